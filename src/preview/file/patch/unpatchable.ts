import type { Package } from '../read/package';
import type { Parts } from '../read/openZip';

/** Parts that are patched: those that list others, those of the spreadsheet and its drawings. Any other is kept as bytes. */
function isPatched(path: string, type: string): boolean {
  return /^\[Content_Types\]\.xml$|\.rels$|^docProps\//i.test(path) || /spreadsheetml|drawingml|ms-excel/i.test(type);
}

/** Why a file cannot be patched, in Dutch for the list of what is lost; undefined when it can. */
export function whyUnpatchable(parts: Parts, file: Package, workbook: string): string | undefined {
  const utf16 = [...parts].some(([path, bytes]) => ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) && /\.(xml|rels)$/i.test(path) && isPatched(path, file.contentType(path)));
  if (utf16) return 'het bestand is in UTF-16 geschreven';
  if ((file.text(workbook) ?? '').includes('purl.oclc.org/ooxml')) return 'het bestand is in het formaat "Strict Open XML" geschreven';
  return undefined;
}
