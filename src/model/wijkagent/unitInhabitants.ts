import type { Inhabitants } from '../units';
import type { PopulationFigure } from './inputs';
import type { Answer } from './reason';
import { known, unknown } from './reason';

const partsOfUnit = (populations: readonly PopulationFigure[]) => populations.filter((figure) => figure.level === 'deel van de eenheid');
/** Capitals do not tell regions apart, as in a formula of the workbook. */
const keyOf = ({ region }: PopulationFigure) => region.toLowerCase();

/** One date to choose from. */
export interface PopulationDate {
  /** ISO date. */
  readonly date: string;
  /** Regions without a figure on the date; empty = the date can be used. */
  readonly missing: readonly string[];
}

/** Every date on which a part of the eenheid has a number of inhabitants, earliest first. */
export function populationDates(populations: readonly PopulationFigure[]): PopulationDate[] {
  const figures = partsOfUnit(populations);
  const dates = [...new Set(figures.map((figure) => figure.referenceDate))].sort();
  return dates.map((date) => ({ date, missing: missingOn(date, figures) }));
}

/** Inhabitants of the eenheid on a date: the sum of its parts, each of which must have a figure on that very date. */
export function unitInhabitants(populations: readonly PopulationFigure[], date: string): Answer<Inhabitants> {
  const figures = partsOfUnit(populations);
  const dated = figures.filter((figure) => figure.referenceDate === date);
  if (dated.length === 0) return unknown({ code: 'unknownDate', date, known: populationDates(populations).flatMap((found) => (found.missing.length === 0 ? [found.date] : [])) });
  const missing = missingOn(date, figures);
  if (missing.length > 0) return unknown({ code: 'incompleteDate', date, missing });
  return known(dated.reduce((sum, figure) => sum + figure.inhabitants, 0));
}

function missingOn(date: string, figures: readonly PopulationFigure[]): string[] {
  const there = new Set(figures.filter((figure) => figure.referenceDate === date).map(keyOf));
  const absent = figures.filter((figure) => !there.has(keyOf(figure)));
  return absent.filter((figure, i) => absent.findIndex((other) => keyOf(other) === keyOf(figure)) === i).map(({ region }) => region);
}
