import type { ICellData, ICommandInfo, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { ScalarValue } from '../workbookState';
import { boundingRect, EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from './address';
import { SET_CELLS, valueAt } from './cells';
import type { Actor, GridCore } from './core';
import type { FirstListeners } from './firstListeners';

export type CellChangeKind = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Something that happened in the workbook, by whoever did it. Calculated results are not among them. */
export type GridChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly rect: Rect;
      readonly change: CellChangeKind;
      readonly byAddin: boolean;
      /** Typed in the grid itself: a validation rule may still refuse it. */
      readonly typed?: boolean;
      /** For a change of one cell. */
      readonly before?: ScalarValue;
      readonly after?: ScalarValue;
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly rect: Rect; readonly byAddin: boolean }
  | { readonly kind: 'activated' | 'added' | 'deleted'; readonly sheetId: string; readonly name: string; readonly byAddin: boolean }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string; readonly byAddin: boolean };

interface CellParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly trigger?: string;
}

const lineChanges: Readonly<Record<string, CellChangeKind>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};
const UNDO = new Set(['univer.command.undo', 'univer.command.redo']);

/** Turns Univer's executed commands into changes of the workbook, and passes them on synchronously. */
export class ChangeFeed {
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly before = new WeakMap<object, { readonly actor: Actor | undefined; readonly contents: ReadonlyMap<string, string>; readonly value: ScalarValue | undefined }>();
  private readonly names = new Map<string, string>();
  private silent = false;

  constructor(
    private readonly core: GridCore,
    first: FirstListeners,
  ) {
    for (const sheet of core.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
    first.add((command) => {
      if (command.id === SET_CELLS) this.remember(command.params as CellParams);
    });
    core.commands.onCommandExecuted((command) => this.executed(command));
  }

  /** Calls back within the change itself; the result stops it. */
  subscribe(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Makes changes of which nobody is told: for opening another workbook. */
  async silently<Result>(change: () => Promise<Result>): Promise<Result> {
    this.silent = true;
    try {
      return await change();
    } finally {
      this.silent = false;
    }
  }

  private emit(change: GridChange): void {
    if (this.silent) return;
    for (const listener of this.listeners) listener(change);
  }

  /** Whether the content of the cells in this mutation is set by somebody, and not by a calculation or a roll-back. */
  private isEdit(params: CellParams): boolean {
    return this.core.actor !== undefined || params.trigger !== undefined;
  }

  private remember(params: CellParams): void {
    if (this.silent || params.unitId !== this.core.unitId || !this.isEdit(params)) return;
    const contents = new Map<string, string>();
    for (const [row, column] of contentCells(params)) contents.set(`${row}:${column}`, this.content(params.subUnitId, row, column));
    const [only, ...more] = contents.keys();
    const [row, column] = (only ?? '').split(':').map(Number);
    const single = row !== undefined && column !== undefined && more.length === 0;
    this.before.set(params, { actor: this.core.actor, contents, value: single ? valueAt(this.core, params.subUnitId, row, column) : undefined });
  }

  private content(sheetId: string, row: number, column: number): string {
    const cell = this.core.sheet(sheetId).getCellMatrix().getValue(row, column);
    // A formula's text is its content: what it calculates to is not an edit.
    return JSON.stringify(cell?.f || cell?.si ? { f: cell.f, si: cell.si } : { v: cell?.v, t: cell?.t, p: cell?.p?.body?.dataStream });
  }

  private executed(command: Readonly<ICommandInfo>): void {
    const params = command.params as (CellParams & { readonly range?: IRange }) | undefined;
    if (!params || params.unitId !== this.core.unitId) return;
    const byAddin = this.core.actor === 'addin';
    const sheetId = params.subUnitId;
    if (command.id === SET_CELLS) this.cellsSet(params, byAddin);
    const lines = lineChanges[command.id];
    if (lines && params.range) this.emit({ kind: 'cells', sheetId, rect: lineRect(params.range, lines), change: lines, byAddin });
    if (command.id === 'sheet.mutation.move-range') this.moved(command as IMutationInfo, byAddin);
    if (command.id === 'sheet.operation.set-worksheet-active') this.emit({ kind: 'activated', sheetId, name: this.names.get(sheetId) ?? '', byAddin });
    if (command.id === 'sheet.operation.set-selections') this.selected(command, byAddin);
    this.sheetChanged(command, byAddin);
  }

  private cellsSet(params: CellParams, byAddin: boolean): void {
    const remembered = this.before.get(params);
    // A mutation that ends after its actor's call was started by Univer itself within that call: no edit.
    if (!remembered || remembered.actor !== this.core.actor || !this.core.workbook.getSheetBySheetId(params.subUnitId)) return;
    const { contents } = remembered;
    const undone = UNDO.has(params.trigger ?? '');
    const changed = contentCells(params).filter(([row, column]) => {
      const same = contents.get(`${row}:${column}`) === this.content(params.subUnitId, row, column);
      return !same || (!undone && byAddin);
    });
    const rect = boundingRect(changed.map(([row, column]) => ({ row, column })));
    if (!rect) return;
    const single = rect.rows === 1 && rect.columns === 1;
    this.emit({
      kind: 'cells',
      sheetId: params.subUnitId,
      rect,
      change: 'RangeEdited',
      byAddin,
      ...(this.core.actor === undefined && params.trigger === 'sheet.command.set-range-values' ? { typed: true } : {}),
      ...(single ? { before: remembered.value, after: valueAt(this.core, params.subUnitId, rect.row, rect.column) } : {}),
    });
  }

  private moved(command: IMutationInfo, byAddin: boolean): void {
    const { from, to } = command.params as { from?: { subUnitId: string; value: object }; to?: { subUnitId: string; value: object } };
    for (const part of [from, to]) {
      if (!part) continue;
      const cells = Object.entries(part.value).flatMap(([row, line]) => Object.keys(line as object).map((column) => ({ row: Number(row), column: Number(column) })));
      const rect = boundingRect(cells);
      if (rect) this.emit({ kind: 'cells', sheetId: part.subUnitId, rect, change: 'RangeEdited', byAddin });
    }
  }

  private selected(command: Readonly<ICommandInfo>, byAddin: boolean): void {
    const { subUnitId, selections } = command.params as { subUnitId: string; selections: readonly { range: IRange }[] };
    const range = selections.at(-1)?.range;
    if (range) this.emit({ kind: 'selection', sheetId: subUnitId, rect: rectOf(range), byAddin });
  }

  private sheetChanged(command: Readonly<ICommandInfo>, byAddin: boolean): void {
    if (command.id === 'sheet.mutation.insert-sheet') {
      const { sheet } = command.params as { sheet: { id: string; name: string } };
      this.names.set(sheet.id, sheet.name);
      this.emit({ kind: 'added', sheetId: sheet.id, name: sheet.name, byAddin });
    } else if (command.id === 'sheet.mutation.remove-sheet') {
      const { subUnitId } = command.params as { subUnitId: string };
      this.emit({ kind: 'deleted', sheetId: subUnitId, name: this.names.get(subUnitId) ?? '', byAddin });
      this.names.delete(subUnitId);
    } else if (command.id === 'sheet.mutation.set-worksheet-name') {
      const { subUnitId, name } = command.params as { subUnitId: string; name: string };
      const before = this.names.get(subUnitId) ?? '';
      this.names.set(subUnitId, name);
      this.emit({ kind: 'renamed', sheetId: subUnitId, before, after: name, byAddin });
    }
  }
}

/** The rectangle of a range of Univer, whose open ends are NaN. */
export function rectOf(range: IRange): Rect {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  return {
    row,
    column,
    rows: Number.isFinite(range.endRow) ? range.endRow - row + 1 : EXCEL_ROWS,
    columns: Number.isFinite(range.endColumn) ? range.endColumn - column + 1 : EXCEL_COLUMNS,
  };
}

function lineRect(range: IRange, change: CellChangeKind): Rect {
  const rect = rectOf(range);
  return change.startsWith('Row') ? { ...rect, column: 0, columns: EXCEL_COLUMNS } : { ...rect, row: 0, rows: EXCEL_ROWS };
}

/** The cells of a mutation whose content it sets, not only their looks. */
function contentCells(params: CellParams): [row: number, column: number][] {
  return Object.entries(params.cellValue ?? {}).flatMap(([row, line]) =>
    (Object.entries(line ?? {}) as [string, Nullable<ICellData>][])
      .filter(([, cell]) => !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)
      .map(([column]): [number, number] => [Number(row), Number(column)]),
  );
}
