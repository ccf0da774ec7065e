import { cellName, parseCell } from '../address';
import { cellXml, type WrittenCell } from './cellXml';
import { attributeOf, eachChild, tagOf, textOf, withAttribute, type Span } from './markup';
import type { Splices } from './splices';

/** A cell to write, by its column; `format` may depend on the look the file gives it now. */
export interface RowCell extends Omit<WrittenCell, 'address' | 'format'> {
  readonly column: number;
  readonly format: (old: number) => number | undefined;
}

export interface RowChange {
  readonly cells: readonly RowCell[];
  /** Height in points (null: that of its contents) and visibility, when they change. */
  readonly line?: { readonly height?: number | null; readonly hidden?: boolean };
}

function rowTag(tag: string, change: RowChange): string {
  const { height, hidden } = change.line ?? {};
  let text = tag;
  if (height === null) text = withAttribute(withAttribute(text, 'ht', undefined), 'customHeight', undefined);
  else if (height !== undefined) text = withAttribute(withAttribute(text, 'ht', height), 'customHeight', 1);
  if (hidden !== undefined) text = withAttribute(text, 'hidden', hidden ? 1 : undefined);
  // A hint for reading which would be wrong for a cell outside it.
  const [first = 1, last = first] = (attributeOf(text, 'spans') ?? '').split(':').map(Number);
  return change.cells.some(({ column }) => column + 1 < first || column + 1 > last) ? withAttribute(text, 'spans', undefined) : text;
}

/** Changes the rows of a sheet: each cell that is named, nothing else. */
export class RowsWriter {
  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly splices: Splices,
    /** Number of the look of a whole column; for cells that are not there yet. */
    private readonly columnFormat: (column: number) => number,
  ) {}

  write(sheetData: Span, changes: ReadonlyMap<number, RowChange>): void {
    const rows = [...changes.keys()].sort((a, b) => a - b);
    let next = 0;
    let number = -1;
    const addUpTo = (limit: number): string => {
      let text = '';
      for (let row = rows[next]; row !== undefined && row < limit; row = rows[(next += 1)]) text += this.newRow(row, changes.get(row));
      return text;
    };
    for (const span of eachChild(this.xml, sheetData)) {
      if (span.name !== 'row') continue;
      number = Number(attributeOf(tagOf(this.xml, span), 'r') ?? number + 2) - 1;
      this.splices.insert(span.start, addUpTo(number));
      const change = rows[next] === number ? changes.get(number) : undefined;
      if (change) {
        next += 1;
        this.changeRow(span, number, change);
      }
    }
    const added = addUpTo(Infinity);
    if (added !== '') this.splices.append(sheetData, added);
  }

  private newCells(row: number, cells: readonly RowCell[], rowFormat: number | undefined): string {
    return cells.map(({ column, format, ...cell }) => this.newCell(row, column, cell, format(rowFormat ?? this.columnFormat(column)) ?? rowFormat ?? this.columnFormat(column))).join('');
  }

  private newCell(row: number, column: number, cell: Omit<RowCell, 'column' | 'format'>, format: number): string {
    return cellXml(undefined, this.prefix, { ...cell, address: cellName(row, column), format });
  }

  private newRow(row: number, change: RowChange | undefined): string {
    if (!change) return '';
    const cells = this.newCells(row, change.cells, undefined);
    const tag = rowTag(`<${this.prefix}row r="${row + 1}">`, change);
    return cells === '' && tag === `<${this.prefix}row r="${row + 1}">` ? '' : `${tag}${cells}</${this.prefix}row>`;
  }

  private changeRow(span: Span, row: number, change: RowChange): void {
    const old = tagOf(this.xml, span);
    const tag = rowTag(old, change);
    const rowFormat = attributeOf(old, 'customFormat') === undefined ? undefined : Number(attributeOf(old, 's') ?? 0);
    if (span.inside === span.end) {
      this.splices.append(span, this.newCells(row, change.cells, rowFormat), tag);
      return;
    }
    const wanted = [...change.cells].sort((a, b) => a.column - b.column);
    let next = 0;
    let column = -1;
    for (const cell of eachChild(this.xml, span)) {
      if (cell.name !== 'c') continue;
      const cellTag = tagOf(this.xml, cell);
      column = parseCell(attributeOf(cellTag, 'r') ?? '')?.column ?? column + 1;
      const from = next;
      while ((wanted[next]?.column ?? Infinity) < column) next += 1;
      this.splices.insert(cell.start, this.newCells(row, wanted.slice(from, next), rowFormat));
      const found = wanted[next];
      if (found?.column !== column) continue;
      next += 1;
      const format = found.format(Number(attributeOf(cellTag, 's') ?? 0));
      this.splices.replace(cell.start, cell.end, cellXml(textOf(this.xml, cell), this.prefix, { address: cellName(row, column), state: found.state, change: found.change, ...(format === undefined ? {} : { format }) }));
    }
    this.splices.append(span, this.newCells(row, wanted.slice(next), rowFormat), tag);
  }
}
