import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { linkSentenceIn } from '../../workbook/messages/linkSentence';
import { scenarioSentenceIn } from '../../workbook/messages/scenarioSentence';
import type { ScenarioProblem } from '../../workbook/messages/scenarioProblem';
import { sentenceText } from '../i18n/scenarioText';
import { language, t } from '../i18n/translate';
import { formatCount } from '../format/numbers';
import { usePaneStore, usePart } from '../state/paneContext';
import type { Notice } from '../state/paneState';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** How long good news stays, in ms. Bad news stays until it is closed. */
const GOOD_NEWS = 6000;

const good: readonly Notice['kind'][] = ['inserted', 'rebuilt', 'applied', 'restored', 'compared', 'kept', 'removed', 'renamed', 'imported', 'repaired', 'workloadFilled', 'edited', 'linked', 'unlinked'];
const isGood = (notice: Notice) => good.includes(notice.kind);

/** What became of the last action on the workbook. */
export function NoticeBar() {
  const styles = useStyles();
  const store = usePaneStore();
  const notice = usePart((state) => state.notice);
  const dismiss = () => store.dispatch({ type: 'noticeDismissed' });
  useEffect(() => {
    if (!notice || !isGood(notice)) return undefined;
    const timer = setTimeout(() => store.dispatch({ type: 'noticeDismissed' }), GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [notice, store]);
  if (!notice) return null;
  const { title, text } = sentences(notice);
  return (
    <MessageBar className={styles.bar} intent={isGood(notice) ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
        {notice.kind === 'problems' && <> <Link inline onClick={() => store.dispatch({ type: 'viewChosen', view: 'controle' })}>{t('tabs.controle')}</Link></>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('common.close')} onClick={dismiss} />} />
    </MessageBar>
  );
}

function sentences(notice: Notice): { title: string; text: string } {
  switch (notice.kind) {
    case 'inserted':
    case 'rebuilt':
    case 'applied':
    case 'restored':
    case 'compared':
      return { title: t(`notice.${notice.kind}`), text: t('notice.undo') };
    case 'kept':
    case 'removed':
    case 'renamed':
      return { title: t(`scenarios.notice.${notice.kind}`, { name: notice.name }), text: t('scenarios.notice.undo') };
    case 'imported': {
      const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
      const renamed = notice.renamed.length > 0 ? `${t('scenarios.notice.importedRenamed', { names: list(notice.renamed) })} ` : '';
      return { title: t('scenarios.notice.imported', { count: notice.names.length, names: list(notice.names) }), text: `${renamed}${t('scenarios.notice.undo')}` };
    }
    case 'importRefused':
      return { title: t('scenarios.notice.importRefused', { file: notice.file }), text: importText(notice.problems) };
    case 'exportRefused':
      return { title: t('scenarios.notice.exportRefused', { file: notice.file }), text: t('scenarios.notice.exportTooLarge', { characters: formatCount(notice.characters), most: formatCount(notice.most) }) };
    case 'repaired':
      return { title: t('scenarios.notice.repaired'), text: '' };
    case 'workloadFilled':
      return { title: t('scenarios.workload.filled'), text: t('scenarios.workload.filledNext') };
    case 'workloadRefused':
      return { title: t('scenarios.workload.refused'), text: t('scenarios.workload.refusedNext') };
    case 'sheetNamesTaken': {
      const names = notice.names.map((name) => `“${name}”`).join(', ');
      const count = notice.names.length;
      return { title: t('notice.sheetNamesTakenTitle', { count }), text: t('notice.sheetNamesTaken', { count, names }) };
    }
    case 'problems':
      return { title: t('notice.problemsTitle'), text: t('notice.problems', { count: notice.count }) };
    case 'unreadableLibrary': {
      const [first] = notice.problems;
      const sentence = first ? scenarioSentenceIn(language(), first) : null;
      return { title: sentence?.title ?? t('notice.problemsTitle'), text: [sentence?.detail, sentence?.advice].join(' ') };
    }
    case 'linked':
    case 'unlinked':
    case 'edited':
      return { title: t(`notice.${notice.kind}`), text: t('notice.undo') };
    case 'linkRefused': {
      const { title, detail, advice } = linkSentenceIn(language(), notice.problem);
      return { title, text: `${detail} ${advice}` };
    }
    case 'holdsFormula':
    case 'changedMeanwhile':
    case 'tableFull':
      if (notice.kind === 'holdsFormula' && notice.link) return { title: t('notice.problemsTitle'), text: t('notice.followsCells', { cell: [notice.place.sheet, notice.place.range].filter(Boolean).join('!'), from: notice.link.from }) };
      return { title: t('notice.problemsTitle'), text: t(`notice.${notice.kind}`, { cell: [notice.place.sheet, notice.place.range].filter(Boolean).join('!') }) };
    case 'refused':
      return { title: t('notice.refusedTitle'), text: `${t('notice.refused')} ${t('notice.refusedCode', { code: notice.code, detail: notice.detail })}` };
    default:
      throw notice satisfies never;
  }
}

/** The first thing that is wrong in full, and how many more there are. */
function importText([first, ...others]: readonly ScenarioProblem[]): string {
  const more = others.length > 0 ? ` ${t('scenarios.notice.more', { count: others.length })}` : '';
  return first ? `${sentenceText(first)}${more}` : '';
}
