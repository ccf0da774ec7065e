import type { Bridge, BridgeLevel } from '../../model/strength/bridge';
import { bridge } from '../../model/strength/bridge';
import { minimaInForce, scenarioBudgets } from '../../model/strength/budgets';
import { clampToTotal } from '../../model/strength/clampToTotal';
import { componentIds, WERKLAST, WIJKAGENTEN } from '../../model/strength/components';
import type { ComponentId } from '../../model/strength/components';
import type { StrengthResult } from '../../model/strength/compute';
import type { Damping } from '../../model/strength/damping';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { StrengthChange } from '../../model/strength/respond';
import type { Factor, Fte, Inhabitants, Tenths } from '../../model/units';

/** One end of an explained difference: the outcome with the rules and changes that gave it. */
export interface ExplainedOutcome {
  readonly result: StrengthResult;
  /** With the rules of the scenario laid over them. */
  readonly inputs: StrengthInputs;
  readonly change: StrengthChange;
  /** The figure that is shown per team; absent: not rounded. */
  readonly rounded?: readonly Tenths[];
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface ComponentFact {
  readonly id: ComponentId;
  readonly fte: Fte;
  /** The cell before clamp and scaling. */
  readonly cell: BeforeAfter<Fte>;
  readonly inhabitants: BeforeAfter<Inhabitants> & { readonly factor: Factor; readonly elasticity: number; readonly assumed: boolean; /** The elasticity is the part of the team's formula outcome that follows the inhabitants. */ readonly ofFormula?: true };
  readonly workload: { readonly factor: Factor; readonly elasticity: number };
  /** 'niets' = no driver of this team changed; 'volgt niet' = one did, but not one this component follows. */
  readonly cause: 'niets' | 'volgt niet' | 'inwoners' | 'werklast' | 'beide' | 'elasticiteit';
}

/** All clamping to minima and scaling to budgets together. */
export interface NormalisatieFact {
  readonly id: 'normalisatie';
  readonly fte: Fte;
  readonly total: BeforeAfter<Fte>;
  readonly wijkagenten: BeforeAfter<Fte>;
  readonly sharesChanged: boolean;
  /** What the team's minimum does: it holds the wijkagenten up from `without`, or it was lifted and they are `cell` now. */
  readonly minimum: { readonly kind: 'houdt'; readonly minimum: Fte; readonly without: Fte } | { readonly kind: 'opgeheven'; readonly minimum: Fte; readonly cell: Fte } | null;
}

export interface GrenzenFact {
  readonly id: 'grenzen';
  readonly fte: Fte;
  /** Which bound the team itself stands at; 'anderen' = it gives or takes along with others that do. */
  readonly role: 'geen' | 'ondergrens' | 'bovengrens' | 'anderen';
  readonly bound: Fte | null;
  /** The other teams that stand at a bound. */
  readonly others: readonly string[];
}

export interface IngroeiFact {
  readonly id: 'ingroei';
  readonly fte: Fte;
  /** Absent rule: no damping in the later outcome. */
  readonly damping: (Damping & { readonly year: number }) | null;
  /** What the later outcome's damping does to the team. */
  readonly role: 'geen' | 'krimpt' | 'groeit';
  /** HBVS+ before and after damping in the later outcome. */
  readonly target: Fte;
  readonly damped: Fte;
}

export interface AmendementenFact {
  readonly id: 'amendementen';
  readonly fte: Fte;
  /** Those that give the team something else than before. */
  readonly items: readonly { readonly name: string; readonly fte: Fte; readonly receives: boolean }[];
}

export type BridgeFact =
  | ComponentFact
  | NormalisatieFact
  | GrenzenFact
  | IngroeiFact
  | AmendementenFact
  | { readonly id: 'uitbreiding'; readonly fte: Fte; readonly share: BeforeAfter<Fte>; readonly amount: Fte; readonly frozen: boolean }
  | { readonly id: 'hovj'; readonly fte: Fte; readonly perTeam: Fte }
  | { readonly id: 'mutaties'; readonly fte: Fte }
  | { readonly id: 'afronding'; readonly fte: Fte; readonly exact: Fte; readonly shown: Fte };

export interface ExplainedBridge extends Omit<Bridge, 'steps'> {
  readonly team: string;
  /** In the fixed order of model 1.2; their fte add to after − before. */
  readonly facts: readonly BridgeFact[];
}

/** Below this nothing moved; in fte, or as a factor away from 1. */
const NOTHING = 1e-9;

/** Explains how the figure of one team moved between two outcomes of the same model, step by step with the reason of each. */
export function explainBridge(from: ExplainedOutcome, to: ExplainedOutcome, level: BridgeLevel, team: number): ExplainedBridge {
  const steps = bridge(from, to, level)[team] ?? { before: 0, after: 0, steps: [] };
  const facts = steps.steps.map(({ id, fte }): BridgeFact => {
    switch (id) {
      case 'normalisatie':
        return normalisatie(from, to, team, fte);
      case 'grenzen':
        return grenzen(to, team, fte);
      case 'ingroei':
        return ingroei(to, team, fte);
      case 'uitbreiding':
        return { id, fte, share: { before: from.result.extension[team] ?? 0, after: to.result.extension[team] ?? 0 }, amount: to.inputs.extension.basisteams, frozen: to.inputs.extension.frozen };
      case 'hovj':
        return { id, fte, perTeam: to.inputs.extension.hovjPerTeam };
      case 'amendementen':
        return amendementen(from, to, team, fte);
      case 'mutaties':
        return { id, fte };
      case 'afronding': {
        const shown = steps.after - steps.before;
        return { id, fte, exact: shown - fte, shown };
      }
      default:
        return component(from, to, team, id, fte);
    }
  });
  return { team: to.inputs.teams[team]?.name ?? '', before: steps.before, after: steps.after, facts };
}

function component(from: ExplainedOutcome, to: ExplainedOutcome, team: number, id: ComponentId, fte: Fte): ComponentFact {
  const c = componentIds.indexOf(id);
  const cell = ({ result }: ExplainedOutcome) => result.allocation.driven[c]?.[team] ?? 0;
  const input = to.inputs.components[c];
  // Of a component of the HBVS formula the part of the team's own outcome; werklast with data is the workload itself, whatever the elasticities say.
  const part = input?.inhabitantsPart?.[team];
  const measured = c === WERKLAST && input?.outcomes !== undefined;
  const factor = (of: (change: StrengthChange) => readonly Factor[]) => (of(to.change)[team] ?? 1) / (of(from.change)[team] ?? 1);
  const inhabitants = {
    before: from.result.inhabitantsAfter[team] ?? 0,
    after: to.result.inhabitantsAfter[team] ?? 0,
    factor: factor((change) => change.inhabitants),
    elasticity: part ?? (measured ? 0 : (input?.elasticityInhabitants ?? 0)),
    ...(part === undefined ? {} : { ofFormula: true as const }),
    assumed: to.result.splitAssumed[team] ?? false,
  };
  const workload = { factor: factor((change) => change.workload), elasticity: part !== undefined ? 0 : measured ? 1 : (input?.elasticityWorkload ?? 0) };
  return { id, fte, cell: { before: cell(from), after: cell(to) }, inhabitants, workload, cause: causeOf(fte, inhabitants, workload) };
}

function causeOf(fte: Fte, inhabitants: { factor: Factor; elasticity: number }, workload: { factor: Factor; elasticity: number }): ComponentFact['cause'] {
  const changed = (driver: { factor: Factor }) => Math.abs(driver.factor - 1) > NOTHING;
  const counts = (driver: { factor: Factor; elasticity: number }) => changed(driver) && driver.elasticity !== 0;
  if (Math.abs(fte) < NOTHING) return changed(inhabitants) || changed(workload) ? 'volgt niet' : 'niets';
  if (counts(inhabitants)) return counts(workload) ? 'beide' : 'inwoners';
  return counts(workload) ? 'werklast' : 'elasticiteit';
}

function normalisatie(from: ExplainedOutcome, to: ExplainedOutcome, team: number, fte: Fte): NormalisatieFact {
  const [before, after] = [budgetsOf(from), budgetsOf(to)];
  const sharesChanged = before.rest > NOTHING && after.rest > NOTHING && after.parts.some((part, c) => Math.abs(part - (before.parts[c] ?? 0)) > NOTHING);
  return { id: 'normalisatie', fte, total: { before: before.total, after: after.total }, wijkagenten: { before: before.wijkagenten, after: after.wijkagenten }, sharesChanged, minimum: minimumOf(to, team) };
}

/** The budget of the whole, of the wijkagenten, and how the other five divide the rest; with no rest there is nothing to divide. */
function budgetsOf({ result: { allocation } }: ExplainedOutcome) {
  const total = allocation.budgets.reduce((sum, budget) => sum + budget, 0);
  const wijkagenten = allocation.budgets[WIJKAGENTEN] ?? 0;
  const rest = total - wijkagenten;
  return { total, wijkagenten, rest, parts: allocation.budgets.flatMap((budget, c) => (c === WIJKAGENTEN ? [] : [rest > 0 ? budget / rest : 0])) };
}

function minimumOf(outcome: ExplainedOutcome, team: number): NormalisatieFact['minimum'] {
  const { result: { allocation }, inputs } = outcome;
  const printed = inputs.teams[team]?.minWijkagenten ?? 0;
  const minimum = minimaInForce(inputs)[team] ?? 0;
  const cell = allocation.scaled[WIJKAGENTEN]?.[team] ?? 0;
  const without = withoutMinimum(outcome, team);
  if (without < minimum - NOTHING) return { kind: 'houdt', minimum, without };
  return minimum < printed && cell < printed - NOTHING ? { kind: 'opgeheven', minimum: printed, cell } : null;
}

/** The wijkagenten of a team if only its own minimum were lifted: the others then give less, and the budget may be smaller. */
function withoutMinimum({ result: { allocation, calibration, inhabitants }, inputs, change }: ExplainedOutcome, team: number): Fte {
  const driven = allocation.driven[WIJKAGENTEN] ?? [];
  // Nothing to scale up: without a minimum it stays nothing.
  if ((driven[team] ?? 0) <= 0) return 0;
  const minima = minimaInForce(inputs).map((minimum, t) => (t === team ? 0 : minimum));
  const budget = scenarioBudgets(inputs, calibration, change, inhabitants, minima)[WIJKAGENTEN] ?? 0;
  return clampToTotal(driven, minima, minima.map(() => Infinity), budget, inputs.teams.map(({ name }) => name)).values[team] ?? 0;
}

function grenzen({ result: { allocation }, inputs }: ExplainedOutcome, team: number, fte: Fte): GrenzenFact {
  const roleOf = (t: number) => {
    const { floor = null, cap = null } = inputs.teams[t] ?? {};
    const unbound = allocation.limitLambda * (allocation.beforeLimits[t] ?? 0);
    if (floor !== null && unbound < floor - NOTHING) return { role: 'ondergrens', bound: floor } as const;
    return cap !== null && unbound > cap + NOTHING ? ({ role: 'bovengrens', bound: cap } as const) : null;
  };
  const own = roleOf(team);
  const others = inputs.teams.flatMap(({ name }, t) => (t !== team && roleOf(t) !== null ? [name] : []));
  if (own) return { id: 'grenzen', fte, ...own, others };
  return { id: 'grenzen', fte, role: Math.abs(fte) < NOTHING ? 'geen' : 'anderen', bound: null, others };
}

function ingroei({ result, change }: ExplainedOutcome, team: number, fte: Fte): IngroeiFact {
  const compensation = result.allocation.compensation[team] ?? 0;
  const role = compensation > NOTHING ? 'krimpt' : compensation < -NOTHING ? 'groeit' : 'geen';
  const damping = change.damping === undefined || change.damping.rule === 'geen' ? null : change.damping;
  return { id: 'ingroei', fte, damping, role, target: result.allocation.undamped[team] ?? 0, damped: result.hbvs[team] ?? 0 };
}

/** Amendments are told apart by name, those of one name by their order: a scenario's own stand behind those of the inputs. */
function amendementen(from: ExplainedOutcome, to: ExplainedOutcome, team: number, fte: Fte): AmendementenFact {
  const chargesOf = ({ inputs, result }: ExplainedOutcome) =>
    inputs.amendments.map(({ name, receiver }, a, all) => ({ name, nth: all.slice(0, a).filter((before) => before.name === name).length, fte: result.charges[a]?.[team] ?? 0, receives: receiver === team }));
  const before = chargesOf(from);
  const after = chargesOf(to);
  const sameIn = (items: typeof before, { name, nth }: { name: string; nth: number }) => items.find((item) => item.name === name && item.nth === nth);
  const changed = after.map((item) => ({ ...item, fte: item.fte - (sameIn(before, item)?.fte ?? 0) }));
  const gone = before.filter((item) => !sameIn(after, item)).map((item) => ({ ...item, fte: -item.fte }));
  const items = [...changed, ...gone].filter((item) => Math.abs(item.fte) >= NOTHING);
  return { id: 'amendementen', fte, items: items.map(({ name, fte: own, receives }) => ({ name, fte: own, receives })) };
}
