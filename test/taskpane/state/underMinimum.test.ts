import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { publishedOthers } from '../../../src/model/plan/publishedOthers';
import { baseScenario } from '../../../src/simulation/scenario';
import { normFigures } from '../../../src/taskpane/state/normFigures';
import { underMinimum } from '../../../src/taskpane/state/underMinimum';

describe('teams under their minimum', () => {
  const teams = ['A', 'B', 'C', 'D'].map((name) => ({ name, minWijkagenten: 20 }));

  test.each([
    { case: 'at the minimum, or by the last bits under it', now: [20, 20 - 1e-9, 25, 30], end: [20, 20, 25, 30], expected: [] },
    { case: 'only for as long as the ingroei lasts', now: [18, 20, 20, 20], end: [20, 20, 20, 20], expected: [['A', true]] },
    { case: 'at the end too', now: [20, 15, 20, 20], end: [20, 17, 20, 20], expected: [['B', false]] },
    { case: 'both kinds', now: [18, 15, 20, 19.9], end: [20 - 1e-9, 15, 12, 19.9], expected: [['A', true], ['B', false], ['D', false]] },
  ])('$case', ({ now, end, expected }) => {
    expect(underMinimum(teams, { formation: now, withoutPhasing: end }).map(({ name, onlyPhasing }) => [name, onlyPhasing])).toEqual(expected);
  });
});

test('ingroei does not touch where wijkagenten end: with and without it the same', () => {
  const inputs = publishedInputs();
  const { wijkagenten } = publishedOthers();
  const changes = [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }] as const;
  const of = (damped: boolean) => {
    const computed = normFigures(inputs, wijkagenten, { ...baseScenario, name: 'x', changes, ...(damped ? { damping: { rule: 'HBVS 2012' as const }, year: 2025 } : {}) }, []);
    if (!computed.ok || computed.scenario === null) throw new Error('the scenario has an answer');
    return computed.scenario;
  };
  expect(of(true).withoutPhasing).toEqual(of(false).formation);
  expect(underMinimum(inputs.teams, of(true))).toEqual([]);
});
