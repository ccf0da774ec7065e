import type { ModelProblem } from '../../model/errors';
import type { BridgeLevel } from '../../model/strength/bridge';
import { otherComponentIds } from '../../model/strength/components';
import type { ComponentId } from '../../model/strength/components';
import type { StrengthModel, StrengthResult } from '../../model/strength/compute';
import { noChange } from '../../model/strength/respond';
import type { Fte, Share } from '../../model/units';
import type { Scenario } from '../scenario';
import { sharesOf, withShare } from '../shares';
import { extremesOf, sampleCurve } from './curve';
import { partsAtMost } from './levels';
import type { InputPart } from './levels';
import { relaxationsOf } from './relaxations';
import type { RuleConstraint } from './relaxations';
import { figuresOf, outcomeOf } from './outcome';
import type { Outcome } from './outcome';

/** "Which share of component C keeps every team within ± 2 %?" */
export interface ShareQuestion {
  /** The scenario it is asked in, with its baselines already under it. */
  readonly scenario: Scenario;
  /** One of the five that share what the wijkagenten leave; the other four scale along. */
  readonly component: Exclude<ComponentId, 'handhaving wijkagenten'>;
  /** 0.02 = at most 2 % more or less than the base. */
  readonly within: Share;
  readonly level: BridgeLevel;
  /** What teams are compared with; default the base. */
  readonly reference?: StrengthResult;
}

/** A team that moves, and how far: 0.03 = 3 % more than the reference. */
export interface Deviation {
  readonly team: string;
  readonly fte: Fte;
  readonly deviation: Share;
}

export type ShareConstraint =
  | RuleConstraint
  /** What the drivers change moves teams farther than the shares can bring back, with or without the rules. */
  | { readonly kind: 'changes' };

export type ShareAnswer =
  /** Shares that keep every team within the bound: one interval or several. `present` is the share of the scenario as it is. */
  | { readonly kind: 'solutions'; readonly parts: readonly InputPart[]; readonly present: Share; readonly presentHolds: boolean }
  /** The shares move nobody here: with proportional seeds weights only have effect once a driver changes (model 1.2). */
  | { readonly kind: 'independent'; readonly holds: boolean; readonly worst: Deviation }
  /**
   * No share will do; `best` is the share with the smallest deviation, `breaks` the team that is still beyond the bound there. Each of
   * `constraints` by itself is in the way, or all of them `together`.
   */
  | { readonly kind: 'infeasible'; readonly best: Share; readonly breaks: Deviation; readonly constraints: readonly ShareConstraint[]; readonly together: boolean }
  | { readonly kind: 'impossible'; readonly problem: ModelProblem };

/** Half a percent point a cell. */
const CELLS = 200;
const COARSE_CELLS = 60;
/** Deviations closer than this are the same. */
const SAME_SHARE = 1e-12;

/** Answers the question over all shares from 0 to 1. */
export function seekShare(model: StrengthModel, question: ShareQuestion): ShareAnswer {
  const { scenario, component, within, level } = question;
  const shares = sharesOf(scenario, model.inputs);
  const { outcome, worstAt, size } = responder(model, question);

  const figures = [0, 0.25, 0.5, 0.75, 1].map(outcome).flatMap((found) => (found.ok ? [figuresOf(found.result, level)] : []));
  const curve = sampleCurve(size, 0, 1, CELLS);
  const extremes = extremesOf(curve);
  if (!extremes) {
    const found = outcome(0);
    if (!found.ok) return { kind: 'impossible', problem: found.problem };
    throw new Error('a share with an answer is in no stretch');
  }
  const worst = worstAt(extremes.lowest.input);
  if (!worst) throw new Error('the best share was worked out before');
  if (extremes.highest.value - extremes.lowest.value <= SAME_SHARE && nobodyMoves(figures)) return { kind: 'independent', holds: extremes.lowest.value <= within + SAME_SHARE, worst };
  const parts = partsAtMost(curve, within);
  if (parts.length === 0) return { kind: 'infeasible', best: extremes.lowest.input, breaks: worst, ...bindingOf(model, question, outcome(extremes.lowest.input)) };
  const present = shares[otherComponentIds.indexOf(component)] ?? 0;
  return { kind: 'solutions', parts, present, presentHolds: (size(present) ?? Infinity) <= within + SAME_SHARE };
}

/** The question as functions of the share. */
function responder(model: StrengthModel, { scenario, component, level, reference: compared }: ShareQuestion) {
  const shares = sharesOf(scenario, model.inputs);
  const reference = figuresOf(compared ?? model.compute(noChange(model.inputs.teams.length)), level);
  const outcome = (share: Share) => outcomeOf(model, { ...scenario, shares: withShare(shares, component, share) });
  const worstAt = (share: Share): Deviation | null => {
    const found = outcome(share);
    return found.ok ? worstOf(model, figuresOf(found.result, level), reference) : null;
  };
  const size = (share: Share) => {
    const worst = worstAt(share);
    return worst === null ? null : Math.abs(worst.deviation);
  };
  return { outcome, worstAt, size };
}

/** Which rules bind: each is taken away in turn, and binds when a share then does; else all of them together; else what the drivers change. */
function bindingOf(model: StrengthModel, question: ShareQuestion, nearest: Outcome): { constraints: ShareConstraint[]; together: boolean } {
  if (!nearest.ok) throw new Error('the best share was worked out before');
  const { scenario, within } = question;
  const holds = (relaxed: Scenario) => {
    const extremes = extremesOf(sampleCurve(responder(model, { ...question, scenario: relaxed }).size, 0, 1, COARSE_CELLS));
    return extremes !== null && extremes.lowest.value <= within + SAME_SHARE;
  };
  const relaxations = relaxationsOf(nearest.inputs, nearest.result, scenario, null);
  const alone = relaxations.filter(({ without }) => holds(without(scenario)));
  if (alone.length > 0) return { constraints: alone.map(({ constraint }) => constraint), together: false };
  const all = relaxations.reduce((relaxed, { without }) => without(relaxed), scenario);
  if (relaxations.length > 1 && holds(all)) return { constraints: relaxations.map(({ constraint }) => constraint), together: true };
  return { constraints: [{ kind: 'changes' }], together: false };
}

/** Whether the teams have the same figures whatever the share. */
function nobodyMoves(figures: readonly (readonly Fte[])[]): boolean {
  const [first = []] = figures;
  return figures.every((other) => other.every((fte, t) => Math.abs(fte - (first[t] ?? NaN)) <= 1e-9));
}

/** The team that is farthest from the reference; one that was 0 and got something is infinitely far. */
function worstOf(model: StrengthModel, figures: readonly Fte[], reference: readonly Fte[]): Deviation {
  const deviations = figures.map((fte, t) => {
    const before = reference[t] ?? 0;
    return before > 0 ? fte / before - 1 : fte > 1e-9 ? Infinity : 0;
  });
  const worst = deviations.reduce((at, deviation, t) => (Math.abs(deviation) > Math.abs(deviations[at] ?? 0) ? t : at), 0);
  return { team: model.inputs.teams[worst]?.name ?? '', fte: figures[worst] ?? 0, deviation: deviations[worst] ?? 0 };
}
