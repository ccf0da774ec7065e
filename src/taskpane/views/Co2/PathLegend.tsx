import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import type { PathRow } from './pathRows';
import type { Reading } from '../../../model/co2/inputs';
import type { ForecastMethod } from './answer';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px' },
  item: { whiteSpace: 'nowrap' },
  key: { display: 'inline-block', width: '16px', verticalAlign: 'middle', marginRight: '5px', borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
  path: { borderTop: `2px dashed ${chart.good}` },
  forecast: { borderTop: `2px solid ${chart.loss}` },
  measures: { borderTop: `2px dotted ${chart.gain}` },
  band: { borderTop: 'none', height: '8px', backgroundColor: chart.lossSoft },
});

/** Which line is which; only those that are there. */
export function PathLegend({ rows, reading, method }: { readonly rows: readonly PathRow[]; readonly reading: Reading; readonly method: ForecastMethod }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const has = (key: 'actual' | 'forecast' | 'measures') => rows.some((row) => row[key] !== null);
  const band = rows.some(({ low, high }) => low !== null && high !== null && low < high);
  const item = (key: string | undefined, text: string) => <span className={styles.item}><span className={mergeClasses(styles.key, key)} />{text}</span>;
  return (
    <div className={mergeClasses(quiet, styles.legend)} aria-hidden>
      {has('actual') && item(undefined, t('co2.path.actual'))}
      {item(styles.path, t('co2.path.path', { reading }))}
      {has('forecast') && item(styles.forecast, t('co2.path.forecast', { method: t(`co2.path.methods.${method}`) }))}
      {band && item(styles.band, t('co2.path.band'))}
      {has('measures') && item(styles.measures, t('co2.path.measures'))}
    </div>
  );
}
