import type { Co2Inputs } from '../../../model/co2/inputs';
import { t } from '../../i18n/translate';
import { ParameterBox } from './ParameterBox';
import { useFieldStyles } from './useFieldStyles';

/** A box for each of the two levels of the path. */
export function LevelFields({ inputs: { referenceYear, startYear, referenceLevel, startLevel } }: { readonly inputs: Co2Inputs }) {
  const fields = useFieldStyles();
  return (
    <div className={fields.row}>
      <ParameterBox label={t('co2.next.level', { year: String(referenceYear) })} parameter="co2Referentieniveau" value={referenceLevel} unit="t" />
      <ParameterBox label={t('co2.next.level', { year: String(startYear) })} parameter="co2Beginniveau" value={startLevel} unit="t" />
    </div>
  );
}
