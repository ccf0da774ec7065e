import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, Warning16Regular } from '@fluentui/react-icons';
import type { ModelInWorkbook } from '../../../excel/contract';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Remark } from '../../../model/co2/remarks';
import type { Co2Result } from '../../../model/co2/result';
import type { Place } from '../../../workbook/problems';
import { sheetNames } from '../../../workbook/sheetNames';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { remarkText } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { JumpRow } from '../Controle/JumpRow';
import { ActualForm } from './ActualForm';
import { CountingFields } from './CountingFields';
import { FactorForm } from './FactorForm';
import { FactorList } from './FactorList';
import { useFieldStyles } from './useFieldStyles';
import { YearRow } from './YearRow';

const useStyles = makeStyles({
  warning: { color: chart.lossText },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Which of the small forms is open. */
export type Adding = 'actual' | 'factor' | null;
export type Cells = Extract<ModelInWorkbook, { kind: 'model' }>['cells'];

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
  const styles = useStyles();
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
      {remarks.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t('co2.actuals.remarks')}</h3>
          <ul className={shared.list}>
            {remarks.map((remark) => <li key={JSON.stringify(remark)}><JumpRow icon={<Warning16Regular className={styles.warning} aria-hidden />} label={remarkText(remark, inputs)} place={placeOf(remark, cells)} /></li>)}
          </ul>
          <div className={shared.quiet}>{t('co2.actuals.incompleteNote')}</div>
        </div>
      )}
      <FactorList inputs={inputs} cells={cells} />
      <div className={fields.group}>
        <h3 className={mergeClasses(styles.heading)}>{t('co2.actuals.switches')}</h3>
        <CountingFields inputs={inputs} />
      </div>
    </FoldCard>
  );
}

function summary({ years, complete }: Co2Result): string {
  if (years.length === 0) return t('co2.actuals.summaryNone');
  return t('co2.actuals.summary', { years: t('co2.actuals.years', { count: years.length }), complete: t('co2.actuals.completeYears', { count: complete.length }) });
}

/** The row of an actual; what is not there is added in the table. */
function placeOf(remark: Co2Remark, cells: Cells): Place {
  const table = { sheet: sheetNames.co2Gegevens };
  if (remark.code === 'noFactor') return cells.place('co2Verbruik', remark.actual, 'eenheid') ?? table;
  return cells.column('co2Verbruik', remark.code === 'yearsMissing' ? 'jaar' : 'categorie') ?? table;
}
