import { makeStyles, mergeClasses, Switch } from '@fluentui/react-components';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatFte } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { RemoveButton } from './RemoveButton';
import type { RuleProps } from './ruleProps';
import { TeamAdder } from './TeamAdder';

const useStyles = makeStyles({ line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '28px' }, all: { marginLeft: '-8px' } });

/** Which teams may fall under their printed number of wijkagenten. */
export function MinimaRule({ rules, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { liftedMinima = [] } = rules;
  const all = liftedMinima === 'alle';
  const lifted = all ? [] : liftedMinima;
  const set = (names: readonly string[]) => editing.setRules({ liftedMinima: names.length > 0 ? names : undefined });
  const minimum = (name: string) => formatFte(inputs.teams.find((team) => team.name === name)?.minWijkagenten ?? 0);
  return (
    <>
      <div className={shared.quiet}>{t('scenarios.rules.minima.intro')}</div>
      <Switch className={styles.all} label={t('scenarios.rules.minima.all')} checked={all} onChange={(_, data) => editing.setRules({ liftedMinima: data.checked ? 'alle' : undefined })} />
      {!all && (
        <>
          {lifted.length > 0 && <ul className={mergeClasses(shared.list, shared.numbers)}>
            {lifted.map((name) => (
              <li key={name} className={styles.line}>
                <span>{t('scenarios.rules.minima.team', { name, fte: minimum(name) })}</span>
                <RemoveButton label={t('scenarios.rules.removeTeam', { name })} onClick={() => set(lifted.filter((other) => other !== name))} />
              </li>
            ))}
          </ul>}
          <TeamAdder label={t('scenarios.rules.addTeam')} inputs={inputs} used={lifted} onAdd={(name) => set([...lifted, name])} />
        </>
      )}
    </>
  );
}
