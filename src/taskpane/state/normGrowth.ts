import type { StrengthInputs } from '../../model/strength/inputs';
import type { NormYearRow } from '../../model/wijkagent/normYears';
import { municipalitiesWithGrowth } from '../../simulation/growth';

/** What is known of the growth behind the years of the norm. */
export interface NormGrowth {
  /** Municipalities whose growth is given, and how many there are. */
  readonly given: number;
  readonly of: number;
  /** Growth is given, or the inhabitants of these years differ: else "until when" cannot be said. */
  readonly sayable: boolean;
  /** Given for some municipalities and not for others: what is said holds only as far as that. */
  readonly partial: boolean;
}

/** @param rows the levels that the answer is about: their years differ by growth or by what a scenario does in a year */
export function normGrowth(inputs: Pick<StrengthInputs, 'municipalities'>, rows: readonly NormYearRow[]): NormGrowth {
  const [given, of] = [municipalitiesWithGrowth(inputs), inputs.municipalities.length];
  return { given, of, sayable: given > 0 || !rows.every(({ years }) => isFlat(years)), partial: given > 0 && given < of };
}

/** The same inhabitants every year. */
function isFlat(years: NormYearRow['years']): boolean {
  const counts = years.map(({ inhabitants }) => (inhabitants.ok ? inhabitants.value : null));
  return counts.every((count) => count === counts[0]);
}
