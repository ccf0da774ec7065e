import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { MOST_COMPARED } from '../../../../excel/contract';
import { usePaneStyles } from '../../../components/usePaneStyles';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 20px', alignItems: 'center' },
  box: { marginLeft: '-8px', '& label': { overflowWrap: 'anywhere' } },
  letter: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
});

interface ScenarioChoiceProps {
  /** Names as they are shown, in order. */
  readonly names: readonly string[];
  /** Indices in `names`, in order. */
  readonly chosen: readonly number[];
  readonly letterOf: (index: number) => string | undefined;
  readonly onChange: (chosen: readonly number[]) => void;
}

/** Which scenarios stand side by side; a fifth cannot be chosen. */
export function ScenarioChoice({ names, chosen, letterOf, onChange }: ScenarioChoiceProps) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const full = chosen.length >= MOST_COMPARED;
  return (
    <ul className={list}>
      {names.map((name, index) => {
        const on = chosen.includes(index);
        return (
          <li key={`${index}${name}`} className={styles.row}>
            <Checkbox className={styles.box} label={name} checked={on} disabled={full && !on} onChange={(_, data) => onChange(data.checked === true ? [...chosen, index].sort((a, b) => a - b) : chosen.filter((other) => other !== index))} />
            <span className={styles.letter}>{letterOf(index)}</span>
          </li>
        );
      })}
    </ul>
  );
}
