import type { Scenario } from '../../../src/simulation/scenario';

/** A complete scenario: every field is there. */
export const full: Scenario = {
  name: 'Alles',
  baseline: 'Onderlaag',
  description: 'Elk veld',
  changes: [
    { driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true, note: 'x' },
    { driver: 'inwoners', scope: { kind: 'gemeente', name: 'Zwolle' }, amount: { kind: 'groei', value: 0.012 }, active: false },
    { driver: 'werklast', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'absoluut', value: 12 }, active: true },
    { driver: 'werklast', scope: { kind: 'basisteam', name: 'Ede' }, amount: { kind: 'formule', text: '0,6 * misdrijven' }, active: true },
  ],
  year: 2026,
  municipalGrowth: true,
  totalBudget: 3300,
  shares: [0.2, 0.2, 0.2, 0.2, 0.2],
  wijkagentenBudget: 656,
  wijkagentenRule: 'vast',
  elasticities: [{ component: 'noodhulp', driver: 'werklast', value: 0.5 }],
  limits: [{ team: 'Ede', floor: 100, cap: null }],
  liftedMinima: ['Ede'],
  amendments: [{ name: 'A', receiver: 'Ede', fte: 1.5, payers: { kind: 'district', name: 'Twente' }, key: 'gelijk' }],
  damping: { rule: 'vrij', perYear: 0.01 },
  rounding: 'eenzijdig',
  uncertainty: {
    drivers: { inwoners: { distribution: { kind: 'pert', low: -0.1, mode: 0, high: 0.2 }, teams: [{ team: 'Ede', distribution: { kind: 'empirisch', values: [0.1, -0.1], source: 'Blad1!A1:A2' } }], betweenTeams: 0.5 } },
    betweenDrivers: -0.2,
    teamMatrix: [[1, 0.5], [0.5, 1]],
    method: 'sobol',
    seed: 4294967295,
    batches: 16,
    perBatch: 256,
    enough: 0.05,
  },
};

/** A file with one scenario, right or wrong. */
export const file = (scenario: unknown) => JSON.stringify({ format: 'sterktewijzer-scenario', version: 1, scenarios: [scenario] });

/** The complete scenario with one value replaced or, with undefined, taken away. */
export function damaged(path: string, value: unknown): string {
  const copy = structuredClone(full) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return file(copy);
}
