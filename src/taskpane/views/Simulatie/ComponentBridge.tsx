import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { componentIds } from '../../../model/strength/components';
import type { Tenths } from '../../../model/units';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 45%) minmax(0, 1fr) 52px', columnGap: '8px', alignItems: 'center', padding: '4px 0' },
  end: { fontWeight: tokens.fontWeightSemibold, padding: '6px 0' },
  last: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '4px' },
  name: { display: 'flex', flexDirection: 'column', lineHeight: '18px' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  loss: { color: chart.lossText },
  track: { position: 'relative', height: '14px' },
  bar: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px', minWidth: '2px', backgroundColor: chart.gain, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  lossBar: { backgroundColor: chart.loss, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
});

interface ComponentBridgeProps {
  readonly year: number;
  /** Rounded cells of the team, one per component. */
  readonly before: readonly Tenths[];
  readonly after: readonly Tenths[];
  /** What it is compared with, when that is not the base. */
  readonly beforeLabel?: string;
}

/** From the base to the scenario, component by component: each bar starts where the one before ended. */
export function ComponentBridge({ year, before, after, beforeLabel }: ComponentBridgeProps) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + cell, 0);
  const steps = bridgeSteps(before, after);
  const low = Math.min(0, ...steps.map((step) => step.low));
  const width = Math.max(1, ...steps.map((step) => step.high)) - low;
  return (
    <ul className={list}>
      <EndRow name={beforeLabel ?? t('simulatie.detailBefore', { year: String(year) })} value={sum(before)} />
      {steps.map((step, c) => {
        const name = t(`simulatie.component.${componentIds[c] ?? 'werklast'}`);
        const texts = { name, before: formatTenths(before[c] ?? 0), after: formatTenths(after[c] ?? 0), delta: formatChange(step.delta) };
        return (
          <li key={name} className={styles.row}>
            <Spoken>{t('simulatie.detailRow', texts)}</Spoken>
            <Name name={name} path={`${texts.before} → ${texts.after}`} />
            <span aria-hidden className={styles.track}>
              <span className={mergeClasses(styles.bar, step.delta < 0 && styles.lossBar)} style={{ left: `${((step.low - low) / width) * 100}%`, width: `${((step.high - step.low) / width) * 100}%` }} />
            </span>
            <span aria-hidden className={mergeClasses(styles.number, step.delta < 0 && styles.loss)}>{texts.delta}</span>
          </li>
        );
      })}
      <EndRow name={t('simulatie.detailAfter')} value={sum(after)} last />
    </ul>
  );
}

function Name({ name, path }: { readonly name: string; readonly path: string }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return <span aria-hidden className={styles.name}><span>{name}</span><span className={mergeClasses(shared.quiet, shared.numbers)}>{path}</span></span>;
}

function EndRow({ name, value, last = false }: { readonly name: string; readonly value: number; readonly last?: boolean }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, styles.end, last && styles.last)}>
      <span>{name}</span>
      <span />
      <span className={styles.number}>{formatTenths(value)}</span>
    </li>
  );
}

/** Where each bar runs from and to, in tenths from the base. */
export function bridgeSteps(before: readonly Tenths[], after: readonly Tenths[]): readonly { delta: number; low: number; high: number }[] {
  let at = 0;
  return before.map((cell, c) => {
    const delta = (after[c] ?? 0) - cell;
    const from = at;
    at += delta;
    return { delta, low: Math.min(from, at), high: Math.max(from, at) };
  });
}
