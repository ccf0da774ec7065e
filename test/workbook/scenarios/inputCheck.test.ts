import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import { buildContext } from '../../../src/workbook/context';
import { inputCheckNumber } from '../../../src/workbook/scenarios/inputCheck';

const inputs = publishedInputs();
const numberOf = (changed: StrengthInputs, scenario = baseScenario) => inputCheckNumber(buildContext(changed, scenario));
const team = (t: number, part: Partial<StrengthInputs['teams'][number]>): Partial<StrengthInputs> => ({ teams: inputs.teams.map((each, i) => (i === t ? { ...each, ...part } : each)) });
const component = (c: number, part: Partial<StrengthInputs['components'][number]>): Partial<StrengthInputs> => ({ components: inputs.components.map((each, i) => (i === c ? { ...each, ...part } : each)) });
const municipality = (m: number, part: Partial<StrengthInputs['municipalities'][number]>): Partial<StrengthInputs> => ({ municipalities: inputs.municipalities.map((each, i) => (i === m ? { ...each, ...part } : each)) });

describe('the check number of the inputs', () => {
  it.each<[string, Partial<StrengthInputs>]>([
    ['HBVS+ of a team by a tenth', team(4, { hbvs: (inputs.teams[4]?.hbvs ?? 0) + 0.1 })],
    ['a minimum', team(4, { minWijkagenten: (inputs.teams[4]?.minWijkagenten ?? 0) - 1 })],
    ['a lifted minimum', team(4, { minimumLifted: true })],
    ['a floor', team(4, { floor: 1 })],
    ['a floor of 0 that was none', team(4, { floor: 0 })],
    ['a cap', team(4, { cap: 1000 })],
    ['the district of a team', team(4, { district: 0 })],
    ['one inhabitant', municipality(7, { inhabitants: (inputs.municipalities[7]?.inhabitants ?? 0) + 1 })],
    ['the team of a municipality', municipality(7, { parts: [{ team: 0, weight: 1 }] })],
    ['data of a component', component(5, { outcomes: inputs.teams.map((_, t) => 10 + t) })],
    ['an elasticity', component(2, { elasticityWorkload: 0.5 })],
    ['another elasticity', component(2, { elasticityInhabitants: 0.75 })],
    ['the wijkagenten budget', { wijkagentenBudget: { ...inputs.wijkagentenBudget, fte: 660 } }],
    ['its rule', { wijkagentenBudget: { ...inputs.wijkagentenBudget, rule: 'vast' } }],
    ['all minima lifted', { liftAllMinima: true }],
    ['the base year', { baseYear: 2022 }],
  ])('changes with %s', (_name, part) => expect(Math.abs(numberOf({ ...inputs, ...part }) - numberOf(inputs))).toBeGreaterThan(1e-4));

  it('two teams that swap their HBVS+ do not cancel out', () => {
    const swapped = inputs.teams.map((each, t) => ({ ...each, hbvs: inputs.teams[t === 0 ? 1 : t === 1 ? 0 : t]?.hbvs ?? 0 }));
    expect(Math.abs(numberOf({ ...inputs, teams: swapped }) - numberOf(inputs))).toBeGreaterThan(1e-4);
  });

  it('does not change with the scenario, nor with what the HBVS+ does not rest on', () => {
    expect(numberOf(inputs, { ...baseScenario, totalBudget: 3300, changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }] })).toBe(numberOf(inputs));
    expect(numberOf({ ...inputs, mutations: [], extension: { ...inputs.extension, hovjPerTeam: 2 } })).toBe(numberOf(inputs));
  });
});
