import { describe, expect, it } from 'vitest';
import golden from '../../golden/contradictions.json';
import { comparisons, evaluate } from '../../../src/model/plan/contradictions';
import type { Comparison } from '../../../src/model/plan/contradictions';
import { scopeDifferences, undetermined } from '../../../src/model/plan/contradictionsScope';
import { printedFigure, printedFigures } from '../../../src/model/plan/printed';
import { toHundredths } from '../../../src/model/units';

const all = comparisons();
const unequal = all.filter((comparison) => comparison.difference !== 0);

/** What the golden list says of a difference, in one line; terms sorted, because the order of a sum is no fact. */
interface GoldenRow {
  readonly printedAt: readonly string[];
  readonly printed: number;
  readonly terms: readonly number[];
  readonly difference: number;
  readonly figures: number;
  readonly verdict: string;
}
const line = (row: GoldenRow): string =>
  `${[...row.printedAt].sort().join(' & ')}: ${row.printed} v ${[...row.terms].sort((a, b) => a - b).join('+')} | ${row.difference} | ${row.figures} | ${row.verdict}`;

function asGolden(comparison: Comparison): GoldenRow {
  const { kind, target, alsoPrinted, formulaTerms, printed, difference, figures, verdict } = comparison;
  const twice = kind === 'herhaling';
  const terms = formulaTerms.map((term) => term.sign * toHundredths(printedFigure(term.id).value));
  if (!twice) return { printedAt: [target, ...alsoPrinted], printed, terms, difference, figures, verdict };
  // A pair has no direction: the golden list puts the place that comes first in the alphabet first.
  const other = formulaTerms[0]?.id ?? '';
  return { printedAt: [target, other], printed: Math.min(printed, terms[0] ?? 0), terms: [Math.max(printed, terms[0] ?? 0)], difference: -Math.abs(difference), figures, verdict };
}

describe('contradictions of the plan', () => {
  it('are exactly those of the list derived from the plan by other means', () => {
    expect(unequal.map(asGolden).map(line).sort()).toEqual(golden.rows.map(line).sort());
  });

  it('counts 9 errors, 37 roundings and 211 agreements', () => {
    const count = (verdict: string) => all.filter((comparison) => comparison.verdict === verdict).length;
    expect([count('fout'), count('afronding'), count('klopt')]).toEqual([9, 37, 211]);
  });

  it('gives every comparison its own id', () => {
    expect(new Set(all.map((comparison) => comparison.id)).size).toBe(all.length);
  });

  it('involves every printed figure, except those that nothing else determines', () => {
    const involved = new Set(all.flatMap((comparison) => [comparison.target, ...comparison.formulaTerms.map((term) => term.id)]));
    expect(printedFigures.map((figure) => figure.id).filter((id) => !involved.has(id)).sort()).toEqual(undetermined.map((figure) => figure.id).sort());
  });

  it('never compares a figure with itself', () => {
    expect(all.filter((comparison) => comparison.formulaTerms.some((term) => term.id === comparison.target))).toEqual([]);
  });

  it('spells out both places and the sum', () => {
    const total = all.find((comparison) => comparison.id === 'paragraaf411.uitbreiding.TOTAAL.newStrength ~ hbvs+110+hovj');
    expect(total).toMatchObject({
      quantity: 'Nieuwe sterkte, districten en Platform',
      placeA: 'Paragraaf 4.1.1, tabel Uitbreiding, rij TOTAAL, kolom Nieuwe sterkte',
      placeB:
        'Paragraaf 4.1.1, tabel Uitbreiding; HBVS+ 2023 plus Uitbreiding (110 fte) plus Uitbreiding (kwal. hovj): 3.753,7 + 110,0 + 27,0 = 3.890,7',
      printed: 389170,
      computed: 389070,
      difference: 100,
      figures: 4,
      verdict: 'fout',
    });
  });

  it('repeats a total for each place that prints it in full agreement', () => {
    const total = all.find((comparison) => comparison.id.endsWith('TOTAAL.hbvs2023 ~ districten'));
    expect(total && [total.target, ...total.alsoPrinted].length).toBe(4);
  });

  it('reaches the same verdicts when figures that are whole by decision are not counted as rounded', () => {
    const whole = (id: string) => /\.(Flexteam|Leiding|Platform Web & Wijk|TOTAAL\.extension110)|hovj|\.tekst\.|\.kop\.|\.noot\.|minWijkagenten|wijkagenten\./i.test(id) || printedFigure(id).value === 0;
    const sums = unequal.filter((comparison) => comparison.kind !== 'herhaling');
    const stricter = sums.map((comparison) => {
      const rounded = [comparison.target, ...comparison.formulaTerms.map((term) => term.id)].filter((id) => !whole(id)).length;
      return Math.abs(comparison.difference) > 5 * rounded ? 'fout' : 'afronding';
    });
    expect(sums.some((comparison) => comparison.formulaTerms.some((term) => whole(term.id)))).toBe(true);
    expect(stricter).toEqual(sums.map((comparison) => comparison.verdict));
  });
});

describe('different scopes', () => {
  it.each(scopeDifferences.map((scope) => [scope.id, scope] as const))('%s is explained to the last hundredth', (_, scope) => {
    expect(evaluate(scope.left) - evaluate(scope.right)).toBe(evaluate(scope.explained));
    expect(evaluate(scope.explained)).not.toBe(0);
  });
});
