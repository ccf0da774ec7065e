import { makeStyles, Switch } from '@fluentui/react-components';
import { factorMethods } from '../../../model/co2/inputs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePart } from '../../state/paneContext';
import { useParameter } from './useParameter';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  switch: { marginLeft: '-8px', '& label': { paddingLeft: '4px' } },
});

/** Choices about what counts: electricity by contract or by the grid, and offsets or not. */
export function CountingFields({ inputs }: { readonly inputs: Co2Inputs }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const write = useParameter();
  const busy = usePart((state) => state.work !== null);
  const { electricity, countOffsets } = inputs;
  const answer = (counts: boolean) => (counts ? 'ja' : 'nee');
  return (
    <>
      <div className={styles.line}>
        <span>{t('co2.actuals.method')}</span>
        <Segmented tight label={t('co2.actuals.method')} options={factorMethods.map((value) => ({ value, label: t(`co2.actuals.methods.${value}`), disabled: busy }))} value={electricity} onChange={(method) => void write('co2Elektriciteit', electricity, method)} />
      </div>
      <div className={quiet}>{t(`co2.actuals.methodHint.${electricity}`)}</div>
      <Switch className={styles.switch} label={t('co2.actuals.countOffsets')} checked={countOffsets} onChange={(_, data) => void write('co2Compensatie', answer(countOffsets), answer(data.checked))} />
    </>
  );
}
