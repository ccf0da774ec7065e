import type { Parts } from './openZip';
import { RefusedFile } from './refusedFile';
import { children, parseXml, XmlError, type XmlNode } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet", "drawing", "hyperlink". */
  readonly kind: string;
  /** Path of the part, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a file with their relations and types. */
export interface Package {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** A part as text. */
  text(path: string): string | undefined;
  /** A part's elements. @throws RefusedFile damaged or doctype */
  xml(path: string, taken?: Parameters<typeof parseXml>[1]): XmlNode | undefined;
  relations(path: string): readonly Relation[];
  contentType(path: string): string;
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** "xl/worksheets/sheet1.xml" + "../tables/t.xml" → "xl/tables/t.xml". */
function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.split('/').reduce<string[]>((way, step) => (step === '..' ? way.slice(0, -1) : step === '.' ? way : [...way, step]), owner.split('/').slice(0, -1)).join('/');
}

export function packageOf(parts: Parts, fileName: string): Package {
  // Names of parts do not distinguish capitals.
  const found = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const bytesOf = (path: string): Uint8Array | undefined => parts.get(found.get(path.toLowerCase()) ?? '');
  const text: Package['text'] = (path) => {
    const bytes = bytesOf(path);
    return bytes && decode(bytes);
  };
  const xml: Package['xml'] = (path, taken) => {
    const content = text(path);
    if (content === undefined) return undefined;
    try {
      return parseXml(content, taken);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new RefusedFile(error.hasDoctype ? 'doctype' : 'damaged', fileName, { cause: error });
    }
  };
  const types = xml('[Content_Types].xml');
  const overrides = new Map(children(types, 'Override').map(({ attributes }) => [(attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), attributes['ContentType'] ?? '']));
  const defaults = new Map(children(types, 'Default').map(({ attributes }) => [(attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '']));
  return {
    paths: [...parts.keys()],
    text,
    has: (path) => found.has(path.toLowerCase()),
    xml,
    contentType: (path) => overrides.get(path.toLowerCase()) ?? defaults.get(path.split('.').pop()?.toLowerCase() ?? '') ?? '',
    relations: (path) => {
      const slash = path.lastIndexOf('/') + 1;
      return children(xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`), 'Relationship').map(({ attributes }) => {
        const external = attributes['TargetMode'] === 'External';
        const target = attributes['Target'] ?? '';
        return { id: attributes['Id'] ?? '', kind: (attributes['Type'] ?? '').split('/').pop() ?? '', external, target: external ? target : resolve(path, target) };
      });
    },
  };
}
