import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CharacteristicKey } from '../../../../model/strength/hbvs/characteristics';
import type { InputCells } from '../../../../workbook/read/inputCells';
import { sheetNames } from '../../../../workbook/sheetNames';
import { tableSpecs } from '../../../../workbook/tables/specs';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { JumpRow } from '../../Controle/JumpRow';
import type { HbvsFigures } from './hbvsFigures';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });
const headerOf = (key: CharacteristicKey) => tableSpecs.gemeenten.columns.find((column) => column.key === key)?.header ?? key;

/** Why the formula gives no figure: the columns that are missing, each with the way there. */
export function MissingList({ figures: { missing, alone }, cells }: { readonly figures: HbvsFigures; readonly cells: InputCells }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  if (missing.length === 0) return <p className={styles.text}>{t(alone.budgets.some(({ shared }) => shared < 0) ? 'hbvs.telephone' : 'hbvs.negative')}</p>;
  return (
    <div>
      <div className={styles.text}>{t('hbvs.missing')}</div>
      <ul className={list} aria-label={t('hbvs.missing')}>
        {missing.map(({ column, municipalities }) => (
          <li key={column}>
            <JumpRow label={t('hbvs.missingRow', { column: headerOf(column), count: municipalities })} place={cells.column('gemeenten', column) ?? { sheet: sheetNames.gemeenten }} />
          </li>
        ))}
      </ul>
      {missing.some(({ column }) => column.startsWith('inw')) && <p className={mergeClasses(quiet, styles.text)}>{t('hbvs.years')}</p>}
    </div>
  );
}
