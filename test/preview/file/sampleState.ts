import type { CellState, SheetState, WorkbookState } from '../../../src/preview/workbookState';

/** An empty sheet, to be filled in by a test. */
export function sheetOf(name: string, part: Partial<SheetState> = {}): SheetState {
  return {
    name,
    visibility: 'visible',
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
    ...part,
  };
}

export function workbookOf(sheets: readonly SheetState[], part: Partial<WorkbookState> = {}): WorkbookState {
  return { sheets, names: [], properties: {}, ...part };
}

const thin = { style: 'thin', color: '#1F4E79' } as const;

/** Every kind of cell: value, formula, error and look. */
const cells: readonly CellState[] = [
  { row: 0, column: 0, value: 'Sterkte per basisteam', style: { bold: true, fontSize: 16, color: '#1F4E79' } },
  { row: 2, column: 0, value: 'Team', style: { bold: true, fill: '#1F4E79', color: '#FFFFFF', horizontal: 'center', vertical: 'center', wrap: true } },
  { row: 2, column: 1, value: 'Sterkte', style: { bold: true, fill: '#1F4E79', color: '#FFFFFF' } },
  { row: 2, column: 2, value: 'Vorig jaar', style: { bold: true, fill: '#1F4E79', color: '#FFFFFF' } },
  ...['Enschede', 'Hengelo', 'Almelo', 'Zwolle'].flatMap((team, i): CellState[] => [
    { row: 3 + i, column: 0, value: team, style: { border: { bottom: thin } } },
    { row: 3 + i, column: 1, value: 100.25 + i * 20, style: { numberFormat: '#,##0.0', fill: '#FFF8E1', border: { top: thin, right: thin, bottom: thin, left: thin } } },
    { row: 3 + i, column: 2, value: 90 + i * 25, style: { numberFormat: '#,##0.0' } },
  ]),
  { row: 7, column: 0, value: 'Totaal', style: { bold: true, border: { top: { style: 'double', color: '#000000' } } } },
  { row: 7, column: 1, formula: '=SUM(B4:B7)', value: 521, style: { bold: true, numberFormat: '#,##0.0', border: { top: { style: 'double', color: '#000000' } } } },
  { row: 9, column: 0, formula: '=IF(B8>500,"ruim & <goed>","krap")', value: 'ruim & <goed>' },
  { row: 10, column: 0, formula: '=B8>500', value: true },
  { row: 11, column: 0, formula: '=1/0', value: { error: '#DIV/0!' } },
  { row: 12, column: 0, value: { error: '#N/A' } },
  { row: 13, column: 0, value: '#N/A' },
  { row: 14, column: 0, value: '  spaties blijven  ' },
  { row: 15, column: 0, value: 'regel 1\nregel 2', style: { wrap: true, indent: 2 } },
  { row: 16, column: 0, value: '_x0041_ is geen A' },
  { row: 17, column: 0, value: '007' },
  { row: 18, column: 0, value: false },
  { row: 19, column: 0, value: 46508, style: { numberFormat: 'm/d/yyyy' } },
  { row: 20, column: 0, value: 46508.75, style: { numberFormat: 'dd-mm-yyyy hh:mm', italic: true, underline: true, strike: true } },
  { row: 21, column: 0, formula: '=XLOOKUP("Hengelo",A4:A7,B4:B7)', value: 120.25 },
  { row: 22, column: 0, value: 'Naar de uitleg', hyperlink: { location: "'Toelichting & bron'!A1", tooltip: 'Uitleg' } },
  { row: 23, column: 0, value: 'politie.nl', hyperlink: { target: 'https://www.politie.nl/?a=1&b=2' } },
  { row: 24, column: 0, style: { fill: '#E2EFDA' } },
  { row: 25, column: 0, value: 0.1 + 0.2 },
  { row: 26, column: 0, value: 1e-9 },
];

/** A workbook with one of everything a file can keep. */
export const everything: WorkbookState = workbookOf(
  [
    sheetOf('Sterkte', {
      tabColor: '#1F4E79',
      showGridlines: false,
      cells,
      columnWidths: { 0: 28.5, 1: 12, 2: 12 },
      rowHeights: { 2: 30, 30: 40 },
      hiddenColumns: [12],
      hiddenRows: [28],
      merges: ['A1:C1'],
      freeze: { rows: 3, columns: 1 },
      tables: [{ name: 'tblSterkte', range: 'A3:C7', style: 'TableStyleLight1' }],
      validations: [
        { range: 'B4:B7', kind: 'decimal', operator: 'between', formula1: '0', formula2: '1000', allowBlank: false, promptTitle: 'Sterkte', prompt: 'Vul fte in: 0 tot 1000 "heel"', errorTitle: 'Ongeldig', error: 'Een getal van 0 tot 1000.', errorStyle: 'stop' },
        { range: 'D4', kind: 'list', formula1: 'plan,wet,aanname', allowBlank: true, prompt: 'Kies', error: 'Kies uit de lijst.', errorStyle: 'warning' },
        { range: 'D5:D6', kind: 'list', formula1: "='Toelichting & bron'!$A$1:$A$3", allowBlank: true, errorStyle: 'stop' },
        { range: 'D7', kind: 'custom', formula1: '=LEN(D7)<5', allowBlank: true, errorStyle: 'information' },
      ],
      conditionalFormats: [
        { range: 'B4:B7', formula: '=B4<C4', style: { color: '#9C0006', fill: '#FFC7CE', bold: true }, priority: 1 },
        { range: 'A10:A12', formula: '=ISERROR(A10)', style: { fill: '#FFEB9C' }, priority: 2, stopIfTrue: true },
      ],
      charts: [
        { name: 'grafiekStaaf', kind: 'bar', title: 'Sterkte per team', series: [{ nameRef: 'Sterkte!$B$3', categories: 'Sterkte!$A$4:$A$7', values: 'Sterkte!$B$4:$B$7' }], position: { fromRow: 1, fromColumn: 5, toRow: 15, toColumn: 12 }, valueAxisTitle: 'fte', legend: false, reverseCategories: true },
        { name: 'grafiek <Kolom>', kind: 'column', title: 'Nu & vorig jaar', series: [{ nameRef: 'Sterkte!$B$3', categories: 'Sterkte!$A$4:$A$7', values: 'Sterkte!$B$4:$B$7' }, { nameRef: 'Sterkte!$C$3', categories: 'Sterkte!$A$4:$A$7', values: 'Sterkte!$C$4:$C$7' }], position: { fromRow: 16, fromColumn: 5, toRow: 30, toColumn: 12 }, valueAxisTitle: 'fte', categoryAxisTitle: 'team', legend: true },
      ],
      print: { orientation: 'landscape', titleRows: '$1:$3', fitToWidth: true, paper: 'A4' },
    }),
    sheetOf('Toelichting & bron', {
      cells: ['plan', 'wet', 'aanname'].map((value, row) => ({ row, column: 0, value })),
      charts: [{ name: 'grafiekLijn', kind: 'line', title: 'Pad', series: [{ name: 'Verloop', categories: 'Sterkte!$A$4:$A$7', values: 'Sterkte!$B$4:$B$7' }, { name: 'Norm', categories: 'Sterkte!$A$4:$A$7', values: 'Sterkte!$C$4:$C$7' }], position: { fromRow: 4, fromColumn: 1, toRow: 20, toColumn: 9 }, valueAxisTitle: 'ton', legend: true }],
      print: { orientation: 'portrait', titleRows: '$1:$1', fitToWidth: true, paper: 'A4', printArea: 'A1:J25' },
      autoFilter: 'A1:A3',
    }),
    sheetOf('Verborgen', { visibility: 'hidden', cells: [{ row: 0, column: 0, value: 1 }] }),
    sheetOf('Diep', { visibility: 'veryHidden', cells: [{ row: 0, column: 0, value: 'zaad' }] }),
  ],
  {
    names: [
      { name: 'totaal', refersTo: '=Sterkte!$B$8', comment: 'Som van alle teams', visible: true },
      { name: 'geheim', refersTo: '=Diep!$A$1', visible: false },
      { name: 'lokaal', refersTo: "='Toelichting & bron'!$A$1", sheet: 'Toelichting & bron', visible: true },
    ],
    activeSheet: 'Toelichting & bron',
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { versie: '1.0 & later', zaad: 42, groot: 12345678901, aandeel: 0.25, klaar: true },
  },
);
