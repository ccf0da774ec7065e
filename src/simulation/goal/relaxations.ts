import type { StrengthInputs } from '../../model/strength/inputs';
import { minimaInForce } from '../../model/strength/budgets';
import { WIJKAGENTEN } from '../../model/strength/components';
import type { StrengthResult } from '../../model/strength/compute';
import type { Fte } from '../../model/units';
import { yearOf } from '../scenario';
import type { LimitChange, Scenario } from '../scenario';

/** A rule that can stand in the way, with whom it holds back where the answer comes nearest. */
export type RuleConstraint =
  | { readonly kind: 'cap'; readonly team: string; readonly fte: Fte }
  | { readonly kind: 'floor'; readonly team: string; readonly fte: Fte }
  /** Floors and caps of other teams. */
  | { readonly kind: 'limitsOfOthers'; readonly teams: readonly string[] }
  /** Minimum wijkagenten. */
  | { readonly kind: 'minimaWijkagenten'; readonly teams: readonly string[] }
  | { readonly kind: 'wijkagentenBudget'; readonly rule: 'volgt de norm' | 'vast'; readonly fte: Fte }
  | { readonly kind: 'damping'; readonly rule: string; readonly year: number };

/** A rule that is at work, and the scenario without it. */
export interface Relaxation {
  readonly constraint: RuleConstraint;
  readonly without: (scenario: Scenario) => Scenario;
}

/** How near a bound a figure must be to be held by it. */
const AT_BOUND = 1e-6;

/**
 * The rules at work in an outcome, each with how to do without it.
 * @param own index of the team that the question is about; null when it is about all of them
 */
export function relaxationsOf(inputs: StrengthInputs, result: StrengthResult, scenario: Scenario, own: number | null): Relaxation[] {
  return [...ownLimits(inputs, own), ...otherLimits(inputs, result, own), ...minima(inputs, result), ...budgetRule(inputs, result), ...ingroei(inputs, scenario)];
}

function ownLimits(inputs: StrengthInputs, own: number | null): Relaxation[] {
  const team = own === null ? undefined : inputs.teams[own];
  if (!team) return [];
  const { name, floor, cap } = team;
  return [
    ...(cap === null ? [] : [{ constraint: { kind: 'cap', team: name, fte: cap } as const, without: withLimits([{ team: name, floor, cap: null }]) }]),
    ...(floor === null ? [] : [{ constraint: { kind: 'floor', team: name, fte: floor } as const, without: withLimits([{ team: name, floor: null, cap }]) }]),
  ];
}

function otherLimits(inputs: StrengthInputs, result: StrengthResult, own: number | null): Relaxation[] {
  const limited = inputs.teams.filter((team, t) => t !== own && (team.floor !== null || team.cap !== null));
  if (limited.length === 0) return [];
  const { beforeLimits, hbvs } = result.allocation;
  const held = inputs.teams.flatMap((team, t) => (limited.includes(team) && isHeld(hbvs[t] ?? 0, team.floor, team.cap) && Math.abs((hbvs[t] ?? 0) - (beforeLimits[t] ?? 0)) > 0 ? [team.name] : []));
  return [{ constraint: { kind: 'limitsOfOthers', teams: held }, without: withLimits(limited.map(({ name }) => ({ team: name, floor: null, cap: null }))) }];
}

function isHeld(fte: Fte, floor: Fte | null, cap: Fte | null): boolean {
  return (floor !== null && fte <= floor + AT_BOUND) || (cap !== null && fte >= cap - AT_BOUND);
}

function minima(inputs: StrengthInputs, result: StrengthResult): Relaxation[] {
  const inForce = minimaInForce(inputs);
  if (inForce.every((minimum) => minimum <= 0)) return [];
  const cells = result.allocation.scaled[WIJKAGENTEN] ?? [];
  const held = inputs.teams.flatMap((team, t) => ((inForce[t] ?? 0) > 0 && (cells[t] ?? 0) <= (inForce[t] ?? 0) + AT_BOUND ? [team.name] : []));
  return [{ constraint: { kind: 'minimaWijkagenten', teams: held }, without: (scenario) => ({ ...scenario, liftedMinima: 'alle' }) }];
}

function budgetRule(inputs: StrengthInputs, result: StrengthResult): Relaxation[] {
  const { rule } = inputs.wijkagentenBudget;
  const fte = result.allocation.budgets[WIJKAGENTEN] ?? 0;
  return [{ constraint: { kind: 'wijkagentenBudget', rule, fte }, without: (scenario) => ({ ...scenario, wijkagentenRule: rule === 'vast' ? 'volgt de norm' : 'vast' }) }];
}

function ingroei(inputs: StrengthInputs, scenario: Scenario): Relaxation[] {
  const { damping } = scenario;
  if (damping === undefined || damping.rule === 'geen') return [];
  return [{ constraint: { kind: 'damping', rule: damping.rule, year: yearsOf(inputs, scenario) }, without: (without) => ({ ...without, damping: { rule: 'geen' } }) }];
}

function yearsOf(inputs: StrengthInputs, scenario: Scenario): number {
  return yearOf(scenario) - inputs.baseYear;
}

/** Floors and caps of some teams replaced, those of the others as they are. */
export function withLimits(limits: readonly LimitChange[]): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, limits: [...(scenario.limits ?? []).filter((old) => !limits.some(({ team }) => team === old.team)), ...limits] });
}
