/** Which strength the bars and numbers show. */
export type Measure = 'nieuw' | 'hbvs';
/** What stands beside a name: a bar, the printed figure, or fte per 1,000 inhabitants. */
export type Display = 'staven' | 'gedrukt' | 'per1000';

export interface SterkteOptions {
  readonly measure: Measure;
  readonly display: Display;
  readonly filter: string;
  /** Names of the districts that are folded. */
  readonly folded: readonly string[];
}

export const startOptions: SterkteOptions = { measure: 'nieuw', display: 'staven', filter: '', folded: [] };
