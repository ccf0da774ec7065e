import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { publishedInputs } from '../../../src/model/plan/published';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { figuresOf, outcomeOf } from '../../../src/simulation/goal/outcome';
import { seekDriver } from '../../../src/simulation/goal/seekDriver';
import type { DriverAnswer, DriverQuestion } from '../../../src/simulation/goal/seekDriver';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Driver, DriverChange, Scenario, Scope } from '../../../src/simulation/scenario';
import { exampleInputs, exampleTeam, plainComponents } from '../../model/strength/exampleTree';
import { randomCase } from '../../model/strength/randomTree';

const team = (name: string): Scope => ({ kind: 'basisteam', name });
const change = (scope: Scope, driver: Driver, value: number): DriverChange => ({ driver, scope, amount: { kind: 'procent', value }, active: true });

interface Asked extends Partial<DriverQuestion> {
  readonly inputs?: Partial<StrengthInputs>;
}
function ask({ inputs, ...question }: Asked): DriverAnswer {
  return seekDriver(strengthModel(exampleInputs(inputs)), { scenario: baseScenario, driver: 'werklast', scope: team('A'), team: 'A', level: 'hbvs', target: { kind: 'difference', fte: 3 }, ...question });
}
const points = (answer: DriverAnswer) => (answer.kind === 'solutions' ? answer.parts.flatMap((part) => (part.kind === 'point' ? [part.input] : [part.from, part.to])) : expect.fail(JSON.stringify(answer)));

/** Only werklast follows a driver; wijkagenten follow inhabitants. */
const stiff = plainComponents.map((component, c) => (c === 0 ? component : { ...component, elasticityInhabitants: 0 }));
/** A has twice its inhabitants, so that the wijkagenten budget is above the minima: 24 + 6r for B's factor r. */
const doubled: Scenario = { ...baseScenario, changes: [change(team('A'), 'inwoners', 1)] };
/**
 * B's HBVS+ then falls with its own inhabitants as long as its 6 wijkagenten are the minimum, 6 + 0.3 (176 − 6r) = 58.8 − 1.8r for r ≤ 1,
 * and rises after that, 6r + 0.3 (176 − 6r) = 52.8 + 4.2r.
 */
const turning: Asked = { inputs: { components: stiff }, scenario: doubled, driver: 'inwoners', scope: team('B'), team: 'B' };

describe('seekDriver, by hand', () => {
  it('+3 fte for A by its own workload: 54 × 0.5r / (0.5r + 0.5) = 30, r = 1.25', () => {
    expect(points(ask({}))[0]).toBeCloseTo(0.25, 9);
  });

  it('a level: 46 of the rest and 10 wijkagenten stay, so 85 fte asks 12 of werklast: r = 2/7', () => {
    // Rest of A without werklast: 0.5 × 126 = 63; 63 + 10 = 73; 54 × 0.5r / (0.5r + 0.5) = 12.
    expect(points(ask({ target: { kind: 'level', fte: 85 } }))[0]).toBeCloseTo(2 / 7 - 1, 9);
  });

  it('by the workload of another: C must lose so much that A has 30 of werklast: 54 × 0.5 / (0.8 + 0.2r) = 30, r = 0.5', () => {
    expect(points(ask({ scope: team('C') }))[0]).toBeCloseTo(-0.5, 9);
  });

  it('a difference counts from what is given', () => {
    expect(points(ask({ target: { kind: 'difference', fte: 1, from: 102 } }))[0]).toBeCloseTo(0.25, 9);
  });

  it('comes on top of the changes of the scenario: 1.25 = 1.2 × (1 + x)', () => {
    expect(points(ask({ scenario: { ...baseScenario, changes: [change(team('A'), 'werklast', 0.2)] } }))[0]).toBeCloseTo(1.25 / 1.2 - 1, 9);
  });

  it('both solutions of a figure that falls and then rises: 57.6 at r = 2/3 and r = 8/7', () => {
    const found = points(ask({ ...turning, target: { kind: 'level', fte: 57.6 } }));
    expect(found).toHaveLength(2);
    expect(found[0]).toBeCloseTo(-1 / 3, 9);
    expect(found[1]).toBeCloseTo(1 / 7, 9);
  });

  it('the turning point itself: 57 at r = 1', () => {
    expect(points(ask({ ...turning, target: { kind: 'level', fte: 57 } }))).toEqual([expect.closeTo(0, 8)]);
  });

  it('all changes for which a cap of 58 holds the team: r ≤ 4/9 and r ≥ 26/21', () => {
    const found = points(ask({ ...turning, scenario: { ...doubled, limits: [{ team: 'B', floor: null, cap: 58 }] }, target: { kind: 'level', fte: 58 } }));
    expect(found).toHaveLength(4);
    [-0.9, 4 / 9 - 1, 26 / 21 - 1, 3].forEach((end, i) => expect(found[i]).toBeCloseTo(end, 8));
  });

  it.each<{ what: string; asked: Asked; fte: number; reached: boolean }>([
    { what: 'workload of the whole unit: everybody the same factor', asked: { scope: { kind: 'eenheid' } }, fte: 100, reached: false },
    { what: 'the target is what it always is', asked: { scope: { kind: 'eenheid' }, target: { kind: 'difference', fte: 0 } }, fte: 100, reached: true },
    { what: 'nothing follows the workload', asked: { inputs: { components: plainComponents.map((component) => ({ ...component, elasticityWorkload: 0 })) } }, fte: 100, reached: false },
    { what: 'floor and cap hold the team', asked: { scenario: { ...baseScenario, limits: [{ team: 'A', floor: 101, cap: 101 }] } }, fte: 101, reached: false },
  ])('independent: $what', ({ asked, fte, reached }) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ kind: 'independent', reached });
    expect(answer.kind === 'independent' && answer.fte).toBeCloseTo(fte, 9);
  });

  it('out of reach: the range of changes, and what is reached at its ends', () => {
    // 54 × 0.5r / (0.5r + 0.5) at r = 0.1 and r = 4: 4.909… and 43.2.
    const answer = ask({ target: { kind: 'level', fte: 120 } });
    expect(answer).toMatchObject({ kind: 'unreachable', target: 120, constraints: [{ kind: 'range', low: -0.9, high: 3 }], together: false });
    if (answer.kind !== 'unreachable') return;
    expect(answer.lowest).toEqual({ change: -0.9, fte: expect.closeTo(73 + 54 / 11, 9) });
    expect(answer.highest).toEqual({ change: 3, fte: expect.closeTo(73 + 43.2, 9) });
  });

  it('out of reach for good: only the 54 fte of werklast follow the driver', () => {
    expect(ask({ target: { kind: 'level', fte: 130 } })).toMatchObject({ kind: 'unreachable', constraints: [{ kind: 'budget', total: 200, following: expect.closeTo(54, 9) }] });
  });

  it.each<{ what: string; asked: Asked; constraint: object }>([
    { what: 'its cap', asked: { scenario: { ...baseScenario, limits: [{ team: 'A', floor: null, cap: 102 }] } }, constraint: { kind: 'cap', team: 'A', fte: 102 } },
    { what: 'its floor', asked: { inputs: { teams: [exampleTeam('A', 100, 10, { floor: 98 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })] }, target: { kind: 'difference', fte: -3 } }, constraint: { kind: 'floor', team: 'A', fte: 98 } },
    { what: 'floors of the others', asked: { scenario: { ...baseScenario, limits: [{ team: 'B', floor: 59, cap: null }, { team: 'C', floor: 39, cap: null }] } }, constraint: { kind: 'limitsOfOthers', teams: ['B', 'C'] } },
    { what: 'the ingroei', asked: { scenario: { ...baseScenario, damping: { rule: 'HBVS 2012' }, year: 2024 } }, constraint: { kind: 'damping', rule: 'HBVS 2012', year: 1 } },
    { what: 'the minimum wijkagenten', asked: { ...turning, target: { kind: 'level', fte: 53.5 } }, constraint: { kind: 'minimaWijkagenten', teams: ['B', 'C'] } },
  ])('out of reach by $what', ({ asked, constraint }) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ kind: 'unreachable', together: false });
    expect(answer.kind === 'unreachable' && answer.constraints).toContainEqual(constraint);
  });

  it('out of reach by a cap and ingroei together', () => {
    const scenario: Scenario = { ...baseScenario, damping: { rule: 'HBVS 2012' }, year: 2024, limits: [{ team: 'A', floor: null, cap: 101 }] };
    const answer = ask({ scenario });
    expect(answer).toMatchObject({ kind: 'unreachable', together: true });
    expect(answer.kind === 'unreachable' && answer.constraints.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cap', 'damping']));
  });

  it('a team or scope that is not there, or a scenario without an answer, is said', () => {
    expect(ask({ team: 'Z' })).toEqual({ kind: 'impossible', problem: { code: 'unknownScope', kind: 'basisteam', name: 'Z' } });
    expect(ask({ scope: team('Z') })).toEqual({ kind: 'impossible', problem: { code: 'unknownScope', kind: 'basisteam', name: 'Z' } });
    expect(ask({ scenario: { ...baseScenario, totalBudget: 10 } })).toMatchObject({ kind: 'impossible', problem: { code: 'budgetBelowWijkagenten' } });
  });

  it('only looks where there is an answer: beyond 120,000 inhabitants the wijkagenten budget passes a budget of 24 fte', () => {
    // 20 × (50,000 r + 50,000) / 100,000 ≤ 24: r ≤ 1.4.
    const answer = ask({ inputs: { components: stiff }, driver: 'inwoners', scenario: { ...baseScenario, totalBudget: 24 }, target: { kind: 'level', fte: 1000 } });
    expect(answer.kind === 'unreachable' && answer.highest.change).toBeCloseTo(0.4, 7);
  });
});

describe('seekDriver on the published plan', () => {
  const model = strengthModel(publishedInputs());
  it.each(['Enschede', 'Apeldoorn'])('the growth found gives %s 3 fte, on either measure', (name) => {
    for (const level of ['hbvs', 'nieuw'] as const) {
      const question: DriverQuestion = { scenario: baseScenario, driver: 'inwoners', scope: team(name), team: name, level, target: { kind: 'difference', fte: 3 } };
      const answer = seekDriver(model, question);
      const index = model.inputs.teams.findIndex((candidate) => candidate.name === name);
      const at = (value: number) => {
        const found = outcomeOf(model, { ...baseScenario, changes: [change(team(name), 'inwoners', value)] });
        return found.ok ? (figuresOf(found.result, level)[index] ?? NaN) : NaN;
      };
      const [growth = NaN] = points(answer);
      expect(points(answer)).toHaveLength(1);
      expect(Math.abs(at(growth) - at(0) - 3)).toBeLessThanOrEqual(1e-9);
      expect(growth).toBeGreaterThan(0);
    }
  });
});

describe('seekDriver on any tree', () => {
  it('every solution gives the target within a billionth, and a figure that is reached is found', () => {
    let solved = 0;
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.double({ min: -0.85, max: 2.9, noNaN: true }), fc.constantFrom<Driver>('inwoners', 'werklast'), fc.nat(11), fc.nat(11), (random, value, driver, of, by) => {
        const { inputs } = random;
        const model = strengthModel(inputs);
        const names = inputs.teams.map(({ name }) => name);
        const [name = '', scopeTeam = ''] = [names[of % names.length], names[by % names.length]];
        const at = (amount: number) => {
          const found = outcomeOf(model, { ...baseScenario, changes: [change(team(scopeTeam), driver, amount)] });
          return found.ok ? found.result.hbvs[names.indexOf(name)] : undefined;
        };
        const fte = at(value);
        if (fte === undefined) return;
        const answer = seekDriver(model, { scenario: baseScenario, driver, scope: team(scopeTeam), team: name, level: 'hbvs', target: { kind: 'level', fte } });
        if (answer.kind === 'independent') {
          expect(answer.reached).toBe(true);
          return;
        }
        for (const input of points(answer)) expect(Math.abs((at(input) ?? NaN) - fte)).toBeLessThanOrEqual(1e-9);
        const parts = answer.kind === 'solutions' ? answer.parts : [];
        expect(parts.some((part) => (part.kind === 'point' ? Math.abs(part.input - value) <= 1e-5 : value >= part.from - 1e-5 && value <= part.to + 1e-5))).toBe(true);
        solved += 1;
      }),
      { seed: 5, numRuns: 40 },
    );
    expect(solved).toBeGreaterThan(15);
  });
});
