import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, flexBasis: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface FormFieldProps {
  readonly label: string;
  /** What is wrong with what is in it. */
  readonly fault?: string | null;
  /** The control; it takes the id of the label, and the id of the fault when there is one. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
  readonly className?: string;
}

/** A label over a control, and under it what is wrong. */
export function FormField({ label, fault = null, children, className }: FormFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      {children({ id, describedBy: fault === null ? undefined : `${id}-fault` })}
      {fault !== null && <span id={`${id}-fault`} className={styles.fault} role="alert">{fault}</span>}
    </div>
  );
}
