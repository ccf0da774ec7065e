/** Why a figure of the norm cannot be known, with the facts; the sentence is made where it is shown. */
export type NormReason =
  /** No part of the eenheid has a number of inhabitants on the date. */
  | { readonly code: 'unknownDate'; readonly date: string; readonly known: readonly string[] }
  /** Some parts of the eenheid have no number of inhabitants on the date. */
  | { readonly code: 'incompleteDate'; readonly date: string; readonly missing: readonly string[] }
  /** The division of these municipalities over their basisteams is not confirmed: their weights say nothing about people. */
  | { readonly code: 'openSplit'; readonly municipalities: readonly string[] }
  /** No municipality belongs to it, or nobody lives there. */
  | { readonly code: 'noInhabitants' }
  /** Nothing has been entered in the series of months. */
  | { readonly code: 'noSeries' }
  | { readonly code: 'unknownMonth'; readonly month: string }
  /** Some teams have no figure in the month. */
  | { readonly code: 'incompleteMonth'; readonly month: string; readonly figure: SeriesFigure; readonly teams: readonly string[] }
  /** There is no occupancy to take a share of. */
  | { readonly code: 'noOccupancy'; readonly month: string }
  /** The scenario has no answer in a year. */
  | { readonly code: 'yearWithoutAnswer'; readonly year: number };

export type SeriesFigure = 'formation' | 'occupancy' | 'digital';

/** A figure, or the reason why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: NormReason };

export function known<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function unknown(reason: NormReason): { readonly ok: false; readonly reason: NormReason } {
  return { ok: false, reason };
}

/** The outcome of a calculation on an answer; its reason when there is none. */
export function mapAnswer<T, U>(answer: Answer<T>, of: (value: T) => U): Answer<U> {
  return answer.ok ? known(of(answer.value)) : answer;
}

/** Two answers together; the reason of the first that has none. */
export function bothAnswers<T, U>(a: Answer<T>, b: Answer<U>): Answer<readonly [T, U]> {
  if (!a.ok) return a;
  return b.ok ? known([a.value, b.value] as const) : b;
}
