import { makeStyles } from '@fluentui/react-components';
import { ink } from '../../../charts/chartInk';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { TeamCertainty } from '../../../state/certainty';
import { chart } from '../../../theme/paneTheme';
import { niceTicks } from './ticks';

const WIDTH = 300;
const BAND = 22;
const TOP = 16;
/** Height of the plot, whatever its width. */
export const FAN_HEIGHT = TOP + BAND + 22;

/** Only the size in the pane and forced colours: the rest stands on the elements themselves, so that the plot can be a picture too. */
const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', height: 'auto' },
  outer: { '@media (forced-colors: active)': { fill: 'GrayText' } },
  inner: { '@media (forced-colors: active)': { fill: 'Highlight' } },
  middle: { '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

interface FanPlotProps {
  readonly name: string;
  readonly team: TeamCertainty;
  /** The difference without draws, in fte. */
  readonly exact: number;
  readonly width?: number;
}

/** The middle 90 % and 50 % of a team's differences, with zero and the scenario's own outcome marked. */
export function FanPlot({ name, team, exact, width = WIDTH }: FanPlotProps) {
  const styles = useStyles();
  const { p5, p25, p50, p75, p95 } = team;
  const span = Math.max(p95.value, exact, 0) - Math.min(p5.value, exact, 0) || 1;
  const low = Math.min(p5.value, exact, 0) - span * 0.06;
  const high = Math.max(p95.value, exact, 0) + span * 0.06;
  const x = (value: number) => ((value - low) / (high - low)) * width;
  const fte = (value: number) => formatDecimals(value, 1, true);
  const label = t('certainty.team.fan', { name, low: fte(p5.value), high: fte(p95.value), q1: fte(p25.value), q3: fte(p75.value), middle: fte(p50.value) });
  const ticks = niceTicks(low, high, 5);
  const decimals = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return (
    <svg className={styles.plot} width={width} height={FAN_HEIGHT} viewBox={`0 0 ${width} ${FAN_HEIGHT}`} role="img" aria-label={label} data-fan fontSize={11} overflow="visible" style={{ fontVariantNumeric: 'tabular-nums' }}>
      <rect className={styles.outer} fill={chart.barExtra} fillOpacity={0.5} x={x(p5.value)} width={x(p95.value) - x(p5.value)} y={TOP + 4} height={BAND - 8} rx={3} />
      <rect className={styles.inner} fill={chart.barExtra} x={x(p25.value)} width={x(p75.value) - x(p25.value)} y={TOP} height={BAND} rx={2} />
      <line className={styles.middle} stroke={chart.bar} strokeWidth={2.5} x1={x(p50.value)} x2={x(p50.value)} y1={TOP - 1} y2={TOP + BAND + 1} />
      <line stroke={ink.axis} strokeWidth={1} x1={x(0)} x2={x(0)} y1={TOP - 4} y2={TOP + BAND + 4} />
      <path fill={ink.text} d={`M${x(exact)} ${TOP - 2}l-4 -6h8Z`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line stroke={ink.line} x1={x(tick)} x2={x(tick)} y1={TOP + BAND + 4} y2={TOP + BAND + 7} />
          <text fill={ink.quiet} x={x(tick)} y={FAN_HEIGHT - 2} textAnchor="middle">{formatDecimals(tick, decimals, true)}</text>
        </g>
      ))}
    </svg>
  );
}
