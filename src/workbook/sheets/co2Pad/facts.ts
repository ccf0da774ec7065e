import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import type { Co2Inputs, Tonnes } from '../../../model/co2/inputs';
import { measuresTogether } from '../../../model/co2/measuresTogether';
import { pathTonnes } from '../../../model/co2/path';
import { co2Result } from '../../../model/co2/result';
import type { Co2Result } from '../../../model/co2/result';
import { YEAR_ROWS } from './refs';

/** What stands where there is no number: never a 0 that is not known. */
export const NO_FIGURES = 'geen cijfers';
export const NO_PATH = 'geen pad';

/** What the engine makes of the inputs, and the years of the sheet. */
export interface PadFacts {
  readonly inputs: Co2Inputs;
  readonly result: Co2Result;
  /** One per row; null beyond the neutral year. */
  readonly years: readonly (number | null)[];
  /** Rows in use. */
  readonly used: number;
  /** Allowed tonnes of a year; null without a path or outside it. */
  readonly path: (year: number | null) => Tonnes | null;
  /** Complete emissions of a year. */
  readonly actual: (year: number | null) => Tonnes | null;
  /** Whether there is a measure that counts and is switched on. */
  readonly measures: boolean;
  /** Emissions of a year with those measures; null without any, without a baseline, and before the year that it starts from. */
  readonly withMeasures: (year: number | null) => Tonnes | null;
}

export function padFacts(inputs: Co2Inputs): PadFacts {
  const result = co2Result(inputs);
  const first = Math.max(Math.min(inputs.startYear, ...inputs.actuals.map(({ year }) => year)), inputs.neutralYear - MOST_PATH_YEARS);
  const years = Array.from({ length: YEAR_ROWS }, (_, i) => (i === 0 || first + i <= inputs.neutralYear ? first + i : null));
  const { path } = result;
  const { active, years: combined } = measuresTogether(inputs, result);
  return {
    inputs,
    result,
    years,
    used: years.filter((year) => year !== null).length,
    path: (year) => (path.known && year !== null ? pathTonnes(path.value, year) : null),
    actual: (year) => result.complete.find((complete) => complete.year === year)?.tonnes ?? null,
    measures: active.length > 0,
    withMeasures: (year) => (active.length === 0 ? null : (combined.find((found) => found.year === year)?.net ?? null)),
  };
}

/** A value as a cell shows it. */
export const orElse = <T extends number | string>(value: T | null | undefined, otherwise: string): T | string => value ?? otherwise;
/** A number, or nothing. */
export const orEmpty = (value: number | null | undefined): number | '' => value ?? '';

/** The formula of a cell and what the engine says; null leaves the cell empty. */
export type YearCell = { readonly text: string; readonly expected: number | string } | null;

/** The formula of a line of the answer, and what the engine says. */
export interface AnswerFact {
  readonly text: string;
  readonly expected: number | string;
  readonly format: string;
}
