import { Button, makeStyles, Select } from '@fluentui/react-components';
import { ArrowShuffleRegular } from '@fluentui/react-icons';
import { LARGEST_ENOUGH, SMALLEST_ENOUGH } from '../../../../simulation/uncertainty';
import type { Uncertainty } from '../../../../simulation/uncertainty';
import { NumberBox } from '../../../components/NumberBox';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount, formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { DEFAULT_ENOUGH, LARGEST_SEED, otherSeed, perBatchChoices, withEnough } from '../../../state/uncertainty';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', gap: '8px', alignItems: 'center' },
  seed: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
});

interface DrawFieldsProps {
  readonly uncertainty: Uncertainty;
  readonly onChange: (uncertainty: Uncertainty) => void;
}

/** Sobol or chance, how many draws, and the seed that makes them the same every time. */
export function DrawFields({ uncertainty, onChange }: DrawFieldsProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { method, batches, perBatch, seed, enough } = uncertainty;
  return (
    <>
      <Segmented
        fill
        label={t('certainty.draws.method')}
        options={[{ value: 'sobol', label: t('certainty.draws.sobol') }, { value: 'toeval', label: t('certainty.draws.toeval') }]}
        value={method}
        onChange={(chosen) => onChange({ ...uncertainty, method: chosen })}
      />
      <div className={quiet}>{t(method === 'sobol' ? 'certainty.draws.sobolHint' : 'certainty.draws.toevalHint', { batches: String(batches) })}</div>
      <Segmented
        fill
        label={t('certainty.draws.count')}
        options={[{ value: 'genoeg', label: t('certainty.draws.enough') }, { value: 'vast', label: t('certainty.draws.fixed') }]}
        value={enough !== undefined ? 'genoeg' : 'vast'}
        onChange={(chosen) => onChange(withEnough(uncertainty, chosen === 'genoeg' ? DEFAULT_ENOUGH : null))}
      />
      <div className={styles.row}>
        <span aria-hidden>{t(enough !== undefined ? 'certainty.draws.target' : 'certainty.draws.fixedCount')}</span>
        {enough !== undefined ? (
          <NumberBox inline label={t('certainty.draws.target')} value={enough} format={(shown) => formatDecimals(shown, 2)} unit="fte" min={SMALLEST_ENOUGH} max={LARGEST_ENOUGH} step={0.01} onChange={(target) => onChange(withEnough(uncertainty, target))} />
        ) : (
          <Select aria-label={t('certainty.draws.fixedCount')} value={String(perBatch)} onChange={(_, data) => onChange({ ...uncertainty, perBatch: Number(data.value) })}>
            {[...new Set([...perBatchChoices, perBatch])].sort((a, b) => a - b).map((choice) => <option key={choice} value={choice}>{formatCount(choice * batches)}</option>)}
          </Select>
        )}
      </div>
      <div className={styles.seed}>
        <span aria-hidden>{t('certainty.draws.seed')}</span>
        <NumberBox inline label={t('certainty.draws.seed')} value={seed} format={String} whole min={0} max={LARGEST_SEED} step={1} onChange={(chosen) => onChange({ ...uncertainty, seed: chosen })} />
        <Button icon={<ArrowShuffleRegular />} onClick={() => onChange({ ...uncertainty, seed: otherSeed(seed, Date.now()) })}>{t('certainty.draws.newSeed')}</Button>
      </div>
      <div className={quiet}>{t('certainty.draws.seedHint')}</div>
    </>
  );
}
