import { strFromU8, unzipSync } from 'fflate';
import { packageOf, type Package } from '../../../../src/preview/file/read/package';
import { parseXml } from '../../../../src/preview/file/read/xml';

export type FileParts = Readonly<Record<string, Uint8Array>>;

/** Paths of parts whose bytes differ between two files, or that only one of them has. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const same = (path: string): boolean => a[path] !== undefined && b[path] !== undefined && strFromU8(a[path], true) === strFromU8(b[path], true);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => !same(path)).sort();
}

export function packageIn(bytes: Uint8Array): Package {
  return packageOf(new Map(Object.entries(unzipSync(bytes))), 'test.xlsx');
}

/** Namespace prefixes that are used where nothing declares them. */
function unbound(xml: string): string[] {
  const open: ReadonlySet<string>[] = [new Set(['xml', 'xmlns'])];
  const found = new Set<string>();
  for (const [tag] of xml.replace(/<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g)) {
    if (tag.startsWith('</')) {
      open.pop();
      continue;
    }
    const names = [/^<([^\s/>]+)/.exec(tag)?.[1] ?? '', ...[...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name = '']) => name)];
    const known = new Set([...(open.at(-1) ?? []), ...names.flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []))]);
    for (const name of names) if (name.includes(':') && !known.has(name.split(':')[0] ?? '')) found.add(name);
    if (!tag.endsWith('/>')) open.push(known);
  }
  return [...found];
}

/** How the content type of a part ends, by the relation that leads to it. */
const KINDS: Readonly<Record<string, string>> = {
  officeDocument: 'sheet.main+xml', worksheet: '.worksheet+xml', chartsheet: '.chartsheet+xml', styles: '.styles+xml', sharedStrings: '.sharedStrings+xml', table: '.table+xml',
  drawing: '.drawing+xml', chart: '.chart+xml', comments: '.comments+xml', 'custom-properties': '.custom-properties+xml',
};

/** What is wrong with a file as a package: XML that is none, relations that lead nowhere, parts of no kind, numbers out of range. */
export function faults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const file = packageIn(bytes);
  const found: string[] = [];
  for (const path of Object.keys(parts)) {
    if (path !== '[Content_Types].xml' && file.contentType(path) === '') found.push(`${path} has no content type`);
    if (!/\.(xml|rels|vml)$/i.test(path)) continue;
    // Programs store some parts in UTF-16.
    const text = file.text(path) ?? '';
    try {
      parseXml(text);
    } catch (error) {
      found.push(`${path}: ${String(error)}`);
    }
    for (const name of unbound(text)) found.push(`${path} does not declare the prefix of ${name}`);
    if (path.endsWith('.rels')) continue;
    const relations = file.relations(path);
    for (const { target, external } of relations) if (!external && !file.has(target)) found.push(`${path} leads to ${target}`);
    const ids = new Set(relations.map((relation) => relation.id));
    for (const [, id = ''] of text.matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)) if (id !== '' && !ids.has(id)) found.push(`${path} names relation ${id}`);
  }
  for (const path of ['', ...file.paths.filter((item) => !item.endsWith('.rels'))]) {
    for (const { kind, target, external } of file.relations(path)) if (!external && !file.contentType(target).endsWith(KINDS[kind] ?? '')) found.push(`${target} is no ${kind} by its content type`);
  }
  const types = [...strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).matchAll(/PartName="\/([^"]*)"/g)].map(([, path = '']) => path);
  for (const path of types) if (!file.has(path)) found.push(`the content types name ${path}`);
  if (new Set(types).size !== types.length) found.push('a part has two content types');
  const styles = file.xml(file.paths.find((path) => file.contentType(path).endsWith('spreadsheetml.styles+xml')) ?? '');
  const formats = styles?.children.find((node) => node.name === 'cellXfs')?.children.length ?? 1;
  for (const path of file.paths.filter((item) => file.contentType(item).endsWith('spreadsheetml.worksheet+xml'))) {
    const text = file.text(path) ?? '';
    for (const [, number] of text.matchAll(/<(?:\w+:)?c [^>]*?\ss="(\d+)"/g)) if (Number(number) >= formats) found.push(`${path} has look ${number} of ${formats}`);
  }
  return found;
}
