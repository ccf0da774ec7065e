import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { TeamCertainty } from '../../../state/certainty';
import { chart } from '../../../theme/paneTheme';
import { niceTicks } from './ticks';

const WIDTH = 300;
const BAND = 22;
const TOP = 16;
const HEIGHT = TOP + BAND + 22;

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', fontSize: '11px', fontVariantNumeric: 'tabular-nums' },
  outer: { fill: chart.barExtra, opacity: 0.5, '@media (forced-colors: active)': { fill: 'GrayText' } },
  inner: { fill: chart.barExtra, '@media (forced-colors: active)': { fill: 'Highlight' } },
  middle: { stroke: chart.bar, strokeWidth: 2.5, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStroke2 },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground3 },
  mark: { fill: tokens.colorNeutralForeground1 },
});

interface FanPlotProps {
  readonly name: string;
  readonly team: TeamCertainty;
  /** The difference without draws, in fte. */
  readonly exact: number;
}

/** The middle 90 % and 50 % of a team's differences, with zero and the scenario's own outcome marked. */
export function FanPlot({ name, team, exact }: FanPlotProps) {
  const styles = useStyles();
  const { p5, p25, p50, p75, p95 } = team;
  const span = Math.max(p95.value, exact, 0) - Math.min(p5.value, exact, 0) || 1;
  const low = Math.min(p5.value, exact, 0) - span * 0.06;
  const high = Math.max(p95.value, exact, 0) + span * 0.06;
  const x = (value: number) => ((value - low) / (high - low)) * WIDTH;
  const fte = (value: number) => formatDecimals(value, 1, true);
  const label = t('certainty.team.fan', { name, low: fte(p5.value), high: fte(p95.value), q1: fte(p25.value), q3: fte(p75.value), middle: fte(p50.value) });
  const ticks = niceTicks(low, high, 5);
  const decimals = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} data-fan>
      <rect className={styles.outer} x={x(p5.value)} width={x(p95.value) - x(p5.value)} y={TOP + 4} height={BAND - 8} rx={3} />
      <rect className={styles.inner} x={x(p25.value)} width={x(p75.value) - x(p25.value)} y={TOP} height={BAND} rx={2} />
      <line className={styles.middle} x1={x(p50.value)} x2={x(p50.value)} y1={TOP - 1} y2={TOP + BAND + 1} />
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1={TOP - 4} y2={TOP + BAND + 4} />
      <path className={styles.mark} d={`M${x(exact)} ${TOP - 2}l-4 -6h8Z`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={TOP + BAND + 4} y2={TOP + BAND + 7} />
          <text className={styles.text} x={x(tick)} y={HEIGHT - 2} textAnchor="middle">{formatDecimals(tick, decimals, true)}</text>
        </g>
      ))}
    </svg>
  );
}
