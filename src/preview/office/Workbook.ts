import { selectedCells } from '../grid/user';
import { ClientObject, type Scalars } from './ClientObject';
import { DocumentProperties } from './DocumentProperties';
import { NamedItemCollection } from './NamedItemCollection';
import type { Own, Sub } from './own';
import { Range } from './Range';
import type { RangeHost } from './rangeStyles';
import { TableCollection } from './TableCollection';
import { WorksheetCollection } from './WorksheetCollection';

declare module './own' {
  interface OwnTypes {
    Workbook: Workbook;
  }
}

/** The workbook the add-in is open in. */
export class Workbook extends ClientObject<object> implements Sub<Excel.Workbook, 'name' | 'worksheets' | 'names' | 'tables' | 'properties' | 'application' | 'getSelectedRange' | 'getActiveCell'> {
  protected readonly className = 'Workbook';
  readonly worksheets: Own<Excel.WorksheetCollection> = new WorksheetCollection(this.context, () => this.target());
  readonly names: Own<Excel.NamedItemCollection> = new NamedItemCollection(this.context, () => this.target());
  readonly tables: Own<Excel.TableCollection> = new TableCollection(this.context, () => this.target());
  readonly properties: Own<Excel.DocumentProperties> = new DocumentProperties(this.context, () => this.target(), false);
  protected readonly scalars: Scalars<object> = { name: () => this.context.host.grid.core.workbook.getName() };

  get name(): string {
    return this.property('name');
  }

  get application(): Own<Excel.Application> {
    return this.context.application;
  }

  getSelectedRange(): Range {
    return new Range(this.context, () => selectedCells(this.context.host.grid.core), true);
  }

  getActiveCell(): Range {
    const active = (): RangeHost => {
      const { sheetId, rect } = selectedCells(this.context.host.grid.core);
      return { sheetId, rect: { ...rect, rows: 1, columns: 1 } };
    };
    return new Range(this.context, active, true);
  }
}
