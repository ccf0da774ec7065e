import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { prepareIndices } from '../../../src/simulation/sensitivity/sobolIndices';
import type { IndexGrouping, SobolIndices } from '../../../src/simulation/sensitivity/sobolIndices';
import type { Uncertainty } from '../../../src/simulation/uncertainty';
import { exampleInputs, exampleMunicipality, exampleTeam, plainComponents, withShares } from '../../model/strength/exampleTree';

const lognormal = (sd: number) => ({ kind: 'lognormaal', sd }) as const;
const workload = (sd: number, ofA = sd): Uncertainty['drivers'] => ({ werklast: { distribution: lognormal(sd), teams: [{ team: 'A', distribution: lognormal(ofA) }], betweenTeams: 0 } });

/** Two teams of 60 and 40 fte of which all follows the workload: A has 100 · 60 r₁ / (60 r₁ + 40 r₂). */
const two = strengthModel(
  exampleInputs({
    districts: [{ name: 'Oost', hbvs2018: null, printedTotal: 100 }],
    teams: [exampleTeam('A', 60, 0), exampleTeam('B', 40, 0)],
    municipalities: [exampleMunicipality('a', 60_000, [{ team: 0, weight: 1 }]), exampleMunicipality('b', 40_000, [{ team: 1, weight: 1 }])],
    components: withShares([0, 0, 0, 0, 1], plainComponents),
    wijkagentenBudget: { fte: 0, rule: 'vast' },
  }),
);

function indices(model: StrengthModel, drivers: Uncertainty['drivers'], rest: Partial<Uncertainty> = {}, scenario: Scenario = baseScenario): SobolIndices {
  const made = prepareIndices(model, resolveScenario(scenario, model.inputs, model.inhabitants), { drivers, betweenDrivers: 0, method: 'sobol', seed: 20_240_101, batches: 16, perBatch: 1024, ...rest });
  if (!made.ok) return expect.fail(JSON.stringify(made.problem));
  return made.run.collect(Array.from({ length: made.run.batches }, (_, batch) => made.run.work(batch)));
}
const of = (grouping: IndexGrouping, group: number, team: number) => (grouping.kind === 'indices' ? grouping.indices[group]?.[team] : undefined) ?? expect.fail(`no index ${group} ${team}`);

/** Mean of a function of a standard normal score, by the trapezium rule: exact to the last digits for smooth functions. */
function normalMean(response: (z: number) => number): number {
  let sum = 0;
  for (let i = -400; i <= 400; i += 1) sum += response(i / 40) * Math.exp(-((i / 40) ** 2) / 2);
  return sum / 40 / Math.sqrt(2 * Math.PI);
}
const variance = (response: (z: number) => number) => normalMean((z) => response(z) ** 2) - normalMean(response) ** 2;

describe('two teams, against integrals', () => {
  it.each([
    { sdA: 0.3, sdB: 0.3 },
    { sdA: 0.8, sdB: 0.3 },
    { sdA: 0.05, sdB: 0.4 },
  ])('σ $sdA and $sdB: the part of each team in A and in B', ({ sdA, sdB }) => {
    const fte = (z1: number, z2: number) => 100 / (1 + (40 / 60) * Math.exp(sdB * z2 - sdA * z1));
    const whole = normalMean((z1) => normalMean((z2) => fte(z1, z2) ** 2)) - normalMean((z1) => normalMean((z2) => fte(z1, z2))) ** 2;
    const byA = variance((z1) => normalMean((z2) => fte(z1, z2))) / whole;
    const byB = variance((z2) => normalMean((z1) => fte(z1, z2))) / whole;
    const { perTeam } = indices(two, workload(sdB, sdA));
    [byA, byB].forEach((exact, group) => {
      for (const team of [0, 1]) {
        const { first, firstError, total, totalError } = of(perTeam, group, team);
        expect(Math.abs(first - exact)).toBeLessThan(4 * firstError);
        expect(Math.abs(total - (1 - (group === 0 ? byB : byA)))).toBeLessThan(4 * totalError);
        expect(Math.max(firstError, totalError)).toBeLessThan(0.01);
      }
    });
  });

  it('small spreads are additive: σ² against σ²', () => {
    const { perTeam } = indices(two, workload(0.01, 0.02));
    expect(of(perTeam, 0, 0).first).toBeCloseTo(0.8, 2);
    expect(of(perTeam, 1, 0).first).toBeCloseTo(0.2, 2);
  });

  it('what teams have in common counts as the driver\'s: only A is uncertain, as much in either driver', () => {
    const alike = strengthModel({ ...two.inputs, components: two.inputs.components.map((component) => ({ ...component, elasticityInhabitants: 1, elasticityWorkload: 1 })) });
    const onlyA = (betweenTeams: number) => ({ distribution: lognormal(0), teams: [{ team: 'A', distribution: lognormal(0.02) }], betweenTeams });
    const { perDriver } = indices(alike, { inwoners: onlyA(0), werklast: onlyA(0.5) });
    for (const driver of [0, 1]) {
      const { first, firstError, total } = of(perDriver, driver, 0);
      expect(first).toBeCloseTo(0.5, 2);
      expect(total).toBeCloseTo(0.5, 2);
      expect(firstError).toBeLessThan(0.01);
    }
  });

  it('pseudo-random draws agree', () => {
    const { perTeam } = indices(two, workload(0.01, 0.02), { method: 'toeval' });
    const { first, firstError } = of(perTeam, 0, 0);
    expect(Math.abs(first - 0.8)).toBeLessThan(4 * firstError);
    expect(firstError).toBeLessThan(0.03);
  });
});

describe('prepareIndices', () => {
  const both: Uncertainty['drivers'] = { inwoners: { distribution: lognormal(0.03), betweenTeams: 0 }, werklast: { distribution: lognormal(0.08), betweenTeams: 0 } };

  it('a driver that nothing follows explains nothing, the other all', () => {
    const still = strengthModel({ ...two.inputs, components: two.inputs.components.map((component) => ({ ...component, elasticityInhabitants: 0 })) });
    const { drivers, perDriver } = indices(still, both, { perBatch: 64 });
    expect(drivers).toEqual(['inwoners', 'werklast']);
    expect(of(perDriver, 0, 0)).toMatchObject({ first: 0, total: 0 });
    expect(of(perDriver, 1, 0).first).toBeCloseTo(1, 12);
  });

  it('published plan: the drivers add to nearly 1, and a team is what its own drivers make of it', () => {
    const model = strengthModel(publishedInputs());
    const { perDriver, perTeam } = indices(model, both, { perBatch: 256 });
    for (let t = 0; t < 27; t += 1) {
      expect(of(perDriver, 0, t).first + of(perDriver, 1, t).first).toBeCloseTo(1, 1);
      expect(of(perTeam, t, t).first).toBeGreaterThan(0.85);
    }
  });

  it('the same seed gives the same bits, whatever the order of the batches; another seed does not', () => {
    const run = (seed: number, order: readonly number[]) => {
      const made = prepareIndices(two, resolveScenario(baseScenario, two.inputs, two.inhabitants), { drivers: both, betweenDrivers: 0, method: 'sobol', seed, batches: 16, perBatch: 512 });
      if (!made.ok) return expect.fail(JSON.stringify(made.problem));
      const samples = order.map((batch) => ({ batch, sample: made.run.work(batch) })).sort((a, b) => a.batch - b.batch);
      return JSON.stringify(made.run.collect(samples.map(({ sample }) => sample)));
    };
    expect(run(1, [0, 1, 2])).toBe(run(1, [2, 0, 1]));
    expect(run(1, [0, 1, 2])).not.toBe(run(2, [0, 1, 2]));
  });

  it('a team that a floor and a cap hold has no index', () => {
    const { perTeam } = indices(two, workload(0.1), { perBatch: 64 }, { ...baseScenario, limits: [{ team: 'A', floor: 55, cap: 55 }] });
    expect(perTeam.kind === 'indices' && perTeam.indices.map((group) => group[0])).toEqual([null, null]);
  });

  it('draws without an answer are counted and left out', () => {
    // A has 10 wijkagenten and at most 11 fte: when its inhabitants grow more than 10 % beyond the others there is no answer.
    const inputs = exampleInputs({ teams: [exampleTeam('A', 100, 10, { cap: 11 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })] });
    const found = indices(strengthModel(inputs), { inwoners: { distribution: { kind: 'uniform', low: -0.3, high: 0.3 }, betweenTeams: 0 } }, { perBatch: 256 });
    expect(found.infeasible).toBeGreaterThan(100);
    const index = of(found.perTeam, 1, 1);
    expect(Number.isFinite(index.first) && Number.isFinite(index.total)).toBe(true);
  });

  it.each<{ what: string; rest: Partial<Uncertainty>; drivers?: Uncertainty['drivers']; perDriver: string; perTeam: string }>([
    { what: 'independent', rest: {}, perDriver: 'indices', perTeam: 'indices' },
    { what: 'drivers of a team go together', rest: { betweenDrivers: 0.3 }, perDriver: 'dependent', perTeam: 'indices' },
    { what: 'teams go together', rest: {}, drivers: { ...both, werklast: { distribution: lognormal(0.08), betweenTeams: 0.4 } }, perDriver: 'indices', perTeam: 'dependent' },
    { what: 'a matrix between teams', rest: { teamMatrix: [[1, 0.2], [0.2, 1]] }, perDriver: 'indices', perTeam: 'dependent' },
    { what: 'a correlation with a driver that is certain', rest: { betweenDrivers: 0.3 }, drivers: workload(0.1), perDriver: 'indices', perTeam: 'indices' },
  ])('groups that are correlated have no indices: $what', ({ rest, drivers = both, perDriver, perTeam }) => {
    const found = indices(two, drivers, { perBatch: 16, ...rest });
    expect([found.perDriver.kind, found.perTeam.kind]).toEqual([perDriver, perTeam]);
  });

  it('what cannot be run is said', () => {
    const made = prepareIndices(two, resolveScenario(baseScenario, two.inputs, two.inhabitants), { drivers: both, betweenDrivers: 0, method: 'sobol', seed: 1, batches: 16, perBatch: 100 });
    expect(made).toEqual({ ok: false, problem: { code: 'notPowerOfTwo', perBatch: 100, most: 4096 } });
  });
});
