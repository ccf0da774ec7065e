import type { Co2Actual, Co2Inputs } from '../../../src/model/co2/inputs';
import type { Outcome } from '../../../src/model/co2/outcome';

/** The plan's own figures and choices (MJBP 4.2), nothing entered. */
export function co2Example(changed: Partial<Co2Inputs> = {}): Co2Inputs {
  return {
    referenceYear: 1990,
    startYear: 2022,
    targetYear: 2030,
    neutralYear: 2050,
    reduction: 0.6,
    transportReduction: 0.6,
    planTonnes: 4335,
    planPercentage: 0.056,
    reading: 'C',
    afterTarget: 'lineair',
    residual: null,
    referenceLevel: null,
    startLevel: null,
    transportReferenceLevel: null,
    electricity: 'markt',
    countOffsets: false,
    figures: 'landelijk',
    share: { key: 'vrij', unit: null, national: null },
    interest: 0,
    baseline: 'gelijk',
    growth: null,
    leastGrowth: null,
    mostGrowth: null,
    categories: [],
    factors: [],
    actuals: [],
    measures: [],
    ...changed,
  };
}

/** Gas (0), electricity (1), vehicles (2) and offsets (3). */
export const categories: Co2Inputs['categories'] = [
  { name: 'Aardgas', scope: 1, transport: false, offset: false },
  { name: 'Elektriciteit', scope: 2, transport: false, offset: false },
  { name: 'Dienstvoertuigen', scope: 1, transport: true, offset: false },
  { name: 'Compensatie', scope: 3, transport: false, offset: true },
];

export function inTonnes(year: number, category: number, tonnes: number): Co2Actual {
  return { year, category, amount: { kind: 'ton', tonnes }, source: '' };
}

export function activity(year: number, category: number, quantity: number, unit: string): Co2Actual {
  return { year, category, amount: { kind: 'activiteit', quantity, unit }, source: '' };
}

/** The value of something that must be known. */
export function sure<T>(outcome: Outcome<T>): T {
  if (!outcome.known) throw new Error(`not known: ${JSON.stringify(outcome.reason)}`);
  return outcome.value;
}

/** The reason of something that must not be known. */
export function reasonOf<T>(outcome: Outcome<T>) {
  if (outcome.known) throw new Error('known');
  return outcome.reason;
}
