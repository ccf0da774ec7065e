import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSort20Regular } from '@fluentui/react-icons';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { t } from '../../i18n/translate';
import type { GainSort } from '../../state/gainOrder';
import type { GainMeasure } from '../../state/gains';
import { GainList } from './GainList';
import { GainsByDistrict } from './GainsByDistrict';
import { GainSumLine, GainTotal } from './GainTotal';
import type { SimulatieState, SimulationOutcome } from './useSimulatie';

const useStyles = makeStyles({
  controls: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', margin: '8px 0 4px' },
});

interface GainCardProps {
  readonly state: SimulatieState;
  readonly outcome: SimulationOutcome;
  readonly inputs: StrengthInputs;
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** Who gets what: the answer, then a bar around zero per team. */
export function GainCard({ state, outcome, inputs, onOpen }: GainCardProps) {
  const styles = useStyles();
  const { measure, setMeasure, sort, setSort } = state;
  const measures: readonly { value: GainMeasure; label: string }[] = [
    { value: 'hbvs', label: t('simulatie.measureHbvs') },
    { value: 'nieuw', label: t('simulatie.measureNew') },
  ];
  return (
    <Card title={t('simulatie.who')} aside={t(measure === 'hbvs' ? 'simulatie.unitHbvs' : 'simulatie.unitNew')}>
      <GainTotal sums={outcome.sums} />
      <div className={styles.controls}>
        <Segmented label={t('simulatie.measure')} options={measures} value={measure} onChange={setMeasure} />
        <SortMenu sort={sort} onChange={setSort} />
      </div>
      {sort === 'verschil' ? <GainList outcome={outcome} onOpen={onOpen} /> : <GainsByDistrict outcome={outcome} inputs={inputs} onOpen={onOpen} />}
      <GainSumLine sums={outcome.sums} />
    </Card>
  );
}

function SortMenu({ sort, onChange }: { readonly sort: GainSort; readonly onChange: (sort: GainSort) => void }) {
  return (
    <Menu checkedValues={{ sort: [sort] }} onCheckedValueChange={(_, data) => onChange(data.checkedItems[0] as GainSort)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ArrowSort20Regular />} aria-label={t('simulatie.sort')} title={t('simulatie.sort')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="sort" value="verschil">{t('simulatie.sortDifference')}</MenuItemRadio>
          <MenuItemRadio name="sort" value="district">{t('simulatie.sortDistrict')}</MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
