import { flattenScenario } from '../../simulation/flatten';
import { presetScenarios } from '../../simulation/presets';
import type { Scenario } from '../../simulation/scenario';

let examples: readonly Scenario[] | null = null;

/** The scenarios that ship, each with what it builds on in it: the others need not be kept in the workbook. */
export function exampleScenarios(): readonly Scenario[] {
  if (examples === null) {
    const presets = presetScenarios();
    examples = presets.map((preset) => flattenScenario(preset, presets));
  }
  return examples;
}
