/** A file of CBS as it was read: rows of text, whatever form it was downloaded in. */
export interface CbsTable {
  /** codes: as OData gives it (`GM0193`, `2021JJ00`). labels: one line per region and period, in words. tabel: laid out as on the screen. */
  readonly form: 'codes' | 'labels' | 'tabel';
  /** Identifier of the table ("70072ned"), when the file or its name gives one. */
  readonly id: string | null;
  readonly title: string;
  readonly topics: readonly Topic[];
  /** Names of the dimensions beside region and period, such as the kind of crime. */
  readonly dimensions: readonly string[];
  readonly rows: readonly CbsRow[];
}

export interface Topic {
  /** As the file calls it, with the path of groups above it. */
  readonly title: string;
  readonly unit: string | null;
}

export interface CbsRow {
  readonly region: string;
  readonly period: string;
  /** One value per dimension of the table. */
  readonly others: readonly string[];
  /** One text per topic. */
  readonly cells: readonly string[];
}

/** Why a file is not read at all. */
export type FileRefusal =
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly code: 'tooManyRows'; readonly rows: number; readonly most: number }
  | { readonly code: 'empty' }
  /** A workbook, a zip, a picture. */
  | { readonly code: 'notText' }
  /** No column of regions, or none of periods. */
  | { readonly code: 'noRegions' | 'noPeriods' | 'noTopics'; readonly columns: readonly string[] }
  /** Not one of the municipalities of the workbook is in it. */
  | { readonly code: 'noMunicipality'; readonly regions: readonly string[] };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: FileRefusal };

/** A cell of the file. `nihil` says nothing about it being there: it is the number 0. */
export type Figure =
  | { readonly kind: 'number'; readonly value: number }
  /** CBS gives no figure: it cannot occur (blank), is unknown, unreliable or secret (.), or secret (x). Never 0. */
  | { readonly kind: 'missing'; readonly mark: 'leeg' | 'onbekend' | 'geheim' }
  /** Not a number, or one that can be read two ways. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: 'geen getal' | 'dubbelzinnig' | 'geen geheel getal' }
  /** The file has no such region and period. */
  | { readonly kind: 'absent' }
  /** The file has it more than once. */
  | { readonly kind: 'twice' };
