import { absoluteRange, onSheet, parseRange } from '../a1';
import type { Corners } from '../a1';
import { NAME_PREFIX } from '../sheetNames';

const SOURCE = `${NAME_PREFIX}Bron`;

/** "Stw_Bron1_sleutel": the cells of the user with the names of the rows. */
export const keyName = (source: number) => `${SOURCE}${source}_sleutel`;

/** "Stw_Bron1_hbvs": the cells of the user with the values of a column; the id of the link. */
export const valueName = (source: number, column: string) => `${SOURCE}${source}_${column.replace(/[^\p{L}\p{N}]+/gu, '_')}`;

/** The number of the source in such a name, whatever it stands for; null for another name. */
export function sourceOf(name: string): number | null {
  const found = new RegExp(`^${SOURCE}(\\d+)_`, 'i').exec(name);
  return found ? Number(found[1]) : null;
}

/** The first number of which no name exists yet. */
export function freeSource(names: Iterable<string>): number {
  return Math.max(0, ...[...names].map((name) => sourceOf(name) ?? 0)) + 1;
}

/** "='Mijn blad'!$C$4:$C$31" for rows (from 0) of one column. */
export function columnReference(sheet: string, column: number, top: number, bottom: number): string {
  return `=${onSheet(sheet, absoluteRange(top + 1, column + 1, bottom + 1, column + 1))}`;
}

/** Cells that a defined name stands for; rows and columns from 1. */
export interface NamedCells extends Corners {
  readonly sheet: string;
}

/** What a name refers to: one range on a sheet; null when its cells were deleted (#REF!) or it is something else. */
export function namedCells(formula: string): NamedCells | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula.trim());
  if (!found) return null;
  const [, quoted, plain = '', range = ''] = found;
  return { sheet: quoted === undefined ? plain : quoted.replace(/''/g, "'"), ...parseRange(range) };
}
