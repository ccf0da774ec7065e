import type { SourceGrid } from './grid';

export type { CellValue, Merge, SourceGrid } from './grid';

/** What the rows of a range are about; also the key of the model's table that they feed. */
export const levels = ['basisteams', 'gemeenten', 'districten'] as const;
export type Level = (typeof levels)[number];

/** A numeric input column of the model that can follow a column of the user. */
export interface LinkTarget {
  readonly table: Level;
  /** Key of the ColumnSpec; unique within its table. */
  readonly column: string;
  /** Header on the model's own sheet. */
  readonly header: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** A part of one, shown as a percentage: 0.006 for 0,6 %. */
  readonly share: boolean;
  /** What the model holds now, in the order of the names in `Known`; absent or all null: nothing to compare with. */
  readonly current?: readonly (number | null)[];
}

/** Names of the model, each in the order of its table. */
export interface Known {
  readonly districts: readonly string[];
  /** `district` is the name as in `districts`. */
  readonly teams: readonly { readonly name: string; readonly district: string }[];
  /** `code` as in "GM0193". */
  readonly municipalities: readonly { readonly code: string; readonly name: string; /** Absent or empty: not known. */ readonly province?: string }[];
  /** Names of units that belong to no team and are left out without a question: DR, Flexteam, Leiding, the diensten. */
  readonly otherUnits: readonly string[];
  /** Year of the model's HBVS+ figures. */
  readonly baseYear: number;
  /** Year of the model's inhabitants; null when the municipalities have different dates. */
  readonly inhabitantsYear: number | null;
}

/**
 * zeker: nothing else fits; vragen: the user must say so before it may be linked; geen: not ours, nothing proposed.
 */
export type Certainty = 'zeker' | 'vragen' | 'geen';

/** How the cells of a column become numbers. `readCell` does it, and the formulas of the link do the same. */
export interface ValueReading {
  /** number: no cell holds text; textNl: texts have a comma before the decimals and points between thousands; textEn: the other way round. */
  readonly kind: 'number' | 'textNl' | 'textEn';
  /** The number is multiplied by it: 1000 under "x 1.000", 0.01 for "0,6" under "groei in %" where the model wants 0.006. */
  readonly scale: number;
  /** Taken out of a text before it is read, literally and in this order: "*", " 1)", "ca. ", "€", non-breaking spaces. */
  readonly strip: readonly string[];
  /** Texts that stand for "not known", literally as they stand in the cells: "-", "n.v.t.". */
  readonly missing: readonly string[];
  /** Signs that stand for a minus in front of a text: "−", "–". */
  readonly minus: readonly string[];
  /** Texts end in "%": the number is divided by 100, as NUMBERVALUE does; numbers in cells are not. */
  readonly percent: boolean;
}

/** Why a column is what it is; facts only. */
export type ColumnReason =
  /** The header names the input. `words` as found. */
  | { readonly code: 'headerNames'; readonly words: string }
  /** Words in the header that change or do not belong to the meaning: "bezetting", "raming". */
  | { readonly code: 'otherWords'; readonly words: readonly string[] }
  | { readonly code: 'misspelt'; readonly found: string; readonly read: string }
  | { readonly code: 'noHeader' }
  /** The header says too little to choose one input. */
  | { readonly code: 'severalInputs'; readonly targets: readonly string[] }
  /** More columns fit the same input. */
  | { readonly code: 'severalColumns'; readonly columns: readonly number[] }
  /** The numbers are those the model holds now, in `same` of `of` rows. */
  | { readonly code: 'sameAsModel'; readonly same: number; readonly of: number }
  /** The numbers look like those of the model: `ratio` is the median of found / model. */
  | { readonly code: 'likeModel'; readonly ratio: number }
  | { readonly code: 'unlikeModel'; readonly ratio: number }
  /** They are those of another input. */
  | { readonly code: 'sameAsOther'; readonly target: string }
  | { readonly code: 'outOfRange'; readonly row: number; readonly found: number; readonly min: number; readonly max: number }
  | { readonly code: 'notWhole'; readonly row: number; readonly found: number }
  | { readonly code: 'noNumbers' }
  | { readonly code: 'fewNumbers'; readonly numbers: number; readonly of: number }
  | { readonly code: 'year'; readonly found: number; readonly expected: number }
  /** Numbers as text that can be read in two ways. */
  | { readonly code: 'separator'; readonly examples: readonly string[] }
  | { readonly code: 'scale'; readonly scale: number; readonly words: string }
  /** Recognised, but the model takes it per municipality (or team, or district). */
  | { readonly code: 'otherLevel'; readonly table: Level; readonly target: string }
  /** Text or an error where a number must stand. */
  | { readonly code: 'unreadable'; readonly rows: readonly number[] }
  | { readonly code: 'byUser' };

export interface Candidate {
  /** Key of the target column, or index of the name. */
  readonly of: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ColumnMatch {
  readonly column: number;
  /** The header as found, its rows joined by a space; '' when there is none. */
  readonly header: string;
  /** key: names the rows; label: other names or texts. */
  readonly role: 'key' | 'value' | 'label' | 'empty';
  /** Key of the target column; null: not used. With 'vragen' it is only a proposal. */
  readonly target: string | null;
  readonly confidence: number;
  readonly certainty: Certainty;
  readonly reasons: readonly ColumnReason[];
  /** Best first; the proposal is among them. */
  readonly candidates: readonly Candidate[];
  readonly reading: ValueReading;
  /** Year in the header. */
  readonly year: number | null;
}

export type RowKind =
  | 'team'
  | 'gemeente'
  | 'district'
  | 'total'
  /** A unit that the model knows but that has no row here: DR, Flexteam, Leiding, a dienst. */
  | 'other'
  | 'blank'
  | 'note'
  | 'repeatedHeader'
  /** A name that the model does not know. */
  | 'unknown';

export interface RowCandidate {
  readonly kind: 'team' | 'gemeente' | 'district';
  readonly index: number;
  readonly confidence: number;
}

export interface RowMatch {
  readonly row: number;
  readonly kind: RowKind;
  /** What the key cell holds, exactly: formulas look it up. */
  readonly key: string | number | null;
  /** The spelling found, as text; '' when blank. */
  readonly found: string;
  /** Index in the list of its kind in `Known`; null for other kinds. With 'vragen' it is only a proposal. */
  readonly index: number | null;
  readonly confidence: number;
  /** zeker also for a row that is surely left out; geen: a name that is not ours. */
  readonly certainty: Certainty;
  /** What else it could be; best first. */
  readonly candidates: readonly RowCandidate[];
  readonly hidden: boolean;
}

/** What must be answered before anything is linked. `answer` takes each answer under the field that is named here. */
export type Question =
  /** Names fit more than one kind ("Zwolle", "Ede"). Answer: `level`. */
  | { readonly code: 'level'; readonly options: readonly Level[] }
  /** More tables stand in the range, each with names. Answer: `keyColumn`. */
  | { readonly code: 'keyColumn'; readonly options: readonly { readonly column: number; readonly level: Level; readonly names: number; readonly header: string }[] }
  /** Answer: `columns[column]`, a target or null. */
  | { readonly code: 'column'; readonly column: number; readonly header: string; readonly proposed: string | null; readonly candidates: readonly Candidate[]; readonly reasons: readonly ColumnReason[] }
  /** More columns fit one input (several years). Answer: `columns` for each of them. */
  | { readonly code: 'whichColumn'; readonly target: string; readonly columns: readonly { readonly column: number; readonly header: string; readonly year: number | null }[]; readonly proposed: number | null }
  /** Answer: `rows[row]`. */
  | { readonly code: 'row'; readonly row: number; readonly found: string; readonly proposed: RowCandidate | null; readonly candidates: readonly RowCandidate[] }
  /** A name stands in more rows. Answer: `rows` for each: one keeps the name, the others are left out. */
  | { readonly code: 'duplicate'; readonly kind: 'team' | 'gemeente' | 'district'; readonly index: number; readonly rows: readonly number[] }
  /** "1.234" can be 1234 or 1,234. Answer: `kinds[column]`. */
  | { readonly code: 'separator'; readonly column: number; readonly header: string; readonly examples: readonly string[] }
  /** Text or an error where a number must stand. Answer: `columns[column]` (null: not used), or `unreadable[column] = 'leeg'`: linked as empty. */
  | { readonly code: 'unreadable'; readonly column: number; readonly header: string; readonly cells: readonly { readonly row: number; readonly found: string }[] };

/** What the user should know; nothing to answer. Rows and columns are offsets. */
export type Remark =
  | { readonly code: 'hiddenRows'; readonly rows: readonly number[]; readonly used: number }
  | { readonly code: 'hiddenColumns'; readonly columns: readonly number[] }
  | { readonly code: 'filtered' }
  | { readonly code: 'noHeader' }
  | { readonly code: 'mergedCells'; readonly rows: readonly number[] }
  /** Signs behind or before a number that were taken out: "92*". */
  | { readonly code: 'notes'; readonly column: number; readonly cells: readonly { readonly row: number; readonly found: string; readonly value: number }[] }
  | { readonly code: 'textNumbers'; readonly column: number; readonly kind: 'textNl' | 'textEn'; readonly count: number }
  | { readonly code: 'missingValues'; readonly column: number; readonly rows: readonly number[] }
  | { readonly code: 'scale'; readonly column: number; readonly scale: number }
  /** A subtotal or total is not the sum of its rows. */
  | { readonly code: 'sumDiffers'; readonly row: number; readonly column: number; readonly found: number; readonly sum: number }
  | { readonly code: 'leftOut'; readonly kind: Exclude<RowKind, 'blank'>; readonly rows: readonly number[] }
  /** Names of the model that stand in no row. */
  | { readonly code: 'missingNames'; readonly kind: 'team' | 'gemeente' | 'district'; readonly indices: readonly number[] }
  /** Found under another spelling. */
  | { readonly code: 'spelling'; readonly row: number; readonly found: string; readonly index: number }
  /** The header names another year than the model has. */
  | { readonly code: 'year'; readonly column: number; readonly found: number; readonly expected: number }
  /** From this row on stands another table, with a header of its own: left out. */
  | { readonly code: 'secondTable'; readonly row: number };

export interface Recognition {
  readonly ok: true;
  readonly level: Level;
  readonly levelCertainty: Certainty;
  /** Rows of the header, top first; empty when there is none. */
  readonly headerRows: readonly number[];
  /** First and last row of the body. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly keyColumn: number;
  /** One for each column of the grid. */
  readonly columns: readonly ColumnMatch[];
  /** One for each row of the body. */
  readonly rows: readonly RowMatch[];
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  /** What it was made of: `answer` reads it again. */
  readonly input: RecognitionInput;
  readonly answers: Answers;
}

export interface RecognitionInput {
  readonly grid: SourceGrid;
  readonly known: Known;
  readonly targets: readonly LinkTarget[];
}

/** Nothing can be linked. */
export type Refusal =
  | { readonly ok: false; readonly code: 'empty' }
  /** No names of teams, municipalities or districts stand in any column. */
  | { readonly ok: false; readonly code: 'noNames'; readonly columns: number; readonly rows: number }
  /** The names stand beside each other, in this row. */
  | { readonly ok: false; readonly code: 'transposed'; readonly row: number; readonly names: number }
  /** The names repeat: a row per incident, month or year. */
  | { readonly ok: false; readonly code: 'severalRowsPerName'; readonly column: number; readonly rows: number; readonly names: number }
  /** There are names, but no column of numbers. */
  | { readonly ok: false; readonly code: 'noNumbers' };

/** Corrections of the user, by offset. */
export interface Answers {
  readonly level?: Level;
  readonly keyColumn?: number;
  /** Rows of the header, top first; []: none. */
  readonly headerRows?: readonly number[];
  /** Target, or null: not used. */
  readonly columns?: Readonly<Record<number, string | null>>;
  readonly kinds?: Readonly<Record<number, 'textNl' | 'textEn'>>;
  readonly scales?: Readonly<Record<number, number>>;
  /** Texts and errors in this column count as not filled in. */
  readonly unreadable?: Readonly<Record<number, 'leeg'>>;
  /** null: left out. */
  readonly rows?: Readonly<Record<number, { readonly kind: 'team' | 'gemeente' | 'district'; readonly index: number } | null>>;
}
