import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: 0,
    margin: 0,
    overflow: 'hidden',
    ':focus-within:has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  fill: { display: 'flex', flexGrow: 1 },
  option: {
    flexGrow: 1,
    position: 'relative',
    padding: '5px 8px',
    lineHeight: '20px',
    textAlign: 'center',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    '@media (pointer: fine)': { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  tight: { padding: '4px 4px', fontSize: tokens.fontSizeBase200 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText', ':hover': { backgroundColor: 'Highlight' } },
  },
  // Bold text is reserved its width, so that choosing moves nothing.
  label: { display: 'inline-grid', '::after': { content: 'attr(data-text)', fontWeight: tokens.fontWeightSemibold, height: 0, visibility: 'hidden', overflow: 'hidden' } },
  input: { position: 'absolute', opacity: 0, inset: 0, margin: 0, cursor: 'pointer' },
});

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly disabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly fill?: boolean;
  /** For many options on one line. */
  readonly tight?: boolean;
}

/** A choice of a few, all visible; radio buttons underneath, so arrow keys work. */
export function Segmented<T extends string>({ label, options, value, onChange, fill, tight }: SegmentedProps<T>) {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={mergeClasses(styles.root, fill && styles.fill)}>
      {options.map((option) => (
        <label key={option.value} className={mergeClasses(styles.option, tight && styles.tight, option.value === value && styles.chosen)}>
          <input type="radio" className={styles.input} name={name} value={option.value} checked={option.value === value} disabled={option.disabled} onChange={() => onChange(option.value)} />
          <span className={styles.label} data-text={option.label}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
