import { Combobox, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Scope } from '../../../simulation/scenario';
import { scopeLabel } from '../../i18n/scopeLabel';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  list: { maxHeight: '320px' },
  option: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', flexGrow: 1, minWidth: 0 },
  team: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: 'right' },
});

interface ScopePickerProps {
  readonly inputs: StrengthInputs;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

interface Choice {
  readonly scope: Scope;
  readonly label: string;
  /** The teams a municipality belongs to. */
  readonly teams?: string;
}

const keyOf = (scope: Scope) => (scope.kind === 'eenheid' ? scope.kind : `${scope.kind}:${scope.name}`);

/** The unit, a district, a team or a municipality; typing narrows the list, also by the team of a municipality. */
export const ScopePicker = memo(function ScopePicker({ inputs, scope, onChange }: ScopePickerProps) {
  const styles = useStyles();
  /** null while nothing is being typed. */
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const wanted = (text ?? '').trim().toLocaleLowerCase();
  const groups = open ? scopeGroups(inputs).map((group) => ({ ...group, choices: group.choices.filter((choice) => finds(choice, wanted)) })).filter((group) => group.choices.length > 0) : [];
  const choose = (value: string | undefined) => {
    const chosen = scopeGroups(inputs).flatMap((group) => group.choices).find((candidate) => keyOf(candidate.scope) === value);
    setText(null);
    if (chosen) onChange(chosen.scope);
  };
  return (
    <Combobox
      className={styles.box}
      aria-label={t('simulatie.scope')}
      data-own-undo={text === null ? undefined : true}
      value={text ?? scopeLabel(scope)}
      selectedOptions={[keyOf(scope)]}
      listbox={{ className: styles.list }}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setText(null)}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setText(null);
      }}
      onOptionSelect={(_, data) => choose(data.optionValue)}
    >
      {open && groups.length === 0 && <Option disabled text="">{t('scenarios.change.none_found')}</Option>}
      {groups.map((group) => (
        <OptionGroup key={group.name} label={group.name}>
          {group.choices.map(({ scope: candidate, label, teams }) => (
            <Option key={keyOf(candidate)} value={keyOf(candidate)} text={label}>
              {teams === undefined ? label : <span className={styles.option}><span>{label}</span><span className={styles.team}>{teams}</span></span>}
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Combobox>
  );
});

function finds({ label, teams = '' }: Choice, wanted: string): boolean {
  return label.toLocaleLowerCase().includes(wanted) || teams.toLocaleLowerCase().includes(wanted);
}

function scopeGroups(inputs: StrengthInputs): { name: string; choices: Choice[] }[] {
  const choice = (scope: Scope): Choice => ({ scope, label: scope.kind === 'gemeente' ? scope.name : scopeLabel(scope) });
  return [
    { name: t('simulatie.scopeUnitGroup'), choices: [choice({ kind: 'eenheid' })] },
    { name: t('simulatie.scopeDistricts'), choices: inputs.districts.map(({ name }) => choice({ kind: 'district', name })) },
    ...inputs.districts.map((district, d) => ({ name: district.name, choices: inputs.teams.filter((team) => team.district === d).map(({ name }) => choice({ kind: 'basisteam', name })) })),
    { name: t('scenarios.change.municipalities'), choices: inputs.municipalities.map((municipality) => ({ ...choice({ kind: 'gemeente', name: municipality.name }), teams: teamsOf(municipality, inputs) })).sort((a, b) => a.label.localeCompare(b.label, 'nl')) },
  ];
}

/** "basisteam Vechtdal", or the two of a split municipality. */
function teamsOf({ parts }: StrengthInputs['municipalities'][number], { teams }: StrengthInputs): string {
  return t('scenarios.change.teamOf', { names: parts.map((part) => teams[part.team]?.name ?? '').join(' · ') });
}
