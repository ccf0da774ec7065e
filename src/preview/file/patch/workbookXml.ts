import type { SheetState } from '../../workbookState';
import { attributeOf, childOf, childrenOf, prefixOf, rootOf, tagOf, textOf, withAttribute, type Span } from './markup';
import { Splices } from './splices';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches ' +
  'smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A tab of the changed workbook: one the file has, by its place in it, or a new one, by its relation. */
export interface Tab {
  readonly name: string;
  readonly visibility: SheetState['visibility'];
  readonly opened?: number;
  readonly relation?: string;
}

/** The workbook part while it is being changed. */
export class WorkbookXml {
  readonly prefix: string;
  private readonly root: Span;
  private readonly splices: Splices;

  constructor(readonly xml: string) {
    this.root = rootOf(xml);
    this.prefix = prefixOf(xml, this.root);
    this.splices = new Splices(xml);
  }

  /** The tabs of the file as they are written. */
  get tabs(): readonly string[] {
    const sheets = childOf(this.xml, this.root, 'sheets');
    return sheets ? childrenOf(this.xml, sheets, 'sheet').map((span) => textOf(this.xml, span)) : [];
  }

  /** What the file calls the namespace of relations: "r:id". */
  private get relationAttribute(): string {
    return /\s([\w-]+:id)\s*=/.exec(this.tabs[0] ?? '')?.[1] ?? 'r:id';
  }

  /** A new tab knows the namespace of relations: some programs declare it with each tab, not for the whole part. */
  private withRelations(tag: string): string {
    const declared = `xmlns:${this.relationAttribute.split(':')[0]}`;
    return attributeOf(tagOf(this.xml, this.root), declared) === undefined ? withAttribute(tag, declared, RELATIONS) : tag;
  }

  /** The tabs in a new order, with new ones. @param opened what the file's tabs were called and whether they showed */
  putTabs(tabs: readonly Tab[], opened: readonly Pick<Tab, 'name' | 'visibility'>[]): void {
    const sheets = childOf(this.xml, this.root, 'sheets');
    if (!sheets) throw new Error('a workbook without sheets');
    const old = this.tabs;
    let id = old.reduce((highest, tab) => Math.max(highest, Number(attributeOf(tab, 'sheetId') ?? 0)), 0);
    const visible = ({ visibility }: Pick<Tab, 'visibility'>): string | undefined => (visibility === 'visible' ? undefined : visibility);
    const written = tabs.map((tab): string => {
      if (tab.opened === undefined) {
        id += 1;
        const start = withAttribute(withAttribute(`<${this.prefix}sheet/>`, 'name', tab.name), 'sheetId', id);
        return withAttribute(withAttribute(this.withRelations(start), 'state', visible(tab)), this.relationAttribute, tab.relation);
      }
      const was = opened[tab.opened];
      let text = old[tab.opened] ?? '';
      if (was?.name !== tab.name) text = withAttribute(text, 'name', tab.name);
      return was?.visibility === tab.visibility ? text : withAttribute(text, 'state', visible(tab));
    });
    const inside = written.join('');
    if (inside !== old.join('')) this.splices.replace(sheets.inside, sheets.close, inside);
  }

  /** The tab in front, and the first one that shows, at their new places. @param place old number → new number */
  moveViews(place: (old: number) => number | undefined, otherwise: number): void {
    const views = childOf(this.xml, this.root, 'bookViews');
    for (const view of views ? childrenOf(this.xml, views, 'workbookView') : []) {
      const tag = tagOf(this.xml, view);
      const moved = (['activeTab', 'firstSheet'] as const).reduce((text, name) => {
        const old = Number(attributeOf(tag, name) ?? 0);
        const now = place(old) ?? (name === 'activeTab' ? otherwise : 0);
        return now === old ? text : withAttribute(text, name, now || undefined);
      }, tag);
      if (moved !== tag) this.splices.replace(view.start, view.inside, moved);
    }
  }

  /** The names as they are written, with what they are called and to which tab they belong. */
  get names(): readonly { readonly text: string; readonly name: string; readonly tab?: number }[] {
    const names = childOf(this.xml, this.root, 'definedNames');
    return (names ? childrenOf(this.xml, names, 'definedName') : []).map((span) => {
      const tag = tagOf(this.xml, span);
      const tab = attributeOf(tag, 'localSheetId');
      return { text: textOf(this.xml, span), name: attributeOf(tag, 'name') ?? '', ...(tab === undefined ? {} : { tab: Number(tab) }) };
    });
  }

  putNames(names: readonly string[]): void {
    const old = childOf(this.xml, this.root, 'definedNames');
    const inside = names.join('');
    if (old && inside === '') this.splices.remove(old);
    else if (old) {
      if (this.names.map(({ text }) => text).join('') !== inside) this.splices.replace(old.start, old.end, `${tagOf(this.xml, old).replace(/\s*\/>$/, '>')}${inside}</${this.prefix}definedNames>`);
    } else if (inside !== '') this.insert('definedNames', `<${this.prefix}definedNames>${inside}</${this.prefix}definedNames>`);
  }

  /** Excel calculates all when it opens the file. */
  calculateAtOpening(): void {
    const old = childOf(this.xml, this.root, 'calcPr');
    if (!old) this.insert('calcPr', `<${this.prefix}calcPr fullCalcOnLoad="1"/>`);
    else this.splices.replace(old.start, old.inside, withAttribute(tagOf(this.xml, old), 'fullCalcOnLoad', 1));
  }

  private insert(name: string, text: string): void {
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    this.splices.insert(childrenOf(this.xml, this.root).find((span) => later.has(span.name))?.start ?? this.root.close, text);
  }

  text(): string {
    return this.splices.isEmpty ? this.xml : this.splices.apply();
  }
}
