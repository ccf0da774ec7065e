import type { ModelProblem } from '../../model/errors';
import type { StrengthModel } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte } from '../../model/units';
import type { Rounding, Scenario } from '../scenario';
import { extremesOf, sampleCurve } from './curve';
import type { Curve } from './curve';
import { partsAtMost } from './levels';
import { outcomeOf } from './outcome';
import { relaxationsOf } from './relaxations';
import type { RuleConstraint } from './relaxations';
import { districtRequirements, marginBeforeRounding, roundedHbvs, shortfalls, teamRequirements } from './shortfall';
import type { Requirement, Shortfall } from './shortfall';

/** "How many extra fte until no team is under its HBVS+ 2023, no district under its 2018?" */
export interface BudgetQuestion {
  /** The scenario it is asked in, with its baselines already under it: its floors, caps, damping and rounding count. */
  readonly scenario: Scenario;
  readonly teams: boolean;
  readonly districts: boolean;
  /** Most extra fte looked at; default as much again as the whole budget. */
  readonly most?: Fte;
}

export type BudgetConstraint =
  | RuleConstraint
  /** More than `most` extra would do. */
  | { readonly kind: 'range'; readonly most: Fte }
  /** The unrounded figures come so near that rounding decides, and it never does for the better. */
  | { readonly kind: 'rounding' }
  /** More budget does not reach them, with or without the rules. */
  | { readonly kind: 'distribution' };

export type BudgetAnswer =
  | {
      readonly kind: 'found';
      /** Smallest extra budget in whole tenths of an fte. */
      readonly extra: Fte;
      readonly total: Fte;
      /** Who would be short with 0.1 fte less; empty when nothing extra is needed. */
      readonly shortBelow: readonly Shortfall[];
      /** Whether more budget is never worse for the tightest team or district, on the grid looked at. */
      readonly monotone: boolean;
      /** Districts without a 2018 figure. */
      readonly unknown: readonly string[];
    }
  | {
      readonly kind: 'infeasible';
      /** The extra budget at which the tightest team or district comes nearest. */
      readonly best: Fte;
      readonly short: readonly Shortfall[];
      /** Each by itself is in the way; with `together` they are caps that must all be higher. */
      readonly constraints: readonly BudgetConstraint[];
      readonly together: boolean;
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'impossible'; readonly problem: ModelProblem };

const CELLS = 400;
const COARSE_CELLS = 60;
/** Steps at which only rounding can decide, before it is given up. */
const MOST_ROUNDED_STEPS = 2000;
const FARTHER = 20;

/** Answers the question on the grid of tenths: the smallest step that holds, and that the one before it does not. */
export function seekBudget(model: StrengthModel, question: BudgetQuestion): BudgetAnswer {
  const { inputs } = model;
  const requirements = [...(question.teams ? teamRequirements(inputs) : []), ...(question.districts ? districtRequirements(inputs) : [])];
  const unknown = question.districts ? inputs.districts.filter(({ hbvs2018 }) => hbvs2018 === null).map(({ name }) => name) : [];
  const search = searchOf(model, question.scenario, requirements);
  const steps = Math.round((question.most ?? search.start / 10) * 10);
  const curve = sampleCurve(search.short, 0, steps, CELLS);
  const extremes = extremesOf(curve);
  if (!extremes) {
    const found = search.outcome(0);
    if (!found.ok) return { kind: 'impossible', problem: found.problem };
    throw new Error('a budget with an answer is in no stretch');
  }
  const monotone = neverWorse(curve);
  const step = firstStep(search, curve, steps, monotone);
  if (step !== null) return { kind: 'found', extra: step / 10, total: (search.start + step) / 10, shortBelow: step === 0 ? [] : search.shortAt(step - 1), monotone, unknown };
  const best = Math.round(extremes.lowest.input);
  return { kind: 'infeasible', best: best / 10, short: search.shortAt(best), ...bindingOf(model, question, requirements, best, steps), unknown };
}

/** The question as functions of the number of tenths above the budget. */
function searchOf(model: StrengthModel, scenario: Scenario, requirements: readonly Requirement[]) {
  const { inputs } = model;
  const rounding: Rounding = scenario.rounding ?? 'tweezijdig';
  const budget = scenario.totalBudget ?? inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  // The first whole tenth that is not less than the budget; a millionth is the noise of a sum.
  const start = Math.ceil(budget * 10 - 1e-6);
  const outcome = (step: number) => outcomeOf(model, { ...scenario, totalBudget: (start + step) / 10 });
  return {
    start,
    outcome,
    /** How far the tightest is from what rounding could make good: 0 or less when it may hold. */
    short: (step: number): number | null => {
      const found = outcome(step);
      return found.ok ? -marginBeforeRounding(requirements, found.result.hbvs, rounding) : null;
    },
    shortAt: (step: number): Shortfall[] => {
      const found = outcome(step);
      return found.ok ? shortfalls(requirements, roundedHbvs(found.inputs, found.result, rounding)) : [];
    },
    holds: (step: number): boolean => {
      const found = outcome(step);
      return found.ok && shortfalls(requirements, roundedHbvs(found.inputs, found.result, rounding)).length === 0;
    },
  };
}

type Search = ReturnType<typeof searchOf>;

function neverWorse(curve: Curve): boolean {
  return curve.stretches.length === 1 && (curve.stretches[0] ?? []).every((point, i, all) => point.value <= (all[i - 1]?.value ?? Infinity) + 1e-9);
}

/** The first step that holds after rounding. Where more can be worse every step is looked at, else only those after the first that may hold. */
function firstStep(search: Search, curve: Curve, steps: number, monotone: boolean): number | null {
  const [part] = partsAtMost(curve, 0);
  if (!part) return null;
  const from = monotone ? Math.max(0, Math.ceil((part.kind === 'point' ? part.input : part.from) - 1e-6)) : 0;
  let rounded = 0;
  for (let step = from; step <= steps && rounded < MOST_ROUNDED_STEPS; step += 1) {
    const short = search.short(step);
    if (short === null || short > 1e-9) continue;
    if (search.holds(step)) return step;
    rounded += 1;
  }
  return null;
}

/**
 * Which rules bind: caps that add to less than a team or district needs; else each rule that, taken away, surely brings an answer, however it
 * is rounded; else the range; else rounding, or the distribution itself.
 */
function bindingOf(model: StrengthModel, question: BudgetQuestion, requirements: readonly Requirement[], best: number, steps: number): { constraints: BudgetConstraint[]; together: boolean } {
  const { scenario } = question;
  const search = searchOf(model, scenario, requirements);
  const nearest = search.outcome(best);
  if (!nearest.ok) throw new Error('the best step was worked out before');
  const caps = tooLowCaps(requirements, nearest.inputs);
  if (caps.length > 0) return { constraints: caps, together: caps.length > 1 };
  const comes = (relaxed: Scenario, last: number) => {
    const extremes = extremesOf(sampleCurve(searchOf(model, relaxed, requirements).short, 0, last, COARSE_CELLS));
    return extremes !== null && extremes.lowest.value <= 0;
  };
  const surely = (relaxed: Scenario): Scenario => ({ ...relaxed, rounding: 'geen' });
  const relaxations = relaxationsOf(nearest.inputs, nearest.result, scenario, null);
  const alone = relaxations.filter(({ without }) => comes(surely(without(scenario)), steps));
  if (alone.length > 0) return { constraints: alone.map(({ constraint }) => constraint), together: false };
  if (comes(surely(scenario), steps * FARTHER)) return { constraints: [{ kind: 'range', most: steps / 10 }], together: false };
  return { constraints: [{ kind: comes(scenario, steps) ? 'rounding' : 'distribution' }], together: false };
}

/** Caps of the teams of a requirement that together leave less than it needs. */
function tooLowCaps(requirements: readonly Requirement[], inputs: StrengthInputs): BudgetConstraint[] {
  const found = requirements.flatMap(({ teams, needed }) => {
    const most = teams.reduce((sum, t) => sum + (inputs.teams[t]?.cap ?? Infinity), 0);
    return most < needed ? teams : [];
  });
  return [...new Set(found)].flatMap((t): BudgetConstraint[] => {
    const team = inputs.teams[t];
    return team && team.cap !== null ? [{ kind: 'cap', team: team.name, fte: team.cap }] : [];
  });
}
