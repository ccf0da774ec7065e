import { otherComponentIds } from '../../../../model/strength/components';
import type { ShareQuestion } from '../../../../simulation/goal/seekShare';
import { NumberBox } from '../../../components/NumberBox';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { InlineSelect } from './InlineSelect';
import { useSentenceStyles } from './useSentenceStyles';

export type ShareFields = Pick<ShareQuestion, 'component' | 'within'>;

/** "Welk aandeel van [werklast] houdt elk team binnen ± [2] %?" */
export function ShareSentence({ fields, onChange }: { readonly fields: ShareFields; readonly onChange: (fields: ShareFields) => void }) {
  const styles = useSentenceStyles();
  return (
    <div className={styles.sentence}>
      {t('goal.share.first')}
      <InlineSelect label={t('goal.share.componentLabel')} value={fields.component} onChange={(value) => onChange({ ...fields, component: otherComponentIds.find((id) => id === value) ?? fields.component })}>
        {otherComponentIds.map((id) => <option key={id} value={id}>{t(`simulatie.component.${id}`).toLowerCase()}</option>)}
      </InlineSelect>
      {t('goal.share.keeps')}
      <NumberBox inline className={styles.box} label={t('goal.share.withinLabel')} value={fields.within} format={(value) => formatDecimals(value * 100, 1)} scale={0.01} unit="%" min={0} max={1} step={0.005} onChange={(within) => onChange({ ...fields, within })} />
      {t('goal.share.end')}
    </div>
  );
}
