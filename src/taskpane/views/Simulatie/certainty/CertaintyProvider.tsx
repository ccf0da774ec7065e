import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { resolveScenario } from '../../../../simulation/apply';
import type { Scenario } from '../../../../simulation/scenario';
import { stackScenario } from '../../../../simulation/stack';
import { computeScenario } from '../../../state/computeScenario';
import type { PreparedModel } from '../../../state/computeScenario';
import type { Enough } from '../../../state/certaintyRun';
import { createCertaintyStore } from '../../../state/certaintyStore';
import type { CertaintyStore, LoadEngine } from '../../../state/certaintyStore';
import type { Simulation } from '../../../state/paneState';
import { isUncertain, uncertaintyFault } from '../../../state/uncertainty';
import { CertaintyContext } from './certaintyContext';

const loadWorkers: LoadEngine = async () => (await import('../../../state/certaintyEngine')).webWorkerEngine();

interface CertaintyProviderProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly prepared: PreparedModel | null;
  readonly simulation: Simulation;
  readonly children: ReactNode;
  /** Tests draw in their own thread. */
  readonly loadEngine?: LoadEngine;
}

/** Draws again whenever the scenario has come to rest, and gives everything below the outcome. */
export function CertaintyProvider({ model, prepared, simulation, children, loadEngine = loadWorkers }: CertaintyProviderProps) {
  const [store] = useState(() => createCertaintyStore(loadEngine));
  const [enough, setEnough] = useState<Enough | null>(null);
  const { scenario, settled } = simulation;
  const { library } = model;
  useEffect(() => () => store.close(), [store]);
  // Before the browser paints: the margins of the former scenario are gone when the new bars are there.
  useLayoutEffect(() => store.show(scenario), [store, scenario]);
  const again = useCallback(() => {
    if (prepared) draw(store, prepared, settled, library, enough);
  }, [store, prepared, settled, library, enough]);
  useEffect(again, [again]);
  const tools = useMemo(() => ({ store, enough, setEnough, again }), [store, enough, again]);
  return <CertaintyContext.Provider value={tools}>{children}</CertaintyContext.Provider>;
}

/** Starts a run when the scenario has an answer and something in it is uncertain. */
export function draw(store: CertaintyStore, prepared: PreparedModel, scenario: Scenario, library: readonly Scenario[], enough: Enough | null): void {
  const { model } = prepared;
  // A scenario without an answer is told elsewhere.
  if (!computeScenario(prepared, scenario, library).ok) return store.clear();
  const stacked = stackScenario(scenario, library);
  const { uncertainty } = stacked;
  if (!isUncertain(uncertainty) || uncertaintyFault(uncertainty)) return store.clear();
  store.start(scenario, { model, resolved: resolveScenario(stacked, model.inputs, model.inhabitants), uncertainty, enough, reference: model.inputs.teams.map((team) => team.hbvs) });
}
