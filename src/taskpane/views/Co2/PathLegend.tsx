import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../../model/co2/inputs';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import type { ForecastMethod } from './answer';
import { BandKey, KEY_WIDTH, PathKey } from './pathLines';
import type { PathRow } from './pathRows';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px' },
  item: { whiteSpace: 'nowrap' },
  key: { verticalAlign: 'middle', marginRight: '5px' },
});

/** Which line is which; only those that are there. */
export function PathLegend({ rows, reading, method }: { readonly rows: readonly PathRow[]; readonly reading: Reading; readonly method: ForecastMethod }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const has = (key: 'actual' | 'forecast' | 'measures') => rows.some((row) => row[key] !== null);
  const band = rows.some(({ low, high }) => low !== null && high !== null && low < high);
  const item = (key: ReactNode, text: string) => <span className={styles.item}><svg className={styles.key} width={KEY_WIDTH} height={12} viewBox={`0 -6 ${KEY_WIDTH} 12`}>{key}</svg>{text}</span>;
  return (
    <div className={mergeClasses(quiet, styles.legend)} aria-hidden>
      {has('actual') && item(<PathKey series="actual" />, t('co2.path.actual'))}
      {item(<PathKey series="path" />, t('co2.path.path', { reading }))}
      {has('forecast') && item(<PathKey series="forecast" />, t('co2.path.forecast', { method: t(`co2.path.methods.${method}`) }))}
      {band && item(<BandKey />, t('co2.path.band'))}
      {has('measures') && item(<PathKey series="measures" />, t('co2.path.measures'))}
    </div>
  );
}
