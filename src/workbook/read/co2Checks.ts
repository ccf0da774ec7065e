import type { Co2Inputs } from '../../model/co2/inputs';
import { MOST_PATH_YEARS } from '../../model/co2/levels';
import { parameters } from '../parameters';
import type { ParameterKey } from '../parameters';
import type { InputProblem } from '../problems';
import { numberOr } from './cells';
import { headerOf, reportDuplicates, reportUnusable } from './names';
import type { ReadParameters } from './parameters';
import type { ReadRow, ReadTable } from './readTable';

export type Co2Tables = Readonly<Record<'co2Categorieen' | 'co2Factoren' | 'co2Verbruik' | 'co2Maatregelen', ReadTable>>;

/** What is wrong with the inputs of the CO2 path though each cell by itself is right. */
export function checkCo2({ co2Categorieen, co2Factoren, co2Verbruik, co2Maatregelen }: Co2Tables, settings: ReadParameters, inputs: Co2Inputs, problems: InputProblem[]): void {
  reportDuplicates(co2Categorieen, 'categorie', problems);
  reportUnusable(co2Categorieen, 'categorie', problems);
  reportDuplicates(co2Maatregelen, 'maatregel', problems);
  if (co2Categorieen.rows.length === 0 && [co2Factoren, co2Verbruik, co2Maatregelen].some((table) => table.rows.length > 0)) problems.push({ code: 'noRows', place: co2Categorieen.column('categorie') });
  reportSameFactors(co2Factoren, problems);
  for (const row of co2Maatregelen.rows) checkMeasure(co2Maatregelen, row, problems);
  checkYears(settings, inputs, problems);
  checkActualYears(co2Verbruik, inputs, problems);
  checkGrowth(settings, inputs, problems);
  checkShare(settings, inputs, problems);
}

/** Two factors for the same thing from the same year: which one counts would be luck. */
function reportSameFactors(table: ReadTable, problems: InputProblem[]): void {
  const seen = new Map<string, ReadRow>();
  for (const row of table.rows) {
    const facts = ['categorie', 'jaar', 'eenheid', 'methode'].map((key) => String(row.values[key] ?? '').trim());
    const key = facts.join('\n').toLowerCase();
    const first = seen.get(key);
    if (first && facts.slice(0, 3).every((fact) => fact !== '')) problems.push({ code: 'duplicate', place: row.place('jaar'), column: headerOf(table, 'jaar'), found: facts.filter((fact) => fact !== '').join(' '), first: first.place('jaar') });
    else seen.set(key, row);
  }
}

/** What is wrong with a measure though each of its cells is right. */
export function checkMeasure(table: ReadTable, row: ReadRow, problems: InputProblem[]): void {
  const [start, end, tonnes, least, most] = ['start', 'eind', 'ton', 'minst', 'meest'].map((key) => numberOr(row, key, null)) as [number | null, number | null, number | null, number | null, number | null];
  const name = row.label;
  if (start !== null && end !== null && end < start) problems.push({ code: 'endBeforeStart', place: row.place('eind'), row: name, start, end });
  if (row.filled('minst') !== row.filled('meest')) {
    const missing = row.filled('minst') ? 'meest' : 'minst';
    problems.push({ code: 'halfRange', place: row.place(missing), column: headerOf(table, missing), row: name });
  }
  if (least === null || most === null) return;
  if (least > most) problems.push({ code: 'leastAboveMost', place: row.place('minst'), row: name, least, most });
  else if (tonnes !== null && (tonnes < least || tonnes > most)) problems.push({ code: 'outOfRange', place: row.place('ton'), column: headerOf(table, 'ton'), row: name, found: tonnes, min: least, max: most });
}

/** The years of the path, each after the one before; a wrong one has its own message. */
function checkYears(settings: ReadParameters, inputs: Co2Inputs, problems: InputProblem[]): void {
  const years: readonly (readonly [ParameterKey, number])[] = [['co2Referentiejaar', inputs.referenceYear], ['co2Startjaar', inputs.startYear], ['co2Doeljaar', inputs.targetYear], ['co2Neutraaljaar', inputs.neutralYear]];
  years.forEach(([key, found], i) => {
    const before = years[i - 1];
    const place = settings.place(key);
    if (!before || !place || found === 0 || before[1] === 0 || found > before[1]) return;
    problems.push({ code: 'yearNotAfter', place, column: parameters[key].label, found, earlier: parameters[before[0]].label, year: before[1] });
  });
}

/** Actuals stand on the rows of sheet `CO2-pad`, which end with the neutral year. */
function checkActualYears(table: ReadTable, { startYear, neutralYear }: Co2Inputs, problems: InputProblem[]): void {
  // Years that are wrong themselves have their own message.
  if (!(startYear > 0 && neutralYear > startYear)) return;
  const [min, max] = [neutralYear - MOST_PATH_YEARS, neutralYear];
  for (const row of table.rows) {
    const found = numberOr(row, 'jaar', null);
    if (found !== null && (found < min || found > max)) problems.push({ code: 'outOfRange', place: row.place('jaar'), column: headerOf(table, 'jaar'), row: row.label, found, min, max });
  }
}

/** Growth that is uncertain has a least and a most, with the likely one between them. */
function checkGrowth(settings: ReadParameters, { growth, leastGrowth: least, mostGrowth: most }: Co2Inputs, problems: InputProblem[]): void {
  const [whole, low, high] = (['co2Groei', 'co2GroeiMinst', 'co2GroeiMeest'] as const).map((key) => ({ place: settings.place(key), filled: settings.filled(key), label: parameters[key].label })) as [Setting, Setting, Setting];
  if (low.filled !== high.filled) {
    const missing = low.filled ? high : low;
    if (missing.place) problems.push({ code: 'halfRange', place: missing.place, column: missing.label, row: whole.label });
  }
  if (low.filled && high.filled && !whole.filled && whole.place) problems.push({ code: 'empty', place: whole.place, column: whole.label, row: whole.label });
  if (least === null || most === null) return;
  if (least > most && low.place) problems.push({ code: 'leastAboveMost', place: low.place, row: whole.label, least, most, percent: true });
  else if (growth !== null && (growth < least || growth > most) && whole.place) problems.push({ code: 'outOfRange', place: whole.place, column: whole.label, row: whole.label, found: growth, min: least, max: most, percent: true });
}

/** The eenheid is a part of the country: its own number is at most the national one, and a free share at most 100 %. */
function checkShare(settings: ReadParameters, { share: { key, unit, national } }: Co2Inputs, problems: InputProblem[]): void {
  const place = settings.place('co2SleutelEenheid');
  const max = key === 'vrij' ? 1 : national;
  if (place && unit !== null && max !== null && unit > max) problems.push({ code: 'outOfRange', place, column: parameters.co2SleutelEenheid.label, row: parameters.co2SleutelEenheid.label, found: unit, min: 0, max });
}

interface Setting {
  readonly place: ReturnType<ReadParameters['place']>;
  readonly filled: boolean;
  readonly label: string;
}
