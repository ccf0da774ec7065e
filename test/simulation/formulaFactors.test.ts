import { beforeAll, describe, expect, it } from 'vitest';
import { resolveScenario } from '../../src/simulation/apply';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { baseScenario } from '../../src/simulation/scenario';
import type { Amount, Driver, DriverChange, Scope } from '../../src/simulation/scenario';
import { exampleInputs, withOutcomes } from '../model/strength/exampleTree';
import { expectClose, problemOf } from '../model/strength/expecting';

beforeAll(loadFormulas);

/** Workload of A, B and C is 500, 300 and 400. */
const inputs = exampleInputs({
  components: withOutcomes({ 5: [500, 300, 400] }),
  indicators: [{ name: 'misdrijven', values: [600, 200, 400] }, { name: 'uitrukken', values: [400, 300, 500] }],
});
const inhabitants = [50_000, 30_000, 20_000];
const formula = (text: string): Amount => ({ kind: 'formule', text });
const change = (scope: Scope, amount: Amount, driver: Driver = 'werklast'): DriverChange => ({ driver, scope, amount, active: true });
const resolve = (...changes: DriverChange[]) => resolveScenario({ ...baseScenario, changes, year: 2025 }, inputs, inhabitants);
const unit: Scope = { kind: 'eenheid' };

describe('a formula as the new value of a driver', () => {
  it('is worked out per team and compared with the base value of the team', () => {
    // A: 0.6 × 600 + 0.4 × 400 = 520 of 500; B: 240 of 300; C: 440 of 400.
    expectClose(resolve(change(unit, formula('0,6 * misdrijven + 0,4 * uitrukken'))).change.workload, [1.04, 0.8, 1.1], 1e-12);
  });

  it('reaches only its scope', () => expectClose(resolve(change({ kind: 'district', name: 'Oost' }, formula('2 * werklast'))).change.workload, [2, 2, 1], 1e-12));

  it('knows the year of the scenario', () => expectClose(resolve(change({ kind: 'basisteam', name: 'A' }, formula('inwoners + 1000 * (jaar - 2023)'), 'inwoners')).change.inhabitants, [1.04, 1, 1], 1e-12));

  it('replaces what came before it for its scope, which is told; what comes after multiplies', () => {
    const percent: Amount = { kind: 'procent', value: 0.5 };
    const resolved = resolve(change(unit, percent), change({ kind: 'basisteam', name: 'A' }, formula('werklast')), change(unit, percent));
    expectClose(resolved.change.workload, [1.5, 2.25, 2.25], 1e-12);
    expect(resolved.conflicts).toEqual([{ winner: 1, overruled: [0] }]);
  });

  it('a team without a base value cannot be compared', () => {
    const empty = exampleInputs({ components: withOutcomes({ 5: [500, 0, 400] }) });
    expect(problemOf(() => resolveScenario({ ...baseScenario, changes: [change(unit, formula('werklast'))] }, empty, inhabitants))).toEqual({ code: 'noBaseForAbsolute', scope: 'B', driver: 'werklast' });
  });

  it('a zero divisor or a missing base value out of the scope does not stand in the way; within it, it does', () => {
    const zeros = exampleInputs({
      components: withOutcomes({ 5: [500, 300, 0] }),
      indicators: [{ name: 'misdrijven', values: [600, 200, 400] }, { name: 'uitrukken', values: [400, 0, 500] }],
    });
    const at = (name: string, text: string) => resolveScenario({ ...baseScenario, changes: [change({ kind: 'basisteam', name }, formula(text))] }, zeros, inhabitants);
    // 500 × 600 / 400 of 500; B divides by 0, C has no workload.
    expectClose(at('A', 'werklast * misdrijven / uitrukken').change.workload, [1.5, 1, 1], 1e-12);
    expect(problemOf(() => at('B', 'werklast * misdrijven / uitrukken'))).toMatchObject({ code: 'formulaNotFinite', scope: 'B', team: 'B' });
    expect(problemOf(() => at('C', 'werklast + misdrijven'))).toEqual({ code: 'noBaseForAbsolute', scope: 'C', driver: 'werklast' });
  });
});
