import type { IBorderData, IBorderStyleData, ICellData } from '@univerjs/core';
import { setCells } from '../grid/cells';
import { hexColor, STYLE_ONLY } from '../grid/cellStyles';
import type { Rect } from '../grid/address';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { onSheet, sharedStyle, type RangeHost } from './rangeStyles';
import type { RequestContext } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    RangeBorder: RangeBorder;
  }
}

type Side = 't' | 'r' | 'b' | 'l';
const ownSides: Readonly<Record<string, Side>> = { EdgeTop: 't', EdgeRight: 'r', EdgeBottom: 'b', EdgeLeft: 'l' };

/** Univer's line numbers for Excel's style and weight. */
const lines = {
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Hairline: 4, Thin: 4, Medium: 9, Thick: 9 },
  DashDot: { Hairline: 5, Thin: 5, Medium: 10, Thick: 10 },
  DashDotDot: { Hairline: 6, Thin: 6, Medium: 11, Thick: 11 },
  Dot: { Hairline: 3, Thin: 3, Medium: 3, Thick: 3 },
  Double: { Hairline: 7, Thin: 7, Medium: 7, Thick: 7 },
  SlantDashDot: { Hairline: 12, Thin: 12, Medium: 12, Thick: 12 },
} as const;
type Style = keyof typeof lines | 'None';
type Weight = keyof (typeof lines)['Continuous'];

function styleName(number: number | undefined): Style {
  const found = (Object.keys(lines) as (keyof typeof lines)[]).find((name) => Object.values(lines[name]).includes(number as never));
  return found ?? 'None';
}

function weightName(number: number | undefined): Weight {
  const weights: readonly Weight[] = ['Thin', 'Hairline', 'Medium', 'Thick'];
  return weights.find((weight) => Object.values(lines).some((line) => line[weight] === number)) ?? 'Thin';
}

/** One side of a range's cells: an edge of the range, or the lines between its cells. */
export class RangeBorder extends ClientObject<RangeHost> implements Sub<Excel.RangeBorder, 'color' | 'style' | 'weight' | 'sideIndex'> {
  protected readonly className = 'RangeBorder';
  protected readonly scalars: Scalars<RangeHost> = {
    color: (host) => hexColor(this.line(host)?.cl?.rgb) ?? '#000000',
    style: (host) => styleName(this.line(host)?.s),
    weight: (host) => weightName(this.line(host)?.s),
    sideIndex: () => this.sideIndex,
  };

  constructor(
    context: RequestContext,
    find: () => RangeHost | null,
    readonly sideIndex: Excel.RangeBorder['sideIndex'],
  ) {
    super(context, find, false);
  }

  get color(): string {
    return this.property('color');
  }
  set color(value: string) {
    this.assign('color', value, (host) => this.draw(host, (line) => ({ s: line?.s || lines.Continuous.Thin, cl: { rgb: value } })));
  }

  get style(): Excel.RangeBorder['style'] {
    return this.property('style');
  }
  set style(value: Excel.RangeBorder['style']) {
    this.assign('style', value, (host) => {
      const name = value as Style;
      if (name !== 'None' && !lines[name]) throw officeError('InvalidArgument', 'RangeBorder.style');
      this.draw(host, (line) => (name === 'None' ? undefined : { s: lines[name][weightName(line?.s)], cl: line?.cl ?? { rgb: '#000000' } }));
    });
  }

  get weight(): Excel.RangeBorder['weight'] {
    return this.property('weight');
  }
  set weight(value: Excel.RangeBorder['weight']) {
    this.assign('weight', value, (host) =>
      this.draw(host, (line) => {
        const name = styleName(line?.s);
        return { s: lines[name === 'None' ? 'Continuous' : name][value as Weight], cl: line?.cl ?? { rgb: '#000000' } };
      }),
    );
  }

  private line(host: RangeHost): IBorderStyleData | undefined {
    const edge = ownSides[this.sideIndex] ?? 'b';
    const rect = this.cellsWithSide(host)[0]?.rect ?? host.rect;
    const text = sharedStyle(this.context.host.grid, { sheetId: host.sheetId, rect }, (style) => JSON.stringify(style?.bd?.[edge] ?? null));
    return (text === null ? undefined : (JSON.parse(text) as IBorderStyleData | null)) ?? undefined;
  }

  /** Which sides of which cells make up this border. */
  private cellsWithSide(host: RangeHost): { readonly rect: Rect; readonly side: Side }[] {
    const rect = onSheet(this.context.host.grid, host);
    if (!rect) return [];
    const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
    switch (this.sideIndex) {
      case 'EdgeTop':
        return [{ rect: { ...rect, rows: 1 }, side: 't' }];
      case 'EdgeBottom':
        return [{ rect: { ...rect, row: last.row, rows: 1 }, side: 'b' }];
      case 'EdgeLeft':
        return [{ rect: { ...rect, columns: 1 }, side: 'l' }];
      case 'EdgeRight':
        return [{ rect: { ...rect, column: last.column, columns: 1 }, side: 'r' }];
      case 'InsideHorizontal':
        return rect.rows > 1 ? [{ rect: { ...rect, rows: rect.rows - 1 }, side: 'b' }] : [];
      case 'InsideVertical':
        return rect.columns > 1 ? [{ rect: { ...rect, columns: rect.columns - 1 }, side: 'r' }] : [];
      default:
        throw officeError('InvalidArgument', 'RangeBorder.sideIndex', this.sideIndex);
    }
  }

  private draw(host: RangeHost, next: (line: IBorderStyleData | undefined) => IBorderStyleData | undefined): void {
    const { grid } = this.context.host;
    refuseWhenProtected(grid, host.sheetId, 'RangeBorder');
    const line = next(this.line(host));
    for (const { rect, side } of this.cellsWithSide(host)) {
      const cells: Record<number, Record<number, ICellData>> = {};
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          const border = { [side]: line ?? null } as IBorderData;
          (cells[row] ??= {})[column] = { s: { bd: border } };
        }
      }
      grid.core.apply(setCells(grid.core, host.sheetId, cells, STYLE_ONLY));
    }
  }
}
