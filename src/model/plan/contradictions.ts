import type { Hundredths } from '../units';
import { toHundredths } from '../units';
import { columnSums } from './contradictionsColumns';
import { expand, printingsOf } from './contradictionsExpand';
import { printedQuantities } from './contradictionsIdentity';
import type { ComparisonKind, Identity } from './contradictionsIdentity';
import { rowSums, textSums } from './contradictionsRows';
import { printedFigure } from './printed';
import { placeText } from './printedFigure';
import type { PrintedFigure } from './printedFigure';
import { sourcesText, sumText } from './contradictionsText';

export type Verdict = 'fout' | 'afronding' | 'klopt';

export interface FormulaTerm {
  /** Whole number with its sign, usually 1: 4 teams × 1 fte is one term with 4. */
  readonly sign: number;
  /** Id of a printed figure. */
  readonly id: string;
}

/** One printed figure against one way of computing it from other printed figures. */
export interface Comparison {
  readonly id: string;
  readonly kind: ComparisonKind;
  /** What is compared, in Dutch. */
  readonly quantity: string;
  /** Id of the printed figure. */
  readonly target: string;
  readonly placeA: string;
  /** Ids of the figures that print the target elsewhere with the same value: the comparison holds for them too. */
  readonly alsoPrinted: readonly string[];
  readonly printed: Hundredths;
  /** Where the computed side stands and, for a sum, the sum spelled out, in Dutch. */
  readonly placeB: string;
  readonly formulaTerms: readonly FormulaTerm[];
  readonly computed: Hundredths;
  /** Printed minus computed. */
  readonly difference: Hundredths;
  /** Number of printed figures involved, the target included. */
  readonly figures: number;
  readonly verdict: Verdict;
}

/** Half of the last printed decimal, in hundredths: what rounding can have moved one figure. */
export const HALF_UNIT = 5;

/**
 * Verdict on a difference. One quantity printed twice must be equal. A sum may be off by 0.05 per printed figure, the total
 * included. Every printed figure counts, also one that looks whole (a minimum, 55 fte): the plan prints fte in one decimal
 * and does not say which figures are exact.
 */
export function verdictOf(kind: ComparisonKind, difference: Hundredths, figures: number): Verdict {
  if (difference === 0) return 'klopt';
  return kind === 'herhaling' || Math.abs(difference) > HALF_UNIT * figures ? 'fout' : 'afronding';
}

/** Sum of printed figures in whole hundredths. @throws Error for an unknown id */
export function evaluate(terms: readonly FormulaTerm[]): Hundredths {
  return terms.reduce((sum, term) => sum + term.sign * toHundredths(printedFigure(term.id).value), 0) as Hundredths;
}

/** Every comparison: repeated figures pairwise, then sums along rows, down columns and over the text. */
export function comparisons(): Comparison[] {
  return [...printedQuantities.flatMap(repetitions), ...[...rowSums(), ...columnSums(), ...textSums()].flatMap(sums)];
}

/** Each pair of places that print the same quantity. */
function repetitions(quantity: string): Comparison[] {
  const places = printingsOf(quantity);
  return places.flatMap((target, i) =>
    places.slice(i + 1).map((other) =>
      compare({ id: `${target.id} = ${other.id}`, kind: 'herhaling', target, also: [], terms: [{ sign: 1, id: other.id }], placeB: placeText(other.place) }),
    ),
  );
}

function sums(identity: Identity): Comparison[] {
  return expand(identity).map(({ target, targetAlso, terms, disputed }) => {
    const marks = disputed.map((figure) => ` [${figure.id}]`).join('');
    const formulaTerms = terms.map(({ factor, figure }) => ({ sign: factor, id: figure.id }));
    const figures = terms.map((term) => term.figure);
    return compare({
      id: `${target.id} ~ ${identity.id}${marks}`,
      kind: identity.kind,
      target,
      also: targetAlso,
      terms: formulaTerms,
      placeB: `${sourcesText(figures)}${identity.how}: ${sumText(terms, evaluate(formulaTerms))}`,
    });
  });
}

interface Sides {
  readonly id: string;
  readonly kind: ComparisonKind;
  readonly target: PrintedFigure;
  readonly also: readonly PrintedFigure[];
  readonly terms: readonly FormulaTerm[];
  readonly placeB: string;
}

function compare({ id, kind, target, also, terms, placeB }: Sides): Comparison {
  const printed = toHundredths(target.value);
  const computed = evaluate(terms);
  const difference = (printed - computed) as Hundredths;
  const figures = 1 + terms.length;
  return {
    id,
    kind,
    quantity: target.label,
    target: target.id,
    placeA: placeText(target.place),
    alsoPrinted: also.map((figure) => figure.id),
    printed,
    placeB,
    formulaTerms: terms,
    computed,
    difference,
    figures,
    verdict: verdictOf(kind, difference, figures),
  };
}
