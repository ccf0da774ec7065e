import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import type { Gain } from '../../state/gains';
import { GainRow } from './GainRow';
import type { SimulationOutcome } from './useSimulatie';

const useStyles = makeStyles({
  list: { margin: '0 -6px' },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 62px', columnGap: '6px', alignItems: 'baseline', padding: '10px 6px 2px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  path: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  delta: { textAlign: 'right', whiteSpace: 'nowrap' },
  loss: { color: chart.lossText },
});

interface GainsByDistrictProps {
  readonly outcome: SimulationOutcome;
  readonly inputs: StrengthInputs;
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** All teams in the order of the plan, with the sum of each district. */
export function GainsByDistrict({ outcome: { gains, scale }, inputs, onOpen }: GainsByDistrictProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.list)} aria-label={t('simulatie.gains')}>
      {inputs.districts.map((district, d) => {
        const own = gains.filter((gain) => gain.district === d);
        return (
          <li key={district.name}>
            <SumRow name={district.name} gains={own} />
            <ul className={shared.list}>
              {own.map((gain) => <GainRow key={gain.team} gain={gain} scale={scale} onOpen={onOpen} />)}
            </ul>
          </li>
        );
      })}
      <li><SumRow name={t('results.unitRow')} gains={gains} /></li>
    </ul>
  );
}

/** A district or the eenheid: the sum of the rows that are shown. */
function SumRow({ name, gains }: { readonly name: string; readonly gains: readonly Gain[] }) {
  const styles = useStyles();
  const sum = (of: (gain: Gain) => number) => gains.reduce((total, gain) => total + of(gain), 0);
  const delta = sum((gain) => gain.delta);
  const path = t('results.districtPath', { before: formatTenths(sum((gain) => gain.before)), after: formatTenths(sum((gain) => gain.after)) });
  return (
    <div className={styles.head}>
      <Spoken>{t('simulatie.rowDistrict', { name, delta: formatChange(delta) })}</Spoken>
      <span aria-hidden>{name}</span>
      <span aria-hidden className={styles.path}>{path}</span>
      <span aria-hidden className={mergeClasses(styles.delta, delta < 0 && styles.loss)}>{formatChange(delta)}</span>
    </div>
  );
}
