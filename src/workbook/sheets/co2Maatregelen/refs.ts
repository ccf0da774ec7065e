import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { absolute, absoluteRange, address, onSheet } from '../../a1';
import type { Layout } from '../../layout';
import { NAME_PREFIX, sheetNames } from '../../sheetNames';
import { firstRow, lastRow } from '../../tables/place';

/** The two years in which the path sets a level. */
export const goalKeys = ['doel', 'neutraal'] as const;
export type GoalKey = (typeof goalKeys)[number];

/** The answer, above the table: one line per row, a column per goal. */
export const answerRows = ['basislijn', 'pad', 'nodig', 'teltMee', 'teltNietMee', 'netto', 'verschil', 'pakket', 'kosten', 'vermindering', 'tekort', 'stand', 'vastgelegd', 'nu'] as const;
export type AnswerRow = (typeof answerRows)[number];

export const ANSWER_HEADER = 4;
const ANSWER_LEFT = 4;
export const answerRow = (key: AnswerRow) => ANSWER_HEADER + 1 + answerRows.indexOf(key);
export const answerColumn = (goal: GoalKey) => ANSWER_LEFT + goalKeys.indexOf(goal);
export const answer = (key: AnswerRow, goal: GoalKey) => absolute(answerRow(key), answerColumn(goal));
export const goalYear = (goal: GoalKey) => absolute(ANSWER_HEADER, answerColumn(goal));

/** Beside the table, not printed: steps of the calculation, and the cheapest sets as values. */
export const stepKeys = ['telt', 'kan', 'nummer', 'realisatie', 'volgorde', 'plaats', 'vastDoel', 'vastNeutraal'] as const;
export type StepKey = (typeof stepKeys)[number];

const stepLeft = ({ co2Maatregelen }: Layout) => co2Maatregelen.left + co2Maatregelen.spec.columns.length + 1;
export const stepColumn = (layout: Layout, key: StepKey) => stepLeft(layout) + stepKeys.indexOf(key);
/** "$U21", of body row `index`. */
export const step = (layout: Layout, key: StepKey, index: number) => `$${address(firstRow(layout.co2Maatregelen) + index, stepColumn(layout, key))}`;
export const allSteps = (layout: Layout, key: StepKey) => absoluteRange(firstRow(layout.co2Maatregelen), stepColumn(layout, key), lastRow(layout.co2Maatregelen), stepColumn(layout, key));
export const storedKey = (goal: GoalKey): StepKey => (goal === 'doel' ? 'vastDoel' : 'vastNeutraal');

/** What is kept of a cheapest set beside its measures, above them. */
export const storedRows = ['uitkomst', 'vermindering', 'tekort'] as const;
export type StoredRow = (typeof storedRows)[number];
export const storedRow = (key: StoredRow) => ANSWER_HEADER + 1 + storedRows.indexOf(key);
export const stored = (layout: Layout, key: StoredRow, goal: GoalKey) => absolute(storedRow(key), stepColumn(layout, storedKey(goal)));

/** Marginal cost curve of the target year, cheapest tonne first; as many rows as the table of measures. */
export const curveColumns = ['maatregel', 'perTon', 'ton', 'kosten', 'tonOpgeteld', 'kostenOpgeteld'] as const;
export type CurveColumn = (typeof curveColumns)[number];
export const curveHeader = ({ co2Maatregelen }: Layout) => lastRow(co2Maatregelen) + 4;
export const curveRow = (layout: Layout, i: number) => curveHeader(layout) + 1 + i;
export const curveColumn = (key: CurveColumn) => curveColumns.indexOf(key) + 1;

/** Everything per year. */
export const yearColumns = ['jaar', 'basislijn', 'netto', 'pad', 'effect', 'teltNietMee', 'teltMee'] as const;
export type YearColumn = (typeof yearColumns)[number];
/** A path is no longer than this. */
export const YEAR_ROWS = MOST_PATH_YEARS + 1;
/** Rows that the chart beside the curve takes at least. */
export const CHART_ROWS = 18;
/** Far enough below for a chart that is not cut by the end of the first page. */
export const yearHeader = (layout: Layout) => curveHeader(layout) + Math.max(layout.co2Maatregelen.rows, CHART_ROWS) + 12;
export const yearRow = (layout: Layout, i: number) => yearHeader(layout) + 1 + i;
export const yearColumn = (key: YearColumn) => yearColumns.indexOf(key) + 1;
/** "$B90", of the i-th year. */
export const year = (layout: Layout, key: YearColumn, i: number) => `$${address(yearRow(layout, i), yearColumn(key))}`;
export const allYears = (layout: Layout, key: YearColumn) => absoluteRange(yearRow(layout, 0), yearColumn(key), yearRow(layout, YEAR_ROWS - 1), yearColumn(key));

/** "'CO2-maatregelen'!$C$90:$C$130": a column per year, for other sheets. `jaar` runs from the start year of the path; beyond the neutral year cells are empty. */
export const co2MeasureYears = (layout: Layout, key: YearColumn) => onSheet(sheetNames.co2Maatregelen, allYears(layout, key));

/** Effect per category and year, and below it what of that does not count; facts of each category above the first. */
export const effectHeader = (layout: Layout) => yearHeader(layout) + YEAR_ROWS + 7;
export const shareRow = (layout: Layout) => effectHeader(layout) - 1;
export const offsetRow = (layout: Layout) => effectHeader(layout) - 2;
export const excessHeader = (layout: Layout) => effectHeader(layout) + YEAR_ROWS + 3;
export const categoryColumn = (c: number) => c + 2;
/** Row of the i-th year below a header. */
export const below = (header: number, i: number) => header + 1 + i;

/** Names of what other sheets and the user's own formulas can use. */
export const MEASURE_NAMES = { years: `${NAME_PREFIX}CO2_maatregelen_jaar`, counted: `${NAME_PREFIX}CO2_maatregelen_ton`, net: `${NAME_PREFIX}CO2_maatregelen_netto` } as const;
