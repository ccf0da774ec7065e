import type { Fte, Tenths } from '../model/units';
import { RoundingError } from '../model/rounding/roundingError';
import { placeIn } from './arguments';
import type { Table } from './arguments';
import { refuse } from './problem';

/** Steps that a total may miss a multiple of the step by: noise of a division. */
const NOISE = 1e-6;

/** A value as the roundings of the model take it: one step is there one tenth. */
export function inSteps(value: number, step: number): Fte {
  return value / (step * 10);
}

/** So many steps as a number, without the noise of the multiplication: 3 steps of 0.1 are 0.3. */
export function stepsToValue(steps: Tenths, step: number): number {
  return Number((steps * step).toPrecision(15)) + 0;
}

/** The total in steps; undefined when it is left out. @throws FunctionError totalNotOnStep */
export function totalInSteps(total: number | null, step: number): Tenths | undefined {
  if (total === null) return undefined;
  const steps = Math.round(total / step);
  if (Math.abs(total / step - steps) > NOISE) refuse({ code: 'totalNotOnStep', total, step });
  return (steps + 0) as Tenths;
}

/** What a rounding of the model throws, in the words of the function's arguments. */
export function roundingProblem(error: unknown, table: Table, step: number): never {
  if (!(error instanceof RoundingError)) throw error;
  const { problem } = error;
  if (problem.code === 'totalOutOfReach') {
    const [total, lowest, highest] = [problem.total as Tenths, problem.lowest, problem.highest].map((steps) => stepsToValue(steps as Tenths, step));
    return refuse({ code: 'totalOutOfReach', total: total ?? 0, lowest: lowest ?? 0, highest: highest ?? 0 });
  }
  if (problem.code === 'valueOutOfRange') {
    return refuse({ code: 'tooLarge', argument: table.argument, place: placeIn(table, problem.column === undefined ? problem.row : problem.row * table.columns + problem.column) });
  }
  throw error;
}
