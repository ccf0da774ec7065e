/**
 * A whole workbook as plain data: what the grid hands to the file writer and what the file reader hands to the grid.
 * Rows and columns are counted from 0; addresses are A1.
 */

export type ErrorValue = { readonly error: string };
export type ScalarValue = number | string | boolean | ErrorValue;

export interface BorderSide {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  readonly color?: string;
}

/** Colours are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  readonly border?: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: BorderSide };
}

/** A link to an address outside the workbook (`target`) or to a place in it (`location`, such as "Blad1!A1"). */
export interface CellHyperlink {
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
}

export interface CellState {
  readonly row: number;
  readonly column: number;
  /** The value, for a formula cell the last calculated one. */
  readonly value?: ScalarValue;
  /** English, commas, starting with "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly hyperlink?: CellHyperlink;
}

export interface TableState {
  readonly name: string;
  readonly range: string;
  /** Name of the table style; '' for none, absent for the usual one. */
  readonly style?: string;
  /** Whether the header row has filter buttons; absent: yes. */
  readonly filterButton?: boolean;
  /** Whether the rows are banded; absent: yes. */
  readonly bandedRows?: boolean;
  /** What the totals row says per column, when the last row of the range is a totals row. */
  readonly totals?: readonly { readonly function?: string; readonly label?: string; readonly formula?: string }[];
}

export interface ValidationState {
  readonly range: string;
  readonly kind: 'list' | 'decimal' | 'whole' | 'date' | 'custom' | 'textLength';
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual' | 'greaterThan' | 'lessThan' | 'equal' | 'notEqual' | 'notBetween';
  /** For a list: the items joined with "," or "=reference". */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly errorStyle?: 'stop' | 'warning' | 'information';
  /** Whether a wrong value is answered at all; absent: yes. */
  readonly showError?: boolean;
}

export interface ConditionalFormatState {
  readonly range: string;
  readonly formula: string;
  readonly style: CellStyle;
  readonly priority?: number;
  readonly stopIfTrue?: boolean;
}

export interface ChartState {
  readonly name: string;
  readonly kind: 'bar' | 'column' | 'line';
  readonly title?: string;
  /** Each series: A1 addresses with sheet name. */
  readonly series: readonly { readonly name?: string; readonly nameRef?: string; readonly categories?: string; readonly values: string }[];
  readonly position: { readonly fromRow: number; readonly fromColumn: number; readonly toRow: number; readonly toColumn: number };
  readonly valueAxisTitle?: string;
  readonly categoryAxisTitle?: string;
  /** First category on top (bar) or last one first (column, line). */
  readonly reverseCategories?: boolean;
  readonly legend?: boolean;
}

/** How a sheet is printed beyond what the add-in sets; kept from an opened file. */
export interface PageSettings {
  /** In inches. */
  readonly margins?: { readonly [side in 'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer']?: number };
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** Percent. */
  readonly scale?: number;
  /** Pages high, when it is printed to fit. */
  readonly fitToHeight?: number;
  /** In the file's own notation ("&CBegroting"). */
  readonly headerFooter?: {
    readonly [text in 'oddHeader' | 'oddFooter' | 'evenHeader' | 'evenFooter' | 'firstHeader' | 'firstFooter']?: string;
  } & { readonly differentOddEven?: boolean; readonly differentFirst?: boolean };
}

export interface SheetState {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  readonly cells: readonly CellState[];
  /** Column → width in characters. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Row → height in points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableState[];
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly charts: readonly ChartState[];
  /** Range with filter buttons outside a table. */
  readonly autoFilter?: string;
  readonly page?: PageSettings;
  /** Percent. */
  readonly zoom?: number;
  readonly print?: { readonly printArea?: string; readonly orientation?: 'portrait' | 'landscape'; readonly titleRows?: string; readonly fitToWidth?: boolean; readonly paper?: 'A4' };
}

export interface DefinedName {
  readonly name: string;
  /** "=Sheet!$A$1". */
  readonly refersTo: string;
  readonly comment?: string;
  readonly visible?: boolean;
  /** The sheet it belongs to, absent for the whole workbook. */
  readonly sheet?: string;
}

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly company?: string;
  readonly manager?: string;
  /** ISO date and time. */
  readonly created?: string;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  readonly activeSheet?: string;
  /** The font of cells that name none. */
  readonly defaultFont?: { readonly name: string; readonly size: number };
  /** The theme part of the opened file, as it is: colours to choose from. The cells' own colours do not depend on it. */
  readonly theme?: string;
  /** Who made the workbook and what it is about, as Excel shows it under "Info". */
  readonly documentProperties?: DocumentProperties;
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}
