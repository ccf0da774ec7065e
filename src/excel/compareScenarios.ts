import type { Scenario } from '../simulation/scenario';
import type { ActionOutcome } from './contract';

/** Writes scenarios side by side on sheet `Vergelijking`. */
export async function compareScenarios(_scenarios: readonly Scenario[]): Promise<ActionOutcome> {
  return { kind: 'refused', code: 'NotImplemented', detail: 'scenarios cannot be compared on a sheet yet' };
}
