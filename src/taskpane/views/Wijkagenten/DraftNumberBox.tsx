import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { formatPlain } from '../../format/numbers';
import { parseNumber } from '../../format/parseNumber';
import { chart } from '../../theme/paneTheme';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0, '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' } },
  unit: { whiteSpace: 'nowrap' },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface DraftNumberBoxProps {
  readonly label: string;
  readonly value: number | null;
  readonly placeholder?: string;
  readonly unit?: string;
  /** What may be entered; anything else is said with `range` and changes nothing. */
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly range: string;
  /** A button writes it: what is typed counts at once, so that the button is ready. */
  readonly live?: boolean;
  /** Enter was pressed or the box was left: typing itself writes nothing in the workbook. */
  readonly onEnter: (value: number | null) => void;
  readonly className?: string;
}

/** A number that counts once typing has ended. Escape brings back what stood there. */
export function DraftNumberBox({ label, value, placeholder, unit, min, max, whole, range, live, onEnter, className }: DraftNumberBoxProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const id = useId();
  /** null while nobody types. */
  const [text, setText] = useState<string | null>(null);
  const read = (typed: string): number | null | 'fault' => {
    if (typed.trim() === '') return null;
    const number = parseNumber(typed);
    return number !== null && number >= min && number <= max && (!whole || Number.isInteger(number)) ? number : 'fault';
  };
  const typed = text === null ? value : read(text);
  const fault = typed === 'fault';
  const enter = () => {
    if (text === null || typed === 'fault') return;
    setText(null);
    if (typed !== value) onEnter(typed);
  };
  const type = (typedText: string) => {
    setText(typedText);
    const found = read(typedText);
    if (live) onEnter(found === 'fault' ? null : found);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') enter();
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation();
      setText(null);
    }
  };
  return (
    <div className={mergeClasses(fields.field, className)}>
      <label className={fields.label} htmlFor={id}>{label}</label>
      <Input
        id={id}
        className={styles.box}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        inputMode="decimal"
        placeholder={placeholder}
        contentAfter={unit === undefined ? undefined : <span className={styles.unit}>{unit}</span>}
        value={text ?? (value === null ? '' : formatPlain(value))}
        onChange={(_, data) => type(data.value)}
        onFocus={(event) => event.target.select()}
        onBlur={enter}
        onKeyDown={key}
      />
      {fault && <span id={`${id}-fault`} className={styles.fault} role="alert">{range}</span>}
    </div>
  );
}
