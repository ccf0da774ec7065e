import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { sheetNames } from '../../../workbook/sheetNames';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { JumpRow } from '../Controle/JumpRow';
import type { Cells } from './cells';
import { EditableRow } from './EditableRow';

const useStyles = makeStyles({ summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' }, source: { marginTop: '-4px', paddingBottom: '4px', overflowWrap: 'anywhere' } });

/** Every emission factor with its year, unit and source; each leads to its cell, or to a form to change it. */
export function FactorList({ inputs, cells, onEdit }: { readonly inputs: Co2Inputs; readonly cells: Cells; readonly onEdit: (row: number) => void }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  const { factors, categories } = inputs;
  if (factors.length === 0) return <div className={quiet}>{t('co2.actuals.noFactors')}</div>;
  const nameOf = (category: number, year: number) => t('co2.actuals.factorRow', { category: categories[category]?.name ?? '', year: String(year) });
  return (
    <details>
      <summary className={mergeClasses(quiet, styles.summary)}>{t('co2.actuals.factors', { count: factors.length })}</summary>
      <ul className={list}>
        {factors.map(({ category, year, kilograms, unit, method, source }, i) => (
          <li key={i}>
            <EditableRow name={nameOf(category, year)} onEdit={() => onEdit(i)}>
              <JumpRow label={nameOf(category, year)} value={t('co2.actuals.factorValue', { kilograms: formatPlain(kilograms), unit })} place={cells.place('co2Factoren', i, 'factor') ?? { sheet: sheetNames.co2Gegevens }} />
            </EditableRow>
            <div className={mergeClasses(quiet, styles.source)}>{[method === null ? '' : t(`co2.actuals.methods.${method}`), source].filter((part) => part !== '').join(' · ')}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
