import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { ActualForm } from './ActualForm';
import type { Cells } from './cells';
import { CountingFields } from './CountingFields';
import { FactorForm } from './FactorForm';
import { FactorList } from './FactorList';
import { RemarkList } from './RemarkList';
import { useFieldStyles } from './useFieldStyles';
import { YearRow } from './YearRow';

/** Which of the small forms is open. */
export type Adding = 'actual' | 'factor' | null;

interface ActualsCardProps {
  readonly inputs: Co2Inputs;
  readonly result: Co2Result;
  readonly cells: Cells;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly adding: Adding;
  readonly onAdding: (adding: Adding) => void;
}

/** What was emitted, year by year: complete or not, by scope and category, with the factors used, what is missing, and a way to add. */
export function ActualsCard({ inputs, result, cells, open, onToggle, adding, onAdding }: ActualsCardProps) {
  const fields = useFieldStyles();
  const shared = usePaneStyles();
  const { years, remarks } = result;
  return (
    <FoldCard title={t('co2.actuals.title')} summary={summary(result)} open={open} onToggle={onToggle}>
      {years.length === 0 && <p className={fields.text}>{t('co2.actuals.none')}</p>}
      {years.length > 0 && <ul className={shared.list}>{[...years].reverse().map((year) => <YearRow key={year.year} inputs={inputs} year={year} cells={cells} />)}</ul>}
      {adding === 'actual' && <ActualForm inputs={inputs} onClose={() => onAdding(null)} onFactor={() => onAdding('factor')} />}
      {adding === 'factor' && <FactorForm inputs={inputs} onClose={() => onAdding(null)} />}
      {adding === null && (
        <div className={fields.buttons}>
          <Button size="small" icon={<AddRegular />} onClick={() => onAdding('actual')}>{t('co2.actuals.add')}</Button>
          <Button size="small" icon={<AddRegular />} onClick={() => onAdding('factor')}>{t('co2.actuals.addFactor')}</Button>
        </div>
      )}
      <RemarkList inputs={inputs} remarks={remarks} cells={cells} />
      <FactorList inputs={inputs} cells={cells} />
      <div className={fields.group}>
        <h3 className={fields.heading}>{t('co2.actuals.switches')}</h3>
        <CountingFields inputs={inputs} />
      </div>
    </FoldCard>
  );
}

function summary({ years, complete }: Co2Result): string {
  if (years.length === 0) return t('co2.actuals.summaryNone');
  return t('co2.actuals.summary', { years: t('co2.actuals.years', { count: years.length }), complete: t('co2.actuals.completeYears', { count: complete.length }) });
}
