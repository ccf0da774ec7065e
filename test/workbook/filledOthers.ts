import type { OtherInputs } from '../../src/model/otherInputs';
import { publishedOthers } from '../../src/model/plan/publishedOthers';

const others = publishedOthers();
/** A category of fuel that is burnt. */
export const gas = others.co2.categories.findIndex((category) => category.scope === 1);
/** Rows in every table of the other calculations; amounts of no real thing. */
export const filledOthers: OtherInputs = {
  ...others,
  wijkagenten: { ...others.wijkagenten, series: [0, 1].map((team) => ({ month: '2024-03-01', team, formation: 20.5, occupancy: 18, digital: 2 })) },
  co2: {
    ...others.co2,
    factors: [2022, 2023].map((year) => ({ category: gas, year, kilograms: 2.5, unit: 'm3', method: null, source: 'proef' })),
    actuals: [2022, 2023].map((year) => ({ category: gas, year, amount: { kind: 'activiteit' as const, quantity: 1000, unit: 'm3' }, source: 'proef' })),
    measures: ['Een', 'Twee'].map((name) => ({ name, category: gas, startYear: 2025, endYear: 2040, tonnes: 100, rampYears: 2, investment: 5000, yearlyCost: -20, life: 15, active: true, least: 80, most: 130 })),
  },
};
