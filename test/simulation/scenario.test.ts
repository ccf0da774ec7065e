import { describe, expect, it } from 'vitest';
import { baseScenario, isBase } from '../../src/simulation/scenario';
import type { DriverChange } from '../../src/simulation/scenario';

const change = (overrides: Partial<DriverChange>): DriverChange => ({ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true, ...overrides });

describe('isBase', () => {
  it.each([
    { what: 'the base', scenario: baseScenario, base: true },
    { what: 'an active change', scenario: { ...baseScenario, changes: [change({})] }, base: false },
    { what: 'an inactive change', scenario: { ...baseScenario, changes: [change({ active: false })] }, base: true },
    { what: 'a change of 0 %', scenario: { ...baseScenario, changes: [change({ amount: { kind: 'procent', value: 0 } as const })] }, base: true },
    { what: 'an absolute value, also 0', scenario: { ...baseScenario, changes: [change({ amount: { kind: 'absoluut', value: 0 } as const })] }, base: false },
    { what: 'one active among inactive', scenario: { ...baseScenario, changes: [change({ active: false }), change({})] }, base: false },
    { what: 'another budget', scenario: { ...baseScenario, totalBudget: 3300 }, base: false },
    { what: 'growth per municipality', scenario: { ...baseScenario, municipalGrowth: true as const }, base: false },
    { what: 'other shares', scenario: { ...baseScenario, shares: [0.2, 0.2, 0.2, 0.2, 0.2] }, base: false },
  ])('$what', ({ scenario, base }) => expect(isBase(scenario)).toBe(base));
});
