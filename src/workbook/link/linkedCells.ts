import { address } from '../a1';
import type { ColumnSpec } from '../tables/spec';
import { tableSpecs } from '../tables/specs';
import type { Place } from '../problems';
import { isBlank } from '../read/rawTable';
import type { RawModel, RawTable } from '../read/rawTable';
import { parseLinkFormula } from './formulas';
import type { LinkedValue } from './formulas';
import { levelRows } from './plan';
import { levels } from './recognise/types';
import type { Level } from './recognise/types';
import { linkableColumns } from './target';

/** A cell of the model that follows a cell of the user. */
export interface FollowingCell extends LinkedValue {
  readonly table: Level;
  readonly column: ColumnSpec;
  /** Name of the row, for messages, and what the plan calls it. */
  readonly row: string;
  readonly name: string;
  /** Body row of the table, from 0. */
  readonly body: number;
  readonly place: Place;
  readonly value: unknown;
}

/** Every cell of the model that holds the formula of a link, wherever the user has put its row or column. */
export function followingCells(model: RawModel): FollowingCell[] {
  return levels.flatMap((table) => {
    const raw = model.tables[table];
    return raw ? linkableColumns(table).flatMap((column) => inColumn(table, raw, column)) : [];
  });
}

function inColumn(table: Level, raw: RawTable, column: ColumnSpec): FollowingCell[] {
  const at = columnIn(raw, column);
  const key = keyColumn(table, raw);
  const label = labelColumn(table, raw);
  if (at < 0) return [];
  return raw.formulas.slice(1).flatMap((line, body) => {
    const link = parseLinkFormula(line[at]);
    if (!link) return [];
    const values = raw.values[body + 1] ?? [];
    return [{ ...link, table, column, row: String(values[label] ?? ''), name: String(values[key] ?? ''), body, place: { sheet: raw.sheet, range: address(raw.top + 1 + body, raw.left + at) }, value: values[at] }];
  });
}

/** Where a column stands in the table, -1 when its header is gone. */
export function columnIn(raw: RawTable, column: Pick<ColumnSpec, 'header'>): number {
  return (raw.values[0] ?? []).findIndex((header) => String(header).trim().toLowerCase() === column.header.toLowerCase());
}

/** The column that the plan names rows by. */
export function keyColumn(table: Level, raw: RawTable): number {
  return specColumn(table, raw, levelRows[table].key);
}

function labelColumn(table: Level, raw: RawTable): number {
  return specColumn(table, raw, table === 'gemeenten' ? 'gemeente' : levelRows[table].key);
}

function specColumn(table: Level, raw: RawTable, key: string): number {
  const { columns }: { readonly columns: readonly ColumnSpec[] } = tableSpecs[table];
  const column = columns.find((candidate) => candidate.key === key);
  return column ? columnIn(raw, column) : -1;
}

/** How many rows of the table are filled in. */
export function filledRows(table: Level, raw: RawTable): number {
  const key = keyColumn(table, raw);
  return raw.values.slice(1).filter((line) => !isBlank(line[key])).length;
}
