import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import type { StrengthModel } from '../../model/strength/compute';
import type { Fte } from '../../model/units';
import { resolveScenario } from '../apply';
import { FIRST_YEAR, LAST_YEAR } from '../scenario';
import type { Scenario } from '../scenario';

/** One year of a scenario. Arrays are fte per team, unrounded. */
export interface YearOutcome {
  readonly year: number;
  /** HBVS+ of that year, after damping. */
  readonly hbvs: readonly Fte[];
  /** Where the year would stand without damping. */
  readonly undamped: readonly Fte[];
  /** What damping gives a shrinking team (positive) and takes from a growing one: adds to 0. */
  readonly compensation: readonly Fte[];
}

/** A year has an outcome, or a reason why not: growth can make a later year impossible. */
export type Year = { readonly year: number; readonly ok: true; readonly value: YearOutcome } | { readonly year: number; readonly ok: false; readonly problem: ModelProblem };

/**
 * The scenario in every year of the horizon: growth reaches further each year and damping holds less back (model 1.5).
 * @param scenario with its baselines already under it
 */
export function yearByYear(model: StrengthModel, scenario: Scenario): Year[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => yearOutcome(model, scenario, FIRST_YEAR + i));
}

function yearOutcome(model: StrengthModel, scenario: Scenario, year: number): Year {
  try {
    const { inputs, change } = resolveScenario({ ...scenario, year }, model.inputs, model.inhabitants);
    const { hbvs, allocation } = model.compute(change, inputs);
    return { year, ok: true, value: { year, hbvs, undamped: allocation.undamped, compensation: allocation.compensation } };
  } catch (error) {
    if (error instanceof ModelError) return { year, ok: false, problem: error.problem };
    throw error;
  }
}

/** Fte that moved between teams: half the sum of the absolute differences, without what the whole gained or lost. */
export function movedFte(before: readonly Fte[], after: readonly Fte[]): Fte {
  const deltas = after.map((fte, t) => fte - (before[t] ?? 0));
  const net = deltas.reduce((sum, delta) => sum + delta, 0);
  return (deltas.reduce((sum, delta) => sum + Math.abs(delta), 0) - Math.abs(net)) / 2;
}

/** Below this nobody pays or receives; in fte. */
const NOTHING = 1e-9;

/** Who pays for the ingroei in one year. */
export interface IngroeiPayment {
  /** Growing teams that do not get all of their growth yet; fte negative, largest first. */
  readonly payers: readonly { readonly team: number; readonly fte: Fte }[];
  /** Shrinking teams that keep part of their loss; fte positive, largest first. */
  readonly receivers: readonly { readonly team: number; readonly fte: Fte }[];
  /** What the payers give up together, positive; the receivers get as much. */
  readonly given: Fte;
}

export function ingroeiPayment(compensation: readonly Fte[]): IngroeiPayment {
  const all = compensation.map((fte, team) => ({ team, fte }));
  const payers = all.filter(({ fte }) => fte < -NOTHING).sort((a, b) => a.fte - b.fte || a.team - b.team);
  const receivers = all.filter(({ fte }) => fte > NOTHING).sort((a, b) => b.fte - a.fte || a.team - b.team);
  return { payers, receivers, given: payers.reduce((sum, { fte }) => sum - fte, 0) };
}
