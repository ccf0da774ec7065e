import { errorName } from '../errorValues';
import type { ValueReading } from './recognise/types';

/** A text in a formula; quotes are doubled. */
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** What is looked up: a text by its exact letters (the signs of patterns are escaped), a number as a number. */
export function lookedUp(key: string | number): string {
  return typeof key === 'number' ? String(key) : quoted(key.replace(/[~*?]/g, '~$&'));
}

/** Where a cell of the model finds its value. */
export interface LinkedValue {
  /** Defined name of the values: the id of the link. */
  readonly id: string;
  readonly keys: string;
  readonly key: string | number;
}

/**
 * The formula of a cell of the model that follows a cell of the user, with "=". An empty cell stays empty instead of becoming 0; texts are
 * read only where the column holds texts. What is no number then stays what it is, so that the reader sees it.
 */
export function linkFormula({ id, keys, key }: LinkedValue, reading: ValueReading): string {
  const row = `MATCH(${lookedUp(key)},${keys},0)`;
  const cell = `INDEX(${id},${row})`;
  const texts = reading.missing.filter((text) => errorName(text) === null);
  const empty = texts.length > 0 ? `OR(${[`${cell}=""`, ...texts.map((text) => `${cell}=${quoted(text)}`)].join(',')})` : `${cell}=""`;
  const value = `IF(${empty},"",${scaled(cell, reading)})`;
  // Errors that the user said to count as empty: only those of the cell, not that of a row that is gone.
  return `=${texts.length < reading.missing.length ? `IF(ISNUMBER(${row}),IFERROR(${value},""),NA())` : value}`;
}

function scaled(cell: string, { kind, scale, strip, minus }: ValueReading): string {
  const times = scale === 1 ? '' : `*${scale}`;
  if (kind === 'number') return times === '' ? cell : `IF(ISNUMBER(${cell}),${cell}${times},${cell})`;
  const without = strip.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, cell);
  const signed = minus.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"-")`, without);
  const [decimal, group] = kind === 'textNl' ? [',', '.'] : ['.', ','];
  return `IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(${signed},"${decimal}","${group}"))${times}`;
}

const link = /INDEX\(\s*(Stw_Bron\d+_[\p{L}\p{N}_]+)\s*,\s*MATCH\(\s*("(?:[^"]|"")*"|-?\d[\d.E+-]*)\s*,\s*(Stw_Bron\d+_sleutel)\s*,\s*0\s*\)\s*\)/iu;

/** The link that a formula follows; null when it is no formula of a link. */
export function parseLinkFormula(formula: unknown): LinkedValue | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  const [, id, key = '', keys] = link.exec(formula) ?? [];
  if (id === undefined || keys === undefined) return null;
  return { id, keys, key: key.startsWith('"') ? key.slice(1, -1).replace(/""/g, '"').replace(/~([~*?])/g, '$1') : Number(key) };
}
