import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ImportAnswers, ImportPlan } from '../../../../workbook/import/plan';
import { Segmented } from '../../../components/Segmented';
import { t } from '../../../i18n/translate';
import { useImportStyles } from './useImportStyles';

const useStyles = makeStyles({ two: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' } });

/** What the population of the file is, and of which year or years it is taken. */
export function YearFields({ plan, onAnswer }: { readonly plan: ImportPlan; readonly onAnswer: (change: Partial<ImportAnswers>) => void }) {
  const styles = useImportStyles();
  const own = useStyles();
  const { population, baseYear, growthYears, years } = plan;
  if (population === null) return null;
  return (
    <div className={styles.stack}>
      <div className={styles.field}>
        <span>{t('cbs.population')}</span>
        <Segmented label={t('cbs.population')} options={(['stand', 'groei'] as const).map((value) => ({ value, label: t(`cbs.use.${value}`) }))} value={population} onChange={(value) => onAnswer({ population: value })} />
      </div>
      {population === 'stand' && baseYear !== null && years.length > 1 && <YearField label={t('cbs.baseYear')} years={years} value={baseYear} onChoose={(year) => onAnswer({ baseYear: year })} />}
      {population === 'groei' && growthYears !== null && (
        <div className={own.two}>
          <YearField label={t('cbs.growthFrom')} years={years.filter((year) => year < growthYears.to)} value={growthYears.from} onChoose={(from) => onAnswer({ growthYears: { ...growthYears, from } })} />
          <YearField label={t('cbs.growthTo')} years={years.filter((year) => year > growthYears.from)} value={growthYears.to} onChoose={(to) => onAnswer({ growthYears: { ...growthYears, to } })} />
        </div>
      )}
    </div>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChoose: (year: number) => void;
}

function YearField({ label, years, value, onChoose }: YearFieldProps) {
  const styles = useImportStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {[...years].reverse().map((year) => <option key={year} value={year}>{year}</option>)}
      </select>
    </div>
  );
}
