import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ParameterKey } from '../../../workbook/parameters';
import { MOST } from '../../../workbook/tables/spec';
import { formatPlain } from '../../format/numbers';
import { parseNumber } from '../../format/parseNumber';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { useParameter } from './useParameter';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1, flexBasis: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  box: { width: '100%', minWidth: 0, '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' } },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ParameterBoxProps {
  readonly label: string;
  readonly parameter: ParameterKey;
  readonly value: number | null;
  readonly unit?: string;
  readonly max?: number;
  readonly className?: string;
}

/** A number of sheet Uitgangspunten that may be blank. It is written when typing ends: one step to undo, not one per key. */
export function ParameterBox({ label, parameter, value, unit, max = MOST, className }: ParameterBoxProps) {
  const styles = useStyles();
  const id = useId();
  const write = useParameter();
  /** null while nobody types. */
  const [text, setText] = useState<string | null>(null);
  const typed = text === null ? value : readNumber(text, max);
  const fault = typed === 'fault';
  const commit = async () => {
    if (text === null || typed === 'fault') return;
    // What could not be written stays in the box; the notice says why.
    if (typed === value || (await write(parameter, value, typed))) setText(null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation();
      setText(null);
    }
  };
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <Input
        id={id}
        className={styles.box}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        inputMode="decimal"
        placeholder={t('co2.box.unknown')}
        contentAfter={unit === undefined ? undefined : <span>{unit}</span>}
        value={text ?? (value === null ? '' : formatPlain(value))}
        onChange={(_, data) => setText(data.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => void commit()}
        onKeyDown={key}
      />
      {fault && <span id={`${id}-fault`} className={styles.fault} role="alert">{t('co2.box.fault', { low: formatPlain(0), high: formatPlain(max) })}</span>}
    </div>
  );
}

function readNumber(text: string, max: number): number | null | 'fault' {
  if (text.trim() === '') return null;
  const number = parseNumber(text);
  return number !== null && number >= 0 && number <= max ? number : 'fault';
}
