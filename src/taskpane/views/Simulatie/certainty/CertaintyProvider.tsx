import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { resolveScenario } from '../../../../simulation/apply';
import type { Scenario } from '../../../../simulation/scenario';
import { stackScenario } from '../../../../simulation/stack';
import { computeScenario } from '../../../state/computeScenario';
import type { PreparedModel } from '../../../state/computeScenario';
import type { ComparedWith } from '../../../state/certainty';
import { createCertaintyStore } from '../../../state/certaintyStore';
import type { CertaintyStore, LoadEngine } from '../../../state/certaintyStore';
import type { GainMeasure } from '../../../state/gains';
import type { Simulation } from '../../../state/paneState';
import { isUncertain, uncertaintyFault } from '../../../state/uncertainty';
import { CertaintyContext } from './certaintyContext';

const loadWorkers: LoadEngine = async () => (await import('../../../state/certaintyEngine')).webWorkerEngine();

interface CertaintyProviderProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly prepared: PreparedModel | null;
  readonly simulation: Simulation;
  /** Scenario that differences are taken from; null: the base. */
  readonly reference: Scenario | null;
  /** What the list shows: the margins are about HBVS+, so they stand in no list of the new strength. */
  readonly measure: GainMeasure;
  readonly children: ReactNode;
  /** Tests draw in their own thread. */
  readonly loadEngine?: LoadEngine;
}

/** Draws again whenever the scenario has come to rest, and gives everything below the outcome. */
export function CertaintyProvider({ model, prepared, simulation, reference, measure, children, loadEngine = loadWorkers }: CertaintyProviderProps) {
  const [store] = useState(() => createCertaintyStore(loadEngine));
  const { scenario, settled } = simulation;
  const { library } = model;
  useEffect(() => () => store.close(), [store]);
  // Before the browser paints: the margins of the former scenario are gone when the new bars are there.
  useLayoutEffect(() => store.show(scenario), [store, scenario]);
  const again = useCallback(() => {
    if (prepared) draw(store, prepared, settled, library, reference);
  }, [store, prepared, settled, library, reference]);
  useEffect(again, [again]);
  const tools = useMemo(() => ({ store, measure, again }), [store, measure, again]);
  return <CertaintyContext.Provider value={tools}>{children}</CertaintyContext.Provider>;
}

/** Starts a run when the scenario has an answer and something in it is uncertain. */
function draw(store: CertaintyStore, prepared: PreparedModel, scenario: Scenario, library: readonly Scenario[], reference: Scenario | null): void {
  const { model } = prepared;
  // A scenario without an answer is told elsewhere.
  if (!computeScenario(prepared, scenario, library).ok) return store.clear();
  const stacked = stackScenario(scenario, library);
  const { uncertainty } = stacked;
  if (!isUncertain(uncertainty) || uncertaintyFault(uncertainty)) return store.clear();
  store.start(scenario, { model, resolved: resolveScenario(stacked, model.inputs, model.inhabitants), uncertainty, compared: comparedWith(reference, prepared, library) });
}

/** The base is the plan as it stands: its figures are fixed. Another scenario moves along with the draws. */
function comparedWith(reference: Scenario | null, { model }: PreparedModel, library: readonly Scenario[]): ComparedWith {
  if (reference === null) return { kind: 'base', hbvs: model.inputs.teams.map((team) => team.hbvs) };
  return { kind: 'scenario', name: reference.name, resolved: resolveScenario(stackScenario(reference, library), model.inputs, model.inhabitants) };
}
