import { publishedInputs } from '../../../src/model/plan/published';
import type { Known, Level } from '../../../src/workbook/link/recognise/types';

const inputs = publishedInputs();

/** The names and years of a new model. */
export const known: Known = {
  districts: inputs.districts.map((district) => district.name),
  teams: inputs.teams.map((team) => ({ name: team.name, district: inputs.districts[team.district]?.name ?? '' })),
  municipalities: inputs.municipalities.map(({ code, name }) => ({ code, name })),
  otherUnits: [...new Set(inputs.fixedUnits.map((unit) => unit.name))],
  baseYear: 2023,
  inhabitantsYear: 2021,
};

const held: Readonly<Record<string, readonly (number | null)[]>> = {
  'basisteams.hbvs': inputs.teams.map((team) => team.hbvs),
  'basisteams.minimum': inputs.teams.map((team) => team.minWijkagenten),
  'basisteams.gedruktUitbreiding': inputs.teams.map((team) => team.printedExtension),
  'basisteams.gedruktSterkte': inputs.teams.map((team) => team.printedStrength),
  'gemeenten.inwoners': inputs.municipalities.map((municipality) => municipality.inhabitants),
  'districten.hbvs2018': inputs.districts.map((district) => district.hbvs2018),
  'districten.sleutel': inputs.districts.map((district) => district.printedTotal),
};

/** What a new model holds of an input, in the order of its table. */
export const current = (table: Level, column: string): readonly (number | null)[] | undefined => held[`${table}.${column}`];
