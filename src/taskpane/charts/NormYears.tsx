import { chart } from '../theme/paneTheme';
import { ink } from './chartInk';

export interface NormYearPoint {
  readonly year: number;
  /** Required wijkagenten; null = not known. */
  readonly required: number | null;
}

interface NormYearsProps {
  readonly label: string;
  readonly points: readonly NormYearPoint[];
  /** What is held against it in every year, in fte. */
  readonly formation: number;
  readonly requiredName: string;
  readonly formationName: string;
  readonly width: number;
  readonly height: number;
  readonly format: (fte: number) => string;
}

const TOP = 18;
const BOTTOM = 20;
const LEFT = 34;
const RIGHT = 12;

/** Required as a line with its points, the formation as a dashed level; where the line is above it, it is short. */
export function NormYears({ label, points, formation, requiredName, formationName, width, height, format }: NormYearsProps) {
  const known = points.flatMap((point, i) => (point.required === null ? [] : [{ ...point, required: point.required, i }]));
  const values = [formation, ...known.map((point) => point.required)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Room around it, and never so close up that one wijkagent looks like a mountain.
  const margin = Math.max(2, (most - least) * 0.2, most * 0.01);
  const [low, high] = [Math.max(0, least - margin), most + margin];
  const right = width - RIGHT;
  const across = (i: number) => LEFT + ((right - LEFT) * i) / Math.max(1, points.length - 1);
  const down = (value: number) => TOP + ((high - value) / (high - low)) * (height - TOP - BOTTOM);
  const ticks = [...new Set([least, most, formation].map((value) => Math.round(value)))].filter((tick, i, all) => all.slice(0, i).every((other) => Math.abs(down(other) - down(tick)) > 12));
  const last = known.at(-1);
  // The name stands on the side where the other line is not.
  const above = last === undefined || last.required >= formation;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block' }}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={right} y1={down(tick)} y2={down(tick)} strokeWidth={1} style={{ stroke: ink.line }} />
          <text x={LEFT - 6} y={down(tick) + 4} fontSize={10} textAnchor="end" style={{ fill: ink.quiet }}>{format(tick)}</text>
        </g>
      ))}
      <line x1={LEFT} x2={right} y1={down(formation)} y2={down(formation)} strokeWidth={2} strokeDasharray="5 4" style={{ stroke: ink.quiet }} />
      <polyline points={known.map(({ i, required }) => `${across(i).toFixed(1)},${down(required).toFixed(1)}`).join(' ')} fill="none" strokeWidth={2} strokeLinejoin="round" style={{ stroke: chart.gain }} />
      {known.map(({ year, i, required }) => (required > formation ? <rect key={year} x={across(i) - 4} y={down(required) - 4} width={8} height={8} style={{ fill: chart.loss }} /> : <circle key={year} cx={across(i)} cy={down(required)} r={3} style={{ fill: chart.gain }} />))}
      {last && <text x={right} y={down(last.required) + (above ? -9 : 18)} fontSize={11} fontWeight={600} textAnchor="end" style={{ fill: last.required > formation ? chart.lossText : ink.text, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{`${requiredName} ${format(last.required)}`}</text>}
      <text x={LEFT + 4} y={down(formation) + (above ? 14 : -6)} fontSize={11} style={{ fill: ink.quiet, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{`${formationName} ${format(formation)}`}</text>
      {points.map(({ year }, i) => (i === 0 || i === points.length - 1 || i === Math.floor(points.length / 2)) && <text key={year} x={across(i)} y={height - 4} fontSize={10} textAnchor={i === 0 ? 'start' : i === points.length - 1 ? 'end' : 'middle'} style={{ fill: ink.quiet }}>{year}</text>)}
    </svg>
  );
}
