import type { ReactElement } from 'react';
import { Axes } from './Axes';
import { Bars } from './Bars';
import { Legend } from './Legend';
import { Lines } from './Lines';
import type { ChartPicture } from './picture';
import { valueScale } from './scale';
import { INK, fitText, formatTick, textWidth } from './text';

interface ChartDrawingProps {
  readonly picture: ChartPicture;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 14;

/** A bar, column or line chart as the stand-in Excel shows it over the sheet. */
export function ChartDrawing({ picture, width, height }: ChartDrawingProps): ReactElement {
  const lying = picture.kind === 'bar';
  const values = picture.series.flatMap((series) => series.values).filter((value): value is number => value !== null);
  const scale = valueScale(values, picture.kind !== 'line');
  const labelRoom = lying
    ? Math.min(width * 0.35, Math.max(0, ...picture.categories.map((name) => textWidth(name, 11))))
    : Math.max(...scale.ticks.map((tick) => textWidth(formatTick(tick), 11)));
  const top = MARGIN + (picture.title ? 26 : 0);
  const below = (lying ? 22 : 34) + (picture.legend ? 24 : 0) + (lying && picture.valueAxisTitle ? 18 : 0);
  const beside = !lying && picture.valueAxisTitle ? 18 : 0;
  const left = MARGIN + labelRoom + 8 + beside;
  const area = { left, top, width: Math.max(width - left - MARGIN - 8, 1), height: Math.max(height - top - below - MARGIN, 1) };
  const plot = { picture, scale, area };
  const drawing = (
    <svg width={width} height={height} role="img" aria-label={describe(picture)} style={{ display: 'block', fontFamily: 'inherit' }}>
      <text x={width / 2} y={MARGIN + 12} textAnchor="middle" fontSize={15} fontWeight={600} fill={INK.title}>
        {fitText(picture.title, 15, width - 2 * MARGIN)}
      </text>
      <Axes {...plot} lying={lying} labelRoom={labelRoom} />
      {picture.kind === 'line' ? <Lines {...plot} /> : <Bars {...plot} lying={lying} />}
      {picture.valueAxisTitle &&
        (lying ? (
          <text x={area.left + area.width / 2} y={area.top + area.height + 34} textAnchor="middle" fontSize={11} fill={INK.label}>
            {picture.valueAxisTitle}
          </text>
        ) : (
          <text transform={`translate(${MARGIN + 8} ${area.top + area.height / 2}) rotate(-90)`} textAnchor="middle" fontSize={11} fill={INK.label}>
            {picture.valueAxisTitle}
          </text>
        ))}
    </svg>
  );
  return (
    <>
      {drawing}
      {picture.legend && <Legend picture={picture} />}
    </>
  );
}

const describe = (picture: ChartPicture): string =>
  `Grafiek ${picture.title || picture.series.map((series) => series.name).join(', ')}, ${picture.categories.length} categorieën`;
