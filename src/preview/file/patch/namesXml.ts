import type { DefinedName, SheetState, WorkbookState } from '../../workbookState';
import { withFilePrefixes } from '../futureFunctions';
import { escapeXml } from '../xmlText';
import { printNames } from '../write/hucreNames';
import { withAttribute } from './markup';
import { canonical } from './sheetDiff';
import type { WorkbookXml } from './workbookXml';

const PRINT = /^_xlnm\.Print_(?:Titles|Area)$/i;

interface Wanted {
  readonly name: string;
  readonly tab?: number;
  readonly range: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

function written({ name, tab, range, comment, hidden }: Wanted, prefix: string): string {
  const attributes = [`name="${escapeXml(name)}"`, comment ? `comment="${escapeXml(comment)}"` : '', tab === undefined ? '' : `localSheetId="${tab}"`, hidden ? 'hidden="1"' : ''].filter(Boolean).join(' ');
  return `<${prefix}definedName ${attributes}>${escapeXml(range)}</${prefix}definedName>`;
}

const keyOf = (name: string, tab: number | undefined): string => `${name.toLowerCase()}|${tab ?? ''}`;

/** A sheet's print names as one thing to compare. */
function printOf(sheet: SheetState | undefined): string {
  return canonical([sheet?.print?.printArea?.replace(/\$/g, ''), sheet?.print?.titleRows?.replace(/\$/g, '')].map((word) => word ?? null));
}

export interface NameChange {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  /** For each sheet of `after` the place of the same in `before`. */
  readonly origin: readonly (number | undefined)[];
  /** Place of a tab of the file → its place now; undefined when it is gone. */
  readonly place: (old: number) => number | undefined;
  /** Place of a sheet in `before` and in `after` → place among all tabs of the file, and now. */
  readonly oldTab: (sheet: number) => number;
  readonly newTab: (sheet: number) => number;
}

/** The names of the changed workbook as they are written; those nobody touched, and those this product does not know, as they were. */
export function changedNames(workbook: WorkbookXml, { before, after, origin, place, oldTab, newTab }: NameChange): string[] {
  const tabOf = (state: WorkbookState, name: DefinedName, tab: (sheet: number) => number): number | undefined => (name.sheet === undefined ? undefined : tab(state.sheets.findIndex((sheet) => sheet.name === name.sheet)));
  const says = (name: DefinedName): string => canonical([name.refersTo, name.comment ?? '', name.visible !== false]);
  const had = new Map(before.names.map((name) => [keyOf(name.name, tabOf(before, name, oldTab)), name]));
  const has = new Map(after.names.map((name) => [keyOf(name.name, tabOf(after, name, newTab)), name]));
  const reprinted = new Set(after.sheets.flatMap((sheet, index) => {
    const old = origin[index];
    return old !== undefined && printOf(before.sheets[old]) !== printOf(sheet) ? [newTab(index)] : [];
  }));
  const write = (name: DefinedName): string => written({ name: name.name, tab: tabOf(after, name, newTab), range: withFilePrefixes(name.refersTo.replace(/^=/, '')), comment: name.comment, hidden: name.visible === false }, workbook.prefix);
  const done = new Set<string>();
  const kept = workbook.names.flatMap(({ text, name, tab }): string[] => {
    const now = tab === undefined ? undefined : place(tab);
    if (tab !== undefined && now === undefined) return [];
    const key = keyOf(name, now);
    const old = had.get(keyOf(name, tab));
    const wanted = has.get(key);
    if (PRINT.test(name) && now !== undefined && reprinted.has(now)) return [];
    if (old && !wanted) return [];
    done.add(key);
    if (old && wanted && says(old) !== says(wanted)) return [write(wanted)];
    return [now === tab ? text : withAttribute(text.slice(0, text.indexOf('>') + 1), 'localSheetId', now) + text.slice(text.indexOf('>') + 1)];
  });
  const added = after.names.filter((name) => !done.has(keyOf(name.name, tabOf(after, name, newTab)))).map(write);
  const printed = after.sheets.flatMap((sheet, index) => (origin[index] === undefined || reprinted.has(newTab(index)) ? printNames(sheet).map(({ name, range }) => written({ name, range, tab: newTab(index) }, workbook.prefix)) : []));
  return [...kept, ...added, ...printed];
}
