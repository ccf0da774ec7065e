import type { Package } from '../read/package';
import type { Parts } from '../read/openZip';

/** Why a file cannot be patched, in Dutch for the list of what is lost; undefined when it can. */
export function whyUnpatchable(parts: Parts, file: Package, workbook: string): string | undefined {
  const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path);
  const utf16 = [...parts].some(([path, bytes]) => isXml(path) && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)));
  if (utf16) return 'het bestand is in UTF-16 geschreven';
  if ((file.text(workbook) ?? '').includes('purl.oclc.org/ooxml')) return 'het bestand is in het formaat "Strict Open XML" geschreven';
  return undefined;
}
