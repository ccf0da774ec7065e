import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { t } from '../../i18n/translate';
import type { Simulation } from '../../state/paneState';
import { isBase } from '../../../simulation/scenario';

const useStyles = makeStyles({
  name: { width: '100%', '& input': { fontWeight: tokens.fontWeightSemibold, textOverflow: 'ellipsis' }, '& input::placeholder': { fontWeight: tokens.fontWeightRegular } },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface ScenarioNameProps {
  readonly simulation: Simulation;
  readonly onRename: (name: string) => void;
}

/** The scenario on screen, always visible; typing gives it a name of the user's own. */
export function ScenarioName({ simulation, onRename }: ScenarioNameProps) {
  const styles = useStyles();
  const { name } = simulation.scenario;
  return (
    <Input
      className={styles.name}
      contentBefore={<span className={styles.label}>{t('simulatie.scenario')}</span>}
      aria-label={t('simulatie.scenario')}
      placeholder={t('simulatie.scenarioPlaceholder')}
      value={!simulation.named && isBase(simulation.scenario) ? '' : name}
      maxLength={60}
      onChange={(_, data) => onRename(data.value)}
    />
  );
}
