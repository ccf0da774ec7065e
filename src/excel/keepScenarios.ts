import type { Scenario } from '../simulation/scenario';
import type { ActionOutcome } from './contract';

/** Replaces the kept scenarios of the workbook. */
export async function keepScenarios(_library: readonly Scenario[]): Promise<ActionOutcome> {
  return { kind: 'refused', code: 'NotImplemented', detail: 'scenarios cannot be kept yet' };
}
