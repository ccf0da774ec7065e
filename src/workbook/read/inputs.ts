import { componentIds } from '../../model/strength/components';
import type { ComponentInput } from '../../model/strength/components';
import { isDefaultHbvs } from '../../model/strength/hbvs/settings';
import type { HbvsSettings } from '../../model/strength/hbvs/settings';
import type { AmendmentInput, Payers } from '../../model/strength/amendment';
import type { DistrictInput, FixedUnit, Indicator, MunicipalityInput, StrengthInputs, TeamInput } from '../../model/strength/inputs';
import type { Mutation } from '../../model/strength/ledger';
import { serialToDate } from '../dates';
import type { InputProblem } from '../problems';
import { indicatorNames } from '../../simulation/formula/variables';
import { indicatorKey, outcomeKey } from '../tables/specs';
import type { OtherTableKey, TableKey } from '../tables/spec';
import { numberOr, textOf as text } from './cells';
import { applyFormula, readCharacteristics } from './hbvs';
import { headerOf, Names, reportDuplicates, reportOrder, reportUnusable, resolveName } from './names';
import type { ParameterValues } from './parameters';
import type { ReadRow, ReadTable } from './readTable';

/** The tables of the strength model; those of the other calculations are read apart. */
export type ReadTables = Readonly<Record<Exclude<TableKey, OtherTableKey>, ReadTable>>;

/**
 * Puts the tables together into the inputs of the strength model; everything that does not fit is a problem with its cell.
 * @param hbvs choices of the HBVS formula; null for a workbook of a model that did not have it
 */
export function assembleInputs(tables: ReadTables, parameters: ParameterValues, hbvs: HbvsSettings | null, problems: InputProblem[]): StrengthInputs {
  reportDuplicates(tables.districten, 'district', problems);
  reportDuplicates(tables.basisteams, 'basisteam', problems);
  reportDuplicates(tables.gemeenten, 'code', problems);
  for (const [key, column] of [['districten', 'district'], ['basisteams', 'basisteam'], ['vasteOnderdelen', 'onderdeel'], ['vasteOnderdelen', 'groep']] as const) reportUnusable(tables[key], column, problems);
  reportDuplicates(tables.componenten, 'component', problems);
  reportOrder(tables.componenten, 'component', componentIds, problems);
  for (const key of ['districten', 'basisteams'] as const) {
    if (tables[key].rows.length === 0) problems.push({ code: 'noRows', place: tables[key].column(key === 'districten' ? 'district' : 'basisteam') });
  }
  const districts = tables.districten.rows.map((row): DistrictInput => ({ name: text(row, 'district'), hbvs2018: numberOr(row, 'hbvs2018', null), printedTotal: numberOr(row, 'sleutel', 0) }));
  const districtNames = new Names(districts.map((district) => district.name));
  const teams = tables.basisteams.rows.map((row) => readTeam(tables.basisteams, row, districtNames, problems));
  const teamNames = new Names(teams.map((team) => team.name));
  // One spelling per group: the sheet's own sums do not tell "DRR" from "drr", so that two groups would each count both.
  const groupNames = new Names([...districtNames.all, ...tables.vasteOnderdelen.rows.map((row) => text(row, 'groep'))]);
  const fixedUnits = tables.vasteOnderdelen.rows.map((row): FixedUnit => ({
    group: groupNames.canonical(text(row, 'groep')),
    name: text(row, 'onderdeel'),
    kind: text(row, 'soort') === 'district' ? 'district' : 'dienst',
    printedExtension: numberOr(row, 'uitbreiding', null),
    strength: numberOr(row, 'sterkte', 0),
    counts: text(row, 'teltMee') !== 'nee',
  }));
  tables.vasteOnderdelen.rows.forEach((row) => {
    if (text(row, 'soort') === 'district') resolveName(tables.vasteOnderdelen, row, 'groep', districtNames, problems);
  });
  const indicators = indicatorNames.flatMap((name): Indicator[] => {
    const values = readOutcomes(tables.basisteams, indicatorKey(name), problems);
    return values === null ? [] : [{ name, values }];
  });
  const inputs: StrengthInputs = {
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(hbvs === null || isDefaultHbvs(hbvs) ? {} : { hbvs }),
    baseYear: parameters.basisjaar,
    districts,
    teams,
    fixedUnits,
    municipalities: tables.gemeenten.rows.map((row) => readMunicipality(tables.gemeenten, row, teamNames, problems)),
    components: readComponents(tables, problems),
    wijkagentenBudget: { fte: parameters.wijkagentenBudget, rule: parameters.wijkagentenRegel },
    liftAllMinima: parameters.minimaOpheffen,
    extension: { basisteams: parameters.uitbreiding, platform: parameters.platform, hovjPerTeam: parameters.hovj, frozen: parameters.bevroren, shareIn2024: parameters.aandeel2024 },
    amendments: tables.amendementen.rows.map((row) => readAmendment(tables.amendementen, row, teamNames, districtNames, problems)),
    mutations: tables.mutaties.rows.map((row) => readMutation(tables.mutaties, row, [teamNames, districtNames, new Names(fixedUnits.map((unit) => unit.name))], problems)),
    mutationsUntil: parameters.mutatiesTot,
  };
  return applyFormula(inputs, tables, problems);
}

function readTeam(table: ReadTable, row: ReadRow, districts: Names, problems: InputProblem[]): TeamInput {
  return {
    name: text(row, 'basisteam'),
    district: resolveName(table, row, 'district', districts, problems) ?? -1,
    hbvs: numberOr(row, 'hbvs', 0),
    minWijkagenten: numberOr(row, 'minimum', 0),
    minimumLifted: text(row, 'opgeheven') === 'ja',
    floor: numberOr(row, 'ondergrens', null),
    cap: numberOr(row, 'bovengrens', null),
    printedExtension: numberOr(row, 'gedruktUitbreiding', null),
    printedStrength: numberOr(row, 'gedruktSterkte', null),
  };
}

function readMunicipality(table: ReadTable, row: ReadRow, teams: Names, problems: InputProblem[]): MunicipalityInput {
  const first = resolveName(table, row, 'team1', teams, problems);
  const second = resolveName(table, row, 'team2', teams, problems);
  const parts = [{ team: first ?? -1, weight: numberOr(row, 'gewicht1', 1) }];
  if (second !== null) {
    const weight = numberOr(row, 'gewicht2', 0);
    parts.push({ team: second, weight });
    for (const key of ['gewicht2', 'status']) if (!row.filled(key)) problems.push({ code: 'empty', place: row.place(key), column: headerOf(table, key), row: row.label });
    if (row.values.gewicht1 === 0 && row.values.gewicht2 === 0) problems.push({ code: 'zeroWeights', place: row.place('gewicht2'), row: row.label });
  }
  return {
    code: text(row, 'code'),
    name: text(row, 'gemeente'),
    province: text(row, 'provincie'),
    inhabitants: numberOr(row, 'inwoners', 0),
    referenceDate: typeof row.values.peildatum === 'number' ? serialToDate(row.values.peildatum) : '',
    parts: second === null ? parts.map((part) => ({ ...part, weight: 1 })) : parts,
    splitConfirmed: text(row, 'status') === 'bevestigd',
    evidence: text(row, 'bewijs'),
    ...(typeof row.values.groei === 'number' ? { growth: row.values.groei } : {}),
    ...readCharacteristics(row),
  };
}

function readComponents(tables: ReadTables, problems: InputProblem[]): ComponentInput[] {
  const table = tables.componenten;
  const names = new Names(table.rows.map((row) => text(row, 'component')));
  table.rows.forEach((row) => resolveName(table, row, 'component', new Names(componentIds), problems));
  return componentIds.map((id, c) => {
    const row = table.rows[names.find(id)];
    if (!row) {
      problems.push({ code: 'missingParameter', place: table.column('component'), parameter: id, label: id });
      return { id, elasticityInhabitants: 0, elasticityWorkload: 0 };
    }
    const share = numberOr(row, 'aandeel', null);
    if (c === 0 && share !== null) problems.push({ code: 'mustBeEmpty', place: row.place('aandeel'), column: headerOf(table, 'aandeel'), row: id, found: share });
    if (c > 0 && !row.filled('aandeel')) problems.push({ code: 'empty', place: row.place('aandeel'), column: headerOf(table, 'aandeel'), row: id });
    const outcomes = c === 0 ? null : readOutcomes(tables.basisteams, outcomeKey(id), problems);
    return {
      id,
      ...(c === 0 || share === null ? {} : { shareOfRest: share }),
      elasticityInhabitants: numberOr(row, 'elasticiteit_inwoners', 0),
      elasticityWorkload: numberOr(row, 'elasticiteit_werklast', 0),
      ...(outcomes ? { outcomes } : {}),
    };
  });
}

/** A data column is filled for all teams or for none: half a column would silently take strength from the empty half. */
function readOutcomes(table: ReadTable, key: string, problems: InputProblem[]): number[] | null {
  const values = table.rows.map((row) => row.values[key]);
  const missing = table.rows.filter((row) => !row.filled(key));
  if (missing.length === values.length) return null;
  if (missing.length > 0) problems.push({ code: 'incompleteColumn', place: missing[0]?.place(key) ?? table.column(key), column: headerOf(table, key), missing: missing.map((row) => row.label) });
  return values.map((value) => (typeof value === 'number' ? value : 0));
}

function readAmendment(table: ReadTable, row: ReadRow, teams: Names, districts: Names, problems: InputProblem[]): AmendmentInput {
  const scope = text(row, 'soort');
  if (scope !== 'eenheid' && scope !== '' && !row.filled('naam')) problems.push({ code: 'empty', place: row.place('naam'), column: headerOf(table, 'naam'), row: row.label });
  const payers: Payers =
    scope === 'district'
      ? { kind: 'district', district: resolveName(table, row, 'naam', districts, problems) ?? -1 }
      : scope === 'basisteam'
        ? { kind: 'team', team: resolveName(table, row, 'naam', teams, problems) ?? -1 }
        : { kind: 'eenheid' };
  return {
    name: text(row, 'amendement'),
    receiver: resolveName(table, row, 'krijgt', teams, problems) ?? -1,
    fte: numberOr(row, 'fte', 0),
    payers,
    key: text(row, 'sleutel') === 'gelijk' ? 'gelijk' : 'HBVS+',
    inPlan: text(row, 'inPlan') === 'ja',
    source: text(row, 'bron'),
  };
}

function readMutation(table: ReadTable, row: ReadRow, known: readonly Names[], problems: InputProblem[]): Mutation {
  const unit = text(row, 'onderdeel');
  const canonical = known.find((names) => names.count(unit) > 0)?.canonical(unit) ?? unit;
  const count = known.reduce((sum, names) => sum + names.count(unit), 0);
  if (unit !== '' && count === 0) resolveName(table, row, 'onderdeel', new Names(known.flatMap((names) => names.all)), problems);
  // A name that stands for several units would be counted with each of them.
  if (count > 1) problems.push({ code: 'ambiguousName', place: row.place('onderdeel'), column: headerOf(table, 'onderdeel'), row: row.label, found: unit, count });
  return {
    unit: canonical,
    fte: numberOr(row, 'fte', 0),
    decision: text(row, 'besluit'),
    reference: text(row, 'vindplaats'),
    funding: text(row, 'dekking'),
    from: typeof row.values.vanaf === 'number' ? serialToDate(row.values.vanaf) : null,
    inTables: numberOr(row, 'inTabellen', 0),
  };
}
