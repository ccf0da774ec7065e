import type { AgreementInput } from './inputs';
import { dayOfYear, daysInYear, yearOf } from './yearElapsed';

export const agreementStatuses = ['geen cijfer', 'gehaald', 'op koers', 'achter', 'niet gehaald'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** How an agreement stands, or why that cannot be said. */
export type Verdict =
  | { readonly kind: 'status'; readonly status: AgreementStatus }
  /** The date of the figure lies before the year that the agreement is about. */
  | { readonly kind: 'reason'; readonly code: 'asOfBeforeYear'; readonly year: number; readonly asOf: string };

/**
 * Actual as a part of the target: 1 = exactly reached.
 * @returns null without a figure, and for a target of 0
 */
export function progress({ actual, target }: Pick<AgreementInput, 'actual' | 'target'>): number | null {
  return actual === null || target === 0 ? null : actual / target;
}

/** What the figure is about: all of its year (counted up to its last day or later, or without a date), a part of it, or a time before it. */
function coverage({ year, asOf }: Pick<AgreementInput, 'year' | 'asOf'>): 'year' | 'part' | 'before' {
  if (asOf === null || asOf >= `${year}-12-31`) return 'year';
  return yearOf(asOf) < year ? 'before' : 'part';
}

/**
 * The least that must have been reached on the date of the figure to be on course: of a count or an amount in euro the target by days
 * of the year, the day itself included; a percentage does not grow with the year and must be reached at any date.
 * @returns in the agreement's own unit; null without a figure and when its date lies before the year
 */
export function dueByDate(agreement: AgreementInput): number | null {
  const { actual, asOf, target, unit, year } = agreement;
  const covered = coverage(agreement);
  if (actual === null || covered === 'before') return null;
  return asOf === null || covered === 'year' || unit === 'procent' ? target : (target * dayOfYear(asOf)) / daysInYear(year);
}

/**
 * How an agreement stands. Every target is a least [assumption: the plan says «minimaal» only of beslag bij vermogensdelicten]. After
 * the year: gehaald or niet gehaald. Within it a count or an amount that has reached the target is gehaald, as it cannot fall any more;
 * a percentage still can, so that it is op koers at most.
 */
export function judge(agreement: AgreementInput): Verdict {
  const { actual, asOf, target, unit, year } = agreement;
  if (actual === null) return { kind: 'status', status: 'geen cijfer' };
  const due = dueByDate(agreement);
  if (due === null) return { kind: 'reason', code: 'asOfBeforeYear', year, asOf: asOf ?? '' };
  if (coverage(agreement) === 'year') return { kind: 'status', status: actual >= target ? 'gehaald' : 'niet gehaald' };
  if (unit !== 'procent' && actual >= target) return { kind: 'status', status: 'gehaald' };
  return { kind: 'status', status: actual >= due ? 'op koers' : 'achter' };
}
