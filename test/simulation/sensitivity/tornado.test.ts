import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Driver, DriverChange, Scenario, Scope } from '../../../src/simulation/scenario';
import type { SensitivityInput } from '../../../src/simulation/sensitivity/inputs';
import { defaultSwings, tornado } from '../../../src/simulation/sensitivity/tornado';
import type { TornadoBar, TornadoSwings } from '../../../src/simulation/sensitivity/tornado';
import { exampleInputs, exampleTeam, withOutcomes } from '../../model/strength/exampleTree';

const team = (name: string): Scope => ({ kind: 'basisteam', name });
const change = (scope: Scope, driver: Driver, value: number, active = true): DriverChange => ({ driver, scope, amount: { kind: 'procent', value }, active });
/** A then has 10 + 63 + 54 × 0.5 / (0.8 + 0.2 × 2) = 95.5 fte. */
const busy: Scenario = { ...baseScenario, changes: [change(team('C'), 'werklast', 1)] };

function barsOf(scenario: Scenario, name = 'A', inputs: Partial<StrengthInputs> = {}, swings?: TornadoSwings): readonly TornadoBar[] {
  const result = tornado(strengthModel(exampleInputs(inputs)), scenario, name, 'hbvs', swings);
  return result.ok ? result.bars : expect.fail(JSON.stringify(result.problem));
}
function barOf(bars: readonly TornadoBar[], input: Partial<SensitivityInput>): TornadoBar {
  return bars.find((bar) => Object.entries(input).every(([key, value]) => JSON.stringify(bar.input[key as keyof SensitivityInput]) === JSON.stringify(value))) ?? expect.fail(`no bar ${JSON.stringify(input)}`);
}
const close = (fte: number) => expect.closeTo(fte, 9);

describe('tornado, by hand', () => {
  const bars = barsOf(busy);

  it('the workload of C 10 % less and more: 27 / (0.8 + 0.2 × 1.8) and × 2.2', () => {
    const bar = barOf(bars, { kind: 'driver' });
    expect(bar).toMatchObject({ input: { driver: 'werklast', scope: team('C') }, present: 1, low: { value: 0.9, fte: close(73 + 27 / 1.16) }, high: { value: 1.1, fte: close(73 + 27 / 1.24) } });
    expect(bar.swing).toBeCloseTo(27 / 1.16 - 27 / 1.24, 9);
  });

  it('the share of werklast, with the other four scaled: 100 − 15 s', () => {
    expect(barOf(bars, { kind: 'share', component: 'werklast' })).toMatchObject({ present: 0.3, low: { value: close(0.27), fte: close(95.95) }, high: { value: close(0.33), fte: close(95.05) } });
  });

  it('the share of another: 10 % of 0.25 more leaves werklast 0.3 × 0.725 / 0.75', () => {
    expect(barOf(bars, { kind: 'share', component: 'opsporing' })).toMatchObject({ high: { value: close(0.275), fte: close(100 - 15 * 0.29) } });
  });

  it('the elasticity of werklast to workload: 2^0.9 and 2^1.1 for C', () => {
    const at = (elasticity: number) => close(73 + 27 / (0.8 + 0.2 * Math.pow(2, elasticity)));
    expect(barOf(bars, { kind: 'elasticity', component: 'werklast', driver: 'werklast' })).toMatchObject({ present: 1, low: { value: 0.9, fte: at(0.9) }, high: { value: 1.1, fte: at(1.1) } });
  });

  it('the wijkagenten budget: never under the minima, so only more of it moves A: 11 + 178 × 0.475', () => {
    expect(barOf(bars, { kind: 'wijkagentenBudget' })).toMatchObject({ present: 20, low: { value: 18, fte: close(95.5) }, high: { value: 22, fte: close(95.55) }, swing: close(0.05) });
  });

  it('the total budget: the wijkagenten stay at their minima, the rest of 180 becomes 160 or 200, of which A has 0.475', () => {
    expect(barOf(bars, { kind: 'totalBudget' })).toMatchObject({ present: 200, low: { value: close(180), fte: close(10 + 160 * 0.475) }, high: { value: close(220), fte: close(10 + 200 * 0.475) }, swing: close(19) });
  });

  it('a total budget that the scenario sets is what is moved', () => {
    expect(barOf(barsOf({ ...busy, totalBudget: 300 }), { kind: 'totalBudget' })).toMatchObject({ present: 300, low: { value: close(270), fte: close(10 + 250 * 0.475) } });
  });

  it('an elasticity is not lowered below 0, and one to a driver that does not change does nothing', () => {
    expect(barOf(bars, { kind: 'elasticity', component: 'noodhulp', driver: 'inwoners' })).toMatchObject({ present: 0, low: { value: 0 }, high: { value: 0.1 }, swing: close(0) });
    expect(barOf(bars, { kind: 'elasticity', component: 'noodhulp', driver: 'werklast' })).toMatchObject({ low: { value: 0, fte: close(95.5) }, high: { value: 0.1 } });
  });

  it('the widest first', () => {
    const swings = bars.map(({ swing }) => Math.round(swing * 1e9));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings[0]).toBeGreaterThan(swings[1] ?? Infinity);
    expect(bars.slice(0, 2).map(({ input }) => input.kind)).toEqual(['totalBudget', 'driver']);
  });

  it('lines about the same driver and scope are one input, lines that are off are none', () => {
    const drivers = barsOf({ ...baseScenario, changes: [change(team('C'), 'werklast', 0.5), change(team('C'), 'werklast', 1 / 3), change(team('C'), 'inwoners', 0.1), change(team('B'), 'werklast', 0.2, false)] }).filter(({ input }) => input.kind === 'driver');
    expect(drivers).toHaveLength(2);
    expect(barOf(drivers, { driver: 'werklast' })).toMatchObject({ input: { scope: team('C') } });
  });

  it('a share or budget that the scenario sets is moved in the scenario', () => {
    const own: Scenario = { ...busy, shares: [0, 0, 0, 0.5, 0.5], wijkagentenBudget: 30 };
    const ownBars = barsOf(own);
    // 15 wijkagenten, 170 × (1 − s) / 2 + 170 × s × 5/12 at s = 0.45
    expect(barOf(ownBars, { kind: 'share', component: 'werklast' })).toMatchObject({ present: 0.5, low: { value: 0.45, fte: close(15 + 170 * (0.5 - 0.45 / 12)) } });
    expect(barOf(ownBars, { kind: 'wijkagentenBudget' })).toMatchObject({ present: 30, high: { value: 33, fte: close(16.5 + 167 * (0.5 - 0.5 / 12)) } });
  });

  it('an end without an answer says why, and the bar has the other end', () => {
    const capped = { teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1, cap: 4.2 })] };
    const bar = barOf(barsOf(busy, 'A', capped), { kind: 'wijkagentenBudget' });
    expect(bar.high).toMatchObject({ value: 22, problem: { code: 'capBelowWijkagenten', team: 'C' } });
    expect(bar.low).toHaveProperty('fte');
  });

  it('werklast with data has no elasticities of its own', () => {
    const kinds = barsOf(busy, 'A', { components: withOutcomes({ 5: [500, 300, 200] }) }).filter(({ input }) => input.kind === 'elasticity' && input.component === 'werklast');
    expect(kinds).toEqual([]);
    expect(bars.filter(({ input }) => input.kind === 'elasticity')).toHaveLength(12);
  });

  it('a team that is not there, or a scenario without an answer, is said', () => {
    const model = strengthModel(exampleInputs());
    expect(tornado(model, busy, 'Z', 'hbvs')).toEqual({ ok: false, problem: { code: 'unknownScope', kind: 'basisteam', name: 'Z' } });
    expect(tornado(model, { ...busy, totalBudget: 1 }, 'A', 'hbvs')).toMatchObject({ ok: false, problem: { code: 'budgetBelowWijkagenten' } });
  });
});

describe('tornado of what moves in total', () => {
  const model = strengthModel(exampleInputs());
  const ofAll = (name: string | null) => {
    const result = tornado(model, busy, name, 'hbvs');
    return result.ok ? result : expect.fail(JSON.stringify(result.problem));
  };

  it('is what the winners gain together, or what the losers lose when the whole grows, at every end of every bar', () => {
    const moved = ofAll(null);
    const teams = model.inputs.teams.map(({ name, hbvs }) => ({ base: hbvs, tornado: ofAll(name) }));
    const gained = (figure: (result: ReturnType<typeof ofAll>) => number) => {
      const differences = teams.map(({ base, tornado: own }) => figure(own) - base);
      const sum = (sign: 1 | -1) => differences.reduce((total, difference) => total + Math.max(0, sign * difference), 0);
      return Math.min(sum(1), sum(-1));
    };
    expect(moved.fte).toBeCloseTo(gained((own) => own.fte), 9);
    expect(moved.fte).toBeGreaterThan(1);
    for (const { input, low, high } of moved.bars) {
      const of = (own: ReturnType<typeof ofAll>) => own.bars.find((bar) => JSON.stringify(bar.input) === JSON.stringify(input)) ?? expect.fail('no bar');
      for (const [end, side] of [[low, 'low'], [high, 'high']] as const) {
        expect('fte' in end ? end.fte : NaN).toBeCloseTo(gained((own) => { const found = of(own)[side]; return 'fte' in found ? found.fte : NaN; }), 9);
      }
    }
  });

  it('of inputs that are named only those get a bar', () => {
    const own: SensitivityInput = { kind: 'driver', driver: 'inwoners', scope: team('A') };
    const result = tornado(model, busy, 'A', 'hbvs', defaultSwings, [own]);
    expect(result.ok && result.bars.map((bar) => bar.input)).toEqual([own]);
  });
});

describe('tornado of the published plan', () => {
  it('without a change the assumptions move nobody by themselves, except the total budget and a wijkagenten budget above the minima', () => {
    const result = tornado(strengthModel(publishedInputs()), baseScenario, 'Enschede', 'hbvs', { ...defaultSwings, totalBudget: 0, wijkagentenBudget: 0 });
    if (!result.ok) expect.fail(JSON.stringify(result.problem));
    expect(result.bars).toHaveLength(5 + 12 + 2);
    for (const bar of result.bars) expect(bar.swing).toBeLessThan(1e-9);
  });
});
