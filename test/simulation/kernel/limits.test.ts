import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampToTotal } from '../../../src/model/strength/clampToTotal';
import { lambdaBetween } from '../../../src/simulation/kernel/limits';

const arrays = (...rows: number[][]) => rows.map((row) => Float64Array.from(row)) as [Float64Array, Float64Array, Float64Array];
const sumAt = (lambda: number, values: number[], low: number[], high: number[]) => values.reduce((sum, value, t) => sum + Math.min(high[t]!, Math.max(low[t]!, lambda * value)), 0);

describe('λ of floors and caps in the kernel', () => {
  // The second team stands at its cap of 448, the third at λ·12: 605 − 448 = 157 = λ·12 (and next to nothing for the first).
  it.each([1e-9, 1e-12, 1e-15])('a team of %d fte beside teams that are bound adds no noise', (tiny) => {
    const [values, low, high] = arrays([tiny, 590, 12], [0, 0, 57], [Infinity, 448, Infinity]);
    expect(lambdaBetween(values, low, high, 605)).toBeCloseTo(157 / 12, 8);
  });

  // Teams that consist of wijkagenten alone: their fte is their floor, to the last bit or one beside it.
  it.each([0, 1, -1])('a team at its floor, %d bits beside it', (bits) => {
    const beside = (value: number) => value * (1 + bits * 2 ** -52);
    const [values, low, high] = [[91.7, beside(1.5328535154818244), beside(24.8932472629086), 397.8], [0.5, 1.5328535154818244, 24.8932472629086, 0], [Infinity, Infinity, Infinity, Infinity]];
    const total = values.reduce((a, b) => a + b, 0);
    expect(Math.abs(sumAt(lambdaBetween(...arrays(values, low, high), total), values, low, high) - total)).toBeLessThan(1e-11);
  });

  it('hands out the total, as the model does, also with teams of next to nothing', () => {
    const team = fc.record({ value: fc.oneof(fc.double({ min: 1, max: 300, noNaN: true }), fc.constantFrom(1e-15, 1e-9, 1e-3)), low: fc.double({ min: 0, max: 150, noNaN: true }), room: fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 200, noNaN: true })) });
    fc.assert(
      fc.property(fc.array(team, { minLength: 2, maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (teams, place) => {
        const values = teams.map(({ value }) => value);
        const low = teams.map(({ low: floor }) => floor);
        const high = teams.map(({ low: floor, room }) => floor + room);
        const least = low.reduce((a, b) => a + b, 0);
        const most = Math.min(high.reduce((a, b) => a + b, 0), least + 2000);
        const total = least + place * (most - least);
        const lambda = lambdaBetween(...arrays(values, low, high), total);
        expect(Math.abs(sumAt(lambda, values, low, high) - total)).toBeLessThan(1e-8);
        const model = clampToTotal(values, low, high, total, values.map((_, t) => String(t)));
        values.forEach((value, t) => expect(Math.abs(Math.min(high[t]!, Math.max(low[t]!, lambda * value)) - (model.values[t] ?? NaN))).toBeLessThan(1e-8));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
