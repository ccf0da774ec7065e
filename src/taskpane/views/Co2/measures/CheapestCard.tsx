import '../../../i18n/co2MeasuresTexts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import { costCurve } from '../../../../model/co2/measures/costCurve';
import type { MeasuresGoal } from '../../../../model/co2/measuresResult';
import { FoldCard } from '../../../components/FoldCard';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatEuro } from '../../../format/euros';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { co2Of } from '../../../state/co2';
import { usePaneStore, usePart } from '../../../state/paneContext';
import { chart } from '../../../theme/paneTheme';
import { useFieldStyles } from '../useFieldStyles';
import { CostCurve } from './CostCurve';
import { adoption, baselineRule, goalOf } from './goalOf';
import type { GoalYear } from './goalOf';
import { measuresOf } from './measuresOf';

const useStyles = makeStyles({
  answer: { display: 'flex', alignItems: 'flex-start', gap: '6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: '1px' },
  good: { color: chart.good },
  bad: { color: chart.lossText },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** "Goedkoopste pakket": the measures that bring a year down to the path at the least cost, and the curve they come from. */
export function CheapestCard({ inputs }: { readonly inputs: Co2Inputs }) {
  const fields = useFieldStyles();
  const { quiet } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [which, setWhich] = useState<GoalYear>('target');
  const measures = measuresOf(inputs);
  const year = which === 'target' ? inputs.targetYear : inputs.neutralYear;
  const found = goalOf(inputs, co2Of(inputs), measures, which);
  const goal = 'goal' in found ? found.goal : null;
  const summary = inputs.measures.length === 0 ? t('measures.cheapest.summaryNone') : goal === null ? t('measures.cheapest.summaryUnknown') : summaryOf(goal);
  const inSet = (measure: number) => goal?.cheapest.kind === 'haalbaar' && goal.cheapest.measures.includes(measure);
  const steps = costCurve(measures.counted, year, inputs.interest, measures.actualYear);
  return (
    <FoldCard title={t('measures.cheapest.title')} summary={summary} open={open} onToggle={setOpen}>
      <Segmented fill label={t('measures.cheapest.year')} options={[{ value: 'target', label: String(inputs.targetYear) }, { value: 'neutral', label: String(inputs.neutralYear) }]} value={which} onChange={setWhich} />
      {inputs.measures.length === 0 && <p className={fields.text}>{t('measures.none')}</p>}
      {'reason' in found && <div className={quiet}>{found.reason}</div>}
      {goal !== null && <Answer inputs={inputs} goal={goal} />}
      {inputs.measures.length > 0 && <CostCurve inputs={inputs} year={year} steps={steps} inSet={inSet} needed={goal === null ? null : goal.needed - goal.running} answer={goal === null ? t('measures.cheapest.title') : `${t('measures.cheapest.title')} ${summary}`} />}
    </FoldCard>
  );
}

function summaryOf({ year, cheapest }: MeasuresGoal): string {
  if (cheapest.kind === 'niet haalbaar') return t('measures.cheapest.summaryShort', { year: String(year), tonnes: formatTonnes(cheapest.shortfall) });
  return t('measures.cheapest.summary', { year: String(year), measures: t('measures.cheapest.measures', { count: cheapest.measures.length }), cost: formatEuro(cheapest.cost) });
}

/** What is needed and why, what it costs at least, and the button that uses it. */
function Answer({ inputs, goal }: { readonly inputs: Co2Inputs; readonly goal: MeasuresGoal }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { year, needed, running, level, cheapest } = goal;
  /** Without what is running. */
  const [open, chosen] = [needed - running, cheapest.reduction - running];
  const { baseline } = co2Of(inputs);
  const from = baseline.known ? baseline.value.from.year : inputs.startYear;
  const line = mergeClasses(shared.quiet, shared.numbers);
  const feasible = cheapest.kind === 'haalbaar';
  const nothing = feasible && cheapest.measures.length === 0;
  return (
    <div aria-live="polite">
      <div className={mergeClasses(styles.answer, shared.numbers, feasible ? styles.good : styles.bad)}>
        {feasible ? <CheckmarkCircle20Regular className={styles.icon} aria-hidden /> : <Warning20Regular className={styles.icon} aria-hidden />}
        <span>{nothing ? t('measures.cheapest.nothing') : feasible ? cheapest.cost < 0 ? t('measures.cheapest.saving', { cost: formatEuro(-cheapest.cost) }) : t('measures.cheapest.feasible', { cost: formatEuro(cheapest.cost) }) : t('measures.cheapest.infeasible', { tonnes: formatTonnes(cheapest.shortfall) })}</span>
      </div>
      <div className={line}><span className={styles.strong}>{needed > 0 ? t('measures.cheapest.needed', { year: String(year), needed: formatTonnes(needed) }) : t('measures.cheapest.neededNone', { year: String(year) })}</span></div>
      <div className={line}>{t('measures.cheapest.neededFrom', { baseline: formatTonnes(level + needed), rule: baselineRule(inputs, from), level: formatTonnes(level), reading: inputs.reading })}</div>
      {Math.round(running) !== 0 && <div className={line}>{t('measures.cheapest.running', { year: String(from), tonnes: formatTonnes(running) })}</div>}
      {!feasible && inputs.measures.length > 0 && <div className={line}>{t('measures.cheapest.infeasibleText', { reduction: formatTonnes(cheapest.reduction), year: String(year) })}</div>}
      {feasible && !nothing && <div className={line}>{open > 0 ? t('measures.cheapest.feasibleText', { measures: t('measures.cheapest.measures', { count: cheapest.measures.length }), reduction: formatTonnes(chosen), needed: formatTonnes(open) }) : t('measures.cheapest.onlySavings')}</div>}
      {feasible && !cheapest.proven && <div className={line}>{t('measures.cheapest.unproven')}</div>}
      {feasible && inputs.measures.length > 0 && <Adopt inputs={inputs} year={year} chosen={cheapest.measures} />}
    </div>
  );
}

function Adopt({ inputs, year, chosen }: { readonly inputs: Co2Inputs; readonly year: number; readonly chosen: readonly number[] }) {
  const fields = useFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { on, off, untouched, edits } = adoption(inputs, measuresOf(inputs), chosen, year);
  const names = (indices: readonly number[]) => indices.map((index) => inputs.measures[index]?.name ?? '').join(', ');
  return (
    <div className={fields.column} style={{ marginTop: '8px' }}>
      {on.length > 0 && <div className={quiet}>{t('measures.cheapest.turnOn', { names: names(on) })}</div>}
      {off.length > 0 && <div className={quiet}>{t('measures.cheapest.turnOff', { names: names(off) })}</div>}
      {edits.length > 0 && untouched && <div className={quiet}>{t('measures.cheapest.untouched', { year: String(year) })}</div>}
      {edits.length === 0 ? chosen.length > 0 && <div className={quiet}>{t('measures.cheapest.adopted')}</div> : <div className={fields.buttons}><Button appearance="primary" size="small" disabledFocusable={busy} onClick={() => void store.edit(edits)}>{t('measures.cheapest.adopt')}</Button></div>}
    </div>
  );
}
