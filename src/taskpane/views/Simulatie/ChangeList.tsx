import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { scopeName } from '../../../simulation/apply';
import type { Conflict } from '../../../simulation/apply';
import type { DriverChange, Scenario } from '../../../simulation/scenario';
import type { Tenths } from '../../../model/units';
import { formatCount, formatFte, formatPercentChange } from '../../format/numbers';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { ChangeChip } from './ChangeChip';
import type { ScenarioEditing } from './useScenarioEditing';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface ChangeListProps {
  readonly scenario: Scenario;
  readonly chosen: number;
  readonly conflicts: readonly Conflict[];
  /** Budget of the base in tenths. */
  readonly baseTotal: Tenths;
  readonly editing: ScenarioEditing;
}

/** All changes in the order in which they apply; what no longer counts says so. */
export function ChangeList({ scenario, chosen, conflicts, baseTotal, editing }: ChangeListProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.list)} aria-label={t('simulatie.changes')}>
      {scenario.changes.map((change, index) => (
        <ChangeChip
          key={index}
          name={scopeLabel(change)}
          driver={t(`simulatie.driverOf.${change.driver}`)}
          amount={amountText(change)}
          chosen={index === chosen}
          active={change.active}
          warning={overruledText(index, conflicts)}
          onChoose={() => editing.choose(index)}
          onToggle={(active) => editing.toggle(index, active)}
          onRemove={() => editing.remove(index)}
        />
      ))}
      {scenario.totalBudget !== null && (
        <ChangeChip name={t('simulatie.budgetChange')} amount={`${formatFte(scenario.totalBudget)} fte (${formatPercentChange((scenario.totalBudget * 10) / baseTotal - 1)})`} onRemove={editing.clearBudget} />
      )}
      {scenario.shares !== null && <ChangeChip name={t('simulatie.sharesChange')} amount="" onRemove={editing.clearShares} />}
    </ul>
  );
}

function scopeLabel({ scope }: DriverChange): string {
  return scope.kind === 'eenheid' ? t('simulatie.scopeUnit') : scopeName(scope);
}

function amountText({ amount }: DriverChange): string {
  switch (amount.kind) {
    case 'procent':
      return formatPercentChange(amount.value);
    case 'groei':
      return t('simulatie.perYear', { change: formatPercentChange(amount.value) });
    case 'absoluut':
      return t('simulatie.setTo', { value: formatCount(amount.value) });
    case 'formule':
      return amount.text;
    default:
      throw amount satisfies never;
  }
}

function overruledText(index: number, conflicts: readonly Conflict[]): string | null {
  const winner = conflicts.find((conflict) => conflict.overruled.includes(index));
  return winner ? t('simulatie.overruled', { n: String(winner.winner + 1) }) : null;
}
