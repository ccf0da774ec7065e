import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../src/model/strength/compute';
import { resolveScenario } from '../../src/simulation/apply';
import { effectiveInputs } from '../../src/simulation/effectiveInputs';
import { baseScenario, isBase } from '../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../src/simulation/scenario';
import { stackScenario } from '../../src/simulation/stack';
import { exampleInputs } from '../model/strength/exampleTree';
import { expectClose, problemOf } from '../model/strength/expecting';

const change = (name: string, value: number): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name }, amount: { kind: 'procent', value }, active: true });
const scenario = (name: string, part: Partial<Scenario> = {}): Scenario => ({ ...baseScenario, name, ...part });
const inputs = exampleInputs();
const model = strengthModel(inputs);
const hbvs = (one: Scenario) => {
  const resolved = resolveScenario(one, inputs, model.inhabitants);
  return model.compute(resolved.change, resolved.inputs).hbvs;
};

describe('stackScenario', () => {
  const prognose = scenario('Prognose', { changes: [change('A', 0.1)], totalBudget: 210, damping: { rule: 'HBVS 2012' }, year: 2026, limits: [{ team: 'A', floor: 90, cap: null }, { team: 'B', floor: null, cap: 70 }], liftedMinima: ['A'] });
  const bouw = scenario('Bouw', { baseline: 'Prognose', changes: [change('B', 0.2)], limits: [{ team: 'B', floor: 50, cap: null }], liftedMinima: ['B'] });
  const krap = scenario('Krap', { baseline: 'Bouw', changes: [change('C', -0.1)], totalBudget: 190, damping: { rule: 'geen' } });
  const library = [krap, prognose, bouw];

  it('lays the lowest first and knows where each change came from', () => {
    const stacked = stackScenario(krap, library);
    expect(stacked.changes).toEqual([change('A', 0.1), change('B', 0.2), change('C', -0.1)]);
    expect(stacked.origins).toEqual(['Prognose', 'Bouw', 'Krap']);
  });

  it('the topmost setting counts; limits replace per team; lifted minima add up', () => {
    expect(stackScenario(krap, library)).toMatchObject({ name: 'Krap', totalBudget: 190, damping: { rule: 'geen' }, year: 2026, limits: [{ team: 'A', floor: 90, cap: null }, { team: 'B', floor: 50, cap: null }], liftedMinima: ['A', 'B'] });
    expect(stackScenario(bouw, library)).toMatchObject({ totalBudget: 210, damping: { rule: 'HBVS 2012' } });
  });

  it('growth per municipality of any layer counts', () => {
    const onder = scenario('Onder', { municipalGrowth: true });
    expect(stackScenario(scenario('Boven', { baseline: 'Onder' }), [onder]).municipalGrowth).toBe(true);
    expect(stackScenario(scenario('Boven', { baseline: 'Leeg', municipalGrowth: true }), [scenario('Leeg')]).municipalGrowth).toBe(true);
    expect(stackScenario(scenario('Boven', { baseline: 'Leeg' }), [scenario('Leeg')])).not.toHaveProperty('municipalGrowth');
  });

  it('does not take over what is said about the baseline', () => {
    const said = scenario('Onder', { description: 'Prognose van de provincie' });
    expect(stackScenario(scenario('Boven', { baseline: 'Onder' }), [said]).description).toBeUndefined();
    expect(stackScenario(scenario('Boven', { baseline: 'Onder', description: 'Eigen' }), [said]).description).toBe('Eigen');
  });

  it('finds a baseline whatever its capitals, as every list of scenarios does', () => {
    expect(stackScenario(scenario('Boven', { baseline: ' onder' }), [scenario('Onder', { totalBudget: 210 })]).totalBudget).toBe(210);
    expect(problemOf(() => stackScenario(scenario('Een', { baseline: 'EEN' }), [scenario('Een')])).code).toBe('baselineCycle');
  });

  it('a scenario without a baseline is itself', () => expect(stackScenario(prognose, [])).toMatchObject(prognose));

  it('gives what its changes one after the other give', () => {
    const flat = scenario('Plat', { changes: [change('A', 0.1), change('B', 0.2)] });
    const stacked = stackScenario(scenario('Boven', { baseline: 'Onder', changes: [change('B', 0.2)] }), [scenario('Onder', { changes: [change('A', 0.1)] })]);
    expectClose(hbvs(stacked), hbvs(flat), 0);
  });
});

describe('effectiveInputs', () => {
  it('is the inputs themselves when the scenario has no rules of its own', () => expect(effectiveInputs(inputs, scenario('x', { changes: [change('A', 0.1)] }))).toBe(inputs));

  it('elasticities of a scenario change what a driver does, not the base', () => {
    const rules: Partial<Scenario> = { elasticities: [{ component: 'noodhulp', driver: 'inwoners', value: 1 }] };
    expectClose(hbvs(scenario('x', rules)), [100, 60, 40]);
    // 105,000 inhabitants ask for 21 wijkagenten, so noodhulp has 20 % of 179. A's half of it now grows by 10 %: 19.8 of 37.8.
    const without = hbvs(scenario('x', { changes: [change('A', 0.1)] }))[0] ?? NaN;
    expect(hbvs(scenario('x', { changes: [change('A', 0.1)], ...rules }))[0]).toBeCloseTo(without + 35.8 * (19.8 / 37.8 - 0.5), 9);
  });

  it('floors and caps of a scenario replace those of the team', () => {
    expect(effectiveInputs(inputs, scenario('x', { limits: [{ team: 'B', floor: 61, cap: 65 }] })).teams.map((team) => [team.floor, team.cap])).toEqual([[null, null], [61, 65], [null, null]]);
    expect(hbvs(scenario('x', { limits: [{ team: 'B', floor: 61, cap: null }] }))[1]).toBeCloseTo(61, 9);
  });

  it('lifts minima of some teams or of all', () => {
    expect(effectiveInputs(inputs, scenario('x', { liftedMinima: ['B'] })).teams.map((team) => team.minimumLifted)).toEqual([false, true, false]);
    expect(effectiveInputs(inputs, scenario('x', { liftedMinima: 'alle' })).liftAllMinima).toBe(true);
  });

  it('amendments come beside those of the inputs and are never part of the plan', () => {
    const { amendments } = effectiveInputs(inputs, scenario('x', { amendments: [{ name: 'Extra', receiver: 'C', fte: 2, payers: { kind: 'district', name: 'Oost' }, key: 'gelijk' }] }));
    expect(amendments).toEqual([{ name: 'Extra', receiver: 2, fte: 2, payers: { kind: 'district', district: 0 }, key: 'gelijk', inPlan: false, source: '' }]);
  });

  it.each<{ what: string; part: Partial<Scenario>; kind: string; name: string }>([
    { what: 'a limit', part: { limits: [{ team: 'Weg', floor: 1, cap: null }] }, kind: 'basisteam', name: 'Weg' },
    { what: 'a lifted minimum', part: { liftedMinima: ['Weg'] }, kind: 'basisteam', name: 'Weg' },
    { what: 'a payer', part: { amendments: [{ name: 'x', receiver: 'A', fte: 1, payers: { kind: 'district', name: 'Zuid' }, key: 'gelijk' }] }, kind: 'district', name: 'Zuid' },
  ])('$what of something that is not there is told', ({ part, kind, name }) => expect(problemOf(() => effectiveInputs(inputs, scenario('x', part)))).toEqual({ code: 'unknownScope', kind, name }));
});

describe('isBase with rules', () => {
  it.each<[string, Partial<Scenario>, boolean]>([
    ['no damping', { damping: { rule: 'geen' } }, true],
    ['damping', { damping: { rule: 'vrij', perYear: 0.01 } }, false],
    ['a limit', { limits: [{ team: 'A', floor: 1, cap: null }] }, false],
    ['empty lists', { limits: [], amendments: [], elasticities: [], liftedMinima: [] }, true],
    ['all minima lifted', { liftedMinima: 'alle' }, false],
    ['another rule for the wijkagenten', { wijkagentenRule: 'vast' }, false],
    ['a year alone', { year: 2025 }, true],
    ['growth of 0 %', { changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'groei', value: 0 }, active: true }] }, true],
  ])('%s', (_what, part, base) => expect(isBase(scenario('x', part))).toBe(base));
});
