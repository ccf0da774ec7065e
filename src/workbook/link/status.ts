import { address, rangeAddress } from '../a1';
import { serialToDate } from '../dates';
import { errorName } from '../errorValues';
import type { Place } from '../problems';
import { isBlank } from '../read/rawTable';
import type { RawModel } from '../read/rawTable';
import type { TableSpec } from '../tables/spec';
import { tableSpecs } from '../tables/specs';
import { columnIn, filledRows, followingCells } from './linkedCells';
import type { FollowingCell } from './linkedCells';
import type { LinkFault, LinkInWorkbook } from './links';
import { keyName, namedCells, sourceOf } from './names';
import { standOf } from './stand';
import type { Stand } from './stand';
import { targetOf } from './target';
import type { TargetColumn } from './target';

/** Defined names with their formulas; names compare without regard to case. */
export type DefinedNames = ReadonlyMap<string, string>;

/** Values of the cells that defined names of links stand for, where they were read. */
export type SourceValues = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** A row of `Koppelingen`. */
export interface LinkRow {
  readonly id: string;
  readonly target: TargetColumn;
  readonly keys: string;
  readonly from: string;
  readonly header: string;
  readonly linkedOn: string | null;
  readonly stand: Stand | null;
  /** What stood in the cells before, by the name of the row, as text. */
  readonly before: string;
  /** Body row of the table, from 0. */
  readonly body: number;
}

/** What `Koppelingen` says, line by line; a line that names no column of the model is skipped. */
export function linkRows(model: RawModel): LinkRow[] {
  const raw = model.tables.koppelingen;
  if (!raw) return [];
  const spec: TableSpec = tableSpecs.koppelingen;
  const at = new Map(spec.columns.map((column) => [column.key, columnIn(raw, column)]));
  return raw.values.slice(1).flatMap((line, body) => {
    const cell = (key: string): unknown => line[at.get(key) ?? -1];
    const text = (key: string) => (isBlank(cell(key)) ? '' : String(cell(key)));
    const target = targetOf({ blad: cell('blad'), kolom: cell('kolom') });
    const date = cell('datum');
    return target && text('koppeling') !== '' ? [{ id: text('koppeling'), target, keys: text('sleutel'), from: text('bron'), header: text('kop'), linkedOn: typeof date === 'number' ? serialToDate(date) : null, stand: standOf(cell('stand')), before: text('vorige'), body }] : [];
  });
}

/**
 * The links of a workbook: those on `Koppelingen`, and any that only formulas tell of.
 * @param sources values of the user's cells, to point at one; without them a fault points at the cell of the model
 */
export function linksOf(model: RawModel, names: DefinedNames, sources: SourceValues = new Map()): LinkInWorkbook[] {
  const rows = linkRows(model);
  const cells = followingCells(model);
  const known = new Set(rows.map((row) => row.id.toLowerCase()));
  const others = new Map(cells.filter((cell) => !known.has(cell.id.toLowerCase())).map((cell) => [cell.id.toLowerCase(), cell]));
  const unlisted = [...others.values()].map((cell): LinkRow => ({ id: cell.id, target: cell, keys: cell.keys, from: names.get(cell.id.toLowerCase())?.slice(1) ?? '', header: '', linkedOn: null, stand: null, before: '', body: -1 }));
  return [...rows, ...unlisted].map((row) => {
    const { table, column } = row.target;
    const own = cells.filter((cell) => cell.id.toLowerCase() === row.id.toLowerCase());
    const raw = model.tables[table];
    return { id: row.id, source: sourceOf(row.id) ?? 0, table, column: column.key, header: column.header, from: row.from, place: placeOf(names, row.id), linkedOn: row.linkedOn, cells: own.length, rows: raw ? filledRows(table, raw) : 0, faults: own.length === 0 ? [] : faultsOf(row, own, names, sources) };
  });
}

function faultsOf(row: LinkRow, cells: readonly FollowingCell[], names: DefinedNames, sources: SourceValues): LinkFault[] {
  const keys = row.keys === '' ? keyName(sourceOf(row.id) ?? 0) : row.keys;
  for (const [of, name] of [['sleutel', keys], ['waarden', row.id]] as const) {
    const formula = names.get(name.toLowerCase());
    if (formula === undefined) return [{ code: 'nameGone', of, name }];
    if (formula.includes('#REF!')) return [{ code: 'cellsGone', of }];
  }
  const faults = cells.flatMap((cell): LinkFault[] => {
    const error = errorName(cell.value);
    if (error === null && !(typeof cell.value === 'string' && cell.value !== '')) return [];
    const { place, found } = sourceCell(cell, names, sources);
    if (error === '#N/A' && place === null) return [{ code: 'rowGone', row: cell.row, key: String(cell.key), cell: cell.place }];
    return [{ code: 'noNumber', row: cell.row, cell: cell.place, place, found: isBlank(found) ? String(cell.value) : String(found) }];
  });
  if (row.stand === 'keysTwice') faults.push({ code: 'keysTwice' });
  if (row.stand === 'headerChanged') faults.push({ code: 'headerChanged', was: row.header, found: headerNow(row.id, sources) });
  return faults;
}

function headerNow(id: string, sources: SourceValues): string | null {
  const first: unknown = sources.get(id.toLowerCase())?.[0]?.[0];
  return first === undefined ? null : String(first);
}

/** The cell of the user that a cell of the model follows; null where it is not known. */
export function sourceCell({ id, keys, key }: Pick<FollowingCell, 'id' | 'keys' | 'key'>, names: DefinedNames, sources: SourceValues): { readonly place: Place | null; readonly found: unknown } {
  const values = namedCells(names.get(id.toLowerCase()) ?? '');
  const row = (sources.get(keys.toLowerCase()) ?? []).findIndex(([value]) => sameKey(value, key));
  if (!values || row < 0) return { place: null, found: undefined };
  return { place: { sheet: values.sheet, range: address(values.top + row, values.left) }, found: sources.get(id.toLowerCase())?.[row]?.[0] };
}

/** As MATCH compares: texts without regard to case, numbers as numbers. */
export function sameKey(value: unknown, key: string | number): boolean {
  return typeof key === 'string' ? typeof value === 'string' && value.toLowerCase() === key.toLowerCase() : value === key;
}

/** Where the cells of a name stand now. */
export function placeOf(names: DefinedNames, name: string): Place | null {
  const cells = namedCells(names.get(name.toLowerCase()) ?? '');
  return cells && { sheet: cells.sheet, range: rangeAddress(cells.top, cells.left, cells.bottom, cells.right) };
}
