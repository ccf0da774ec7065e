import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { roundStrength } from '../../../src/model/strength/roundStrength';
import { resolveScenario } from '../../../src/simulation/apply';
import { partsOf } from '../../../src/simulation/parts';
import { municipalFte, municipalRows } from '../../../src/simulation/results/municipalFte';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { answer } from '../../model/strength/answer';
import { exampleInputs, exampleMunicipality } from '../../model/strength/exampleTree';
import { expectClose } from '../../model/strength/expecting';
import { randomCase } from '../../model/strength/randomTree';

/** A of 50,000 people: a1 30,000 and a2 20,000; B one municipality; C nobody. */
const inputs = exampleInputs({
  municipalities: [exampleMunicipality('a1', 30_000, [{ team: 0, weight: 1 }]), exampleMunicipality('a2', 20_000, [{ team: 0, weight: 1 }]), exampleMunicipality('b', 30_000, [{ team: 1, weight: 1 }])],
});
const model = strengthModel(inputs);
const a2Grows: Scenario = { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'a2' }, amount: { kind: 'procent', value: 0.5 }, active: true }] };

function sumsPerTeam(tree: typeof inputs, fte: readonly number[]): number[] {
  const sums = tree.teams.map(() => 0);
  partsOf(tree).forEach((part, p) => {
    sums[part.team] = (sums[part.team] ?? 0) + (fte[p] ?? 0);
  });
  return sums;
}

describe('an indicative figure per municipality', () => {
  it('without a change follows inhabitants: 100 fte as 30 : 20; a team without municipality keeps its own', () => {
    expectClose(municipalFte(inputs, model.compute(noChange(3)), null, 'hbvs'), [60, 40, 60, 40], 1e-9);
  });

  it('what a municipality changed counts in its own share, by the elasticity of each component', () => {
    const { change, partFactors } = resolveScenario(a2Grows, inputs, model.inhabitants);
    const result = model.compute(change);
    const cell = (c: number) => result.allocation.cells[c]?.[0] ?? 0;
    // 20,000 → 30,000: half of what follows inhabitants one to one (wijkagenten, intake), 20√1.5 of 30 + 20√1.5 of opsporing, and still two fifths of the rest.
    const root = Math.sqrt(1.5) * 20;
    const a2 = (cell(0) + cell(3)) / 2 + (cell(1) * root) / (30 + root) + (cell(2) + cell(4) + cell(5)) * 0.4;
    const found = municipalFte(inputs, result, partFactors, 'hbvs');
    expect(found[1]).toBeCloseTo(a2, 9);
    expect((found[0] ?? 0) + (found[1] ?? 0)).toBeCloseTo(result.hbvs[0] ?? 0, 9);
  });

  it('everybody left every municipality of a team: its fte are divided by the inhabitants of before', () => {
    const gone: Scenario = { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'A' }, amount: { kind: 'procent', value: -1 }, active: true }] };
    const { change, partFactors } = resolveScenario(gone, inputs, model.inhabitants);
    const result = model.compute(change);
    const [a1 = 0, a2 = 0] = municipalFte(inputs, result, partFactors, 'hbvs');
    expect(result.hbvs[0]).toBeGreaterThan(10);
    expectClose([a1, a2], [(result.hbvs[0] ?? 0) * 0.6, (result.hbvs[0] ?? 0) * 0.4], 1e-9);
  });

  it('the parts of every team add to it, with any tree, factors, budget and shares, at both levels', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 30, maxLength: 30 }), ({ inputs: tree, change }, factors) => {
        const result = answer(tree, change);
        // Floors and caps can be impossible together; there is nothing to divide then.
        if (result === undefined) return;
        const partFactors = { inwoners: partsOf(tree).map((_, p) => factors[p] ?? 1), werklast: partsOf(tree).map((_, p) => factors[29 - p] ?? 1) };
        expectClose(sumsPerTeam(tree, municipalFte(tree, result, partFactors, 'hbvs')), [...result.hbvs], 1e-9);
        expectClose(sumsPerTeam(tree, municipalFte(tree, result, partFactors, 'nieuw')), [...result.newStrength], 1e-9);
      }),
      { numRuns: 80 },
    );
  });
});

describe('rows per municipality', () => {
  const published = publishedInputs();
  const plan = strengthModel(published);
  const scenario: Scenario = { ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'Kampen' }, amount: { kind: 'procent', value: 0.2 }, active: true }] };
  const { change, partFactors } = resolveScenario(scenario, published, plan.inhabitants);
  const [base, now] = [plan.compute(noChange(27)), plan.compute(change)];
  const [before, after] = [base, now].map((result) => roundStrength(published, result).table.teamTotals);
  const rows = municipalRows(published, municipalFte(published, base, null, 'hbvs'), municipalFte(published, now, partFactors, 'hbvs'), before ?? [], after ?? []);

  it('add to the tenths of the eenheid that are shown', () => {
    expect(rows).toHaveLength(76);
    expect(rows.reduce((sum, row) => sum + row.before, 0)).toBe(32285);
    expect(rows.reduce((sum, row) => sum + row.delta, 0)).toBe(0);
  });

  it('the one that grows gains most', () => {
    expect([...rows].sort((a, b) => b.delta - a.delta)[0]?.name).toBe('Kampen');
  });

  it('a municipality that is split over two teams of its own is certain whatever the split is', () => {
    const arnhem = rows.find((row) => row.name === 'Arnhem');
    expect(arnhem?.teams).toHaveLength(2);
    const alone = published.municipalities.filter((municipality) => municipality.parts.some((part) => arnhem?.teams.includes(part.team))).length === 1;
    expect(arnhem?.restsOnSplit).toBe(!alone);
  });

  it('one that shares a team with an unconfirmed split rests on it', () => {
    const tree = exampleInputs({ municipalities: [exampleMunicipality('s', 40_000, [{ team: 0, weight: 1 }, { team: 1, weight: 1 }]), exampleMunicipality('b', 30_000, [{ team: 1, weight: 1 }])] });
    const fte = [50, 20, 40, 40];
    const tenths = [500, 600, 400].map((value) => value as (typeof rows)[number]['before']);
    expect(municipalRows(tree, fte, fte, tenths, tenths).map(({ name, restsOnSplit, before: was }) => ({ name, restsOnSplit, was }))).toEqual([
      { name: 's', restsOnSplit: true, was: 700 },
      { name: 'b', restsOnSplit: true, was: 400 },
    ]);
  });
});
