import { formats } from '../sheetBuilder';
import { NAME_PREFIX } from '../sheetNames';
import { MOST, MOST_FTE } from './spec';
import type { ColumnSpec, TableKey, TableSpec } from './spec';

/** A column of numbers; fte unless a format is given. */
export const number = (key: string, header: string, width: number, options: { min?: number; max?: number; whole?: boolean; blank?: boolean; format?: string; prompt?: string } = {}): ColumnSpec => ({
  key,
  header,
  width,
  rule: { kind: 'number', min: options.min ?? 0, max: options.max ?? (options.format === undefined ? MOST_FTE : MOST), ...(options.whole ? { whole: true } : {}), ...(options.blank ? { blank: true } : {}) },
  format: options.format ?? formats.fte,
  ...(options.prompt === undefined ? {} : { prompt: options.prompt }),
});
export const text = (key: string, header: string, width: number, blank = false): ColumnSpec => ({ key, header, width, rule: { kind: 'text', ...(blank ? { blank } : {}) } });
/** Names the row; the user does not fill it in. */
export const label = (key: string, header: string, width: number, blank = false): ColumnSpec => ({ ...text(key, header, width, blank), label: true });
export const choice = (key: string, header: string, width: number, options: readonly string[], prompt: string, blank = false): ColumnSpec => ({
  key,
  header,
  width,
  rule: { kind: 'choice', options, ...(blank ? { blank } : {}) },
  prompt,
});
export const calculated = (key: string, header: string, width: number, format: string): ColumnSpec => ({ key, header, width, rule: { kind: 'calculated' }, format });

export const table = (key: TableKey, sheet: string, columns: readonly ColumnSpec[], rowName?: string): TableSpec => ({ key, name: `${NAME_PREFIX}${key}`, sheet, columns, ...(rowName === undefined ? {} : { rowName }) });
