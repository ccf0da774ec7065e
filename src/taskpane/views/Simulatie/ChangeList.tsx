import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Conflict } from '../../../simulation/apply';
import type { DriverChange } from '../../../simulation/scenario';
import { usePaneStyles } from '../../components/usePaneStyles';
import { conflictNotes } from '../../i18n/conflictNotes';
import type { ConflictNote, PlacedChange } from '../../i18n/conflictNotes';
import { ruleChips } from '../../i18n/ruleTexts';
import type { RuleChip, Rules, RuleSection } from '../../i18n/ruleTexts';
import { amountText, scopeLabel } from '../../i18n/scopeLabel';
import { t } from '../../i18n/translate';
import type { Inherited } from '../../state/inherited';
import { ChangeChip } from './ChangeChip';
import type { ScenarioEditing } from './useScenarioEditing';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface ChangeListProps {
  readonly changes: readonly DriverChange[];
  readonly rules: Rules;
  readonly inherited: Inherited;
  readonly chosen: number;
  /** Between the inherited changes and these, in that order. */
  readonly conflicts: readonly Conflict[];
  readonly inputs: StrengthInputs;
  readonly editing: ScenarioEditing;
  readonly onOpenRule: (section: RuleSection) => void;
}

/** All changes in the order in which they apply, those of the scenarios underneath first; what no longer counts says so. */
export function ChangeList({ changes, rules, inherited, chosen, conflicts, inputs, editing, onOpenRule }: ChangeListProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const placed: readonly PlacedChange[] = [...inherited.changes, ...changes.map((change) => ({ change, origin: null }))];
  const notes = conflicts.length > 0 ? conflictNotes(placed, conflicts, inputs) : [];
  const from = inherited.changes.length;
  const show = (index: number) => {
    if (index >= from) editing.choose(index - from);
    // The chip is drawn as chosen first.
    requestAnimationFrame(() => {
      const chip = document.getElementById(chipId(index));
      chip?.focus();
      chip?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <ul className={mergeClasses(shared.list, styles.list)} aria-label={t('simulatie.changes')}>
      {placed.map(({ change, origin }, index) => (
        <ChangeItem key={index} change={change} origin={origin} index={index} own={index - from} chosen={index - from === chosen} note={notes[index]?.text ?? null} other={notes[index]?.other ?? -1} editing={editing} onShow={show} />
      ))}
      <RuleItems rules={rules} below={inherited.below} inputs={inputs} editing={editing} onOpenRule={onOpenRule} />
    </ul>
  );
}

const chipId = (index: number) => `change-${index}`;

interface ChangeItemProps extends PlacedChange {
  readonly index: number;
  /** Index among the scenario's own; negative for an inherited one. */
  readonly own: number;
  readonly chosen: boolean;
  readonly note: ConflictNote['text'] | null;
  readonly other: number;
  readonly editing: ScenarioEditing;
  readonly onShow: (index: number) => void;
}

const ChangeItem = memo(
  function ChangeItem({ change, origin, index, own, chosen, note, other, editing, onShow }: ChangeItemProps) {
    return (
      <ChangeChip
        id={chipId(index)}
        name={scopeLabel(change.scope)}
        driver={t(`simulatie.driverOf.${change.driver}`)}
        amount={amountText(change)}
        active={change.active}
        warning={note}
        onWarning={() => onShow(other)}
        {...(origin === null ? { chosen, onChoose: () => editing.choose(own), onToggle: (active) => editing.toggle(own, active), onRemove: () => editing.remove(own) } : { origin })}
      />
    );
  },
  // `onShow` does the same for as long as the indices are the same.
  (before, after) => (Object.keys(after) as (keyof ChangeItemProps)[]).every((key) => key === 'onShow' || before[key] === after[key]),
);

interface RuleItemsProps extends Pick<ChangeListProps, 'rules' | 'inputs' | 'editing' | 'onOpenRule'> {
  readonly below: Rules & { readonly name: string };
}

/** Every rule that is not the workbook's. */
const RuleItems = memo(function RuleItems({ rules, below, inputs, editing, onOpenRule }: RuleItemsProps) {
  const own = ruleChips(rules, inputs);
  const replaced = (chip: RuleChip) => own.some((candidate) => candidate.key === chip.key);
  return (
    <>
      {ruleChips(below, inputs).filter((chip) => !replaced(chip)).map((chip) => <ChangeChip key={`below-${chip.key}`} name={chip.name} amount={chip.amount} origin={below.name} />)}
      {own.map((chip) => <ChangeChip key={chip.key} name={chip.name} amount={chip.amount} onChoose={() => onOpenRule(chip.section)} onRemove={() => editing.setRules(chip.without)} />)}
    </>
  );
});
