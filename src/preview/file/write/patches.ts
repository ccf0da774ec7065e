import type { WorkbookState } from '../../workbookState';
import { builtInId } from '../numberFormats';
import { escapeXml, unescapeXml } from '../xmlText';
import { NAME_IS_REFERENCE } from './hucreCharts';

/** Small corrections of single parts where the writer cannot say what the state says. Each takes and returns a part's XML. */

/** The name the file gives as its maker; the reader knows by it that a chart holds nothing this product cannot write. */
export const APPLICATION = 'Sterktewijzer';

/** A formula whose last value is an error carries it as an error, not as a text that looks like one. */
export function errorResults(sheetXml: string, addresses: ReadonlySet<string>): string {
  if (addresses.size === 0) return sheetXml;
  return sheetXml.replace(/(<c r="([A-Z]+\d+)"[^>]*?) t="str"(?=>)/g, (whole: string, start: string, address: string) => (addresses.has(address) ? `${start} t="e"` : whole));
}

/** Heights that follow from what stands in the row: Excel then adjusts them when that changes. */
export function autoRows(sheetXml: string, rows: ReadonlySet<number>): string {
  if (rows.size === 0) return sheetXml;
  return sheetXml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole: string, start: string, row: string) => (rows.has(Number(row) - 1) ? start : whole));
}

/** The tab in front is marked as selected; otherwise Excel opens with none, or groups tabs. */
export function selectedTab(sheetXml: string): string {
  return sheetXml.replace('<sheetView ', '<sheetView tabSelected="1" ');
}

/** Formats with a number of their own get it back: Excel shows 14 in the user's own date order. */
export function builtInFormats(stylesXml: string): string {
  const renumbered = new Map<string, number>();
  let left = 0;
  const kept = stylesXml.replace(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>(?=<numFmt |<\/numFmts>)/g, (whole: string, id: string, code: string) => {
    const builtIn = builtInId(unescapeXml(code));
    if (builtIn === undefined) {
      left += 1;
      return whole;
    }
    renumbered.set(id, builtIn);
    return '';
  });
  if (renumbered.size === 0) return stylesXml;
  const counted = left === 0 ? kept.replace(/<numFmts [^>]*>\s*<\/numFmts>/, '') : kept.replace(/<numFmts count="\d+"/, `<numFmts count="${left}"`);
  return counted.replace(/(<(?:xf|numFmt) numFmtId=")(\d+)(?=")/g, (whole: string, start: string, id: string) => (renumbered.has(id) ? `${start}${renumbered.get(id)}` : whole));
}

const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** The elements of a font in the order of the file format's schema. */
export function fontOrder(stylesXml: string): string {
  const rank = (element: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  return stylesXml.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => `<font>${(inside.match(/<[^>]*>/g) ?? []).sort((a, b) => rank(a) - rank(b)).join('')}</font>`);
}

/** Names the user does not see keep that. */
export function hiddenNames(workbookXml: string, names: WorkbookState['names']): string {
  return names
    .filter((name) => name.visible === false)
    .reduce((xml, { name }) => xml.replace(`<definedName name="${escapeXml(name)}"`, (start) => `${start} hidden="1"`), workbookXml);
}

/** A series name that is a reference to a cell. */
export function seriesNames(chartXml: string): string {
  return chartXml.replace(new RegExp(`<c:tx><c:v>${NAME_IS_REFERENCE}([^<]*)</c:v></c:tx>`, 'g'), '<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>');
}

/** Grid lines that stay in the background, and texts in the reader's language for the spelling checker. */
export function chartLook(chartXml: string): string {
  return chartXml
    .replace(/<c:majorGridlines\/>/g, '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>')
    .replace(/lang="en-US"/g, 'lang="nl-NL"');
}

/** The charts' own names, in the order of the sheet. */
export function chartNames(drawingXml: string, names: readonly string[]): string {
  let next = 0;
  return drawingXml.replace(/(<xdr:cNvPr id="\d+" name=")Chart \d+(?=")/g, (whole: string, start: string) => {
    const name = names[next];
    next += 1;
    return name === undefined ? whole : start + escapeXml(name);
  });
}

/** A table without a style. */
export function tableStyle(tableXml: string): string {
  return tableXml.replace('<tableStyleInfo name="" ', '<tableStyleInfo ');
}

/** Whole numbers that do not fit the 32 bits of `i4`. */
export function largeNumbers(customXml: string): string {
  return customXml.replace(/<vt:i4>(-?\d+(?:e\+\d+)?)<\/vt:i4>/g, (whole: string, digits: string) => (Math.abs(Number(digits)) > 0x7fffffff ? `<vt:r8>${digits}</vt:r8>` : whole));
}

export function application(appXml: string): string {
  return appXml.replace('<Application>hucre</Application>', `<Application>${APPLICATION}</Application>`);
}
