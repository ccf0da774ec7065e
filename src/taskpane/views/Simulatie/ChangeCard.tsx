import { Button, makeStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Conflict } from '../../../simulation/apply';
import { drivers } from '../../../simulation/scenario';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { t } from '../../i18n/translate';
import type { PreparedModel } from '../../state/computeScenario';
import { baseValue, shareOf, withShare } from '../../state/editScenario';
import type { Simulation } from '../../state/paneState';
import { AmountEditor } from './AmountEditor';
import { ChangeList } from './ChangeList';
import { ScopePicker } from './ScopePicker';
import type { ScenarioEditing } from './useScenarioEditing';

const useStyles = makeStyles({ body: { display: 'flex', flexDirection: 'column', gap: '10px' }, add: { alignSelf: 'flex-start', marginLeft: '-8px' } });

interface ChangeCardProps {
  readonly simulation: Simulation;
  readonly inputs: StrengthInputs;
  readonly prepared: PreparedModel;
  readonly conflicts: readonly Conflict[];
  readonly editing: ScenarioEditing;
}

/** What changes: the change being edited on top, the list of all changes under it. */
export function ChangeCard({ simulation, inputs, prepared, conflicts, editing }: ChangeCardProps) {
  const styles = useStyles();
  const change = simulation.scenario.changes[simulation.editing];
  const base = (driver = change?.driver, scope = change?.scope) => (driver && scope ? baseValue(driver, scope, inputs, prepared.model.inhabitants) : null);
  return (
    <Card title={t('simulatie.what')}>
      <div className={styles.body}>
        {change && (
          <>
            <ScopePicker
              inputs={inputs}
              scope={change.scope}
              onChange={(scope) => editing.edit({ scope, amount: withShare(change.amount.kind, shareOf(change.amount, base()), base(change.driver, scope)) })}
            />
            <AmountEditor key={simulation.editing} change={change} base={base()} editing={editing}>
              <Segmented
                label={t('simulatie.driver')}
                options={drivers.map((driver) => ({ value: driver, label: t(`simulatie.${driver}`) }))}
                value={change.driver}
                onChange={(driver) => editing.edit({ driver, amount: withShare(change.amount.kind, shareOf(change.amount, base()), base(driver)) })}
              />
            </AmountEditor>
          </>
        )}
        <ChangeList scenario={simulation.scenario} chosen={simulation.editing} conflicts={conflicts} baseTotal={prepared.base.rounded.table.total} editing={editing} />
        <Button className={styles.add} appearance="subtle" size="small" icon={<Add16Regular />} onClick={editing.add}>{t('simulatie.add')}</Button>
      </div>
    </Card>
  );
}
