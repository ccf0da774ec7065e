import { roundTable } from '../../model/rounding/twoWay';
import type { RoundedTable } from '../../model/rounding/twoWay';
import { inShapeOf, isGiven, labelsOf, numbersOf, readNumber, readOptionalNumber, readTable, requirePerRow } from '../arguments';
import type { Table } from '../arguments';
import { refuse } from '../problem';
import { inSteps, roundingProblem, stepsToValue, totalInSteps } from '../steps';

/** A cell is waited for: more than this would keep Excel busy for seconds. */
const MOST_CELLS = 2000;

/**
 * Rondt een tabel af op een stap: elke cel, rij, kolom en groep gaat naar een van de twee naaste veelvouden, en alle totalen zijn precies de som van de afgeronde cellen.
 * @customfunction AFROND_TABEL
 * @param tabel De tabel om af te ronden, zonder totalen; hoogstens 2.000 cellen.
 * @param stap Waarop wordt afgerond; weggelaten = 0,1.
 * @param groepen De groep van elke rij, bijvoorbeeld het district; weggelaten = één groep.
 * @param totaal Het totaal van de tabel, een van de twee naaste veelvouden; weggelaten = het dichtst bij alle cellen en totalen samen.
 * @param namen De naam van elke rij, voor gelijke gevallen.
 * @returns De afgeronde tabel.
 */
export function afrondTabel(tabel: unknown[][], stap?: unknown, groepen?: unknown[][], totaal?: unknown, namen?: unknown[][]): number[][] {
  const table = readTable('tabel', tabel);
  if (table.cells.length > MOST_CELLS) refuse({ code: 'tooManyCells', argument: table.argument, cells: table.cells.length, most: MOST_CELLS });
  const values = numbersOf(table);
  const step = readNumber('stap', stap, { above: 0 }, 0.1);
  const groups = isGiven(groepen) ? perRow('groepen', groepen, table) : null;
  const total = totalInSteps(readOptionalNumber('totaal', totaal), step);
  const names = isGiven(namen) ? perRow('namen', namen, table) : undefined;
  const cells = inShapeOf(table, values.map((value) => inSteps(value, step)));
  const { cells: rounded } = rounding(cells, groups === null ? cells.map(() => 0) : indices(groups), { total, names }, table, step);
  return rounded.map((row) => row.map((steps) => stepsToValue(steps, step)));
}

function rounding(cells: readonly (readonly number[])[], groupOf: readonly number[], options: Parameters<typeof roundTable>[2], table: Table, step: number): RoundedTable {
  try {
    return roundTable(cells, groupOf, options);
  } catch (error) {
    return roundingProblem(error, table, step);
  }
}

/** Groups numbered from 0 in order of appearance; capitals make no difference. */
function indices(groups: readonly string[]): number[] {
  const known = [...new Set(groups.map((group) => group.toLowerCase()))];
  return groups.map((group) => known.indexOf(group.toLowerCase()));
}

function perRow(argument: string, value: unknown, table: Table): string[] {
  const labels = readTable(argument, value);
  requirePerRow(labels, table);
  return labelsOf(labels);
}
