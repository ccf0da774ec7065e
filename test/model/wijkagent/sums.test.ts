import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { wijkagentNorm } from '../../../src/model/wijkagent/wijkagentNorm';
import golden from '../../golden/wijkagenten.json';
import { exactSum } from '../strength/expecting';
import { randomCase } from '../strength/randomTree';
import { normInputs, situationOf, valueOf } from './exampleNorm';

const factor = fc.double({ min: 0.2, max: 3, noNaN: true });

describe('sums of the norm', () => {
  it('the printed 656 is asked and is there', () => {
    const plan = publishedInputs();
    const { unit } = wijkagentNorm(plan, normInputs(), situationOf(plan));
    expect([valueOf(unit.required).required, valueOf(unit.measured)]).toEqual([golden.required, golden.required]);
  });

  it('what is measured adds up over teams and over municipalities; inhabitants add up to those of the municipalities', () => {
    fc.assert(
      fc.property(randomCase({ data: 'none' }), fc.array(factor, { minLength: 20, maxLength: 20 }), ({ inputs: tree }, factors) => {
        const confirmed = { ...tree, municipalities: tree.municipalities.map((municipality) => ({ ...municipality, splitConfirmed: true })) };
        const base = situationOf(confirmed);
        const situation = { inhabitants: base.inhabitants.map((count, p) => count * (factors[p] ?? 1)), formation: base.formation.map((fte, t) => fte * (factors[t] ?? 1)) };
        const norm = wijkagentNorm(confirmed, normInputs(), situation);
        const whole = exactSum(situation.formation);
        const sums = [[norm.unit], norm.districts, norm.teams, norm.municipalities].map((rows) => exactSum(rows.map((row) => valueOf(row.measured))));
        for (const sum of sums) expect(sum).toBeCloseTo(whole, 6);
        const people = valueOf(norm.reconciliation.municipalities).inhabitants;
        for (const rows of [norm.districts.filter((row) => row.inhabitants.ok), norm.teams, norm.municipalities]) expect(exactSum(rows.map((row) => valueOf(row.inhabitants)))).toBeCloseTo(people, 4);
        // The eenheid moves as its municipalities do.
        expect(valueOf(norm.unit.inhabitants) / 3_282_382).toBeCloseTo(people / exactSum(base.inhabitants), 9);
      }),
    );
  });

  it('more inhabitants somewhere never ask less anywhere', () => {
    fc.assert(
      fc.property(randomCase({ data: 'none' }), fc.nat(), factor, ({ inputs: tree }, at, times) => {
        const base = situationOf(tree);
        const grown = { ...base, inhabitants: base.inhabitants.map((count, p) => (p === at % base.inhabitants.length ? count * (1 + times) : count)) };
        const [before, after] = [base, grown].map((situation) => {
          const norm = wijkagentNorm(tree, normInputs(), situation);
          return [norm.unit, ...norm.districts, ...norm.teams, ...norm.municipalities].map((row) => row.required);
        });
        before!.forEach((required, i) => {
          const then = after![i]!;
          expect(then.ok).toBe(required.ok);
          if (required.ok && then.ok) expect(then.value.strict).toBeGreaterThanOrEqual(required.value.strict);
        });
      }),
    );
  });
});
