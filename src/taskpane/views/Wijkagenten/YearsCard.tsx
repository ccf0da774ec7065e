import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { NormYearRow } from '../../../model/wijkagent/normYears';
import { NormYears } from '../../charts/NormYears';
import { useChartStyles } from '../../charts/useChartStyles';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { CopyMenu } from '../../copy/CopyMenu';
import type { CopySource } from '../../copy/copySource';
import { formatCount, formatFte } from '../../format/numbers';
import { asFarAsGrowth, balanceNumber, balanceWord, costNumber, isShort, measureText, normReasonText, settingsText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { normGrowth } from '../../state/normGrowth';
import type { NormGrowth } from '../../state/normGrowth';
import { chart } from '../../theme/paneTheme';
import { GrowthFill } from './GrowthFill';
import { yearCells } from './normCells';
import type { NormProps } from './normProps';
import { SinkList } from './SinkList';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
  copy: { margin: '-6px -6px -6px 0' },
  // Smaller in a narrower pane.
  chart: { '& svg': { maxWidth: '100%', height: 'auto' } },
  short: { color: chart.lossText },
  nowrap: { whiteSpace: 'nowrap' },
});

const SMALL = { width: 300, height: 150 };
const LARGE = { width: 620, height: 300 };

/** Until when the norm is met: one level through the years, what growth is known, and who falls under it when. */
export function YearsCard({ model, wijkagenten, figures, source }: NormProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const { chart: forced } = useChartStyles();
  const [area, setArea] = useState(0);
  const row = figures.years[area] ?? figures.years[0];
  if (!row) return null;
  const measure = measureText(wijkagenten.measure, figures.norm.month.ok ? figures.norm.month.value : null);
  const drawing = (size: { readonly width: number; readonly height: number }) => row.formation.ok && (
    <NormYears label={chartLabel(row, measure)} points={row.years.map(({ year, required }) => ({ year, required: required.ok ? required.value.required : null }))} formation={row.formation.value} requiredName={t('norm.years.requiredLine')} formationName={measure} {...size} format={(fte) => (Number.isInteger(fte) ? formatCount(fte) : formatFte(fte))} />
  );
  const drawn = row.firstUnder.ok && row.formation.ok;
  const copy = (): CopySource => ({ title: `${t('norm.years.title')} ${row.name}`, subtitle: settingsText(wijkagenten), source, cells: () => yearCells(row, measure), ...(drawn ? { drawing: () => ({ ...LARGE, content: <>{drawing(LARGE)}</> }) } : {}) });
  return (
    <Card title={t('norm.years.title')} aside={<div className={styles.copy}><CopyMenu title={t('norm.years.title')} source={copy} /></div>}>
      <div className={styles.body}>
        <AreaSelect rows={figures.years} inputs={model.inputs} value={area} onChange={setArea} />
        <p className={fields.text} role="status">{untilText(row, normGrowth(model.inputs, [row]))}</p>
        {drawn && (
          <>
            <div className={mergeClasses(styles.chart, forced)}>{drawing(SMALL)}</div>
            <YearTable row={row} measure={measure} />
          </>
        )}
        <p className={mergeClasses(quiet, fields.text)}>{t('norm.years.fixed', { measure: t(`norm.measuredName.${wijkagenten.measure}`) })}</p>
        <GrowthFill model={model} />
        <SinkList rows={figures.years} growth={normGrowth(model.inputs, figures.years)} />
      </div>
    </Card>
  );
}

/** The answer for one level: the first year under the norm and what it costs, or why that is not known. */
function untilText({ firstUnder, fteInLastYear, years }: NormYearRow, growth: NormGrowth): string {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  if (!firstUnder.ok) return `${t('norm.notApplicable')}: ${normReasonText(firstUnder.reason)}`;
  // The same inhabitants every year: nobody has said yet how they grow.
  if (firstUnder.value === null) return growth.sayable ? asFarAsGrowth(t('norm.years.never', { year: String(last) }), growth) : t('norm.years.neverWithoutGrowth');
  const { year, fte } = firstUnder.value;
  const text = t(year === first ? 'norm.years.underAlready' : 'norm.years.under', { year: String(year), fte: costNumber(fte) });
  return asFarAsGrowth(year === last || !fteInLastYear.ok ? text : `${text} ${t('norm.years.inLast', { year: String(last), fte: costNumber(fteInLastYear.value) })}`, growth);
}

function chartLabel({ name, years, formation }: NormYearRow, measure: string): string {
  const required = (year: NormYearRow['years'][number] | undefined) => (year?.required.ok ? formatCount(year.required.value.required) : '–');
  return t('norm.years.chart', { name, first: required(years[0]), from: String(years[0]?.year ?? ''), last: required(years.at(-1)), to: String(years.at(-1)?.year ?? ''), measure, formation: formation.ok ? formatFte(formation.value) : '–' });
}

/** The same as the chart in figures. */
function YearTable({ row, measure }: { readonly row: NormYearRow; readonly measure: string }) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  return (
    <table className={fields.table} aria-label={t('norm.years.table', { measure })}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(fields.cell, fields.first, fields.head)}>{t('norm.years.year')}</th>
          <th scope="col" className={mergeClasses(fields.cell, fields.head)}>{t('norm.years.required')}</th>
          <th scope="col" className={mergeClasses(fields.cell, fields.head)}>{`${t('norm.years.balance')} (${t('unit.fte')})`}</th>
        </tr>
      </thead>
      <tbody>
        {row.years.map(({ year, required, balance }) => (
          <tr key={year}>
            <th scope="row" className={mergeClasses(fields.cell, fields.first)}>{year}</th>
            <td className={fields.cell}>{required.ok ? formatCount(required.value.required) : t('norm.notApplicable')}</td>
            <td className={mergeClasses(fields.cell, balance.ok && isShort(balance.value) && styles.short)}>{balance.ok ? `${balanceNumber(balance.value)} ${balanceWord(balance.value)}` : t('norm.notApplicable')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AreaSelectProps {
  readonly rows: readonly NormYearRow[];
  readonly inputs: Pick<StrengthInputs, 'districts' | 'teams'>;
  readonly value: number;
  readonly onChange: (row: number) => void;
}

/** The eenheid, the districts, and the teams under theirs. */
function AreaSelect({ rows, inputs, value, onChange }: AreaSelectProps) {
  const fields = useNormFieldStyles();
  const options = rows.map((row, i) => ({ row, option: <option key={i} value={i}>{row.kind === 'eenheid' ? t('norm.unit') : row.name}</option> }));
  const of = (wanted: (row: NormYearRow) => boolean) => options.filter(({ row }) => wanted(row)).map(({ option }) => option);
  return (
    <select className={fields.select} aria-label={t('norm.years.area')} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {of((row) => row.kind === 'eenheid')}
      <optgroup label={t('norm.levels.district')}>{of((row) => row.kind === 'district')}</optgroup>
      {inputs.districts.map((district, d) => <optgroup key={district.name} label={district.name}>{of((row) => row.kind === 'basisteam' && inputs.teams[row.index]?.district === d)}</optgroup>)}
    </select>
  );
}
