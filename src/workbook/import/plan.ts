import type { Wanted } from './topics';
import type { TargetCell } from './target';
import type { Figure } from './types';

/** What the user said about a file; what is not answered is proposed or asked. */
export interface ImportAnswers {
  /** Value of a further dimension, by its name. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** The topic that is meant, by its index in the file; -1: none of them. */
  readonly topics: Readonly<Partial<Record<Wanted, number>>>;
  /** geen: the area is not taken over. */
  readonly areaUnit?: AreaUnit | 'geen';
  /** Year of the inhabitants; earlier years are counted from it. */
  readonly baseYear?: number;
  /** What the population of the file is: counted, or a forecast that gives the growth per year. */
  readonly population?: PopulationUse;
  readonly growthYears?: GrowthYears;
  /** Team by ward, for a municipality that falls under two teams. */
  readonly wards: Readonly<Record<string, string>>;
}

export const noAnswers: ImportAnswers = { dimensions: {}, topics: {}, wards: {} };

export type AreaUnit = 'km2' | 'ha';
export type PopulationUse = 'stand' | 'groei';
export interface GrowthYears {
  readonly from: number;
  readonly to: number;
}

/** What must be answered before a column can be written. */
export type ImportQuestion =
  | { readonly kind: 'dimension'; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: 'topic'; readonly wanted: Wanted; readonly options: readonly { readonly topic: number; readonly title: string }[] }
  /** The file gives no unit of area; `largest` is the largest figure in it, `proposal` the unit that makes it a municipality. */
  | { readonly kind: 'areaUnit'; readonly largest: number; readonly proposal: AreaUnit };

export interface ImportColumn {
  readonly table: 'gemeenten' | 'basisteams';
  readonly key: string;
}

/** Why a cell is not written. */
export type SkipReason =
  | Exclude<Figure, { kind: 'number' }>
  | { readonly kind: 'formula' }
  | { readonly kind: 'partsMissing' | 'noSum'; readonly parts: readonly string[] }
  /** The model takes no such value. */
  | { readonly kind: 'outOfRange'; readonly value: number };

export interface PlannedCell {
  readonly row: number;
  readonly name: string;
  readonly was: number | null;
  readonly value: number;
  /** Names of the former municipalities that were added. */
  readonly added: readonly string[];
}

export interface PlannedColumn extends ImportColumn {
  /** Title of the topic in the file. */
  readonly source: string;
  /** "2021", "2021-2030". */
  readonly period: string;
  readonly provisional: boolean;
  readonly cells: readonly PlannedCell[];
  readonly skipped: readonly { readonly name: string; readonly reason: SkipReason }[];
  /** What was done to the figures on the way. */
  readonly how: readonly ('hectareNaarKm2' | 'maalDuizend' | 'binnenPlusVertrokken' | 'perJaar' | 'somGemeenten' | 'somWijken' | 'naarRato')[];
}

/** Why a column stays as it is. */
export type EmptyReason =
  | { readonly code: 'noYear'; readonly year: number; readonly years: readonly number[] }
  | { readonly code: 'noFigures' | 'asked' | 'notInWorkbook' }
  /** Of the people that moved, the file has only those that moved out, or only those within. */
  | { readonly code: 'movesIncomplete'; readonly has: 'verhuisdBinnen' | 'vertrokken' }
  /** The file has a topic that is like it and another thing. */
  | { readonly code: 'otherThing'; readonly topic: string }
  /** Figures of all teams are needed; the split of these municipalities over their teams is not known. `wards`: the file has their wards. */
  | { readonly code: 'splitUnknown'; readonly municipalities: readonly string[]; readonly wards: boolean }
  | { readonly code: 'teamsIncomplete'; readonly teams: readonly string[] }
  | { readonly code: 'oneYear'; readonly years: readonly number[] };

export type ImportRemark =
  | { readonly code: 'provisional'; readonly years: readonly number[] }
  /** Inhabitants less than half or more than twice what stands in the workbook. */
  | { readonly code: 'farOff'; readonly names: readonly string[] }
  /** Crimes of a split municipality that CBS gives no ward of: they are in neither team. */
  | { readonly code: 'noWard'; readonly municipality: string; readonly count: number };

/** A ward of a municipality that falls under two teams, to be assigned to one of them. */
export interface WardChoice {
  readonly municipality: string;
  readonly teams: readonly string[];
  readonly wards: readonly string[];
}

export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  readonly left: readonly (ImportColumn & { readonly reason: EmptyReason })[];
  readonly questions: readonly ImportQuestion[];
  readonly remarks: readonly ImportRemark[];
  readonly wards: readonly WardChoice[];
  readonly regions: {
    readonly found: number;
    readonly of: number;
    readonly missing: readonly string[];
    /** Other areas in the file: counted, not named. */
    readonly elsewhere: number;
    /** Names that differ from a municipality by a letter: not taken. */
    readonly unsure: readonly string[];
  };
  /** Whole years of the file. */
  readonly years: readonly number[];
  readonly baseYear: number | null;
  readonly population: PopulationUse | null;
  readonly growthYears: GrowthYears | null;
}

/** What one part of the plan found. */
export interface Found {
  readonly columns: readonly PlannedColumn[];
  readonly left: readonly (ImportColumn & { readonly reason: EmptyReason })[];
  readonly questions?: readonly ImportQuestion[];
  readonly remarks?: readonly ImportRemark[];
  readonly wards?: readonly WardChoice[];
}

/** A cell of the column, or why it is not written. */
export function cellOrSkip(row: { readonly row: number; readonly name: string }, cell: TargetCell, value: number, bounds: { readonly min: number; readonly max: number }, added: readonly string[] = []): PlannedCell | { readonly name: string; readonly reason: SkipReason } {
  if (cell.formula) return { name: row.name, reason: { kind: 'formula' } };
  if (value < bounds.min || value > bounds.max) return { name: row.name, reason: { kind: 'outOfRange', value } };
  return { row: row.row, name: row.name, was: cell.value, value, added };
}
