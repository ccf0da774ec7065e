import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { seekBudget } from '../../../src/simulation/goal/seekBudget';
import { seekDriver } from '../../../src/simulation/goal/seekDriver';
import { outcomeOf } from '../../../src/simulation/goal/outcome';
import { seekShare } from '../../../src/simulation/goal/seekShare';
import { baseScenario } from '../../../src/simulation/scenario';
import type { DriverChange, Scenario, Scope } from '../../../src/simulation/scenario';
import { adoptBudget, adoptChange, adoptShare, nearestOf, presentShare } from '../../../src/taskpane/state/adoptGoal';

const model = strengthModel(publishedInputs());
const zwolle = model.inputs.teams.findIndex((team) => team.name === 'Zwolle');
const scope: Scope = { kind: 'basisteam', name: 'Zwolle' };
const change = (value: number, part: Partial<DriverChange> = {}): DriverChange => ({ driver: 'inwoners', scope, amount: { kind: 'procent', value }, active: true, ...part });
const hbvs = (scenario: Scenario) => {
  const found = outcomeOf(model, scenario);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.result.hbvs;
};

describe('an answer put in the scenario does what was asked', () => {
  it.each<[string, readonly DriverChange[], readonly DriverChange[]]>([
    ['on an empty list', [], [change(0.04021)]],
    ['in place of a change that does nothing yet', [change(0)], [change(0.04021)]],
    ['on a percentage of the same team', [change(0.02)], [change(0.04021)]],
    ['beside one of another team', [change(0.1, { scope: { kind: 'basisteam', name: 'Ede' } })], [change(0.1, { scope: { kind: 'basisteam', name: 'Ede' } }), change(0.0478)]],
    ['beside one that is switched off', [change(0.1, { active: false })], [change(0.1, { active: false }), change(0.04021)]],
    ['after a fixed value', [change(0, { amount: { kind: 'absoluut', value: 130_000 } })], [change(0, { amount: { kind: 'absoluut', value: 130_000 } }), change(0.03854)]],
  ])('%s', (_, changes, expected) => {
    const scenario: Scenario = { ...baseScenario, changes };
    const answer = seekDriver(model, { scenario, driver: 'inwoners', scope, team: 'Zwolle', level: 'hbvs', target: { kind: 'difference', fte: 3 } });
    if (answer.kind !== 'solutions') throw new Error(answer.kind);
    const [found = 0] = nearestOf(answer.parts, 0);
    const adopted = adoptChange(scenario, 'inwoners', scope, found);
    expect(adopted.scenario.changes.map((item) => item.amount.kind)).toEqual(expected.map((item) => item.amount.kind));
    expect(adopted.scenario.changes[adopted.editing]?.scope).toEqual(scope);
    expect(adopted.scenario.changes).toHaveLength(expected.length);
    expect(hbvs(adopted.scenario)[zwolle]).toBeCloseTo(148.7, 2);
  });

  it('a share', () => {
    const scenario: Scenario = { ...baseScenario, changes: [change(0.1)] };
    const answer = seekShare(model, { scenario, component: 'werklast', within: 0.05, level: 'hbvs' });
    if (answer.kind !== 'solutions') throw new Error(answer.kind);
    const [share = 0] = nearestOf(answer.parts, presentShare(scenario, model.inputs, 'werklast'));
    const adopted = adoptShare(scenario, scenario, model.inputs, 'werklast', share);
    expect(adopted.shares?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(Math.max(...hbvs(adopted).map((fte, t) => Math.abs(fte / (model.inputs.teams[t]?.hbvs ?? 1) - 1)))).toBeCloseTo(0.05, 6);
  });

  it('a budget', () => {
    const answer = seekBudget(model, { scenario: baseScenario, teams: true, districts: true });
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(hbvs(adoptBudget(baseScenario, answer.total)).reduce((a, b) => a + b, 0)).toBeCloseTo(answer.total, 9);
  });
});

it('of a stretch of answers the one nearest to the present is taken', () => {
  expect(nearestOf([{ kind: 'interval', from: 0.4, to: 0.6 }, { kind: 'point', input: -0.2 }, { kind: 'interval', from: -1, to: 1 }], 0.3)).toEqual([0.4, -0.2, 0.3]);
});
