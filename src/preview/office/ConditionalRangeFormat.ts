import { ClientObject, type Scalars } from './ClientObject';
import type { ConditionalFormatHost } from './conditionalFormatHost';
import { ConditionalRangeFill } from './ConditionalRangeFill';
import { ConditionalRangeFont } from './ConditionalRangeFont';
import type { Own, Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ConditionalRangeFormat: ConditionalRangeFormat;
  }
}

/** The looks of cells while the rule holds. */
export class ConditionalRangeFormat extends ClientObject<ConditionalFormatHost> implements Sub<Excel.ConditionalRangeFormat, 'font' | 'fill'> {
  protected readonly className = 'ConditionalRangeFormat';
  protected readonly scalars: Scalars<ConditionalFormatHost> = {};
  readonly font: Own<Excel.ConditionalRangeFont> = new ConditionalRangeFont(this.context, () => this.target(), false);
  readonly fill: Own<Excel.ConditionalRangeFill> = new ConditionalRangeFill(this.context, () => this.target(), false);
}
