import type { ModelProblem } from '../../model/errors';
import type { BridgeLevel } from '../../model/strength/bridge';
import type { StrengthModel } from '../../model/strength/compute';
import { noChange } from '../../model/strength/respond';
import type { Fte, Share } from '../../model/units';
import { driverShares } from '../driverShares';
import type { Driver, Scenario, Scope } from '../scenario';
import { extremesOf, isFlat, SAME, sampleCurve } from './curve';
import type { CurvePoint } from './curve';
import { levelParts } from './levels';
import type { InputPart } from './levels';
import { figuresOf, outcomeOf } from './outcome';
import type { Outcome } from './outcome';
import { relaxationsOf } from './relaxations';
import type { Relaxation, RuleConstraint } from './relaxations';

/** "What change of driver D of scope S gives team X a difference of +3 fte (or a level)?" */
export interface DriverQuestion {
  /** The scenario it is asked in, with its baselines already under it. */
  readonly scenario: Scenario;
  readonly driver: Driver;
  readonly scope: Scope;
  readonly team: string;
  readonly level: BridgeLevel;
  /** A difference counts from the base, or from `from` fte. */
  readonly target: { readonly kind: 'difference'; readonly fte: Fte; readonly from?: Fte } | { readonly kind: 'level'; readonly fte: Fte };
  /** Changes that are looked at: shares, default −0.9 to 3 (−90 % to +300 %). */
  readonly low?: Share;
  readonly high?: Share;
}

/** What stands between the team and its target. */
export type DriverConstraint =
  | RuleConstraint
  /** A change beyond the range looked at would do. */
  | { readonly kind: 'range'; readonly low: Share; readonly high: Share }
  /** However far the driver goes: only this much of the budget follows it. */
  | { readonly kind: 'budget'; readonly total: Fte; readonly following: Fte };

export interface Reached {
  /** Change of the driver, on top of the scenario. */
  readonly change: Share;
  readonly fte: Fte;
}

export type DriverAnswer =
  /** One or more changes that do it, in rising order; each was worked out again. */
  | { readonly kind: 'solutions'; readonly target: Fte; readonly parts: readonly InputPart[] }
  /** The team's figure does not depend on this driver of this scope. */
  | { readonly kind: 'independent'; readonly target: Fte; readonly fte: Fte; readonly reached: boolean }
  /** Each of `constraints` by itself keeps the target out of reach; with `together` only all of them at once do. */
  | { readonly kind: 'unreachable'; readonly target: Fte; readonly lowest: Reached; readonly highest: Reached; readonly constraints: readonly DriverConstraint[]; readonly together: boolean }
  /** Without an answer over the whole range. */
  | { readonly kind: 'impossible'; readonly problem: ModelProblem };

export const DEFAULT_LOW: Share = -0.9;
export const DEFAULT_HIGH: Share = 3;
/** One percent point a cell. */
const CELLS_PER_UNIT = 100;
/** For the question whether a target would be in reach. */
const COARSE_CELLS = 40;
/** How far a driver is stretched to see whether it can ever do: all gone, or a hundredfold. */
const FARTHEST: Share = 99;

/** Answers the question by a fine grid, brackets and halving; the response may rise and fall. */
export function seekDriver(model: StrengthModel, question: DriverQuestion): DriverAnswer {
  const { low = DEFAULT_LOW, high = DEFAULT_HIGH } = question;
  const team = model.inputs.teams.findIndex(({ name }) => name === question.team);
  if (team < 0) return { kind: 'impossible', problem: { code: 'unknownScope', kind: 'basisteam', name: question.team } };
  const target = targetOf(model, question, team);
  const answer = responder(model, question, team);
  const curve = sampleCurve(answer.fte, low, high, Math.max(COARSE_CELLS, Math.round((high - low) * CELLS_PER_UNIT)));
  const extremes = extremesOf(curve);
  if (!extremes) return { kind: 'impossible', problem: problemAt(answer.outcome, [0, low, high]) };
  if (isFlat(curve)) return { kind: 'independent', target, fte: extremes.lowest.value, reached: Math.abs(extremes.lowest.value - target) <= SAME };
  const parts = levelParts(curve, target);
  if (parts.length > 0) return { kind: 'solutions', target, parts };
  const nearest = target > extremes.highest.value ? extremes.highest : extremes.lowest;
  const binding = bindingOf(model, question, team, target, answer.outcome(nearest.input));
  return { kind: 'unreachable', target, lowest: reachedAt(extremes.lowest), highest: reachedAt(extremes.highest), ...binding };
}

const reachedAt = ({ input, value }: CurvePoint): Reached => ({ change: input, fte: value });

function targetOf(model: StrengthModel, { target, level }: DriverQuestion, team: number): Fte {
  if (target.kind === 'level') return target.fte;
  const from = target.from ?? figuresOf(model.compute(noChange(model.inputs.teams.length)), level)[team] ?? 0;
  return from + target.fte;
}

/** The outcome, and the team's figure, after one more change of the driver. */
function responder(model: StrengthModel, { scenario, driver, scope, level }: Pick<DriverQuestion, 'scenario' | 'driver' | 'scope' | 'level'>, team: number) {
  const outcome = (value: Share): Outcome => outcomeOf(model, { ...scenario, changes: [...scenario.changes, { driver, scope, amount: { kind: 'procent', value }, active: true }] });
  const fte = (value: Share): Fte | null => {
    const found = outcome(value);
    return found.ok ? (figuresOf(found.result, level)[team] ?? null) : null;
  };
  return { outcome, fte };
}

function problemAt(outcome: (value: Share) => Outcome, values: readonly Share[]): ModelProblem {
  for (const value of values) {
    const found = outcome(value);
    if (!found.ok) return found.problem;
  }
  throw new Error('a response without values has no problem either');
}

/**
 * Which rules bind: each is taken away in turn, and binds when the target is then in reach. When none does it alone, all of them together;
 * then the range; then the budget itself.
 */
function bindingOf(model: StrengthModel, question: DriverQuestion, team: number, target: Fte, nearest: Outcome): { constraints: DriverConstraint[]; together: boolean } {
  const { low = DEFAULT_LOW, high = DEFAULT_HIGH, scenario } = question;
  if (!nearest.ok) throw new Error('the nearest outcome was worked out before');
  const reaches = (relaxed: Scenario, from: Share, to: Share) => {
    const extremes = extremesOf(sampleCurve(responder(model, { ...question, scenario: relaxed }, team).fte, from, to, COARSE_CELLS));
    return extremes !== null && target >= extremes.lowest.value - SAME && target <= extremes.highest.value + SAME;
  };
  const relaxations: Relaxation[] = relaxationsOf(nearest.inputs, nearest.result, scenario, team);
  const alone = relaxations.filter(({ without }) => reaches(without(scenario), low, high));
  if (alone.length > 0) return { constraints: alone.map(({ constraint }) => constraint), together: false };
  if (reaches(scenario, -1, FARTHEST)) return { constraints: [{ kind: 'range', low, high }], together: false };
  const all = relaxations.reduce((relaxed, { without }) => without(relaxed), scenario);
  if (relaxations.length > 1 && reaches(all, low, high)) return { constraints: relaxations.map(({ constraint }) => constraint), together: true };
  const budgets = nearest.result.allocation.budgets.reduce((a, b) => a + b, 0);
  // By the budgets of the scenario: its own shares decide how much follows the driver.
  const calibration = { ...model.calibration, budgets: nearest.result.allocation.budgets };
  const following = driverShares({ ...model, inputs: nearest.inputs, calibration })[question.driver] * budgets;
  return { constraints: [{ kind: 'budget', total: budgets, following }], together: false };
}
