import { serialToDate } from '../dates';
import type { ReadRow } from './readTable';

/** Text of a cell; '' when it holds none. */
export const textOf = (row: ReadRow, key: string): string => (typeof row.values[key] === 'string' ? (row.values[key] as string) : '');

/** Number of a cell, or what stands for one that holds none. */
export const numberOr = <T>(row: ReadRow, key: string, otherwise: T): number | T => (typeof row.values[key] === 'number' ? (row.values[key] as number) : otherwise);

/** ISO date of a cell; null when it holds none. */
export const dateOf = (row: ReadRow, key: string): string | null => (typeof row.values[key] === 'number' ? serialToDate(row.values[key] as number) : null);
