import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { distributeExtension, phaseExtension } from '../../../src/model/strength/extension';
import type { ExtensionInput, StrengthInputs } from '../../../src/model/strength/inputs';
import { exampleChange, exampleInputs, exampleTeam } from './exampleTree';
import { exactSum, expectClose } from './expecting';

const base = exampleInputs();
const run = (overrides: Partial<StrengthInputs>, extension: Partial<ExtensionInput> = {}, change = exampleChange()) =>
  strengthModel({ ...base, ...overrides, extension: { ...base.extension, ...extension } }).compute(change);

describe('distributeExtension, by hand', () => {
  it('first to the districts with everything in them, then to the teams', () => {
    // Districts 200 and 60 (teams 160 and 40): 13 × 200/260 = 10 and 3; the 10 as 100 : 60
    expectClose(distributeExtension(13, [100, 60, 40], [100, 60, 40], [0, 0, 1], [200, 60]), [6.25, 3.75, 3]);
  });

  it('in a scenario the district total moves with its teams', () => {
    // Teams 110, 60, 30: districts 200 + 10 and 60 − 10; 13 × 210/260 = 10.5 as 110 : 60, and 2.5
    expectClose(distributeExtension(13, [110, 60, 30], [100, 60, 40], [0, 0, 1], [200, 60]), [(10.5 * 110) / 170, (10.5 * 60) / 170, 2.5]);
  });

  it('the denominator moves with the whole', () => {
    // 26 fte more in the first district: 226 of 286
    expectClose(distributeExtension(13, [126, 60, 40], [100, 60, 40], [0, 0, 1], [200, 60]), [(13 * 226 * 126) / (286 * 186), (13 * 226 * 60) / (286 * 186), (13 * 60) / 286]);
  });

  it('a team of 0 fte gets nothing', () => expectClose(distributeExtension(13, [0, 60, 40], [0, 60, 40], [0, 0, 1], [200, 60]), [0, 10, 3]));
});

describe('extension in the whole calculation', () => {

  it('adds extension and one HOvJ per team', () => {
    const result = run({});
    expectClose(result.extensionTotal, [7.25, 4.75, 4]);
    expectClose(result.newStrength, [107.25, 64.75, 44]);
  });

  it('is recomputed on HBVS+ after floors and caps', () => {
    const teams = [exampleTeam('A', 100, 10, { cap: 80 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })];
    // HBVS+ 80, 72, 48: districts 200 − 8 and 60 + 8 of 260
    expectClose(run({ teams }).extension, [(13 * 192 * 80) / (260 * 152), (13 * 192 * 72) / (260 * 152), (13 * 68) / 260]);
  });

  it('the platform is no part of the teams', () => expectClose([exactSum(run({}, { platform: 55 }).extension)], [13]));

  const printed = [exampleTeam('A', 100, 10, { printedExtension: 7.3 }), exampleTeam('B', 60, 6, { printedExtension: 4.7 }), exampleTeam('C', 40, 4, { district: 1, printedExtension: 4 })];

  it('frozen is the printed value whatever the scenario does', () => {
    for (const workload of [[1, 1, 1], [1.5, 1, 1], [0, 2, 1]]) {
      const result = run({ teams: printed }, { frozen: true }, exampleChange({ workload }));
      expectClose(result.extensionTotal, [7.3, 4.7, 4]);
      expectClose(result.extension, [6.3, 3.7, 3]); // less one HOvJ
    }
  });

  it('frozen holds the amendment of the plan; an amendment of the user comes on top', () => {
    const amendment = { name: 'x', receiver: 0, fte: 0.9, payers: { kind: 'team', team: 1 }, key: 'HBVS+', source: '' } as const;
    const inPlan = run({ teams: printed, amendments: [{ ...amendment, inPlan: true }] }, { frozen: true });
    expectClose(inPlan.extensionTotal, [7.3, 4.7, 4]);
    expectClose(inPlan.extension, [5.4, 4.6, 3]); // 7.3 − 1 − 0.9 and 4.7 − 1 + 0.9
    const own = run({ teams: printed, amendments: [{ ...amendment, inPlan: false }] }, { frozen: true });
    expectClose(own.extensionTotal, [8.2, 3.8, 4]);
  });
});

describe('what a frozen extension leaves to the scenario', () => {
  const printed = [exampleTeam('A', 100, 10, { printedExtension: 7.3 }), exampleTeam('B', 60, 6, { printedExtension: 4.7 }), exampleTeam('C', 40, 4, { district: 1, printedExtension: 4 })];
  const amendment = { name: 'x', receiver: 2, fte: 0.9, payers: { kind: 'eenheid' }, key: 'HBVS+', source: '' } as const;
  const change = exampleChange({ workload: [1.5, 1, 1] });

  it('an amendment of the user is charged on the scenario, one of the plan on the base', () => {
    const own = run({ teams: printed, amendments: [{ ...amendment, inPlan: false }] }, { frozen: true }, change);
    const [a = 0, b = 0] = own.hbvs;
    expectClose(own.amendment, [(-0.9 * a) / (a + b), (-0.9 * b) / (a + b), 0.9]);
    const plan = run({ teams: printed, amendments: [{ ...amendment, inPlan: true }] }, { frozen: true }, change);
    expectClose(plan.amendment, [(-0.9 * 100) / 160, (-0.9 * 60) / 160, 0.9]);
  });

  it('a district without team fte takes no part, so that the extension still adds up', () => {
    const given = distributeExtension(55, [100, 60, 0], [100, 60, 0], [0, 0, 1], [180, 95]);
    expectClose(given, [55 * (100 / 160), 55 * (60 / 160), 0]);
  });
});

describe('phaseExtension', () => {
  it.each([
    { amount: 55, share: 0.4, phases: { in2024: 22, in2025: 33 } },
    { amount: 55, share: 0, phases: { in2024: 0, in2025: 55 } },
    { amount: 55, share: 1, phases: { in2024: 55, in2025: 0 } },
  ])('$amount at $share', ({ amount, share, phases }) => expect(phaseExtension(amount, share)).toEqual(phases));

  it('is unknown while the plan does not say: no guess', () => expect(phaseExtension(55, null)).toBeNull());
});
