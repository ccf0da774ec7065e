import { address } from '../../workbook/a1';
import type { CellContent } from '../../workbook/blueprint';
import { columnIn } from '../../workbook/link/linkedCells';
import type { RawTable } from '../../workbook/read/rawTable';
import type { TableSpec } from '../../workbook/tables/spec';
import { tableSpecs } from '../../workbook/tables/specs';
import type { CellWrite } from '../tableCells';

/** The cells of one row of `Koppelingen`, calculated ones included. */
export function linkRowWrites(raw: RawTable, body: number, values: Readonly<Record<string, CellContent>>): CellWrite[] {
  const spec: TableSpec = tableSpecs.koppelingen;
  return spec.columns.flatMap((column) => {
    const at = columnIn(raw, column);
    const value = values[column.key];
    return at < 0 || value === undefined ? [] : [{ place: { sheet: raw.sheet, range: address(raw.top + 1 + body, raw.left + at) }, value }];
  });
}

/** Empties one. */
export function clearedLinkRow(raw: RawTable, body: number): CellWrite[] {
  return linkRowWrites(raw, body, Object.fromEntries(tableSpecs.koppelingen.columns.map((column) => [column.key, null])));
}

/** Values that stood in the cells before, by the name of the row. */
export type Before = Readonly<Record<string, number | string | null>>;

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

/** As text for `Koppelingen`; null when it is too long to keep, which only undoing then takes back. */
export function beforeText(before: Before): string | null {
  const text = JSON.stringify(before);
  return text.length <= LONGEST ? text : null;
}

/** @returns null when the text is none of ours */
export function readBefore(text: string): Before | null {
  try {
    const read: unknown = JSON.parse(text);
    const plain = (value: unknown) => value === null || typeof value === 'number' || typeof value === 'string';
    return typeof read === 'object' && read !== null && !Array.isArray(read) && Object.values(read).every(plain) ? (read as Before) : null;
  } catch (error) {
    // Somebody typed over it: then there is nothing to put back.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
