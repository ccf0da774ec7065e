import type { BridgeLevel } from '../../model/strength/bridge';
import type { StrengthModel } from '../../model/strength/compute';
import type { Fte } from '../../model/units';
import { figuresOf, outcomeOf } from '../goal/outcome';
import type { Scenario } from '../scenario';
import { outcomeWith, valueOfInput } from './inputs';
import type { SensitivityInput } from './inputs';

/**
 * Local elasticity of one team to one input, d ln fte / d ln input: 0.4 = one percent more of the input is 0.4 percent more fte. For a
 * little more and a little less apart, because a minimum, floor or cap that is just reached makes them differ.
 */
export interface LocalElasticity {
  readonly up: number;
  readonly down: number;
  /** Whether the two differ by more than the error of the differences: the scenario stands on a corner. */
  readonly corner: boolean;
}

/** Step of the differences, as a part of the input. */
const STEP = 1e-4;
/** Error of a second-order difference with this step, with room: the square of the step. */
const SAME = 1e-6;

/**
 * Elasticities of every team, by one-sided differences of the second order: (−3 f₀ + 4 f₁ − f₂) / 2h.
 * @param scenario with its baselines already under it
 * @returns one per team; null for a team of 0 fte, or where a step has no answer; null altogether when the input is 0 or the scenario has no answer
 */
export function localElasticities(model: StrengthModel, scenario: Scenario, input: SensitivityInput, level: BridgeLevel): (LocalElasticity | null)[] | null {
  const value = valueOfInput(model, scenario, input);
  const present = outcomeOf(model, scenario);
  if (value === 0 || !present.ok) return null;
  const middle = figuresOf(present.result, level);
  const at = (factor: number): readonly Fte[] | null => {
    const outcome = outcomeWith(model, scenario, input, value * factor);
    return outcome.ok ? figuresOf(outcome.result, level) : null;
  };
  const [up1, up2, down1, down2] = [at(1 + STEP), at(1 + 2 * STEP), at(1 - STEP), at(1 - 2 * STEP)];
  return middle.map((fte, t) => {
    const slope = (near: readonly Fte[] | null | undefined, far: readonly Fte[] | null | undefined, step: number) =>
      near && far ? (-3 * fte + 4 * (near[t] ?? NaN) - (far[t] ?? NaN)) / (2 * step) / fte : NaN;
    const [up, down] = [slope(up1, up2, STEP), slope(down1, down2, -STEP)];
    return fte > 0 && !Number.isNaN(up) && !Number.isNaN(down) ? { up, down, corner: Math.abs(up - down) > SAME } : null;
  });
}
