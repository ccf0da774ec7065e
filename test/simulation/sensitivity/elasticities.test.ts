import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { outcomeOf } from '../../../src/simulation/goal/outcome';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Driver, Scenario } from '../../../src/simulation/scenario';
import { localElasticities } from '../../../src/simulation/sensitivity/elasticities';
import type { SensitivityInput } from '../../../src/simulation/sensitivity/inputs';
import { exampleInputs, plainComponents } from '../../model/strength/exampleTree';
import { exactSum } from '../../model/strength/expecting';
import { randomCase } from '../../model/strength/randomTree';

const driverOf = (driver: Driver, name: string): SensitivityInput => ({ kind: 'driver', driver, scope: { kind: 'basisteam', name } });
const model = strengthModel(exampleInputs());
const busy: Scenario = { ...baseScenario, changes: [{ driver: 'werklast', scope: { kind: 'basisteam', name: 'C' }, amount: { kind: 'procent', value: 1 }, active: true }] };

describe('localElasticities, by hand', () => {
  it('workload of A: 54 × 0.5 × 0.5 = 13.5 on 100, −8.1 on 60, −5.4 on 40', () => {
    const found = localElasticities(model, baseScenario, driverOf('werklast', 'A'), 'hbvs');
    [0.135, -0.135, -0.135].forEach((elasticity, t) => {
      expect(found?.[t]?.up).toBeCloseTo(elasticity, 7);
      expect(found?.[t]?.down).toBeCloseTo(elasticity, 7);
      expect(found?.[t]?.corner).toBe(false);
    });
  });

  it('the share of werklast when C has double its workload: A has 100 − 15 s', () => {
    const found = localElasticities(model, busy, { kind: 'share', component: 'werklast' }, 'hbvs');
    expect(found?.[0]?.up).toBeCloseTo((-15 * 0.3) / 95.5, 7);
    expect(found?.[2]?.down).toBeCloseTo((24 * 0.3) / 47.2, 7);
  });

  it('on a corner the two sides differ: wijkagenten at their minima follow the inhabitants up, not down', () => {
    const stiff = strengthModel(exampleInputs({ components: plainComponents.map((component, c) => (c === 0 ? component : { ...component, elasticityInhabitants: 0 })) }));
    // Up: 10 r + 0.5 (190 − 10 r); down: nobody moves.
    const found = localElasticities(stiff, baseScenario, driverOf('inwoners', 'A'), 'hbvs');
    expect(found?.[0]).toEqual({ up: expect.closeTo(0.05, 7), down: expect.closeTo(0, 7), corner: true });
  });

  it('has none for an input of 0, a team of 0 fte or a scenario without an answer', () => {
    expect(localElasticities(model, baseScenario, { kind: 'elasticity', component: 'noodhulp', driver: 'inwoners' }, 'hbvs')).toBeNull();
    expect(localElasticities(model, { ...baseScenario, totalBudget: 1 }, driverOf('werklast', 'A'), 'hbvs')).toBeNull();
    expect(localElasticities(model, { ...baseScenario, shares: [0, 0, 0, 0, 1] }, { kind: 'share', component: 'werklast' }, 'hbvs')?.[0]).toBeNull();
  });
});

describe('localElasticities on any tree', () => {
  it('what one gains the others lose: weighted by fte they add to 0', () => {
    let tried = 0;
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.constantFrom<Driver>('inwoners', 'werklast'), (random, driver) => {
        const tree = strengthModel(random.inputs);
        const present = outcomeOf(tree, baseScenario);
        const found = localElasticities(tree, baseScenario, driverOf(driver, 'team 1'), 'hbvs');
        if (!present.ok || !found || found.some((elasticity) => elasticity === null)) return;
        for (const side of ['up', 'down'] as const) {
          expect(Math.abs(exactSum(present.result.hbvs.map((fte, t) => fte * (found[t]?.[side] ?? NaN))))).toBeLessThan(1e-6);
        }
        tried += 1;
      }),
      { seed: 2, numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(30);
  });
});
