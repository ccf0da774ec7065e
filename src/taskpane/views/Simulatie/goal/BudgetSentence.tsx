import { Checkbox, makeStyles } from '@fluentui/react-components';
import { t } from '../../../i18n/translate';

export interface BudgetFields {
  readonly teams: boolean;
  readonly districts: boolean;
}

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' } });

/** "Hoeveel fte extra tot [✓] geen team onder zijn HBVS+ 2023, [✓] geen district onder zijn 2018 zit?" */
export function BudgetSentence({ year, fields, onChange }: { readonly year: number; readonly fields: BudgetFields; readonly onChange: (fields: BudgetFields) => void }) {
  const styles = useStyles();
  return (
    <div>
      {t('goal.budget.first')}
      <div className={styles.list}>
        <Checkbox label={t('goal.budget.team', { year: String(year) })} checked={fields.teams} onChange={(_, data) => onChange({ ...fields, teams: data.checked === true })} />
        <Checkbox label={t('goal.budget.district')} checked={fields.districts} onChange={(_, data) => onChange({ ...fields, districts: data.checked === true })} />
      </div>
    </div>
  );
}
