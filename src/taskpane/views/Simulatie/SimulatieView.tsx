import '../../i18n/simulationTexts';
import { useMemo, useRef, useState } from 'react';
import { usePaneStyles } from '../../components/usePaneStyles';
import { inheritedFrom } from '../../state/inherited';
import { usePart } from '../../state/paneContext';
import type { Simulation } from '../../state/paneState';
import { ImpossibleScenario } from '../ImpossibleScenario';
import type { ViewProps } from '../viewProps';
import { Announcement } from './Announcement';
import { ChangeCard } from './ChangeCard';
import { CertaintyCard } from './certainty/CertaintyCard';
import { CertaintyProvider } from './certainty/CertaintyProvider';
import { DriverNote } from './DriverNote';
import { GoalCard } from './goal/GoalCard';
import { CompareView } from './compare/CompareView';
import { ResultsCard } from './results/ResultsCard';
import { RulesCard } from './rules/RulesCard';
import type { RulesOpen } from './rules/RulesCard';
import { ScenarioBar } from './scenarios/ScenarioBar';
import { useScenarioMenu } from './scenarios/useScenarioMenu';
import { SensitivityCard } from './sensitivity/SensitivityCard';
import { SimulatieFooter } from './SimulatieFooter';
import { TeamDetail } from './TeamDetail';
import { useRules } from './useRules';
import { useScenarioEditing } from './useScenarioEditing';
import { useSimulatie } from './useSimulatie';

/** "Wat als?" */
export function SimulatieView({ model }: ViewProps) {
  const simulation = usePart((state) => state.simulation);
  return simulation && <Simulating model={model} simulation={simulation} />;
}

function Simulating({ model, simulation }: ViewProps & { readonly simulation: Simulation }) {
  const shared = usePaneStyles();
  const state = useSimulatie(model, simulation);
  const editing = useScenarioEditing();
  const menu = useScenarioMenu(model, simulation);
  const { scenario, history } = simulation;
  const rules = useRules(scenario);
  const inherited = useMemo(() => inheritedFrom(scenario.baseline, model.library), [scenario.baseline, model.library]);
  const [rulesOpen, setRulesOpen] = useState<RulesOpen>({ card: false, section: null });
  const [team, setTeam] = useState<number | null>(null);
  const [comparing, setComparing] = useState(false);
  const openedFrom = useRef<HTMLElement | null>(null);
  const { prepared, outcome, problem } = state;
  const openTeam = (index: number, from: HTMLElement) => {
    openedFrom.current = from;
    setTeam(index);
  };
  const openComparison = (from: HTMLElement) => {
    openedFrom.current = from;
    setComparing(true);
  };
  const close = () => {
    setTeam(null);
    setComparing(false);
    // The list is drawn again first; then the row that was tapped has the focus back.
    requestAnimationFrame(() => openedFrom.current?.focus());
  };
  const detail = team !== null && prepared && outcome;
  const comparison = comparing && !detail && prepared;
  return (
    <CertaintyProvider model={model} prepared={prepared} simulation={simulation} reference={outcome?.reference.scenario ?? null} measure={state.measure}>
      {detail && <TeamDetail team={team} prepared={prepared} outcome={outcome} scenario={simulation.scenario} library={model.library} measure={state.measure} onBack={close} />}
      {comparison && <CompareView prepared={prepared} onScreen={simulation.scenario} library={model.library} measure={state.measure} onBack={close} />}
      <div className={shared.view} style={detail || comparison ? { display: 'none' } : undefined}>
        <ScenarioBar model={model} name={scenario.name} origin={simulation.origin} baseline={scenario.baseline} canUndo={history.past.length > 0} canRedo={history.future.length > 0} menu={menu} />
        {prepared && <ChangeCard simulation={simulation} rules={rules} inherited={inherited} inputs={model.inputs} prepared={prepared} conflicts={state.conflicts} editing={editing} onOpenRule={(section) => setRulesOpen({ card: true, section })} />}
        <RulesCard rules={rules} below={inherited.below} inputs={model.inputs} editing={editing} open={rulesOpen} onOpen={setRulesOpen} />
        {problem && <ImpossibleScenario problem={problem} />}
        {prepared && outcome && (
          <>
            <ResultsCard state={state} outcome={outcome} prepared={prepared} scenario={simulation.scenario} library={model.library} onOpen={openTeam} onCompare={openComparison} />
            <DriverNote prepared={prepared} scenario={simulation.scenario} />
            <CertaintyCard model={model} simulation={simulation} />
            <SensitivityCard model={model} prepared={prepared} simulation={simulation} />
            <GoalCard model={model} simulation={simulation} />
            <Announcement sums={outcome.settledSums} />
          </>
        )}
      </div>
      <SimulatieFooter menu={menu} inWorkbook={model.scenario} possible={problem === null} />
    </CertaintyProvider>
  );
}
