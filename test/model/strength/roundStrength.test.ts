import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { roundStrength, sumTenths } from '../../../src/model/strength/roundStrength';
import { toTenths } from '../../../src/model/units';
import type { Tenths } from '../../../src/model/units';
import { answer } from './answer';
import { exampleChange, exampleInputs, exampleTeam } from './exampleTree';
import { randomCase } from './randomTree';

describe('roundStrength of the plan', () => {
  const inputs = publishedInputs();
  const model = strengthModel(inputs);
  const result = model.compute(noChange(27));
  const rounded = roundStrength(inputs, result);

  it('the new strength is 3310.5, every team within a tenth of its own', () => {
    expect(rounded.newStrength.total).toBe(33105);
    expect(sumTenths(rounded.newStrength.rounded)).toBe(33105);
    rounded.newStrength.rounded.forEach((tenths, t) => expect(Math.abs(tenths - (result.newStrength[t] ?? NaN) * 10)).toBeLessThan(1));
  });

  it('HBVS+ is the published table: whole tenths stay what they are, one way and two way', () => {
    const published = inputs.teams.map((team) => toTenths(team.hbvs));
    expect(rounded.hbvsOneWay.rounded).toEqual(published);
    expect(rounded.table.teamTotals).toEqual(published);
    expect(rounded.table.total).toBe(32285);
    expect(rounded.table.cells.map((row) => row[0])).toEqual(inputs.teams.map((team) => team.minWijkagenten * 10));
  });
});

describe('roundStrength of any scenario', () => {
  it('cells, teams, districts, components and the whole are sums of the same rounded cells, each next to its own value', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), ({ inputs, change }) => {
        const result = answer(inputs, change);
        if (!result) return;
        const { table } = roundStrength(inputs, result);
        const isNext = (tenths: number, fte: number) => expect(Math.abs(tenths - fte * 10)).toBeLessThan(1 + 1e-5);
        inputs.teams.forEach((_, t) => {
          expect(table.teamTotals[t]).toBe(sumTenths(table.cells[t] ?? []));
          isNext(table.teamTotals[t] ?? NaN, result.hbvs[t] ?? NaN);
          table.cells[t]?.forEach((tenths, c) => isNext(tenths, result.allocation.cells[c]?.[t] ?? NaN));
        });
        inputs.districts.forEach((_, d) => expect(table.districtTotals[d]).toBe(sumTenths(table.teamTotals.filter((_total, t) => inputs.teams[t]?.district === d))));
        expect(table.total).toBe(sumTenths(table.teamTotals));
        expect(table.total).toBe(sumTenths(table.componentTotals));
      }),
      { numRuns: 60 },
    );
  });

  it('a tie is decided by name, so the order of the teams does not matter', () => {
    // 500.5 tenths each: one of two equal teams gets the tenth, in either order the first by name
    const round = (names: readonly string[]) => {
      const inputs = exampleInputs({
        teams: names.map((name) => exampleTeam(name, 50.05, 5)),
        municipalities: [],
        wijkagentenBudget: { fte: 10, rule: 'vast' },
        districts: [{ name: 'Oost', hbvs2018: null, printedTotal: 100.1 }],
      });
      const rounded = roundStrength(inputs, strengthModel(inputs).compute(exampleChange({}, 2)));
      return Object.fromEntries(names.map((name, t) => [name, [rounded.table.cells[t], rounded.hbvsOneWay.rounded[t]] as [Tenths[], Tenths]]));
    };
    expect(round(['Aalten', 'Zutphen'])).toEqual(round(['Zutphen', 'Aalten']));
    expect(round(['Zutphen', 'Aalten'])['Aalten']?.[1]).toBe(501);
  });
});

describe('the choice of rounding', () => {
  // Teams A and B of district 0 and C of district 1; the values of `largestRemainder` and of the nearest tenth worked out by hand.
  const inputs = exampleInputs();
  const model = strengthModel(inputs);
  const base = model.compute(noChange(3));
  const result = { ...base, hbvs: [10.04, 10.04, 9.92], newStrength: [11.04, 11.04, 10.92], allocation: { ...base.allocation, cells: [[4.04, 4.04, 3.92], [6, 6, 6], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]] } };

  it.each([
    // 300 tenths in all: floors 100 + 100 + 99, the remaining tenth to the largest remainder (0.4, 0.4, 0.2): A before B by name.
    ['eenzijdig', [101, 100, 99], [111, 110, 109]],
    // Each by itself: 100.4 → 100, 99.2 → 99; together 299, one tenth less than the exact sum.
    ['geen', [100, 100, 99], [110, 110, 109]],
  ] as const)('%s', (rounding, hbvs, newStrength) => {
    const rounded = roundStrength(inputs, result, rounding);
    expect(rounded.table.teamTotals).toEqual(hbvs);
    expect(rounded.newStrength.rounded).toEqual(newStrength);
    // What is shown of a team still adds up, and so do the districts and the unit.
    rounded.table.cells.forEach((row, t) => expect(sumTenths(row)).toBe(hbvs[t]));
    expect(rounded.table.total).toBe(hbvs.reduce((sum, tenths) => sum + tenths, 0));
    expect(sumTenths(rounded.table.districtTotals)).toBe(rounded.table.total);
  });
});
