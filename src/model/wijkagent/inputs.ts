import type { Fte, Inhabitants } from '../units';

/** How the required number of wijkagenten is made whole; «ten minste» of the law is always shown beside it. */
export const normRoundings = ['omlaag', 'dichtstbij', 'omhoog'] as const;
export type NormRounding = (typeof normRoundings)[number];

/**
 * What the norm is held against: the formation that the model calculates (the column wijkagenten of HBVS+), or the formation or the
 * occupancy of a month of the user's own series. Formation is not people.
 */
export const normMeasures = ['formatie (berekend)', 'formatie (maandreeks)', 'bezetting (maandreeks)'] as const;
export type NormMeasure = (typeof normMeasures)[number];

export const populationLevels = ['deel van de eenheid', 'gemeente', 'overig'] as const;
export type PopulationLevel = (typeof populationLevels)[number];

/** A dated number of inhabitants of a region. */
export interface PopulationFigure {
  readonly region: string;
  /** «deel van de eenheid»: the figures of one date add up to the eenheid (Gelderland and Overijssel). */
  readonly level: PopulationLevel;
  /** ISO date. */
  readonly referenceDate: string;
  readonly inhabitants: Inhabitants;
  readonly source: string;
}

/** One basisteam in one month; null = not given. */
export interface WijkagentMonth {
  /** ISO date of the first day of the month. */
  readonly month: string;
  /** Index in `StrengthInputs.teams`. */
  readonly team: number;
  readonly formation: Fte | null;
  readonly occupancy: Fte | null;
  /** Digital wijkagenten among the occupancy. */
  readonly digital: Fte | null;
}

/** Everything the wijkagent norm needs beside the strength model. Inhabitants, growth and teams of a municipality stand in `StrengthInputs`. */
export interface WijkagentInputs {
  /** Inhabitants per wijkagent: 5,000 (Politiewet 2012 art. 38a). */
  readonly norm: Inhabitants;
  readonly rounding: NormRounding;
  readonly measure: NormMeasure;
  /** ISO date of the inhabitants of the eenheid: one of the dates in `populations`. */
  readonly unitDate: string;
  /** ISO date of the first day of the month that is read from the series; null = the last one in it. */
  readonly month: string | null;
  /** Extra (digital) wijkagenten within the extension of the basisteams: 26 (MJBP 4.1.1). */
  readonly extra: Fte;
  readonly populations: readonly PopulationFigure[];
  readonly series: readonly WijkagentMonth[];
}
