import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { noChange } from '../../../src/model/strength/respond';
import { toTenths } from '../../../src/model/units';
import { extraWijkagenten } from '../../../src/model/wijkagent/extraWijkagenten';
import golden from '../../golden/wijkagenten.json';
import { exampleMunicipality } from '../strength/exampleTree';
import { exactSum, expectClose } from '../strength/expecting';
import { normTree, told, valueOf } from './exampleNorm';

const plan = publishedInputs();
const found = extraWijkagenten(plan, 26);

describe('the 26 extra wijkagenten of MJBP 4.1.1', () => {
  it.each(golden.districts.map((row, d) => ({ ...row, d })))('$district: $extra extra, $before before, at one decimal', ({ district, extra, total, before, d }) => {
    const row = found.districts[d]!;
    expect([row.name, row.printedExtra, row.printedTotal, row.total]).toEqual([district, extra, total, total]);
    expect(toTenths(valueOf(row.extra))).toBe(toTenths(extra));
    expect(toTenths(valueOf(row.before))).toBe(toTenths(before));
  });

  it('26 extra, 630.0 before the extension, 656 after', () => {
    expect({ extra: found.extra, total: found.total, before: found.before }).toEqual(golden.unit);
    expect(exactSum(found.districts.map((row) => valueOf(row.extra)))).toBeCloseTo(26, 9);
    expect(found.districts.reduce((sum, row) => sum + toTenths(valueOf(row.extra)), 0)).toBe(260);
  });

  it('are part of the 55: 29 are left for other work, and no total has them on top', () => {
    expect([found.extension, found.otherExtension]).toEqual([55, 29]);
    // 3,228.5 + 55 + 27 of the basisteams, 3,753.6 + 110 + 27 of the districts and the Platform: 26 more is in neither.
    const { hbvs, extension, hovj, newStrength } = strengthModel(plan).compute(noChange(plan.teams.length));
    expect([exactSum(hbvs), exactSum(extension), exactSum(hovj), exactSum(newStrength)].map(toTenths)).toEqual([32285, 550, 270, 33105]);
    expect(exactSum(newStrength)).not.toBeCloseTo(3228.5 + 55 + 27 + 26, 6);
    expectClose(strengthModel(plan).compute(noChange(plan.teams.length)).extensionTotal.map((fte, t) => (newStrength[t] ?? 0) - (hbvs[t] ?? 0) - fte), plan.teams.map(() => 0));
  });

  it('more than the extension leaves a negative rest', () => expect(extraWijkagenten(plan, 60).otherExtension).toBe(-5));
});

describe('extra wijkagenten over districts', () => {
  it('a district that the plan does not print has no printed figure', () => {
    const { districts } = extraWijkagenten(normTree(), 10);
    // 82,000 and 20,000 of 102,000.
    expectClose(districts.map((row) => valueOf(row.extra)), [820 / 102, 200 / 102], 1e-12);
    expect(districts.map((row) => [row.printedExtra, row.printedTotal])).toEqual([[null, null], [null, null]]);
  });

  it('an open split that crosses districts leaves them without an answer, a confirmed one does not', () => {
    const crossing = (confirmed: boolean) => normTree({ municipalities: [exampleMunicipality('s', 30_000, [{ team: 1, weight: 2 }, { team: 2, weight: 1 }], confirmed)] });
    expect(extraWijkagenten(crossing(false), 9).districts.map((row) => [told(row.extra), told(row.before)])).toEqual([['openSplit', 'openSplit'], ['openSplit', 'openSplit']]);
    expect(extraWijkagenten(crossing(true), 9).districts.map((row) => told(row.extra))).toEqual([6, 3]);
  });

  it('without inhabitants there is nothing to share by', () => expect(extraWijkagenten(normTree({ municipalities: [] }), 9).districts.map((row) => told(row.extra))).toEqual(['noInhabitants', 'noInhabitants']));

  it('hands out exactly the total, more to more people', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 2, maxLength: 2 }), fc.double({ min: 0, max: 100, noNaN: true }), (counts, extra) => {
        const tree = normTree({ municipalities: counts.map((count, i) => exampleMunicipality(`m${i}`, count, [{ team: i * 2, weight: 1 }])) });
        const shares = extraWijkagenten(tree, extra).districts.map((row) => valueOf(row.extra));
        expect(exactSum(shares)).toBeCloseTo(extra, 9);
        const [a = 0, b = 0] = counts;
        if (a > b) expect(shares[0]).toBeGreaterThanOrEqual(shares[1]!);
      }),
    );
  });
});
