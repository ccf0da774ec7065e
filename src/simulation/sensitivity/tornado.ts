import type { ModelProblem } from '../../model/errors';
import type { BridgeLevel } from '../../model/strength/bridge';
import type { StrengthModel, StrengthResult } from '../../model/strength/compute';
import { noChange } from '../../model/strength/respond';
import type { Fte } from '../../model/units';
import { figuresOf, outcomeOf } from '../goal/outcome';
import type { Outcome } from '../goal/outcome';
import type { Scenario } from '../scenario';
import { outcomeWith, sensitivityInputs, valueOfInput } from './inputs';
import type { SensitivityInput } from './inputs';

/** How far each kind of input is moved. */
export interface TornadoSwings {
  /** Part of its value: 0.1 = 10 % less and 10 % more. */
  readonly driver: number;
  readonly share: number;
  readonly totalBudget: number;
  readonly wijkagentenBudget: number;
  /** Absolute: an elasticity of 0 can be wrong too. */
  readonly elasticity: number;
}

export const defaultSwings: TornadoSwings = { driver: 0.1, share: 0.1, totalBudget: 0.1, wijkagentenBudget: 0.1, elasticity: 0.1 };

/** One end of a bar: the input at a value, and what becomes of the figure; or why it has no answer there. */
export type TornadoEnd = { readonly value: number; readonly fte: Fte } | { readonly value: number; readonly problem: ModelProblem };

export interface TornadoBar {
  readonly input: SensitivityInput;
  /** Value in the scenario. */
  readonly present: number;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Distance between the lowest and highest figure among low, present and high. */
  readonly swing: Fte;
}

export type Tornado = { readonly ok: true; readonly fte: Fte; readonly bars: readonly TornadoBar[] } | { readonly ok: false; readonly problem: ModelProblem };

/**
 * One input at a time low and high, all others as they are: the widest bar first, equal ones in the order of the inputs.
 * @param scenario with its baselines already under it; @param team name; null: what moves between teams in total, compared with the base
 * @param inputs default those of the scenario and every assumption
 */
export function tornado(
  model: StrengthModel,
  scenario: Scenario,
  team: string | null,
  level: BridgeLevel,
  swings: TornadoSwings = defaultSwings,
  inputs: readonly SensitivityInput[] = sensitivityInputs(model, scenario),
): Tornado {
  const figure = figureOf(model, team, level);
  if (typeof figure !== 'function') return { ok: false, problem: figure };
  const present = outcomeOf(model, scenario);
  if (!present.ok) return { ok: false, problem: present.problem };
  const fte = figure(present.result);
  const bars = inputs.map((input): TornadoBar => {
    const value = valueOfInput(model, scenario, input);
    const [low, high] = endsOf(input, value, swings).map((end) => endAt(end, outcomeWith(model, scenario, input, end), figure));
    if (!low || !high) throw new Error('a bar has two ends');
    const figures = [low, high].flatMap((end) => ('fte' in end ? [end.fte] : []));
    return { input, present: value, low, high, swing: Math.max(fte, ...figures) - Math.min(fte, ...figures) };
  });
  // The noise of a sum must not decide the order.
  const height = ({ swing }: TornadoBar) => Math.round(swing * 1e9);
  return { ok: true, fte, bars: [...bars].sort((a, b) => height(b) - height(a)) };
}

/** The figure of a result that a tornado is about; a problem when the team is not in the tree. */
function figureOf(model: StrengthModel, team: string | null, level: BridgeLevel): ((result: StrengthResult) => Fte) | ModelProblem {
  if (team === null) {
    const base = figuresOf(model.compute(noChange(model.inputs.teams.length)), level);
    return (result) => movedFrom(base, figuresOf(result, level));
  }
  const index = model.inputs.teams.findIndex(({ name }) => name === team);
  if (index < 0) return { code: 'unknownScope', kind: 'basisteam', name: team };
  return (result) => figuresOf(result, level)[index] ?? 0;
}

/** What moved between teams: half of all differences, without what the whole gained or lost. */
function movedFrom(base: readonly Fte[], now: readonly Fte[]): Fte {
  const differences = now.map((fte, t) => fte - (base[t] ?? 0));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return (sum(differences.map(Math.abs)) - Math.abs(sum(differences))) / 2;
}

/** Low and high: a share stays within 0 and 1, an elasticity is not negative. */
function endsOf(input: SensitivityInput, value: number, swings: TornadoSwings): [number, number] {
  const part = swings[input.kind];
  switch (input.kind) {
    case 'elasticity':
      return [Math.max(0, value - part), value + part];
    case 'share':
      return [value * (1 - part), Math.min(1, value * (1 + part))];
    case 'driver':
    case 'totalBudget':
    case 'wijkagentenBudget':
      return [Math.max(0, value * (1 - part)), value * (1 + part)];
    default:
      throw input satisfies never;
  }
}

function endAt(value: number, outcome: Outcome, figure: (result: StrengthResult) => Fte): TornadoEnd {
  return outcome.ok ? { value, fte: figure(outcome.result) } : { value, problem: outcome.problem };
}
