import { fromTenths } from '../units';
import type { Fte, Tenths } from '../units';
import type { StrengthResult } from './compute';
import { componentIds } from './components';
import type { ComponentId } from './components';

/** The steps from one team figure to another, in the fixed order of model 1.2. */
export type BridgeStepId = ComponentId | 'normalisatie' | 'grenzen' | 'ingroei' | 'uitbreiding' | 'hovj' | 'amendementen' | 'mutaties' | 'afronding';

export interface BridgeStep {
  readonly id: BridgeStepId;
  readonly fte: Fte;
}

export interface Bridge {
  readonly before: Fte;
  readonly steps: readonly BridgeStep[];
  /** before + all steps. */
  readonly after: Fte;
}

/** A figure to explain: HBVS+, or the new strength with extension, HOvJ, amendments and mutations. */
export type BridgeLevel = 'hbvs' | 'nieuw';

/** A result with, when the figures shown are rounded, the rounded figure per team. */
export interface BridgeEnd {
  readonly result: StrengthResult;
  readonly rounded?: readonly Tenths[];
}

/**
 * Explains per team how its figure moved from one result to another of the same model: per component (cell after its driver change,
 * before clamp and column scaling, less its base cell), "normalisatie" (all clamping and scaling to budgets together), floors and caps, damping,
 * extension, HOvJ, amendments, mutations, rounding. The steps add up to the difference.
 * @returns one bridge per team
 */
export function bridge(from: BridgeEnd, to: BridgeEnd, level: BridgeLevel): Bridge[] {
  return from.result.hbvs.map((_, t) => {
    const before = figure(from, level, t);
    const after = figure(to, level, t);
    const rounded = from.rounded !== undefined || to.rounded !== undefined;
    const start = stack(from, level, t, rounded);
    const steps = stack(to, level, t, rounded).map(({ id, fte }, i) => ({ id, fte: fte - (start[i]?.fte ?? 0) }));
    return { before, steps, after };
  });
}

function figure({ result, rounded }: BridgeEnd, level: BridgeLevel, t: number): Fte {
  const tenths = rounded?.[t];
  return tenths === undefined ? exact(result, level, t) : fromTenths(tenths);
}

function exact(result: StrengthResult, level: BridgeLevel, t: number): Fte {
  return (level === 'hbvs' ? result.hbvs[t] : result.newStrength[t]) ?? 0;
}

/** What lies on top of the published base, step by step, in one result. */
function stack(end: BridgeEnd, level: BridgeLevel, t: number, withRounding: boolean): BridgeStep[] {
  const { result } = end;
  const { allocation } = result;
  const cell = (table: readonly (readonly Fte[])[], c: number) => table[c]?.[t] ?? 0;
  const driven = componentIds.reduce((sum, _, c) => sum + cell(allocation.driven, c), 0);
  const beforeLimits = allocation.beforeLimits[t] ?? 0;
  const steps: BridgeStep[] = [
    ...componentIds.map((id, c) => ({ id, fte: cell(allocation.driven, c) - cell(allocation.base, c) })),
    { id: 'normalisatie', fte: beforeLimits - driven },
    { id: 'grenzen', fte: (allocation.undamped[t] ?? 0) - beforeLimits },
    { id: 'ingroei', fte: (result.hbvs[t] ?? 0) - (allocation.undamped[t] ?? 0) },
  ];
  if (level === 'nieuw') {
    steps.push(
      { id: 'uitbreiding', fte: result.extension[t] ?? 0 },
      { id: 'hovj', fte: result.hovj[t] ?? 0 },
      { id: 'amendementen', fte: result.amendment[t] ?? 0 },
      { id: 'mutaties', fte: result.mutations[t] ?? 0 },
    );
  }
  if (withRounding) steps.push({ id: 'afronding', fte: figure(end, level, t) - exact(result, level, t) });
  return steps;
}
