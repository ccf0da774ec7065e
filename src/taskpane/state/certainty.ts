import type { Fte } from '../../model/units';
import type { Repair } from '../../simulation/draws/correlationFactor';
import type { InfeasibleCode } from '../../simulation/kernel/infeasible';
import { addInfeasible } from '../../simulation/statistics/batch';
import type { BatchSample, RowSample } from '../../simulation/statistics/batch';
import { estimateRow, probabilityOfLoss } from '../../simulation/statistics/estimate';
import type { Estimate, RowEstimates } from '../../simulation/statistics/estimate';

/** What the draws say of one team: differences with what it is compared with, in fte HBVS+. */
export type TeamCertainty = RowEstimates;

/** What came of the draws that are ready. */
export interface Certainty {
  /** Per team. */
  readonly teams: readonly TeamCertainty[];
  /** Probability that a team loses more than `loss` fte. */
  readonly lossBeyond: (team: number, loss: Fte) => Estimate;
  /** Draws that are ready, those without an answer included. */
  readonly draws: number;
  readonly perBatch: number;
  readonly seed: number;
  /** How far the correlations drawn are from those asked for, which cannot exist together; null: they are drawn as asked. */
  readonly repaired: number | null;
  readonly infeasible: readonly { readonly code: InfeasibleCode; readonly count: number }[];
  /** Largest standard error of P5 and P95 over the teams; null when one batch alone cannot tell. */
  readonly error: Fte | null;
  /** Teams that gain, or lose, in at least 95 % of the draws. */
  readonly sure: number;
  /** No team moves in any draw: what is uncertain has no hold on this outcome. */
  readonly still: boolean;
}

/** Part of the draws on one side of zero from which on a team's direction is called sure. */
const SURE = 0.95;
/** Below this nobody moves, in fte. */
const NOTHING = 1e-9;

/**
 * @param reference HBVS+ per team that the draws are compared with
 * @returns null while no batch is ready
 */
export function certaintyOf(reference: readonly Fte[], batches: readonly BatchSample[], seed: number, repair: Repair): Certainty | null {
  const samples = batches.flatMap((batch): RowSample[] => (batch.scenarios[0] ? [batch.scenarios[0].fte] : []));
  if (samples.every((sample) => sample.count === 0)) return null;
  const levels = reference.map((_, t) => estimateRow(samples, t));
  const lossBeyond = (team: number, loss: Fte) => probabilityOfLoss(samples, team, reference[team] ?? 0, loss);
  const teams = levels.map((level, t) => below(level, reference[t] ?? 0));
  const infeasible = addInfeasible(batches.flatMap((batch) => batch.scenarios.slice(0, 1).map((scenario) => scenario.infeasible)));
  const errors = teams.flatMap(({ p5, p95 }) => [p5.error, p95.error]);
  return {
    teams,
    lossBeyond,
    draws: batches.reduce((sum, batch) => sum + batch.draws, 0),
    perBatch: batches[0]?.draws ?? 0,
    seed,
    repaired: repair.repaired ? repair.distance : null,
    infeasible: Object.entries(infeasible).map(([code, count]) => ({ code: code as InfeasibleCode, count })),
    error: errors.some((error) => error === null) ? null : Math.max(...errors.map((error) => error ?? 0)),
    sure: teams.filter((_, t) => lossBeyond(t, NOTHING).value >= SURE || 1 - lossBeyond(t, -NOTHING).value >= SURE).length,
    still: teams.every(({ sd }) => sd.value < NOTHING),
  };
}

/** Levels as differences; the errors stay. */
function below(level: RowEstimates, reference: Fte): TeamCertainty {
  const less = ({ value, error }: Estimate): Estimate => ({ value: value - reference, error });
  return { mean: less(level.mean), sd: level.sd, p5: less(level.p5), p25: less(level.p25), p50: less(level.p50), p75: less(level.p75), p95: less(level.p95) };
}
