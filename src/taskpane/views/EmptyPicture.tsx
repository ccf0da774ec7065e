import { makeStyles } from '@fluentui/react-components';
import { chart } from '../theme/paneTheme';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '320px', height: 'auto', display: 'block' },
  bar: { fill: chart.bar, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  extra: { fill: chart.barExtra, '@media (forced-colors: active)': { fill: 'GrayText' } },
  groove: { fill: chart.groove },
});

/** Strength of the basisteams of IJsselland and Twente (MJBP 2024-2027, bijlage 1), as a decoration: shares of the largest. */
const WIDTHS = [0.5, 0.7, 0.37, 0.62, 1, 0.37, 0.71, 0.5] as const;

/** What the pane will look like, without figures. */
export function EmptyPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 320 96" aria-hidden="true" focusable="false">
      {WIDTHS.map((width, i) => (
        <g key={i} transform={`translate(0 ${i * 12})`}>
          <rect className={styles.groove} width={54 + ((i * 29) % 34)} height="7" rx="3.5" />
          <rect className={styles.bar} x="104" width={width * 200} height="7" rx="1.5" />
          <rect className={styles.extra} x={105 + width * 200} width="5" height="7" rx="1.5" />
        </g>
      ))}
    </svg>
  );
}
