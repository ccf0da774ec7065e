import type { IStyleData, Nullable } from '@univerjs/core';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../grid/address';
import { ensureSize } from '../grid/cells';
import { DEFAULT_COLUMN_PIXELS, pixelsToPoints, pointsToPixels } from '../grid/measures';
import { setColumnWidth, setRowHeight } from '../grid/sheets';
import { fitColumns, fitRows } from './autofit';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { changeStyles, onSheet, sharedStyle, type RangeHost } from './rangeStyles';

declare module './own' {
  interface OwnTypes {
    RangeFormat: RangeFormat;
  }
}

const horizontals: Readonly<Record<string, number>> = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 };
const verticals: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const WRAP = 3;
const CLIP = 1;
/** Width of one step of indentation, in pixels. */
const INDENT_PIXELS = 9;

function nameOf(map: Readonly<Record<string, number>>, number: Nullable<number>, otherwise: string): string {
  return Object.keys(map).find((name) => map[name] === number) ?? otherwise;
}

/** The looks of a range's cells, and the sizes of its columns and rows in points. */
export class RangeFormat
  extends ClientObject<RangeHost>
  implements
    Sub<
      Excel.RangeFormat,
      'columnWidth' | 'rowHeight' | 'wrapText' | 'horizontalAlignment' | 'verticalAlignment' | 'indentLevel' | 'autofitColumns' | 'autofitRows' | 'fill' | 'font' | 'borders'
    >
{
  protected readonly className = 'RangeFormat';
  readonly fill: Own<Excel.RangeFill> = new RangeFill(this.context, () => this.target(), false);
  readonly font: Own<Excel.RangeFont> = new RangeFont(this.context, () => this.target(), false);
  readonly borders: Own<Excel.RangeBorderCollection> = new RangeBorderCollection(this.context, () => this.target(), false);
  protected readonly scalars: Scalars<RangeHost> = {
    columnWidth: (host) => this.size(host, 'column'),
    rowHeight: (host) => this.size(host, 'row'),
    wrapText: (host) => this.shared(host, (style) => style?.tb === WRAP),
    horizontalAlignment: (host) => this.shared(host, (style) => nameOf(horizontals, style?.ht, 'General')),
    verticalAlignment: (host) => this.shared(host, (style) => nameOf(verticals, style?.vt, 'Bottom')),
    indentLevel: (host) => this.shared(host, (style) => Math.round((style?.pd?.l ?? 0) / INDENT_PIXELS)),
  };

  private shared<Value>(host: RangeHost, read: (style: IStyleData | undefined) => Value): Value | null {
    return sharedStyle(this.context.host.grid, host, read);
  }

  private change(name: string, value: unknown, style: IStyleData): void {
    this.assign(name, value, (host) => changeStyles(this.context.host.grid, host, style));
  }

  /** The size all columns or rows share, in points; null when they differ. */
  private size(host: RangeHost, direction: 'column' | 'row'): number | null {
    const sheet = this.context.host.grid.core.sheet(host.sheetId);
    const rect = onSheet(this.context.host.grid, host) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const [first, count] = direction === 'column' ? [rect.column, rect.columns] : [rect.row, rect.rows];
    const sizes = Array.from({ length: count }, (_item, index) =>
      direction === 'column' ? sheet.getColumnManager().getColumnWidth(first + index) : sheet.getRowManager().getRowHeight(first + index),
    );
    const [one = DEFAULT_COLUMN_PIXELS] = sizes;
    return sizes.every((size) => size === one) ? pixelsToPoints(one) : null;
  }

  get columnWidth(): number {
    return this.property('columnWidth');
  }
  set columnWidth(value: number) {
    if (!(value >= 0)) throw officeError('InvalidArgument', 'RangeFormat.columnWidth');
    this.assign('columnWidth', value, (host) => {
      const { core } = this.context.host.grid;
      refuseWhenProtected(this.context.host.grid, host.sheetId, this.className);
      ensureSize(core, host.sheetId, { ...host.rect, row: 0, rows: 1, columns: host.rect.columns === EXCEL_COLUMNS ? 1 : host.rect.columns });
      const columns = onSheet(this.context.host.grid, host)?.columns ?? 0;
      core.apply(setColumnWidth(core, core.sheet(host.sheetId), host.rect.column, columns, pointsToPixels(value)));
    });
  }

  get rowHeight(): number {
    return this.property('rowHeight');
  }
  set rowHeight(value: number) {
    if (!(value >= 0 && value <= 409.5)) throw officeError('InvalidArgument', 'RangeFormat.rowHeight');
    this.assign('rowHeight', value, (host) => {
      const { core } = this.context.host.grid;
      refuseWhenProtected(this.context.host.grid, host.sheetId, this.className);
      ensureSize(core, host.sheetId, { ...host.rect, column: 0, columns: 1, rows: host.rect.rows === EXCEL_ROWS ? 1 : host.rect.rows });
      const rows = onSheet(this.context.host.grid, host)?.rows ?? 0;
      core.apply(...setRowHeight(core, core.sheet(host.sheetId), host.rect.row, rows, pointsToPixels(value)));
    });
  }

  get wrapText(): boolean {
    return this.property('wrapText');
  }
  set wrapText(value: boolean) {
    this.change('wrapText', value, { tb: value ? WRAP : CLIP });
  }

  get horizontalAlignment(): Excel.RangeFormat['horizontalAlignment'] {
    return this.property('horizontalAlignment');
  }
  set horizontalAlignment(value: Excel.RangeFormat['horizontalAlignment']) {
    const number = horizontals[value];
    if (number === undefined) throw officeError('InvalidArgument', 'RangeFormat.horizontalAlignment', value);
    this.change('horizontalAlignment', value, { ht: number === 0 ? null : number });
  }

  get verticalAlignment(): Excel.RangeFormat['verticalAlignment'] {
    return this.property('verticalAlignment');
  }
  set verticalAlignment(value: Excel.RangeFormat['verticalAlignment']) {
    const number = verticals[value];
    if (number === undefined) throw officeError('InvalidArgument', 'RangeFormat.verticalAlignment', value);
    this.change('verticalAlignment', value, { vt: number });
  }

  get indentLevel(): number {
    return this.property('indentLevel');
  }
  set indentLevel(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 250) throw officeError('InvalidArgument', 'RangeFormat.indentLevel');
    this.change('indentLevel', value, { pd: { l: value * INDENT_PIXELS } });
  }

  autofitColumns(): void {
    this.invoke('autofitColumns', (host) => fitColumns(this.context.host, host));
  }

  autofitRows(): void {
    this.invoke('autofitRows', (host) => fitRows(this.context.host, host));
  }
}
