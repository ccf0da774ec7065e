import type { AgreementInput } from './inputs';
import { agreementStatuses, judge } from './judge';
import type { AgreementStatus, Verdict } from './judge';

/** How many agreements there are, and how they stand. */
export interface AgreementCount {
  readonly agreements: number;
  /** With an actual, whether it can be judged or not. */
  readonly withFigure: number;
  readonly perStatus: Readonly<Record<AgreementStatus, number>>;
  /** With a figure of before the year: no status. */
  readonly notJudged: number;
}

export interface AgreementsSummary {
  /** One per agreement, in the same order. */
  readonly verdicts: readonly Verdict[];
  readonly whole: AgreementCount;
  /** In the order in which the themes first occur; `indices` point at the agreements. */
  readonly themes: readonly (AgreementCount & { readonly theme: string; readonly indices: readonly number[] })[];
  /**
   * Agreements that were accepted with a reservation (MJBP 2.1, footnote 3, about the 141 onderzoeken), as indices: to be shown with
   * every status, whatever the actual is.
   */
  readonly reserved: readonly number[];
}

/** Themes are the same whatever their capitals, as they are to the formulas of a sheet. */
const themeKey = (theme: string) => theme.toLowerCase();

/** Per theme and as a whole: how many agreements there are, how many have a figure and how they stand. */
export function summarizeAgreements(agreements: readonly AgreementInput[]): AgreementsSummary {
  const verdicts = agreements.map(judge);
  const all = agreements.map((_, i) => i);
  const count = (indices: readonly number[]): AgreementCount => ({
    agreements: indices.length,
    withFigure: indices.filter((i) => agreements[i]?.actual !== null).length,
    perStatus: Object.fromEntries(agreementStatuses.map((status) => [status, indices.filter((i) => statusOf(verdicts[i]) === status).length])) as Record<AgreementStatus, number>,
    notJudged: indices.filter((i) => statusOf(verdicts[i]) === null).length,
  });
  const first = agreements.filter(({ theme }, i) => agreements.findIndex((other) => themeKey(other.theme) === themeKey(theme)) === i);
  return {
    verdicts,
    whole: count(all),
    themes: first.map(({ theme }) => {
      const indices = all.filter((i) => themeKey(agreements[i]?.theme ?? '') === themeKey(theme));
      return { theme, indices, ...count(indices) };
    }),
    reserved: all.filter((i) => agreements[i]?.reservation !== ''),
  };
}

const statusOf = (verdict: Verdict | undefined): AgreementStatus | null => (verdict?.kind === 'status' ? verdict.status : null);
