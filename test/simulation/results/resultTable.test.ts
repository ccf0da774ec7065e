import { describe, expect, it } from 'vitest';
import type { Tenths } from '../../../src/model/units';
import { ftePerThousandOf } from '../../../src/simulation/results/perThousand';
import { countWinners, resultTable } from '../../../src/simulation/results/resultTable';
import type { TeamOutcome } from '../../../src/simulation/results/resultTable';
import { exampleInputs, exampleMunicipality } from '../../model/strength/exampleTree';

const outcome = (fte: readonly number[], inhabitants: readonly number[]): TeamOutcome => ({ fte, inhabitants, tenths: fte.map((value) => Math.round(value * 10) as Tenths) });
const inhabitants = [50_000, 30_000, 20_000];

describe('the results as a table', () => {
  const rows = resultTable(exampleInputs(), inhabitants, outcome([100, 60, 40], inhabitants), outcome([104, 57, 39], [55_000, 30_000, 20_000]));

  it('has every district after its teams and the eenheid last', () => {
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['basisteam A', 'basisteam B', 'district Oost', 'basisteam C', 'district West', 'eenheid ']);
  });

  it.each([
    // 100 / 50 = 2.00; 104 / 55 = 1.8909…
    ['basisteam A', 0, { before: 1000, after: 1040, delta: 40, share: 0.04, perThousandBefore: 2, perThousandAfter: 104 / 55 }],
    ['district Oost', 2, { before: 1600, after: 1610, delta: 10, share: 1 / 160, perThousandBefore: 2, perThousandAfter: 161 / 85 }],
    ['the eenheid', 5, { before: 2000, after: 2000, delta: 0, share: 0, perThousandBefore: 2, perThousandAfter: 200 / 105 }],
  ])('%s', (_, index, expected) => {
    const { perThousandBefore, perThousandAfter, ...rest } = expected;
    expect(rows[index]).toMatchObject(rest);
    expect(rows[index]?.perThousandBefore).toBeCloseTo(perThousandBefore, 12);
    expect(rows[index]?.perThousandAfter).toBeCloseTo(perThousandAfter, 12);
  });

  it('totals are sums of the rounded rows, not rounded sums', () => {
    const found = resultTable(exampleInputs(), inhabitants, outcome([0.04, 0.04, 0.04], inhabitants), outcome([0.06, 0.06, 0.06], inhabitants));
    expect(found.map(({ before, after }) => [before, after])).toEqual([[0, 1], [0, 1], [0, 2], [0, 1], [0, 1], [0, 3]]);
  });

  it('a team that had nothing has no percentage', () => {
    const [first] = resultTable(exampleInputs(), inhabitants, outcome([0, 60, 40], inhabitants), outcome([5, 57, 38], inhabitants));
    expect(first).toMatchObject({ before: 0, delta: 50, share: null });
  });
});

describe('fte per 1,000 inhabitants', () => {
  const fte = [100, 60, 40];
  /** A and B share s; C stands alone. */
  const split = (confirmed: boolean) => exampleInputs({ municipalities: [exampleMunicipality('s', 80_000, [{ team: 0, weight: 5 }, { team: 1, weight: 3 }], confirmed), exampleMunicipality('c', 20_000, [{ team: 2, weight: 1 }])] });

  it.each([
    ['a team of a split that is an assumption', false, [0], inhabitants, null],
    ['the same once it is confirmed', true, [0], inhabitants, 2],
    ['both teams together: the split does not matter', false, [0, 1], inhabitants, 2],
    ['both together, changed by the same factor', false, [0, 1], [55_000, 33_000, 20_000], 160 / 88],
    ['both together, changed differently: it matters again', false, [0, 1], [55_000, 30_000, 20_000], null],
    ['one of the two with a third', false, [0, 2], inhabitants, null],
    ['a team that shares nothing', false, [2], inhabitants, 2],
    ['nobody lives there', true, [0], [0, 30_000, 20_000], null],
  ])('%s', (_, confirmed, teams, after, expected) => {
    const found = ftePerThousandOf(split(confirmed), teams, fte, inhabitants, after);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it('a team without inhabitants and without municipality has none', () => {
    expect(ftePerThousandOf(exampleInputs({ municipalities: [] }), [0], fte, [0, 0, 0], [0, 0, 0])).toBeNull();
  });
});

describe('winners and losers', () => {
  it('are counted in the tenths that are shown', () => {
    expect(countWinners([3, -1, 0, -2, 0, 0])).toEqual({ winners: 1, losers: 2, unchanged: 3 });
  });
});
