import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import { sameEffect } from '../../simulation/sameEffect';
import { stackScenario } from '../../simulation/stack';
import { ModelError } from '../../model/errors';
import { outcomesOf } from './outcome';
import type { Outcome } from './outcome';

/** One scenario of a comparison. */
export interface Compared {
  readonly scenario: Scenario;
  /** The scenario stands in the workbook: its figures are formulas. */
  readonly live: boolean;
  readonly outcome: Outcome;
}

/** What sheet `Vergelijking` shows. */
export interface Comparison {
  readonly inputs: StrengthInputs;
  readonly compared: readonly Compared[];
  /** Name of the scenario that stands in the workbook. */
  readonly inForce: string;
  /** Check number of the inputs that the values rest on. */
  readonly check: number;
  /** ISO date of the values. */
  readonly today: string;
}

/**
 * Works out scenarios for a comparison.
 * @param inForce the scenario that stands in the workbook, its baselines already under it
 * @param library the scenarios that a baseline may name
 */
export function compare(scenarios: readonly Scenario[], inForce: Scenario, library: readonly Scenario[], inputs: StrengthInputs): Compared[] {
  const outcomes = outcomesOf(scenarios, library, inputs);
  return scenarios.map((scenario, i) => {
    const outcome: Outcome = outcomes[i] ?? { ok: false, problem: 'tooLarge' };
    return { scenario, outcome, live: outcome.ok && isInForce(scenario, inForce, library) };
  });
}

function isInForce(scenario: Scenario, inForce: Scenario, library: readonly Scenario[]): boolean {
  try {
    return sameEffect(stackScenario(scenario, library), inForce);
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}
