export const agreementUnits = ['aantal', 'euro', 'procent'] as const;
export type AgreementUnit = (typeof agreementUnits)[number];

/** A numeric agreement of the plan for one year (MJBP 2.1, 2.2). Every target is a least. Percentages are parts: 0.25 = 25 %. */
export interface AgreementInput {
  readonly theme: string;
  readonly agreement: string;
  readonly unit: AgreementUnit;
  readonly year: number;
  readonly target: number;
  readonly source: string;
  /** What was reserved when it was agreed (footnote 3); '' = nothing. */
  readonly reservation: string;
  /** What was reached so far; null = not given. */
  readonly actual: number | null;
  /** ISO date of the actual; null = not given. */
  readonly asOf: string | null;
  readonly note: string;
}
