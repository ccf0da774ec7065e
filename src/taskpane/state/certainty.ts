import type { Fte } from '../../model/units';
import type { ResolvedScenario } from '../../simulation/apply';
import type { Repair } from '../../simulation/draws/correlationFactor';
import type { InfeasibleCode } from '../../simulation/kernel/infeasible';
import { addInfeasible } from '../../simulation/statistics/batch';
import type { BatchSample, RowSample } from '../../simulation/statistics/batch';
import { estimateRow, probabilityOfLoss } from '../../simulation/statistics/estimate';
import type { Estimate, RowEstimates } from '../../simulation/statistics/estimate';

/** What the draws are compared with. */
export type ComparedWith =
  /** The figures of the plan, HBVS+ per team: fixed, whatever is drawn. */
  | { readonly kind: 'base'; readonly hbvs: readonly Fte[] }
  /** Another scenario in the same draws: what both have in common cancels out, draw by draw. */
  | { readonly kind: 'scenario'; readonly name: string; readonly resolved: Pick<ResolvedScenario, 'inputs' | 'change'> };

/** What the draws say of one team: differences with what it is compared with, in fte HBVS+. */
export type TeamCertainty = RowEstimates;

/** What came of the draws that are ready. */
export interface Certainty {
  /** Name of the scenario that was drawn beside it; null: compared with the fixed figures of the base. */
  readonly pairedWith: string | null;
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
  /** Draws in which only what it is compared with has no answer. */
  readonly infeasibleReference: number;
  /** Largest standard error of P5 and P95 over the teams; null when one batch alone cannot tell. */
  readonly error: Fte | null;
  /** Teams that gain, or lose, in at least 95 % of the draws. */
  readonly sure: number;
  /** Every team's difference is the same in all draws: what is uncertain has no hold on it. */
  readonly still: boolean;
}

/** Part of the draws on one side of zero from which on a team's direction is called sure. */
const SURE = 0.95;
/** Below this nobody moves, in fte. */
const NOTHING = 1e-9;

/**
 * @param batches of a job with the scenario alone (compared with the base), or with what it is compared with before it
 * @returns null while no batch is ready
 */
export function certaintyOf(compared: ComparedWith, teamCount: number, batches: readonly BatchSample[], seed: number, repair: Repair): Certainty | null {
  const paired = compared.kind === 'scenario';
  const own = batches.flatMap(({ scenarios }) => scenarios[paired ? 1 : 0] ?? []);
  const samples = own.flatMap(({ fte, difference }): RowSample[] => (paired ? (difference ? [difference] : []) : [fte]));
  if (samples.every((sample) => sample.count === 0)) return null;
  // Paired draws are differences already.
  const reference = Array.from({ length: teamCount }, (_, t) => (compared.kind === 'base' ? (compared.hbvs[t] ?? 0) : 0));
  const levels = reference.map((_, t) => estimateRow(samples, t));
  const lossBeyond = (team: number, loss: Fte) => probabilityOfLoss(samples, team, reference[team] ?? 0, loss);
  const teams = levels.map((level, t) => below(level, reference[t] ?? 0));
  const infeasible = addInfeasible(own.map((scenario) => scenario.infeasible));
  const errors = teams.flatMap(({ p5, p95 }) => [p5.error, p95.error]);
  return {
    pairedWith: paired ? compared.name : null,
    teams,
    lossBeyond,
    draws: batches.reduce((sum, batch) => sum + batch.draws, 0),
    perBatch: batches[0]?.draws ?? 0,
    seed,
    repaired: repair.repaired ? repair.distance : null,
    infeasible: Object.entries(infeasible).map(([code, count]) => ({ code: code as InfeasibleCode, count })),
    infeasibleReference: own.reduce((sum, { fte, difference }) => sum + (paired && difference ? fte.count - difference.count : 0), 0),
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
