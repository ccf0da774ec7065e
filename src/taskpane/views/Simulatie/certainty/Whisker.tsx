import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { shownCertainty } from '../../../state/certaintyStore';
import type { TeamCertainty } from '../../../state/certainty';
import { useCertaintyTools } from './certaintyContext';

const useStyles = makeStyles({
  // Over the bar and a little beyond it, so that it is seen on any colour.
  whisker: { position: 'absolute', top: '-2px', bottom: '-2px', pointerEvents: 'none', '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
  line: { position: 'absolute', left: 0, right: 0, top: 'calc(50% - 0.5px)', height: '1px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  cap: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  left: { left: 0 },
  right: { right: 0 },
});

/** The margins of a team; null while there are none for what is on screen. */
export function useTeamCertainty(team: number): TeamCertainty | null {
  const { store } = useCertaintyTools();
  return useSyncExternalStore(store.subscribe, () => shownCertainty(store.getState())?.teams[team] ?? null);
}

/** Those of a row of the list; none while it shows the new strength. */
export function useRowMargins(team: number): TeamCertainty | null {
  const margins = useTeamCertainty(team);
  return useCertaintyTools().measure === 'hbvs' ? margins : null;
}

interface WhiskerProps {
  readonly low: number;
  readonly high: number;
  /** Value at which a bar reaches the end of its side. */
  readonly scale: number;
}

/** From P5 to P95 over a bar around zero; an end beyond the bar's room has no cap. Decoration: the row says it. */
export function Whisker({ low, high, scale }: WhiskerProps) {
  const styles = useStyles();
  const at = (value: number) => 50 + Math.max(-1, Math.min(1, value / scale)) * 50;
  return (
    <span className={styles.whisker} style={{ left: `${at(low)}%`, right: `${100 - at(high)}%` }} aria-hidden data-whisker>
      <span className={styles.line} />
      {low >= -scale && <span className={mergeClasses(styles.cap, styles.left)} />}
      {high <= scale && <span className={mergeClasses(styles.cap, styles.right)} />}
    </span>
  );
}
