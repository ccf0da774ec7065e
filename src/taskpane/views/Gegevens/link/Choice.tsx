import { useId } from 'react';
import type { ReactNode } from 'react';
import { useLinkStyles } from './useLinkStyles';

interface ChoiceProps {
  readonly legend: string;
  /** Why it is asked. */
  readonly hint?: string;
  readonly options: readonly { readonly label: string; readonly chosen: () => void }[];
  readonly children?: ReactNode;
}

/** A question with its answers; an answer that is given takes the question away. */
export function Choice({ legend, hint, options, children }: ChoiceProps) {
  const styles = useLinkStyles();
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && hint !== '' && <span>{hint}</span>}
      {options.map(({ label, chosen }) => (
        <label key={label} className={styles.option}>
          <input type="radio" name={name} checked={false} onChange={chosen} />
          <span>{label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
