import { makeStyles } from '@fluentui/react-components';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { GainSums } from '../../state/gains';

const useStyles = makeStyles({ spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } });

/** Tells a screen reader the outcome after the slider was released, not at every step. */
export function Announcement({ sums }: { readonly sums: GainSums }) {
  const styles = useStyles();
  const { biggestGain: gain, biggestLoss: loss } = sums;
  const text = gain || loss ? t('simulatie.announced', {
    moved: formatTenths(sums.moved),
    gain: gain ? `${t('simulatie.biggestGain', { name: gain.name, delta: formatChange(gain.delta) })}.` : '',
    loss: loss ? `${t('simulatie.biggestLoss', { name: loss.name, delta: formatChange(loss.delta) })}.` : '',
    sum: formatChange(sums.net),
  }) : '';
  return <div className={styles.spoken} role="status" aria-live="polite">{text}</div>;
}
