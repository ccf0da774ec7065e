import { ModelError } from '../model/errors';
import { WERKLAST } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Inhabitants } from '../model/units';
import type { Driver } from './driver';
import { compileLoaded } from './formula/onDemand';
import { columnsOfTeams, formulaVariables } from './formula/variables';

/** Where a formula counts. */
export interface FormulaScope {
  readonly name: string;
  /** Indices of teams. */
  readonly teams: readonly number[];
}

/**
 * The factor that a formula makes of a driver: its value per team over the base value of the team. What a team of no base value would
 * become cannot be said, so that is refused, as it is for an absolute value. Teams out of the scope are not worked out: their figures
 * cannot stand in the way.
 * @param scope its name, for what is told, and the indices of its teams; @param inhabitants base inhabitants per team; @param year of the scenario
 * @returns one factor per team of the unit; null out of the scope
 * @throws ModelError invalidFormula, formulaNotFinite, noBaseForAbsolute
 */
export function formulaFactors(driver: Driver, scope: FormulaScope, text: string, inputs: StrengthInputs, inhabitants: readonly Inhabitants[], year: number): (Factor | null)[] {
  const about = { scope: scope.name, driver };
  const base = driver === 'inwoners' ? inhabitants : inputs.components[WERKLAST]?.outcomes;
  if (base === undefined) throw new ModelError({ code: 'noBaseForAbsolute', ...about });
  const { names, columns } = formulaVariables(inputs, inhabitants, year);
  const read = compileLoaded(text, names);
  if (!read.ok) throw new ModelError({ code: 'invalidFormula', ...about, text, at: read.problem.at });
  const outcome = read.formula.value(columnsOfTeams(columns, scope.teams), scope.teams.map((t) => inputs.teams[t]?.name ?? ''));
  if (!outcome.ok) throw new ModelError({ code: 'formulaNotFinite', ...about, text, team: outcome.problem.team });
  const factors = inputs.teams.map((): Factor | null => null);
  scope.teams.forEach((t, i) => {
    const before = base[t] ?? 0;
    if (before <= 0) throw new ModelError({ code: 'noBaseForAbsolute', scope: inputs.teams[t]?.name ?? about.scope, driver });
    factors[t] = (outcome.values[i] ?? 0) / before;
  });
  return factors;
}
