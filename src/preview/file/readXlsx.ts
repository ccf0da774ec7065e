import type { SheetState, WorkbookState } from '../workbookState';
import { DAYS_1904, type SheetContext } from './read/cells';
import { Colors } from './read/colors';
import { findWorkbook } from './read/findWorkbook';
import { LIMITS, type Limits } from './read/limits';
import { LossList, type Loss } from './read/losses';
import { findLostParts, partOwners } from './read/lostParts';
import { readNames } from './read/names';
import { openZip } from './read/openZip';
import { packageOf, type Package } from './read/package';
import { readDocumentProperties, readProperties, savedBy } from './read/properties';
import { RefusedFile } from './read/refusedFile';
import { readSheet } from './read/sheet';
import { sharedStrings } from './read/strings';
import { readStyles } from './read/styles';
import { themeColors } from './read/theme';
import { findStyleLosses, findWorkbookLosses } from './read/workbookLosses';
import { attribute, below, child, children, descend, flag, numeric, type XmlNode } from './read/xml';
import { APPLICATION } from './write/patches';

interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  readonly visibility: SheetState['visibility'];
}

function sheetEntries(file: Package, workbook: XmlNode, path: string): SheetEntry[] {
  const relations = file.relations(path);
  return children(child(workbook, 'sheets'), 'sheet').flatMap((node) => {
    const relation = relations.find((item) => item.id === attribute(node, 'id'));
    const state = node.attributes['state'];
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return relation && file.has(relation.target) ? [{ name: node.attributes['name'] ?? '', path: relation.target, kind: relation.kind, visibility }] : [];
  });
}

function readColors(theme: readonly string[] | undefined, styles: XmlNode | undefined): Colors {
  const palette = below(descend(styles, 'colors', 'indexedColors'), 'rgbColor').map((node) => (node.attributes['rgb'] ?? '').slice(-6).toUpperCase());
  return new Colors(theme, palette);
}

/**
 * Reads an .xlsx file.
 * @param fileName as the user knows it, for the sentence of a refusal
 * @returns the workbook, and everything in the file that a saved workbook will not have
 * @throws RefusedFile with a Dutch sentence: macros, old or binary format, password, too large, damaged
 */
export async function readXlsx(bytes: Uint8Array, fileName: string, limits: Limits = LIMITS): Promise<{ state: WorkbookState; losses: readonly Loss[] }> {
  const file = packageOf(openZip(bytes, fileName, limits), fileName);
  const path = findWorkbook(file, fileName);
  const workbook = file.xml(path);
  const entries = workbook ? sheetEntries(file, workbook, path) : [];
  const sheets = entries.filter((entry) => entry.kind === 'worksheet');
  if (!workbook || sheets.length === 0) throw new RefusedFile('noWorkbook', fileName);

  const losses = new LossList();
  for (const entry of entries) if (entry.kind !== 'worksheet') losses.add({ part: entry.path, noun: `blad '${entry.name}' (geen gewoon werkblad)` });
  const relations = file.relations(path);
  const partOf = (kind: string): string | undefined => relations.find((relation) => relation.kind === kind)?.target;
  const stylesPath = partOf('styles') ?? '';
  const stylesPart = file.xml(stylesPath);
  const themePath = partOf('theme') ?? '';
  const theme = themeColors(file.xml(themePath));
  const colors = readColors(theme, stylesPart);
  const styles = readStyles(stylesPart, colors);
  const strings = sharedStrings(file, partOf('sharedStrings'));
  const from1904 = flag(child(workbook, 'workbookPr'), 'date1904');
  if (from1904) losses.add({ part: path, noun: 'het datumsysteem 1904 (datums zijn omgerekend en blijven dezelfde dag)' });
  const own = savedBy(file) === APPLICATION;
  const { names, print } = readNames(workbook, path, entries.map((entry) => entry.name), losses);

  const read = sheets.map((entry): SheetState => {
    const context: SheetContext = { name: entry.name, part: entry.path, strings, styles, dateShift: from1904 ? DAYS_1904 : 0, losses };
    const sheet = readSheet(file, context, colors, entry.visibility, own);
    const named = print.get(entry.name);
    return named ? { ...sheet, print: { ...sheet.print, ...named } } : sheet;
  });
  findWorkbookLosses(workbook, path, losses);
  findStyleLosses(stylesPart, stylesPath, losses);
  findLostParts(file, partOwners(file, sheets), losses);
  const active = entries[numeric(descend(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0]?.name;
  const documentProperties = readDocumentProperties(file);
  return {
    losses: losses.list(),
    state: {
      sheets: read,
      names: names.filter((name) => name.sheet === undefined || sheets.some((sheet) => sheet.name === name.sheet)),
      ...(active !== undefined && sheets.some((sheet) => sheet.name === active) ? { activeSheet: active } : {}),
      defaultFont: styles.defaultFont,
      ...(theme && file.relations(themePath).length === 0 ? { theme: file.text(themePath) } : {}),
      ...(documentProperties ? { documentProperties } : {}),
      properties: readProperties(file, losses),
    },
  };
}
