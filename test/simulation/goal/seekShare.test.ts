import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherComponentIds } from '../../../src/model/strength/components';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { outcomeOf } from '../../../src/simulation/goal/outcome';
import { seekShare } from '../../../src/simulation/goal/seekShare';
import type { ShareAnswer, ShareQuestion } from '../../../src/simulation/goal/seekShare';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { withShare } from '../../../src/simulation/shares';
import { exampleInputs } from '../../model/strength/exampleTree';
import { randomCase } from '../../model/strength/randomTree';

/** Twice the workload for C: its part of werklast goes from 0.2 to 0.4 / 1.2 = 1/3, that of A from 1/2 to 5/12, that of B from 0.3 to 1/4. */
const busy: Scenario = { ...baseScenario, changes: [{ driver: 'werklast', scope: { kind: 'basisteam', name: 'C' }, amount: { kind: 'procent', value: 1 }, active: true }] };

function ask(question: Partial<ShareQuestion> = {}, inputs: Partial<StrengthInputs> = {}): ShareAnswer {
  return seekShare(strengthModel(exampleInputs(inputs)), { scenario: busy, component: 'werklast', within: 0.06, level: 'hbvs', ...question });
}
const ends = (answer: ShareAnswer) => (answer.kind === 'solutions' ? answer.parts.flatMap((part) => (part.kind === 'point' ? [part.input] : [part.from, part.to])) : expect.fail(JSON.stringify(answer)));

describe('seekShare, by hand', () => {
  it('C gains 180 (1/3 − 1/5) s = 24 s fte on 40: at most 6 % is s ≤ 0.1', () => {
    // A loses 15 s of 100, B 9 s of 60: less.
    const answer = ask();
    expect(ends(answer)).toEqual([0, expect.closeTo(0.1, 9)]);
    expect(answer).toMatchObject({ present: 0.3, presentHolds: false });
  });

  it('every share will do when the bound is wide: 24 / 40 = 60 %', () => {
    const answer = ask({ within: 0.6 });
    expect(ends(answer)).toEqual([0, 1]);
    expect(answer).toMatchObject({ present: 0.3, presentHolds: true });
  });

  it('a single share: nobody may move', () => {
    expect(ends(ask({ within: 0 }))).toEqual([expect.closeTo(0, 9)]);
  });

  it('no share: with a floor C always has 10 % more, and C is who breaks it', () => {
    const answer = ask({ scenario: { ...busy, limits: [{ team: 'C', floor: 44, cap: null }] } });
    expect(answer).toMatchObject({ kind: 'infeasible', breaks: { team: 'C', fte: 44 } });
    expect(answer.kind === 'infeasible' && answer.breaks.deviation).toBeCloseTo(0.1, 9);
    // Without the floor a share of at most 0.1 does it.
    expect(answer).toMatchObject({ constraints: [{ kind: 'limitsOfOthers', teams: ['C'] }], together: false });
  });

  it('no share and no rule in the way: the change itself moves C too far', () => {
    // With twice the inhabitants for C too every component moves towards it, whatever its share.
    const changes = (['inwoners', 'werklast'] as const).map((driver) => ({ driver, scope: { kind: 'basisteam' as const, name: 'C' }, amount: { kind: 'procent' as const, value: 1 }, active: true }));
    const elasticities = otherComponentIds.map((component) => ({ component, driver: 'inwoners' as const, value: 1 }));
    expect(ask({ scenario: { ...baseScenario, changes, elasticities }, within: 0.01 })).toMatchObject({ kind: 'infeasible', breaks: { team: 'C' }, constraints: [{ kind: 'changes' }], together: false });
  });

  it('an interval in the middle: intake follows inhabitants, and must make up for the workload', () => {
    // A grows 20 % in inhabitants, C doubles its workload; the share of intake moves fte from C to A.
    const scenario: Scenario = { ...busy, changes: [...busy.changes, { driver: 'inwoners', scope: { kind: 'basisteam', name: 'A' }, amount: { kind: 'procent', value: 0.2 }, active: true }] };
    const narrow = ends(ask({ scenario, component: 'intake en service', within: 0.085 }));
    const model = strengthModel(exampleInputs());
    const worst = (share: number) => {
      const found = outcomeOf(model, { ...scenario, shares: withShare([0.25, 0.15, 0.1, 0.2, 0.3], 'intake en service', share) });
      return found.ok ? Math.max(...found.result.hbvs.map((fte, t) => Math.abs(fte / (model.inputs.teams[t]?.hbvs ?? NaN) - 1))) : NaN;
    };
    expect(narrow).toHaveLength(2);
    for (const end of narrow) expect(worst(end)).toBeCloseTo(0.085, 9);
    expect(worst(((narrow[0] ?? 0) + (narrow[1] ?? 0)) / 2)).toBeLessThan(0.085);
    expect(worst((narrow[0] ?? 0) - 0.001)).toBeGreaterThan(0.085);
    expect(worst((narrow[1] ?? 0) + 0.001)).toBeGreaterThan(0.085);
  });

  it('with proportional seeds and no change of a driver the shares move nobody', () => {
    expect(ask({ scenario: baseScenario, within: 0 })).toMatchObject({ kind: 'independent', holds: true });
    // Whatever the share, C is 10 % above its base.
    expect(ask({ scenario: { ...baseScenario, limits: [{ team: 'C', floor: 44, cap: null }] } })).toMatchObject({ kind: 'independent', holds: false, worst: { team: 'C' } });
  });

  it('a scenario without an answer is said', () => {
    expect(ask({ scenario: { ...busy, totalBudget: 10 } })).toMatchObject({ kind: 'impossible', problem: { code: 'budgetBelowWijkagenten' } });
  });
});

describe('withShare', () => {
  it('sets one and scales the others', () => {
    const shares = withShare([0.25, 0.15, 0.1, 0.2, 0.3], 'werklast', 0.65);
    [0.125, 0.075, 0.05, 0.1, 0.65].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
  });
  it('gives the others equal parts when they had none', () => {
    expect(withShare([0, 0, 0, 0, 1], 'werklast', 0.2)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });
});

describe('seekShare on any tree', () => {
  it('holds exactly where it says', () => {
    let asked = 0;
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.constantFrom(...otherComponentIds), fc.double({ min: 0.001, max: 0.3, noNaN: true }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }), (random, component, within, tried) => {
        const model = strengthModel(random.inputs);
        const [first, second] = model.inputs.teams.map(({ name }) => name);
        const change = (name: string | undefined, driver: 'werklast' | 'inwoners') => ({ driver, scope: { kind: 'basisteam' as const, name: name ?? '' }, amount: { kind: 'procent' as const, value: 0.5 }, active: true });
        const scenario: Scenario = { ...baseScenario, changes: [change(first, 'werklast'), change(second, 'inwoners')] };
        const answer = seekShare(model, { scenario, component, within, level: 'hbvs' });
        const shares = otherComponentIds.map((_, c) => model.inputs.components[c + 1]?.shareOfRest ?? 0);
        const base = model.inputs.teams.map(({ hbvs }) => hbvs);
        const deviation = (share: number) => {
          const found = outcomeOf(model, { ...scenario, shares: withShare(shares, component, share) });
          return found.ok ? Math.max(...found.result.hbvs.map((fte, t) => Math.abs(fte / (base[t] ?? NaN) - 1))) : undefined;
        };
        for (const share of tried) {
          const found = deviation(share);
          if (found === undefined) continue;
          // What is this near the bound is decided by noise.
          if (Math.abs(found - within) < 1e-9) continue;
          const claimed = answer.kind === 'independent' ? answer.holds : answer.kind === 'solutions' && answer.parts.some((part) => part.kind === 'interval' && share >= part.from && share <= part.to);
          expect(claimed).toBe(found < within);
          asked += 1;
        }
      }),
      { seed: 3, numRuns: 40 },
    );
    expect(asked).toBeGreaterThan(400);
  });
});
