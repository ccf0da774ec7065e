import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormula } from '../../../src/simulation/formula/compile';
import { columns, names, teams } from './read';

/** Pieces of formulas and of attacks; put together at random they are now and then a formula. */
const pieces = [...names, 'min', 'max', 'abs', 'wortel', 'afronden', 'als', 'en', 'of', 'constructor', '__proto__', 'import', 'createUnit', 'evaluate', 'f(x)=', 'x=1', 'cos', 'i', 'end', 'true', 'NaN'];
const signs = ['+', '-', '*', '/', '^', '(', ')', ';', ',', '%', '=', '<', '>', '<>', '!', "'", '"', '.', ':', '?', '[', ']', '{', '}', '\\', '#', '\n', ' ', '|', '&', '~', '−', '😀', '\ud800', '\u0000'];
const numbers = ['0', '1', '0,6', '0.4', '1.234', '1,5', '1e5', '0x1F', '.5', '99999999999999999', '1_000'];
const soup = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 4, arbitrary: fc.constantFrom(...signs) }, { weight: 2, arbitrary: fc.constantFrom(...numbers) }), { maxLength: 24 }).map((parts) => parts.join(''));

/** Formulas that are mostly well formed. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...names, '2', '0,5', '7,25', '0'),
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', ' ^ '), tie('formula')).map(([a, operator, b]) => `(${a}${operator}${b})`),
    fc.tuple(fc.constantFrom('min', 'MAX', 'Min'), tie('formula'), tie('formula')).map(([name, a, b]) => `${name}(${a}; ${b})`),
    fc.tuple(fc.constantFrom('abs', 'wortel', 'afronden'), tie('formula')).map(([name, a]) => `${name}(${a})`),
    fc.tuple(tie('formula'), fc.constantFrom('<', '>=', '=', '<>'), tie('formula'), tie('formula')).map(([a, sign, b, c]) => `als(${a} ${sign} ${b}; ${c}; ${a})`),
    tie('formula').map((a) => `(-${a})`),
  ),
}));

/** What a global looks like when something reached it. */
const fingerprint = () => JSON.stringify([Object.getOwnPropertyNames(globalThis).length, Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Function.prototype).length]);

describe('whatever is typed', () => {
  it('is a formula or a problem with a place in the text: 10,000 cases', () => {
    const before = fingerprint();
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(soup, formula, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        const reading = compileFormula(text, names);
        if (!reading.ok) {
          expect(reading.problem.at).toBeGreaterThanOrEqual(0);
          expect(reading.problem.at).toBeLessThanOrEqual(text.length);
          return;
        }
        accepted += 1;
        const outcome = reading.formula.value(columns, teams);
        if (outcome.ok) expect([...outcome.values].every((value) => typeof value === 'number' && Number.isFinite(value))).toBe(true);
        else expect(teams).toContain(outcome.problem.team);
      }),
      { numRuns: 10_000, seed: 20_240_101 },
    );
    // Otherwise nothing of the evaluation was tried.
    expect(accepted).toBeGreaterThan(2_000);
    expect(fingerprint()).toBe(before);
  });
});
