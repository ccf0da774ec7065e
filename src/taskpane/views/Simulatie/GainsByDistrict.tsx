import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { GainRow } from './GainRow';
import type { SimulationOutcome } from './useSimulatie';

const useStyles = makeStyles({
  list: { margin: '0 -6px' },
  head: { display: 'flex', justifyContent: 'space-between', padding: '10px 6px 2px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
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
        const delta = formatChange(own.reduce((sum, gain) => sum + gain.delta, 0));
        return (
          <li key={district.name}>
            <div className={styles.head}>
              <Spoken>{t('simulatie.rowDistrict', { name: district.name, delta })}</Spoken>
              <span aria-hidden>{district.name}</span>
              <span aria-hidden>{delta}</span>
            </div>
            <ul className={shared.list}>
              {own.map((gain) => <GainRow key={gain.team} gain={gain} scale={scale} onOpen={onOpen} />)}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
