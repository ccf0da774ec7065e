import { ModelError } from '../../model/errors';
import { clampToTotal } from '../../model/strength/clampToTotal';
import { inShapeOf, isGiven, numbersOf, numbersOrBlanks, placeIn, readNumber, readTable, requireSameSize } from '../arguments';
import type { Table } from '../arguments';
import { refuse } from '../problem';

/** Slack of a sum: floating-point noise, no more. */
const SLACK = 1e-9;

/**
 * Verdeelt een bedrag naar gewicht. Elk onderdeel krijgt eerst zijn vaste deel; de rest gaat naar gewicht, tussen minimum en maximum. De uitkomst telt precies op tot het bedrag.
 * @customfunction VERDEEL
 * @param bedrag Wat er te verdelen is, 0 of meer.
 * @param gewichten Eén gewicht per onderdeel, 0 of meer.
 * @param vast Vast deel per onderdeel, vooraf; leeg = geen.
 * @param minimum Minste per onderdeel, het vaste deel meegeteld; leeg = geen minimum.
 * @param maximum Meeste per onderdeel, het vaste deel meegeteld; leeg = geen maximum.
 * @returns Per onderdeel wat het krijgt, in de vorm van de gewichten.
 */
export function verdeel(bedrag: unknown, gewichten: unknown[][], vast?: unknown[][], minimum?: unknown[][], maximum?: unknown[][]): number[][] {
  const budget = readNumber('bedrag', bedrag, { least: 0 });
  const table = readTable('gewichten', gewichten);
  const weights = numbersOf(table, { least: 0 });
  const fixed = besideWeights('vast', vast, table).map((value) => value ?? 0);
  const floors = besideWeights('minimum', minimum, table).map((value, i) => Math.max(value ?? 0, fixed[i] ?? 0));
  const caps = besideWeights('maximum', maximum, table).map((value) => value ?? Infinity);
  caps.forEach((cap, i) => {
    const floor = floors[i] ?? 0;
    if (floor > cap) refuse({ code: 'floorAboveCap', place: placeIn(table, i), floor, cap });
  });
  const first = sumOf(fixed);
  if (first > budget + SLACK) refuse({ code: 'fixedAboveBudget', sum: first, budget });
  return inShapeOf(table, clamped(weights, fixed, floors, caps, budget));
}

/** fixed + clamp(λ·weight): the fixed parts are taken out of amount and limits first. */
function clamped(weights: readonly number[], fixed: readonly number[], floors: readonly number[], caps: readonly number[], budget: number): number[] {
  const low = floors.map((floor, i) => floor - (fixed[i] ?? 0));
  const high = caps.map((cap, i) => cap - (fixed[i] ?? 0));
  const first = sumOf(fixed);
  const left = Math.max(0, budget - first);
  if (weights.every((weight) => weight === 0) && left > sumOf(low) + SLACK) refuse({ code: 'noWeights', left: left - sumOf(low) });
  try {
    return clampToTotal(weights, low, high, left, []).values.map((value, i) => value + (fixed[i] ?? 0));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { problem } = error;
    if (problem.code !== 'floorsAboveBudget' && problem.code !== 'capsBelowBudget') throw error;
    return refuse({ code: problem.code, sum: problem.sum + first, budget });
  }
}

function besideWeights(argument: string, value: unknown, weights: Table): readonly (number | null)[] {
  if (!isGiven(value)) return weights.cells.map(() => null);
  const table = readTable(argument, value);
  requireSameSize(table, weights);
  return numbersOrBlanks(table, { least: 0 });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
