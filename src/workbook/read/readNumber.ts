import { isModelDate } from '../dates';
import type { InputProblem, Place } from '../problems';
import type { ColumnRule } from '../tables/spec';
import { parseNumber } from './parseNumber';

/** What is known about the cell a number is read from. */
export interface NumberCell {
  /** Name of the value in messages. */
  readonly header: string;
  readonly rule: ColumnRule;
  /** Number format; one in percent makes the messages speak of percents. */
  readonly format?: string;
  readonly place: Place;
  readonly row: string;
}

/**
 * A number or a date by its rule; text, a wrong sign, a fraction and a value out of range are problems.
 * @returns null when it is a problem
 */
export function readNumber(cell: NumberCell, value: unknown, problems: InputProblem[]): number | null {
  const { place, row, rule, header: column } = cell;
  const percent = cell.format?.includes('%') ? ({ percent: true } as const) : {};
  if (rule.kind === 'date') {
    if (typeof value === 'number' && isModelDate(value)) return value;
    problems.push({ code: 'notADate', place, column, row, found: typeof value === 'number' ? value : String(value) });
    return null;
  }
  if (typeof value !== 'number') {
    const found = String(value);
    const suggestion = parseNumber(found);
    problems.push(suggestion === null ? { code: 'notANumber', place, column, row, found } : { code: 'textNumber', place, column, row, found, suggestion, ...percent });
    return null;
  }
  if (rule.kind !== 'number') return value;
  const { min = -Infinity, max = Infinity, whole } = rule;
  if (value >= min && value <= max && !(whole && !Number.isInteger(value))) return value;
  if (value < 0 && min === 0) problems.push({ code: 'negative', place, column, row, found: value, ...percent });
  else if (value < min || value > max) problems.push({ code: 'outOfRange', place, column, row, found: value, min, max, ...percent });
  else problems.push({ code: 'notWhole', place, column, row, found: value });
  return null;
}
