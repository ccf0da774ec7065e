import { largestRemainder } from '../../model/rounding/largestRemainder';
import type { LargestRemainder } from '../../model/rounding/largestRemainder';
import { inShapeOf, isGiven, labelsOf, numbersOf, readNumber, readOptionalNumber, readTable, requireSameSize } from '../arguments';
import type { Table } from '../arguments';
import { inSteps, roundingProblem, stepsToValue, totalInSteps } from '../steps';

/**
 * Rondt waarden af op een stap, zodat ze precies optellen tot het totaal. De grootste resten gaan omhoog; bij gelijke rest de hoogste waarde, dan de naam, dan de volgorde.
 * @customfunction AFROND
 * @param waarden De waarden om af te ronden.
 * @param stap Waarop wordt afgerond; weggelaten = 0,1.
 * @param totaal Waartoe de uitkomst optelt, een veelvoud van de stap; weggelaten = de afgeronde som.
 * @param namen Een naam per waarde, voor gelijke resten.
 * @returns De afgeronde waarden, in de vorm van de waarden.
 */
export function afrond(waarden: unknown[][], stap?: unknown, totaal?: unknown, namen?: unknown[][]): number[][] {
  const table = readTable('waarden', waarden);
  const values = numbersOf(table);
  const step = readNumber('stap', stap, { above: 0 }, 0.1);
  const total = totalInSteps(readOptionalNumber('totaal', totaal), step);
  const names = isGiven(namen) ? namesLike(namen, table) : undefined;
  const { rounded } = rounding(values.map((value) => inSteps(value, step)), { total, names }, table, step);
  return inShapeOf(table, rounded.map((steps) => stepsToValue(steps, step)));
}

function rounding(values: readonly number[], options: Parameters<typeof largestRemainder>[1], table: Table, step: number): LargestRemainder {
  try {
    return largestRemainder(values, options);
  } catch (error) {
    return roundingProblem(error, table, step);
  }
}

function namesLike(namen: unknown, table: Table): string[] {
  const names = readTable('namen', namen);
  requireSameSize(names, table);
  return labelsOf(names);
}
