import { otherComponentIds } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { DriverChange, Scenario, Scope } from '../../simulation/scenario';
import type { InputProblem } from '../problems';
import { formats } from '../sheetBuilder';
import { scenarioSettings } from '../tables/rows';
import { MOST_FTE } from '../tables/spec';
import { headerOf, Names, reportDuplicates, resolveName } from './names';
import { readNumber } from './readNumber';
import type { ReadRow, ReadTable } from './readTable';

/** Reads the scenario that stands in `Scenariolijst`. */
export function readScenario(settings: ReadTable, changes: ReadTable, inputs: Pick<StrengthInputs, 'districts' | 'teams'>, problems: InputProblem[]): Scenario {
  const setting = (key: string) => settings.rows.find((row) => row.values.gegeven === scenarioSettings[key]);
  for (const [key, label] of Object.entries(scenarioSettings)) {
    if (!setting(key)) problems.push({ code: 'missingParameter', place: settings.column('gegeven'), parameter: label, label });
  }
  reportDuplicates(settings, 'gegeven', problems);
  const labels = Object.values(scenarioSettings);
  // Formulas find a setting by its row.
  const moved = settings.rows.some((row) => labels.includes(row.label) && labels[row.index] !== row.label);
  if (moved) problems.push({ code: 'wrongOrder', place: settings.column('gegeven'), column: headerOf(settings, 'gegeven'), expected: labels });
  const number = (key: string, max: number, format: string) => {
    const row = setting(key);
    const value = row?.values.waarde ?? null;
    return row && value !== null ? readNumber({ header: headerOf(settings, 'waarde'), rule: { kind: 'number', min: 0, max }, format, place: row.place('waarde'), row: row.label }, value, problems) : null;
  };
  const shares = otherComponentIds.map((id) => number(id, 1, formats.percent));
  const missing = otherComponentIds.filter((id) => setting(id)?.filled('waarde') === false);
  if (missing.length > 0 && missing.length < shares.length) {
    problems.push({ code: 'incompleteColumn', place: setting(missing[0] ?? '')?.place('waarde') ?? settings.column('waarde'), column: 'Aandelen in het scenario', missing });
  }
  const name = setting('naam')?.values.waarde;
  const districts = new Names(inputs.districts.map((district) => district.name));
  const teams = new Names(inputs.teams.map((team) => team.name));
  return {
    name: name === null || name === undefined ? 'Scenario' : String(name),
    changes: changes.rows.map((row) => readChange(changes, row, districts, teams, problems)),
    totalBudget: number('totaal', MOST_FTE, formats.fte),
    shares: shares.includes(null) ? null : shares.map((share) => share ?? 0),
  };
}

function readChange(table: ReadTable, row: ReadRow, districts: Names, teams: Names, problems: InputProblem[]): DriverChange {
  for (const key of ['actief', 'wat', 'bereik']) {
    if (!row.filled(key)) problems.push({ code: 'empty', place: row.place(key), column: headerOf(table, key), row: row.label });
  }
  const { procent, vast } = row.values;
  if (!row.filled('procent') && !row.filled('vast')) problems.push({ code: 'noAmount', place: row.place('procent'), row: row.label });
  if (row.filled('procent') && row.filled('vast')) problems.push({ code: 'twoAmounts', place: row.place('vast'), row: row.label });
  return {
    active: row.values.actief === 'ja',
    driver: row.values.wat === 'werklast' ? 'werklast' : 'inwoners',
    scope: readScope(table, row, districts, teams, problems),
    amount: typeof vast === 'number' ? { kind: 'absoluut', value: vast } : { kind: 'procent', value: typeof procent === 'number' ? procent : 0 },
    ...(typeof row.values.toelichting === 'string' ? { note: row.values.toelichting } : {}),
  };
}

function readScope(table: ReadTable, row: ReadRow, districts: Names, teams: Names, problems: InputProblem[]): Scope {
  const kind = row.values.bereik;
  if (kind !== 'district' && kind !== 'basisteam') return { kind: 'eenheid' };
  if (!row.filled('naam')) problems.push({ code: 'empty', place: row.place('naam'), column: headerOf(table, 'naam'), row: row.label });
  const names = kind === 'district' ? districts : teams;
  const index = resolveName(table, row, 'naam', names, problems);
  return { kind, name: names.all[index ?? -1] ?? '' };
}
