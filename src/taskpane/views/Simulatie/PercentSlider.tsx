import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { formatPercentChange } from '../../format/numbers';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  root: { position: 'relative', height: '44px' },
  rail: { position: 'absolute', top: '10px', left: '10px', right: '10px', height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' } },
  fill: { position: 'absolute', top: 0, bottom: 0, backgroundColor: chart.bar, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  zero: { position: 'absolute', top: '-4px', left: 'calc(50% - 1px)', width: '2px', height: '12px', borderRadius: '1px', backgroundColor: tokens.colorNeutralStrokeAccessible },
  // The native input does the work, unseen, over marks that look the same in every browser.
  input: { position: 'absolute', top: '2px', left: 0, width: '100%', height: '20px', margin: 0, opacity: 0, cursor: 'pointer', touchAction: 'none', ':focus-visible + *': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  thumb: {
    position: 'absolute',
    top: '2px',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    marginLeft: '-10px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '4px',
    backgroundColor: chart.bar,
    backgroundClip: 'content-box',
    boxShadow: `inset 0 0 0 5px ${tokens.colorNeutralBackground1}, ${tokens.shadow2}`,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', border: '1px solid CanvasText', boxShadow: 'none' },
  },
  labels: { position: 'absolute', top: '24px', left: 0, right: 0, display: 'grid', gridTemplateColumns: '1fr auto 1fr', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  end: { textAlign: 'right' },
});

interface PercentSliderProps {
  readonly label: string;
  /** 0.1 = +10 %; may lie beyond the slider, which then stands at its end. */
  readonly share: number;
  readonly limit: number;
  /** What the pointer rounds to, as a share. */
  readonly coarse: number;
  readonly onChange: (share: number) => void;
  /** The user took hold of it, by pointer or by key. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** A range input that fills from zero to both sides. By key it moves 0,1 %, by pointer in coarser steps, so that 10,0 % can be hit. */
export function PercentSlider({ label, share, limit, coarse, onChange, onStart, onEnd }: PercentSliderProps) {
  const styles = useStyles();
  const byPointer = useRef(false);
  const shown = Math.max(-limit, Math.min(limit, share));
  const end = limit * 100;
  const change = (percent: number) => onChange(byPointer.current ? Math.round(percent / 100 / coarse) * coarse : percent / 100);
  const take = (pointer: boolean) => {
    byPointer.current = pointer;
    onStart();
  };
  const release = () => {
    byPointer.current = false;
    onEnd();
  };
  const text = (value: number) => formatPercentChange(value).replace(',0', '').replace('.0', '');
  return (
    <div className={styles.root}>
      <div className={styles.rail}>
        <div className={styles.fill} style={{ left: `${50 + Math.min(0, shown / limit) * 50}%`, width: `${Math.abs(shown / limit) * 50}%` }} />
        <div className={styles.zero} />
      </div>
      <input
        type="range"
        className={styles.input}
        aria-label={label}
        aria-valuetext={formatPercentChange(share)}
        min={-end}
        max={end}
        step={0.1}
        value={Math.round(shown * 1000) / 10}
        onChange={(event) => change(Number(event.target.value))}
        onPointerDown={() => take(true)}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={() => take(false)}
        onKeyUp={release}
        onBlur={release}
      />
      <div className={styles.thumb} style={{ left: `calc(10px + (100% - 20px) * ${(shown / limit + 1) / 2})` }} />
      <div className={styles.labels} aria-hidden>
        <span>{text(-limit)}</span>
        <span>0</span>
        <span className={styles.end}>{text(limit)}</span>
      </div>
    </div>
  );
}
