import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { drivers } from '../../../../simulation/scenario';
import { stackScenario } from '../../../../simulation/stack';
import type { Uncertainty } from '../../../../simulation/uncertainty';
import { FoldCard } from '../../../components/FoldCard';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import type { Simulation } from '../../../state/paneState';
import { assumedUncertainty, drawCount, isUncertain, withDriver, withUncertainty } from '../../../state/uncertainty';
import { CertaintyAnswer } from './CertaintyAnswer';
import { useCertainty } from './certaintyContext';
import { CorrelationFields } from './CorrelationFields';
import { DrawFields } from './DrawFields';
import { DriverFields } from './DriverFields';

const useStyles = makeStyles({
  switch: { marginLeft: '-8px', '& label': { paddingLeft: '4px' } },
  group: { display: 'flex', flexDirection: 'column', gap: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface CertaintyCardProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly simulation: Simulation;
}

/** "Hoe zeker is dit?": off until it is asked for. */
export function CertaintyCard({ model, simulation }: CertaintyCardProps) {
  const [open, setOpen] = useState(false);
  const certainty = useCertainty();
  const uncertainty = effectiveUncertainty(model, simulation);
  const on = isUncertain(uncertainty);
  const summary = !on ? t('certainty.off') : t('certainty.summary', { draws: formatCount(certainty?.draws ?? drawCount(uncertainty)), seed: String(uncertainty.seed) });
  return (
    <FoldCard title={t('certainty.title')} summary={summary} open={open} onToggle={setOpen}>
      <Settings model={model} simulation={simulation} uncertainty={uncertainty} />
    </FoldCard>
  );
}

/** That of the scenario with its baselines under it. */
function effectiveUncertainty({ library }: CertaintyCardProps['model'], { scenario }: Simulation): Uncertainty | undefined {
  if (scenario.uncertainty !== undefined || scenario.baseline === undefined) return scenario.uncertainty;
  return library.some((kept) => kept.name === scenario.baseline) ? stackScenario(scenario, library).uncertainty : undefined;
}

function Settings({ model, simulation, uncertainty }: CertaintyCardProps & { readonly uncertainty: Uncertainty | undefined }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const { scenario } = simulation;
  const inherited = scenario.uncertainty === undefined ? uncertainty : undefined;
  const set = (changed: Uncertainty | null) => store.dispatch({ type: 'scenarioChanged', merging: 'uncertainty', scenario: withUncertainty(scenario, changed, scenario.baseline === undefined ? undefined : effectiveUncertainty(model, { ...simulation, scenario: withoutOwn(scenario) })) });
  const on = isUncertain(uncertainty);
  return (
    <>
      <Switch className={styles.switch} label={t('certainty.switch')} checked={on} onChange={(_, data) => set(data.checked ? switchedOn(uncertainty) : null)} />
      {!on && <div className={quiet}>{t('certainty.offHint')}</div>}
      {on && (
        <>
          <CertaintyAnswer teams={model.inputs.teams.length} uncertainty={uncertainty} />
          {inherited && scenario.baseline !== undefined && <div className={quiet}>{t('certainty.inherited', { name: scenario.baseline })}</div>}
          <Group title={t('certainty.drivers.title')}>
            {drivers.map((driver) => <DriverFields key={driver} driver={driver} value={uncertainty.drivers[driver] ?? null} onChange={(value) => set(withDriver(uncertainty, driver, value))} />)}
            <div className={quiet}>{t('certainty.drivers.assumption')}</div>
          </Group>
          <Group title={t('certainty.correlation.title')}>
            <CorrelationFields uncertainty={uncertainty} teams={model.inputs.teams.map((team) => team.name)} onChange={set} />
          </Group>
          <Group title={t('certainty.draws.title')}>
            <DrawFields uncertainty={uncertainty} onChange={set} />
          </Group>
        </>
      )}
    </>
  );
}

function withoutOwn({ uncertainty: _, ...scenario }: Simulation['scenario']): Simulation['scenario'] {
  return scenario;
}

/** What was there before it was switched off comes back, seed and all. */
function switchedOn(before: Uncertainty | undefined): Uncertainty {
  return before ? { ...before, drivers: assumedUncertainty().drivers } : assumedUncertainty();
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}
