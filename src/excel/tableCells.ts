import { address, parseRange } from '../workbook/a1';
import type { CellContent } from '../workbook/blueprint';
import type { Place } from '../workbook/problems';
import { isBlank } from '../workbook/read/rawTable';
import type { RawTable } from '../workbook/read/rawTable';
import type { TableSpec } from '../workbook/tables/spec';
import { asFormula } from './cellContent';

/** A cell and what comes into it. */
export interface CellWrite {
  readonly place: Place;
  readonly value: CellContent;
}

export function queueWrites(context: Excel.RequestContext, writes: readonly CellWrite[]): void {
  for (const { place, value } of writes) context.workbook.worksheets.getItem(place.sheet).getRange(place.range ?? '').formulas = [[asFormula(value)]];
}

/** What stands in a cell of a table: its value, and whether that comes from a formula. Null outside the table. */
export function cellAt(raw: RawTable, place: Place): { readonly value: unknown; readonly isFormula: boolean } | null {
  const { top, left } = parseRange(place.range ?? '');
  const [r, c] = [top - raw.top, left - raw.left];
  const line = raw.values[r];
  if (place.sheet !== raw.sheet || !line || c < 0 || c >= line.length) return null;
  const entered = raw.formulas[r]?.[c];
  // A text that begins with "=" is what it says itself.
  return { value: line[c], isFormula: typeof entered === 'string' && entered.startsWith('=') && entered !== line[c] };
}

/** Body rows (from 0) in whose input cells nothing stands, no formula with an empty outcome either. */
export function blankRows(spec: TableSpec, raw: RawTable): number[] {
  const inputs = spec.columns.filter((column) => column.rule.kind !== 'calculated').map((column) => columnIn(raw, column.header));
  return raw.formulas.slice(1).flatMap((line, body) => (inputs.every((at) => at < 0 || (isBlank(line[at]) && isBlank(raw.values[body + 1]?.[at]))) ? [body] : []));
}

/** The cells of a row by column key, where the user has put the columns. @throws Error for a key that is no input column */
export function rowWrites(spec: TableSpec, raw: RawTable, body: number, values: Readonly<Record<string, CellContent>>): CellWrite[] {
  return Object.entries(values).map(([key, value]) => {
    const column = spec.columns.find((candidate) => candidate.key === key && candidate.rule.kind !== 'calculated');
    const at = column ? columnIn(raw, column.header) : -1;
    if (at < 0) throw new Error(`table ${spec.key} has no input column ${key}`);
    return { place: { sheet: raw.sheet, range: address(raw.top + 1 + body, raw.left + at) }, value };
  });
}

function columnIn(raw: RawTable, header: string): number {
  return (raw.values[0] ?? []).findIndex((candidate) => String(candidate).trim().toLowerCase() === header.toLowerCase());
}
