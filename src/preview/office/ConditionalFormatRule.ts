import { isFormulaText } from '../grid/formulaText';
import { ClientObject, type Scalars } from './ClientObject';
import { changeFormat, formatRecord, type ConditionalFormatHost } from './conditionalFormatHost';
import { officeError } from './OfficeError';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    ConditionalFormatRule: ConditionalFormatRule;
  }
}

/** The formula of a rule, relative to the first cell of its range. */
export class ConditionalFormatRule extends ClientObject<ConditionalFormatHost> implements Sub<Excel.ConditionalFormatRule, 'formula'> {
  protected readonly className = 'ConditionalFormatRule';
  protected readonly scalars: Scalars<ConditionalFormatHost> = { formula: (host) => formatRecord(this.context.host.grid, host).formula };

  get formula(): string {
    return this.property('formula');
  }
  set formula(value: string) {
    this.assign('formula', value, (host) => {
      const formula = value.startsWith('=') ? value : `=${value}`;
      if (!isFormulaText(formula)) throw officeError('InvalidArgument', 'ConditionalFormatRule.formula', value);
      changeFormat(this.context.host.grid, host, () => ({ formula }));
    });
  }
}
