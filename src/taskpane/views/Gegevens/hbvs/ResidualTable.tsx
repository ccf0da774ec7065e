import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals, formatFte } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { HbvsFigures } from './hbvsFigures';

const FEW = 8;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'right', padding: '4px 0 4px 8px', fontWeight: tokens.fontWeightRegular, verticalAlign: 'baseline', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'left', padding: '4px 0', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Per team the formula alone, what is published and the difference, the largest difference first. */
export function ResidualTable({ rows }: Pick<HbvsFigures, 'rows'>) {
  const styles = useStyles();
  const { numbers } = usePaneStyles();
  const [all, setAll] = useState(false);
  return (
    <div className={numbers}>
      <table className={styles.table} aria-label={t('hbvs.table')}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>{t('hbvs.team')}</th>
            {[t('hbvs.formula'), t('hbvs.published'), t('hbvs.residual')].map((head) => <th key={head} scope="col" className={styles.cell}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, FEW)).map(({ name, fte, published, residual }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>{name}</th>
              <td className={styles.cell}>{formatFte(fte)}</td>
              <td className={styles.cell}>{formatFte(published)}</td>
              <td className={styles.cell}>{formatDecimals(residual, 1, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FEW && <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'hbvs.fewer' : 'hbvs.all')}</Button>}
    </div>
  );
}
