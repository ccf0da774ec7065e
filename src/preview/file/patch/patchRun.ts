import type { CellState, SheetState, WorkbookState } from '../../workbookState';
import type { LossList } from '../read/losses';
import { partOwners } from '../read/lostParts';
import { as1904 } from './dates';
import { StyleDeriver } from './deriveStyle';
import { SheetSource } from './graftSheets';
import { changedNames } from './namesXml';
import type { OpenedFile } from './openedFile';
import type { PartSet } from './partSet';
import { patchSheet } from './patchSheet';
import { NO_PROPERTIES, propertiesXml } from './propertiesXml';
import { reachable, sweep } from './reachable';
import { renameInParts } from './renames';
import { canonical, type Aspect, type SheetChanges } from './sheetDiff';
import { NO_STYLES, StyleParts } from './styleParts';
import { patchTables } from './tableParts';
import { tiedToPlace } from './tiedToPlace';
import { WorkbookXml, type Tab } from './workbookXml';

/** A tab of the opened file. */
export interface FileTab {
  readonly name: string;
  readonly path: string;
  readonly relation: string;
  /** Place among the sheets that were read; absent for a chart sheet and the like. */
  readonly sheet?: number;
}

export interface Patch {
  readonly parts: PartSet;
  /** Of the workbook part. */
  readonly path: string;
  readonly tabs: readonly FileTab[];
  readonly opened: OpenedFile;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  /** The sheets of `after` with all that is known of them, for those that are written whole. */
  readonly whole: readonly SheetState[];
  readonly origin: readonly (number | undefined)[];
  readonly changes: readonly (SheetChanges | undefined)[];
  /** Sheets of now in which rows or columns were inserted or deleted. */
  readonly shifted: ReadonlySet<number>;
  readonly from1904: boolean;
  readonly losses: LossList;
}

/** What is easier written whole than patched. */
const WIDE: readonly Aspect[] = ['tables', 'charts', 'validations', 'conditionalFormats'];

type Way = 'new' | 'whole' | 'patch' | 'keep';

/** Saves the changes of one workbook into the parts of its file. */
export class PatchRun {
  private readonly ways: readonly Way[];
  private readonly styles: StyleParts;
  private readonly stylesPath: string | undefined;

  constructor(private readonly patch: Patch) {
    const { parts, path } = patch;
    this.stylesPath = parts.relations(path).find((relation) => relation.kind === 'styles' && parts.has(relation.target))?.target;
    this.styles = new StyleParts(this.stylesPath === undefined ? NO_STYLES : parts.text(this.stylesPath));
    this.ways = patch.after.sheets.map((_, index) => this.wayOf(index));
  }

  /** The tab of the file that a sheet of now stands for. */
  private tabOf(index: number): FileTab | undefined {
    const old = this.patch.origin[index];
    return old === undefined ? undefined : this.patch.tabs.find((tab) => tab.sheet === old);
  }

  private wayOf(index: number): Way {
    const { changes, opened, shifted } = this.patch;
    const tab = this.tabOf(index);
    const change = changes[index];
    if (!tab || !change) return 'new';
    if (change.cells.length === 0 && change.aspects.size === 0) return 'keep';
    const keepsAll = !opened.losses.some((loss) => loss.sheet === tab.name);
    return keepsAll && (shifted.has(index) || WIDE.some((aspect) => change.aspects.has(aspect))) ? 'whole' : 'patch';
  }

  async apply(): Promise<PartSet> {
    const { parts, after, origin, before, path, tabs } = this.patch;
    const owners = partOwners(parts.package(), tabs);
    const reached = reachable(parts);
    renameInParts(parts, new Map(after.sheets.flatMap(({ name }, index) => {
      const old = this.tabOf(index)?.name;
      return old === undefined || old === name ? [] : [[old, name]];
    })));
    const relations = await this.writeSheets();
    this.writeWorkbook(relations);
    const goneTabs = tabs.filter((tab) => tab.sheet !== undefined && !origin.includes(tab.sheet));
    parts.unrelate(path, ({ id }) => goneTabs.some((tab) => tab.relation === id));
    if (this.formulasMoved(goneTabs.length)) parts.unrelate(path, ({ kind }) => kind === 'calcChain');
    parts.unrelate('', ({ kind }) => kind === 'origin');
    this.writeStyles();
    this.writeProperties(before.properties, after.properties);
    const rewritten = new Set([...goneTabs, ...this.ways.flatMap((way, index) => (way === 'whole' ? (this.tabOf(index) ?? []) : []))].map((tab) => tab.name));
    this.tellGone(sweep(parts, reached), owners, rewritten, new Set(goneTabs.map((tab) => tab.path.toLowerCase())));
    return parts;
  }

  /** @returns for each sheet of now the id of its relation, when it is new */
  private async writeSheets(): Promise<readonly (string | undefined)[]> {
    const { parts, opened, after, before, whole, origin, changes, from1904, path } = this.patch;
    const sources = after.sheets.flatMap((_, index) => (this.ways[index] === 'new' || this.ways[index] === 'whole' || (changes[index]?.aspects.size ?? 0) > 0 ? [index] : []));
    const carried = sources.map((index): SheetState => {
      const sheet = whole[index] ?? after.sheets[index];
      if (!sheet) throw new Error(`no sheet ${index}`);
      return this.ways[index] === 'patch' ? { ...sheet, cells: [], tables: [], charts: [] } : sheet;
    });
    const source = carried.length === 0 ? undefined : await SheetSource.of(carried, opened.state.defaultFont, this.styles);
    const deriver = new StyleDeriver(this.styles, opened.state.defaultFont ?? { name: 'Calibri', size: 11 });
    return after.sheets.map((sheet, index) => {
      const tab = this.tabOf(index);
      const place = sources.indexOf(index);
      if (this.ways[index] === 'new') return source && parts.relate(path, 'worksheet', source.put(place, parts));
      const old = before.sheets[origin[index] ?? -1];
      const change = changes[index];
      if (!tab || !old || !change || this.ways[index] === 'keep') return undefined;
      this.tellShifted(index, tab);
      if (this.ways[index] === 'whole') source?.put(place, parts, tab.path);
      else {
        const lose = (what: string): void => this.patch.losses.add({ part: tab.path, sheet: sheet.name, noun: what });
        const carrier = place < 0 ? '<worksheet/>' : (source?.xml(place) ?? '<worksheet/>');
        const toFile = (cell: CellState): CellState => (from1904 ? as1904(cell) : cell);
        parts.put(tab.path, patchSheet(parts.text(tab.path), { before: old, after: sheet, changes: change, carrier, styles: deriver, toFile, lose }));
        patchTables(parts, tab.path, old, sheet, lose);
        if (change.aspects.has('charts')) lose('wat aan grafieken is veranderd (ze staan er nog zoals ze waren)');
      }
      return undefined;
    });
  }

  /** What is tied to an address and does not move along with inserted and deleted lines is told. */
  private tellShifted(index: number, tab: FileTab): void {
    const { shifted, losses, opened } = this.patch;
    if (!shifted.has(index)) return;
    const lose = (noun: string): void => losses.add({ part: tab.path, sheet: tab.name, noun });
    if (opened.state.sheets[tab.sheet ?? -1]?.cells.some((cell) => cell.hyperlink)) lose('koppelingen in cellen die zijn verschoven door ingevoegde of verwijderde rijen of kolommen');
    const tied = this.ways[index] === 'patch' ? tiedToPlace(this.patch.parts, tab.path) : undefined;
    if (tied !== undefined) lose(`het meeschuiven van ${tied} met ingevoegde of verwijderde rijen of kolommen (ze staan nog op hun oude plaats)`);
  }

  private writeWorkbook(relations: readonly (string | undefined)[]): void {
    const { parts, path, tabs, after, before, origin, opened } = this.patch;
    const workbook = new WorkbookXml(parts.text(path));
    const now = after.sheets.map((sheet, index): Tab => {
      const tab = this.tabOf(index);
      return { name: sheet.name, visibility: sheet.visibility, ...(tab ? { opened: tabs.indexOf(tab) } : { relation: relations[index] }) };
    });
    // Tabs that are no sheets stay behind the tab they were behind.
    tabs.forEach((tab, index) => {
      if (tab.sheet !== undefined) return;
      const behind = now.findIndex((item) => item.opened === index - 1);
      now.splice(index === 0 ? 0 : behind < 0 ? now.length : behind + 1, 0, { name: tab.name, visibility: 'visible', opened: index });
    });
    const seen = tabs.map((tab): Pick<Tab, 'name' | 'visibility'> => ({ name: tab.name, visibility: before.sheets[tab.sheet ?? -1]?.visibility ?? 'visible' }));
    workbook.putTabs(now, seen);
    const place = (old: number): number | undefined => {
      const index = now.findIndex((tab) => tab.opened === old);
      return index < 0 ? undefined : index;
    };
    const shown = (old: number): number | undefined => {
      const index = place(old);
      return index === undefined || now[index]?.visibility !== 'visible' ? undefined : index;
    };
    workbook.moveViews(shown, Math.max(0, now.findIndex((tab) => tab.visibility === 'visible')));
    const newTab = (sheet: number): number => now.findIndex((tab) => tab.opened === undefined ? tab.name === after.sheets[sheet]?.name : tabs[tab.opened]?.sheet === origin[sheet] && origin[sheet] !== undefined);
    const print = { ...after, sheets: this.patch.whole };
    workbook.putNames(changedNames(workbook, { before: { ...before, sheets: before.sheets.map((sheet, index) => withPrint(sheet, opened.state.sheets[index])) }, after: print, origin, place, oldTab: (sheet) => tabs.findIndex((tab) => tab.sheet === sheet), newTab }));
    if (after.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined))) workbook.calculateAtOpening();
    parts.put(path, workbook.text());
  }

  private formulasMoved(gone: number): boolean {
    const { changes } = this.patch;
    return gone > 0 || this.ways.some((way) => way === 'new' || way === 'whole') || changes.some((change) => change?.cells.some((cell) => cell.change === 'content' && (cell.before?.formula ?? cell.after?.formula) !== undefined));
  }

  private writeStyles(): void {
    const { parts, path } = this.patch;
    if (!this.styles.isChanged) return;
    if (this.stylesPath !== undefined) return parts.put(this.stylesPath, this.styles.text());
    const made = parts.freePath('xl/styles.xml');
    parts.put(made, this.styles.text());
    parts.declare(new Map([[made, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml']]));
    parts.relate(path, 'styles', made);
  }

  private writeProperties(before: WorkbookState['properties'], after: WorkbookState['properties']): void {
    if (canonical(before) === canonical(after)) return;
    const { parts } = this.patch;
    const path = 'docProps/custom.xml';
    const isNew = !parts.has(path);
    parts.put(path, propertiesXml(isNew ? NO_PROPERTIES : parts.text(path), before, after));
    if (!isNew) return;
    parts.declare(new Map([[path, 'application/vnd.openxmlformats-officedocument.custom-properties+xml']]));
    parts.relate('', 'custom-properties', path);
  }

  /** Compares the lists of parts: what is gone and was not meant to go is told. */
  private tellGone(gone: ReadonlySet<string>, owners: ReadonlyMap<string, string>, rewritten: ReadonlySet<string>, deleted: ReadonlySet<string>): void {
    for (const part of gone) {
      if (/calcchain\.xml$/.test(part) || deleted.has(part) || rewritten.has(owners.get(part) ?? '')) continue;
      this.patch.losses.add({ part, noun: /^_xmlsignatures\//.test(part) ? 'de digitale handtekening (die geldt niet meer na een wijziging)' : `onderdeel ${part}` });
    }
  }
}

function withPrint(sheet: SheetState, opened: SheetState | undefined): SheetState {
  return sheet.print?.printArea === undefined && opened?.print?.printArea !== undefined ? { ...sheet, print: { ...sheet.print, printArea: opened.print.printArea } } : sheet;
}
