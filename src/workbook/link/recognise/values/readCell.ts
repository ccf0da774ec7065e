import type { CellValue } from '../grid';
import type { ValueReading } from '../types';
import { isEmpty } from './marks';
import { parseShape } from './numberShape';

/** A number, nothing, or a cell that cannot be read as a number. */
export type CellReading = number | null | 'unreadable';

/**
 * The number in a cell of the user by the reading of its column, in the unit of the model. The formulas of a link give the same.
 * @returns null for an empty cell and for a text that stands for "not known"
 */
export function readCell(value: CellValue | undefined, reading: ValueReading): CellReading {
  if (isEmpty(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? scaled(value, reading.scale) : 'unreadable';
  if (typeof value === 'boolean') return 'unreadable';
  if (reading.missing.includes(value)) return null;
  if (reading.kind === 'number') return 'unreadable';
  let text = value;
  for (const piece of reading.strip) text = text.split(piece).join('');
  text = text.trim();
  for (const sign of reading.minus) if (text.startsWith(sign)) text = `-${text.slice(sign.length)}`;
  const percent = reading.percent && text.endsWith('%');
  const number = parseShape((percent ? text.slice(0, -1) : text).trim().replace(/^([-+])\s+/, '$1'), reading.kind);
  return number === null ? 'unreadable' : scaled(percent ? number / 100 : number, reading.scale);
}

/** Divides by 100 rather than multiply by 0.01, so that 60 becomes 0.6 exactly; 129.8 thousand is 129,800 and no hair more. */
const scaled = (number: number, scale: number): number => (scale === 1 ? number : scale < 1 ? number / Math.round(1 / scale) : Math.round(number * scale * 1e6) / 1e6);
