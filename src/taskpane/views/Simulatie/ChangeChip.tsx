import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Warning16Regular } from '@fluentui/react-icons';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  chip: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, border: '1px solid transparent' },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`, '@media (forced-colors: active)': { border: '1px solid Highlight' } },
  // What another scenario brings in: there, but not to be changed here.
  inherited: { backgroundColor: 'transparent', border: `1px dashed ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
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
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tappable: { cursor: 'pointer' },
  still: { cursor: 'default', paddingLeft: '12px' },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  driver: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  origin: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'right', maxWidth: '150px' },
  muted: { fontWeight: tokens.fontWeightRegular, paddingRight: '8px' },
  remove: { minWidth: '26px', maxWidth: '26px', padding: 0, color: tokens.colorNeutralForeground3 },
  warning: {
    display: 'flex',
    width: '100%',
    gap: '6px',
    padding: '0 10px 6px',
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: chart.lossText,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0 },
});

interface ChangeChipProps {
  readonly id?: string;
  readonly name: string;
  readonly driver?: string;
  readonly amount: string;
  readonly chosen?: boolean;
  readonly active?: boolean;
  /** The scenario it comes from, when that is another one. */
  readonly origin?: string;
  /** What is wrong with it; a tap goes to the change it is about. */
  readonly warning?: string | null;
  readonly onWarning?: () => void;
  /** Absent: it can only be removed. */
  readonly onChoose?: () => void;
  readonly onToggle?: (active: boolean) => void;
  /** Absent: it is not this scenario's to remove. */
  readonly onRemove?: () => void;
}

/** One change: counted or not, tapped to edit it, removed with the cross. */
export function ChangeChip({ id, name, driver, amount, chosen = false, active = true, origin, warning = null, onWarning, onChoose, onToggle, onRemove }: ChangeChipProps) {
  const styles = useStyles();
  const change = driver === undefined ? name : `${name} · ${driver}`;
  const text = (
    <>
      <span>
        {name}{driver !== undefined && <span className={styles.driver}> · {driver}</span>}
        {origin !== undefined && <span className={styles.origin}>{t('scenarios.change.from', { name: origin })}</span>}
      </span>
      <span className={mergeClasses(styles.amount, origin !== undefined && styles.muted)}>{amount}</span>
    </>
  );
  const look = mergeClasses(styles.label, !active && styles.off);
  return (
    <li className={mergeClasses(styles.chip, chosen && styles.chosen, origin !== undefined && styles.inherited)}>
      <div className={styles.row}>
        {onToggle && <Checkbox className={styles.check} checked={active} onChange={(_, data) => onToggle(data.checked === true)} aria-label={t('simulatie.active', { change })} />}
        {onChoose ? (
          <button type="button" id={id} className={mergeClasses(look, styles.tappable)} aria-pressed={chosen} aria-label={`${t('simulatie.choose', { change })} ${amount}`} onClick={onChoose}>{text}</button>
        ) : (
          <span id={id} tabIndex={id === undefined ? undefined : -1} className={mergeClasses(look, styles.still)}>{text}</span>
        )}
        {onRemove && <Button appearance="transparent" size="small" className={styles.remove} icon={<Dismiss16Regular />} aria-label={t('simulatie.remove', { change })} onClick={onRemove} />}
      </div>
      {warning !== null && <button type="button" className={styles.warning} onClick={onWarning}><Warning16Regular className={styles.icon} aria-hidden /><span>{warning}</span></button>}
    </li>
  );
}
