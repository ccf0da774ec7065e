import { beforeAll, describe, expect, it } from 'vitest';
import { createGrid, type Grid } from '../../../src/preview/grid/createGrid';
import { exportState } from '../../../src/preview/grid/exportState';
import { importState } from '../../../src/preview/grid/importState';
import { createOffice } from '../../../src/preview/office/install';
import type { SheetState, WorkbookState } from '../../../src/preview/workbookState';

const empty: Omit<SheetState, 'name'> = {
  visibility: 'visible',
  showGridlines: true,
  cells: [],
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
};

const workbook: WorkbookState = {
  activeSheet: 'Basisteams',
  properties: { 'Sterktewijzer.versie': '1.2', aantal: 27, klaar: true },
  names: [
    { name: 'Norm', refersTo: '=Basisteams!$B$2', comment: 'één per 5.000' },
    { name: 'Verborgen', refersTo: '=0.21', visible: false },
    { name: 'Eigen', refersTo: "='CO2-pad'!$A$1", sheet: 'CO2-pad' },
  ],
  sheets: [
    {
      ...empty,
      name: 'Basisteams',
      tabColor: '#0F6CBD',
      showGridlines: false,
      cells: [
        { row: 0, column: 0, value: 'Team', style: { bold: true, fill: '#0F6CBD', color: '#FFFFFF', fontName: 'Calibri', fontSize: 11, horizontal: 'center', wrap: true } },
        { row: 0, column: 1, value: 'Fte' },
        { row: 1, column: 0, value: '007' },
        { row: 1, column: 1, value: 12.5, style: { numberFormat: '#,##0.0', border: { bottom: { style: 'thin', color: '#000000' } } } },
        { row: 2, column: 0, value: true },
        { row: 2, column: 1, value: 25, formula: '=Norm*2' },
        { row: 3, column: 1, value: { error: '#DIV/0!' }, formula: '=1/0' },
        { row: 4, column: 1, value: { error: '#N/A' } },
        { row: 5, column: 5, style: { fill: '#FFF4CE' } },
      ],
      columnWidths: { 0: 24, 1: 10.71 },
      rowHeights: { 0: 30 },
      hiddenColumns: [7],
      hiddenRows: [12],
      merges: ['A7:C7'],
      freeze: { rows: 1, columns: 2 },
      tables: [{ name: 'tblBasisteams', range: 'A1:B3', style: 'TableStyleLight1' }],
      validations: [
        { range: 'B2:B3', kind: 'decimal', operator: 'between', formula1: '0', formula2: '500', allowBlank: false, promptTitle: 'Fte', prompt: 'Een getal', errorTitle: 'Fout', error: 'Van 0 tot 500', errorStyle: 'stop' },
        { range: 'A2:A3', kind: 'list', formula1: 'Zwolle,Apeldoorn', allowBlank: true, errorStyle: 'warning' },
      ],
      conditionalFormats: [
        { range: 'B2:B3', formula: '=B2<0', style: { fill: '#FDE7E9', color: '#A4262C' }, priority: 1 },
        { range: 'A1:A9', formula: '=A1=""', style: { italic: true }, priority: 2 },
      ],
      charts: [
        {
          name: 'Sterkte',
          kind: 'bar',
          title: 'Sterkte per team',
          series: [{ nameRef: 'Basisteams!$B$1', categories: 'Basisteams!$A$2:$A$3', values: 'Basisteams!$B$2:$B$3' }],
          position: { fromRow: 8, fromColumn: 3, toRow: 20, toColumn: 9 },
          valueAxisTitle: 'fte',
          legend: false,
        },
      ],
      print: { orientation: 'landscape', titleRows: '$1:$1', fitToWidth: true, paper: 'A4' },
    },
    { ...empty, name: 'CO2-pad', visibility: 'veryHidden', cells: [{ row: 0, column: 0, value: 2030 }] },
    { ...empty, name: 'Rekenblad', visibility: 'hidden' },
  ],
};

describe('a workbook as plain data', () => {
  let grid: Grid;
  beforeAll(async () => {
    grid = await createGrid();
  });

  it('comes out as it went in', async () => {
    await importState(grid, workbook);
    expect(exportState(grid)).toEqual(workbook);
  });

  it('replaces what was there, cannot be undone and raises no events', async () => {
    const seen: unknown[] = [];
    const stop = grid.changes.subscribe((change) => seen.push(change));
    await importState(grid, { sheets: [{ ...empty, name: 'Leeg' }], names: [], properties: {} });
    stop();
    expect(exportState(grid)).toEqual({ sheets: [{ ...empty, name: 'Leeg' }], names: [], properties: {}, activeSheet: 'Leeg' });
    expect([grid.undo.depth, seen]).toEqual([0, []]);
  });

  it('is calculated anew: a stale value does not survive', async () => {
    const cells = [
      { row: 0, column: 0, value: 4 },
      { row: 0, column: 1, value: 999, formula: '=A1*2' },
    ];
    await importState(grid, { sheets: [{ ...empty, name: 'Oud', cells }], names: [], properties: {} });
    expect(exportState(grid).sheets[0]?.cells[1]).toEqual({ row: 0, column: 1, value: 8, formula: '=A1*2' });
  });

  it('can be changed through the API afterwards, formulas and names included', async () => {
    await importState(grid, workbook);
    const { Excel } = createOffice(grid);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Basisteams');
      sheet.getRange('B2').values = [[10]];
      const read = sheet.getRange('B3').load('values');
      const table = context.workbook.tables.getItem('tblBasisteams').getRange().load('address');
      await context.sync();
      expect([read.values, table.address]).toEqual([[[20]], 'Basisteams!A1:B3']);
    });
  });

  it('an address that is none is refused', async () => {
    await expect(importState(grid, { sheets: [{ ...empty, name: 'X', merges: ['onzin'] }], names: [], properties: {} })).rejects.toThrow('onzin');
  });
});
