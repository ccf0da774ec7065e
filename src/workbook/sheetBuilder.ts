import { address, rangeAddress } from './a1';
import { CellMap } from './cellMap';
import type { CellContent, ChartBlueprint, ConditionalFormat, Formula, SheetBlueprint, StyleName, ValidationBlueprint } from './blueprint';

export interface CellOptions {
  readonly style?: StyleName;
  readonly format?: string;
  /** The engine's value of a formula cell. */
  readonly expected?: number | string;
}

/** Number formats of the model; Excel shows them in the user's own notation. */
export const formats = {
  fte: '#,##0.0',
  fteExact: '#,##0.000000',
  fteChange: '+#,##0.0;-#,##0.0;0.0',
  whole: '#,##0',
  percent: '0.0%',
  factor: '0.0000',
  perThousand: '0.00',
  date: 'yyyy-mm-dd',
  text: '@',
} as const;

/** `=formula` apart from text. The leading "=" is added here. */
export function formula(text: string): Formula {
  return { formula: `=${text}` };
}

/** Collects one sheet cell by cell; rows and columns from 1. */
export class SheetBuilder {
  private readonly grid: CellContent[][] = [];
  private readonly styles = new CellMap<StyleName>();
  private readonly formatted = new CellMap<string>();
  private readonly names: { name: string; refersTo: string; comment?: string }[] = [];
  private readonly tables: { name: string; range: string }[] = [];
  private readonly validations: ValidationBlueprint[] = [];
  private readonly conditions: ConditionalFormat[] = [];
  private readonly charts: ChartBlueprint[] = [];
  private readonly inputs: string[] = [];
  private readonly expected = new Map<string, number | string>();
  private readonly headerRows: number[] = [];
  private widths: readonly number[] = [];
  private frozen: { rows: number; columns: number } | undefined;
  private printed: SheetBlueprint['print'] = { orientation: 'landscape' };

  constructor(
    readonly name: string,
    private readonly tabColor: string,
  ) {}

  /** Puts one cell. */
  set(row: number, column: number, content: CellContent, options: CellOptions = {}): this {
    while (this.grid.length < row) this.grid.push([]);
    const line = this.grid[row - 1] as CellContent[];
    while (line.length < column) line.push(null);
    line[column - 1] = content;
    const at = address(row, column);
    if (options.style) this.styles.fill(row, column, row, column, options.style);
    if (options.format) this.formatted.fill(row, column, row, column, options.format);
    if (options.expected !== undefined) this.expected.set(at, options.expected);
    return this;
  }

  /** Puts a row of cells from one column on. */
  row(row: number, column: number, contents: readonly CellContent[], options: Omit<CellOptions, 'expected'> = {}): this {
    if (options.style === 'header' && !this.headerRows.includes(row)) this.headerRows.push(row);
    contents.forEach((content, i) => this.set(row, column + i, content));
    if (contents.length > 0) this.look(row, column, row, column + contents.length - 1, options);
    return this;
  }

  /** Title in A1 and one explaining sentence in A2. */
  title(title: string, subtitle: string): this {
    return this.set(1, 1, title, { style: 'title' }).set(2, 1, subtitle, { style: 'subtitle' });
  }

  /** Style and number format of a block. */
  look(top: number, left: number, bottom: number, right: number, options: Omit<CellOptions, 'expected'>): this {
    if (options.style) this.styles.fill(top, left, bottom, right, options.style);
    if (options.format) this.formatted.fill(top, left, bottom, right, options.format);
    return this;
  }

  /** Marks a block that the user edits. */
  input(top: number, left: number, bottom: number, right: number): this {
    this.inputs.push(rangeAddress(top, left, bottom, right));
    return this;
  }

  define(name: string, refersTo: string, comment?: string): this {
    this.names.push({ name, refersTo, ...(comment === undefined ? {} : { comment }) });
    return this;
  }

  table(name: string, top: number, left: number, bottom: number, right: number): this {
    this.tables.push({ name, range: rangeAddress(top, left, bottom, right) });
    return this;
  }

  validate(validation: ValidationBlueprint): this {
    this.validations.push(validation);
    return this;
  }

  condition(condition: ConditionalFormat): this {
    this.conditions.push(condition);
    return this;
  }

  chart(chart: ChartBlueprint): this {
    this.charts.push(chart);
    return this;
  }

  columnWidths(widths: readonly number[]): this {
    this.widths = widths;
    return this;
  }

  freeze(rows: number, columns: number): this {
    this.frozen = { rows, columns };
    return this;
  }

  print(print: SheetBlueprint['print']): this {
    this.printed = print;
    return this;
  }

  build(): SheetBlueprint {
    return {
      name: this.name,
      tabColor: this.tabColor,
      rows: this.grid,
      styles: this.styles.rectangles().map(({ range, value }) => ({ range, style: value })),
      formats: this.formatted.rectangles().map(({ range, value }) => ({ range, format: value })),
      columnWidths: this.widths,
      rowHeights: [{ row: 1, points: 24 }, ...this.headerHeights()],
      ...(this.frozen ? { freeze: this.frozen } : {}),
      names: this.names,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditions,
      charts: this.charts,
      print: this.printed,
      inputs: this.inputs,
      expected: this.expected,
    };
  }

  /** Column headers wrap; a host does not make their rows higher by itself. */
  private headerHeights(): { row: number; points: number }[] {
    return this.headerRows.map((row) => {
      const lines = (this.grid[row - 1] ?? []).map((content, i) => {
        const text = typeof content === 'string' ? content : this.expected.get(address(row, i + 1));
        return typeof text === 'string' ? wrappedLines(text, this.widths[i] ?? 10) : 1;
      });
      return { row, points: 15 * Math.max(1, ...lines) + 3 };
    });
  }
}

/** Lines a text takes in a column of a number of characters, broken between words; bold text is a little wider. */
function wrappedLines(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = word.length * 1.12;
    if (used > 0 && used + 1 + width > characters - 1) {
      lines++;
      used = width;
    } else used += (used > 0 ? 1 : 0) + width;
    // A word longer than the column is broken off.
    while (used > characters && characters > 1) {
      lines++;
      used -= characters - 1;
    }
  }
  return lines;
}
