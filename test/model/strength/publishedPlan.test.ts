import { describe, expect, it } from 'vitest';
import overview from '../../../assets/plan/bijlage1-overzicht.json';
import { publishedInputs } from '../../../src/model/plan/published';
import { distributeExtension } from '../../../src/model/strength/extension';
import { chargeAmendment } from '../../../src/model/strength/amendment';
import { ftePerThousand, strengthModel } from '../../../src/model/strength/compute';
import { teamInhabitants } from '../../../src/model/strength/inputs';
import { noChange } from '../../../src/model/strength/respond';
import { toTenths } from '../../../src/model/units';
import { exactSum, expectClose } from './expecting';

const inputs = publishedInputs();
const model = strengthModel(inputs);
const base = model.compute(noChange(inputs.teams.length));
const published = inputs.teams.map((team) => team.hbvs);
const districtOf = inputs.teams.map((team) => team.district);
const printedExtension = inputs.teams.map((team) => toTenths(team.printedExtension ?? NaN));

/** Sum per district of something per team. */
const perDistrict = (values: readonly number[]) => inputs.districts.map((_, d) => exactSum(values.filter((_value, t) => districtOf[t] === d)));

describe('MJBP bijlage 1, reproduced', () => {
  it('has 27 basisteams in 5 districts, 3228.5 fte HBVS+ 2023 and 656 minima', () => {
    expect(inputs.districts.map((district) => district.name)).toEqual(['IJsselland', 'Twente', 'N.O. Gelderland', 'Gelderland Midden', 'Gelderland Zuid']);
    expect(inputs.districts.map((_, d) => districtOf.filter((district) => district === d).length)).toEqual([4, 5, 6, 8, 4]);
    expect(toTenths(exactSum(published))).toBe(32285);
    expect(exactSum(inputs.teams.map((team) => team.minWijkagenten))).toBe(656);
  });

  it.each(inputs.teams.map((team, t) => ({ team: team.name, t })))('Uitbreiding of $team, in tenths', ({ t }) => {
    expect(toTenths(base.extensionTotal[t] ?? NaN)).toBe(printedExtension[t]);
  });

  it('the rounded cells of Uitbreiding add to 81.9, while the plan prints 82.0', () => {
    const cells = base.extensionTotal.map(toTenths);
    expect(cells.reduce((sum, tenths) => sum + tenths, 0)).toBe(819);
    expect(overview.rows.filter((row) => inputs.districts.some((district) => district.name === row.unit)).map((row) => toTenths(row.extension ?? NaN))).toEqual([128, 166, 189, 201, 135]);
    expect(exactSum(base.extensionTotal)).toBeCloseTo(82, 9); // 55 + 27 × 1 + 0.9 − 0.9
  });

  it('each simpler rule misses a printed value, so the 27 of 27 tell the rules apart', () => {
    const fits = (extension: readonly number[], charges: readonly number[]) => extension.filter((fte, t) => toTenths(fte + 1 + (charges[t] ?? 0)) === printedExtension[t]).length;
    const total = exactSum(published);
    const oneStage = published.map((fte) => (55 * fte) / total);
    const equal = chargeAmendment({ ...inputs.amendments[0]!, key: 'gelijk' }, published, districtOf);
    const charges = base.charges[0]!;
    const twoStage = distributeExtension(55, published, published, districtOf, inputs.districts.map((district) => district.printedTotal));
    expect([fits(twoStage, charges), fits(oneStage, charges), fits(twoStage, equal)]).toEqual([27, 26, 25]);
  });

  it.each(inputs.teams.map((team, t) => ({ team: team.name, t })))('Operationele sterkte of $team, within a tenth', ({ t }) => {
    const printed = toTenths(inputs.teams[t]?.printedStrength ?? NaN);
    expect(Math.abs(toTenths(base.newStrength[t] ?? NaN) - printed)).toBeLessThanOrEqual(1);
  });

  it('the new strength adds to 3310.5: 3228.5 + 55.0 + 27.0', () => expect(exactSum(base.newStrength)).toBeCloseTo(3310.5, 9));

  it('the base is the published table', () => {
    expectClose(base.hbvs, published);
    expectClose(base.allocation.cells[0]!, inputs.teams.map((team) => team.minWijkagenten));
    expectClose(base.allocation.budgets, [656, 643.125, 385.875, 257.25, 514.5, 771.75]); // 2572.5 × 25, 15, 10, 20, 30 %
    expectClose(base.allocation.cells.map(exactSum), base.allocation.budgets);
  });
});

describe('MJBP 4.1.1, HBVS+ per district', () => {
  it('2018 and 2023 as printed', () => {
    expect(inputs.districts.map((district) => district.hbvs2018)).toEqual([594.0, 789.5, 876.1, 836.0, 657.5]);
    expect(inputs.districts.map((district) => district.printedTotal)).toEqual([598.8, 792.6, 880.9, 830.8, 650.5]);
  });

  it('2023 adds to 3753.6, the denominator of the extension; the plan prints 3753.7', () => {
    expect(toTenths(exactSum(inputs.districts.map((district) => district.printedTotal)))).toBe(37536);
  });

  it('the computed sum of basisteams, DR, Flexteam and Leiding is within two tenths of 2023', () => {
    const teams = perDistrict(base.hbvs);
    const sums = inputs.districts.map((district, d) => toTenths((teams[d] ?? NaN) + exactSum(inputs.fixedUnits.filter((unit) => unit.group === district.name).map((unit) => unit.strength))));
    // IJsselland: 115.9 + 163.8 + 87.0 + 145.7 + 69.3 + 15.0 + 2.0 = 598.7
    expect(sums).toEqual([5987, 7926, 8810, 8306, 6506]);
    sums.forEach((sum, d) => expect(Math.abs(sum - toTenths(inputs.districts[d]?.printedTotal ?? NaN))).toBeLessThanOrEqual(2));
  });

  it('hands 55 to the districts as 8.8 / 11.6 / 12.9 / 12.2 / 9.5', () => expect(perDistrict(base.extension).map(toTenths)).toEqual([88, 116, 129, 122, 95]));

  it('fixed units are DR, Flexteam 15.0 and Leiding 2.0 in every district; aspiranten never count', () => {
    for (const district of inputs.districts) {
      const units = inputs.fixedUnits.filter((unit) => unit.group === district.name);
      expect(units.map((unit) => unit.name)).toEqual(['DR', 'Flexteam', 'Leiding']);
      expect(units.slice(1).map((unit) => unit.strength)).toEqual([15, 2]);
    }
    const trainees = inputs.fixedUnits.filter((unit) => unit.name.startsWith('Aspiranten'));
    expect(trainees.length).toBeGreaterThan(0);
    expect(trainees.every((unit) => !unit.counts)).toBe(true);
  });
});

describe('inhabitants', () => {
  it('76 municipalities, all in a team: 3,263,555 on 1-1-2021', () => {
    expect(inputs.municipalities).toHaveLength(76);
    expect(Math.round(exactSum(teamInhabitants(inputs)))).toBe(3_263_555);
    expect(inputs.municipalities.every((municipality) => municipality.parts.every((part) => part.team >= 0))).toBe(true);
  });

  it('fte per 1,000 is withheld for the four teams of Arnhem and Nijmegen only', () => {
    const withheld = ftePerThousand(base).flatMap((value, t) => (value === null ? [inputs.teams[t]?.name] : []));
    expect(withheld).toEqual(['Arnhem Noord', 'Arnhem Zuid', 'Nijmegen Noord', 'Nijmegen Zuid']);
  });
});

describe('the plan under a change', () => {
  const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');
  const grown = (factor: number) => model.compute({ ...noChange(27), inhabitants: inputs.teams.map((_, t) => (t === zwolle ? factor : 1)) });

  it('+10 % inhabitants in Zwolle moves fte to Zwolle, the whole stays 3228.5', () => {
    const result = grown(1.1);
    expect(exactSum(result.hbvs)).toBeCloseTo(3228.5, 9);
    const changes = result.hbvs.map((fte, t) => fte - (base.hbvs[t] ?? 0));
    expect(changes[zwolle]).toBeGreaterThan(0);
    expect(changes.filter((change) => change >= 0)).toHaveLength(1);
    // Zwolle's own inhabitants change only its own municipality: 656 × (1 + 10 % of its part of the unit).
    const part = (model.inhabitants[zwolle] ?? NaN) / exactSum(model.inhabitants);
    expect(result.allocation.budgets[0]).toBeCloseTo(656 * (1 + 0.1 * part), 9);
  });

  it('weights move nobody until a driver changes (proportional seeds)', () => {
    const moved = model.compute({ ...noChange(27), shares: [0.1, 0.1, 0.1, 0.1, 0.6] });
    expectClose(moved.hbvs, published);
  });
});
