import { describe, expect, it } from 'vitest';
import { flattenScenario, sameOutcome, sameScenario, tryFlatten } from '../../src/simulation/flatten';
import { baseScenario } from '../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../src/simulation/scenario';

const grows = (team: string, value: number): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name: team }, amount: { kind: 'procent', value }, active: true });
const scenario = (name: string, part: Partial<Scenario> = {}): Scenario => ({ ...baseScenario, name, ...part });

describe('flattenScenario', () => {
  const low = scenario('Laag', { changes: [grows('Ede', 0.1)], totalBudget: 3300, municipalGrowth: true });
  const high = scenario('Hoog', { baseline: 'Laag', changes: [grows('Zwolle', 0), grows('Zwolle', 0.2)] });

  it('holds what it builds on, without naming it, and no change that waits at 0 %', () => {
    const flat = flattenScenario(high, [low]);
    expect(flat).toMatchObject({ name: 'Hoog', totalBudget: 3300, municipalGrowth: true, changes: [grows('Ede', 0.1), grows('Zwolle', 0.2)] });
    expect(flat).not.toHaveProperty('baseline');
    expect(flat).not.toHaveProperty('origins');
  });

  it('is itself again when it is flattened once more', () => {
    const flat = flattenScenario(high, [low]);
    expect(sameScenario(flattenScenario(flat, []), flat)).toBe(true);
  });

  it('gives nothing where the baseline is missing or comes round', () => {
    expect(tryFlatten(high, [])).toBeNull();
    expect(tryFlatten(high, [high, { ...low, baseline: 'Hoog' }])).toBeNull();
  });
});

describe('what counts as the same', () => {
  const one = scenario('Een', { changes: [grows('Ede', 0.1)] });
  const cases: readonly [string, Scenario, Scenario, boolean, boolean][] = [
    // what, a, b, same scenario, same outcome in the workbook
    ['another name', one, { ...one, name: 'Twee' }, true, true],
    ['a change at 0 %', one, { ...one, changes: [...one.changes, grows('Zwolle', 0)] }, true, true],
    ['an empty list and none', one, { ...one, limits: [] }, true, true],
    ['keys in another order', one, { shares: null, totalBudget: null, changes: one.changes, name: 'Een' }, true, true],
    ['no ingroei said or not said', one, { ...one, damping: { rule: 'geen' } }, false, true],
    ['the last year said or not said', one, { ...one, year: 2030 }, false, true],
    ['another year', one, { ...one, year: 2027 }, false, false],
    ['how sure it is', one, { ...one, uncertainty: { drivers: {}, betweenDrivers: 0, method: 'sobol', seed: 1, batches: 16, perBatch: 256 } }, false, true],
    ['another amount', one, { ...one, changes: [grows('Ede', 0.2)] }, false, false],
    ['another order of changes', { ...one, changes: [grows('Ede', 0.1), grows('Zwolle', 0.1)] }, { ...one, changes: [grows('Zwolle', 0.1), grows('Ede', 0.1)] }, false, false],
    ['growth per municipality', one, { ...one, municipalGrowth: true }, false, false],
    ['a budget', one, { ...one, totalBudget: 3300 }, false, false],
  ];
  it.each(cases)('%s', (_, a, b, scenarioIsSame, outcomeIsSame) => {
    expect(sameScenario(a, b)).toBe(scenarioIsSame);
    expect(sameOutcome(a, b)).toBe(outcomeIsSame);
  });
});
