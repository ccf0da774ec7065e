import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DivergingBar } from '../../components/DivergingBar';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { TeamCertainty } from '../../state/certainty';
import type { Gain } from '../../state/gains';
import { chart } from '../../theme/paneTheme';
import { useReach } from './certainty/certaintyContext';
import { useRowMargins, Whisker } from './certainty/Whisker';

const useStyles = makeStyles({
  row: {
    width: '100%',
    border: 'none',
    background: 'none',
    margin: 0,
    padding: '3px 6px 5px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 62px', columnGap: '6px', alignItems: 'baseline', marginBottom: '3px' },
  name: { overflowWrap: 'anywhere', lineHeight: '18px' },
  path: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  delta: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  loss: { color: chart.lossText },
  bar: { display: 'block', position: 'relative' },
  arrow: { width: '8px', height: '8px', marginRight: '4px', fill: 'currentColor' },
});

interface GainRowProps {
  readonly gain: Gain;
  /** Longest bar, in fte. */
  readonly scale: number;
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** A team's before → after and difference over a bar around zero; a tap opens where it comes from. */
export function GainRow({ gain, scale, onOpen }: GainRowProps) {
  const styles = useStyles();
  const { name, delta } = gain;
  const margins = useRowMargins(gain.team);
  const reach = useReach();
  // A bar has room for the longest whisker, also while there are none for a moment.
  const shown = Math.max(scale, reach);
  const texts = { name, before: formatTenths(gain.before), after: formatTenths(gain.after), delta: formatChange(delta) };
  return (
    <li>
      <button type="button" className={styles.row} aria-label={margins ? `${t('simulatie.row', texts)}, ${whiskerText(margins)}` : t('simulatie.row', texts)} onClick={(event) => onOpen(gain.team, event.currentTarget)}>
        <span className={styles.line}>
          <span className={styles.name}>{name}</span>
          <span className={styles.path}>{texts.before} → {texts.after}</span>
          <span className={mergeClasses(styles.delta, delta === 0 && styles.none, delta < 0 && styles.loss)}>
            {delta !== 0 && <Arrow up={delta > 0} />}
            {texts.delta}
          </span>
        </span>
        <span className={styles.bar}>
          <DivergingBar value={gain.exact} scale={shown} />
          {margins && <Whisker low={margins.p5.value} high={margins.p95.value} scale={shown} />}
        </span>
      </button>
    </li>
  );
}

/** "90 % tussen −0,4 en +1,2" */
function whiskerText({ p5, p95 }: TeamCertainty): string {
  return t('certainty.row.whisker', { low: formatChange(p5.value * 10), high: formatChange(p95.value * 10) });
}

/** Drawn, because not every font has it. */
function Arrow({ up }: { readonly up: boolean }) {
  const { arrow } = useStyles();
  return <svg className={arrow} viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d={up ? 'M4 1 8 8H0Z' : 'M4 7 0 0h8Z'} /></svg>;
}
