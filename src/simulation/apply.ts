import { ModelError } from '../model/errors';
import { growthFactor } from '../model/growthFactor';
import { WERKLAST } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { StrengthChange } from '../model/strength/respond';
import type { Factor, Inhabitants } from '../model/units';
import { effectiveInputs } from './effectiveInputs';
import { formulaFactors } from './formulaFactors';
import { startFactors } from './growth';
import { inScope, partsOf, teamFactors } from './parts';
import type { Part } from './parts';
import { drivers, yearOf } from './scenario';
import type { Driver, DriverChange, Scenario, Scope } from './scenario';

/** An absolute value that makes earlier changes ineffective ("de laatste geldt"). Indices in `scenario.changes`. */
export interface Conflict {
  readonly winner: number;
  readonly overruled: readonly number[];
}

export interface ResolvedScenario {
  /** The inputs with the scenario's own rules laid over them; for `model.compute` together with `change`. */
  readonly inputs: StrengthInputs;
  readonly change: StrengthChange;
  /** The same factors before they are averaged over a team: one per part, in the order of `partsOf(inputs)`. */
  readonly partFactors: Readonly<Record<Driver, readonly Factor[]>>;
  readonly conflicts: readonly Conflict[];
}

type Tree = Pick<StrengthInputs, 'teams' | 'districts'>;

/** Team indices of a scope; empty when the name is unknown, or the district has no teams. A municipality: the teams it lies in. */
export function teamsInScope(scope: Scope, inputs: Tree & Partial<Pick<StrengthInputs, 'municipalities'>>): number[] {
  const all = inputs.teams.map((_, t) => t);
  switch (scope.kind) {
    case 'eenheid':
      return all;
    case 'district':
      return all.filter((t) => inputs.districts[inputs.teams[t]?.district ?? -1]?.name === scope.name);
    case 'basisteam':
      return all.filter((t) => inputs.teams[t]?.name === scope.name);
    case 'gemeente': {
      const parts = (inputs.municipalities ?? []).filter((municipality) => municipality.name === scope.name).flatMap((municipality) => municipality.parts);
      return all.filter((t) => parts.some((part) => part.team === t));
    }
    default:
      throw scope satisfies never;
  }
}

/**
 * The factor of each driver per team (model 1.2): changes apply in list order; percentages and growth on the same driver multiply
 * whatever their scope; an absolute value or a formula replaces everything before it for its scope. Growth per municipality is what the
 * inhabitants start from, so that it is replaced too; a formula sees the inhabitants of the base. A team's factor is the mean of its
 * municipalities weighted by inhabitants.
 * @param scenario with its baselines already under it (`stackScenario`)
 * @param inhabitants base inhabitants per team
 * @throws ModelError unknownScope when a scope is not in the tree (any more): it must not pass for "no effect"; noBaseForAbsolute when
 * an absolute value has no base value to compare with; invalidFormula, formulaNotFinite
 */
export function resolveScenario(scenario: Scenario, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): ResolvedScenario {
  const parts = partsOf(inputs);
  const { factors, conflicts } = partFactors(scenario, inputs, inhabitants, startFactors(scenario, parts, inputs));
  const [byInhabitants = [], byWorkload = []] = drivers.map((driver) => teamFactors(parts, factors[driver], inputs.teams.length));
  const { totalBudget, shares, wijkagentenBudget, damping } = scenario;
  const year = yearOf(scenario) - inputs.baseYear;
  return {
    inputs: effectiveInputs(inputs, scenario),
    change: { inhabitants: byInhabitants, workload: byWorkload, totalBudget, shares, ...(wijkagentenBudget === undefined ? {} : { wijkagentenBudget }), ...(damping === undefined ? {} : { damping: { ...damping, year } }) },
    partFactors: factors,
    conflicts,
  };
}

/**
 * What the changes of a scenario make of each part, in the order of `partsOf(inputs)`.
 * @param start factor of the inhabitants of each part before the first change
 * @throws ModelError as `resolveScenario`
 */
export function partFactors(scenario: Pick<Scenario, 'changes' | 'year'>, inputs: StrengthInputs, inhabitants: readonly Inhabitants[], start: readonly Factor[]): { readonly factors: Readonly<Record<Driver, readonly Factor[]>>; readonly conflicts: readonly Conflict[] } {
  const parts = partsOf(inputs);
  const factors: Record<Driver, Factor[]> = { inwoners: [...start], werklast: parts.map(() => 1) };
  const conflicts: Conflict[] = [];
  const years = yearOf(scenario) - inputs.baseYear;
  scenario.changes.forEach((change, index) => {
    if (!change.active) return;
    const touched = partsInScope(change.scope, parts, inputs);
    const own = factors[change.driver];
    const { amount } = change;
    switch (amount.kind) {
      case 'procent':
      case 'groei': {
        const factor = amount.kind === 'procent' ? 1 + amount.value : growthFactor(amount.value, years);
        for (const p of touched) own[p] = (own[p] ?? 1) * factor;
        return;
      }
      case 'absoluut': {
        const before = baseOfScope(change.driver, change.scope, inputs, inhabitants);
        if (before === null || before <= 0) throw new ModelError({ code: 'noBaseForAbsolute', scope: scopeName(change.scope), driver: change.driver });
        for (const p of touched) own[p] = amount.value / before;
        break;
      }
      case 'formule': {
        // A formula speaks of teams: what part of a team's outcome falls in a municipality is not known.
        if (change.scope.kind === 'gemeente') throw new ModelError({ code: 'noBaseForAbsolute', scope: change.scope.name, driver: change.driver });
        const values = formulaFactors(change.driver, { name: scopeName(change.scope), teams: teamsInScope(change.scope, inputs) }, amount.text, inputs, inhabitants, yearOf(scenario));
        for (const p of touched) own[p] = values[parts[p]?.team ?? -1] ?? 1;
        break;
      }
      default:
        throw amount satisfies never;
    }
    const overruled = overruledBy(scenario.changes, index, parts, inputs);
    if (overruled.length > 0) conflicts.push({ winner: index, overruled });
  });
  return { factors, conflicts };
}

/** @throws ModelError unknownScope */
function partsInScope(scope: Scope, parts: readonly Part[], inputs: StrengthInputs): number[] {
  const touched = parts.flatMap((part, p) => (inScope(scope, part, inputs) ? [p] : []));
  if (touched.length === 0 && scope.kind !== 'eenheid') throw new ModelError({ code: 'unknownScope', kind: scope.kind, name: scope.name });
  return touched;
}

/** Base value of a driver over a scope: inhabitants, or the workload data when the workbook has them; workload is not known per municipality. */
export function baseOfScope(driver: Driver, scope: Scope, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): number | null {
  if (scope.kind === 'gemeente') return driver === 'inwoners' ? inputs.municipalities.reduce((sum, municipality) => sum + (municipality.name === scope.name ? municipality.inhabitants : 0), 0) : null;
  const values = driver === 'inwoners' ? inhabitants : inputs.components[WERKLAST]?.outcomes;
  return values ? teamsInScope(scope, inputs).reduce((sum, t) => sum + (values[t] ?? 0), 0) : null;
}

/** Earlier changes of the same driver that touch a part of this absolute change. */
function overruledBy(changes: readonly DriverChange[], index: number, parts: readonly Part[], inputs: StrengthInputs): number[] {
  const winner = changes[index];
  if (!winner) return [];
  const overlaps = (change: DriverChange) => parts.some((part) => inScope(change.scope, part, inputs) && inScope(winner.scope, part, inputs));
  return changes.flatMap((change, i) => (i < index && change.active && change.driver === winner.driver && overlaps(change) ? [i] : []));
}

/** Name of a scope as the user sees it. */
export function scopeName(scope: Scope): string {
  return scope.kind === 'eenheid' ? 'hele eenheid' : scope.name;
}
