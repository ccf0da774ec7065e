import type { Fte } from '../units';

/** One line of the dated mutation ledger (mutatieoverzicht): every change in formatie with its decision and reference. */
export interface Mutation {
  /** Team, district, dienst or department. */
  readonly unit: string;
  readonly fte: Fte;
  readonly decision: string;
  readonly reference: string;
  readonly funding: string;
  /** ISO date from which it counts; null = not known. */
  readonly from: string | null;
  /** The part that the printed tables already contain. */
  readonly inTables: Fte;
}

/** What a mutation still adds to the printed tables on a date: nothing before its date, nothing while the date is unknown. */
export function pendingFte(mutation: Mutation, until: string): Fte {
  return mutation.from !== null && mutation.from <= until ? mutation.fte - mutation.inTables : 0;
}

/** Sum of what the ledger still adds to one unit on a date. */
export function pendingFor(unit: string, mutations: readonly Mutation[], until: string): Fte {
  return mutations.filter((mutation) => mutation.unit === unit).reduce((sum, mutation) => sum + pendingFte(mutation, until), 0);
}
