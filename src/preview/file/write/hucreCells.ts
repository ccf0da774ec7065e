import type { Cell } from 'hucre/xlsx';
import type { CellState } from '../../workbookState';
import { cellName, parseCell } from '../address';
import { withFilePrefixes } from '../futureFunctions';
import { cellStyle, type DefaultFont } from './hucreStyle';

export interface FileCells {
  /** Keyed "row,column". */
  readonly cells: Map<string, Partial<Cell>>;
  /** Addresses of formulas whose last value is an error: the file must say so, the writer cannot. */
  readonly errorResults: ReadonlySet<string>;
}

/** Texts that the writer would take for error values. */
const LOOKS_LIKE_ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** A text that contains the file's own escape for control characters must be escaped itself ("_x0041_" is not "A"). */
export function fileText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4}_)/g, '_x005F_x$1');
}

function content(state: CellState): Partial<Cell> {
  const { formula, value } = state;
  const plain = typeof value === 'object' ? value.error : typeof value === 'string' ? fileText(value) : value;
  if (formula !== undefined) {
    return { formula: withFilePrefixes(formula.replace(/^=/, '')), formulaResult: typeof plain === 'number' && !Number.isFinite(plain) ? undefined : plain };
  }
  if (typeof value === 'string' && LOOKS_LIKE_ERROR.test(value)) return { richText: [{ text: value }] };
  return plain === undefined ? {} : { value: plain };
}

function link(state: CellState): Partial<Cell> {
  if (!state.hyperlink) return {};
  const { target, location, tooltip } = state.hyperlink;
  return { hyperlink: { target: target ?? '', location, tooltip } };
}

/** The cells of a sheet in the words of the file. `texts` overrides values: the header cells of tables must be texts. */
export function fileCells(states: readonly CellState[], texts: ReadonlyMap<string, string>, base: DefaultFont): FileCells {
  const cells = new Map<string, Partial<Cell>>();
  const errorResults = new Set<string>();
  for (const [address, text] of texts) {
    const at = parseCell(address);
    if (at) cells.set(`${at.row},${at.column}`, { value: fileText(text) });
  }
  for (const state of states) {
    const header = texts.get(cellName(state.row, state.column));
    const style = cellStyle(state.style, base);
    const what = header === undefined ? content(state) : { value: fileText(header) };
    cells.set(`${state.row},${state.column}`, { ...what, ...link(state), ...(style ? { style } : {}) });
    if (state.formula !== undefined && typeof state.value === 'object' && header === undefined) errorResults.add(cellName(state.row, state.column));
  }
  return { cells, errorResults };
}
