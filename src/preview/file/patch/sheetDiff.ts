import type { CellState, SheetState } from '../../workbookState';
import type { CellChange } from './cellXml';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined when the cell was empty and bare. */
  readonly before?: CellState;
  readonly after?: CellState;
  readonly change: CellChange;
  readonly restyled: boolean;
}

/** A part of what a sheet says beside its cells. */
export type Aspect =
  | 'columns' | 'rows' | 'merges' | 'freeze' | 'gridlines' | 'tabColor' | 'validations' | 'conditionalFormats' | 'tables' | 'charts' | 'print';

export interface SheetChanges {
  readonly cells: readonly ChangedCell[];
  readonly aspects: ReadonlySet<Aspect>;
}

/** As text, whatever the order of the keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  ) ?? '';
}

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

function cellChange(before: CellState | undefined, after: CellState | undefined): Pick<ChangedCell, 'change' | 'restyled'> | undefined {
  const restyled = !same(before?.style, after?.style);
  const sameValue = same(before?.value, after?.value);
  if (before?.formula === after?.formula && sameValue) return restyled ? { change: 'look', restyled } : undefined;
  return { change: after?.formula !== undefined && before?.formula === after.formula ? 'result' : 'content', restyled };
}

function changedCells(before: readonly CellState[], after: readonly CellState[]): ChangedCell[] {
  const key = ({ row, column }: CellState): number => row * 16384 + column;
  const was = new Map(before.map((cell) => [key(cell), cell]));
  const changed: ChangedCell[] = [];
  for (const cell of after) {
    const old = was.get(key(cell));
    was.delete(key(cell));
    const change = cellChange(old, cell);
    if (change) changed.push({ row: cell.row, column: cell.column, ...(old ? { before: old } : {}), after: cell, ...change });
  }
  for (const old of was.values()) {
    const change = cellChange(old, undefined);
    if (change) changed.push({ row: old.row, column: old.column, before: old, ...change });
  }
  return changed.sort((a, b) => a.row - b.row || a.column - b.column);
}

const ASPECTS: Readonly<Record<Aspect, (sheet: SheetState) => unknown>> = {
  columns: (sheet) => [sheet.columnWidths, [...sheet.hiddenColumns].sort((a, b) => a - b)],
  rows: (sheet) => [sheet.rowHeights, [...sheet.hiddenRows].sort((a, b) => a - b)],
  merges: (sheet) => [...sheet.merges].sort(),
  freeze: (sheet) => sheet.freeze ?? null,
  gridlines: (sheet) => sheet.showGridlines !== false,
  tabColor: (sheet) => sheet.tabColor ?? null,
  validations: (sheet) => sheet.validations,
  conditionalFormats: (sheet) => sheet.conditionalFormats,
  tables: (sheet) => sheet.tables,
  charts: (sheet) => sheet.charts,
  print: (sheet) => [sheet.print?.orientation, sheet.print?.fitToWidth, sheet.print?.paper].map((word) => word ?? null),
};

/** What was done to a sheet. Its name, its visibility, its place and its print names belong to the workbook. */
export function sheetChanges(before: SheetState, after: SheetState): SheetChanges {
  const aspects = new Set((Object.keys(ASPECTS) as Aspect[]).filter((aspect) => !same(ASPECTS[aspect](before), ASPECTS[aspect](after))));
  return { cells: changedCells(before.cells, after.cells), aspects };
}

/** Whether anything was done beside calculating. */
export function isEdited({ cells, aspects }: SheetChanges): boolean {
  return aspects.size > 0 || cells.some((cell) => cell.change !== 'result' || cell.restyled);
}
