import { setFreeze } from '../grid/sheets';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { Range } from './Range';
import { rangeArgument } from './rangeArgument';
import type { RangeHost } from './rangeStyles';
import type { SheetHost } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    WorksheetFreezePanes: WorksheetFreezePanes;
  }
}

/** The rows and columns of a sheet that stay in view. */
export class WorksheetFreezePanes
  extends ClientObject<SheetHost>
  implements Sub<Excel.WorksheetFreezePanes, 'freezeRows' | 'freezeColumns' | 'freezeAt' | 'unfreeze' | 'getLocation' | 'getLocationOrNullObject'>
{
  protected readonly className = 'WorksheetFreezePanes';
  protected readonly scalars: Scalars<SheetHost> = {};

  private freeze(name: string, wanted: (host: SheetHost) => { readonly rows: number; readonly columns: number }): void {
    this.invoke(name, (host) => {
      const { core } = this.context.host.grid;
      const { rows, columns } = wanted(host);
      if (!Number.isInteger(rows) || rows < 0 || !Number.isInteger(columns) || columns < 0) throw officeError('InvalidArgument', `WorksheetFreezePanes.${name}`);
      core.apply(setFreeze(core, core.sheet(host.sheetId), rows, columns));
    });
  }

  freezeRows(count = 1): void {
    this.freeze('freezeRows', () => ({ rows: count, columns: 0 }));
  }

  freezeColumns(count = 1): void {
    this.freeze('freezeColumns', () => ({ rows: 0, columns: count }));
  }

  freezeAt(frozenRange: Excel.Range | string): void {
    this.freeze('freezeAt', ({ sheetId }) => {
      const range = rangeArgument(this.context, sheetId, frozenRange, 'WorksheetFreezePanes.freezeAt');
      if (!range) throw officeError('InvalidArgument', 'WorksheetFreezePanes.freezeAt');
      return { rows: range.rect.row + range.rect.rows, columns: range.rect.column + range.rect.columns };
    });
  }

  unfreeze(): void {
    this.freeze('unfreeze', () => ({ rows: 0, columns: 0 }));
  }

  getLocation(): Range {
    return this.location(false);
  }

  getLocationOrNullObject(): Range {
    return this.location(true);
  }

  private location(orNull: boolean): Range {
    const find = (): RangeHost | null => {
      const host = this.target();
      if (!host) return null;
      const { xSplit, ySplit } = this.context.host.grid.core.sheet(host.sheetId).getFreeze();
      if (xSplit > 0 || ySplit > 0) return { sheetId: host.sheetId, rect: { row: 0, column: 0, rows: Math.max(1, ySplit), columns: Math.max(1, xSplit) } };
      if (!orNull) throw officeError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
      return null;
    };
    return new Range(this.context, find, true);
  }
}
