import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Warning16Regular } from '@fluentui/react-icons';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  chip: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, border: '1px solid transparent' },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`, '@media (forced-colors: active)': { border: '1px solid Highlight' } },
  row: { display: 'flex', alignItems: 'center', minHeight: '30px' },
  check: { '& .fui-Checkbox__indicator': { margin: '7px 2px 7px 8px' } },
  label: {
    flexGrow: 1,
    minWidth: 0,
    // The amount has its own column, so that a name never wraps because of it while dragging.
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(58px, auto)',
    columnGap: '4px',
    alignItems: 'center',
    lineHeight: '18px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    padding: '4px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  still: { cursor: 'default', paddingLeft: '12px' },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  driver: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  remove: { minWidth: '26px', maxWidth: '26px', padding: 0, color: tokens.colorNeutralForeground3 },
  warning: { display: 'flex', gap: '6px', padding: '0 10px 6px', color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
});

interface ChangeChipProps {
  readonly name: string;
  readonly driver?: string;
  readonly amount: string;
  readonly chosen?: boolean;
  readonly active?: boolean;
  readonly warning?: string | null;
  /** Absent: it can only be removed. */
  readonly onChoose?: () => void;
  readonly onToggle?: (active: boolean) => void;
  readonly onRemove: () => void;
}

/** One change: counted or not, tapped to edit it, removed with the cross. */
export function ChangeChip({ name, driver, amount, chosen = false, active = true, warning = null, onChoose, onToggle, onRemove }: ChangeChipProps) {
  const styles = useStyles();
  const change = driver === undefined ? name : `${name} · ${driver}`;
  const text = (
    <>
      <span>{name}{driver !== undefined && <span className={styles.driver}> · {driver}</span>}</span>
      <span className={styles.amount}>{amount}</span>
    </>
  );
  const look = mergeClasses(styles.label, !active && styles.off);
  return (
    <li className={mergeClasses(styles.chip, chosen && styles.chosen)}>
      <div className={styles.row}>
        {onToggle && <Checkbox className={styles.check} checked={active} onChange={(_, data) => onToggle(data.checked === true)} aria-label={t('simulatie.active', { change })} />}
        {onChoose ? (
          <button type="button" className={look} aria-pressed={chosen} aria-label={`${t('simulatie.choose', { change })} ${amount}`} onClick={onChoose}>{text}</button>
        ) : (
          <span className={mergeClasses(look, styles.still)}>{text}</span>
        )}
        <Button appearance="transparent" size="small" className={styles.remove} icon={<Dismiss16Regular />} aria-label={t('simulatie.remove', { change })} onClick={onRemove} />
      </div>
      {warning !== null && <div className={styles.warning}><Warning16Regular className={styles.icon} aria-hidden />{warning}</div>}
    </li>
  );
}
