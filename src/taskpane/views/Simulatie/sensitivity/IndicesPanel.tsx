import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { CalculatorRegular, StopRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { Scenario } from '../../../../simulation/scenario';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { jobProblemText } from '../../../i18n/jobProblemText';
import { t } from '../../../i18n/translate';
import { isUncertain } from '../../../state/uncertainty';
import { chart } from '../../../theme/paneTheme';
import { usePlanning } from '../goal/usePlanning';
import type { Planning } from '../goal/usePlanning';
import { IndicesResult } from './IndicesResult';

const useStyles = makeStyles({
  working: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
  solve: { alignSelf: 'flex-start' },
  warning: { color: chart.lossText },
});

/** More draws in a batch than this make the picture no clearer, and take long: every draw is run again for each team. */
const MOST_PER_BATCH = 256;

interface IndicesPanelProps {
  readonly inputs: StrengthInputs;
  readonly scenario: Scenario;
  readonly team: string | null;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** Which uncertainty the spread of a team comes from; worked out when asked, in the background. */
export function IndicesPanel({ inputs, scenario, team, source }: IndicesPanelProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { planning, ask, stop } = usePlanning();
  const [asked, setAsked] = useState<Scenario | null>(null);
  const { uncertainty } = scenario;
  if (!isUncertain(uncertainty)) return <div className={quiet}>{t('sensitivity.indices.off')}</div>;
  if (team === null) return <div className={quiet}>{t('sensitivity.indices.chooseTeam')}</div>;
  const solve = () => {
    setAsked(scenario);
    ask(inputs, { kind: 'indices', question: { scenario: { ...scenario, uncertainty: { ...uncertainty, perBatch: Math.min(MOST_PER_BATCH, uncertainty.perBatch) } } } });
  };
  if (planning.kind === 'working') {
    return (
      <div className={styles.working} role="status">
        <ProgressBar thickness="medium" aria-label={t('goal.working')} />
        <Button size="small" icon={<StopRegular />} onClick={stop}>{t('goal.stop')}</Button>
      </div>
    );
  }
  const fresh = planning.kind === 'ended' && asked === scenario;
  return (
    <>
      {!(fresh && planning.outcome.kind === 'answered') && <Button className={styles.solve} icon={<CalculatorRegular />} onClick={solve}>{t('sensitivity.indices.solve')}</Button>}
      {planning.kind === 'ended' && <Ended planning={planning} inputs={inputs} team={team} fresh={fresh} source={source} />}
    </>
  );
}

function Ended({ planning: { outcome, request }, inputs, team, fresh, source }: { readonly planning: Extract<Planning, { kind: 'ended' }>; readonly inputs: StrengthInputs; readonly team: string; readonly fresh: boolean; readonly source: string }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  if (outcome.kind === 'stopped') return <div className={quiet} role="status">{t('goal.stopped')}</div>;
  if (outcome.kind === 'failed') return <div className={mergeClasses(quiet, styles.warning)} role="alert">{t('goal.failed', { detail: outcome.detail })}</div>;
  const { answer } = outcome;
  if (answer.kind !== 'indices' || request.kind !== 'indices') return null;
  const found = answer.answer;
  if (found.kind === 'notDrawable') return <div className={mergeClasses(quiet, styles.warning)} role="alert">{jobProblemText(found.problem)}</div>;
  if (found.kind === 'certain') return <div className={quiet}>{t('sensitivity.indices.off')}</div>;
  return (
    <>
      {!fresh && <div className={quiet}>{t('sensitivity.indices.stale')}</div>}
      <IndicesResult indices={found.indices} inputs={inputs} team={team} source={source} seed={request.question.scenario.uncertainty?.seed ?? 0} />
    </>
  );
}
