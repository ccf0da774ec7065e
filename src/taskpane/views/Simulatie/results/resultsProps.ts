import type { Scenario } from '../../../../simulation/scenario';
import type { PreparedModel } from '../../../state/computeScenario';
import type { SimulatieState, SimulationOutcome } from '../useSimulatie';

/** The views of the results. */
export type ResultsChoice = 'lijst' | 'kaart' | 'jaren' | 'gemeenten' | 'tabel';

export interface ResultsCardProps {
  readonly state: SimulatieState;
  readonly outcome: SimulationOutcome;
  readonly prepared: PreparedModel;
  readonly scenario: Scenario;
  readonly library: readonly Scenario[];
  readonly onOpen: (team: number, from: HTMLElement) => void;
  readonly onCompare: (from: HTMLElement) => void;
}
