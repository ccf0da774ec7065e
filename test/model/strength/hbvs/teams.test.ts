import { describe, expect, it } from 'vitest';
import { madeUpCharacteristics, withMadeUp } from '../../../../src/cli/hbvsCases';
import { publishedInputs } from '../../../../src/model/plan/published';
import { strengthModel } from '../../../../src/model/strength/compute';
import { formulaAlone } from '../../../../src/model/strength/hbvs/formulaAlone';
import { defaultHbvs } from '../../../../src/model/strength/hbvs/settings';
import { hbvsOutcomes } from '../../../../src/model/strength/hbvs/teamOutcomes';
import { withFormula } from '../../../../src/model/strength/hbvs/withFormula';
import type { StrengthInputs } from '../../../../src/model/strength/inputs';
import { noChange, respondToDrivers } from '../../../../src/model/strength/respond';
import { exampleInputs, exampleMunicipality, exampleTeam } from '../exampleTree';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const base = publishedInputs();
const full = withMadeUp(base, {});

describe('outcomes per team', () => {
  it('a split municipality counts by its weights, the others whole', () => {
    const inputs: StrengthInputs = {
      ...exampleInputs(),
      teams: [exampleTeam('A', 100, 10), exampleTeam('B', 100, 10)],
      municipalities: [
        { ...exampleMunicipality('own', 10_000, [{ team: 0, weight: 1 }]), characteristics: { opp: 100 } },
        { ...exampleMunicipality('split', 20_000, [{ team: 0, weight: 3 }, { team: 1, weight: 1 }]), characteristics: { opp: 200 } },
      ],
      hbvs: { ...defaultHbvs(), inw: 'laatste jaar', coefficients: { ...defaultHbvs().coefficients, p: 0.001, q: 0.1 } },
    };
    // Noodhulp: own 10 + 10 = 20; split 20 + 20 = 40, of which 30 for A and 10 for B.
    const noodhulp = hbvsOutcomes(inputs)[4];
    expect(noodhulp?.teams?.outcomes).toEqual([50, 10]);
    // Of A 10 + 15 of 50 follows the inhabitants.
    expect(noodhulp?.teams?.inhabitantsPart).toEqual([0.5, 0.5]);
  });

  it('adds over all teams to the sum over all municipalities', () => {
    for (const { municipalities, teams } of hbvsOutcomes(full)) {
      expect(teams?.total).toBeCloseTo(sum(municipalities.map((outcome) => (outcome.ok ? outcome.scaling + outcome.fixed : NaN))), 8);
    }
  });

  it('says which column is missing for which municipalities, and gives no figure then', () => {
    const inputs = withMadeUp(base, {}, (municipality, m) => (m === 3 || m === 7 ? { ...municipality, characteristics: { ...madeUpCharacteristics(m, municipality.inhabitants), hrc: undefined } as never } : municipality));
    const [wijkagenten, opsporing] = hbvsOutcomes(inputs);
    expect(opsporing).toMatchObject({ teams: null, problems: [{ code: 'missing', column: 'hrc', municipalities: [3, 7] }] });
    expect(wijkagenten?.problems).toEqual([]);
    expect(formulaAlone(inputs, strengthModel(inputs).calibration).teams).toBeNull();
  });

  it('of no characteristics at all every municipality is told, for every werksoort', () => {
    expect(hbvsOutcomes(base)[1]?.problems.map((problem) => problem.code === 'missing' && [problem.column, problem.municipalities.length])).toEqual(['inw1', 'inw2', 'inw3', 'oad', 'hrc', 'rkp', 'gg'].map((key) => [key, 76]));
  });

  it('an outcome below 0 and outcomes of nothing have no shares', () => {
    const coefficients = (change: object) => withMadeUp(base, { coefficients: { ...defaultHbvs().coefficients, ...change } });
    expect(hbvsOutcomes(coefficients({ o: -1000 }))[3]).toMatchObject({ teams: null, problems: [{ code: 'negative', municipality: 4 }, ...Array.from({ length: 7 }, () => ({ code: 'negative' }))] });
    expect(hbvsOutcomes(coefficients({ p: 0, q: 0 }))[4]).toMatchObject({ teams: null, problems: [{ code: 'nothing' }] });
  });
});

describe('the formula alone', () => {
  it('shares add to 1 and the fte to the deelbudgets; the residual is what is published less that', () => {
    const { shares, teams, budgets } = formulaAlone(full, strengthModel(full).calibration);
    for (const column of shares) expect(sum(column ?? [])).toBeCloseTo(1, 12);
    expect(sum((teams ?? []).map(({ fte }) => fte))).toBeCloseTo(3228.5, 8);
    expect(budgets.map(({ own }) => own)).toEqual([false, false, false, false, false, false]);
    teams?.forEach(({ fte, residual }, t) => expect(fte + residual).toBeCloseTo(base.teams[t]?.hbvs ?? 0, 9));
  });

  it('own deelbudgets count, and intake telefoon is taken off the intake first', () => {
    const inputs = withMadeUp(base, { budgets: [600, 700, null, 250, null, null], telephone: 40 });
    const { teams, budgets } = formulaAlone(inputs, strengthModel(inputs).calibration);
    // 600 + 700 + 385.875 (15 % of 2572.5) + 250 − 40 + 514.5 (20 %) + 771.75 (30 %).
    expect(sum((teams ?? []).map(({ fte }) => fte))).toBeCloseTo(600 + 700 + 385.875 + 210 + 514.5 + 771.75, 8);
    expect(budgets[3]).toEqual({ fte: 250, own: true, shared: 210 });
  });

  it('a telephone that is more than the deelbudget leaves no figure', () => {
    const inputs = withMadeUp(base, { telephone: 5000 });
    expect(formulaAlone(inputs, strengthModel(inputs).calibration).teams).toBeNull();
  });

  it('werklast shares by its data where they are', () => {
    const inputs = { ...full, components: full.components.map((component, c) => (c === 5 ? { ...component, outcomes: base.teams.map((_, t) => t + 1) } : component)) };
    expect(formulaAlone(inputs, strengthModel(inputs).calibration).shares[5]?.[26]).toBeCloseTo(27 / 378, 12);
  });
});

describe('the formula as data of its components', () => {
  const used = withMadeUp(base, { use: true });

  it('gives four components data; not the wijkagenten, nor werklast', () => {
    expect(used.components.map(({ outcomes, inhabitantsPart }) => [outcomes !== undefined, inhabitantsPart !== undefined])).toEqual([[false, false], [true, true], [true, true], [true, true], [true, true], [false, false]]);
    expect(full.components).toEqual(base.components);
  });

  it('all four or none: what stands in the way is told', () => {
    const applied = withFormula({ ...base, hbvs: { ...defaultHbvs(), use: true, inw: 'laatste jaar' } });
    expect(applied.ok ? [] : applied.obstacles.map(({ component }) => component)).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
  });

  it('without a change the table stays the published one', () => {
    const { hbvs } = strengthModel(used).compute(noChange(27));
    hbvs.forEach((fte, t) => expect(fte).toBeCloseTo(base.teams[t]?.hbvs ?? 0, 9));
  });

  it('a cell moves by new outcome / old outcome of a recalculated formula, whatever the elasticities and the workload', () => {
    const factors = base.teams.map((_, t) => 0.7 + t * 0.03);
    const change = { inhabitants: factors, workload: base.teams.map(() => 1.4) };
    const grown = withMadeUp(base, { use: true }, (municipality) => {
      const factor = (part: number) => factors[municipality.parts[part]?.team ?? 0] ?? 1;
      const own = municipality.characteristics ?? {};
      const times = (value: number | undefined) => (value ?? 0) * factor(0);
      return { ...municipality, inhabitants: municipality.inhabitants * factor(0), characteristics: { ...own, inw1: times(own.inw1), inw2: times(own.inw2), inw3: times(own.inw3), gez: times(own.gez), mob: times(own.mob) } };
    });
    // A split municipality follows each of its teams: left out of the comparison.
    const split = new Set(base.municipalities.flatMap(({ parts }) => (parts.length > 1 ? parts.map(({ team }) => team) : [])));
    for (const c of [1, 2, 3, 4]) {
      const component = used.components[c];
      if (!component) throw new Error('four components');
      respondToDrivers({ ...component, elasticityInhabitants: 3, elasticityWorkload: 2 }, c, change).forEach((factor, t) => {
        if (!split.has(t)) expect(factor).toBeCloseTo((grown.components[c]?.outcomes?.[t] ?? 0) / (component.outcomes?.[t] ?? 1), 9);
      });
    }
  });

  it('more inhabitants never cost a team its own cell', () => {
    for (const { inhabitantsPart } of used.components) for (const part of inhabitantsPart ?? []) expect(part >= 0 && part <= 1).toBe(true);
  });
});
