import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { formatDecimals } from '../format/numbers';
import { parseNumber } from '../format/parseNumber';
import { t } from '../i18n/translate';
import { chart } from '../theme/paneTheme';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  box: { width: '100%', minWidth: 0, '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  own: { '& input': { fontWeight: tokens.fontWeightSemibold } },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '2px' },
});

interface OptionalNumberBoxProps {
  readonly label: string;
  /** null: the box is empty and what stands without it is its placeholder. */
  readonly value: number | null;
  readonly placeholder: string;
  readonly decimals: number;
  /** What is typed times this is the value: 0.01 for a share in percents. */
  readonly scale?: number;
  readonly unit?: ReactNode;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds, in the unit typed; with Shift ten times as much. From the placeholder's value while empty. */
  readonly step: number;
  readonly from: number;
  readonly onChange: (value: number | null) => void;
  /** Typing has ended. */
  readonly onEnd?: () => void;
  readonly size?: 'small' | 'medium';
  readonly className?: string;
}

/** A number that may be absent: an emptied box goes back to what holds without it. What cannot be read changes nothing and is said. */
export const OptionalNumberBox = memo(function OptionalNumberBox({ label, value, placeholder, decimals, scale = 1, unit, min, max, step, from, onChange, onEnd, size = 'medium', className }: OptionalNumberBoxProps) {
  const styles = useStyles();
  const id = useId();
  /** null while nobody types. */
  const [text, setText] = useState<string | null>(null);
  const read = (typed: string): number | null | 'fault' => {
    if (typed.trim() === '') return null;
    const number = parseNumber(typed);
    const found = number === null ? NaN : tidy(number * scale);
    return found >= min && found <= max ? found : 'fault';
  };
  const fault = text !== null && read(text) === 'fault';
  const type = (typed: string) => {
    setText(typed);
    const found = read(typed);
    if (found !== 'fault' && found !== value) onChange(found);
  };
  const finish = () => {
    if (text !== null) onEnd?.();
    setText(null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) setText(null);
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    setText(null);
    const moved = Math.min(max, Math.max(min, tidy((value ?? from) + direction * step * scale * (event.shiftKey ? 10 : 1))));
    if (moved !== value) onChange(moved);
  };
  const shown = (number: number) => formatDecimals(number / scale, decimals);
  return (
    <div className={mergeClasses(styles.field, className)}>
      <Input
        className={mergeClasses(styles.box, value !== null && styles.own)}
        size={size}
        aria-label={label}
        aria-invalid={fault}
        aria-describedby={fault ? id : undefined}
        inputMode="decimal"
        placeholder={placeholder}
        contentAfter={unit === undefined ? undefined : <span>{unit}</span>}
        value={text ?? (value === null ? '' : shown(value))}
        onChange={(_, data) => type(data.value)}
        onFocus={(event) => event.target.select()}
        onBlur={finish}
        onKeyDown={key}
      />
      {fault && <div id={id} className={styles.fault} role="alert">{t('scenarios.rules.between', { low: shown(min), high: shown(max) })}</div>}
    </div>
  );
});

/** Without the noise that a step or a percentage leaves: 0.1 + 0.2 is 0.3. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9 + 0;
