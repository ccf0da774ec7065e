import type { TeamOutcome } from '../../simulation/results/resultTable';
import type { Computed } from './computeScenario';
import type { GainMeasure } from './gains';

/** The figures of one measure out of everything that was computed. */
export function outcomeOf({ result, rounded }: Computed, measure: GainMeasure): TeamOutcome {
  return measure === 'hbvs'
    ? { tenths: rounded.table.teamTotals, fte: result.hbvs, inhabitants: result.inhabitantsAfter }
    : { tenths: rounded.newStrength.rounded, fte: result.newStrength, inhabitants: result.inhabitantsAfter };
}
