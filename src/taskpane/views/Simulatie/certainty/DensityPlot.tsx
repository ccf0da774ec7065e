import { makeStyles, tokens } from '@fluentui/react-components';
import type { Distribution } from '../../../../simulation/uncertainty';
import { formatPercentChange } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { densityPicture } from '../../../state/density';
import { chart } from '../../../theme/paneTheme';

const WIDTH = 120;
const HEIGHT = 40;
/** Height of the line on which the interval stands. */
const FOOT = 4;

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', height: '44px', overflow: 'visible' },
  area: { fill: chart.barExtra, opacity: 0.45, '@media (forced-colors: active)': { fill: 'GrayText' } },
  sure: { fill: chart.barExtra, '@media (forced-colors: active)': { fill: 'Highlight' } },
  line: { fill: 'none', stroke: chart.bar, strokeWidth: 1.5, vectorEffect: 'non-scaling-stroke', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, strokeDasharray: '2 2', vectorEffect: 'non-scaling-stroke' },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The shape of a distribution around the scenario's value, its middle 90 % filled. */
export function DensityPlot({ distribution }: { readonly distribution: Distribution }) {
  const styles = useStyles();
  const picture = densityPicture(distribution);
  if (!picture) return <span className={styles.none}>{t('certainty.drivers.noPicture')}</span>;
  const { p5, p95 } = picture;
  // Zero, the scenario's own value, always stands in the picture.
  const low = Math.min(picture.low, 0);
  const high = Math.max(picture.high, 0);
  const x = (deviation: number) => ((deviation - low) / (high - low)) * WIDTH;
  const y = (height: number) => HEIGHT - FOOT - height * (HEIGHT - FOOT - 2);
  const path = (points: typeof picture.points) => points.map(([deviation, height], i) => `${i === 0 ? 'M' : 'L'}${x(deviation).toFixed(2)} ${y(height).toFixed(2)}`).join('');
  const closed = (points: typeof picture.points) => (points.length < 2 ? '' : `${path(points)}L${x(points.at(-1)?.[0] ?? 0).toFixed(2)} ${y(0)}L${x(points[0]?.[0] ?? 0).toFixed(2)} ${y(0)}Z`);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={t('certainty.drivers.picture', { low: formatPercentChange(p5), high: formatPercentChange(p95) })}>
      <path className={styles.area} d={closed(picture.points)} />
      <path className={styles.sure} d={closed(picture.points.filter(([deviation]) => deviation >= p5 && deviation <= p95))} />
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      <path className={styles.line} d={path(picture.points)} />
    </svg>
  );
}
