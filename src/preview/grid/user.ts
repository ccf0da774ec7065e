import { refusingRule } from './acceptValue';
import type { Beside } from './beside';
import { parseRect, type Rect } from './address';
import type { Calculation } from './calculation';
import { cellDataOf, emptyCell, formulaCell } from './cellValues';
import { cellAt } from './cells';
import { styleOf } from './cellStyles';
import type { GridCore } from './core';
import { readEntry, type Culture } from './entry';
import { findSheet } from './sheets';
import type { UndoStack } from './undoStack';

/** What a user does with the workbook, for tests and for menus of the shell. Each call waits until the sheet is calculated. */
export class User {
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly core: GridCore,
    private readonly beside: Beside,
    private readonly calculation: Calculation,
    private readonly undoStack: UndoStack,
    private readonly culture: Culture,
    private readonly gridIsEditing: () => boolean,
    private readonly onScreen: boolean,
  ) {}

  /** Whether a cell is being edited, so that the API refuses changes. */
  get isEditing(): boolean {
    return this.editing || this.gridIsEditing();
  }

  /**
   * Types `text` in a cell and presses Enter: it is read like a user's entry in the grid's culture, and is one undo step.
   * Gives false when a validation rule refuses it, which is honoured where the user sees the grid unless said otherwise.
   */
  async type(sheet: string, a1: string, text: string, options: { readonly validation?: 'honour' | 'ignore' } = {}): Promise<boolean> {
    const { sheetId, rect } = this.place(sheet, a1);
    if (this.beside.get('protection', sheetId)) throw new Error(`Het werkblad ${sheet} is beveiligd.`);
    const entry = readEntry(text, this.culture);
    const honour = options.validation === undefined ? this.onScreen : options.validation === 'honour';
    const value = entry.kind === 'value' ? entry.value : undefined;
    if (honour && entry.kind !== 'formula' && refusingRule(this.core, sheetId, rect.row, rect.column, value)) return false;
    const format = entry.kind === 'value' ? entry.format : undefined;
    const general = !styleOf(this.core, cellAt(this.core, sheetId, rect.row, rect.column))?.n;
    const content = entry.kind === 'empty' ? emptyCell : entry.kind === 'formula' ? formulaCell(entry.formula) : cellDataOf(entry.value);
    const cell = { ...content, ...(format && general ? { s: { n: { pattern: format } } } : {}) };
    const range = { startRow: rect.row, endRow: rect.row, startColumn: rect.column, endColumn: rect.column };
    await this.undoStack.step(async () => {
      this.core.as('user', () =>
        this.core.run('sheet.command.set-range-values', { unitId: this.core.unitId, subUnitId: sheetId, range, value: cell }),
      );
    });
    await this.calculation.settle();
    return true;
  }

  /** Takes back the last step, or so many of them, and calculates once; returns whether there were as many. */
  async undo(steps = 1): Promise<boolean> {
    return this.history('univer.command.undo', steps);
  }

  async redo(): Promise<boolean> {
    return this.history('univer.command.redo', 1);
  }

  private async history(command: string, steps: number): Promise<boolean> {
    let done = true;
    for (let step = 0; step < steps && done; step += 1) done = this.core.as('user', () => this.core.commands.syncExecuteCommand(command)) === true;
    await this.calculation.settle();
    return done;
  }

  /** Selects cells and brings their sheet to the front. */
  async select(sheet: string, a1: string): Promise<void> {
    const { sheetId, rect } = this.place(sheet, a1);
    this.core.as('user', () => selectCells(this.core, sheetId, rect));
  }

  /** Starts editing a cell, as after a double click: until `endEdit`, changes through the API are refused. */
  beginEdit(): void {
    this.editing = true;
  }

  endEdit(): void {
    this.editing = false;
    this.editEnded();
  }

  /** Resolves when no cell is being edited. */
  async untilNotEditing(): Promise<void> {
    while (this.isEditing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** To be called when the grid's own editor closes. */
  editEnded(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }

  private place(sheet: string, a1: string): { sheetId: string; rect: Rect } {
    const found = findSheet(this.core, sheet);
    const rect = parseRect(a1);
    if (!found || !rect) throw new Error(`No cells ${sheet}!${a1}`);
    return { sheetId: found.getSheetId(), rect };
  }
}

/** Brings the sheet to the front and selects the rectangle. */
export function selectCells(core: GridCore, sheetId: string, rect: Rect): void {
  const sheet = core.sheet(sheetId);
  const place = { unitId: core.unitId, subUnitId: sheetId };
  if (core.workbook.getActiveSheet()?.getSheetId() !== sheetId) core.run('sheet.operation.set-worksheet-active', place);
  const range = {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: Math.min(rect.row + rect.rows, sheet.getRowCount()) - 1,
    endColumn: Math.min(rect.column + rect.columns, sheet.getColumnCount()) - 1,
  };
  const primary = { ...range, endRow: rect.row, endColumn: rect.column, actualRow: rect.row, actualColumn: rect.column, isMerged: false, isMergedMainCell: false };
  core.run('sheet.operation.set-selections', { ...place, selections: [{ range, primary, style: null }] });
}

/** What is selected on the active sheet, A1 when nothing is. */
export function selectedCells(core: GridCore): { readonly sheetId: string; readonly rect: Rect } {
  const sheet = core.workbook.getActiveSheet() ?? core.workbook.ensureActiveSheet();
  const current = core.injector.get(core.runtime.sheets.SheetsSelectionsService).getCurrentSelections();
  const range = current?.at(-1)?.range;
  const rect = range ? { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 } : { row: 0, column: 0, rows: 1, columns: 1 };
  return { sheetId: sheet.getSheetId(), rect };
}
