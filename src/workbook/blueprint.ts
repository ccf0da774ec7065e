/**
 * What a sheet contains, independent of the program that shows it. `src/excel` writes a blueprint with Office.js;
 * the checks read the same blueprint to know which engine value each formula must have.
 */

/** A native formula in English with commas, starting with "=". Kept apart from text so that text is never executed. */
export interface Formula {
  readonly formula: string;
}

/** What stands in one cell. `null` leaves the cell empty. A string is always text, also when it starts with "=". */
export type CellContent = number | string | boolean | Formula | null;

/** The looks a cell can have; the drawing of each is in `styles.ts`. */
export type StyleName =
  | 'title' // the sheet's title, once per sheet
  | 'subtitle' // one explaining sentence under the title
  | 'heading' // heading of a block
  | 'header' // column header
  | 'input' // the user may change it
  | 'inputOpen' // an input that is still an unconfirmed assumption
  | 'calculation' // formula
  | 'result' // formula the user came for
  | 'total' // sum row
  | 'printed' // a figure printed in the plan
  | 'check' // model check
  | 'fact' // something about a column, left-aligned whatever it is
  | 'label' // what a row of inputs is called; not meant to be changed
  | 'note' // explanation, source
  | 'text' // running text in a column: wraps
  | 'link';

export interface StyledRange {
  /** A1 address on the same sheet, e.g. "B4:F31". */
  readonly range: string;
  readonly style: StyleName;
}

export interface FormattedRange {
  readonly range: string;
  /** Excel number format, e.g. "#,##0.0". */
  readonly format: string;
}

/** A workbook-level defined name. */
export interface NamedRange {
  readonly name: string;
  /** "=Sheet!$A$1" or "='Sheet name'!$A$1:$B$9". */
  readonly refersTo: string;
  readonly comment?: string;
}

export interface TableBlueprint {
  readonly name: string;
  /** Including the header row. */
  readonly range: string;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string | readonly string[] }
  | { readonly kind: 'decimal' | 'whole'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' };

export interface ValidationBlueprint {
  readonly range: string;
  readonly rule: ValidationRule;
  /** Shown when the cell is selected. */
  readonly prompt: string;
  /** Shown when a wrong value is refused; says what is expected. */
  readonly error: string;
  /** Whether an empty cell is allowed. */
  readonly allowBlank: boolean;
}

export interface ConditionalFormat {
  readonly range: string;
  /** A formula relative to the first cell of the range, starting with "=". */
  readonly formula: string;
  /** differs: scenarios do not agree; neither good nor bad. */
  readonly look: 'alarm' | 'good' | 'muted' | 'differs';
}

export interface ChartBlueprint {
  readonly name: string;
  readonly title: string;
  readonly kind: 'bar' | 'column' | 'line';
  /** Labels and values with header row/column, A1 on the same sheet. */
  readonly source: string;
  /** A1 address of the cells the chart covers. */
  readonly position: string;
  readonly valueAxisTitle?: string;
}

export interface SheetBlueprint {
  readonly name: string;
  readonly tabColor: string;
  /** The sheet from A1; rows may differ in length; missing cells stay empty. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledRange[];
  readonly formats: readonly FormattedRange[];
  /** Width per column from A, in characters. */
  readonly columnWidths: readonly number[];
  /** Rows that need more than one line, in points. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly names: readonly NamedRange[];
  readonly tables: readonly TableBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartBlueprint[];
  readonly print: { readonly orientation: 'portrait' | 'landscape'; readonly titleRows?: string; /** A1; absent: all of the sheet. */ readonly area?: string };
  /** Ranges the user edits; re-inserting the model keeps what stands there. */
  readonly inputs: readonly string[];
  /** A1 address → the value the engine computes for that formula cell. */
  readonly expected: ReadonlyMap<string, number | string>;
}

export interface WorkbookBlueprint {
  readonly sheets: readonly SheetBlueprint[];
}
