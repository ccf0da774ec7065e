import type { CellState, ScalarValue } from '../../workbookState';
import { withFilePrefixes } from '../futureFunctions';
import { escapeXml } from '../xmlText';
import { fileText } from '../write/hucreCells';
import { attributeOf, childOf, prefixed, prefixOf, rootOf, textOf, withAttribute } from './markup';

/** A text as it stands between tags: control characters that XML cannot hold are written in the file's own way. */
function plainText(text: string): string {
  const held = Array.from(fileText(text), (sign) => {
    const code = sign.charCodeAt(0);
    return code < 32 && code !== 9 && code !== 10 ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : sign;
  });
  return escapeXml(held.join(''));
}

/** Type of the cell and its value element; a text that is no result stands in the cell itself. */
function valueXml(value: ScalarValue | undefined, isResult: boolean): { readonly type?: string; readonly xml: string } {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return { xml: '' };
  if (typeof value === 'number') return { xml: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: 'b', xml: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object') return { type: 'e', xml: `<v>${escapeXml(value.error)}</v>` };
  if (isResult) return { type: 'str', xml: `<v>${plainText(value)}</v>` };
  return { type: 'inlineStr', xml: `<is><t xml:space="preserve">${plainText(value)}</t></is>` };
}

/** What happens to a cell: everything, or only the last result of its formula, or only its look. */
export type CellChange = 'content' | 'result' | 'look';

export interface WrittenCell {
  readonly address: string;
  readonly state: CellState | undefined;
  readonly change: CellChange;
  /** Number of its look; undefined: as it was. */
  readonly format?: number;
}

/**
 * A cell with its change.
 * @param old the cell as it is written now, undefined when the sheet has none there
 * @param prefix namespace prefix of the sheet's elements
 * @returns '' when nothing of it is left
 */
export function cellXml(old: string | undefined, prefix: string, { address, state, change, format }: WrittenCell): string {
  const root = old === undefined ? undefined : rootOf(old);
  let tag = old !== undefined && root ? old.slice(root.start, root.inside).replace(/\s*\/>$/, '>') : `<${prefix}c r="${address}">`;
  if (format !== undefined) tag = withAttribute(tag, 's', format || undefined);
  const close = `</${prefix}c>`;
  const around = (inside: string): string => (inside === '' ? tag.replace(/>$/, '/>') : tag + inside + close);
  if (change === 'look' && old !== undefined && root) return around(old.slice(root.inside, root.close));
  const formula = change === 'result' && old !== undefined ? childOf(old, rootOf(old), 'f') : undefined;
  const written = formula && old !== undefined ? textOf(old, formula) : state?.formula === undefined ? '' : prefixed(`<f>${escapeXml(withFilePrefixes(state.formula.replace(/^=/, '')))}</f>`, prefix);
  const { type, xml } = valueXml(state?.value, written !== '');
  tag = withAttribute(tag, 't', type);
  // A new content has no rich value and is no dynamic array.
  if (change === 'content') tag = withAttribute(withAttribute(tag, 'vm', undefined), 'cm', undefined);
  const empty = written === '' && xml === '' && attributeOf(tag, 's') === undefined;
  return empty ? '' : around(written + prefixed(xml, prefix));
}

/** The namespace prefix of a sheet's elements. */
export function sheetPrefix(xml: string): string {
  return prefixOf(xml, rootOf(xml));
}
