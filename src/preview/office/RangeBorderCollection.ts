import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { RangeBorder } from './RangeBorder';
import type { RangeHost } from './rangeStyles';

declare module './own' {
  interface OwnTypes {
    RangeBorderCollection: RangeBorderCollection;
  }
}

const names = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

/** The borders of a range by side. */
export class RangeBorderCollection extends ClientObject<RangeHost> implements Sub<Excel.RangeBorderCollection, 'getItem' | 'count'> {
  protected readonly className = 'RangeBorderCollection';
  protected readonly scalars: Scalars<RangeHost> = { count: () => names.length };

  get count(): number {
    return this.property('count');
  }

  getItem(index: Excel.RangeBorder['sideIndex']): RangeBorder {
    if (!names.includes(index)) throw officeError('InvalidArgument', 'RangeBorderCollection.getItem', index);
    return new RangeBorder(this.context, () => this.target(), index);
  }
}
