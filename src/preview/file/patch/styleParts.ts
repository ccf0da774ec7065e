import { attributeOf, childrenOf, childOf, prefixed, prefixOf, rootOf, tagOf, textOf, withAttribute, type Span } from './markup';
import { Splices } from './splices';

/** The collections of a styles part that cells and rules refer to, in the order of the schema. */
export const COLLECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
export type Collection = (typeof COLLECTIONS)[number];

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** A styles part to which looks are added behind those there are: the numbers in use keep their meaning. */
export class StyleParts {
  private readonly root: Span;
  private readonly prefix: string;
  private readonly found: ReadonlyMap<Collection, readonly string[]>;
  private readonly added = new Map<Collection, string[]>(COLLECTIONS.map((name) => [name, []]));

  constructor(private readonly xml: string) {
    this.root = rootOf(xml);
    this.prefix = prefixOf(xml, this.root);
    this.found = new Map(
      COLLECTIONS.map((name) => {
        const span = childOf(xml, this.root, name);
        return [name, span ? childrenOf(xml, span).map((item) => textOf(xml, item)) : []];
      }),
    );
  }

  /** What stands at a number, as it is written. */
  at(name: Collection, index: number): string | undefined {
    const there = this.found.get(name) ?? [];
    return there[index] ?? this.added.get(name)?.[index - there.length];
  }

  count(name: Collection): number {
    return (this.found.get(name)?.length ?? 0) + (this.added.get(name)?.length ?? 0);
  }

  /** Adds an element unless the same was added before. @param item with the part's own prefix @returns its number */
  add(name: Collection, item: string): number {
    const added = this.added.get(name) ?? [];
    const before = this.found.get(name)?.length ?? 0;
    const known = added.indexOf(item);
    return before + (known >= 0 ? known : added.push(item) - 1);
  }

  /** Adds an element written without a prefix. */
  addPlain(name: Collection, item: string): number {
    return this.add(name, prefixed(item, this.prefix));
  }

  /** The number of a format the file writes out: an own one, or a new one above those in use. */
  numberFormat(escapedCode: string): number {
    const items = [...(this.found.get('numFmts') ?? []), ...(this.added.get('numFmts') ?? [])];
    const idOf = (item: string): number => Number(attributeOf(item, 'numFmtId') ?? 0);
    const codeOf = (item: string): string | undefined => /\sformatCode="([^"]*)"/.exec(item)?.[1];
    const known = items.find((item) => codeOf(item) === escapedCode);
    if (known !== undefined) return idOf(known);
    const id = items.reduce((highest, item) => Math.max(highest, idOf(item)), 163) + 1;
    this.addPlain('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapedCode}"/>`);
    return id;
  }

  get isChanged(): boolean {
    return [...this.added.values()].some((items) => items.length > 0);
  }

  /** The part with what was added. */
  text(): string {
    const splices = new Splices(this.xml);
    for (const name of COLLECTIONS) {
      const added = this.added.get(name) ?? [];
      if (added.length === 0) continue;
      const span = childOf(this.xml, this.root, name);
      if (span) splices.append(span, added.join(''), withAttribute(tagOf(this.xml, span), 'count', this.count(name)));
      else splices.insert(this.placeOf(name), `<${this.prefix}${name} count="${added.length}">${added.join('')}</${this.prefix}${name}>`);
    }
    return splices.apply();
  }

  private placeOf(name: Collection): number {
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    return childrenOf(this.xml, this.root).find((span) => later.has(span.name))?.start ?? this.root.close;
  }
}

/** A styles part that says nothing yet. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
