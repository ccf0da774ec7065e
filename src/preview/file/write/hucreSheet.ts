import type { WriteSheet } from 'hucre/xlsx';
import type { SheetState } from '../../workbookState';
import { parseArea } from '../address';
import { autoHeights } from './autoHeights';
import { fileCells, type FileCells } from './hucreCells';
import { fileChart } from './hucreCharts';
import { fileConditions, fileValidation } from './hucreRules';
import { fileColor, type DefaultFont } from './hucreStyle';
import { fileTables } from './hucreTables';

export interface FileSheet {
  readonly sheet: WriteSheet;
  readonly errorResults: FileCells['errorResults'];
  /** Rows whose height follows from their contents. */
  readonly autoRows: ReadonlySet<number>;
}

function columns(sheet: SheetState): NonNullable<WriteSheet['columns']> {
  const hidden = new Set(sheet.hiddenColumns);
  const last = Math.max(-1, ...Object.keys(sheet.columnWidths).map(Number), ...hidden);
  return Array.from({ length: last + 1 }, (_, column) => ({ width: sheet.columnWidths[column], hidden: hidden.has(column) }));
}

function rowDefs(sheet: SheetState, auto: ReadonlyMap<number, number>): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>([...auto].map(([row, height]) => [row, { height }]));
  for (const [row, height] of Object.entries(sheet.rowHeights)) rows.set(Number(row), { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function merges(sheet: SheetState): NonNullable<WriteSheet['merges']> {
  return sheet.merges.flatMap((range) => {
    const area = parseArea(range);
    if (!area) throw new Error(`no address: merged ${range} on ${sheet.name}`);
    return [{ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right }];
  });
}

/** Rows without a cell of their own are only written up to the last cell: height and visibility below it need an empty one. */
function reach(sheet: SheetState, cells: FileCells['cells']): void {
  const last = Math.max(-1, ...Object.keys(sheet.rowHeights).map(Number), ...sheet.hiddenRows);
  if (last >= 0 && !cells.has(`${last},0`)) cells.set(`${last},0`, {});
}

/** Print titles and area are names of the workbook, not here. */
function pageSetup({ print, page }: SheetState): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: print?.paper === 'A4' ? 'a4' : undefined,
    orientation: print?.orientation,
    scale: page?.scale,
    ...(print?.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: page?.fitToHeight ?? 0 } : {}),
    ...(page?.margins ? { margins: page.margins } : {}),
    showGridLines: page?.gridlines,
    showRowColHeaders: page?.headings,
    horizontalCentered: page?.centerHorizontally,
    verticalCentered: page?.centerVertically,
  };
}

/** One sheet in the words of the file. */
export function fileSheet(sheet: SheetState, base: DefaultFont): FileSheet {
  const { tables, headers } = fileTables(sheet);
  const { cells, errorResults } = fileCells(sheet.cells, headers, base);
  reach(sheet, cells);
  const { freeze } = sheet;
  const heights = autoHeights(sheet, base);
  return {
    errorResults,
    autoRows: new Set(heights.keys()),
    sheet: {
      name: sheet.name,
      hidden: sheet.visibility === 'hidden',
      veryHidden: sheet.visibility === 'veryHidden',
      cells,
      columns: columns(sheet),
      rowDefs: rowDefs(sheet, heights),
      merges: merges(sheet),
      tables,
      view: { showGridLines: sheet.showGridlines !== false, ...(sheet.zoom === undefined ? {} : { zoomScale: sheet.zoom }), ...(sheet.tabColor ? { tabColor: fileColor(sheet.tabColor) } : {}) },
      ...(freeze && (freeze.rows > 0 || freeze.columns > 0) ? { freezePane: { rows: freeze.rows, columns: freeze.columns } } : {}),
      dataValidations: sheet.validations.map(fileValidation),
      conditionalRules: fileConditions(sheet.conditionalFormats),
      charts: sheet.charts.map(fileChart),
      ...(sheet.autoFilter ? { autoFilter: { range: sheet.autoFilter } } : {}),
      ...(sheet.print || sheet.page ? { pageSetup: pageSetup(sheet) } : {}),
      ...(sheet.page?.headerFooter ? { headerFooter: sheet.page.headerFooter } : {}),
    },
  };
}
