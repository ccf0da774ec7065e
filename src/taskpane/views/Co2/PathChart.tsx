import { ink } from '../../charts/chartInk';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { niceTicks } from '../Simulatie/certainty/ticks';
import { bandLook, PathLine, PathMark } from './pathLines';
import type { PathRow } from './pathRows';
import { pathScale } from './pathScale';

const TOP = 12;
const BOTTOM = 20;
const LEFT = 30;
const RIGHT = 8;
/** Room between two labels, in px. */
const APART = 15;

interface PathChartProps {
  readonly rows: readonly PathRow[];
  readonly targetYear: number;
  /** The whole chart in a sentence. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

type Value = (row: PathRow) => number | null;

/** Path (dashed), actuals (dots), expectation (diamonds) with its band, and the line with measures; the two levels of the target year are written beside their points. */
export function PathChart({ rows, targetYear, label, width, height }: PathChartProps) {
  const { highest, write, tick } = pathScale(rows);
  const ticks = niceTicks(0, highest * 1.04, 5);
  const top = Math.max(highest * 1.04, ticks.at(-1) ?? 0);
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0];
  const x = (year: number) => LEFT + ((width - LEFT - RIGHT) * (year - first)) / Math.max(1, last - first);
  const y = (tonnes: number) => TOP + (1 - tonnes / top) * (height - TOP - BOTTOM);
  const points = (of: Value) => rows.flatMap((row) => { const value = of(row); return value === null ? [] : [`${x(row.year).toFixed(1)},${y(value).toFixed(1)}`]; });
  const band = [...points(({ high }) => high), ...points(({ low }) => low).reverse()].join(' ');
  const end = rows.at(-1);
  const target = rows.find(({ year }) => year === targetYear);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={11} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block', width: '100%', height: 'auto' }}>
      {ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} strokeWidth={1} style={{ stroke: value === 0 ? ink.axis : ink.line }} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" style={{ fill: ink.quiet }}>{tick(value)}</text>
        </g>
      ))}
      {yearTicks(first, last, targetYear).map((year) => <text key={year} x={x(year)} y={height - 4} textAnchor={year === first ? 'start' : year === last ? 'end' : 'middle'} fontWeight={year === targetYear ? 600 : 400} style={{ fill: year === targetYear ? ink.text : ink.quiet }}>{year}</text>)}
      {target && <line x1={x(targetYear)} x2={x(targetYear)} y1={TOP} y2={height - BOTTOM} strokeDasharray="1 3" style={{ stroke: ink.axis }} />}
      {band !== '' && <polygon points={band} fillOpacity={0.7} strokeWidth={1} strokeDasharray={bandLook.dash} style={{ fill: bandLook.fill, stroke: bandLook.edge }} />}
      {(['path', 'measures', 'forecast', 'actual'] as const).map((series) => <PathLine key={series} series={series} points={points((row) => row[series]).join(' ')} />)}
      {rows.map(({ year, actual }) => actual !== null && <PathMark key={year} series="actual" x={x(year)} y={y(actual)} />)}
      {end && end.forecast !== null && end.year !== targetYear && <PathMark series="forecast" x={x(end.year)} y={y(end.forecast)} />}
      {target && <TargetLabels target={target} x={x(targetYear)} right={targetYear === last} y={y} write={write} />}
    </svg>
  );
}

/** "doel 2030: 42,7" and "dit tempo: 57,5": the higher one above its point, the lower one under it, so that they never cover each other. */
function TargetLabels({ target, x, right, y, write }: { readonly target: PathRow; readonly x: number; readonly right: boolean; readonly y: (tonnes: number) => number; readonly write: (tonnes: number) => string }) {
  const { path, forecast, year } = target;
  const over = forecast !== null && path !== null && forecast >= path;
  const goal = path === null ? null : { series: 'path', text: t('co2.path.target', { year: String(year), value: write(path) }), at: y(path), above: !over, colour: chart.good };
  const pace = forecast === null ? null : { series: 'forecast', text: t('co2.path.pace', { value: write(forecast) }), at: y(forecast), above: path === null || over, colour: chart.lossText };
  return (
    <>
      {[goal, pace].map((label) => label && (
        <g key={label.text}>
          {label.series === 'forecast' ? <PathMark series="forecast" x={x} y={label.at} /> : <circle cx={x} cy={label.at} r={3} style={{ fill: label.colour }} />}
          <text x={right || !label.above ? x - 6 : x + 6} y={label.above ? label.at - 7 : label.at + APART} textAnchor={right || !label.above ? 'end' : 'start'} style={{ fill: label.colour, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{label.text}</text>
        </g>
      ))}
    </>
  );
}

/** First, last and target year, and round years between that stand clear of them. */
export function yearTicks(first: number, last: number, target: number): number[] {
  const fixed = [...new Set([first, target, last])].filter((year) => year >= first && year <= last);
  const clear = Math.ceil((last - first) / 7);
  const round = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % (last - first > 15 ? 10 : 2) === 0);
  return round.reduce((kept, year) => (kept.every((other) => Math.abs(other - year) >= clear) ? [...kept, year] : kept), fixed).sort((a, b) => a - b);
}
