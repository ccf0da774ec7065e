import type { CellState, SheetState } from '../../workbookState';
import { areaName, parseArea, type Corners } from '../address';
import { attributeOf, childOf, prefixed, rootOf, tagOf, textOf, withAttribute } from './markup';
import { putConditions } from './conditionsXml';
import { columnFormats, columnsXml } from './columnsXml';
import type { StyleDeriver } from './deriveStyle';
import { brokenGroups } from './formulaGroups';
import { RowsWriter, type RowChange } from './rowsXml';
import type { ChangedCell, SheetChanges } from './sheetDiff';
import { putProperties, putView, SheetElements } from './sheetElements';
import { putValidations } from './validationsXml';

export interface SheetPatch {
  readonly before: SheetState;
  readonly after: SheetState;
  readonly changes: SheetChanges;
  /** A sheet this product wrote with all that `after` says beside cells, with the numbers of looks of this file. */
  readonly carrier: string;
  readonly styles: StyleDeriver;
  /** The value as this file counts days. */
  readonly toFile: (cell: CellState) => CellState;
  readonly lose: (what: string) => void;
}

function rowChanges({ before, after, changes, styles, toFile }: SheetPatch, cells: readonly ChangedCell[]): Map<number, RowChange> {
  const rows = new Map<number, { cells: RowChange['cells'][number][]; line?: RowChange['line'] }>();
  const of = (row: number): { cells: RowChange['cells'][number][]; line?: RowChange['line'] } => {
    const known = rows.get(row) ?? { cells: [] };
    rows.set(row, known);
    return known;
  };
  for (const cell of cells) {
    const format = (old: number): number | undefined => (cell.restyled ? styles.derive(old, cell.before?.style, cell.after?.style) : undefined);
    of(cell.row).cells.push({ column: cell.column, state: cell.after && toFile(cell.after), change: cell.change, format });
  }
  if (!changes.aspects.has('rows')) return rows;
  const lines = new Set([...Object.keys(before.rowHeights), ...Object.keys(after.rowHeights)].map(Number).concat(before.hiddenRows, after.hiddenRows));
  const [wasHidden, isHidden] = [new Set(before.hiddenRows), new Set(after.hiddenRows)];
  for (const row of lines) {
    const height = before.rowHeights[row] === after.rowHeights[row] ? {} : { height: after.rowHeights[row] ?? null };
    const hidden = wasHidden.has(row) === isHidden.has(row) ? {} : { hidden: isHidden.has(row) };
    if (Object.keys(height).length + Object.keys(hidden).length > 0) of(row).line = { ...height, ...hidden };
  }
  return rows;
}

/** The used range grows with what is written outside it. */
function putDimension(sheet: SheetElements, cells: readonly ChangedCell[]): void {
  const span = sheet.get('dimension');
  const tag = span && tagOf(sheet.xml, span);
  const old = tag === undefined ? undefined : parseArea(attributeOf(tag, 'ref') ?? '');
  if (!span || tag === undefined || !old) return;
  const wide = cells.filter((cell) => cell.after).reduce((area: Corners, { row, column }) => ({ top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }), old);
  if (areaName(wide) !== areaName(old)) sheet.splices.replace(span.start, span.inside, withAttribute(tag, 'ref', areaName(wide)));
}

function putPage(sheet: SheetElements, carrier: string): void {
  const wanted = childOf(carrier, rootOf(carrier), 'pageSetup');
  const tag = wanted ? tagOf(carrier, wanted) : '<pageSetup/>';
  const old = sheet.get('pageSetup');
  const written = (['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'] as const).reduce((text, name) => {
    const value = attributeOf(tag, name);
    return value === undefined ? text : withAttribute(text, name, value);
  }, old ? tagOf(sheet.xml, old) : `<${sheet.prefix}pageSetup/>`);
  if (old) sheet.splices.replace(old.start, old.inside, written);
  else sheet.insert('pageSetup', written);
}

/** A sheet's part with what was changed in it; everything else stays as it was written. */
export function patchSheet(xml: string, patch: SheetPatch): string {
  const { before, after, changes, carrier, lose } = patch;
  const sheet = new SheetElements(xml);
  const { aspects } = changes;
  const data = sheet.get('sheetData');
  const groups = brokenGroups(xml, changes.cells, after.cells, () => lose('een matrixformule over meer cellen waarvan een cel is gewijzigd (de eerste cel houdt de formule)'));
  const cells = [...changes.cells, ...groups];
  const rows = rowChanges(patch, cells);
  const cols = sheet.get('cols');
  if (data && rows.size > 0) {
    new RowsWriter(xml, sheet.prefix, sheet.splices, columnFormats(xml, cols)).write(data, rows);
    putDimension(sheet, cells);
  }
  const root = rootOf(carrier);
  const carried = (name: string): string => {
    const span = childOf(carrier, root, name);
    return span ? prefixed(textOf(carrier, span), sheet.prefix) : '';
  };
  if (aspects.has('columns')) sheet.put('cols', columnsXml(xml, cols, sheet.prefix, before, after));
  if (aspects.has('merges')) sheet.put('mergeCells', carried('mergeCells'));
  if (aspects.has('validations')) putValidations(sheet, carrier, lose);
  if (aspects.has('conditionalFormats') && putConditions(sheet, carrier, before.conditionalFormats, after.conditionalFormats) > 0) lose('het verwijderen of verschuiven van voorwaardelijke opmaak (de oude regel staat er nog)');
  if (aspects.has('freeze') || aspects.has('gridlines')) putView(sheet, carrier, { freeze: aspects.has('freeze'), gridlines: aspects.has('gridlines') });
  if (aspects.has('print')) putPage(sheet, carrier);
  if (aspects.has('print') || aspects.has('tabColor')) {
    putProperties(sheet, { ...(aspects.has('print') ? { fitToPage: after.print?.fitToWidth === true } : {}), ...(aspects.has('tabColor') ? { tabColor: after.tabColor ?? null } : {}) });
  }
  return sheet.splices.isEmpty ? xml : sheet.splices.apply();
}
