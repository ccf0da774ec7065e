import type { Tonnes } from '../../../../model/co2/inputs';
import { ink } from '../../../charts/chartInk';
import { chart } from '../../../theme/paneTheme';
import { niceTicks } from '../../Simulatie/certainty/ticks';
import { yearTicks } from '../PathChart';
import { fanScale } from './fanRows';
import type { FanRow } from './fanRows';

const TOP = 10;
const BOTTOM = 20;
const LEFT = 30;
const RIGHT = 8;

interface NetFanChartProps {
  readonly rows: readonly FanRow[];
  readonly targetYear: number;
  /** The whole chart in a sentence. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Emissions with measures per year: the band that eight in ten draws stay in, the middle, and the path they are held against. */
export function NetFanChart({ rows, targetYear, label, width, height }: NetFanChartProps) {
  const { highest, tick } = fanScale(rows);
  const ticks = niceTicks(0, highest * 1.04, 5);
  const top = Math.max(highest * 1.04, ticks.at(-1) ?? 0);
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  const x = (year: number) => LEFT + ((width - LEFT - RIGHT) * (year - first)) / Math.max(1, last - first);
  const y = (tonnes: Tonnes) => TOP + (1 - tonnes / top) * (height - TOP - BOTTOM);
  const points = (of: (row: FanRow) => Tonnes | null) => rows.flatMap((row) => { const value = of(row); return value === null ? [] : [`${x(row.year).toFixed(1)},${y(value).toFixed(1)}`]; });
  const band = [...points(({ p90 }) => p90), ...points(({ p10 }) => p10).reverse()].join(' ');
  const goals = rows.filter(({ year, path }) => path !== null && (year === targetYear || year === last));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={11} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block', width: '100%', height: 'auto' }}>
      {ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} strokeWidth={1} style={{ stroke: value === 0 ? ink.axis : ink.line }} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" style={{ fill: ink.quiet }}>{tick(value)}</text>
        </g>
      ))}
      {yearTicks(first, last, targetYear).map((year) => <text key={year} x={x(year)} y={height - 4} textAnchor={year === first ? 'start' : year === last ? 'end' : 'middle'} fontWeight={year === targetYear ? 600 : 400} style={{ fill: year === targetYear ? ink.text : ink.quiet }}>{year}</text>)}
      <polygon points={band} strokeWidth={1} strokeDasharray="2 2" style={{ fill: chart.gainMid, fillOpacity: 0.6, stroke: chart.barExtra }} />
      <polyline points={points(({ p50 }) => p50).join(' ')} fill="none" strokeWidth={2} style={{ stroke: chart.gain }} />
      <polyline points={points(({ path }) => path).join(' ')} fill="none" strokeWidth={2} strokeDasharray="5 3" style={{ stroke: chart.good }} />
      {goals.map(({ year, path }) => <circle key={year} cx={x(year)} cy={y(path ?? 0)} r={3} style={{ fill: chart.good }} />)}
    </svg>
  );
}
