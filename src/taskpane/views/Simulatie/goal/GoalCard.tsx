import { Button, makeStyles } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import type { PlanningRequest } from '../../../../simulation/planning/request';
import { isBase } from '../../../../simulation/scenario';
import type { Scenario } from '../../../../simulation/scenario';
import { stackScenario } from '../../../../simulation/stack';
import { FoldCard } from '../../../components/FoldCard';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import type { Simulation } from '../../../state/paneState';
import { BudgetSentence } from './BudgetSentence';
import type { BudgetFields } from './BudgetSentence';
import { DriverSentence } from './DriverSentence';
import type { DriverFields } from './DriverSentence';
import { GoalAnswer } from './GoalAnswer';
import { ShareSentence } from './ShareSentence';
import type { ShareFields } from './ShareSentence';
import { usePlanning } from './usePlanning';

const useStyles = makeStyles({ solve: { alignSelf: 'flex-start' } });

type Question = Exclude<PlanningRequest['kind'], 'indices'>;
const questions = ['driver', 'share', 'budget'] as const satisfies readonly Question[];

interface GoalCardProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly simulation: Simulation;
}

/** "Wat is er nodig?": from the outcome back to the change. */
export function GoalCard(props: GoalCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <FoldCard title={t('goal.title')} summary={open ? undefined : t('goal.summary')} open={open} onToggle={setOpen}>
      <Questions {...props} />
    </FoldCard>
  );
}

function Questions({ model, simulation }: GoalCardProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { inputs, library } = model;
  const [chosen, setChosen] = useState<Question>('driver');
  const first = firstScope(simulation.scenario, inputs.teams[0]?.name ?? '');
  const [driver, setDriver] = useState<DriverFields>({ driver: 'inwoners', scope: first.scope, team: first.team, fte: 3 });
  const [share, setShare] = useState<ShareFields>({ component: 'werklast', within: 0.02 });
  const [budget, setBudget] = useState<BudgetFields>({ teams: true, districts: true });
  const { planning, ask, stop } = usePlanning();
  const { settled } = simulation;
  /** The scenario of the last question: an answer is about it, and about no other. */
  const [asked, setAsked] = useState<Scenario | null>(null);
  const empty = chosen === 'budget' && !budget.teams && !budget.districts;
  const solve = () => {
    setAsked(settled);
    ask(inputs, requestOf(chosen, stackScenario(settled, library), { driver, share, budget }));
  };
  const own = planning.kind !== 'idle' && planning.request.kind === chosen;
  return (
    <>
      <Segmented fill label={t('goal.question')} options={questions.map((value) => ({ value, label: t(`goal.questions.${value}`) }))} value={chosen} onChange={setChosen} />
      {chosen === 'driver' && <DriverSentence inputs={inputs} fields={driver} onChange={setDriver} />}
      {chosen === 'share' && <ShareSentence fields={share} onChange={setShare} />}
      {chosen === 'budget' && <BudgetSentence year={inputs.baseYear} fields={budget} onChange={setBudget} />}
      {chosen === 'driver' && !isBase(settled) && <div className={quiet}>{t('goal.driver.onTop')}</div>}
      {empty && <div className={quiet}>{t('goal.budget.none')}</div>}
      <Button className={styles.solve} icon={<CalculatorRegular />} disabledFocusable={empty || planning.kind === 'working'} onClick={solve}>{t('goal.solve')}</Button>
      {own && <GoalAnswer planning={planning} model={model} simulation={simulation} asked={asked} onStop={stop} />}
    </>
  );
}

function requestOf(kind: Question, scenario: Scenario, fields: { driver: DriverFields; share: ShareFields; budget: BudgetFields }): PlanningRequest {
  switch (kind) {
    case 'driver': {
      const { driver, scope, team, fte } = fields.driver;
      return { kind, question: { scenario, driver, scope, team, level: 'hbvs', target: { kind: 'difference', fte } } };
    }
    case 'share':
      return { kind, question: { scenario, ...fields.share, level: 'hbvs' } };
    case 'budget':
      return { kind, question: { scenario, ...fields.budget } };
    default:
      throw kind satisfies never;
  }
}

/** The team that the scenario is about, else the first one. */
function firstScope(scenario: Scenario, fallback: string): Pick<DriverFields, 'scope' | 'team'> {
  const own = scenario.changes.find((change) => change.scope.kind === 'basisteam')?.scope;
  const team = own?.kind === 'basisteam' ? own.name : fallback;
  return { scope: { kind: 'basisteam', name: team }, team };
}
