import { chart } from '../theme/paneTheme';
import { ink } from './chartInk';

export interface YearPoint {
  readonly year: number;
  /** Difference with what it is compared with, in fte; null = that year has no outcome. */
  readonly value: number | null;
  /** The same without damping. */
  readonly target: number | null;
}

interface YearLinesProps {
  readonly title: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  /** Lowest and highest value, 0 included: every chart has its own scale, said by its first and last value. */
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly height: number;
  /** Writes a difference in fte. */
  readonly format: (fte: number) => string;
  /** Draws the line without damping too. */
  readonly withTarget: boolean;
  readonly x?: number;
  readonly y?: number;
}

const TOP = 24;
const BOTTOM = 16;
const LEFT = 4;

/** A difference through the years: solid as it is, dashed without damping. Title and last value stand above it. */
export function YearLines({ title, label, points, low, high, width, height, format, withTarget, x, y }: YearLinesProps) {
  const right = width - LEFT;
  const span = high - low || 1;
  const across = (i: number) => LEFT + ((right - LEFT) * i) / Math.max(1, points.length - 1);
  const down = (value: number) => TOP + ((high - value) / span) * (height - TOP - BOTTOM);
  const line = (of: (point: YearPoint) => number | null) => points.flatMap((point, i) => { const value = of(point); return value === null ? [] : [`${across(i).toFixed(1)},${down(value).toFixed(1)}`]; }).join(' ');
  const first = points[0]?.value ?? null;
  const last = points.findLast((point) => point.value !== null)?.value ?? null;
  const colour = last === null || Math.abs(last) < 0.005 ? ink.quiet : last > 0 ? chart.gain : chart.loss;
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block' }}>
      <text x={LEFT} y={13} fontSize={12} style={{ fill: ink.text }}>{title}</text>
      <text x={right} y={13} fontSize={12} fontWeight={600} textAnchor="end" style={{ fill: last !== null && last < 0 ? chart.lossText : ink.text, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{last === null ? '' : format(last)}</text>
      <line x1={LEFT} x2={right} y1={down(0)} y2={down(0)} strokeWidth={1} style={{ stroke: ink.axis }} />
      {withTarget && <polyline points={line((point) => point.target)} fill="none" strokeWidth={1.5} strokeDasharray="3 3" style={{ stroke: ink.quiet }} />}
      <polyline points={line((point) => point.value)} fill="none" strokeWidth={2} strokeLinejoin="round" style={{ stroke: colour }} />
      {points.map((point, i) => point.value !== null && <circle key={point.year} cx={across(i)} cy={down(point.value)} r={i === points.length - 1 ? 3 : 2} style={{ fill: colour }} />)}
      <text x={LEFT} y={height - 3} fontSize={10} style={{ fill: ink.quiet }}>{points[0]?.year}{first === null ? '' : ` · ${format(first)}`}</text>
      <text x={right} y={height - 3} fontSize={10} textAnchor="end" style={{ fill: ink.quiet }}>{points.at(-1)?.year}</text>
    </svg>
  );
}

/** The range that holds every point and 0; at least a tenth of an fte, so that noise draws no mountains. */
export function rangeOf(points: readonly YearPoint[]): { low: number; high: number } {
  const values = points.flatMap(({ value, target }) => [value ?? 0, target ?? 0]);
  return { low: Math.min(-0.05, ...values), high: Math.max(0.05, ...values) };
}
