import { ModelError } from '../model/errors';
import { WERKLAST } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { StrengthChange } from '../model/strength/respond';
import type { Factor, Inhabitants } from '../model/units';
import type { Driver, DriverChange, Scenario, Scope } from './scenario';

/** An absolute value that makes earlier changes ineffective ("de laatste geldt"). Indices in `scenario.changes`. */
export interface Conflict {
  readonly winner: number;
  readonly overruled: readonly number[];
}

export interface ResolvedScenario {
  readonly change: StrengthChange;
  readonly conflicts: readonly Conflict[];
}

/** Team indices of a scope; empty when the name is unknown, or the district has no teams. */
export function teamsInScope(scope: Scope, inputs: Pick<StrengthInputs, 'teams' | 'districts'>): number[] {
  const all = inputs.teams.map((_, t) => t);
  switch (scope.kind) {
    case 'eenheid':
      return all;
    case 'district':
      return all.filter((t) => inputs.districts[inputs.teams[t]?.district ?? -1]?.name === scope.name);
    case 'basisteam':
      return all.filter((t) => inputs.teams[t]?.name === scope.name);
    default:
      throw scope satisfies never;
  }
}

/** Base value of a driver per team: inhabitants, or the workload data when the workbook has them. */
function baseOf(driver: Driver, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): readonly number[] | null {
  return driver === 'inwoners' ? inhabitants : (inputs.components[WERKLAST]?.outcomes ?? null);
}

/**
 * The factor of each driver per team (model 1.2): changes apply in list order; percentages on the same driver multiply whatever
 * their scope; an absolute value replaces everything before it for its scope, as one factor for each of the scope's teams.
 * @param inhabitants base inhabitants per team
 * @throws ModelError unknownScope when a scope is not in the tree (any more): it must not pass for "no effect"; noBaseForAbsolute when an absolute value has no base value to compare with
 */
export function resolveScenario(scenario: Scenario, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): ResolvedScenario {
  const factors: Record<Driver, Factor[]> = { inwoners: inputs.teams.map(() => 1), werklast: inputs.teams.map(() => 1) };
  const conflicts: Conflict[] = [];
  scenario.changes.forEach((change, index) => {
    if (!change.active) return;
    const teams = teamsInScope(change.scope, inputs);
    if (teams.length === 0 && change.scope.kind !== 'eenheid') throw new ModelError({ code: 'unknownScope', ...change.scope });
    if (change.amount.kind === 'procent') {
      const factor = 1 + change.amount.value;
      for (const t of teams) factors[change.driver][t] = (factors[change.driver][t] ?? 1) * factor;
      return;
    }
    const base = baseOf(change.driver, inputs, inhabitants);
    const before = base === null ? 0 : teams.reduce((sum, t) => sum + (base[t] ?? 0), 0);
    if (before <= 0) throw new ModelError({ code: 'noBaseForAbsolute', scope: scopeName(change.scope), driver: change.driver });
    for (const t of teams) factors[change.driver][t] = change.amount.value / before;
    const overruled = overruledBy(scenario.changes, index, inputs);
    if (overruled.length > 0) conflicts.push({ winner: index, overruled });
  });
  return { change: { inhabitants: factors.inwoners, workload: factors.werklast, totalBudget: scenario.totalBudget, shares: scenario.shares }, conflicts };
}

/** Earlier changes of the same driver that touch a team of this absolute change. */
function overruledBy(changes: readonly DriverChange[], index: number, inputs: StrengthInputs): number[] {
  const winner = changes[index];
  if (!winner) return [];
  const scope = new Set(teamsInScope(winner.scope, inputs));
  return changes.flatMap((change, i) => (i < index && change.active && change.driver === winner.driver && teamsInScope(change.scope, inputs).some((t) => scope.has(t)) ? [i] : []));
}

/** Name of a scope as the user sees it. */
export function scopeName(scope: Scope): string {
  return scope.kind === 'eenheid' ? 'hele eenheid' : scope.name;
}
