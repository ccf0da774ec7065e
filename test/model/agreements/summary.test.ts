import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementStatuses } from '../../../src/model/agreements/judge';
import { summarizeAgreements } from '../../../src/model/agreements/summary';
import { agreement } from './agreement';

const none = { 'geen cijfer': 0, gehaald: 0, 'op koers': 0, achter: 0, 'niet gehaald': 0 };

describe('summarizeAgreements', () => {
  const list = [
    agreement({ reservation: 'voorbehoud' }),
    agreement({ theme: 'digitale veiligheid', actual: 100 }),
    agreement({ theme: 'Ondermijning', actual: 99, reservation: 'ook deze' }),
    agreement({ actual: 60, asOf: '2025-06-30' }),
    agreement({ actual: 10, asOf: '2025-06-30' }),
    agreement({ theme: 'digitale veiligheid', actual: 10, asOf: '2023-06-30' }),
  ];

  it('counts per status, and apart what cannot be judged', () => {
    expect(summarizeAgreements(list).whole).toEqual({ agreements: 6, withFigure: 5, perStatus: { 'geen cijfer': 1, gehaald: 1, 'op koers': 1, achter: 1, 'niet gehaald': 1 }, notJudged: 1 });
  });

  it('does the same per theme, in the order in which they occur, whatever the capitals', () => {
    expect(summarizeAgreements(list).themes).toEqual([
      { theme: 'ondermijning', indices: [0, 2, 3, 4], agreements: 4, withFigure: 3, perStatus: { ...none, 'geen cijfer': 1, 'op koers': 1, achter: 1, 'niet gehaald': 1 }, notJudged: 0 },
      { theme: 'digitale veiligheid', indices: [1, 5], agreements: 2, withFigure: 2, perStatus: { ...none, gehaald: 1 }, notJudged: 1 },
    ]);
  });

  it('carries every reservation, with a figure and without', () => expect(summarizeAgreements(list).reserved).toEqual([0, 2]));

  it('of nothing is nothing', () => {
    expect(summarizeAgreements([])).toEqual({ verdicts: [], whole: { agreements: 0, withFigure: 0, perStatus: none, notJudged: 0 }, themes: [], reserved: [] });
  });

  it('adds up: themes to the whole, statuses to the agreements', () => {
    const one = fc.record({ theme: fc.constantFrom('a', 'A', 'b', 'c'), actual: fc.option(fc.nat(200)), asOf: fc.option(fc.constantFrom('2024-05-01', '2025-05-01', '2026-05-01')) }).map(agreement);
    fc.assert(
      fc.property(fc.array(one), (agreements) => {
        const { whole, themes } = summarizeAgreements(agreements);
        for (const part of [whole, ...themes]) expect(agreementStatuses.reduce((sum, status) => sum + part.perStatus[status], part.notJudged)).toBe(part.agreements);
        expect(whole.withFigure).toBe(whole.agreements - whole.perStatus['geen cijfer']);
        expect(themes.flatMap((theme) => theme.indices).sort((a, b) => a - b)).toEqual(agreements.map((_, i) => i));
      }),
    );
  });
});
