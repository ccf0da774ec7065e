import type { ReactElement } from 'react';
import type { ChartPicture } from './picture';
import { INK, textWidth } from './text';

const SWATCH = 10;
const GAP = 18;

/** The names of the series, centred on one line. */
export function Legend({ picture, width, y }: { readonly picture: ChartPicture; readonly width: number; readonly y: number }): ReactElement {
  const widths = picture.series.map((series) => SWATCH + 6 + textWidth(series.name, 11));
  const total = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1);
  const starts = widths.map((_, index) => (width - total) / 2 + widths.slice(0, index).reduce((sum, each) => sum + each + GAP, 0));
  return (
    <g fontSize={11} fill={INK.label}>
      {picture.series.map((series, index) => (
        <g key={index} transform={`translate(${starts[index] ?? 0} ${y})`}>
          <rect width={SWATCH} height={picture.kind === 'line' ? 3 : SWATCH} y={picture.kind === 'line' ? -5 : -9} rx={1} fill={series.color} />
          <text x={SWATCH + 6}>{series.name}</text>
        </g>
      ))}
    </g>
  );
}
