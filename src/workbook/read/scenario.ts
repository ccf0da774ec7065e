import { otherComponentIds } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { DriverChange, Scenario, Scope } from '../../simulation/scenario';
import type { InputProblem } from '../problems';
import { scenarioSettings } from '../tables/rows';
import { headerOf, Names, resolveName } from './names';
import { readNumber } from './readTable';
import type { ReadRow, ReadTable } from './readTable';

/** Reads the scenario that stands in `Scenariolijst`. */
export function readScenario(settings: ReadTable, changes: ReadTable, inputs: Pick<StrengthInputs, 'districts' | 'teams'>, problems: InputProblem[]): Scenario {
  const setting = (key: string) => settings.rows.find((row) => row.values.gegeven === scenarioSettings[key]);
  for (const [key, label] of Object.entries(scenarioSettings)) {
    if (!setting(key)) problems.push({ code: 'missingParameter', place: settings.column('gegeven'), parameter: label, label });
  }
  const number = (key: string, max: number) => {
    const row = setting(key);
    const value = row?.values.waarde ?? null;
    return row && value !== null ? readNumber({ header: scenarioSettings[key] ?? key, rule: { kind: 'number', min: 0, max } }, value, row.place('waarde'), row.label, problems) : null;
  };
  const shares = otherComponentIds.map((id) => number(id, 1));
  const filled = shares.filter((share) => share !== null).length;
  if (filled > 0 && filled < shares.length) {
    const missing = otherComponentIds.filter((_, i) => shares[i] === null);
    problems.push({ code: 'incompleteColumn', place: setting(missing[0] ?? '')?.place('waarde') ?? settings.column('waarde'), column: 'Aandelen in het scenario', missing });
  }
  const name = setting('naam')?.values.waarde;
  const districts = new Names(inputs.districts.map((district) => district.name));
  const teams = new Names(inputs.teams.map((team) => team.name));
  return {
    name: name === null || name === undefined ? 'Scenario' : String(name),
    changes: changes.rows.map((row) => readChange(changes, row, districts, teams, problems)),
    totalBudget: number('totaal', 1e6),
    shares: filled === shares.length ? shares.map((share) => share ?? 0) : null,
  };
}

function readChange(table: ReadTable, row: ReadRow, districts: Names, teams: Names, problems: InputProblem[]): DriverChange {
  for (const key of ['actief', 'wat', 'bereik']) {
    if (row.values[key] === null) problems.push({ code: 'empty', place: row.place(key), column: headerOf(table, key), row: row.label });
  }
  const { procent, vast } = row.values;
  if (procent === null && vast === null) problems.push({ code: 'noAmount', place: row.place('procent'), row: row.label });
  if (typeof procent === 'number' && typeof vast === 'number') problems.push({ code: 'twoAmounts', place: row.place('vast'), row: row.label });
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
  if (row.values.naam === null) problems.push({ code: 'empty', place: row.place('naam'), column: headerOf(table, 'naam'), row: row.label });
  const names = kind === 'district' ? districts : teams;
  const index = resolveName(table, row, 'naam', names, problems);
  return { kind, name: names.all[index ?? -1] ?? '' };
}
