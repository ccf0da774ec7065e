import { makeStyles } from '@fluentui/react-components';
import { NumberBox } from '../../../components/NumberBox';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { HIGHEST_DEVIATION, HIGHEST_SD, LOWEST_DEVIATION } from '../../../state/uncertainty';
import type { Distribution } from '../../../../simulation/uncertainty';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(78px, 1fr))', gap: '8px' },
});

interface DistributionFieldsProps {
  readonly distribution: Exclude<Distribution, { kind: 'empirisch' }>;
  readonly onChange: (distribution: Distribution) => void;
}

/** The numbers that make the shape, in percents. */
export function DistributionFields({ distribution, onChange }: DistributionFieldsProps) {
  const styles = useStyles();
  const share = (label: string, value: number, change: (value: number) => void, signed = true) => (
    <NumberBox
      label={label}
      value={value}
      format={(shown) => formatDecimals(shown * 100, 1, signed)}
      scale={0.01}
      unit="%"
      step={0.005}
      min={signed ? LOWEST_DEVIATION : 0}
      max={signed ? HIGHEST_DEVIATION : HIGHEST_SD}
      onChange={change}
    />
  );
  switch (distribution.kind) {
    case 'normaal':
    case 'lognormaal':
      return <div className={styles.boxes}>{share(t('certainty.drivers.sd'), distribution.sd, (sd) => onChange({ ...distribution, sd }), false)}</div>;
    case 'uniform':
      return (
        <div className={styles.boxes}>
          {share(t('certainty.drivers.low'), distribution.low, (low) => onChange({ ...distribution, low }))}
          {share(t('certainty.drivers.high'), distribution.high, (high) => onChange({ ...distribution, high }))}
        </div>
      );
    case 'driehoek':
    case 'pert':
      return (
        <div className={styles.boxes}>
          {share(t('certainty.drivers.low'), distribution.low, (low) => onChange({ ...distribution, low }))}
          {share(t('certainty.drivers.mode'), distribution.mode, (mode) => onChange({ ...distribution, mode }))}
          {share(t('certainty.drivers.high'), distribution.high, (high) => onChange({ ...distribution, high }))}
        </div>
      );
    default:
      throw distribution satisfies never;
  }
}
