import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowEnterLeftRegular, StopRegular } from '@fluentui/react-icons';
import type { ModelInWorkbook } from '../../../../excel/contract';
import type { PlanningAnswer, PlanningRequest } from '../../../../simulation/planning/request';
import type { Scenario } from '../../../../simulation/scenario';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals } from '../../../format/numbers';
import { budgetAnswerText, changeText, driverAnswerText, shareAnswerText, shareText } from '../../../i18n/goalText';
import { t } from '../../../i18n/translate';
import { adoptBudget, adoptChange, adoptShare, nearestOf, presentShare } from '../../../state/adoptGoal';
import { usePaneStore } from '../../../state/paneContext';
import type { Simulation } from '../../../state/paneState';
import { chart } from '../../../theme/paneTheme';
import type { Planning } from './usePlanning';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: '8px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '10px', lineHeight: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  working: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
  warning: { color: chart.lossText },
});

interface GoalAnswerProps {
  readonly planning: Exclude<Planning, { kind: 'idle' }>;
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly simulation: Simulation;
  /** The scenario that the question was about. */
  readonly asked: Scenario | null;
  readonly onStop: () => void;
}

/** The answer in a sentence, and buttons that put it in the scenario. */
export function GoalAnswer({ planning, model, simulation, asked, onStop }: GoalAnswerProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const store = usePaneStore();
  if (planning.kind === 'working') {
    return (
      <div className={styles.working} role="status">
        <ProgressBar thickness="medium" aria-label={t('goal.working')} />
        <Button size="small" icon={<StopRegular />} onClick={onStop}>{t('goal.stop')}</Button>
      </div>
    );
  }
  const { outcome, request } = planning;
  if (outcome.kind === 'stopped') return <div className={quiet} role="status">{t('goal.stopped')}</div>;
  if (outcome.kind === 'failed') return <div className={mergeClasses(quiet, styles.warning)} role="alert">{t('goal.failed', { detail: outcome.detail })}</div>;
  const stale = simulation.scenario !== asked;
  const choices = stale ? [] : adoptions(request, outcome.answer, model, simulation.scenario);
  return (
    <div className={mergeClasses(styles.answer, numbers)} role="status">
      <div>{answerText(request, outcome.answer)}</div>
      {stale && <div className={quiet}>{t('goal.stale')}</div>}
      {choices.length > 0 && (
        <div className={styles.buttons}>
          {choices.map(({ label, scenario, editing }) => (
            <Button key={label} size="small" icon={<ArrowEnterLeftRegular />} onClick={() => store.dispatch({ type: 'scenarioChanged', scenario, ...(editing === undefined ? {} : { editing }) })}>
              {choices.length === 1 ? t('goal.adopt') : t('goal.adoptThis', { amount: label })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The sentence of an answer to its question. */
export function answerText(request: PlanningRequest, { kind, answer }: PlanningAnswer): string {
  if (kind === 'driver' && request.kind === 'driver') return driverAnswerText(request.question, answer);
  if (kind === 'share' && request.kind === 'share') return shareAnswerText(request.question, answer);
  if (kind === 'budget') return budgetAnswerText(answer);
  throw new Error(`an answer about ${kind} to a question about ${request.kind}`);
}

interface Adoption {
  readonly label: string;
  readonly scenario: Scenario;
  readonly editing?: number;
}

/** What can be put in the scenario: one for each solution. */
function adoptions(request: PlanningRequest, { kind, answer }: PlanningAnswer, { inputs }: GoalAnswerProps['model'], scenario: Scenario): Adoption[] {
  if (kind === 'driver' && request.kind === 'driver' && answer.kind === 'solutions') {
    const { driver, scope } = request.question;
    return nearestOf(answer.parts, 0).map((found) => ({ label: changeText(found), ...adoptChange(scenario, driver, scope, found) }));
  }
  if (kind === 'share' && request.kind === 'share' && answer.kind === 'solutions') {
    if (answer.presentHolds) return [];
    const stacked = request.question.scenario;
    const { component } = request.question;
    return nearestOf(answer.parts, presentShare(stacked, inputs, component)).map((share) => ({ label: shareText(share), scenario: adoptShare(scenario, stacked, inputs, component, share) }));
  }
  if (kind === 'budget' && answer.kind === 'found' && answer.extra > 0) return [{ label: formatDecimals(answer.extra, 1), scenario: adoptBudget(scenario, answer.total) }];
  return [];
}
