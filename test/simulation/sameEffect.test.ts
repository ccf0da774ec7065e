import { describe, expect, it } from 'vitest';
import { baseScenario } from '../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../src/simulation/scenario';
import { sameEffect } from '../../src/simulation/sameEffect';
import { stackScenario } from '../../src/simulation/stack';

const change = (value: number, part: Partial<DriverChange> = {}): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value }, active: true, ...part });
const scenario = (part: Partial<Scenario>): Scenario => ({ ...baseScenario, name: 'A', ...part });

describe('whether two scenarios change the same', () => {
  it.each<[string, Partial<Scenario>, Partial<Scenario>]>([
    ['another name and description', {}, { name: 'B', description: 'x' }],
    ['a change that is off', { changes: [change(0.1)] }, { changes: [change(0.1), change(0.2, { active: false })] }],
    ['a change that waits at 0 %', { changes: [change(0.1)] }, { changes: [change(0.1), change(0)] }],
    ['a note', { changes: [change(0.1)] }, { changes: [change(0.1, { note: 'x' })] }],
    ['another order of keys', { limits: [{ team: 'Ede', floor: 1, cap: null }] }, { limits: [{ cap: null, floor: 1, team: 'Ede' }] }],
    ['defaults written out', {}, { damping: { rule: 'geen' }, rounding: 'tweezijdig', year: 2030, limits: [], elasticities: [], amendments: [], liftedMinima: [] }],
    ['lifted minima in another order', { liftedMinima: ['A', 'B'] }, { liftedMinima: ['B', 'A'] }],
    ['uncertainty', {}, { uncertainty: { drivers: {}, betweenDrivers: 0, method: 'sobol', seed: 1, batches: 16, perBatch: 256 } }],
  ])('%s makes no difference', (_name, a, b) => expect(sameEffect(scenario(a), scenario(b))).toBe(true));

  it.each<[string, Partial<Scenario>, Partial<Scenario>]>([
    ['another amount', { changes: [change(0.1)] }, { changes: [change(0.2)] }],
    ['another kind of amount', { changes: [change(0.1)] }, { changes: [change(0.1, { amount: { kind: 'groei', value: 0.1 } })] }],
    ['another scope', { changes: [change(0.1)] }, { changes: [change(0.1, { scope: { kind: 'gemeente', name: 'Zwolle' } })] }],
    ['another order of changes', { changes: [change(0.1), change(0.2, { driver: 'werklast' })] }, { changes: [change(0.2, { driver: 'werklast' }), change(0.1)] }],
    ['a budget', {}, { totalBudget: 3300 }],
    ['shares', {}, { shares: [0.2, 0.2, 0.2, 0.2, 0.2] }],
    ['a rule', {}, { wijkagentenRule: 'vast' }],
    ['the budget of the wijkagenten', {}, { wijkagentenBudget: 700 }],
    ['an elasticity', {}, { elasticities: [{ component: 'noodhulp', driver: 'inwoners', value: 0.5 }] }],
    ['a floor', {}, { limits: [{ team: 'Ede', floor: 1, cap: null }] }],
    ['lifted minima', { liftedMinima: ['A'] }, { liftedMinima: 'alle' }],
    ['an amendment', {}, { amendments: [{ name: 'x', receiver: 'Ede', fte: 1, payers: { kind: 'eenheid' }, key: 'gelijk' }] }],
    ['damping', {}, { damping: { rule: 'BVS 2007' } }],
    ['rounding', {}, { rounding: 'geen' }],
    ['the year', { year: 2026 }, { year: 2027 }],
    ['growth per municipality', {}, { municipalGrowth: true }],
  ])('%s does', (_name, a, b) => expect(sameEffect(scenario(a), scenario(b))).toBe(false));

  it('a stacked scenario is the same as its changes in one list', () => {
    const below = scenario({ name: 'Onder', changes: [change(0.1)], totalBudget: 3300 });
    const above = scenario({ name: 'Boven', baseline: 'Onder', changes: [change(0.2, { driver: 'werklast' })] });
    expect(sameEffect(stackScenario(above, [below]), scenario({ changes: [...below.changes, ...above.changes], totalBudget: 3300 }))).toBe(true);
  });
});
