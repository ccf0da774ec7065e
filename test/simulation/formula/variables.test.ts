import { describe, expect, it } from 'vitest';
import { compileFormula } from '../../../src/simulation/formula/compile';
import { formulaVariables } from '../../../src/simulation/formula/variables';
import { exampleInputs, withOutcomes } from '../../model/strength/exampleTree';

const inhabitants = [50_000, 30_000, 20_000];
const indicators = [{ name: 'misdrijven', values: [500, 300, 200] }];
const teams = ['A', 'B', 'C'];

describe('formulaVariables', () => {
  it('gives the base figures of the model, the year and the indicators', () => {
    const { names, columns } = formulaVariables(exampleInputs({ components: withOutcomes({ 5: [7, 8, 9] }) }), inhabitants, 2027, indicators);
    expect(names).toEqual(['inwoners', 'werklast', 'hbvs', 'wijkagenten', 'jaar', 'misdrijven']);
    expect(columns.map((column) => [...column])).toEqual([inhabitants, [7, 8, 9], [100, 60, 40], [10, 6, 4], [2027, 2027, 2027], [500, 300, 200]]);
    const reading = compileFormula('misdrijven * (jaar - 2023) / wijkagenten', names);
    // 500 × 4 / 10, 300 × 4 / 6, 200 × 4 / 4
    expect(reading.ok && reading.formula.value(columns, teams)).toEqual({ ok: true, values: Float64Array.of(200, 200, 200) });
  });

  it('has no werklast without its data, and a formula that asks for it says what there is', () => {
    const { names } = formulaVariables(exampleInputs(), inhabitants, 2027);
    expect(compileFormula('1,1 * werklast', names)).toEqual({ ok: false, problem: { code: 'unknownName', at: 6, name: 'werklast', known: ['inwoners', 'hbvs', 'wijkagenten', 'jaar'] } });
  });
});
