import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, font: 'inherit' },
  head: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    textAlign: 'left',
    padding: '10px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { fontWeight: tokens.fontWeightSemibold },
  summary: { display: 'block', fontWeight: tokens.fontWeightRegular },
  chevron: { color: tokens.colorNeutralForeground3, display: 'flex' },
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px 12px' },
});

interface FoldCardProps {
  readonly title: string;
  /** One line under the title: what is in it while it is folded. */
  readonly summary?: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A card that is one line until it is asked for. What is in it is only made when it is open. */
export function FoldCard({ title, summary, open, onToggle, children }: FoldCardProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title}>
        <button type="button" className={styles.head} aria-expanded={open} aria-controls={`${id}-body`} onClick={() => onToggle(!open)}>
          <span>
            <span id={`${id}-title`} className={styles.text}>{title}</span>
            {summary !== undefined && <span className={mergeClasses(quiet, numbers, styles.summary)}>{summary}</span>}
          </span>
          <span className={styles.chevron} aria-hidden>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        </button>
      </h2>
      {open && <div id={`${id}-body`} className={styles.body}>{children}</div>}
    </section>
  );
}
