import type { CellHyperlink, CellState, SheetState, TableState } from '../../workbookState';
import { areaName, cellName, LAST_COLUMN, parseArea, parseCell } from '../address';
import { CellReader, type SheetContext } from './cells';
import type { Colors } from './colors';
import { readConditions } from './conditions';
import { readDrawing } from './drawings';
import type { Package } from './package';
import { spreadStyles, type LineStyles } from './lineStyles';
import { findSheetLosses } from './sheetLosses';
import { readDifferential } from './styles';
import { readPageSettings } from './pageSettings';
import { readTable } from './tables';
import { readValidations } from './validations';
import { attribute, below, child, children, flag, numeric, type XmlNode } from './xml';

interface Lines {
  readonly columnWidths: Record<number, number>;
  readonly rowHeights: Record<number, number>;
  readonly hiddenColumns: number[];
  readonly hiddenRows: number[];
  readonly styles: LineStyles;
  grouped: boolean;
}

function readRowLine(node: XmlNode, row: number, lines: Lines): void {
  const height = numeric(node, 'ht');
  if (height !== undefined && flag(node, 'customHeight')) lines.rowHeights[row] = height;
  if (flag(node, 'hidden')) lines.hiddenRows.push(row);
  if ((numeric(node, 'outlineLevel') ?? 0) > 0) lines.grouped = true;
  const style = numeric(node, 's');
  if (style !== undefined && flag(node, 'customFormat')) lines.styles.rows.set(row, style);
}

function readColumnLines(sheet: XmlNode, lines: Lines): void {
  for (const node of below(child(sheet, 'cols'), 'col')) {
    const first = (numeric(node, 'min') ?? 1) - 1;
    const last = Math.min((numeric(node, 'max') ?? first + 1) - 1, LAST_COLUMN);
    const width = numeric(node, 'width');
    const style = numeric(node, 'style') ?? 0;
    if ((numeric(node, 'outlineLevel') ?? 0) > 0) lines.grouped = true;
    for (let column = Math.max(first, 0); column <= last; column += 1) {
      if (width !== undefined && flag(node, 'customWidth')) lines.columnWidths[column] = width;
      if (flag(node, 'hidden')) lines.hiddenColumns.push(column);
      if (style > 0) lines.styles.columns.set(column, style);
    }
  }
}

/** Links by the address of their cell; one over several cells belongs to each that is filled. */
function readHyperlinks(sheet: XmlNode, file: Package, cells: CellState[], context: SheetContext): CellState[] {
  const links = new Map<string, CellHyperlink>();
  const relations = file.relations(context.part);
  for (const node of children(child(sheet, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(node.attributes['ref'] ?? '');
    const target = relations.find((relation) => relation.id === attribute(node, 'id'))?.target;
    const { location, tooltip } = node.attributes;
    if (!area || (target === undefined && location === undefined)) continue;
    // A place in the workbook at the end of an outside address belongs to that address.
    const link = target === undefined ? { location, tooltip } : { target: location === undefined ? target : `${target}#${location}`, tooltip };
    const inside = cells.filter((cell) => cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right);
    for (const cell of [{ row: area.top, column: area.left }, ...inside]) links.set(cellName(cell.row, cell.column), link);
  }
  const linked = cells.map((cell) => {
    const key = cellName(cell.row, cell.column);
    const hyperlink = links.get(key);
    links.delete(key);
    return hyperlink ? { ...cell, hyperlink } : cell;
  });
  return [...linked, ...[...links].flatMap(([address, hyperlink]) => ({ row: 0, column: 0, ...parseCell(address), hyperlink }))];
}

function readPrint(sheet: XmlNode): SheetState['print'] {
  const setup = child(sheet, 'pageSetup');
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  if (!setup && !fits) return undefined;
  const orientation = setup?.attributes['orientation'];
  return {
    ...(orientation === 'portrait' || orientation === 'landscape' ? { orientation } : {}),
    ...(fits ? { fitToWidth: true } : {}),
    ...(numeric(setup, 'paperSize') === 9 ? { paper: 'A4' as const } : {}),
  };
}

function readTables(sheet: XmlNode, file: Package, context: SheetContext): TableState[] {
  const relations = file.relations(context.part);
  return children(child(sheet, 'tableParts'), 'tablePart').flatMap((node) => {
    const path = relations.find((relation) => relation.id === attribute(node, 'id'))?.target ?? '';
    const part = file.xml(path);
    return (part && readTable(part, path, context)) ?? [];
  });
}

function readFreeze(view: XmlNode | undefined): SheetState['freeze'] {
  const pane = child(view, 'pane');
  if (!/^frozen/.test(pane?.attributes['state'] ?? '')) return undefined;
  return { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}

/**
 * One sheet, without what the workbook says of it (print titles and area).
 * @param own whether this product saved the file
 */
export function readSheet(file: Package, context: SheetContext, colors: Colors, visibility: SheetState['visibility'], own: boolean): SheetState {
  const reader = new CellReader(context);
  const lines: Lines = { columnWidths: {}, rowHeights: {}, hiddenColumns: [], hiddenRows: [], styles: { rows: new Map(), columns: new Map() }, grouped: false };
  const sheet = file.xml(context.part, { row: (node) => readRowLine(node, reader.readRow(node), lines) });
  if (!sheet) throw new Error(`no part ${context.part}`);
  readColumnLines(sheet, lines);
  if (lines.grouped) context.losses.add({ part: context.part, sheet: context.name, noun: 'de groepering van rijen of kolommen' });
  findSheetLosses(sheet, context);
  const view = below(child(sheet, 'sheetViews'), 'sheetView')[0];
  const extensions = children(child(sheet, 'extLst'), 'ext');
  const freeze = readFreeze(view);
  const print = readPrint(sheet);
  const page = readPageSettings(sheet);
  const zoom = numeric(view, 'zoomScale');
  const tabColor = colors.of(child(child(sheet, 'sheetPr'), 'tabColor'));
  const autoFilter = child(sheet, 'autoFilter')?.attributes['ref'];
  const drawing = file.relations(context.part).find((relation) => relation.id === attribute(child(sheet, 'drawing'), 'id'));
  return {
    name: context.name,
    visibility,
    ...(tabColor ? { tabColor } : {}),
    ...(flag(view, 'showGridLines', true) ? {} : { showGridlines: false }),
    cells: readHyperlinks(sheet, file, spreadStyles(reader.cells, lines.styles, context), context),
    columnWidths: lines.columnWidths,
    rowHeights: lines.rowHeights,
    hiddenColumns: lines.hiddenColumns,
    hiddenRows: lines.hiddenRows,
    merges: children(child(sheet, 'mergeCells'), 'mergeCell').flatMap((node) => parseArea(node.attributes['ref'] ?? '') ?? []).map(areaName),
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) ? { freeze } : {}),
    tables: readTables(sheet, file, context),
    validations: readValidations(sheet, extensions.flatMap((ext) => below(ext, 'dataValidation')), context),
    conditionalFormats: readConditions(sheet, extensions.flatMap((ext) => below(ext, 'conditionalFormatting')), context, (dxf) => dxf && readDifferential(dxf, colors)),
    charts: drawing ? readDrawing(file, drawing.target, context, own) : [],
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(print ? { print } : {}),
    ...(page ? { page } : {}),
    ...(zoom !== undefined && zoom !== 100 ? { zoom } : {}),
  };
}
