import { useMemo, useState } from 'react';
import type { ModelInWorkbook } from '../../../excel/contract';
import type { ModelProblem } from '../../../model/errors';
import type { Conflict } from '../../../simulation/apply';
import { teamsInScope } from '../../../simulation/apply';
import type { Scenario } from '../../../simulation/scenario';
import { computeScenario, prepareModel } from '../../state/computeScenario';
import type { Computed, PreparedModel } from '../../state/computeScenario';
import { barScale, orderByDifference } from '../../state/gainOrder';
import type { GainOrder, GainSort } from '../../state/gainOrder';
import { gainsOf, sumGains } from '../../state/gains';
import type { Gain, GainMeasure, GainSums } from '../../state/gains';
import type { Simulation } from '../../state/paneState';

/** The outcome of the scenario on screen, in the order of its last release. */
export interface SimulationOutcome {
  readonly now: Computed;
  readonly gains: readonly Gain[];
  readonly order: GainOrder;
  /** Longest bar in fte. While dragging it only grows beyond the settled one. */
  readonly scale: number;
  readonly sums: GainSums;
  readonly settledSums: GainSums;
}

export interface SimulatieState {
  readonly prepared: PreparedModel | null;
  readonly outcome: SimulationOutcome | null;
  readonly problem: ModelProblem | null;
  readonly conflicts: readonly Conflict[];
  readonly measure: GainMeasure;
  readonly setMeasure: (measure: GainMeasure) => void;
  readonly sort: GainSort;
  readonly setSort: (sort: GainSort) => void;
}

/** Everything view Simulatie shows, computed while dragging. */
export function useSimulatie({ inputs }: Extract<ModelInWorkbook, { kind: 'model' }>, simulation: Simulation): SimulatieState {
  const [measure, setMeasure] = useState<GainMeasure>('hbvs');
  const [sort, setSort] = useState<GainSort>('verschil');
  const preparation = prepareModel(inputs);
  const prepared = preparation.ok ? preparation.value : null;
  const { scenario, settled, editing, dragging } = simulation;
  const now = useMemo(() => (prepared ? computeScenario(prepared, scenario) : null), [prepared, scenario]);
  const atRelease = useMemo(() => (prepared ? computeScenario(prepared, settled) : null), [prepared, settled]);

  const settledGains = useMemo(() => {
    if (!prepared || !now?.ok) return null;
    // A scenario that had no answer at its release gives no order; the one on screen then does.
    return gainsOf(inputs, prepared.base, atRelease?.ok ? atRelease.value : now.value, measure);
  }, [prepared, now, atRelease, inputs, measure]);
  const scope = settled.changes[editing]?.scope;
  const order = useMemo(() => (settledGains ? orderByDifference(settledGains, new Set(scope ? teamsInScope(scope, inputs) : [])) : null), [settledGains, scope, inputs]);

  const outcome = useMemo(() => {
    if (!prepared || !now?.ok || !settledGains || !order) return null;
    const gains = gainsOf(inputs, prepared.base, now.value, measure);
    const scale = dragging ? Math.max(barScale(gains), barScale(settledGains)) : barScale(gains);
    return { now: now.value, gains, order, scale, sums: sumGains(gains, budgetChange(prepared, scenario)), settledSums: sumGains(settledGains, budgetChange(prepared, settled)) };
  }, [prepared, now, settledGains, order, inputs, measure, dragging, scenario, settled]);

  const problem = !preparation.ok ? preparation.problem : now && !now.ok ? now.problem : null;
  return { prepared, outcome, problem, conflicts: now?.ok ? now.value.conflicts : [], measure, setMeasure, sort, setSort };
}

/** What the scenario does to the whole, in tenths. */
function budgetChange({ base }: PreparedModel, { totalBudget }: Scenario): number {
  return totalBudget === null ? 0 : Math.round(totalBudget * 10) - base.rounded.table.total;
}
