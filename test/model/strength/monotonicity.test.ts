import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { noChange } from '../../../src/model/strength/respond';
import { answer } from './answer';
import { exampleChange, exampleInputs, exampleTeam, exampleMunicipality, plainComponents } from './exampleTree';
import { expectClose } from './expecting';
import { randomCase } from './randomTree';

const replaced = (list: readonly number[], index: number, value: number) => list.map((old, i) => (i === index ? value : old));

describe('more of a driver never costs its own team fte', () => {
  const more = fc.double({ min: 1, max: 3, noNaN: true });

  it('workload: always, also with floors and caps', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.nat(11), more, ({ inputs, change }, team, factor) => {
        const t = team % inputs.teams.length;
        const before = answer(inputs, change);
        const after = answer(inputs, { ...change, workload: replaced(change.workload, t, (change.workload[t] ?? 1) * factor) });
        if (before && after) expect(after.hbvs[t]).toBeGreaterThanOrEqual((before.hbvs[t] ?? NaN) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('inhabitants: with the budget of the wijkagenten fixed', () => {
    fc.assert(
      fc.property(randomCase({ rule: 'vast', limits: true }), fc.nat(11), more, ({ inputs, change }, team, factor) => {
        const t = team % inputs.teams.length;
        const before = answer(inputs, change);
        const after = answer(inputs, { ...change, inhabitants: replaced(change.inhabitants, t, (change.inhabitants[t] ?? 1) * factor) });
        if (before && after) expect(after.hbvs[t]).toBeGreaterThanOrEqual((before.hbvs[t] ?? NaN) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  describe('inhabitants, while the wijkagenten follow the norm: where the own wijkagenten cell is above its minimum', () => {
    const published = publishedInputs();
    const flat = withFlatElasticities(published);
    const factors = fc.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 27, maxLength: 27 });

    it.each([
      { what: 'the default elasticities', inputs: published },
      { what: 'nothing else follows the inhabitants', inputs: flat },
    ])('published tree, $what', ({ inputs }) => {
      const model = strengthModel(inputs);
      let above = 0;
      fc.assert(
        fc.property(factors, fc.nat(26), more, (inhabitants, t, factor) => {
          const before = model.compute({ ...noChange(27), inhabitants });
          if (!((before.allocation.cells[0]?.[t] ?? 0) > (inputs.teams[t]?.minWijkagenten ?? 0) + 1e-9)) return;
          above++;
          const after = model.compute({ ...noChange(27), inhabitants: replaced(inhabitants, t, (inhabitants[t] ?? 1) * factor) });
          expect(after.hbvs[t]).toBeGreaterThanOrEqual((before.hbvs[t] ?? NaN) - 1e-9);
        }),
        { numRuns: 1000 },
      );
      expect(above).toBeGreaterThan(100);
    });

    it('at its minimum a team can lose by growing', () => {
      // A × 1.44 (budget 24.4) while C halves; C's minimum of 4 binds from 2 up to 4.
      const inputs = withFlatElasticities(exampleInputs());
      const run = (c: number) => strengthModel(inputs).compute(exampleChange({ inhabitants: [1.44, 1, c] }));
      expectClose([run(0.5).allocation.cells[0]?.[2] ?? NaN, run(0.6).allocation.cells[0]?.[2] ?? NaN], [4, 4]);
      // C has 36 of the 180: budgets of the wijkagenten 20 × 1.12 = 22.4 and 20 × 1.14 = 22.8
      expectClose([run(0.5).hbvs[2] ?? NaN, run(0.6).hbvs[2] ?? NaN], [4 + 177.6 / 5, 4 + 177.2 / 5]);
    });

    it('and so can a team with most of the inhabitants and hardly any wijkagenten', () => {
      // A 180 fte, minimum 2, 90,000 inhabitants; B 20 fte, minimum 18, 10,000. A × 2: budget 20 × 1.9 = 38, shared as 4 : 18.
      const inputs = withFlatElasticities(
        exampleInputs({
          liftAllMinima: true,
          teams: [exampleTeam('A', 180, 2), exampleTeam('B', 20, 18)],
          municipalities: [exampleMunicipality('a', 90_000, [{ team: 0, weight: 1 }]), exampleMunicipality('b', 10_000, [{ team: 1, weight: 1 }])],
        }),
      );
      const result = strengthModel(inputs).compute(exampleChange({ inhabitants: [2, 1] }, 2));
      // 38 × 4/22 = 6.9 wijkagenten, well above 0; of the others 162 × 178/180 = 160.2
      expectClose(result.hbvs, [(38 * 4) / 22 + 160.2, (38 * 18) / 22 + 1.8]);
      expect(result.hbvs[0]).toBeLessThan(180);
    });
  });
});

function withFlatElasticities(inputs: StrengthInputs): StrengthInputs {
  return { ...inputs, components: plainComponents.map((component, c) => ({ ...component, elasticityInhabitants: c === 0 ? 1 : 0 })) };
}
