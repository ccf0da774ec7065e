import type { Co2Actual, Co2Inputs } from '../../src/model/co2/inputs';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import { publishedModel, publishedReads } from './fakeModelWorkbook';

/** The plan's own, without any figure. */
export const plan: Co2Inputs = publishedOthers().co2;

export const tonnesOfYear = (year: number, tonnes: number, category = 0): Co2Actual => ({ year, category, amount: { kind: 'ton', tonnes }, source: '' });

/**
 * Round figures to work out by hand: 100,000 t in 1990, so 40,000 t in 2030; 80,000 t in 2022, so 5,000 t a year. Straight line from 2022 to
 * 2024: −1,750 t a year, so 76,500 − 6 × 1,750 = 66,000 t in 2030, 26,000 t too much, and 40,000 t in 2024 + ⌈36,500 / 1,750⌉ = 2045.
 */
export const figures: Co2Inputs = { ...plan, referenceLevel: 100_000, startLevel: 80_000, actuals: [tonnesOfYear(2022, 80_000), tonnesOfYear(2023, 78_000), tonnesOfYear(2024, 76_500)] };

/** The published model with these CO2 inputs. */
export function modelWith(co2: Co2Inputs, openAssumptions: Parameters<typeof publishedModel>[1] = undefined): ReturnType<typeof publishedModel> {
  return { ...publishedModel(undefined, openAssumptions), others: { ...publishedReads(), co2: { ok: true, value: co2 } } };
}
