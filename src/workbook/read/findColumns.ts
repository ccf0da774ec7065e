import { address } from '../a1';
import type { InputProblem } from '../problems';
import { isOlder } from '../version';
import type { ColumnSpec, TableSpec } from '../tables/spec';
import { closestName } from './closestName';
import type { RawTable } from './rawTable';

/**
 * Where each column of a table stands, found by its header. The message about a column that is gone points at the unknown header in its
 * usual place, else at the one that looks most like it, else at the whole header row. A column that is newer than the workbook is not
 * missing: it reads as empty.
 * @param version model version of the workbook
 * @returns column key → index in the raw table; null when an input column is missing
 */
export function findColumns(spec: TableSpec, raw: RawTable, version: string | null, problems: InputProblem[]): ReadonlyMap<string, number> | null {
  const headers = (raw.values[0] ?? []).map((header) => String(header));
  const plain = headers.map((header) => header.trim().toLowerCase());
  const at = new Map<string, number>();
  for (const column of spec.columns) {
    const index = [column.header, column.formerly].map((header) => (header === undefined ? -1 : plain.indexOf(header.toLowerCase()))).find((found) => found >= 0) ?? -1;
    if (index >= 0) at.set(column.key, index);
  }
  const notYet = (column: ColumnSpec) => column.since !== undefined && isOlder(version, column.since);
  const missing = spec.columns.filter((column) => column.rule.kind !== 'calculated' && !at.has(column.key) && !notYet(column));
  const known = new Set(at.values());
  const strangers = headers.filter((header, i) => !known.has(i) && header !== '');
  for (const column of missing) {
    const usual = headers[spec.columns.indexOf(column)] ?? '';
    const renamed = strangers.includes(usual) ? usual : closestName(column.header, strangers);
    const left = raw.left + (renamed === null ? 0 : headers.indexOf(renamed));
    const right = renamed === null ? raw.left + headers.length - 1 : left;
    const range = left === right ? address(raw.top, left) : `${address(raw.top, left)}:${address(raw.top, right)}`;
    problems.push({ code: 'missingColumn', place: { sheet: raw.sheet, range }, column: column.header, found: strangers });
  }
  return missing.length > 0 ? null : at;
}
