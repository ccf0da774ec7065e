import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Place } from '../../../workbook/problems';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';

const useStyles = makeStyles({
  row: {
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 16px',
    columnGap: '6px',
    alignItems: 'center',
    minHeight: '32px',
    padding: '4px 6px',
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
  withIcon: { gridTemplateColumns: 'auto minmax(0, 1fr) auto 16px' },
  label: { overflowWrap: 'anywhere', lineHeight: '18px' },
  value: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', textAlign: 'right', maxWidth: '108px', overflowWrap: 'anywhere' },
  chevron: { color: tokens.colorNeutralForeground3 },
});

interface JumpRowProps {
  readonly label: ReactNode;
  readonly value?: ReactNode;
  readonly place: Place;
  readonly icon?: ReactNode;
}

/** A line that leads to its cell. */
export function JumpRow({ label, value, place, icon }: JumpRowProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const cell = place.range === undefined ? place.sheet : `${place.sheet}!${place.range}`;
  return (
    <button type="button" className={mergeClasses(styles.row, icon !== undefined && styles.withIcon)} title={`${t('common.goToCell')} ${cell}`} onClick={() => void store.select(place)}>
      {icon !== undefined && <span>{icon}</span>}
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}
