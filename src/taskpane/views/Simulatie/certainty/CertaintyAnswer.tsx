import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, StopRegular } from '@fluentui/react-icons';
import type { Uncertainty } from '../../../../simulation/uncertainty';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount, formatDecimals } from '../../../format/numbers';
import { jobProblemText } from '../../../i18n/jobProblemText';
import { t } from '../../../i18n/translate';
import type { Certainty } from '../../../state/certainty';
import type { CertaintyRun } from '../../../state/certaintyStore';
import { chart } from '../../../theme/paneTheme';
import { useCertainty, useCertaintyRun, useCertaintyTools } from './certaintyContext';

const useStyles = makeStyles({
  answer: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  block: { display: 'flex', flexDirection: 'column', gap: '6px' },
  working: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', rowGap: '4px', alignItems: 'center', minHeight: '44px' },
  warning: { color: chart.lossText },
  again: { alignSelf: 'flex-start' },
});

interface CertaintyAnswerProps {
  readonly teams: number;
  readonly uncertainty: Uncertainty;
}

/** What the draws say in one line, what that rests on, and the draws themselves while they are made. */
export function CertaintyAnswer({ teams, uncertainty }: CertaintyAnswerProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const run = useCertaintyRun();
  const certainty = useCertainty();
  const { measure } = useCertaintyTools();
  if (run.kind === 'running') return <Working run={run} />;
  const lines = certainty ? resultLines(certainty, uncertainty) : [];
  return (
    <div className={styles.block} role="status">
      {certainty && <div className={styles.answer}>{certainty.still ? t(certainty.pairedWith === null ? 'certainty.answer.still' : 'certainty.answer.stillPaired') : t('certainty.answer.sure', { count: certainty.sure, n: String(teams) })}</div>}
      {certainty && !certainty.still && <div className={quiet}>{t('certainty.answer.sureHint')}</div>}
      {certainty && <div className={quiet}>{comparisonText(certainty)}</div>}
      <div className={mergeClasses(quiet, numbers)}>{[...lines, ...enoughLines(run, uncertainty)].join(' ')}</div>
      {certainty && measure === 'nieuw' && <div className={quiet}>{t('certainty.answer.hbvsOnly')}</div>}
      {warningsOf(run, certainty).map((warning) => <div key={warning} className={mergeClasses(quiet, styles.warning)}>{warning}</div>)}
      <AgainButton run={run} />
    </div>
  );
}

/** What the margins and chances are a comparison with. */
export function comparisonText({ pairedWith }: Certainty): string {
  return pairedWith === null ? t('certainty.answer.againstBase') : t('certainty.answer.againstScenario', { name: pairedWith });
}

function resultLines(certainty: Certainty, { seed, method }: Uncertainty): string[] {
  const { error, draws } = certainty;
  return [
    `${t('certainty.answer.method', { draws: formatCount(draws), seed: String(seed), method: t(`certainty.draws.${method}`) })}.`,
    ...(error === null ? [] : [t('certainty.answer.precision', { error: errorText(error) })]),
  ];
}

/** "±0,07", but never an error of nothing. */
export function errorText(error: number): string {
  return error > 0 && error < 0.005 ? `< ${formatDecimals(0.01, 2)}` : `±${formatDecimals(error, 2)}`;
}

function enoughLines(run: CertaintyRun, { enough }: Uncertainty): string[] {
  if (run.kind !== 'done' || run.met === null || enough === undefined) return [];
  const target = formatDecimals(enough, 2);
  return [run.met ? t('certainty.answer.enough', { target }) : t('certainty.answer.notEnough', { target, draws: formatCount(run.certainty.draws) })];
}

function warningsOf(run: CertaintyRun, certainty: Certainty | null): string[] {
  const about = certainty ? warningsAbout(certainty) : [];
  switch (run.kind) {
    case 'stopped':
      return [run.certainty ? t('certainty.answer.stopped', { draws: formatCount(run.certainty.draws), wanted: formatCount(run.wanted) }) : t('certainty.answer.stoppedEarly'), ...about];
    case 'impossible':
      return [jobProblemText(run.problem)];
    case 'failed':
      return [t('certainty.run.failed', { detail: run.detail })];
    default:
      return about;
  }
}

/** What was drawn otherwise than asked, or could not be used. */
function warningsAbout({ infeasible, infeasibleReference, pairedWith, repaired }: Certainty): string[] {
  return [
    ...(repaired === null ? [] : [t('certainty.answer.repaired', { distance: formatDecimals(repaired, 2) })]),
    ...infeasible.map(({ code, count }) => t('certainty.answer.infeasible', { count, reason: t(`certainty.infeasible.${code}`) })),
    ...(infeasibleReference > 0 ? [t('certainty.answer.infeasibleReference', { count: infeasibleReference, name: pairedWith ?? '' })] : []),
  ];
}

function AgainButton({ run }: { readonly run: CertaintyRun }) {
  const styles = useStyles();
  const { again } = useCertaintyTools();
  if (run.kind !== 'stopped' && run.kind !== 'failed') return null;
  return <Button className={styles.again} size="small" icon={<ArrowClockwiseRegular />} onClick={again}>{t('certainty.run.again')}</Button>;
}

function Working({ run }: { readonly run: Extract<CertaintyRun, { kind: 'running' }> }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const { store } = useCertaintyTools();
  return (
    <div className={styles.working}>
      <div>
        <div className={mergeClasses(quiet, numbers)}>{t('certainty.run.working', { done: formatCount(run.done), wanted: formatCount(run.wanted) })}</div>
        <ProgressBar value={run.wanted === 0 ? 0 : run.done / run.wanted} thickness="medium" aria-label={t('certainty.title')} />
      </div>
      <Button size="small" icon={<StopRegular />} onClick={store.stop}>{t('certainty.run.stop')}</Button>
    </div>
  );
}
