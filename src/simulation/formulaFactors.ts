import { ModelError } from '../model/errors';
import { WERKLAST } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Inhabitants } from '../model/units';
import type { Driver } from './driver';
import { compileLoaded } from './formula/onDemand';
import { formulaVariables } from './formula/variables';

/**
 * The factor that a formula makes of a driver: its value per team over the base value of the team. What a team of no base value would
 * become cannot be said, so that is refused, as it is for an absolute value.
 * @param scope name of the scope, for what is told; @param inhabitants base inhabitants per team; @param year of the scenario
 * @returns one factor per team of the unit
 * @throws ModelError invalidFormula, formulaNotFinite, noBaseForAbsolute
 */
export function formulaFactors(driver: Driver, scope: string, text: string, inputs: StrengthInputs, inhabitants: readonly Inhabitants[], year: number): Factor[] {
  const about = { scope, driver };
  const base = driver === 'inwoners' ? inhabitants : inputs.components[WERKLAST]?.outcomes;
  if (base === undefined) throw new ModelError({ code: 'noBaseForAbsolute', ...about });
  const { names, columns } = formulaVariables(inputs, inhabitants, year);
  const read = compileLoaded(text, names);
  if (!read.ok) throw new ModelError({ code: 'invalidFormula', ...about, text, at: read.problem.at });
  const outcome = read.formula.value(columns, inputs.teams.map((team) => team.name));
  if (!outcome.ok) throw new ModelError({ code: 'formulaNotFinite', ...about, text, team: outcome.problem.team });
  return base.map((value, t) => {
    if (value > 0) return (outcome.values[t] ?? 0) / value;
    throw new ModelError({ code: 'noBaseForAbsolute', scope: inputs.teams[t]?.name ?? about.scope, driver });
  });
}
