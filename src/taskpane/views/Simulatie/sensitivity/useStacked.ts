import { useMemo } from 'react';
import type { Scenario } from '../../../../simulation/scenario';
import { stackScenario } from '../../../../simulation/stack';

/** The scenario with its baselines under it; only asked for scenarios that have an outcome. */
export function useStacked(scenario: Scenario, library: readonly Scenario[]): Scenario {
  return useMemo(() => stackScenario(scenario, library), [scenario, library]);
}
