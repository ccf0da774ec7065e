import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DateSpan } from '../../../model/wijkagent/parts';
import type { NormRow } from '../../../model/wijkagent/wijkagentNorm';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatCount, formatDecimals, formatFte, formatPercent } from '../../format/numbers';
import { balanceNumber, balanceText, balanceWord, inhabitantsText, isShort, normReasonText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  head: {
    boxSizing: 'border-box',
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    minHeight: '30px',
    display: 'grid',
    // The longest word of a name stays whole in a narrow pane; the same for every row, so that the bars keep one scale.
    gridTemplateColumns: 'minmax(0, max(42%, 128px)) minmax(0, 1fr) 82px',
    columnGap: '6px',
    alignItems: 'center',
    padding: '3px 6px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere', lineHeight: '18px' },
  track: { position: 'relative', height: '10px' },
  bar: { position: 'absolute', left: 0, top: 0, bottom: 0, borderRadius: '2px', backgroundColor: chart.bar, minWidth: '1px', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' } },
  short: { backgroundColor: chart.loss, '@media (forced-colors: active)': { backgroundColor: 'GrayText' } },
  mark: { position: 'absolute', top: '-4px', bottom: '-4px', width: '2px', backgroundColor: tokens.colorNeutralForeground1, boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  loss: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  word: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  detail: { padding: '0 0 8px 10px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, marginBottom: '4px', overflowWrap: 'anywhere' },
});

interface LevelRowProps {
  readonly row: NormRow;
  /** The same in the base, when a scenario is on screen. */
  readonly before: NormRow | null;
  /** Wijkagenten at which a bar is full. */
  readonly scale: number;
  readonly measure: string;
  /** The teams of a municipality; '' for other levels. */
  readonly under: string;
  /** When its inhabitants were counted. */
  readonly dates: DateSpan;
}

/** Measured as a bar, required as a mark, and what is short or over in words; a tap tells what lies behind it. */
export function LevelRow({ row, before, scale, measure, under, dates }: LevelRowProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { balance, required, measured } = row;
  const short = balance.ok && isShort(balance.value.chosen);
  return (
    <li>
      <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Spoken>{sentence(row, measure)}</Spoken>
        <span aria-hidden className={styles.name}>{row.name}</span>
        <span aria-hidden className={styles.track}>
          {balance.ok && measured.ok && <span className={mergeClasses(styles.bar, short && styles.short)} style={{ width: `${Math.min(1, measured.value / scale) * 100}%` }} />}
          {balance.ok && required.ok && <span className={styles.mark} style={{ left: `calc(${Math.min(1, required.value.required / scale) * 100}% - 1px)` }} />}
        </span>
        <span aria-hidden className={mergeClasses(styles.number, short && styles.loss, !balance.ok && styles.muted)}>
          {balance.ok ? <>{balanceNumber(balance.value.chosen)} <span className={styles.word}>{balanceWord(balance.value.chosen) === t('norm.exact') ? '' : balanceWord(balance.value.chosen)}</span></> : t('norm.notApplicable')}
        </span>
      </button>
      <div id={id} hidden={!open} className={mergeClasses(quiet, numbers, styles.detail)}>{open && lines(row, before, measure, under, dates).map((line) => <div key={line}>{line}</div>)}</div>
    </li>
  );
}

function sentence({ name, balance, required, measured }: NormRow, measure: string): string {
  if (!balance.ok) return t('norm.levels.rowUnknown', { name, reason: normReasonText(balance.reason) });
  return t('norm.levels.row', { name, measure, measured: formatFte(measured.ok ? measured.value : 0), required: formatCount(required.ok ? required.value.required : 0), balance: balanceText(balance.value.chosen) });
}

/** What lies behind a row: its figures, «ten minste», the digital share and the base. */
function lines({ balance, required, measured, inhabitants, digital }: NormRow, before: NormRow | null, measure: string, under: string, dates: DateSpan): string[] {
  return [
    under,
    !balance.ok ? normReasonText(balance.reason) : '',
    required.ok && measured.ok ? t('norm.levels.detailMeasured', { measure, measured: formatFte(measured.value), required: formatCount(required.value.required) }) : '',
    inhabitants.ok && required.ok ? t('norm.levels.detail', { inhabitants: inhabitantsText(inhabitants.value, before?.inhabitants.ok === true ? before.inhabitants.value : null, dates), exact: formatDecimals(required.value.exact, 2) }) : '',
    required.ok && balance.ok ? t('norm.strict', { strict: formatCount(required.value.strict), balance: balanceText(balance.value.strict) }) : '',
    digital?.ok === true ? t('norm.levels.digital', { share: formatPercent(digital.value) }) : '',
    before?.balance.ok === true && before.required.ok && before.measured.ok ? t('norm.before', { required: formatCount(before.required.value.required), measured: measure, formation: formatFte(before.measured.value), balance: balanceText(before.balance.value.chosen) }) : '',
  ].filter((line) => line !== '');
}
