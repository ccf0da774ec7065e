import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { computeScenario, prepareModel } from '../../../src/taskpane/state/computeScenario';
import { strengthFigures } from '../../../src/taskpane/state/strengthFigures';

function figures(inputs: StrengthInputs = publishedInputs(), scenario: Scenario = baseScenario) {
  const prepared = prepareModel(inputs);
  const computed = prepared.ok ? computeScenario(prepared.value, scenario) : prepared;
  if (!computed.ok) throw new Error(computed.problem.code);
  return strengthFigures(inputs, computed.value);
}

describe('view Sterkte on the published model', () => {
  test('the unit: 3.228,5 + 55 + 27 = 3.310,5 fte over 27 teams', () => {
    expect(figures()).toMatchObject({ hbvs: 32285, strength: 33105, extension: expect.closeTo(55, 9), hovj: 27, mutations: 0, teamCount: 27, addsUp: true });
  });

  test('totals are sums of the rounded rows', () => {
    for (const district of figures().districts) {
      expect(district.strength).toBe(district.teams.reduce((sum, team) => sum + team.strength, 0));
      expect(district.hbvs).toBe(district.teams.reduce((sum, team) => sum + team.hbvs, 0));
    }
  });

  test('fte per 1.000 inhabitants: not for the four split teams, but for their districts', () => {
    const { districts } = figures();
    const without = districts.flatMap((district) => district.teams.filter((team) => team.perThousand === null).map((team) => team.name));
    expect(without).toEqual(['Arnhem Noord', 'Arnhem Zuid', 'Nijmegen Noord', 'Nijmegen Zuid']);
    expect(districts.every((district) => district.perThousand !== null)).toBe(true);
  });

  test('a change of one of two split teams makes its district uncertain too', () => {
    const scenario: Scenario = { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Arnhem Noord' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
    const uncertain = figures(publishedInputs(), scenario).districts.filter((district) => district.perThousand === null).map((district) => district.name);
    expect(uncertain).toEqual(['Gelderland Midden']);
  });

  test('inputs without an answer give the problem, not figures', () => {
    const inputs = publishedInputs();
    const teams = inputs.teams.map((team, t) => (t === 0 ? { ...team, minWijkagenten: 500 } : team));
    expect(prepareModel({ ...inputs, teams })).toMatchObject({ ok: false, problem: { code: 'minimumAboveBase', team: 'IJsselland Noord' } });
  });
});
