import { quoteSheetName } from '../address';
import { escapeXml } from '../xmlText';
import type { PartSet } from './partSet';

/** Sheet names as they stand before the "!" in XML: quoted, unquoted where allowed. */
function spellings(name: string): string[] {
  const quoted = `'${name.replace(/'/g, "''")}'`;
  return [...new Set([quoted, quoteSheetName(name)])].flatMap((text) => [...new Set([escapeXml(text), escapeXml(text).replace(/&apos;/g, "'")])]);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Parts in which references to cells stand that this product does not read. */
const REFERRING = /^xl\/(worksheets|charts|drawings|pivotCache|tables|slicerCaches|chartsheets)\/[^/]+\.xml$|^xl\/workbook\.xml$/i;

/**
 * Gives references in all parts the sheets' new names, by what the elements hold: formulas of charts, rules, pivots, links.
 * Two sheets that swap names go through a name nobody has.
 */
export function renameInParts(parts: PartSet, renames: ReadonlyMap<string, string>): void {
  if (renames.size === 0) return;
  const steps = [...renames].flatMap(([from, to], index) => {
    const mark = `\u0001${index}\u0001`;
    return [{ from, to, mark }];
  });
  for (const path of parts.paths.filter((item) => REFERRING.test(item))) {
    const xml = parts.text(path);
    const replaceIn = (text: string): string => {
      const marked = steps.reduce((all, { from, mark }) => spellings(from).reduce((some, spelling) => some.replace(new RegExp(`(^|[^\\w'\\].])${escaped(spelling)}!`, 'gi'), (_, before: string) => `${before}${mark}!`), all), text);
      return steps.reduce((all, { to, mark }) => all.split(mark).join(escapeXml(quoteSheetName(to))), marked);
    };
    const renamed = xml
      .replace(/(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g, (_, tag: string, text: string) => tag + replaceIn(text))
      .replace(/(\slocation=")([^"]*)(?=")/g, (_, start: string, text: string) => start + replaceIn(text))
      .replace(/(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(?=")/g, (whole: string, start: string, name: string) => {
        const to = [...renames].find(([from]) => escapeXml(from) === name || escapeXml(from).replace(/&apos;/g, "'") === name)?.[1];
        return to === undefined ? whole : start + escapeXml(to);
      });
    if (renamed !== xml) parts.put(path, renamed);
  }
}
