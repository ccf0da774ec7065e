import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../xmlText';
import { packageOf, type Package, type Relation } from '../read/package';
import type { Parts } from '../read/openZip';
import { attributeOf, childrenOf, prefixOf, rootOf, tagOf } from './markup';
import { Splices } from './splices';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TYPES = '[Content_Types].xml';

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The parts of a file while it is being changed. Paths do not distinguish capitals; parts nobody sets keep their bytes. */
export class PartSet {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly spelling = new Map<string, string>();

  constructor(opened: Parts) {
    for (const [path, bytes] of opened) this.put(path, bytes);
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.spelling.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.spelling.get(path.toLowerCase()) ?? '');
  }

  /** The part as text; a byte order mark stays. @throws Error when there is no such part, or it is not UTF-8 */
  text(path: string): string {
    const bytes = this.bytes(path);
    if (!bytes) throw new Error(`no part ${path}`);
    return strFromU8(bytes);
  }

  put(path: string, content: Uint8Array | string): void {
    const known = this.spelling.get(path.toLowerCase()) ?? path;
    this.spelling.set(path.toLowerCase(), known);
    this.parts.set(known, typeof content === 'string' ? strToU8(content) : content);
  }

  remove(path: string): void {
    const known = this.spelling.get(path.toLowerCase());
    if (known === undefined) return;
    this.spelling.delete(path.toLowerCase());
    this.parts.delete(known);
  }

  /** What there is now, to look things up in. */
  package(): Package {
    return packageOf(this.parts, '');
  }

  relations(path: string): readonly Relation[] {
    return this.package().relations(path);
  }

  /** A path nobody has: "xl/tables/table.xml" → "xl/tables/table4.xml". */
  freePath(wanted: string): string {
    const [, base = wanted, extension = ''] = /^(.*?)\d*(\.[^./]+)$/.exec(wanted) ?? [];
    let number = 1;
    while (this.has(`${base}${number}${extension}`)) number += 1;
    return `${base}${number}${extension}`;
  }

  /** Relates a part to another. @param kind the last word of the type @returns the relation's id */
  relate(owner: string, kind: string, target: string, external = false): string {
    const path = relationsPath(owner);
    const xml = this.has(path) ? this.text(path) : NO_RELATIONS;
    const root = rootOf(xml);
    const taken = new Set(childrenOf(xml, root).map((item) => attributeOf(tagOf(xml, item), 'Id')));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const where = external ? `Target="${escapeXml(target)}" TargetMode="External"` : `Target="/${escapeXml(target)}"`;
    const splices = new Splices(xml);
    splices.append(root, `<${prefixOf(xml, root)}Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" ${where}/>`);
    this.put(path, splices.apply());
    return `rId${number}`;
  }

  /** Takes away a part's relations that `unwanted` says so of. */
  unrelate(owner: string, unwanted: (relation: Relation) => boolean): void {
    const path = relationsPath(owner);
    if (!this.has(path)) return;
    const ids = new Set(this.relations(owner).filter(unwanted).map((relation) => relation.id));
    const xml = this.text(path);
    const splices = new Splices(xml);
    for (const item of childrenOf(xml, rootOf(xml))) if (ids.has(attributeOf(tagOf(xml, item), 'Id') ?? '')) splices.remove(item);
    if (!splices.isEmpty) this.put(path, splices.apply());
  }

  /** Says what kinds of parts some paths hold. @param types path → content type */
  declare(types: ReadonlyMap<string, string>): void {
    if (types.size === 0) return;
    const xml = this.text(TYPES);
    const root = rootOf(xml);
    const prefix = prefixOf(xml, root);
    const splices = new Splices(xml);
    splices.append(root, [...types].map(([path, type]) => `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`).join(''));
    this.put(TYPES, splices.apply());
  }

  /** Forgets the kinds of parts that are gone. */
  forget(gone: ReadonlySet<string>): void {
    const xml = this.text(TYPES);
    const splices = new Splices(xml);
    for (const item of childrenOf(xml, rootOf(xml), 'Override')) {
      const path = (attributeOf(tagOf(xml, item), 'PartName') ?? '').replace(/^\//, '').toLowerCase();
      if (gone.has(path)) splices.remove(item);
    }
    if (!splices.isEmpty) this.put(TYPES, splices.apply());
  }

  /** Path → bytes, in the order of the file. */
  entries(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }
}
