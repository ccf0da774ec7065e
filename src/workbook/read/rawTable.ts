import type { TableKey } from '../tables/spec';

/** A table as it stands in a workbook: what Excel gives for its range, headers included. */
export interface RawTable {
  readonly sheet: string;
  /** Row and column of the first header, from 1. */
  readonly top: number;
  readonly left: number;
  /** Numbers, texts, booleans; '' for an empty cell; '#DIV/0!' and the like for an error. */
  readonly values: readonly (readonly unknown[])[];
  /** As entered: a formula starts with "=". */
  readonly formulas: readonly (readonly unknown[])[];
}

/** What was found of each table; `null` where the workbook has no such table. */
export interface RawModel {
  readonly tables: Readonly<Record<TableKey, RawTable | null>>;
  /** Sheet names that exist. */
  readonly sheets: readonly string[];
  /** Model version the workbook was built with; null when it names none (before 0.2.0). */
  readonly version: string | null;
}

export function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
