import type { TableRecord } from '../grid/beside';
import type { Rect } from '../grid/address';
import { isNameText } from '../grid/names';
import { isFreeTableName, overlapsTable } from '../grid/tables';
import { AutoFilter } from './AutoFilter';
import { clearAll } from './clearRange';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Own, Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { Range } from './Range';
import { rangeArgument } from './rangeArgument';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    Table: Table;
  }
}

type Members =
  | 'id' | 'name' | 'style' | 'showFilterButton' | 'showBandedRows' | 'showHeaders' | 'worksheet' | 'autoFilter'
  | 'getRange' | 'getDataBodyRange' | 'getHeaderRowRange' | 'delete' | 'resize';

/** What a Table object stands for. */
export interface TableHost {
  readonly id: string;
}

/** An Excel table. */
export class Table extends ClientObject<TableHost> implements Sub<Excel.Table, Members> {
  protected readonly className = 'Table';
  protected readonly scalars: Scalars<TableHost> = {
    id: ({ id }) => id,
    name: (host) => this.record(host).name,
    style: (host) => this.record(host).style,
    showFilterButton: (host) => this.record(host).showFilterButton,
    showBandedRows: (host) => this.record(host).showBandedRows,
    showHeaders: () => true,
  };

  constructor(context: RequestContext, find: () => TableHost | null, instantiate: boolean) {
    super(context, find, instantiate);
  }

  private record({ id }: TableHost): TableRecord {
    const record = this.context.host.grid.beside.get('tables', id);
    if (!record) throw officeError('ItemNotFound', this.className);
    return record;
  }

  private change(host: TableHost, part: Partial<TableRecord>): void {
    const { core, beside } = this.context.host.grid;
    const record = this.record(host);
    refuseWhenProtected(this.context.host.grid, record.sheetId, this.className);
    core.apply(beside.change('tables', host.id, { ...record, ...part }));
  }

  get id(): string {
    return this.property('id');
  }

  get name(): string {
    return this.property('name');
  }
  set name(value: string) {
    this.assign('name', value, (host) => {
      if (!isNameText(value)) throw officeError('InvalidArgument', 'Table.name', value);
      if (!isFreeTableName(this.context.host.grid, value, host.id)) throw officeError('ItemAlreadyExists', 'Table.name', value);
      this.change(host, { name: value });
    });
  }

  get style(): string {
    return this.property('style');
  }
  set style(value: string) {
    this.assign('style', value, (host) => {
      if (value !== '' && !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(value)) throw officeError('InvalidArgument', 'Table.style', value);
      this.change(host, { style: value });
    });
  }

  get showFilterButton(): boolean {
    return this.property('showFilterButton');
  }
  set showFilterButton(value: boolean) {
    this.assign('showFilterButton', value, (host) => this.change(host, { showFilterButton: value }));
  }

  get showBandedRows(): boolean {
    return this.property('showBandedRows');
  }
  set showBandedRows(value: boolean) {
    this.assign('showBandedRows', value, (host) => this.change(host, { showBandedRows: value }));
  }

  get showHeaders(): boolean {
    return this.property('showHeaders');
  }

  get autoFilter(): AutoFilter {
    const find = (): { sheetId: string; rect: Rect | null } | null => {
      const host = this.target();
      if (!host) return null;
      const { sheetId, rect, showFilterButton } = this.record(host);
      return { sheetId, rect: showFilterButton ? rect : null };
    };
    return new AutoFilter(this.context, find, false);
  }

  get worksheet(): Own<Excel.Worksheet> {
    const find = (): { sheetId: string } | null => {
      const host = this.target();
      return host && { sheetId: this.record(host).sheetId };
    };
    return this.context.make.worksheet(this.context, find, false);
  }

  private part(make: (rect: Rect) => Rect): Range {
    const find = (): { sheetId: string; rect: Rect } | null => {
      const host = this.target();
      if (!host) return null;
      const { sheetId, rect } = this.record(host);
      return { sheetId, rect: make(rect) };
    };
    return new Range(this.context, find, true);
  }

  getRange(): Range {
    return this.part((rect) => rect);
  }

  getHeaderRowRange(): Range {
    return this.part((rect) => ({ ...rect, rows: 1 }));
  }

  getDataBodyRange(): Range {
    return this.part((rect) => ({ ...rect, row: rect.row + 1, rows: rect.rows - 1 }));
  }

  resize(newRange: Excel.Range | string): void {
    this.invoke('resize', (host) => {
      const { grid } = this.context.host;
      const record = this.record(host);
      const range = rangeArgument(this.context, record.sheetId, newRange, 'Table.resize');
      // The header row must stay where it is, and the new range must overlap the old one.
      const fits = range?.sheetId === record.sheetId && range.rect.row === record.rect.row && range.rect.rows > 1;
      if (!range || !fits || overlapsTable(grid, record.sheetId, range.rect, host.id)) throw officeError('InvalidArgument', 'Table.resize');
      this.change(host, { rect: range.rect });
    });
  }

  delete(): void {
    this.invoke('delete', (host) => {
      const { core, beside } = this.context.host.grid;
      const record = this.record(host);
      refuseWhenProtected(this.context.host.grid, record.sheetId, 'Table.delete');
      // Excel's delete takes the cells along; convertToRange would keep them.
      const { sheetId, rect } = record;
      core.apply(beside.change('tables', host.id, null));
      clearAll(this.context.host.grid, { sheetId, rect });
    });
  }
}
