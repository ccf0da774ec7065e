import { Button } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { isBase } from '../../../simulation/scenario';
import type { Scenario } from '../../../simulation/scenario';
import { Footer } from '../../components/Footer';
import { t } from '../../i18n/translate';
import { usePaneState, usePaneStore } from '../../state/paneContext';
import type { Simulation } from '../../state/paneState';

interface SimulatieFooterProps {
  readonly simulation: Simulation;
  /** The scenario that stands in the workbook. */
  readonly inWorkbook: Scenario;
  /** The scenario has an outcome; one without is never written. */
  readonly possible: boolean;
}

export function SimulatieFooter({ simulation, inWorkbook, possible }: SimulatieFooterProps) {
  const store = usePaneStore();
  const busy = usePaneState().work !== null;
  const { scenario, edited } = simulation;
  const kept = !edited && !isBase(inWorkbook);
  const idle = isBase(scenario) && isBase(inWorkbook);
  return (
    <Footer>
      <Button appearance="primary" icon={kept ? <Checkmark16Regular /> : undefined} disabledFocusable={busy || kept || idle || !possible} title={idle ? t('simulatie.idle') : undefined} onClick={() => void store.apply()}>
        {kept ? t('simulatie.applied') : t('simulatie.apply')}
      </Button>
      <Button disabledFocusable={busy || (idle && !edited)} onClick={() => void store.restore()}>{t('simulatie.restore')}</Button>
    </Footer>
  );
}
