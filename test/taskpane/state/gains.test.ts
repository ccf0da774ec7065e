import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import type { DriverChange, Scenario } from '../../../src/simulation/scenario';
import { baseScenario } from '../../../src/simulation/scenario';
import { computeScenario, prepareModel } from '../../../src/taskpane/state/computeScenario';
import { barScale, orderByDifference } from '../../../src/taskpane/state/gainOrder';
import { gainsOf, sumGains } from '../../../src/taskpane/state/gains';
import type { Gain } from '../../../src/taskpane/state/gains';

const inputs = publishedInputs();
const preparation = prepareModel(inputs);
if (!preparation.ok) throw new Error('The published model has no answer');
const prepared = preparation.value;

const zwolle: DriverChange = { driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true };

function gains(part: Partial<Scenario>, measure: 'hbvs' | 'nieuw' = 'hbvs'): Gain[] {
  const computed = computeScenario(prepared, { ...baseScenario, ...part });
  if (!computed.ok) throw new Error(computed.problem.code);
  return gainsOf(inputs, prepared.base, computed.value, measure);
}

describe('who gets what', () => {
  test('the base moves nobody', () => {
    expect(sumGains(gains({}), 0)).toEqual({ moved: 0, net: 0, budget: 0, biggestGain: null, biggestLoss: null });
  });

  test.each(['hbvs', 'nieuw'] as const)('a shift in %s adds to 0 in the tenths that are shown', (measure) => {
    const found = gains({ changes: [zwolle] }, measure);
    const sums = sumGains(found, 0);
    expect(sums.net).toBe(0);
    expect(sums.biggestGain?.name).toBe('Zwolle');
    expect(sums.moved).toBe(found.reduce((sum, gain) => sum + Math.max(0, gain.delta), 0));
    expect(found.every((gain) => gain.before + gain.delta === gain.after)).toBe(true);
  });

  test('HBVS+ of Zwolle with 10 % more inhabitants: 145,7 → 152,9 at most one tenth apart', () => {
    const zwolleGain = gains({ changes: [zwolle] }).find((gain) => gain.name === 'Zwolle');
    expect(zwolleGain?.before).toBe(1457);
    expect(Math.abs((zwolleGain?.after ?? 0) / 10 - (145.7 + (zwolleGain?.exact ?? 0)))).toBeLessThan(0.1);
  });

  test('a bigger budget shows as net, not as movement', () => {
    const sums = sumGains(gains({ totalBudget: 3300 }), 33000 - 32285);
    expect(sums.net).toBe(sums.budget);
    // Every team grows along, so nothing moves between teams.
    expect(sums.moved).toBe(0);
  });
});

describe('order', () => {
  test('while nobody moves the teams of the change come first', () => {
    const { shown } = orderByDifference(gains({}), new Set([20, 3]));
    expect(shown.slice(0, 3)).toEqual([3, 20, 0]);
  });

  test('the biggest movers are in sight, from gain to loss; the rest is folded and smaller', () => {
    const found = gains({ changes: [zwolle] });
    const { shown, folded } = orderByDifference(found, new Set());
    const size = (team: number) => Math.abs(found[team]?.exact ?? 0);
    expect(found[shown[0] ?? -1]?.name).toBe('Zwolle');
    expect([...shown, ...folded].sort((a, b) => a - b)).toEqual(inputs.teams.map((_, t) => t));
    expect(Math.max(...folded.map(size))).toBeLessThanOrEqual(Math.min(...shown.map(size)));
    const exact = shown.map((team) => found[team]?.exact ?? 0);
    expect(exact).toEqual([...exact].sort((a, b) => b - a));
  });

  test.each([
    [0, 1],
    [1.1, 2],
    [4.9, 5],
    [7.2, 10],
    [18.6, 20],
    [120, 200],
  ])('a largest difference of %d fte gives bars up to %d', (exact, expected) => {
    expect(barScale([{ exact: -exact } as Gain])).toBe(expected);
  });
});
