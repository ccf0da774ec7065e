import { Combobox, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Scope } from '../../../simulation/scenario';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 }, list: { maxHeight: '320px' } });

interface ScopePickerProps {
  readonly inputs: StrengthInputs;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

const key = (scope: Scope) => (scope.kind === 'eenheid' ? scope.kind : `${scope.kind}:${scope.name}`);
const label = (scope: Scope) => (scope.kind === 'eenheid' ? t('simulatie.scopeUnit') : scope.name);

/** The unit, a district or a team; typing narrows the list. */
export function ScopePicker({ inputs, scope, onChange }: ScopePickerProps) {
  const styles = useStyles();
  /** null while nothing is being typed. */
  const [text, setText] = useState<string | null>(null);
  const groups = scopeGroups(inputs)
    .map((group) => ({ ...group, scopes: group.scopes.filter((candidate) => label(candidate).toLocaleLowerCase().includes((text ?? '').trim().toLocaleLowerCase())) }))
    .filter((group) => group.scopes.length > 0);
  const choose = (value: string | undefined) => {
    const chosen = scopeGroups(inputs).flatMap((group) => group.scopes).find((candidate) => key(candidate) === value);
    setText(null);
    if (chosen) onChange(chosen);
  };
  return (
    <Combobox
      className={styles.box}
      aria-label={t('simulatie.scope')}
      value={text ?? label(scope)}
      selectedOptions={[key(scope)]}
      listbox={{ className: styles.list }}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setText(null)}
      onOpenChange={(_, data) => !data.open && setText(null)}
      onOptionSelect={(_, data) => choose(data.optionValue)}
    >
      {groups.length === 0 && <Option disabled text="">{t('simulatie.scopeNone')}</Option>}
      {groups.map((group) => (
        <OptionGroup key={group.name} label={group.name}>
          {group.scopes.map((candidate) => <Option key={key(candidate)} value={key(candidate)}>{label(candidate)}</Option>)}
        </OptionGroup>
      ))}
    </Combobox>
  );
}

function scopeGroups(inputs: StrengthInputs): { name: string; scopes: Scope[] }[] {
  return [
    { name: t('simulatie.scopeUnitGroup'), scopes: [{ kind: 'eenheid' }] },
    { name: t('simulatie.scopeDistricts'), scopes: inputs.districts.map(({ name }) => ({ kind: 'district', name })) },
    ...inputs.districts.map((district, d) => ({
      name: district.name,
      scopes: inputs.teams.filter((team) => team.district === d).map(({ name }): Scope => ({ kind: 'basisteam', name })),
    })),
  ];
}
