import type { Fte, Share } from '../units';
import type { NormMeasure, WijkagentInputs, WijkagentMonth } from './inputs';
import type { NormTree } from './parts';
import type { Answer, SeriesFigure } from './reason';
import { bothAnswers, known, unknown } from './reason';

type Series = Pick<WijkagentInputs, 'series' | 'month'>;

/** Months of the series, earliest first; ISO dates. */
export function monthsOf(series: readonly WijkagentMonth[]): string[] {
  return [...new Set(series.map((row) => row.month))].sort();
}

/** The month that is read: the chosen one, else the last in the series. */
export function monthInForce({ series, month }: Series): Answer<string> {
  const months = monthsOf(series);
  const last = months[months.length - 1];
  if (last === undefined) return unknown({ code: 'noSeries' });
  if (month === null) return known(last);
  return months.includes(month) ? known(month) : unknown({ code: 'unknownMonth', month });
}

/** A figure of teams together in the month that is read; every team must have one. @param teams indices in `tree.teams` */
export function seriesSum(inputs: Series, figure: SeriesFigure, teams: readonly number[], tree: Pick<NormTree, 'teams'>): Answer<Fte> {
  const month = monthInForce(inputs);
  if (!month.ok) return month;
  const rows = inputs.series.filter((row) => row.month === month.value);
  const figures = teams.map((team) => rows.find((row) => row.team === team)?.[figure] ?? null);
  const missing = teams.filter((_, i) => figures[i] === null).map((team) => tree.teams[team]?.name ?? '');
  if (missing.length > 0) return unknown({ code: 'incompleteMonth', month: month.value, figure, teams: missing });
  return known(figures.reduce<Fte>((sum, fte) => sum + (fte ?? 0), 0));
}

/** Digital wijkagenten as a share of the occupancy of teams together, in the month that is read. */
export function digitalShare(inputs: Series, teams: readonly number[], tree: Pick<NormTree, 'teams'>): Answer<Share> {
  const both = bothAnswers(seriesSum(inputs, 'occupancy', teams, tree), seriesSum(inputs, 'digital', teams, tree));
  if (!both.ok) return both;
  const [occupancy, digital] = both.value;
  const month = monthInForce(inputs);
  if (!month.ok) return month;
  return occupancy > 0 ? known(digital / occupancy) : unknown({ code: 'noOccupancy', month: month.value });
}

/**
 * What the norm is held against, of teams together.
 * @param calculated wijkagenten of each team in the model (column wijkagenten of HBVS+)
 */
export function measuredWijkagenten(inputs: Series & { readonly measure: NormMeasure }, teams: readonly number[], calculated: readonly Fte[], tree: Pick<NormTree, 'teams'>): Answer<Fte> {
  switch (inputs.measure) {
    case 'formatie (berekend)':
      return known(teams.reduce((sum, team) => sum + (calculated[team] ?? 0), 0));
    case 'formatie (maandreeks)':
      return seriesSum(inputs, 'formation', teams, tree);
    case 'bezetting (maandreeks)':
      return seriesSum(inputs, 'occupancy', teams, tree);
    default:
      throw inputs.measure satisfies never;
  }
}
