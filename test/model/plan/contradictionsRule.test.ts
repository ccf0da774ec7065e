import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, verdictOf } from '../../../src/model/plan/contradictions';
import { dutchNumber } from '../../../src/model/plan/contradictionsText';
import { printedFigures } from '../../../src/model/plan/printed';
import type { Hundredths } from '../../../src/model/units';

const h = (value: number) => value as Hundredths;

describe('verdict', () => {
  it.each([
    ['no difference', 'kolomsom', 0, 7, 'klopt'],
    ['one tenth, two figures: exactly the margin', 'rijsom', 10, 2, 'afronding'],
    ['one tenth, three figures', 'rijsom', -10, 3, 'afronding'],
    ['two tenths, three figures', 'kolomsom', -20, 3, 'fout'],
    ['two tenths, four figures: exactly the margin', 'tekst', 20, 4, 'afronding'],
    ['a hundredth above the margin', 'kolomsom', 21, 4, 'fout'],
    ['one quantity printed twice, within the margin', 'herhaling', 10, 2, 'fout'],
    ['one quantity printed twice, equal', 'herhaling', 0, 2, 'klopt'],
  ] as const)('%s', (_, kind, difference, figures, verdict) => {
    expect(verdictOf(kind, h(difference), figures)).toBe(verdict);
  });

  it('does not depend on the direction, and never gets milder with a larger difference', () => {
    const severity = { klopt: 0, afronding: 1, fout: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 70 }), (a, b, figures) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(verdictOf('kolomsom', h(-large), figures)).toBe(verdictOf('kolomsom', h(large), figures));
        expect(severity[verdictOf('kolomsom', h(small), figures)]).toBeLessThanOrEqual(severity[verdictOf('kolomsom', h(large), figures)]);
      }),
    );
  });
});

describe('evaluate', () => {
  it('adds in whole hundredths: the result is an integer whatever is added, in any order', () => {
    const term = fc.record({ sign: fc.integer({ min: -30, max: 30 }), id: fc.constantFrom(...printedFigures.map((figure) => figure.id)) });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 70 }), (terms) => {
        expect(Number.isInteger(evaluate(terms))).toBe(true);
        expect(evaluate([...terms].reverse())).toBe(evaluate(terms));
      }),
    );
  });

  it('applies the factor', () => {
    expect(evaluate([{ sign: 27, id: 'paragraaf411.tekst.hovjPerTeam' }, { sign: -1, id: 'paragraaf411.tekst.hovj27' }])).toBe(0);
  });
});

describe('Dutch numbers', () => {
  it.each([
    [638940, 1, '6.389,4'],
    [1040, 1, '10,4'],
    [5500, 0, '55'],
    [0, 1, '0,0'],
    [-11000, 0, '−110'],
    [98765432, 1, '987.654,32'],
    [45, 0, '0,45'],
  ] as const)('%i with %i decimals is %s', (value, decimals, text) => {
    expect(dutchNumber(h(value), decimals)).toBe(text);
  });
});
