import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { parseNumber } from '../format/parseNumber';
import { t } from '../i18n/translate';
import { chart } from '../theme/paneTheme';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  box: { minWidth: 0, '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' } },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface NumberBoxProps {
  readonly label: string;
  /** The label is read by a screen reader only: the text around the box says it. */
  readonly inline?: boolean;
  readonly value: number;
  /** The value as the box shows it, without the unit. */
  readonly format: (value: number) => string;
  /** What is typed times this is the value: 0.01 for a share in percents. */
  readonly scale?: number;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** What an arrow key adds; with Shift ten times as much. */
  readonly step: number;
  readonly onChange: (value: number) => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

/** A number as the user writes it. What cannot be read changes nothing and is said; leaving the box shows the value that holds. */
export function NumberBox({ label, inline, value, format, scale = 1, unit, min, max, whole, step, onChange, className, disabled }: NumberBoxProps) {
  const styles = useStyles();
  const id = useId();
  /** null while nobody types. */
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? value : readValue(text, { scale, min, max, whole: whole === true });
  const fault = read === null;
  const type = (typed: string) => {
    setText(typed);
    const typedValue = readValue(typed, { scale, min, max, whole: whole === true });
    if (typedValue !== null && typedValue !== value) onChange(typedValue);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setText(null);
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    setText(null);
    const moved = tidy(value + direction * step * (event.shiftKey ? 10 : 1));
    const next = Math.min(max, Math.max(min, moved));
    if (next !== value) onChange(next);
  };
  return (
    <div className={mergeClasses(styles.field, className)}>
      {!inline && <label className={styles.label} htmlFor={id}>{label}</label>}
      <Input
        id={id}
        className={styles.box}
        aria-label={inline ? label : undefined}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        inputMode={whole ? 'numeric' : 'decimal'}
        disabled={disabled}
        contentAfter={unit === undefined ? undefined : <span>{unit}</span>}
        value={text ?? format(value)}
        onChange={(_, data) => type(data.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setText(null)}
        onKeyDown={key}
      />
      {fault && <span id={`${id}-fault`} className={styles.fault} role="alert">{t('certainty.box.range', { low: format(min), high: format(max), unit: unit === undefined ? '' : ` ${unit}` })}</span>}
    </div>
  );
}

/** The value typed; null when it is none, or out of range. */
function readValue(text: string, { scale, min, max, whole }: { scale: number; min: number; max: number; whole: boolean }): number | null {
  const typed = parseNumber(text);
  if (typed === null) return null;
  const value = tidy(typed * scale);
  return value >= min && value <= max && (!whole || Number.isInteger(value)) ? value : null;
}

/** Without the noise that a step or a percentage leaves: 0.1 + 0.2 is 0.3. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9 + 0;
