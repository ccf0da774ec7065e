import { Button, makeStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { memo, useCallback } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Conflict } from '../../../simulation/apply';
import { drivers, LAST_YEAR } from '../../../simulation/scenario';
import type { Driver, DriverChange, Scope } from '../../../simulation/scenario';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import type { Rules, RuleSection } from '../../i18n/ruleTexts';
import { t } from '../../i18n/translate';
import type { PreparedModel } from '../../state/computeScenario';
import { baseValue, shareOf, withShare } from '../../state/editScenario';
import type { Inherited } from '../../state/inherited';
import type { Simulation } from '../../state/paneState';
import { AmountEditor } from './AmountEditor';
import { ChangeList } from './ChangeList';
import { growthOf } from './rules/ruleValues';
import { ScopePicker } from './ScopePicker';
import type { ScenarioEditing } from './useScenarioEditing';
import { YearChoice } from './YearChoice';

const useStyles = makeStyles({ body: { display: 'flex', flexDirection: 'column', gap: '10px' }, add: { alignSelf: 'flex-start', marginLeft: '-8px' } });

interface ChangeCardProps {
  readonly simulation: Simulation;
  readonly rules: Rules;
  readonly inherited: Inherited;
  readonly inputs: StrengthInputs;
  readonly prepared: PreparedModel;
  readonly conflicts: readonly Conflict[];
  readonly editing: ScenarioEditing;
  readonly onOpenRule: (section: RuleSection) => void;
}

/** What changes: the change being edited on top, the list of all changes under it. */
export function ChangeCard({ simulation, rules, inherited, inputs, prepared, conflicts, editing, onOpenRule }: ChangeCardProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { changes } = simulation.scenario;
  const change = changes[simulation.editing];
  const year = rules.year ?? inherited.below.year ?? LAST_YEAR;
  const growing = growthOf(rules, inherited.below) || [...changes, ...inherited.changes.map((placed) => placed.change)].some(({ amount }) => amount.kind === 'groei');
  const setYear = useCallback((chosen: number) => editing.setRules({ year: chosen }), [editing]);
  return (
    <Card title={t('simulatie.what')}>
      <div className={styles.body}>
        {change ? <ChangeEditor key={simulation.editing} change={change} inputs={inputs} prepared={prepared} year={year} editing={editing} /> : <div className={shared.quiet}>{t('scenarios.change.noneOwn')}</div>}
        {growing && <YearChoice year={year} onChange={setYear} />}
        <ChangeList changes={changes} rules={rules} inherited={inherited} chosen={simulation.editing} conflicts={conflicts} inputs={inputs} editing={editing} onOpenRule={onOpenRule} />
        <Button className={styles.add} appearance="subtle" size="small" icon={<Add16Regular />} onClick={editing.add}>{t('simulatie.add')}</Button>
      </div>
    </Card>
  );
}

interface ChangeEditorProps extends Pick<ChangeCardProps, 'inputs' | 'prepared' | 'editing'> {
  readonly change: DriverChange;
  readonly year: number;
}

/** For whom, what and how much. Another place or driver keeps the percentage. */
function ChangeEditor({ change, inputs, prepared, year, editing }: ChangeEditorProps) {
  const { inhabitants } = prepared.model;
  const move = useCallback(
    (to: { scope?: Scope; driver?: Driver }) =>
      editing.edit((old) => {
        const next = { ...old, ...to };
        const [before, after] = [baseValue(old.driver, old.scope, inputs, inhabitants), baseValue(next.driver, next.scope, inputs, inhabitants)];
        return { ...to, amount: old.amount.kind === 'formule' && to.scope?.kind !== 'gemeente' && after !== null ? old.amount : withShare(old.amount.kind, shareOf(old.amount, before), after) };
      }),
    [editing, inputs, inhabitants],
  );
  const moveScope = useCallback((scope: Scope) => move({ scope }), [move]);
  const moveDriver = useCallback((driver: Driver) => move({ driver }), [move]);
  return (
    <>
      <ScopePicker inputs={inputs} scope={change.scope} onChange={moveScope} />
      <AmountEditor change={change} base={baseValue(change.driver, change.scope, inputs, inhabitants)} year={year} inputs={inputs} inhabitants={inhabitants} editing={editing}>
        <DriverChoice driver={change.driver} onChange={moveDriver} />
      </AmountEditor>
    </>
  );
}

const DriverChoice = memo(function DriverChoice({ driver, onChange }: { readonly driver: Driver; readonly onChange: (driver: Driver) => void }) {
  return <Segmented label={t('simulatie.driver')} options={drivers.map((value) => ({ value, label: t(`simulatie.${value}`) }))} value={driver} onChange={onChange} />;
});
