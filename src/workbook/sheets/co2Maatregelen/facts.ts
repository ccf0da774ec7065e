import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { measuresResult } from '../../../model/co2/measuresResult';
import type { MeasuresGoal, MeasuresResult } from '../../../model/co2/measuresResult';
import type { MeasuresYear } from '../../../model/co2/measuresTogether';
import { effectsByCategory } from '../../../model/co2/measures/combinedPath';
import type { CategoryEffect } from '../../../model/co2/measures/combinedPath';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { pathTonnes } from '../../../model/co2/path';
import { co2Result } from '../../../model/co2/result';
import { onSheet } from '../../a1';
import { parameters } from '../../parameters';
import { sheetNames } from '../../sheetNames';
import { forecast } from '../co2Pad/refs';
import { YEAR_ROWS } from './refs';
import type { GoalKey } from './refs';

export const tonnesFormat = '#,##0';
export const euroFormat = '€ #,##0;-€ #,##0';
export const yearFormat = '0';

/** Defined names of the settings that the sheet reads. */
export const names = {
  startjaar: parameters.co2Startjaar.name,
  lezing: parameters.co2Lezing.name,
  doeljaar: parameters.co2Doeljaar.name,
  neutraaljaar: parameters.co2Neutraaljaar.name,
  compensatie: parameters.co2Compensatie.name,
  rente: parameters.co2Rente.name,
} as const;

/** What the engine makes of the inputs, and the years of the sheet. */
export interface MeasureFacts {
  readonly inputs: Co2Inputs;
  readonly result: MeasuresResult;
  /** One per row; null beyond the neutral year. */
  readonly years: readonly (number | null)[];
  readonly goalYears: Readonly<Record<GoalKey, number>>;
  readonly goals: Readonly<Record<GoalKey, MeasuresGoal | null>>;
  readonly ofYear: (year: number | null) => MeasuresYear | null;
  readonly byCategory: (year: number | null) => readonly CategoryEffect[];
  /** Allowed tonnes; null without a path or outside it. */
  readonly path: (year: number | null) => number | null;
}

/** Last complete year of the actuals, on sheet `CO2-pad`; 0 without one. */
export const actualYearCell = `N(${onSheet(sheetNames.co2Pad, forecast('laatste'))})`;

export function measureFacts(inputs: Co2Inputs): MeasureFacts {
  const whole = co2Result(inputs);
  const result = measuresResult(inputs, whole);
  const first = Math.max(inputs.startYear, inputs.neutralYear - MOST_PATH_YEARS);
  const { path } = whole;
  return {
    inputs,
    result,
    years: Array.from({ length: YEAR_ROWS }, (_, i) => (i === 0 || first + i <= inputs.neutralYear ? first + i : null)),
    goalYears: { doel: inputs.targetYear, neutraal: inputs.neutralYear },
    goals: { doel: result.target, neutraal: result.neutral },
    ofYear: (year) => result.years.find((found) => found.year === year) ?? null,
    byCategory: (year) => (year === null ? [] : effectsByCategory(result.active, year, result.emissionsOf, result.actualYear)),
    path: (year) => (path.known && year !== null ? pathTonnes(path.value, year) : null),
  };
}

/** A number, or nothing. */
export const orEmpty = (value: number | null | undefined): number | '' => value ?? '';
/** What stands where there is no number: never a 0 that is not known. */
export const UNKNOWN = 'onbekend';
/** Excel draws nothing for this error value; a text would be drawn as 0. */
export const NOT_DRAWN = '#N/A';
