import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chart } from '../theme/paneTheme';

const useStyles = makeStyles({
  track: { display: 'block', position: 'relative', height: '6px', borderRadius: '3px', backgroundColor: chart.groove, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid GrayText' } },
  bar: { position: 'absolute', top: 0, bottom: 0 },
  gain: { left: '50%', backgroundColor: chart.gain, borderRadius: '0 3px 3px 0', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  loss: { right: '50%', backgroundColor: chart.loss, borderRadius: '3px 0 0 3px', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' } },
  zero: { position: 'absolute', top: 0, bottom: 0, left: 'calc(50% - 0.5px)', width: '1px', backgroundColor: tokens.colorNeutralStrokeAccessible },
});

interface DivergingBarProps {
  readonly value: number;
  /** Value at which the bar reaches the end of its side. */
  readonly scale: number;
}

/** A bar to the right of zero for a gain, to the left for a loss. Decoration: the number stands beside it. */
export function DivergingBar({ value, scale }: DivergingBarProps) {
  const styles = useStyles();
  const width = `${Math.min(1, Math.abs(value) / scale) * 50}%`;
  return (
    <span className={styles.track} aria-hidden>
      <span className={mergeClasses(styles.bar, value >= 0 ? styles.gain : styles.loss)} style={{ width }} />
      <span className={styles.zero} />
    </span>
  );
}
