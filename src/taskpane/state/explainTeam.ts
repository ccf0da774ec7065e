import type { BridgeLevel } from '../../model/strength/bridge';
import { largestRemainder } from '../../model/rounding/largestRemainder';
import { noChange } from '../../model/strength/respond';
import type { Hundredths, Tenths } from '../../model/units';
import { resolveScenario } from '../../simulation/apply';
import { explainBridge } from '../../simulation/results/bridgeFacts';
import type { BridgeFact, ExplainedBridge, ExplainedOutcome } from '../../simulation/results/bridgeFacts';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';
import type { Computed, PreparedModel } from './computeScenario';

/** A step with the hundredths in which it is shown; those of a bridge add to the difference that is shown. */
export interface ShownStep {
  readonly fact: BridgeFact;
  readonly shown: Hundredths;
}

export interface ShownBridge {
  readonly team: string;
  readonly before: Tenths;
  readonly after: Tenths;
  readonly steps: readonly ShownStep[];
}

/** An outcome on screen with the rules that gave it. @param scenario null = the base */
export function explainedOutcome({ model }: PreparedModel, computed: Computed, scenario: Scenario | null, library: readonly Scenario[], level: BridgeLevel): ExplainedOutcome {
  const rounded = level === 'hbvs' ? computed.rounded.table.teamTotals : computed.rounded.newStrength.rounded;
  if (scenario === null) return { result: computed.result, inputs: model.inputs, change: noChange(model.inputs.teams.length), rounded };
  const { inputs, change } = resolveScenario(stackScenario(scenario, library), model.inputs, model.inhabitants);
  return { result: computed.result, inputs, change, rounded };
}

/** The bridge of one team as it is shown: steps in hundredths that add to the difference in tenths. */
export function shownBridge(from: ExplainedOutcome, to: ExplainedOutcome, level: BridgeLevel, team: number): ShownBridge {
  return roundBridge(explainBridge(from, to, level, team));
}

/** Rounds the steps of a bridge to hundredths by largest remainder. */
export function roundBridge({ team, before, after, facts }: ExplainedBridge): ShownBridge {
  const total = Math.round((after - before) * 100) as Tenths;
  // Ten times the fte: a tenth of that is a hundredth.
  const { rounded } = largestRemainder(facts.map((fact) => fact.fte * 10), { total });
  const tenths = (fte: number) => Math.round(fte * 10) as Tenths;
  return { team, before: tenths(before), after: tenths(after), steps: facts.map((fact, i) => ({ fact, shown: (rounded[i] ?? 0) as number as Hundredths })) };
}
