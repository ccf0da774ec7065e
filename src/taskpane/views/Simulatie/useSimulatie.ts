import { useMemo, useState } from 'react';
import type { ModelInWorkbook } from '../../../excel/contract';
import type { ModelProblem } from '../../../model/errors';
import type { Conflict } from '../../../simulation/apply';
import { teamsInScope } from '../../../simulation/apply';
import { computeScenario, prepareModel } from '../../state/computeScenario';
import type { Computed, PreparedModel } from '../../state/computeScenario';
import { intendedTotal, referenceOf } from '../../state/reference';
import type { Against, Reference } from '../../state/reference';
import { barScale, orderByDifference } from '../../state/gainOrder';
import type { GainOrder, GainSort } from '../../state/gainOrder';
import { gainsOf, sumGains } from '../../state/gains';
import type { Gain, GainMeasure, GainSums } from '../../state/gains';
import type { Simulation } from '../../state/paneState';

/** The outcome of the scenario on screen, in the order of its last release. */
export interface SimulationOutcome {
  readonly now: Computed;
  /** What the figures are compared with: the base, or the scenario it builds on. */
  readonly reference: Reference;
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
  readonly against: Against;
  readonly setAgainst: (against: Against) => void;
}

/** Everything view Simulatie shows, computed while dragging. */
export function useSimulatie({ inputs, library }: Extract<ModelInWorkbook, { kind: 'model' }>, simulation: Simulation): SimulatieState {
  const [measure, setMeasure] = useState<GainMeasure>('hbvs');
  const [sort, setSort] = useState<GainSort>('verschil');
  const [against, setAgainst] = useState<Against>('basis');
  const preparation = prepareModel(inputs);
  const prepared = preparation.ok ? preparation.value : null;
  const { scenario, settled, editing, dragging } = simulation;
  const now = useMemo(() => (prepared ? computeScenario(prepared, scenario, library) : null), [prepared, scenario, library]);
  const atRelease = useMemo(() => (prepared ? computeScenario(prepared, settled, library) : null), [prepared, settled, library]);
  const { baseline } = scenario;
  const reference = useMemo(() => (prepared ? referenceOf(prepared, against, baseline, library) : null), [prepared, against, baseline, library]);

  const settledGains = useMemo(() => {
    if (!reference || !now?.ok) return null;
    // A scenario that had no answer at its release gives no order; the one on screen then does.
    return gainsOf(inputs, reference.computed, atRelease?.ok ? atRelease.value : now.value, measure);
  }, [reference, now, atRelease, inputs, measure]);
  const scope = settled.changes[editing]?.scope;
  const order = useMemo(() => (settledGains ? orderByDifference(settledGains, new Set(scope ? teamsInScope(scope, inputs) : [])) : null), [settledGains, scope, inputs]);

  const outcome = useMemo(() => {
    if (!prepared || !reference || !now?.ok || !settledGains || !order) return null;
    const gains = gainsOf(inputs, reference.computed, now.value, measure);
    // What the scenario does to the whole, in tenths.
    const change = (of: typeof scenario) => intendedTotal(prepared, of, library) - intendedTotal(prepared, reference.scenario, library);
    const scale = dragging ? Math.max(barScale(gains), barScale(settledGains)) : barScale(gains);
    return { now: now.value, reference, gains, order, scale, sums: sumGains(gains, change(scenario)), settledSums: sumGains(settledGains, atRelease?.ok ? change(settled) : change(scenario)) };
  }, [prepared, reference, now, atRelease, settledGains, order, inputs, measure, dragging, scenario, settled, library]);

  const problem = !preparation.ok ? preparation.problem : now && !now.ok ? now.problem : null;
  return { prepared, outcome, problem, conflicts: now?.ok ? now.value.conflicts : [], measure, setMeasure, sort, setSort, against, setAgainst };
}
