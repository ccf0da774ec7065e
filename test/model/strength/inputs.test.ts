import { describe, expect, it } from 'vitest';
import { ftePerThousand, strengthModel } from '../../../src/model/strength/compute';
import { restsOnSplit, teamInhabitants } from '../../../src/model/strength/inputs';
import { exampleChange, exampleInputs, exampleMunicipality } from './exampleTree';
import { expectClose } from './expecting';

const split = (confirmed: boolean) => ({
  municipalities: [
    exampleMunicipality('a', 35_000, [{ team: 0, weight: 19 }, { team: 1, weight: 16 }], confirmed),
    exampleMunicipality('b', 10_000, [{ team: 1, weight: 7 }]),
    exampleMunicipality('c', 20_000, [{ team: 2, weight: 1 }]),
  ],
});

describe('inhabitants per team', () => {
  it('a split municipality goes by weight, 19 : 16; a single part whatever its weight', () => expectClose(teamInhabitants(exampleInputs(split(false))), [19_000, 26_000, 20_000]));

  it('a team without municipalities has 0', () => expectClose(teamInhabitants(exampleInputs({ municipalities: [exampleMunicipality('a', 5, [{ team: 1, weight: 1 }])] })), [0, 5, 0]));

  it('rests on the split for both teams until it is confirmed', () => {
    expect(restsOnSplit(exampleInputs(split(false)))).toEqual([true, true, false]);
    expect(restsOnSplit(exampleInputs(split(true)))).toEqual([false, false, false]);
  });
});

describe('fte per 1,000 inhabitants', () => {
  it('is the new strength over the inhabitants of the scenario', () => {
    const model = strengthModel(exampleInputs({ extension: { ...exampleInputs().extension, basisteams: 0 } }));
    expectClose(ftePerThousand(model.compute(exampleChange())) as number[], [101 / 50, 61 / 30, 41 / 20]); // HBVS+ and one HOvJ
    const grown = model.compute(exampleChange({ inhabitants: [2, 1, 1] }));
    expect(grown.inhabitantsAfter).toEqual([100_000, 30_000, 20_000]);
    expectClose(ftePerThousand(grown) as number[], grown.newStrength.map((fte, t) => (fte / (grown.inhabitantsAfter[t] ?? NaN)) * 1000));
  });

  it('is withheld where the inhabitants rest on an assumed split, or there are none', () => {
    expect(ftePerThousand(strengthModel(exampleInputs(split(false))).compute(exampleChange()))).toEqual([null, null, expect.any(Number)]);
    expect(ftePerThousand(strengthModel(exampleInputs()).compute(exampleChange({ inhabitants: [1, 0, 1] })))).toEqual([expect.any(Number), null, expect.any(Number)]);
  });
});
