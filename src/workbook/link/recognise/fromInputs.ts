import type { StrengthInputs } from '../../../model/strength/inputs';
import { indicatorNames } from '../../../simulation/formula/variables';
import { indicatorKey, outcomeKey } from '../../tables/specs';
import { linkTargets } from './targets';
import type { Known, Level, LinkTarget } from './types';

/** The names of the model, and its inputs with what they hold now, for the recognition of a range. */
export function fromInputs(inputs: StrengthInputs): { readonly known: Known; readonly targets: readonly LinkTarget[] } {
  const { districts, teams, municipalities, fixedUnits } = inputs;
  const years = new Set(municipalities.map(({ referenceDate }) => referenceDate.slice(0, 4)));
  const [year] = years;
  const current = currentValues(inputs);
  return {
    known: {
      districts: districts.map(({ name }) => name),
      teams: teams.map(({ name, district }) => ({ name, district: districts[district]?.name ?? '' })),
      municipalities: municipalities.map(({ code, name, province }) => ({ code, name, province })),
      otherUnits: [...new Set(fixedUnits.flatMap(({ kind, group, name }) => (kind === 'dienst' ? [group, name] : [name])))],
      baseYear: inputs.baseYear,
      inhabitantsYear: years.size === 1 && year !== undefined && year !== '' ? Number(year) : null,
    },
    targets: linkTargets((table, column) => current[table].get(column)),
  };
}

function currentValues({ districts, teams, municipalities, components, indicators }: StrengthInputs): Record<Level, ReadonlyMap<string, readonly (number | null)[]>> {
  const outcomes = components.flatMap(({ id, outcomes: values }) => (values === undefined ? [] : [[outcomeKey(id), values] as const]));
  return {
    basisteams: new Map<string, readonly (number | null)[]>([
      ['hbvs', teams.map(({ hbvs }) => hbvs)],
      ['minimum', teams.map(({ minWijkagenten }) => minWijkagenten)],
      ['ondergrens', teams.map(({ floor }) => floor)],
      ['bovengrens', teams.map(({ cap }) => cap)],
      ['gedruktUitbreiding', teams.map(({ printedExtension }) => printedExtension)],
      ['gedruktSterkte', teams.map(({ printedStrength }) => printedStrength)],
      ...outcomes,
      ...indicatorNames.flatMap((name) => (indicators ?? []).filter((indicator) => indicator.name === name).map(({ values }) => [indicatorKey(name), values] as const)),
    ]),
    gemeenten: new Map<string, readonly (number | null)[]>([
      ['inwoners', municipalities.map(({ inhabitants }) => inhabitants)],
      ['groei', municipalities.map(({ growth }) => growth ?? null)],
    ]),
    districten: new Map<string, readonly (number | null)[]>([
      ['hbvs2018', districts.map(({ hbvs2018 }) => hbvs2018)],
      ['sleutel', districts.map(({ printedTotal }) => printedTotal)],
    ]),
  };
}
