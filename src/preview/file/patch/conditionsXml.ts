import type { ConditionalFormatState } from '../../workbookState';
import { withFilePrefixes } from '../futureFunctions';
import { escapeXml, unescapeXml } from '../xmlText';
import { attributeOf, childOf, childrenOf, prefixed, rootOf, tagOf, textOf, withAttribute } from './markup';
import type { SheetElements } from './sheetElements';
import { canonical } from './sheetDiff';

function areas(range: string): string {
  return range.replace(/\$/g, '').split(/[\s,;]+/).filter(Boolean).join(' ');
}

/** What tells one rule from another: where it holds and what it asks. */
function keyOf(range: string, formula: string): string {
  return `${areas(range)}|${formula.replace(/^=/, '')}`;
}

/**
 * Takes away the rules that went and puts those that came before the others, as Excel does; rules this product does not know stay.
 * @param carrier a sheet with the rules of `after`, without prefix
 * @returns how many of the rules that went were not found
 */
export function putConditions(sheet: SheetElements, carrier: string, before: readonly ConditionalFormatState[], after: readonly ConditionalFormatState[]): number {
  const had = new Set(before.map(({ priority: _, ...rule }) => canonical(rule)));
  const has = new Set(after.map(({ priority: _, ...rule }) => canonical(rule)));
  const gone = before.filter(({ priority: _, ...rule }) => !has.has(canonical(rule)));
  const come = after.filter(({ priority: _, ...rule }) => !had.has(canonical(rule)));
  const unwanted = new Set(gone.map((rule) => keyOf(rule.range, withFilePrefixes(rule.formula.replace(/^=/, '')))));
  const found = new Set<string>();
  for (const block of sheet.all('conditionalFormatting')) {
    const range = attributeOf(tagOf(sheet.xml, block), 'sqref') ?? '';
    const rules = childrenOf(sheet.xml, block, 'cfRule');
    const kept = rules.filter((rule) => {
      const formula = childOf(sheet.xml, rule, 'formula');
      const key = keyOf(range, formula ? unescapeXml(sheet.xml.slice(formula.inside, formula.close)) : '');
      if (unwanted.has(key)) found.add(key);
      return !unwanted.has(key);
    });
    if (kept.length === 0) sheet.splices.remove(block);
    for (const rule of kept.length === 0 ? [] : rules) {
      const tag = tagOf(sheet.xml, rule);
      if (!kept.includes(rule)) sheet.splices.remove(rule);
      else if (come.length > 0) sheet.splices.replace(rule.start, rule.inside, withAttribute(tag, 'priority', Number(attributeOf(tag, 'priority') ?? 1) + come.length));
    }
  }
  const wanted = new Set(come.map((rule) => keyOf(rule.range, rule.formula)));
  let priority = 0;
  for (const block of childrenOf(carrier, rootOf(carrier), 'conditionalFormatting')) {
    const range = attributeOf(tagOf(carrier, block), 'sqref') ?? '';
    for (const rule of childrenOf(carrier, block, 'cfRule')) {
      const formula = childOf(carrier, rule, 'formula');
      if (!wanted.has(keyOf(range, formula ? unescapeXml(carrier.slice(formula.inside, formula.close)) : ''))) continue;
      priority += 1;
      const text = textOf(carrier, rule);
      const tag = tagOf(carrier, rule);
      sheet.insert('conditionalFormatting', prefixed(`<conditionalFormatting sqref="${escapeXml(range)}">${withAttribute(tag, 'priority', priority)}${text.slice(tag.length)}</conditionalFormatting>`, sheet.prefix));
    }
  }
  return unwanted.size - found.size;
}
