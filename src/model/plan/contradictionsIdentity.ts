import { printedFigures } from './printed';

/**
 * How two sides of a comparison are related: one quantity printed twice, a sum along a row, a sum down a column or the tree,
 * or a sum of which a part stands in the running text.
 */
export type ComparisonKind = 'herhaling' | 'rijsom' | 'kolomsom' | 'tekst';

export interface QuantityTerm {
  /** Whole number, usually 1. */
  readonly factor: number;
  readonly quantity: string;
}

/** The plan's own structure says that `target` is the sum of `terms`. */
export interface Identity {
  /** Unique among the identities of one target. */
  readonly id: string;
  readonly kind: Exclude<ComparisonKind, 'herhaling'>;
  readonly target: string;
  readonly terms: readonly QuantityTerm[];
  /** What is added up, in Dutch. */
  readonly how: string;
}

/** All quantities the plan prints, in the order of the plan. */
export const printedQuantities: readonly string[] = [...new Set(printedFigures.map((figure) => figure.quantity))];

const isPrinted = new Set(printedQuantities);

/** Quantities that start with `prefix`, e.g. "hbvs2023/onderdeel/Twente/": the rows of one table. */
export function quantitiesUnder(prefix: string): string[] {
  return printedQuantities.filter((quantity) => quantity.startsWith(prefix));
}

/** Quantities as terms with factor 1; what the plan does not print (a dash, "nvt") adds nothing. */
export function plus(...quantities: readonly string[]): QuantityTerm[] {
  return quantities.filter((quantity) => isPrinted.has(quantity)).map((quantity) => ({ factor: 1, quantity }));
}

/** Names of the districts, in the order of the plan. */
export const districts: readonly string[] = quantitiesUnder('hbvs2023/district/').map((quantity) => quantity.slice('hbvs2023/district/'.length));

/** Names of the diensten that have a total, Overige Onderdelen (with the Platform) included. */
export const diensten: readonly string[] = quantitiesUnder('strength/dienst/').map((quantity) => quantity.slice('strength/dienst/'.length));
