import type { StrengthInputs } from '../../model/strength/inputs';
import { sumTenths } from '../../model/strength/roundStrength';
import type { Fte, Inhabitants, Share, Tenths } from '../../model/units';
import { ftePerThousandOf } from './perThousand';

/** One outcome per team: the rounded figure that is shown, the fte behind it, and the inhabitants. */
export interface TeamOutcome {
  readonly tenths: readonly Tenths[];
  readonly fte: readonly Fte[];
  readonly inhabitants: readonly Inhabitants[];
}

/** Before, after and difference of a team, a district or the eenheid. */
export interface ResultRow {
  readonly kind: 'basisteam' | 'district' | 'eenheid';
  /** Index of the team or district; 0 for the eenheid. */
  readonly index: number;
  /** Empty for the eenheid. */
  readonly name: string;
  readonly before: Tenths;
  readonly after: Tenths;
  /** after − before in whole tenths. */
  readonly delta: number;
  /** delta / before, of the tenths that are shown; null where there was nothing before. */
  readonly share: Share | null;
  /** Fte per 1,000 inhabitants; null where it cannot be known (`ftePerThousandOf`). */
  readonly perThousandBefore: Fte | null;
  readonly perThousandAfter: Fte | null;
}

/**
 * The results as a table: each district after its teams, the eenheid last. Totals are sums of the rounded rows (model 1.6).
 * @param published inhabitants per team without any scenario: what a split municipality is judged by
 */
export function resultTable(inputs: Pick<StrengthInputs, 'teams' | 'districts' | 'municipalities'>, published: readonly Inhabitants[], before: TeamOutcome, after: TeamOutcome): ResultRow[] {
  const row = (kind: ResultRow['kind'], index: number, name: string, teams: readonly number[]): ResultRow => {
    const sum = (outcome: TeamOutcome) => sumTenths(teams.map((t) => outcome.tenths[t] ?? (0 as Tenths)));
    const [from, to] = [sum(before), sum(after)];
    const perThousand = (outcome: TeamOutcome) => ftePerThousandOf(inputs, teams, outcome.fte, published, outcome.inhabitants);
    return { kind, index, name, before: from, after: to, delta: to - from, share: from === 0 ? null : (to - from) / from, perThousandBefore: perThousand(before), perThousandAfter: perThousand(after) };
  };
  const all = inputs.teams.map((_, t) => t);
  const districts = inputs.districts.flatMap((district, d) => {
    const teams = all.filter((t) => inputs.teams[t]?.district === d);
    return [...teams.map((t) => row('basisteam', t, inputs.teams[t]?.name ?? '', [t])), row('district', d, district.name, teams)];
  });
  return [...districts, row('eenheid', 0, '', all)];
}

/** How many teams gain, lose and keep what they had, in the tenths that are shown. */
export interface WinnersAndLosers {
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
}

export function countWinners(deltas: readonly number[]): WinnersAndLosers {
  const count = (is: (delta: number) => boolean) => deltas.filter(is).length;
  return { winners: count((delta) => delta > 0), losers: count((delta) => delta < 0), unchanged: count((delta) => delta === 0) };
}
