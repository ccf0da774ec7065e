import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimaInForce } from '../../../src/model/strength/budgets';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { noChange } from '../../../src/model/strength/respond';
import { answer } from './answer';
import { exactSum, expectClose } from './expecting';
import { randomCase } from './randomTree';

const near = (actual: number, expected: number, within = 1e-9) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(within);
const totalOf = (inputs: StrengthInputs) => exactSum(inputs.teams.map((team) => team.hbvs));

describe('conservation, at every step', () => {
  it('hands out exactly what there is', () => {
    let answered = 0;
    fc.assert(
      fc.property(randomCase({ limits: true }), ({ inputs, change }) => {
        const result = answer(inputs, change);
        if (!result) return;
        answered++;
        const { allocation, calibration } = result;
        const total = change.totalBudget ?? totalOf(inputs);
        near(exactSum(calibration.budgets), totalOf(inputs));
        near(exactSum(allocation.budgets), total);
        allocation.base.forEach((column, c) => near(exactSum(column), calibration.budgets[c] ?? NaN));
        allocation.scaled.forEach((column, c) => near(exactSum(column), allocation.budgets[c] ?? NaN));
        near(exactSum(allocation.beforeLimits), total);
        near(exactSum(result.hbvs), total);
        expectClose(inputs.teams.map((_, t) => exactSum(allocation.cells.map((column) => column[t] ?? NaN))), result.hbvs);
        expectClose(allocation.cells[0] ?? [], allocation.scaled[0] ?? [], 0); // limits leave the wijkagenten alone
        near(exactSum(result.extension), 55);
        result.charges.forEach((charge) => near(exactSum(charge), 0));
        near(exactSum(result.extensionTotal), 55 + inputs.teams.length);
        near(exactSum(result.newStrength), total + 55 + inputs.teams.length + 1.5);
      }),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThan(250);
  });

  it('nobody falls below zero, its minimum or its floor, or comes above its cap', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), ({ inputs, change }) => {
        const result = answer(inputs, change);
        if (!result) return;
        const minima = minimaInForce(inputs);
        result.allocation.cells.flat().forEach((cell) => expect(cell).toBeGreaterThanOrEqual(0));
        inputs.teams.forEach((team, t) => {
          expect(result.allocation.cells[0]?.[t]).toBeGreaterThanOrEqual(minima[t] ?? NaN);
          expect(result.hbvs[t]).toBeGreaterThanOrEqual((team.floor ?? 0) - 1e-9);
          expect(result.hbvs[t]).toBeLessThanOrEqual((team.cap ?? Infinity) + 1e-9);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a column other than wijkagenten is its driven shape times one factor', () => {
    fc.assert(
      fc.property(randomCase(), ({ inputs, change }) => {
        const allocation = answer(inputs, change)?.allocation;
        allocation?.scaled.slice(1).forEach((column, i) => {
          const shape = allocation.drivenShape[i + 1] ?? [];
          expectClose(column, shape.map((cell) => (cell * (allocation.budgets[i + 1] ?? NaN)) / exactSum(shape)), 1e-9);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('no change', () => {
  it('gives the published table, with or without data, whatever minima are lifted', () => {
    fc.assert(
      fc.property(randomCase(), ({ inputs }) => {
        const result = strengthModel(inputs).compute(noChange(inputs.teams.length));
        expectClose(result.hbvs, inputs.teams.map((team) => team.hbvs));
        result.allocation.cells.forEach((column, c) => expectClose(column, result.allocation.base[c] ?? []));
      }),
      { numRuns: 400 },
    );
  });

  it('weights move nobody while every column has one shape', () => {
    fc.assert(
      fc.property(randomCase({ data: 'none' }), ({ inputs, change }) => {
        const result = strengthModel(inputs).compute({ ...noChange(inputs.teams.length), shares: change.shares });
        expectClose(result.hbvs, inputs.teams.map((team) => team.hbvs));
      }),
      { numRuns: 150 },
    );
  });

  it('one factor for all drivers of all teams moves nobody while the wijkagenten stay', () => {
    fc.assert(
      fc.property(randomCase({ rule: 'vast' }), fc.double({ min: 0.3, max: 3, noNaN: true }), ({ inputs }, factor) => {
        const all = inputs.teams.map(() => factor);
        const result = strengthModel(inputs).compute({ ...noChange(inputs.teams.length), inhabitants: all, workload: all });
        expectClose(result.hbvs, inputs.teams.map((team) => team.hbvs));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the order of the teams', () => {
  it('is only an order', () => {
    const withOrder = randomCase({ limits: true }).chain((random) =>
      fc.shuffledSubarray(random.inputs.teams.map((_, t) => t), { minLength: random.inputs.teams.length }).map((order) => ({ ...random, order })),
    );
    fc.assert(
      fc.property(withOrder, ({ inputs, change, order }) => {
        const result = answer(inputs, change);
        const permuted = answer(permute(inputs, order), { ...change, inhabitants: pick(change.inhabitants, order), workload: pick(change.workload, order) });
        expect(permuted === undefined).toBe(result === undefined);
        if (!result || !permuted) return;
        expectClose(permuted.hbvs, pick(result.hbvs, order));
        expectClose(permuted.newStrength, pick(result.newStrength, order));
        result.allocation.cells.forEach((column, c) => expectClose(permuted.allocation.cells[c] ?? [], pick(column, order)));
      }),
      { numRuns: 300 },
    );
  });
});

const pick = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((t) => list[t] as T);

function permute(inputs: StrengthInputs, order: readonly number[]): StrengthInputs {
  const place = (team: number) => order.indexOf(team);
  return {
    ...inputs,
    teams: pick(inputs.teams, order),
    components: inputs.components.map((component) => (component.outcomes ? { ...component, outcomes: pick(component.outcomes, order) } : component)),
    municipalities: inputs.municipalities.map((municipality) => ({ ...municipality, parts: municipality.parts.map((part) => ({ ...part, team: place(part.team) })) })),
    amendments: inputs.amendments.map((amendment) => ({
      ...amendment,
      receiver: place(amendment.receiver),
      payers: amendment.payers.kind === 'team' ? { kind: 'team', team: place(amendment.payers.team) } : amendment.payers,
    })),
  };
}

describe('scale', () => {
  const factor = fc.constantFrom(0.1, 0.5, 3, 1000);

  it('every fte × k gives every fte × k', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), factor, ({ inputs, change }, k) => {
        const result = answer(inputs, change);
        const times = (value: number | null) => (value === null ? null : value * k);
        const scaled = answer(
          {
            ...inputs,
            districts: inputs.districts.map((district) => ({ ...district, printedTotal: district.printedTotal * k })),
            teams: inputs.teams.map((team) => ({ ...team, hbvs: team.hbvs * k, minWijkagenten: team.minWijkagenten * k, floor: times(team.floor), cap: times(team.cap) })),
            wijkagentenBudget: { ...inputs.wijkagentenBudget, fte: inputs.wijkagentenBudget.fte * k },
            extension: { ...inputs.extension, basisteams: 55 * k, hovjPerTeam: k },
            amendments: inputs.amendments.map((amendment) => ({ ...amendment, fte: amendment.fte * k })),
            mutations: inputs.mutations.map((mutation) => ({ ...mutation, fte: mutation.fte * k, inTables: mutation.inTables * k })),
          },
          { ...change, totalBudget: times(change.totalBudget) },
        );
        expect(scaled === undefined).toBe(result === undefined);
        if (result && scaled) expectClose(scaled.newStrength, result.newStrength.map((fte) => fte * k), 1e-9 * Math.max(1, k));
      }),
      { numRuns: 200 },
    );
  });

  it('inhabitants × k, outcomes × k per component: nothing', () => {
    fc.assert(
      fc.property(randomCase(), fc.array(factor, { minLength: 6, maxLength: 6 }), ({ inputs, change }, ks) => {
        const result = answer(inputs, change);
        const scaled = answer({
          ...inputs,
          municipalities: inputs.municipalities.map((municipality) => ({ ...municipality, inhabitants: municipality.inhabitants * (ks[0] ?? 1) })),
          components: inputs.components.map((component, c) => (component.outcomes ? { ...component, outcomes: component.outcomes.map((outcome) => outcome * (ks[c] ?? 1)) } : component)),
        }, change);
        expect(scaled === undefined).toBe(result === undefined);
        if (result && scaled) expectClose(scaled.hbvs, result.hbvs);
      }),
      { numRuns: 150 },
    );
  });
});
