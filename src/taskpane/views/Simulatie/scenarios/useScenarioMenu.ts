import { useMemo, useState } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { dependents } from '../../../../simulation/library/baselines';
import { usePaneStore } from '../../../state/paneContext';
import type { Simulation } from '../../../state/paneState';
import { scenarioActions } from '../../../state/scenarioActions';
import type { ScenarioActions } from '../../../state/scenarioActions';
import { scenarioStatus } from '../../../state/scenarioStatus';
import type { ScenarioStatus } from '../../../state/scenarioStatus';

/** A question that stands between the user and what they asked for. */
export type Question = { readonly kind: 'leave'; readonly next: () => void } | { readonly kind: 'remove'; readonly others: readonly string[] };

export interface ScenarioMenu {
  readonly status: ScenarioStatus;
  readonly actions: ScenarioActions;
  readonly question: Question | null;
  readonly close: () => void;
  /** Does what takes the scenario off the screen, after asking when it would be lost. */
  readonly leave: (next: () => void) => void;
  /** Removes the kept scenario, after asking when others build on it. */
  readonly remove: () => void;
  /** Which name is being typed; null: none. */
  readonly naming: 'rename' | 'keepAs' | null;
  readonly setNaming: (naming: 'rename' | 'keepAs' | null) => void;
}

/** The same object while a slider is dragged: what shows it is not drawn again. */
export function useScenarioMenu(model: Extract<ModelInWorkbook, { kind: 'model' }>, simulation: Simulation): ScenarioMenu {
  const store = usePaneStore();
  const actions = useMemo(() => scenarioActions(store), [store]);
  const [question, setQuestion] = useState<Question | null>(null);
  const [naming, setNaming] = useState<'rename' | 'keepAs' | null>(null);
  const { kept, inWorkbook, unsaved } = scenarioStatus(simulation, model.scenario, model.library);
  const { library } = model;
  const { origin } = simulation;
  return useMemo(
    () => ({
      status: { kept, inWorkbook, unsaved },
      actions,
      question,
      close: () => setQuestion(null),
      leave: (next) => (unsaved ? setQuestion({ kind: 'leave', next }) : next()),
      remove: () => {
        const others = dependents(library, origin ?? '').direct;
        if (others.length > 0) setQuestion({ kind: 'remove', others });
        else void actions.remove();
      },
      naming,
      setNaming,
    }),
    [actions, question, naming, kept, inWorkbook, unsaved, library, origin],
  );
}
