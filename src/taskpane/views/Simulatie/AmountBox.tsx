import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Amount } from '../../../simulation/scenario';
import { formatCount, formatPercentNumber } from '../../format/numbers';
import { parseNumber } from '../../format/parseNumber';
import { t } from '../../i18n/translate';
import { UnitSelect } from './UnitSelect';
import { changeLimits, shareOf } from '../../state/editScenario';

const useStyles = makeStyles({
  box: { flexGrow: 1, flexBasis: '100px', minWidth: 0, maxWidth: '160px', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, minWidth: 0, width: '100%' } },
  // A number of inhabitants and its unit need a line of their own.
  wide: { flexBasis: '180px', maxWidth: 'none' },
  // Looks like the unit it is until it is pointed at.
  unit: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    padding: '2px 0',
    fieldSizing: 'content',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export type AmountFault = 'notANumber' | 'outOfRange';

interface AmountBoxProps {
  readonly amount: Amount;
  readonly base: number | null;
  /** Ways to say how much that make sense here. */
  readonly kinds: readonly Amount['kind'][];
  readonly onChange: (amount: Amount) => void;
  /** Typing has ended: what comes next is another step. */
  readonly onEnd: () => void;
  readonly onKind: (kind: Amount['kind']) => void;
  readonly onFault: (fault: AmountFault | null) => void;
  readonly describedBy: string | undefined;
}

/** A number as the user writes it. What cannot be read changes nothing and is said; leaving the box shows the value that holds. */
export function AmountBox({ amount, base, kinds, onChange, onEnd, onKind, onFault, describedBy }: AmountBoxProps) {
  const styles = useStyles();
  /** null while nobody types. */
  const [text, setText] = useState<string | null>(null);
  const type = (typed: string) => {
    setText(typed);
    const read = readAmount(typed, amount.kind, base);
    onFault(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') onChange(read);
  };
  const finish = () => {
    if (text !== null) onEnd();
    setText(null);
    onFault(null);
  };
  const chooseKind = (kind: Amount['kind']) => {
    finish();
    onKind(kind);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    // What undo puts back is shown, not what was typed.
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) setText(null);
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || amount.kind === 'formule') return;
    event.preventDefault();
    const size = (event.shiftKey ? 10 : 1) * (amount.kind === 'absoluut' ? 100 : 0.001);
    const value = amount.value + direction * size;
    const stepped: Amount = amount.kind === 'absoluut' ? { kind: 'absoluut', value: Math.round(value) } : { kind: amount.kind, value: Math.round(value * 1000) / 1000 };
    if (!inRange(stepped, base)) return;
    finish();
    onChange(stepped);
  };
  return (
    <Input
      className={mergeClasses(styles.box, amount.kind !== 'procent' && styles.wide)}
      aria-label={t('simulatie.amount')}
      aria-invalid={describedBy !== undefined}
      aria-describedby={describedBy}
      inputMode="decimal"
      contentAfter={
        <UnitSelect className={styles.unit} kind={amount.kind} kinds={kinds} onChange={chooseKind} />
      }
      value={text ?? formatAmount(amount)}
      onChange={(_, data) => type(data.value)}
      onFocus={(event) => event.target.select()}
      onBlur={finish}
      onKeyDown={step}
    />
  );
}

function formatAmount(amount: Amount): string {
  if (amount.kind === 'formule') return amount.text;
  return amount.kind === 'absoluut' ? formatCount(amount.value) : formatPercentNumber(amount.value);
}

/** What was typed as an amount of this kind, or what is wrong with it. */
export function readAmount(text: string, kind: Amount['kind'], base: number | null): Amount | AmountFault {
  const value = parseNumber(text);
  if (value === null) return 'notANumber';
  // A percentage keeps three decimals: 3,125 % is a value a user may want.
  const amount: Amount = kind === 'absoluut' ? { kind, value } : { kind: kind === 'groei' ? kind : 'procent', value: Math.round(value * 1000) / 100000 };
  return inRange(amount, base) ? amount : 'outOfRange';
}

function inRange(amount: Amount, base: number | null): boolean {
  const share = shareOf(amount, base);
  const { low, high } = changeLimits(amount.kind);
  return share >= low && share <= high;
}
