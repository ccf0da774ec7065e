import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SettingDifference } from '../../../../simulation/results/scenarioSettings';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import type { ComparedColumn } from '../../../state/comparedColumns';
import { settingLabel, settingValue } from './settingText';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { fontWeight: tokens.fontWeightSemibold, lineHeight: '18px' },
  values: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', rowGap: '2px', margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  value: { margin: 0 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** What is set differently, one thing after the other with the value of each scenario. */
export function SettingList({ differences, columns }: { readonly differences: readonly SettingDifference[]; readonly columns: readonly ComparedColumn[] }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  if (differences.length === 0) return <div className={quiet}>{t('results.compare.settingsSame')}</div>;
  return (
    <ul className={list}>
      {differences.map(({ key, values }) => {
        const known = values.find((value) => value !== null);
        return known && (
          <li key={key} className={styles.item}>
            <div className={styles.label}>{settingLabel(known)}</div>
            <dl className={styles.values}>
              {values.map((value, i) => [
                <dt key={`t${i}`}>{columns[i]?.letter}</dt>,
                <dd key={`d${i}`} className={mergeClasses(styles.value, value === null && styles.none)}>{value === null ? t('results.compare.notSet') : settingValue(value)}</dd>,
              ])}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
