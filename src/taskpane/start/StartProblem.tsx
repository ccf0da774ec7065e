import { diagnostics } from '../components/diagnostics';
import { MessagePage } from '../components/MessagePage';
import { t } from '../i18n/translate';
import type { OfficeState } from './waitForOffice';

/** Office is missing, silent, another program or too old: what that means and what to do. */
export function StartProblem({ office }: { readonly office: OfficeState }) {
  const { title, detail, advice } = startSentence(office);
  return <MessagePage title={title} detail={detail} advice={advice} report={diagnostics(JSON.stringify(office))} onRetry={() => window.location.reload()} />;
}

function startSentence(office: OfficeState): { title: string; detail: string; advice: string } {
  switch (office.kind) {
    case 'ready':
    case 'missing':
      return { title: t('start.missing.title'), detail: t('start.missing.detail'), advice: t('start.missing.advice') };
    case 'silent':
      return { title: t('start.silent.title'), detail: t('start.silent.detail', { seconds: String(office.seconds) }), advice: t('start.silent.advice') };
    case 'failed':
      return { title: t('start.silent.title'), detail: office.detail, advice: t('start.silent.advice') };
    case 'otherHost':
      return { title: t('start.otherHost.title'), detail: t('start.otherHost.detail', { host: office.host }), advice: t('start.otherHost.advice') };
    case 'tooOld':
      return { title: t('start.tooOld.title'), detail: t('start.tooOld.detail', { needed: office.needed }), advice: t('start.tooOld.advice') };
    default:
      throw office satisfies never;
  }
}
