import type { Amount, DriverChange, Scope } from '../../simulation/scenario';
import type { InputProblem } from '../problems';
import { tableSpecs } from '../tables/specs';
import { headerOf, resolveName } from './names';
import type { ScenarioNames } from './names';
import { isBlank } from './rawTable';
import type { RawModel } from './rawTable';
import type { ReadRow, ReadTable } from './readTable';

/** The kinds of amount, each with a column of its own. */
const amounts = [
  ['procent', 'procent'],
  ['groei', 'groei'],
  ['vast', 'absoluut'],
] as const;

/** Whether a change holds a formula: its reader must have been fetched before the workbook is read. */
export function holdsFormula({ tables }: RawModel): boolean {
  const [headers = [], ...rows] = tables.wijzigingen?.values ?? [];
  const header = tableSpecs.wijzigingen.columns.find((column) => column.key === 'formule')?.header.toLowerCase();
  const at = headers.findIndex((candidate) => String(candidate).trim().toLowerCase() === header);
  return at >= 0 && rows.some((row) => !isBlank(row[at]));
}

/** Reads the changes of a scenario in list order. */
export function readChanges(table: ReadTable, names: ScenarioNames, problems: InputProblem[]): DriverChange[] {
  return table.rows.map((row) => {
    for (const key of ['actief', 'wat', 'bereik']) {
      if (!row.filled(key)) problems.push({ code: 'empty', place: row.place(key), column: headerOf(table, key), row: row.label });
    }
    return {
      active: row.values.actief === 'ja',
      driver: row.values.wat === 'werklast' ? 'werklast' : 'inwoners',
      scope: readScope(table, row, names, problems),
      amount: readAmount(row, problems),
      ...(typeof row.values.toelichting === 'string' ? { note: row.values.toelichting } : {}),
    };
  });
}

function readAmount(row: ReadRow, problems: InputProblem[]): Amount {
  const filled = ['procent', 'groei', 'vast', 'formule'].filter((key) => row.filled(key));
  if (filled.length === 0) problems.push({ code: 'noAmount', place: row.place('procent'), row: row.label });
  if (filled.length > 1) problems.push({ code: 'twoAmounts', place: row.place(filled[1] ?? ''), row: row.label });
  const { formule } = row.values;
  if (typeof formule === 'string') return { kind: 'formule', text: formule };
  for (const [key, kind] of amounts) {
    const value = row.values[key];
    if (typeof value === 'number') return { kind, value };
  }
  return { kind: 'procent', value: 0 };
}

function readScope(table: ReadTable, row: ReadRow, names: ScenarioNames, problems: InputProblem[]): Scope {
  const kind = row.values.bereik;
  if (kind !== 'district' && kind !== 'basisteam' && kind !== 'gemeente') return { kind: 'eenheid' };
  if (!row.filled('naam')) problems.push({ code: 'empty', place: row.place('naam'), column: headerOf(table, 'naam'), row: row.label });
  const known = { district: names.districts, basisteam: names.teams, gemeente: names.municipalities }[kind];
  const index = resolveName(table, row, 'naam', known, problems);
  return { kind, name: known.all[index ?? -1] ?? '' };
}
