import { formatRect, quoteSheet, type Rect } from '../grid/address';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    RangeAreas: RangeAreas;
  }
}

/** What a RangeAreas object stands for: rectangles on one sheet. */
export interface AreasHost {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** Several rectangles of one sheet. */
export class RangeAreas extends ClientObject<AreasHost> implements Sub<Excel.RangeAreas, 'address' | 'areaCount' | 'cellCount'> {
  protected readonly className = 'RangeAreas';
  protected readonly scalars: Scalars<AreasHost> = {
    address: ({ sheetId, rects }) => {
      const sheet = quoteSheet(this.context.host.grid.core.sheet(sheetId).getName());
      return rects.map((rect) => `${sheet}!${formatRect(rect)}`).join(',');
    },
    areaCount: ({ rects }) => rects.length,
    cellCount: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0),
  };

  get address(): string {
    return this.property('address');
  }
  get areaCount(): number {
    return this.property('areaCount');
  }
  get cellCount(): number {
    return this.property('cellCount');
  }
}
