import { removeConditionalFormat } from '../grid/conditionalFormats';
import { ClientObject, type Scalars } from './ClientObject';
import { formatRecord, type ConditionalFormatHost } from './conditionalFormatHost';
import { CustomConditionalFormat } from './CustomConditionalFormat';
import type { Own, Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ConditionalFormat: ConditionalFormat;
  }
}

/** A conditional format; here always one by formula. */
export class ConditionalFormat extends ClientObject<ConditionalFormatHost> implements Sub<Excel.ConditionalFormat, 'id' | 'type' | 'custom' | 'delete'> {
  protected readonly className = 'ConditionalFormat';
  protected readonly scalars: Scalars<ConditionalFormatHost> = { id: ({ id }) => id, type: () => 'Custom' };
  readonly custom: Own<Excel.CustomConditionalFormat> = new CustomConditionalFormat(this.context, () => this.target(), false);

  get id(): string {
    return this.property('id');
  }

  get type(): Excel.ConditionalFormat['type'] {
    return this.property('type');
  }

  delete(): void {
    this.invoke('delete', (host) => {
      const { grid } = this.context.host;
      grid.core.apply(removeConditionalFormat(grid.core, host.sheetId, formatRecord(grid, host)));
    });
  }
}
