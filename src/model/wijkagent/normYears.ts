import { growthFactor } from '../growthFactor';
import type { Fte, Inhabitants } from '../units';
import type { WijkagentInputs } from './inputs';
import { inhabitantsOf, measuredOf, normUnits } from './levels';
import type { NormUnit } from './levels';
import { municipalityParts } from './parts';
import type { NormTree } from './parts';
import type { Answer } from './reason';
import { bothAnswers, known, mapAnswer, unknown } from './reason';
import { requiredWijkagenten } from './requiredWijkagenten';
import type { Required } from './requiredWijkagenten';
import { unitInhabitants } from './unitInhabitants';

/** Below this a formation is not under the norm: the last bits of a sum are no shortage. In fte. */
const NOTHING = 1e-6;

/** Inhabitants of each municipality part in a year, in the order of `municipalityParts`; null: the scenario has no answer in that year. */
export interface YearInhabitants {
  readonly year: number;
  readonly parts: readonly Inhabitants[] | null;
}

export interface NormYear {
  readonly year: number;
  readonly inhabitants: Answer<Inhabitants>;
  readonly required: Answer<Required>;
  /** Formation less required by the chosen rounding: shortage (−) or surplus (+). */
  readonly balance: Answer<Fte>;
}

/** The eenheid, a district or a basisteam through the years, against a formation that stays as it is. */
export interface NormYearRow extends NormUnit {
  readonly formation: Answer<Fte>;
  readonly years: readonly NormYear[];
  /** First year in which the formation is under the norm and the fte that costs in that year; null = in none of the years. */
  readonly firstUnder: Answer<{ readonly year: number; readonly fte: Fte } | null>;
  /** The fte that the last year costs; 0 when the norm is met. */
  readonly fteInLastYear: Answer<Fte>;
}

/**
 * In which year which level falls under the norm, and the fte that costs. The formation is that of the base by the chosen measure; what
 * grows are the inhabitants. The eenheid grows from its own date as fast as its municipalities together since the year of that date.
 * @param years inhabitants with the growth of every municipality, earliest first
 * @param formation wijkagenten of each basisteam in the base; only read for the calculated formation
 */
export function normYears(tree: NormTree, inputs: WijkagentInputs, years: readonly YearInhabitants[], formation: readonly Fte[]): NormYearRow[] {
  const units = normUnits(tree).filter((unit) => unit.kind !== 'gemeente');
  const inYear = (unit: NormUnit, { year, parts }: YearInhabitants): Answer<Inhabitants> => {
    if (parts === null) return unknown({ code: 'yearWithoutAnswer', year });
    return unit.kind === 'eenheid' ? unitInYear(tree, inputs, parts) : inhabitantsOf(unit, parts, tree);
  };
  return units.map((unit) => {
    const there = measuredOf(unit, inputs, formation, [], tree);
    const rows = years.map((year) => normYear(year.year, inYear(unit, year), there, inputs));
    return { ...unit, formation: there, years: rows, firstUnder: firstUnder(rows), fteInLastYear: costOf(rows[rows.length - 1]) };
  });
}

/**
 * The eenheid in a year: its dated number, grown as fast as its municipalities together since the year of that date.
 * @param parts inhabitants of each municipality part in the year, in the order of `municipalityParts`
 */
export function unitInYear(tree: NormTree, { populations, unitDate }: Pick<WijkagentInputs, 'populations' | 'unitDate'>, parts: readonly Inhabitants[]): Answer<Inhabitants> {
  const now = municipalityParts(tree).reduce((sum, _part, p) => sum + (parts[p] ?? 0), 0);
  return mapAnswer(bothAnswers(unitInhabitants(populations, unitDate), inhabitantsOnUnitDate(tree, unitDate)), ([onDate, then]) => (onDate * now) / then);
}

/** All municipalities in the year of the date of the eenheid, each grown (or shrunk back) from its own date. */
export function inhabitantsOnUnitDate({ municipalities }: Pick<NormTree, 'municipalities'>, unitDate: string): Answer<Inhabitants> {
  const then = municipalities.reduce((sum, { inhabitants, growth, referenceDate }) => sum + inhabitants * growthFactor(growth ?? 0, yearOf(unitDate) - yearOf(referenceDate)), 0);
  return then > 0 && then < Infinity ? known(then) : unknown({ code: 'noInhabitants' });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function normYear(year: number, inhabitants: Answer<Inhabitants>, formation: Answer<Fte>, inputs: WijkagentInputs): NormYear {
  const required = mapAnswer(inhabitants, (count) => requiredWijkagenten(count, inputs));
  return { year, inhabitants, required, balance: mapAnswer(bothAnswers(required, formation), ([asked, there]) => there - asked.required) };
}

/** A year without an answer hides whether it was the first: then there is none either. */
function firstUnder(years: readonly NormYear[]): NormYearRow['firstUnder'] {
  for (const { year, balance } of years) {
    if (!balance.ok) return balance;
    if (balance.value < -NOTHING) return known({ year, fte: -balance.value });
  }
  return known(null);
}

function costOf(year: NormYear | undefined): Answer<Fte> {
  if (year === undefined) return known(0);
  return mapAnswer(year.balance, (balance) => (balance < -NOTHING ? -balance : 0));
}
