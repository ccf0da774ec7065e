import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { FIRST_YEAR, LAST_YEAR } from '../../../simulation/scenario';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '4px' } });

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i));

/** The year looked at: growth and ingroei are worked out for it. */
export const YearChoice = memo(function YearChoice({ year, onChange }: { readonly year: number; readonly onChange: (year: number) => void }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  return (
    <div className={styles.root}>
      <span className={quiet}>{t('scenarios.change.year')}</span>
      <Segmented fill tight label={t('scenarios.change.year')} options={years.map((value) => ({ value, label: value }))} value={String(year)} onChange={(value) => onChange(Number(value))} />
    </div>
  );
});
