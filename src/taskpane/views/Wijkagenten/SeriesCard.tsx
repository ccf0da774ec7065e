import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { digitalShare, monthsOf, seriesSum } from '../../../model/wijkagent/series';
import type { Answer } from '../../../model/wijkagent/reason';
import { dateToSerial } from '../../../workbook/dates';
import { sheetNames } from '../../../workbook/sheetNames';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import type { Cell, CellTable } from '../../copy/cellTable';
import { WithCopy } from '../../copy/WithCopy';
import { formatMonth } from '../../format/months';
import { formatFte, formatPercent } from '../../format/numbers';
import { normReasonText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';
import { JumpRow } from '../Controle/JumpRow';
import type { NormProps } from './normProps';
import { useNormFieldStyles } from './useNormFieldStyles';

/** Formation, occupancy and the digital share in a month of the user's own series, for the eenheid, the districts and the teams. */
export function SeriesCard({ model, wijkagenten, figures, source }: NormProps) {
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { inputs } = model;
  const months = monthsOf(wijkagenten.series);
  const { month } = figures.norm;
  const name = month.ok ? formatMonth(month.value) : '';
  const occupancy = seriesSum(wijkagenten, 'occupancy', inputs.teams.map((_, team) => team), inputs);
  const summary = months.length === 0 ? t('norm.series.summaryEmpty') : occupancy.ok ? t('norm.series.summary', { month: name, occupancy: formatFte(occupancy.value) }) : month.ok ? t('norm.series.summaryIncomplete', { month: name }) : normReasonText(month.reason);
  const choose = (value: string) => void store.edit([{ kind: 'parameter', parameter: 'normMaand', was: wijkagenten.month === null ? null : dateToSerial(wijkagenten.month), value: value === '' ? null : dateToSerial(value) }]);
  const rows = [figures.norm.unit, ...figures.norm.districts, ...figures.norm.teams].map((row) => ({ name: row.kind === 'eenheid' ? t('norm.unit') : row.name, bold: row.kind !== 'basisteam', formation: seriesSum(wijkagenten, 'formation', row.teams, inputs), occupancy: seriesSum(wijkagenten, 'occupancy', row.teams, inputs), digital: digitalShare(wijkagenten, row.teams, inputs) }));
  const heads = [t('norm.series.who'), t('norm.series.formation'), t('norm.series.occupancy'), t('norm.series.digital')];
  const cell = (answer: Answer<number>): Cell => (answer.ok ? { value: answer.value, decimals: 1 } : null);
  const cells = (): CellTable => ({ header: heads, rows: rows.map((row): readonly Cell[] => [row.name, cell(row.formation), cell(row.occupancy), row.digital.ok ? { value: row.digital.value, decimals: 1, percent: true } : null]) });
  const figure = (answer: Answer<number>, format: (value: number) => string) => <td className={fields.cell} title={answer.ok ? undefined : normReasonText(answer.reason)}>{answer.ok ? format(answer.value) : '–'}</td>;
  return (
    <FoldCard title={t('norm.series.title')} summary={summary} open={open} onToggle={setOpen}>
      {months.length === 0 ? <p className={mergeClasses(quiet, fields.text)}>{t('norm.series.empty')}</p> : (
        <>
          <WithCopy title={t('norm.series.table', { month: name })} source={() => ({ title: t('norm.series.table', { month: name }), subtitle: t('unit.fte'), source, cells })}>
            <div className={fields.field}>
              <label className={fields.label} htmlFor={id}>{t('norm.series.month')}</label>
              <select id={id} className={fields.select} value={wijkagenten.month ?? ''} onChange={(event) => choose(event.target.value)}>
                <option value="">{t('norm.series.last', { month: formatMonth(months.at(-1) ?? '') })}</option>
                {wijkagenten.month !== null && !months.includes(wijkagenten.month) && <option value={wijkagenten.month}>{formatMonth(wijkagenten.month)}</option>}
                {[...months].reverse().map((one) => <option key={one} value={one}>{formatMonth(one)}</option>)}
              </select>
            </div>
          </WithCopy>
          {!occupancy.ok && <p className={mergeClasses(quiet, fields.text)} role="status">{normReasonText(occupancy.reason)}</p>}
          <table className={fields.table} aria-label={t('norm.series.table', { month: name })}>
            <thead>
              <tr>{heads.map((head, i) => <th key={head} scope="col" className={mergeClasses(fields.cell, fields.head, i === 0 && fields.first)}>{head}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row" className={mergeClasses(fields.cell, fields.first, row.bold && fields.total)}>{row.name}</th>
                  {figure(row.formation, formatFte)}
                  {figure(row.occupancy, formatFte)}
                  {figure(row.digital, formatPercent)}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={mergeClasses(quiet, fields.text)}>{t('norm.series.note')}</p>
        </>
      )}
      <JumpRow label={t('norm.series.fill')} place={model.cells.column('wijkagentenReeks', 'basisteam') ?? { sheet: sheetNames.wijkagentgegevens }} />
    </FoldCard>
  );
}
