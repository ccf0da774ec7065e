import { Button } from '@fluentui/react-components';
import { Footer } from '../../components/Footer';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import type { ViewProps } from '../viewProps';
import { AgreementsCard } from './AgreementsCard';
import { AssumptionCard } from './AssumptionCard';
import { CheckAnswer } from './CheckAnswer';
import { CheckCard } from './CheckCard';
import { ContradictionCard } from './ContradictionCard';
import { OtherProblemsCard } from './OtherProblemsCard';
import { SourcesCard } from './SourcesCard';
import { StaleNotice } from './StaleNotice';
import { UnloggedCard } from './UnloggedCard';
import { VersionCard } from './VersionCard';

/** "Kan ik dit uitleggen?" */
export function ControleView({ model }: ViewProps) {
  const shared = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { checks } = model;
  return (
    <div className={shared.view}>
      <CheckAnswer checks={checks} />
      {checks.stale && <StaleNotice />}
      <OtherProblemsCard others={model.others} />
      <CheckCard checks={checks} model={model} />
      <UnloggedCard unlogged={checks.unlogged} />
      <AssumptionCard assumptions={checks.openAssumptions} />
      <SourcesCard />
      <AgreementsCard agreements={model.others.agreements} cells={model.cells} />
      <ContradictionCard />
      <VersionCard inputs={model.inputs} />
      <Footer>
        <Button appearance={checks.stale ? 'primary' : 'secondary'} disabledFocusable={busy} title={t('controle.rebuildHint')} onClick={() => void store.insert()}>{t('controle.rebuild')}</Button>
        <Button disabledFocusable={busy} onClick={() => void store.load()}>{t('controle.reread')}</Button>
      </Footer>
    </div>
  );
}
