import { absoluteRange, onSheet } from '../../a1';
import type { SheetBuilder } from '../../sheetBuilder';
import { NAME_PREFIX } from '../../sheetNames';
import type { Column } from './columns';

/** Names of columns of `Sterkteverdeling` over all rows, by which other sheets find a team's figures by its name. */
export const ALLOCATION_NAMES = { names: `${NAME_PREFIX}Verdeling_onderdeel`, basis: `${NAME_PREFIX}Verdeling_basis`, hbvs: `${NAME_PREFIX}Verdeling_HBVS` } as const;

/** Defines the names for the rows from `top` to `bottom`. */
export function allocationNames(sheet: SheetBuilder, columns: readonly Column[], top: number, bottom: number): void {
  const range = (column: number) => `=${onSheet(sheet.name, absoluteRange(top, column, bottom, column))}`;
  const at = (key: string) => 2 + columns.findIndex((column) => column.key === key);
  sheet.define(ALLOCATION_NAMES.names, range(1), 'Onderdelen van de sterkteverdeling');
  sheet.define(ALLOCATION_NAMES.basis, range(at('basis')), 'HBVS+ van het basisjaar');
  sheet.define(ALLOCATION_NAMES.hbvs, range(at('hbvsAfgerond')), 'HBVS+ van het scenario, afgerond');
}
