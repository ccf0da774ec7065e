import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { readings } from '../../../model/co2/inputs';
import type { Reading } from '../../../model/co2/inputs';
import { absolute, absoluteRange, address, onSheet } from '../../a1';
import { parameters } from '../../parameters';
import { sheetNames } from '../../sheetNames';

/** The answer, one line per row; keys that begin with «kop» head a group. */
export const answerRows = [
  'kopPad', 'lezing', 'cijfers', 'pad', 'referentie', 'begin', 'doel', 'eind',
  'kopNu', 'laatsteJaar', 'laatste', 'verschil', 'nodigDoel', 'nodigDoelDeel', 'nodigNeutraal', 'nodigNeutraalDeel',
  'kopMaatregelen', 'oordeel', 'metMaatregelen', 'metVerschil',
  'kopPlan', 'vraagt', 'planTon', 'vraagtDeel', 'planDeel',
  'kopBudget', 'budget', 'uitgestoten', 'toegestaan', 'ontbrekend', 'over',
  'kopTempo', 'lijnDoel', 'trendDoel', 'lijnNeutraal', 'trendNeutraal',
  'kopVervoer', 'vervoerDoel', 'vervoerJaar', 'vervoer', 'vervoerNodig',
  'kopAandeel', 'aandeel', 'aandeelPlan',
  'kopGegevens', 'geenFactor', 'onvolledig', 'jarenOntbreken', 'zonderCijfers',
] as const;
export type AnswerRow = (typeof answerRows)[number];

/** The readings beside each other, one fact per row. */
export const readingRows = [
  'betekenis', 'deel', 'mogelijk', 'eigenReferentie', 'eigenBegin', 'eigenDoel', 'eersteStap', 'laatsteStap', 'gemiddeldeStap', 'stapVanReferentie', 'eersteVanVorige', 'laatsteVanVorige',
  'referentie', 'referentieHerkomst', 'begin', 'beginHerkomst', 'doel', 'stand', 'vraagt', 'vraagtDeel',
] as const;
export type ReadingRow = (typeof readingRows)[number];

/** What the two forecasts rest on, one fact per row. */
export const forecastRows = ['beginniveau', 'aandeelCijfers', 'planTon', 'aantal', 'eerste', 'laatste', 'tonEerste', 'tonLaatste', 'gemiddeldJaar', 'gemiddeldTon', 'kwadraten', 't', 'lijnHelling', 'lijnSpreiding', 'trendNiveau', 'trendHelling', 'trendSpreiding', 'basisJaar', 'basisTon'] as const;
export type ForecastRow = (typeof forecastRows)[number];

/** Columns of the table per year; from `volledig` on they are steps to the forecasts, which are not printed. */
export const yearColumns = [
  'jaar', 'pad', 'stap', 'reductie', 'realisatie', 'verschil', 'padCumulatief', 'realisatieCumulatief', 'lijn', 'lijnLaag', 'lijnHoog', 'trend', 'trendLaag', 'trendHoog', 'basislijn', 'maatregelen',
  'volledig', 'budgetjaar', 'stapRest', 'jaarKwadraat', 'kruisproduct', 'trendRest',
] as const;
export type YearColumn = (typeof yearColumns)[number];

/** Actuals per year by scope. */
export const scopeColumns = ['jaar', 'totaal', 'ontbreekt', 'scope1', 'scope2', 'scope3', 'compensatie', 'vervoer', 'vervoerJaar'] as const;
export type ScopeColumn = (typeof scopeColumns)[number];

/** What is known of a category, above its actuals. */
export const categoryFacts = ['telt', 'scope1', 'scope2', 'scope3', 'compensatie', 'vervoer'] as const;
export type CategoryFact = (typeof categoryFacts)[number];

export const chartColumns = ['jaar', 'pad', 'realisatie', 'lijn', 'trend', 'maatregelen'] as const;

/** Rows of everything per year: a path and the years before it that have actuals. */
export const YEAR_ROWS = MOST_PATH_YEARS + 1;

const ANSWER_TOP = 4;
const READING_HEADER = ANSWER_TOP + answerRows.length + 2;
const FORECAST_TOP = READING_HEADER + readingRows.length + 3;
export const YEAR_HEADER = FORECAST_TOP + forecastRows.length + 2;
export const SCOPE_HEADER = YEAR_HEADER + YEAR_ROWS + 3;
export const CATEGORY_HEADER = SCOPE_HEADER + YEAR_ROWS + 4 + categoryFacts.length;
export const CHART_HEADER = CATEGORY_HEADER + YEAR_ROWS + 3;
/** Column of values of the answer and of the forecasts. */
export const VALUE = 2;

export const answerRow = (key: AnswerRow) => ANSWER_TOP + answerRows.indexOf(key);
/** "$B$9". */
export const answer = (key: AnswerRow) => absolute(answerRow(key), VALUE);

export const readingHeader = READING_HEADER;
export const readingRow = (key: ReadingRow) => READING_HEADER + 1 + readingRows.indexOf(key);
export const readingColumn = (reading: Reading) => VALUE + readings.indexOf(reading);
/** "B$60", of a reading. */
export const reading = (key: ReadingRow, of: Reading) => absolute(readingRow(key), readingColumn(of));
/** The fact of the chosen reading. */
export const chosen = (key: ReadingRow) => {
  const row = (at: number) => absoluteRange(at, VALUE, at, VALUE + readings.length - 1);
  return `INDEX(${row(readingRow(key))},1,MATCH(${parameters.co2Lezing.name},${row(READING_HEADER)},0))`;
};

export const forecastRow = (key: ForecastRow) => FORECAST_TOP + forecastRows.indexOf(key);
export const forecast = (key: ForecastRow) => absolute(forecastRow(key), VALUE);
export const FORECAST_HEADING = FORECAST_TOP - 1;

export const yearRow = (i: number) => YEAR_HEADER + 1 + i;
export const yearColumn = (key: YearColumn) => yearColumns.indexOf(key) + 1;
/** "$B90", of the i-th year. */
export const year = (key: YearColumn, i: number) => `$${address(yearRow(i), yearColumn(key))}`;
/** "$B$90:$B$125". */
export const allYears = (key: YearColumn, last = YEAR_ROWS - 1) => absoluteRange(yearRow(0), yearColumn(key), yearRow(last), yearColumn(key));

export const scopeRow = (i: number) => SCOPE_HEADER + 1 + i;
export const scopeColumn = (key: ScopeColumn) => scopeColumns.indexOf(key) + 1;
export const scope = (key: ScopeColumn, i: number) => `$${address(scopeRow(i), scopeColumn(key))}`;
export const allScopes = (key: ScopeColumn) => absoluteRange(scopeRow(0), scopeColumn(key), scopeRow(YEAR_ROWS - 1), scopeColumn(key));

export const factRow = (key: CategoryFact) => CATEGORY_HEADER - categoryFacts.length + categoryFacts.indexOf(key);
export const categoryRow = (i: number) => CATEGORY_HEADER + 1 + i;
export const categoryColumn = (c: number) => c + 2;
export const fact = (key: CategoryFact, categories: number) => absoluteRange(factRow(key), categoryColumn(0), factRow(key), categoryColumn(categories - 1));
/** The tonnes per category of the i-th year. */
export const categoryCells = (i: number, categories: number) => absoluteRange(categoryRow(i), categoryColumn(0), categoryRow(i), categoryColumn(categories - 1)).replace(/\$(?=\d)/g, '');

/** "'CO2-pad'!$O$90:$O$125": a column of the table per year, for other sheets. The years themselves are `jaar`; beyond the neutral year cells are empty. */
export const co2PadYears = (key: YearColumn) => onSheet(sheetNames.co2Pad, allYears(key));
/** "'CO2-pad'!$B$11": a line of the answer, for other sheets. */
export const co2PadAnswer = (key: AnswerRow) => onSheet(sheetNames.co2Pad, answer(key));
