import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { otherComponentIds } from '../../../../model/strength/components';
import { largestRemainder } from '../../../../model/rounding/largestRemainder';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals, formatPercent } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';
import { sharesWithout } from './ruleValues';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '4px 8px', alignItems: 'center' },
  sum: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', flexWrap: 'wrap', minHeight: '28px', fontVariantNumeric: 'tabular-nums' },
  wrong: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold },
});

/** Tenths of a percent: whole numbers, so that 100 % is met exactly. */
const WHOLE = 1000;

/** The shares of the five components; they count as soon as they are 100 % together, and until then it is said what is left. */
export function SharesRule({ rules, below, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const without = sharesWithout(inputs, below);
  /** What is being divided, in tenths of a percent; null while what holds is 100 %. */
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const shown = draft ?? wholeTenths(rules.shares ?? without);
  const left = WHOLE - shown.reduce((sum, share) => sum + share, 0);
  const divide = (next: readonly number[]) => {
    const complete = next.reduce((sum, share) => sum + share, 0) === WHOLE;
    setDraft(complete ? null : next);
    if (!complete) return;
    const asBefore = wholeTenths(without).every((share, i) => share === next[i]);
    editing.setRules({ shares: asBefore ? null : next.map((share) => share / WHOLE) });
  };
  const change = (index: number, share: number | null) => {
    setLast(index);
    divide(shown.map((old, i) => (i === index ? Math.round((share ?? without[index] ?? 0) * WHOLE) : old)));
  };
  return (
    <>
      <div className={quiet}>{t('scenarios.rules.shares.intro')}</div>
      <div className={styles.grid}>
        {otherComponentIds.map((id, i) => (
          <ShareRow key={id} id={id} share={(shown[i] ?? 0) / WHOLE} without={without[i] ?? 0} own={draft !== null || rules.shares !== null} onChange={(share) => change(i, share)} />
        ))}
      </div>
      <div className={styles.sum} role="status">
        <span className={mergeClasses(left !== 0 && styles.wrong)}>{sumText(left)}</span>
        {left !== 0 && <Button size="small" onClick={() => divide(filled(shown, last))}>{t('scenarios.rules.shares.fill')}</Button>}
      </div>
      {left !== 0 && <div className={quiet}>{t('scenarios.rules.shares.notYet')}</div>}
    </>
  );
}

interface ShareRowProps {
  readonly id: (typeof otherComponentIds)[number];
  readonly share: number;
  readonly without: number;
  readonly own: boolean;
  readonly onChange: (share: number | null) => void;
}

function ShareRow({ id, share, without, own, onChange }: ShareRowProps) {
  const name = t(`simulatie.component.${id}`);
  return (
    <>
      <span>{name}</span>
      <OptionalNumberBox size="small" label={t('scenarios.rules.shares.share', { component: name })} value={own ? share : null} placeholder={formatDecimals(without * 100, 1)} unit="%" scale={0.01} decimals={1} min={0} max={1} step={0.1} from={share} onChange={onChange} />
    </>
  );
}

function sumText(left: number): string {
  if (left === 0) return t('scenarios.rules.shares.complete');
  const percent = formatPercent(Math.abs(left) / WHOLE);
  return left > 0 ? t('scenarios.rules.shares.left', { percent }) : t('scenarios.rules.shares.over', { percent });
}

/** Shares as tenths of a percent that add to exactly 100 %. */
function wholeTenths(shares: readonly number[]): number[] {
  return [...largestRemainder(shares.map((share) => share * 100), { names: otherComponentIds }).rounded];
}

/** The other shares scaled so that the whole is 100 %; the one typed last stays. */
function filled(shares: readonly number[], last: number | null): number[] {
  const kept = last === null ? 0 : Math.min(WHOLE, shares[last] ?? 0);
  const others = shares.reduce((sum, share, i) => sum + (i === last ? 0 : share), 0);
  const count = shares.length - (last === null ? 0 : 1);
  const scaled = shares.map((share, i) => (i === last ? kept : others > 0 ? (share * (WHOLE - kept)) / others : (WHOLE - kept) / count));
  return wholeTenths(scaled.map((share) => share / WHOLE));
}
