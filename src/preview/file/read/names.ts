import type { DefinedName, SheetState } from '../../workbookState';
import { withoutFilePrefixes } from '../futureFunctions';
import { readsOtherWorkbook } from './cells';
import type { LossList, Noun } from './losses';
import { child, children, flag, numeric, type XmlNode } from './xml';

export interface WorkbookNames {
  readonly names: readonly DefinedName[];
  /** Sheet name → what its names say about printing. */
  readonly print: ReadonlyMap<string, Pick<NonNullable<SheetState['print']>, 'titleRows' | 'printArea'>>;
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

/** Splits "'a,b'!$A:$A,'a,b'!$1:$2" at the comma between the areas. */
function areasOf(reference: string): string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

/**
 * The defined names of a workbook; print titles and areas go to their sheets.
 * @param sheets all sheets in the order of the workbook: names refer to them by number
 */
export function readNames(workbook: XmlNode, part: string, sheets: readonly string[], losses: LossList): WorkbookNames {
  const names: DefinedName[] = [];
  const print = new Map<string, { titleRows?: string; printArea?: string }>();
  const lose = (noun: Noun, sheet?: string): void => losses.add({ part, noun, ...(sheet === undefined ? {} : { sheet }) });
  for (const node of children(child(workbook, 'definedNames'), 'definedName')) {
    const { name = '', comment } = node.attributes;
    const local = numeric(node, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[local];
    const text = node.text.trim();
    const builtIn = /^_xlnm\.(.+)$/i.exec(name)?.[1]?.toLowerCase();
    if (builtIn === undefined) {
      if (readsOtherWorkbook(text)) lose(['naam die naar een andere werkmap wijst', 'namen die naar een andere werkmap wijzen']);
      else if (flag(node, 'function') || flag(node, 'xlm') || flag(node, 'vbProcedure')) lose(['naam van een macrofunctie', 'namen van macrofuncties']);
      else names.push({ name, refersTo: `=${withoutFilePrefixes(text)}`, visible: !flag(node, 'hidden'), ...(comment ? { comment } : {}), ...(sheet === undefined ? {} : { sheet }) });
    } else if (builtIn === 'print_titles' && sheet !== undefined) {
      const parts = areasOf(text).map(withoutSheet);
      const titleRows = parts.find((area) => /^\$?\d+:\$?\d+$/.test(area));
      if (titleRows !== undefined) print.set(sheet, { ...print.get(sheet), titleRows });
      if (parts.some((area) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(area))) lose('de kolommen die op elke pagina terugkomen', sheet);
    } else if (builtIn === 'print_area' && sheet !== undefined) {
      if (!text.includes('#REF!')) print.set(sheet, { ...print.get(sheet), printArea: areasOf(text).map(withoutSheet).join(',').replace(/\$/g, '') });
    } else if (builtIn !== '_filterdatabase') lose(`naam ${name} van Excel zelf`, sheet);
  }
  return { names, print };
}
