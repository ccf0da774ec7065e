import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import { ingroeiPayment } from '../../../../simulation/results/yearByYear';
import { DivergingBar } from '../../../components/DivergingBar';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { WithCopy } from '../../../copy/WithCopy';
import { formatHundredthsChange } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { KnownYear } from '../../../state/yearSeries';
import { chart } from '../../../theme/paneTheme';
import { ingroeiCells } from './cellTables';

const useStyles = makeStyles({
  root: { marginTop: '12px', paddingTop: '10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '0 0 6px' },
  group: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 90px 52px', columnGap: '8px', alignItems: 'center', padding: '2px 0', fontVariantNumeric: 'tabular-nums' },
  value: { textAlign: 'right' },
  loss: { color: chart.lossText },
  more: { marginLeft: '-4px' },
  sum: { marginTop: '6px', fontVariantNumeric: 'tabular-nums' },
});

/** How many of a side stay in sight; a rest of one or two is not worth folding. */
const IN_SIGHT = 6;

interface IngroeiPanelProps {
  readonly inputs: StrengthInputs;
  readonly years: readonly KnownYear[];
  readonly chosen: KnownYear;
  readonly damped: boolean;
  readonly onYear: (year: number) => void;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** "Wie betaalt de ingroei?": what growers do not get yet is what shrinkers keep, each year adding to 0. */
export function IngroeiPanel({ inputs, years, chosen, damped, onYear, source }: IngroeiPanelProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { payers, receivers, given } = ingroeiPayment(chosen.outcome.compensation);
  const scale = Math.max(0.1, ...[...payers, ...receivers].map(({ fte }) => Math.abs(fte)));
  const rows = (title: string, list: typeof payers) => (
    <>
      <h4 className={styles.group}>{title}</h4>
      <Payments inputs={inputs} list={list} scale={scale} label={`${title} ${chosen.year}`} />
    </>
  );
  return (
    <section className={styles.root} aria-label={t('results.year.who')}>
      {damped ? (
        <WithCopy title={t('results.year.who')} source={() => ({ title: t('results.year.who'), subtitle: t('results.year.whoUnit'), source, cells: () => ingroeiCells(years, inputs) })}>
          <h3 className={styles.title}>{t('results.year.who')}</h3>
        </WithCopy>
      ) : <h3 className={styles.title}>{t('results.year.who')}</h3>}
      {damped && <Segmented tight fill label={t('results.year.chooseYear')} options={years.map(({ year }) => ({ value: String(year), label: String(year) }))} value={String(chosen.year)} onChange={(year) => onYear(Number(year))} />}
      {given === 0 ? (
        <p className={quiet}>{t('results.year.none', { year: String(chosen.year), why: t(damped ? 'results.year.noneDone' : 'results.year.noneWithout') })}</p>
      ) : (
        <>
          {rows(t('results.year.payers'), payers)}
          {rows(t('results.year.receivers'), receivers)}
          <div className={mergeClasses(quiet, styles.sum)}>{t('results.year.sum', { paid: formatHundredthsChange(sumFte(payers) * 100), received: formatHundredthsChange(sumFte(receivers) * 100), sum: formatHundredthsChange(Math.round((sumFte(payers) + sumFte(receivers)) * 100)) })}</div>
        </>
      )}
    </section>
  );
}

/** The largest payments; the small ones behind one line with their sum. */
function Payments({ inputs, list, scale, label }: { readonly inputs: StrengthInputs; readonly list: readonly { team: number; fte: number }[]; readonly scale: number; readonly label: string }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [all, setAll] = useState(false);
  const folded = list.length > IN_SIGHT + 2 ? list.slice(IN_SIGHT) : [];
  const shown = all ? list : list.slice(0, list.length - folded.length);
  return (
    <>
      <ul className={shared.list} aria-label={label}>
        {shown.map(({ team, fte }) => (
          <li key={team} className={styles.row}>
            <span>{inputs.teams[team]?.name}</span>
            <DivergingBar value={fte} scale={scale} />
            <span className={mergeClasses(styles.value, fte < 0 && styles.loss)}>{formatHundredthsChange(fte * 100)}</span>
          </li>
        ))}
      </ul>
      {folded.length > 0 && <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('results.year.less') : t('results.year.more', { count: folded.length, sum: formatHundredthsChange(sumFte(folded) * 100) })}</Button>}
    </>
  );
}

function sumFte(list: readonly { readonly fte: number }[]): number {
  return list.reduce((total, { fte }) => total + fte, 0);
}
