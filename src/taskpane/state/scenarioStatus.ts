import { sameOutcome, sameScenario, tryFlatten } from '../../simulation/flatten';
import { baseScenario } from '../../simulation/scenario';
import type { Scenario } from '../../simulation/scenario';
import type { Simulation } from './paneState';

/** How the scenario on screen stands to the workbook. */
export interface ScenarioStatus {
  /** leeg: nothing changes yet; nieuw: never kept; gewijzigd: differs from what was kept under its name. */
  readonly kept: 'leeg' | 'nieuw' | 'gewijzigd' | 'bewaard';
  /** The workbook's formulas work out exactly this. */
  readonly inWorkbook: boolean;
  /** It would be lost if another one came on screen. */
  readonly unsaved: boolean;
}

/** @param inWorkbook what stands in `Scenariolijst`; @param library the kept scenarios */
export function scenarioStatus({ scenario, origin, opened }: Pick<Simulation, 'scenario' | 'origin' | 'opened'>, inWorkbook: Scenario, library: readonly Scenario[]): ScenarioStatus {
  const flat = tryFlatten(scenario, library);
  const blank = isBlank(scenario);
  const original = library.find((candidate) => candidate.name === origin);
  const kept = original ? (sameScenario(original, scenario) ? 'bewaard' : 'gewijzigd') : blank ? 'leeg' : 'nieuw';
  const worked = flat !== null && !blank && sameOutcome(flat, inWorkbook);
  const unsaved = kept === 'gewijzigd' || (kept === 'nieuw' && !(worked && scenario.baseline === undefined) && !sameScenario(opened, scenario));
  return { kept, inWorkbook: worked, unsaved };
}

/** Nothing was chosen at all: not a change, not a rule, not what it builds on. */
export function isBlank(scenario: Scenario): boolean {
  return sameScenario({ ...scenario, description: undefined }, baseScenario);
}
