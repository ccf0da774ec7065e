import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
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

/** The small form that is open, with the row it changes; `row` null: a new one. */
export interface OpenForm {
  readonly what: 'actual' | 'factor';
  readonly row: number | null;
}

interface ActualsCardProps {
  readonly inputs: Co2Inputs;
  readonly result: Co2Result;
  readonly cells: Cells;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly form: OpenForm | null;
  readonly onForm: (form: OpenForm | null) => void;
}

/** What was emitted, year by year: complete or not, by scope and category, with the factors used, what is missing, and a way to add and change. */
export function ActualsCard({ inputs, result, cells, open, onToggle, form, onForm }: ActualsCardProps) {
  const fields = useFieldStyles();
  const shared = usePaneStyles();
  const { years, remarks } = result;
  const adder = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    // Whoever closes the form goes on from there with the keyboard.
    if (closed.current) adder.current?.focus();
    closed.current = false;
  }, [form]);
  const close = () => {
    closed.current = true;
    onForm(null);
  };
  const editActual = (row: number) => onForm({ what: 'actual', row });
  return (
    <FoldCard title={t('co2.actuals.title')} summary={summary(result)} open={open} onToggle={onToggle}>
      {years.length === 0 && <p className={fields.text}>{t('co2.actuals.none')}</p>}
      {years.length > 0 && <ul className={shared.list}>{[...years].reverse().map((year) => <YearRow key={year.year} inputs={inputs} year={year} cells={cells} onEdit={editActual} />)}</ul>}
      {form?.what === 'actual' && <ActualForm key={String(form.row)} inputs={inputs} row={form.row} onClose={close} onFactor={() => onForm({ what: 'factor', row: null })} />}
      {form?.what === 'factor' && <FactorForm key={String(form.row)} inputs={inputs} row={form.row} onClose={close} />}
      {form === null && (
        <div className={fields.buttons}>
          <Button size="small" icon={<AddRegular />} ref={adder} onClick={() => onForm({ what: 'actual', row: null })}>{t('co2.actuals.add')}</Button>
          <Button size="small" icon={<AddRegular />} onClick={() => onForm({ what: 'factor', row: null })}>{t('co2.actuals.addFactor')}</Button>
        </div>
      )}
      <RemarkList inputs={inputs} remarks={remarks} cells={cells} />
      <FactorList inputs={inputs} cells={cells} onEdit={(row) => onForm({ what: 'factor', row })} />
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
