import type { StrengthInputs } from '../../../model/strength/inputs';
import { absolute, absoluteRange } from '../../a1';

/** Columns that every level has, from A; the norm reads the same from left to right everywhere. */
export const levelColumns = ['naam', 'onder', 'van', 'tot', 'inwoners', 'exact', 'vereist', 'streng', 'gemeten', 'verschil', 'verschilStreng', 'digitaal', 'oordeel'] as const;
export type LevelColumn = (typeof levelColumns)[number];
export const LAST_COLUMN = levelColumns.length;
/** Steps of a formula stand to the right of what is printed. */
export const HELP = LAST_COLUMN + 2;
/** Figures of the charts, right of the steps. */
export const CHART_DATA = HELP + 5;

export const SCENARIO_ROW = 3;
export const CHOICES_ROW = 4;
/** Eenheid, sum of the municipalities, difference. */
export const UNIT_HEADER = 7;
export const UNIT = UNIT_HEADER + 1;
export const SUM = UNIT_HEADER + 2;
export const DIFFERENCE = UNIT_HEADER + 3;
const TEAM_CHART_TOP = DIFFERENCE + 2;
const CHART_ROWS = 15;
const YEAR_CHART_ROWS = 10;

/** A block of rows under a heading and a header; rows from 1. */
export interface Block {
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything stands on `Wijkagenten`. */
export interface NormGrid {
  readonly teamChart: { readonly top: number; readonly bottom: number };
  readonly yearChart: { readonly top: number; readonly bottom: number };
  readonly extra: Block;
  readonly districts: Block;
  readonly teams: Block;
  /** Required per year, and what that leaves: the eenheid, its districts, its basisteams. */
  readonly required: Block;
  readonly balance: Block;
  readonly minima: Block;
  readonly months: Block;
  readonly municipalities: Block;
}

/** A block of a number of rows, one row below what stands above it. */
function block(after: number, rows: number): Block {
  return { heading: after + 2, header: after + 3, first: after + 4, last: after + 3 + rows };
}

export function normGrid({ districts, teams, municipalities }: Pick<StrengthInputs, 'districts' | 'teams' | 'municipalities'>): NormGrid {
  const teamChart = { top: TEAM_CHART_TOP, bottom: TEAM_CHART_TOP + CHART_ROWS };
  const yearChart = { top: teamChart.bottom + 2, bottom: teamChart.bottom + 2 + YEAR_CHART_ROWS };
  const extra = block(yearChart.bottom, districts.length);
  const districtBlock = block(extra.last + 3, districts.length);
  const teamBlock = block(districtBlock.last, teams.length);
  const rows = 1 + districts.length + teams.length;
  const required = block(teamBlock.last, rows);
  const balance = block(required.last, rows);
  const minima = block(balance.last, teams.length);
  const months = block(minima.last + 1, teams.length);
  return { teamChart, yearChart, extra, districts: districtBlock, teams: teamBlock, required, balance, minima, months, municipalities: block(months.last + 1, municipalities.length) };
}

/** Columns of the table of a month, from A. */
export const monthColumns = ['naam', 'district', 'formatie', 'bezetting', 'vacature', 'digitaal', 'aandeel'] as const;
export type MonthColumn = (typeof monthColumns)[number];
export const monthCell = (row: number, key: MonthColumn) => absolute(row, monthColumns.indexOf(key) + 1);
export const monthRange = ({ months: { first, last } }: NormGrid, key: MonthColumn) => absoluteRange(first, monthColumns.indexOf(key) + 1, last, monthColumns.indexOf(key) + 1);

export const columnOfLevel = (key: LevelColumn) => levelColumns.indexOf(key) + 1;

/** "$G$41": a figure of a level. */
export const levelCell = (row: number, key: LevelColumn) => absolute(row, columnOfLevel(key));

/** "$G$41:$G$67": a column of a level. */
export const levelRange = ({ first, last }: Block, key: LevelColumn) => absoluteRange(first, columnOfLevel(key), last, columnOfLevel(key));

export const helpCell = (row: number, i: number) => absolute(row, HELP + i);
export const helpRange = ({ first, last }: Block, i: number) => absoluteRange(first, HELP + i, last, HELP + i);
