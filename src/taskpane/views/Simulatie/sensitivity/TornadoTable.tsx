import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Tornado } from '../../../../simulation/sensitivity/tornado';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { endText, inputText, inputValueText } from '../../../i18n/sensitivityText';
import { t } from '../../../i18n/translate';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { textAlign: 'right', padding: '3px 0 3px 6px', fontWeight: 'normal', verticalAlign: 'top' }, '& tbody th, & thead th:first-child': { textAlign: 'left', paddingLeft: 0 } },
  value: { display: 'block' },
});

/** Every input with its lower and higher value and the figure at each. */
export function TornadoTable({ tornado }: { readonly tornado: Extract<Tornado, { ok: true }> }) {
  const styles = useStyles();
  const { numbers } = usePaneStyles();
  return (
    <table className={mergeClasses(styles.table, numbers)}>
      <thead>
        <tr><th scope="col">{t('sensitivity.tornado.columnInput')}</th><th scope="col">{t('sensitivity.tornado.columnLow')}</th><th scope="col">{t('sensitivity.tornado.columnHigh')}</th></tr>
      </thead>
      <tbody>
        {tornado.bars.map(({ input, low, high }) => (
          <tr key={inputText(input)}>
            <th scope="row">{inputText(input)}</th>
            {[low, high].map((end, side) => <td key={side}><span className={styles.value}>{endText(end)}</span>{inputValueText(input, end.value)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
