import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../../i18n/translate';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { margin: 0, font: 'inherit' },
  head: {
    boxSizing: 'border-box',
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    minHeight: '36px',
    display: 'grid',
    gridTemplateColumns: '16px auto minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'center',
    textAlign: 'left',
    padding: '6px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  value: { textAlign: 'right', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  own: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '2px 0 12px 16px' },
  reset: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

interface RuleRowProps {
  readonly title: string;
  /** What holds now. */
  readonly value: string;
  /** The scenario says so itself. */
  readonly own: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** One rule: its name and what holds now on a line; the controls under it when it is open. */
export function RuleRow({ title, value, own, open, onToggle, onReset, children }: RuleRowProps) {
  const styles = useStyles();
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) head.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <div className={styles.row}>
      <h3 className={styles.title}>
        <button ref={head} type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className={styles.chevron} aria-hidden>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
          <span>{title}</span>
          <span className={mergeClasses(styles.value, own && styles.own)}>{value}</span>
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.body}>
          {children}
          {own && <Link as="button" className={styles.reset} onClick={onReset}>{t('scenarios.rules.reset')}</Link>}
        </div>
      )}
    </div>
  );
}
