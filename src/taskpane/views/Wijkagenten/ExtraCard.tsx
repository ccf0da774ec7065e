import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { extraWijkagenten } from '../../../model/wijkagent/extraWijkagenten';
import type { DistrictExtra } from '../../../model/wijkagent/extraWijkagenten';
import type { Answer } from '../../../model/wijkagent/reason';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import type { Cell, CellTable } from '../../copy/cellTable';
import { WithCopy } from '../../copy/WithCopy';
import { formatFte, formatPlain } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { NormProps } from './normProps';
import { useNormFieldStyles } from './useNormFieldStyles';

const tenths = (fte: number) => Math.round(fte * 10);
const shown = (answer: Answer<number>) => (answer.ok ? formatFte(answer.value) : t('norm.notApplicable'));
const cell = (value: number | null): Cell => (value === null ? null : { value, decimals: 1 });
const answerCell = (answer: Answer<number>): Cell => (answer.ok ? cell(answer.value) : null);

/** The 26 extra per district beside what the plan prints: a part of the 55, never on top. */
export function ExtraCard({ model, wijkagenten, source }: NormProps) {
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const { inputs } = model;
  const extra = useMemo(() => extraWijkagenten(inputs, wijkagenten.extra), [inputs, wijkagenten.extra]);
  const values = { n: formatPlain(extra.extra), extension: formatPlain(extra.extension) };
  const differing = extra.districts.filter(differs);
  const heads = [t('norm.extra.district'), t('norm.extra.computed'), t('norm.extra.printed'), t('norm.extra.before'), t('norm.extra.total')];
  const printed = extra.districts.some(({ printedExtra }) => printedExtra === null) ? null : extra.districts.reduce((sum, district) => sum + (district.printedExtra ?? 0), 0);
  const cells = (): CellTable => ({
    header: heads,
    rows: [...extra.districts.map((district): readonly Cell[] => [district.name, answerCell(district.extra), cell(district.printedExtra), answerCell(district.before), cell(district.total)]), [t('norm.extra.sum'), cell(extra.extra), cell(printed), cell(extra.before), cell(extra.total)]],
    totals: [extra.districts.length],
    note: t('norm.extra.why', values),
  });
  const row = (name: string, figures: readonly string[], total: boolean) => (
    <tr key={name} className={total ? fields.total : undefined}>
      <th scope="row" className={mergeClasses(fields.cell, fields.first, total && fields.total)}>{name}</th>
      {figures.map((figure, i) => <td key={i} className={fields.cell}>{figure}</td>)}
    </tr>
  );
  return (
    <FoldCard title={t('norm.extra.title', values)} summary={t('norm.extra.summary', values)} open={open} onToggle={setOpen}>
      <WithCopy title={t('norm.extra.table')} source={() => ({ title: t('norm.extra.table'), subtitle: t('unit.fte'), source, cells })}>
        <p className={mergeClasses(quiet, fields.text)}>{t('norm.extra.why', values)}</p>
      </WithCopy>
      <table className={fields.table} aria-label={t('norm.extra.table')}>
        <thead>
          <tr>{heads.map((head, i) => <th key={head} scope="col" className={mergeClasses(fields.cell, fields.head, i === 0 && fields.first)}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {extra.districts.map((district) => row(district.name, [shown(district.extra), district.printedExtra === null ? '–' : formatFte(district.printedExtra), shown(district.before), formatFte(district.total)], false))}
          {row(t('norm.extra.sum'), [formatFte(extra.extra), printed === null ? '–' : formatFte(printed), formatFte(extra.before), formatFte(extra.total)], true)}
        </tbody>
      </table>
      <p className={mergeClasses(quiet, fields.text)}>{differing.length === 0 ? t('norm.extra.agrees') : t('norm.extra.differs', { names: differing.map(({ name }) => name).join(', ') })} {t('norm.extra.source')}</p>
    </FoldCard>
  );
}

function differs({ extra, printedExtra, total, printedTotal }: DistrictExtra): boolean {
  return (extra.ok && printedExtra !== null && tenths(extra.value) !== tenths(printedExtra)) || (printedTotal !== null && tenths(total) !== tenths(printedTotal));
}
