import type { Place } from '../problems';
import { isBlank } from '../read/rawTable';
import type { RawModel } from '../read/rawTable';
import { readTable } from '../read/readTable';
import type { ReadRow } from '../read/readTable';
import { tableSpecs } from '../tables/specs';
import type { TableSpec } from '../tables/spec';

/** An input cell as it stands. */
export interface TargetCell {
  readonly value: number | null;
  /** A formula of the user or of a link stands there: it is never written over. */
  readonly formula: boolean;
  readonly place: Place;
}

export interface TargetRow {
  /** Row of the table's body, from 0. */
  readonly row: number;
  readonly name: string;
  /** By column key; a column that the workbook does not have is not there. */
  readonly cells: Readonly<Record<string, TargetCell>>;
}

export interface TargetMunicipality extends TargetRow {
  readonly code: string;
  /** The teams that it falls under, with their weights. */
  readonly teams: readonly { readonly team: string; readonly weight: number }[];
  readonly splitConfirmed: boolean;
}

/** The part of the workbook that an import can fill. */
export interface ImportTarget {
  readonly municipalities: readonly TargetMunicipality[];
  readonly teams: readonly TargetRow[];
}

/** @returns null when the tables of municipalities and teams are not both there */
export function readTarget(model: RawModel): ImportTarget | null {
  const municipalities = readTable(tableSpecs.gemeenten, model, []);
  const teams = readTable(tableSpecs.basisteams, model, []);
  if (!municipalities || !teams || !model.tables.gemeenten || !model.tables.basisteams) return null;
  return {
    municipalities: municipalities.rows.map((row) => ({
      ...rowOf(row, tableSpecs.gemeenten, model),
      name: text(row, 'gemeente'),
      code: text(row, 'code'),
      teams: [teamOf(row, 1), teamOf(row, 2)].filter(({ team }) => team !== ''),
      splitConfirmed: row.values.status === 'bevestigd',
    })),
    teams: teams.rows.map((row) => ({ ...rowOf(row, tableSpecs.basisteams, model), name: text(row, 'basisteam') })),
  };
}

const text = (row: ReadRow, key: string) => String(row.values[key] ?? '').trim();

function teamOf(row: ReadRow, which: 1 | 2): { team: string; weight: number } {
  const weight = row.values[`gewicht${which}`];
  return { team: text(row, `team${which}`), weight: typeof weight === 'number' ? weight : 1 };
}

function rowOf(row: ReadRow, spec: TableSpec, model: RawModel): Pick<TargetRow, 'row' | 'cells'> {
  const headers = (model.tables[spec.key]?.values[0] ?? []).map((header) => String(header).trim().toLowerCase());
  const there = spec.columns.filter((column) => (column.rule.kind === 'number' || column.rule.kind === 'date') && headers.includes(column.header.toLowerCase()));
  return { row: row.index, cells: Object.fromEntries(there.map(({ key }) => [key, cellOf(row, key)])) };
}

function cellOf(row: ReadRow, key: string): TargetCell {
  const content = row.contents[key];
  const value = row.values[key];
  return { value: typeof value === 'number' ? value : null, formula: typeof content === 'object' && content !== null && !isBlank(content), place: row.place(key) };
}

