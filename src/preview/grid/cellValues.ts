import type { ICellData, Nullable } from '@univerjs/core';
import type { ErrorValue, ScalarValue } from '../workbookState';

/** The error values Excel's API can give, in English as `values` has them. */
export const errorCodes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA'] as const;
const errors: ReadonlySet<string> = new Set(errorCodes);

/** Univer's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

export function isErrorCode(text: string): boolean {
  return errors.has(text.toUpperCase());
}

/** The value of a cell; undefined when it is empty. */
export function cellValue(cell: Nullable<ICellData>): ScalarValue | undefined {
  if (!cell) return undefined;
  const rich = cell.p?.body?.dataStream;
  const raw = cell.v ?? (rich === undefined ? undefined : rich.replace(/\r\n$/, ''));
  if (raw === undefined || raw === null) return undefined;
  if (cell.t === BOOLEAN || typeof raw === 'boolean') return raw === true || Number(raw) === 1 || raw === 'TRUE';
  if (typeof raw === 'number') return raw;
  if (cell.t === NUMBER && raw !== '' && Number.isFinite(Number(raw))) return Number(raw);
  if (cell.t !== FORCED_TEXT && isErrorCode(raw)) return { error: raw.toUpperCase() };
  return raw;
}

/** Univer's cell data for a value; it replaces formula and rich text and keeps the style. */
export function cellDataOf(value: ScalarValue): ICellData {
  const bare = { f: null, si: null, p: null };
  if (typeof value === 'number') return { ...bare, v: value, t: NUMBER };
  if (typeof value === 'boolean') return { ...bare, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'string') return { ...bare, v: value, t: isErrorCode(value) ? FORCED_TEXT : TEXT };
  return { ...bare, v: value.error, t: TEXT };
}

/** An empty cell that keeps its style. */
export const emptyCell: ICellData = { v: null, f: null, si: null, p: null, t: null };

export function formulaCell(formula: string): ICellData {
  return { f: formula, v: null, si: null, p: null, t: null };
}

export function isError(value: ScalarValue | undefined): value is ErrorValue {
  return typeof value === 'object';
}
