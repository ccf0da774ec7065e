import decree from '../../../../assets/plan/hbvs2012-coefficienten.json';

/** The coefficients of art. 2d by their letter, in the order of the decree. */
export const coefficientIds = ['a', 'f', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q'] as const;
export type CoefficientId = (typeof coefficientIds)[number];

/** Fte per unit of the variable that the coefficient belongs to. */
export type Coefficients = Readonly<Record<CoefficientId, number>>;

/** What the decree prints about a coefficient. */
export interface DecreeCoefficient {
  readonly id: CoefficientId;
  readonly werksoort: string;
  readonly variable: string;
  readonly value: number;
}

/** Besluit financiën regionale politiekorpsen (BWBR0006562), art. 2d, text from 1-1-2012. */
export const decreeCoefficients: readonly DecreeCoefficient[] = coefficientIds.flatMap((id) =>
  decree.rows.flatMap(({ coefficient, werksoort, variable, value }) => (coefficient === id ? [{ id, werksoort, variable, value }] : [])),
);

export const decreeSource = decree.source;

/** The coefficients as the decree prints them. */
export function coefficientsOfDecree(): Coefficients {
  const of = (id: CoefficientId) => decreeCoefficients.find((row) => row.id === id)?.value ?? 0;
  return Object.fromEntries(coefficientIds.map((id) => [id, of(id)])) as Record<CoefficientId, number>;
}
