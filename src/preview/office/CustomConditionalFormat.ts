import { ClientObject, type Scalars } from './ClientObject';
import type { ConditionalFormatHost } from './conditionalFormatHost';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import type { Own, Sub } from './own';

declare module './own' {
  interface OwnTypes {
    CustomConditionalFormat: CustomConditionalFormat;
  }
}

/** A rule by formula. */
export class CustomConditionalFormat extends ClientObject<ConditionalFormatHost> implements Sub<Excel.CustomConditionalFormat, 'rule' | 'format'> {
  protected readonly className = 'CustomConditionalFormat';
  protected readonly scalars: Scalars<ConditionalFormatHost> = {};
  readonly rule: Own<Excel.ConditionalFormatRule> = new ConditionalFormatRule(this.context, () => this.target(), false);
  readonly format: Own<Excel.ConditionalRangeFormat> = new ConditionalRangeFormat(this.context, () => this.target(), false);
}
