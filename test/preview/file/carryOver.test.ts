import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src/preview/file/carryOver';
import type { SheetState, WorkbookState } from '../../../src/preview/workbookState';
import { everything, sheetOf, workbookOf } from './sampleState';

/** What is left of a sheet behind a grid that knows only what `src/preview/grid` does. */
function throughGrid({ autoFilter: _filter, page: _page, zoom: _zoom, ...sheet }: SheetState): SheetState {
  const { orientation, titleRows, fitToWidth, paper } = sheet.print ?? {};
  return {
    ...sheet,
    cells: sheet.cells
      .filter((cell) => cell.value !== undefined || cell.formula !== undefined || cell.style !== undefined)
      .map(({ hyperlink: _link, style, ...cell }) => ({ ...cell, ...(style ? { style: { ...style, indent: undefined } } : {}) })),
    tables: sheet.tables.map(({ name, range, style }) => ({ name, range, style })),
    validations: sheet.validations.map(({ showError: _show, ...rule }) => rule),
    conditionalFormats: sheet.conditionalFormats.map(({ stopIfTrue: _stop, ...rule }) => rule),
    ...(sheet.print ? { print: { orientation, titleRows, fitToWidth, paper } } : {}),
  };
}

function leftOver({ sheets, names, activeSheet, properties }: WorkbookState): WorkbookState {
  return { sheets: sheets.map(throughGrid), names, activeSheet, properties };
}

const plain = (state: WorkbookState): unknown => JSON.parse(JSON.stringify(state));

const rich: WorkbookState = {
  ...everything,
  theme: '<theme/>',
  documentProperties: { title: 'Plan' },
  sheets: everything.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : {
          ...sheet,
          zoom: 85,
          page: { headerFooter: { oddHeader: '&Cx' } },
          tables: sheet.tables.map((table) => ({ ...table, filterButton: false, totals: [{ label: 'Totaal' }] })),
          validations: sheet.validations.map((rule) => ({ ...rule, showError: false })),
        },
  ),
};

describe('what a grid has no place for', () => {
  it('comes back when nothing was changed', () => {
    expect(plain(leftOver(rich))).not.toEqual(plain(rich));
    expect(plain(carryOver(rich, leftOver(rich)))).toEqual(plain(rich));
  });

  it('does not come back for a cell that says something else, or is gone', () => {
    const opened = workbookOf([sheetOf('Blad', { cells: [{ row: 0, column: 0, value: 'a', hyperlink: { target: 'x' } }, { row: 1, column: 0, value: 'b', hyperlink: { target: 'y' } }, { row: 2, column: 0, hyperlink: { target: 'z' } }] })]);
    const current = workbookOf([sheetOf('Blad', { cells: [{ row: 0, column: 0, value: 'anders' }] })]);
    expect(carryOver(opened, current).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 'anders' }, { row: 2, column: 0, hyperlink: { target: 'z' } }]);
  });

  it('does not overrule what the workbook says itself, nor touch new sheets', () => {
    const opened = workbookOf([sheetOf('Blad', { zoom: 85, print: { printArea: 'A1:B2' }, tables: [{ name: 't', range: 'A1:B4', totals: [{}, {}] }] })], { defaultFont: { name: 'Arial', size: 10 } });
    const fresh = sheetOf('Nieuw');
    const current = workbookOf([sheetOf('Blad', { zoom: 120, print: { printArea: 'C1:D2' }, tables: [{ name: 't', range: 'A1:B9' }] }), fresh], { defaultFont: { name: 'Calibri', size: 11 } });
    const result = carryOver(opened, current);
    expect(result.sheets[0]).toMatchObject({ zoom: 120, print: { printArea: 'C1:D2' }, tables: [{ name: 't', range: 'A1:B9' }] });
    expect(result.sheets[0]?.tables[0]?.totals).toBeUndefined();
    expect(result.sheets[1]).toEqual(fresh);
    expect(result.defaultFont?.name).toBe('Calibri');
  });
});
