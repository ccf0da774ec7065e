import type { CellState, SheetState, WorkbookState } from '../workbookState';
import { cellName } from './address';

function sameContent(a: CellState, b: CellState): boolean {
  return a.formula === b.formula && (a.formula !== undefined || JSON.stringify(a.value) === JSON.stringify(b.value));
}

/** Links and indents: of a cell that still says what it said. */
function cells(opened: SheetState, current: SheetState): readonly CellState[] {
  const special = new Map(opened.cells.filter((cell) => cell.hyperlink ?? cell.style?.indent).map((cell) => [cellName(cell.row, cell.column), cell]));
  if (special.size === 0) return current.cells;
  const merged = current.cells.map((cell): CellState => {
    const key = cellName(cell.row, cell.column);
    const before = special.get(key);
    special.delete(key);
    if (!before || !sameContent(before, cell)) return cell;
    const indent = cell.style?.indent ?? before.style?.indent;
    return { ...cell, ...(indent ? { style: { ...cell.style, indent } } : {}), ...(before.hyperlink && !cell.hyperlink ? { hyperlink: before.hyperlink } : {}) };
  });
  const empty = [...special.values()].filter((cell) => cell.value === undefined && cell.formula === undefined);
  return [...merged, ...empty];
}

function sheet(opened: SheetState, current: SheetState): SheetState {
  const printArea = current.print?.printArea ?? opened.print?.printArea;
  return {
    ...current,
    autoFilter: current.autoFilter ?? opened.autoFilter,
    page: current.page ?? opened.page,
    zoom: current.zoom ?? opened.zoom,
    ...(printArea === undefined ? {} : { print: { ...current.print, printArea } }),
    cells: cells(opened, current),
    tables: current.tables.map((table) => {
      const before = opened.tables.find((item) => item.name === table.name);
      if (!before) return table;
      // A table that was made larger or smaller has its totals elsewhere.
      const totals = table.totals ?? (before.range === table.range ? before.totals : undefined);
      return { ...table, filterButton: table.filterButton ?? before.filterButton, bandedRows: table.bandedRows ?? before.bandedRows, ...(totals ? { totals } : {}) };
    }),
    validations: current.validations.map((rule) => {
      const before = opened.validations.find((item) => item.range === rule.range && item.kind === rule.kind && item.formula1 === rule.formula1);
      return before?.showError === false && rule.showError === undefined ? { ...rule, showError: false } : rule;
    }),
    conditionalFormats: current.conditionalFormats.map((rule) => {
      const before = opened.conditionalFormats.find((item) => item.range === rule.range && item.formula === rule.formula);
      return before?.stopIfTrue && rule.stopIfTrue === undefined ? { ...rule, stopIfTrue: true } : rule;
    }),
  };
}

/**
 * What an opened file said and a grid has no place for, put back before saving: links and indents, header and footer, margins,
 * filters, print areas, totals rows, theme, usual font and document properties. Sheets are found by their name, cells by
 * their address; where the current workbook says something itself, that holds.
 */
export function carryOver(opened: WorkbookState, current: WorkbookState): WorkbookState {
  return {
    ...current,
    defaultFont: current.defaultFont ?? opened.defaultFont,
    theme: current.theme ?? opened.theme,
    documentProperties: current.documentProperties ?? opened.documentProperties,
    sheets: current.sheets.map((item) => {
      const before = opened.sheets.find((other) => other.name === item.name);
      return before ? sheet(before, item) : item;
    }),
  };
}
