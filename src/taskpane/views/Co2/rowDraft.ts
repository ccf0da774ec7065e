import '../../i18n/co2Texts';
import type { InputEdit } from '../../../excel/contract';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { t } from '../../i18n/translate';
import { FIRST_YEAR, LAST_YEAR, readYear } from './newRow';

/** What stands in the cells of a row, by column, without category and year. */
export type Contents = Readonly<Record<string, number | string | null>>;

/** A row as it is typed; both tables have these. */
export interface RowDraft {
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** A table whose rows belong to a category and a year: how a row is typed, and what it becomes. */
export interface RowKind<D extends RowDraft> {
  readonly table: 'co2Verbruik' | 'co2Factoren';
  readonly rows: (inputs: Co2Inputs) => readonly { readonly category: number; readonly year: number }[];
  /** A new row of a category; no amount is ever filled in beforehand. */
  readonly blank: (inputs: Co2Inputs, category: number, before: D | null) => D;
  readonly draftOf: (inputs: Co2Inputs, row: number) => D;
  readonly cells: (inputs: Co2Inputs, row: number) => Contents;
  readonly contents: (draft: D) => Contents;
  readonly faults: (draft: D, inputs: Co2Inputs, at: { readonly category: number; readonly year: number | null; readonly row: number | null }) => Readonly<Record<string, string | null>>;
  /** A row in a few words: "30.000 m³". */
  readonly describe: (inputs: Co2Inputs, row: number) => string;
}

/** A row that is changed, as the user saw it when they took it. */
export interface Seen<D extends RowDraft> {
  readonly row: number;
  readonly cells: Contents;
  readonly shown: D;
}

export function see<D extends RowDraft>(kind: RowKind<D>, inputs: Co2Inputs, row: number): Seen<D> {
  return { row, cells: kind.cells(inputs, row), shown: kind.draftOf(inputs, row) };
}

/** Rows of a category in a year. */
export function rowsOf(kind: Pick<RowKind<RowDraft>, 'rows'>, inputs: Co2Inputs, category: number, year: number | null): number[] {
  return year === null ? [] : [...kind.rows(inputs).entries()].filter(([, row]) => row.category === category && row.year === year).map(([index]) => index);
}

export function yearFault(year: string): string | null {
  return readYear(year) === null ? t('co2.form.fault.year', { low: String(FIRST_YEAR), high: String(LAST_YEAR) }) : null;
}

/** A row more. */
export function addEdits<D extends RowDraft>(kind: RowKind<D>, draft: D, categorie: string, jaar: number): InputEdit[] {
  const own = Object.entries(kind.contents(draft)).filter(([, value]) => value !== null);
  return [{ kind: 'row', table: kind.table, values: { categorie, jaar, ...Object.fromEntries(own) } }];
}

/** The cells that differ; what was not typed in stays exactly what it was, however it is shown. */
export function changeEdits<D extends RowDraft>(kind: RowKind<D>, draft: D, { row, cells, shown }: Seen<D>): InputEdit[] {
  const before = kind.contents(shown);
  return Object.entries(kind.contents(draft)).flatMap(([column, value]): InputEdit[] => (value === before[column] ? [] : [{ kind: 'cell', table: kind.table, row, column, was: cells[column] ?? null, value }]));
}

/** Empties the row; its year and amount are looked at too, for many rows have the same category. */
export function removeEdits<D extends RowDraft>(kind: RowKind<D>, { row, cells }: Seen<D>, categorie: string, jaar: number): InputEdit[] {
  const numbers = Object.entries({ jaar, ...cells }).filter(([, was]) => typeof was === 'number');
  return [...numbers.map(([column, was]): InputEdit => ({ kind: 'cell', table: kind.table, row, column, was, value: null })), { kind: 'clearRow', table: kind.table, row, was: categorie }];
}
