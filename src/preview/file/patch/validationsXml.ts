import { readsOtherWorkbook } from '../read/cells';
import { isReadKind } from '../read/validations';
import { unescapeXml } from '../xmlText';
import { attributeOf, childOf, childrenOf, prefixed, rootOf, tagOf, textOf, withAttribute } from './markup';
import type { SheetElements } from './sheetElements';

const EXTENSION = /<(?:\w+:)?ext\s(?:(?!<\/(?:\w+:)?ext>)[\s\S])*?<(?:\w+:)?dataValidations[\s\S]*?<\/(?:\w+:)?ext>/;

/** Whether the reader leaves a rule out, so that the workbook of now cannot say whether it is still wanted. */
function isUnread(rule: string): boolean {
  const kind = attributeOf(/^<[^>]*>/.exec(rule)?.[0] ?? '', 'type') ?? 'none';
  const formulas = [...rule.matchAll(/<(?:\w+:)?(?:formula[12]|f)(?:\s[^>]*)?>([^<]+)</g)].map(([, text = '']) => unescapeXml(text));
  return !isReadKind(kind) || formulas.some(readsOtherWorkbook);
}

/**
 * Puts the rules for input of now in place of those that were read; rules this product does not know stay.
 * @param carrier a sheet with the rules of now, without prefix
 * @param lose called when a rule in an extension cannot stay
 */
export function putValidations(sheet: SheetElements, carrier: string, lose: (what: string) => void): void {
  const { xml, prefix } = sheet;
  const old = sheet.get('dataValidations');
  const unread = old ? childrenOf(xml, old, 'dataValidation').map((span) => textOf(xml, span)).filter(isUnread) : [];
  const carried = childOf(carrier, rootOf(carrier), 'dataValidations');
  const rules = [...(carried ? childrenOf(carrier, carried, 'dataValidation').map((span) => prefixed(textOf(carrier, span), prefix)) : []), ...unread];
  const tag = old ? tagOf(xml, old) : `<${prefix}dataValidations>`;
  sheet.put('dataValidations', rules.length === 0 ? '' : `${withAttribute(tag.replace(/\s*\/>$/, '>'), 'count', rules.length)}${rules.join('')}</${prefix}dataValidations>`);
  dropNewer(sheet, lose);
}

/** Newer rules stand in an extension as well; the rewritten ones hold all that were read. */
function dropNewer(sheet: SheetElements, lose: (what: string) => void): void {
  const extensions = sheet.get('extLst');
  if (!extensions) return;
  const text = textOf(sheet.xml, extensions);
  const found = EXTENSION.exec(text)?.[0];
  if (found === undefined) return;
  if ([...found.matchAll(/<(?:\w+:)?dataValidation\s[\s\S]*?<\/(?:\w+:)?dataValidation>/g)].some(([rule]) => isUnread(rule))) lose('invoerregels van een soort die hier niet bestaat of die een andere werkmap lezen');
  const without = text.replace(found, () => '');
  sheet.splices.replace(extensions.start, extensions.end, /<(?:\w+:)?ext\s/.test(without) ? without : '');
}
