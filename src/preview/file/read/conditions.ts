import type { CellStyle, ConditionalFormatState } from '../../workbookState';
import { absoluteReference, areaName, cellName, parseArea } from '../address';
import { withoutFilePrefixes } from '../futureFunctions';
import type { SheetContext } from './cells';
import type { Noun } from './losses';
import { attribute, child, children, flag, numeric, type XmlNode } from './xml';

const SIGNS: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', lessThan: '<', greaterThanOrEqual: '>=', lessThanOrEqual: '<=' };

const DRAWN: Readonly<Record<string, Noun>> = {
  colorScale: ['kleurenschaal', 'kleurenschalen'],
  dataBar: ['reeks gegevensbalken', 'reeksen gegevensbalken'],
  iconSet: ['pictogramset', 'pictogramsets'],
  top10: ['voorwaardelijke opmaak "eerste/laatste"', 'voorwaardelijke opmaken "eerste/laatste"'],
  aboveAverage: ['voorwaardelijke opmaak "boven/onder gemiddelde"', 'voorwaardelijke opmaken "boven/onder gemiddelde"'],
};

/** The areas of a rule, and its first cell: what its formulas are written for. */
function target(sqref: string): { readonly range: string; readonly first: string; readonly areas: readonly string[] } | undefined {
  const areas = sqref.trim().split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return areas.length === 0 ? undefined : { range: areas.map(areaName).join(','), first: cellName(top, left), areas: areas.map(areaName) };
}

/** A rule in the words of a formula; undefined when no formula says the same. */
function formulaOf(rule: XmlNode, first: string, areas: readonly string[]): string | undefined {
  const formulas = [...children(rule, 'formula'), ...children(rule, 'f')].map((node) => withoutFilePrefixes(node.text));
  const [one, two] = formulas;
  const { type, operator = '' } = rule.attributes;
  if (type === 'cellIs' && one !== undefined) {
    if (SIGNS[operator]) return `=${first}${SIGNS[operator]}${one}`;
    if (two === undefined) return undefined;
    const between = `AND(${first}>=${one},${first}<=${two})`;
    return operator === 'between' ? `=${between}` : operator === 'notBetween' ? `=NOT(${between})` : undefined;
  }
  if ((type === 'duplicateValues' || type === 'uniqueValues') && areas.length > 0) {
    const count = areas.map((area) => `COUNTIF(${absoluteReference(area)},${first})`).join('+');
    return type === 'duplicateValues' ? `=AND(${first}<>"",${count}>1)` : `=${count}=1`;
  }
  // The rules about text, blanks, errors and periods carry the formula that Excel itself evaluates.
  return one === undefined || type === undefined || type in DRAWN ? undefined : `=${one}`;
}

/** @param style the look by its number in the styles part, or written with the rule itself (newer rules) */
function condition(rule: XmlNode, sqref: string, style: CellStyle, context: SheetContext): ConditionalFormatState[] {
  const cells = target(sqref);
  const formula = cells && formulaOf(rule, cells.first, cells.areas);
  if (!cells || formula === undefined) {
    const type = rule.attributes['type'] ?? '';
    context.losses.add({ part: context.part, sheet: context.name, noun: DRAWN[type] ?? ['regel voor voorwaardelijke opmaak', 'regels voor voorwaardelijke opmaak'] });
    return [];
  }
  return [{ range: cells.range, formula, style, priority: numeric(rule, 'priority'), ...(flag(rule, 'stopIfTrue') ? { stopIfTrue: true } : {}) }];
}

/** The conditional formats of a sheet, the newer ones from its extension list too. */
export function readConditions(sheet: XmlNode, newer: readonly XmlNode[], context: SheetContext, newerStyle: (dxf: XmlNode | undefined) => CellStyle | undefined): ConditionalFormatState[] {
  const looks = context.styles.differential;
  const usual = children(sheet, 'conditionalFormatting').flatMap((block) =>
    children(block, 'cfRule').flatMap((rule) => condition(rule, attribute(block, 'sqref') ?? '', looks[numeric(rule, 'dxfId') ?? -1] ?? {}, context)),
  );
  // A data bar has a second half here under its own number; it was counted with the first.
  const extra = newer.flatMap((block) =>
    children(block, 'cfRule')
      .filter((rule) => rule.attributes['type'] !== 'dataBar')
      .flatMap((rule) => condition(rule, child(block, 'sqref')?.text ?? '', newerStyle(child(rule, 'dxf')) ?? {}, context)),
  );
  return [...usual, ...extra].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity));
}
