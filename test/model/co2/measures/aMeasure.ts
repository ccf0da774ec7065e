import type { Co2Category } from '../../../../src/model/co2/inputs';
import type { ListedMeasure } from '../../../../src/model/co2/measures/countedMeasures';

/** A measure that works in full from 2025, costs nothing and is certain, apart from what is given. */
export function aMeasure(given: Partial<ListedMeasure> = {}): ListedMeasure {
  const index = given.index ?? 0;
  const standard = { index, name: `maatregel ${index}`, category: 0, startYear: 2025, endYear: null, tonnes: 100, rampYears: 1, investment: 0, yearlyCost: 0, life: 10, active: true, least: null, most: null };
  return { ...standard, ...given };
}

export function aCategory(given: Partial<Co2Category> = {}): Co2Category {
  return { name: 'Aardgas', scope: 1, transport: false, offset: false, ...given };
}
