import { WIJKAGENTEN } from '../../../model/strength/components';
import { extraWijkagenten } from '../../../model/wijkagent/extraWijkagenten';
import type { ExtraWijkagenten } from '../../../model/wijkagent/extraWijkagenten';
import { liftedMinima } from '../../../model/wijkagent/liftedMinima';
import type { LiftedMinimum } from '../../../model/wijkagent/liftedMinima';
import { municipalityParts } from '../../../model/wijkagent/parts';
import { wijkagentNorm } from '../../../model/wijkagent/wijkagentNorm';
import type { WijkagentNorm } from '../../../model/wijkagent/wijkagentNorm';
import { inhabitantsInScenario } from '../../../simulation/results/inhabitantsByYear';
import type { Fte, Inhabitants } from '../../../model/units';
import type { BuildContext } from '../../context';

/** What the engine makes of the norm in the scenario: the figures beside the formulas. */
export interface NormFacts {
  readonly norm: WijkagentNorm;
  readonly extra: ExtraWijkagenten;
  readonly lifted: readonly LiftedMinimum[];
  /** Inhabitants of each municipality part in the scenario, in the order of `municipalityParts`. */
  readonly inhabitants: readonly Inhabitants[];
  /** Wijkagenten per team in the scenario, and in the base. */
  readonly formation: readonly Fte[];
  readonly baseFormation: readonly Fte[];
}

export function normFacts({ inputs, effective, scenario, resolved, result, others }: BuildContext): NormFacts {
  const formation = result.allocation.cells[WIJKAGENTEN] ?? [];
  const inhabitants = inhabitantsInScenario(inputs, scenario, resolved).slice(0, municipalityParts(inputs).length);
  const lifts = scenario.liftedMinima === undefined ? null : { name: scenario.name, teams: scenario.liftedMinima };
  return {
    norm: wijkagentNorm(effective, others.wijkagenten, { inhabitants, formation, grown: scenario.municipalGrowth === true }),
    extra: extraWijkagenten(inputs, others.wijkagenten.extra),
    lifted: liftedMinima(inputs, lifts, formation),
    inhabitants,
    formation,
    baseFormation: result.allocation.base[WIJKAGENTEN] ?? [],
  };
}
