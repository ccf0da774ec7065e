import { conditionalFormatsIn, nextConditionalFormatId, removeConditionalFormat, setConditionalFormat } from '../grid/conditionalFormats';
import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import { ConditionalFormat } from './ConditionalFormat';
import type { ConditionalFormatHost } from './conditionalFormatHost';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { onSheet, type RangeHost } from './rangeStyles';

declare module './own' {
  interface OwnTypes {
    ConditionalFormatCollection: ConditionalFormatCollection;
  }
}

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection
  extends ClientCollection<RangeHost, ConditionalFormatHost, ConditionalFormat>
  implements Sub<Excel.ConditionalFormatCollection, 'items' | 'add' | 'clearAll' | 'getCount' | 'getItem' | 'getItemAt'>
{
  protected readonly className = 'ConditionalFormatCollection';

  protected list({ sheetId, rect }: RangeHost): ConditionalFormatHost[] {
    return conditionalFormatsIn(this.context.host.grid.core, sheetId, rect).map(({ id }) => ({ sheetId, id }));
  }

  protected make(find: () => ConditionalFormatHost | null, instantiate: boolean): ConditionalFormat {
    return new ConditionalFormat(this.context, find, instantiate);
  }

  /** Adds a rule by formula; it does nothing until its formula is set. */
  add(type: Excel.ConditionalFormatType | 'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue'): ConditionalFormat {
    let added: ConditionalFormatHost | undefined;
    this.invoke(
      'add',
      (host) => {
        const { grid } = this.context.host;
        if (type !== 'Custom') throw officeError('InvalidArgument', 'ConditionalFormatCollection.add', `this preview has no ${type}`);
        refuseWhenProtected(grid, host.sheetId, 'ConditionalFormatCollection.add');
        const rect = onSheet(grid, host) ?? host.rect;
        const id = nextConditionalFormatId();
        grid.core.apply(setConditionalFormat(grid.core, host.sheetId, { id, rects: [rect], formula: '=FALSE', style: {} }));
        added = { sheetId: host.sheetId, id };
      },
      { payload: type },
    );
    return this.make(() => added ?? null, true);
  }

  clearAll(): void {
    this.invoke('clearAll', ({ sheetId, rect }) => {
      const { core } = this.context.host.grid;
      for (const record of conditionalFormatsIn(core, sheetId, rect)) core.apply(removeConditionalFormat(core, sheetId, record));
    });
  }

  getItem(id: string): ConditionalFormat {
    return this.item('getItem', (host) => this.list(host).find((each) => each.id === id), false);
  }

  getItemAt(index: number): ConditionalFormat {
    return this.item('getItemAt', (host) => this.list(host)[index], false);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }
}
