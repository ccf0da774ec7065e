import { findTable, isFreeTableName, listTables, overlapsTable, tidyHeader } from '../grid/tables';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import type { Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { rangeArgument } from './rangeArgument';
import { Table, type TableHost } from './Table';

declare module './own' {
  interface OwnTypes {
    TableCollection: TableCollection;
  }
}

/** The tables of one sheet, or of the workbook when there is no sheet. */
export interface TableScope {
  readonly sheetId?: string;
}

let made = 0;

export class TableCollection
  extends ClientCollection<TableScope, TableHost, Table>
  implements Sub<Excel.TableCollection, 'items' | 'count' | 'add' | 'getItem' | 'getItemOrNullObject' | 'getItemAt' | 'getCount'>
{
  protected readonly className = 'TableCollection';
  protected override readonly scalars: Scalars<TableScope> = { count: (scope) => this.list(scope).length };

  protected list({ sheetId }: TableScope): TableHost[] {
    return listTables(this.context.host.grid, sheetId).map(({ id }) => ({ id }));
  }

  protected make(find: () => TableHost | null, instantiate: boolean): Table {
    return new Table(this.context, find, instantiate);
  }

  get count(): number {
    return this.property('count');
  }

  add(address: Excel.Range | string, hasHeaders: boolean): Table {
    let added: TableHost | undefined;
    this.invoke('add', (scope) => void (added = this.create(scope, address, hasHeaders)), { payload: typeof address === 'string' ? address : '' });
    return this.make(() => added ?? null, true);
  }

  private create(scope: TableScope, address: unknown, hasHeaders: boolean): TableHost {
    const { grid } = this.context.host;
    const where = 'TableCollection.add';
    const active = grid.core.workbook.getActiveSheet() ?? grid.core.workbook.ensureActiveSheet();
    const range = rangeArgument(this.context, scope.sheetId ?? active.getSheetId(), address, where);
    if (!range || (scope.sheetId !== undefined && range.sheetId !== scope.sheetId)) throw officeError('InvalidArgument', where);
    if (!hasHeaders) throw officeError('InvalidArgument', where, 'this preview makes tables of ranges with headers only');
    if (overlapsTable(grid, range.sheetId, range.rect)) throw officeError('InvalidArgument', where, 'a table cannot overlap another one');
    refuseWhenProtected(grid, range.sheetId, where);
    const rect = { ...range.rect, rows: Math.max(2, range.rect.rows) };
    tidyHeader(grid, range.sheetId, rect);
    made += 1;
    const id = `{TABLE-${Date.now().toString(36).toUpperCase()}-${made}}`;
    let number = 1;
    while (!isFreeTableName(grid, `Tabel${number}`)) number += 1;
    const record = { id, name: `Tabel${number}`, sheetId: range.sheetId, rect, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true };
    grid.core.apply(grid.beside.change('tables', id, record));
    return { id };
  }

  private byKey({ sheetId }: TableScope, key: string): TableHost | undefined {
    const table = findTable(this.context.host.grid, key, sheetId);
    return table && { id: table.id };
  }

  getItem(key: string): Table {
    return this.item('getItem', (scope) => this.byKey(scope, key), false);
  }

  getItemOrNullObject(key: string): Table {
    return this.item('getItemOrNullObject', (scope) => this.byKey(scope, key), true);
  }

  getItemAt(index: number): Table {
    return this.item('getItemAt', (scope) => this.list(scope)[index], false);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }
}
