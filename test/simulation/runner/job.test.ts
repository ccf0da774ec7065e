import { describe, expect, it } from 'vitest';
import { noChange } from '../../../src/model/strength/respond';
import { strengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { makeJob } from '../../../src/simulation/runner/job';
import type { JobProblem } from '../../../src/simulation/runner/job';
import { makeBatchWorker } from '../../../src/simulation/runner/runBatch';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Uncertainty } from '../../../src/simulation/uncertainty';
import { exampleInputs, exampleTeam } from '../../model/strength/exampleTree';
import { expectClose } from '../../model/strength/expecting';
import { growth, jobOf, published, smallUncertainty } from './smallJob';

const inhabitants = (distribution: NonNullable<Uncertainty['drivers']['inwoners']>['distribution'], teams: { team: string; distribution: typeof distribution }[] = []): Partial<Uncertainty> => ({ drivers: { inwoners: { distribution, teams, betweenTeams: 0 } } });

describe('what cannot be run is said before it is run', () => {
  it.each<{ what: string; uncertainty: Partial<Uncertainty>; problem: JobProblem }>([
    { what: 'draws that are no power of two', uncertainty: { perBatch: 100 }, problem: { code: 'notPowerOfTwo', perBatch: 100, most: 4096 } },
    { what: 'too many draws in a batch', uncertainty: { perBatch: 8192 }, problem: { code: 'notPowerOfTwo', perBatch: 8192, most: 4096 } },
    { what: 'too few batches', uncertainty: { batches: 15 }, problem: { code: 'batches', batches: 15, least: 16, most: 64 } },
    { what: 'too many batches', uncertainty: { batches: 65 }, problem: { code: 'batches', batches: 65, least: 16, most: 64 } },
    { what: 'a distribution', uncertainty: inhabitants({ kind: 'lognormaal', sd: -1 }), problem: { code: 'distribution', driver: 'inwoners', problem: { code: 'invalidSpread', kind: 'lognormaal', sd: -1 } } },
    { what: 'the distribution of a team', uncertainty: inhabitants({ kind: 'lognormaal', sd: 0 }, [{ team: 'Ede', distribution: { kind: 'normaal', sd: NaN } }]), problem: { code: 'distribution', driver: 'inwoners', team: 'Ede', problem: { code: 'invalidSpread', kind: 'normaal', sd: NaN } } },
    { what: 'a correlation', uncertainty: { betweenDrivers: 1.5 }, problem: { code: 'correlation', problem: { code: 'invalidCorrelation', between: 'drivers', value: 1.5 } } },
    { what: 'a team that is not there', uncertainty: inhabitants({ kind: 'lognormaal', sd: 0 }, [{ team: 'Atlantis', distribution: { kind: 'normaal', sd: 0 } }]), problem: { code: 'unknownTeam', driver: 'inwoners', team: 'Atlantis' } },
  ])('$what', ({ uncertainty, problem }) => {
    expect(makeJob(published, [resolveScenario(baseScenario, published.inputs, published.inhabitants)], smallUncertainty(uncertainty))).toEqual({ ok: false, problem });
  });

  it('a scenario without an answer, by its number', () => {
    const inputs = { ...published.inputs, teams: published.inputs.teams.map((team, t) => (t === 0 ? { ...team, floor: 200, cap: 100 } : team)) };
    const made = makeJob(published, [{ inputs: published.inputs, change: noChange(27) }, { inputs, change: noChange(27) }], smallUncertainty());
    expect(made).toMatchObject({ ok: false, problem: { code: 'scenario', scenario: 1, problem: { code: 'floorAboveCap', floor: 200, cap: 100 } } });
  });
});

describe('draws', () => {
  it('without spread give the scenario itself', () => {
    const job = jobOf(smallUncertainty({ ...inhabitants({ kind: 'lognormaal', sd: 0 }), perBatch: 4 }), [growth]);
    const { fte } = makeBatchWorker(job)(0).scenarios[0]!;
    const expected = published.compute(resolveScenario(growth, published.inputs, published.inhabitants).change).hbvs;
    expectClose(Array.from({ length: 27 }, (_, t) => fte.values[t * 4 + 3] ?? NaN), expected);
  });

  it('districts are sums of their teams, and the total of all never changes', () => {
    const all = published.inputs.teams.map((_, t) => t);
    const { fte } = makeBatchWorker(jobOf(smallUncertainty(), [growth], [[3], all]))(0).scenarios[0]!;
    expect([...fte.values.subarray(27 * 64, 28 * 64)]).toEqual([...fte.values.subarray(3 * 64, 4 * 64)]);
    for (const total of fte.values.subarray(28 * 64, 29 * 64)) expect(total).toBeCloseTo(3228.5, 9);
  });

  it('are the same for every scenario: a scenario beside itself differs by nothing, and its figures do not depend on what it is beside', () => {
    const [alone, together] = [jobOf(smallUncertainty(), [growth]), jobOf(smallUncertainty(), [growth, growth, baseScenario])].map((job) => makeBatchWorker(job)(2));
    expect(together?.scenarios[0]).toEqual(alone?.scenarios[0]);
    expect(together?.scenarios[1]?.fte).toEqual(alone?.scenarios[0]?.fte);
    expect(together?.scenarios[1]?.difference?.values.every((fte) => fte === 0)).toBe(true);
    expect(together?.scenarios[2]?.difference?.values.every((fte) => fte === 0)).toBe(false);
  });

  it('of an input stay what they are when another input comes or goes', () => {
    // Only the workload column of an own shape is looked at: with elasticity 0 to inhabitants everywhere else, what a team has follows its workload.
    const both = smallUncertainty({ perBatch: 256 });
    const one = { ...both, drivers: { werklast: both.drivers.werklast! } };
    const still = { ...published.inputs, components: published.inputs.components.map((component) => ({ ...component, elasticityInhabitants: 0 })), wijkagentenBudget: { ...published.inputs.wijkagentenBudget, rule: 'vast' as const } };
    const model = strengthModel(still);
    const [withBoth, withOne] = [both, one].map((uncertainty) => makeBatchWorker(jobOf(uncertainty, [baseScenario], [], model))(5).scenarios[0]!.fte.values);
    expect(withBoth).toEqual(withOne);
  });

  it('without an answer are counted by reason, and the others are kept', () => {
    // A has 10 wijkagenten and at most 11 fte: more than 10 % growth beyond the others leaves no answer.
    const inputs = exampleInputs({ teams: [exampleTeam('A', 100, 10, { cap: 11 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })] });
    const model = strengthModel(inputs);
    const made = makeJob(model, [{ inputs, change: noChange(3) }], { ...smallUncertainty(inhabitants({ kind: 'uniform', low: -0.3, high: 0.3 })), perBatch: 256 });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const { infeasible, fte } = makeBatchWorker(made.job)(0).scenarios[0]!;
    const failed = infeasible.capBelowWijkagenten ?? 0;
    expect(failed).toBeGreaterThan(20);
    expect(fte.count + failed).toBe(256);
    expect(fte.values).toHaveLength(3 * fte.count);
    expect(fte.values.some(Number.isNaN)).toBe(false);
    // Beside a scenario that always has an answer, differences are of the draws in which both have one.
    const free = exampleInputs();
    const pair = makeJob(model, [{ inputs: free, change: noChange(3) }, { inputs, change: noChange(3) }], { ...smallUncertainty(inhabitants({ kind: 'uniform', low: -0.3, high: 0.3 })), perBatch: 256 });
    if (!pair.ok) throw new Error(JSON.stringify(pair.problem));
    const [first, second] = makeBatchWorker(pair.job)(0).scenarios;
    expect([first?.fte.count, first?.infeasible, second?.infeasible]).toEqual([256, {}, infeasible]);
    expect(second?.difference?.count).toBe(fte.count);
    expect(second?.difference?.values.some(Number.isNaN)).toBe(false);
  });

  it.each([
    // Everybody grows alike: shares stay, so nobody gains (the wijkagenten follow the norm, above the minima, alike too).
    { what: 'all teams together', uncertainty: { betweenDrivers: 0, drivers: { inwoners: { distribution: { kind: 'lognormaal' as const, sd: 0.03 }, betweenTeams: 1 } } } },
    { what: 'all teams and both drivers together', uncertainty: { betweenDrivers: 1, drivers: { inwoners: { distribution: { kind: 'lognormaal' as const, sd: 0.03 }, betweenTeams: 1 }, werklast: { distribution: { kind: 'lognormaal' as const, sd: 0.03 }, betweenTeams: 1 } } } },
  ])('correlated 1, $what: only the budget of the wijkagenten moves', ({ uncertainty }) => {
    const { fte } = makeBatchWorker(jobOf(smallUncertainty(uncertainty), [baseScenario]))(0).scenarios[0]!;
    const wijkagenten = published.calibration.budgets[0] ?? NaN;
    for (let t = 0; t < 27; t++) {
      const [base, minimum] = [published.inputs.teams[t]?.hbvs ?? NaN, published.inputs.teams[t]?.minWijkagenten ?? NaN];
      for (const value of fte.values.subarray(t * 64, (t + 1) * 64)) {
        // base = minimum + rest; growth g gives minimum·g and the rest × what is left of it, for one g ≥ 1 in all teams.
        const gained = (value - base) / (minimum - ((base - minimum) * wijkagenten) / (3228.5 - wijkagenten));
        expect(gained).toBeGreaterThan(-1e-12);
        expect(gained).toBeLessThan(0.2);
      }
    }
  });

  it('a matrix that cannot be is repaired, and that is said', () => {
    const teamMatrix = Array.from({ length: 27 }, (_, i) => Array.from({ length: 27 }, (_, j) => (i === j ? 1 : -0.5)));
    const made = makeJob(published, [resolveScenario(baseScenario, published.inputs, published.inhabitants)], smallUncertainty({ teamMatrix }));
    expect(made).toMatchObject({ ok: true, repair: { repaired: true } });
    const { fte } = makeBatchWorker(jobOf(smallUncertainty({ teamMatrix })))(0).scenarios[0]!;
    expect(fte.values.some(Number.isNaN)).toBe(false);
  });
});
