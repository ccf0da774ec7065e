import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import { driverShares } from '../../src/simulation/driverShares';
import { exampleInputs, withOutcomes } from '../model/strength/exampleTree';

describe('driverShares', () => {
  it('by hand: wijkagenten 20 × 1, opsporing 45 × 0.5 and intake 18 × 1 of 200; werklast 54', () => {
    const shares = driverShares(strengthModel(exampleInputs()));
    expect(shares.inwoners).toBeCloseTo(60.5 / 200, 12);
    expect(shares.werklast).toBeCloseTo(54 / 200, 12);
  });

  it('the plan under the default assumptions', () => {
    // 656 + 2572.5 × (0.25 × 0.5 + 0.15 × 0.5 + 0.1 × 1 + 0.2 × 0.7) = 656 + 2572.5 × 0.44 = 1787.9; werklast 771.75
    const shares = driverShares(strengthModel(publishedInputs()));
    expect(shares.inwoners).toBeCloseTo(1787.9 / 3228.5, 12);
    expect(shares.werklast).toBeCloseTo(771.75 / 3228.5, 12);
  });

  it('a fixed wijkagenten budget that the minima fill follows nothing', () => {
    const fixed = { fte: 656, rule: 'vast' } as const;
    // 2572.5 × 0.44 = 1131.9
    expect(driverShares(strengthModel({ ...publishedInputs(), wijkagentenBudget: fixed })).inwoners).toBeCloseTo(1131.9 / 3228.5, 12);
    expect(driverShares(strengthModel({ ...publishedInputs(), wijkagentenBudget: fixed, liftAllMinima: true })).inwoners).toBeCloseTo(1787.9 / 3228.5, 12);
  });

  it('measured workload counts whole and for workload only, whatever its elasticities', () => {
    const components = withOutcomes({ 5: [5, 3, 4] }).map((component, c) => (c === 5 ? { ...component, elasticityInhabitants: 1, elasticityWorkload: 0 } : component));
    const shares = driverShares(strengthModel(exampleInputs({ components })));
    expect(shares.inwoners).toBeCloseTo(60.5 / 200, 12);
    expect(shares.werklast).toBeCloseTo(54 / 200, 12);
  });
});
