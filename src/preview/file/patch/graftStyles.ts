import { attributeOf, childOf, childrenOf, rootOf, textOf, withAttribute } from './markup';
import type { StyleParts } from './styleParts';

/** Where the looks of another workbook are found after they were added: its numbers → ours. */
export interface GraftedStyles {
  readonly formats: readonly number[];
  /** Of its conditional looks: add to its number. */
  readonly differential: readonly number[];
}

/** Adds all looks of another styles part, one this product wrote (no prefix). */
export function graftStyles(styles: StyleParts, other: string): GraftedStyles {
  const root = rootOf(other);
  const items = (name: string): string[] => {
    const span = childOf(other, root, name);
    return span ? childrenOf(other, span).map((item) => textOf(other, item)) : [];
  };
  const formatNumbers = new Map(items('numFmts').map((item) => [attributeOf(item, 'numFmtId') ?? '', styles.numberFormat(/\sformatCode="([^"]*)"/.exec(item)?.[1] ?? '')]));
  const numbers = { fontId: items('fonts').map((item) => styles.addPlain('fonts', item)), fillId: items('fills').map((item) => styles.addPlain('fills', item)), borderId: items('borders').map((item) => styles.addPlain('borders', item)) };
  const formats = items('cellXfs').map((xf) => {
    const tag = /^<[^>]*>/.exec(xf)?.[0] ?? xf;
    const id = attributeOf(tag, 'numFmtId') ?? '0';
    const parts = (['fontId', 'fillId', 'borderId'] as const).reduce((text, name) => withAttribute(text, name, numbers[name][Number(attributeOf(tag, name) ?? 0)] ?? 0), withAttribute(tag, 'numFmtId', formatNumbers.get(id) ?? id));
    return styles.addPlain('cellXfs', parts + xf.slice(tag.length));
  });
  return { formats, differential: items('dxfs').map((dxf) => styles.addPlain('dxfs', dxf)) };
}

/** Gives the cells, rows, columns and rules of a sheet their new numbers. Cells without a number get that of the other workbook's own look. */
export function renumberStyles(sheetXml: string, { formats, differential }: GraftedStyles): string {
  const number = (list: readonly number[], old: string): number => list[Number(old)] ?? 0;
  return sheetXml
    .replace(/(<(?:c|row) [^>]*?\bs=")(\d+)(?=")/g, (_, start: string, old: string) => start + number(formats, old))
    .replace(/<c (?![^>]*\ss=")(?=r=)/g, `<c s="${formats[0] ?? 0}" `)
    .replace(/(<col [^>]*?\bstyle=")(\d+)(?=")/g, (_, start: string, old: string) => start + number(formats, old))
    .replace(/(<cfRule [^>]*?\bdxfId=")(\d+)(?=")/g, (_, start: string, old: string) => start + number(differential, old));
}
