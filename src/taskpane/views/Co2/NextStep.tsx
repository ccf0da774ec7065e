import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import { Card } from '../../components/Card';
import { t } from '../../i18n/translate';
import { LevelFields } from './LevelFields';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** What to fill in first, while there is no complete year: levels here, or usage per year. */
export function NextStep({ inputs, result, onAdd }: { readonly inputs: Co2Inputs; readonly result: Co2Result; readonly onAdd: () => void }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  if (result.complete.length > 0) return null;
  const { referenceYear, startYear, referenceLevel, startLevel } = inputs;
  const facts = { reference: String(referenceYear), start: String(startYear), target: String(inputs.targetYear) };
  const which = inputs.actuals.length > 0 ? 'incomplete' : referenceLevel === null && startLevel === null ? 'none' : 'levels';
  return (
    <Card title={t('co2.next.title')}>
      <div className={fields.column}>
        <p className={fields.text}>{t(`co2.next.${which}`, facts)}</p>
        <LevelFields inputs={inputs} />
        <Button className={styles.button} icon={<AddRegular />} onClick={onAdd}>{t('co2.next.usage')}</Button>
      </div>
    </Card>
  );
}
