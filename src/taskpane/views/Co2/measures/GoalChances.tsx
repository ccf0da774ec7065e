import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, StopRegular } from '@fluentui/react-icons';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import type { Co2Estimates } from '../../../../simulation/co2/estimate';
import type { Estimate } from '../../../../simulation/statistics/estimate';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount, formatPercent, formatShare } from '../../../format/numbers';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import type { Co2Draws, Co2Run } from './useCo2Draws';

const useStyles = makeStyles({
  goals: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '12px', rowGap: '8px' },
  share: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  working: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'center', minHeight: '48px' },
  again: { alignSelf: 'flex-start' },
});

/** How likely each level of the path is met; while it is drawn, how far that is and a button to stop. */
export function GoalChances({ inputs, draws: { run, stop, again } }: { readonly inputs: Co2Inputs; readonly draws: Co2Draws }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const estimates = estimatesOf(run);
  return (
    <>
      <div aria-live="polite" aria-busy={run.kind === 'running'}>
        {run.kind === 'running' && (
          <div className={styles.working}>
            <div>
              <div className={mergeClasses(quiet, numbers)}>{t('certainty.run.working', { done: formatCount(run.draws), wanted: formatCount(run.wanted) })}</div>
              <ProgressBar value={run.draws / run.wanted} thickness="medium" aria-label={t('measures.sure.title')} />
            </div>
            <Button size="small" icon={<StopRegular />} onClick={stop}>{t('certainty.run.stop')}</Button>
          </div>
        )}
        {estimates && <Chances inputs={inputs} estimates={estimates} />}
        {run.kind === 'stopped' && <div className={quiet}>{run.estimates ? t('measures.sure.stopped', { draws: formatCount(run.estimates.draws), wanted: formatCount(run.wanted) }) : t('measures.sure.stoppedEarly')}</div>}
        {run.kind === 'failed' && <div className={quiet}>{t('certainty.run.failed', { detail: run.detail })}</div>}
      </div>
      {(run.kind === 'stopped' || run.kind === 'failed') && <Button className={styles.again} size="small" icon={<ArrowClockwiseRegular />} onClick={again}>{t('certainty.run.again')}</Button>}
    </>
  );
}

export function estimatesOf(run: Co2Run): Co2Estimates | null {
  return run.kind === 'done' || run.kind === 'stopped' ? run.estimates : null;
}

function Chances({ inputs, estimates: { goals, allGoals } }: { readonly inputs: Co2Inputs; readonly estimates: Co2Estimates }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  return (
    <>
      <div className={mergeClasses(styles.goals, numbers)}>
        {goals.map(({ year, tonnes, probability }) => (
          <div key={year}>
            <div className={quiet}>{t('measures.sure.chance', { year: String(year) })}</div>
            <div className={styles.share}>{shareText(probability.value)}</div>
            <div className={quiet}>{t('measures.sure.chanceText', { tonnes: formatTonnes(tonnes), year: String(year) })}</div>
            <ErrorLine probability={probability} />
          </div>
        ))}
      </div>
      {goals.length > 1 && <div className={mergeClasses(quiet, numbers)}>{t('measures.sure.both', { share: shareText(allGoals.value) })}</div>}
      {goals.every(({ year }) => year !== inputs.targetYear) && <div className={quiet}>{t('measures.sure.past', { year: String(inputs.targetYear) })}</div>}
    </>
  );
}

function ErrorLine({ probability: { value, error } }: { readonly probability: Estimate }) {
  const { quiet } = usePaneStyles();
  // Of a share that is the same in every batch nothing is known of the error.
  return error === null || value === 0 || value === 1 ? null : <div className={quiet}>{t('measures.sure.error', { error: error < 0.0005 ? `< ${formatPercent(0.001)}` : formatPercent(error) })}</div>;
}

/** "62 %"; what is only almost sure is never called 0 or 100 %. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.005) return `< ${formatShare(0.01)}`;
  if (share < 1 && share >= 0.995) return `> ${formatShare(0.99)}`;
  return formatShare(share);
}
