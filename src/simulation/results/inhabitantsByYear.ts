import { ModelError } from '../../model/errors';
import type { ModelProblem } from '../../model/errors';
import { growthFactor } from '../../model/growthFactor';
import { teamInhabitants } from '../../model/strength/inputs';
import type { MunicipalityInput, StrengthInputs } from '../../model/strength/inputs';
import type { Inhabitants } from '../../model/units';
import { partFactors } from '../apply';
import type { ResolvedScenario } from '../apply';
import { replacesGrowth } from '../ownFactors';
import { partsOf } from '../parts';
import { FIRST_YEAR, LAST_YEAR, yearOf } from '../scenario';
import type { Scenario } from '../scenario';

/** Inhabitants of every part in a year, in the order of `partsOf`; or why there are none. */
export type YearOfInhabitants = { readonly year: number; readonly ok: true; readonly parts: readonly Inhabitants[] } | { readonly year: number; readonly ok: false; readonly problem: ModelProblem };

/**
 * Inhabitants of each municipality in each team in the years FIRST_YEAR to LAST_YEAR: what is known on the reference date, grown on with
 * the municipality's own rate from the year of that date (none given: no growth), times what the scenario itself changes in that year.
 * Where an absolute number or a formula replaces what was before it, it replaces that growth too (model 1.2).
 * A part that stands for a team without inhabitants has 0.
 * @param scenario with its baselines already under it
 */
export function inhabitantsByYear(inputs: StrengthInputs, scenario: Scenario): YearOfInhabitants[] {
  const base = teamInhabitants(inputs);
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => inhabitantsIn(FIRST_YEAR + i, scenario, inputs, base));
}

/**
 * Inhabitants of each municipality in each team that the norm is asked for: with growth per municipality those of the year of the scenario,
 * grown from each reference date as in `inhabitantsByYear` and not from the base year as the strength model does; else what was counted
 * with the scenario's own changes.
 * @returns one per part, in the order of `partsOf`
 * @throws ModelError as `resolveScenario`, and invalidFactor
 */
export function inhabitantsInScenario(inputs: StrengthInputs, scenario: Scenario, { partFactors: factors }: Pick<ResolvedScenario, 'partFactors'>): Inhabitants[] {
  if (scenario.municipalGrowth !== true) return partsOf(inputs).map((part, p) => (part.municipality === null ? 0 : part.inhabitants * (factors.inwoners[p] ?? 1)));
  const found = inhabitantsIn(yearOf(scenario), scenario, inputs, teamInhabitants(inputs));
  if (!found.ok) throw new ModelError(found.problem);
  return [...found.parts];
}

function inhabitantsIn(year: number, scenario: Scenario, inputs: StrengthInputs, base: readonly Inhabitants[]): YearOfInhabitants {
  try {
    const all = partsOf(inputs);
    // Growth per municipality is counted from the reference date here, so the scenario's own factors start from 1, switch or no switch.
    const own = partFactors({ ...scenario, year }, inputs, base, all.map(() => 1)).factors.inwoners;
    const parts = all.map((part, p) => {
      const municipality = part.municipality === null ? undefined : inputs.municipalities[part.municipality];
      const factor = (own[p] ?? 1) * (municipality === undefined || replacesGrowth(part, scenario, inputs) ? 1 : grownSince(municipality, year));
      if (!(factor >= 0 && factor < Infinity)) throw new ModelError({ code: 'invalidFactor', driver: 'inwoners', team: inputs.teams[part.team]?.name ?? '', factor });
      return municipality === undefined ? 0 : part.inhabitants * factor;
    });
    return { year, ok: true, parts };
  } catch (error) {
    if (error instanceof ModelError) return { year, ok: false, problem: error.problem };
    throw error;
  }
}

/** From the year of the reference date, not from the base year: that is when the inhabitants were counted. */
function grownSince({ growth, referenceDate }: MunicipalityInput, year: number): number {
  return growthFactor(growth ?? 0, year - Number(referenceDate.slice(0, 4)));
}
