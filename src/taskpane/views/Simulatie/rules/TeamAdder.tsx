import { Combobox, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import { t } from '../../../i18n/translate';

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 }, list: { maxHeight: '260px' } });

interface TeamAdderProps {
  readonly label: string;
  readonly inputs: StrengthInputs;
  /** Names that are there already. */
  readonly used: readonly string[];
  readonly onAdd: (team: string) => void;
}

/** Adds one team to a list; typing narrows the choice. */
export function TeamAdder({ label, inputs, used, onAdd }: TeamAdderProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const groups = inputs.districts
    .map((district, d) => ({ name: district.name, teams: inputs.teams.filter((team) => team.district === d && !used.includes(team.name) && team.name.toLocaleLowerCase().includes(wanted)) }))
    .filter((group) => group.teams.length > 0);
  return (
    <Combobox
      className={styles.box}
      aria-label={label}
      data-own-undo
      placeholder={label}
      value={text}
      selectedOptions={[]}
      listbox={{ className: styles.list }}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText('')}
      onOptionSelect={(_, data) => {
        setText('');
        if (data.optionValue !== undefined) onAdd(data.optionValue);
      }}
    >
      {groups.length === 0 && <Option disabled text="">{t('simulatie.scopeNone')}</Option>}
      {groups.map((group) => (
        <OptionGroup key={group.name} label={group.name}>
          {group.teams.map(({ name }) => <Option key={name} value={name}>{name}</Option>)}
        </OptionGroup>
      ))}
    </Combobox>
  );
}
