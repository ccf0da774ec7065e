import { columnBridge } from '../../model/columnBridge';
import { isGiven, labelsOf, numbersOf, readTable, requirePerRow, requireSameSize } from '../arguments';
import type { Table } from '../arguments';
import { refuse } from '../problem';

/**
 * De brug tussen twee kolommen: het oude totaal, per rij het verschil met de stand tot en met die rij, en het nieuwe totaal. De verschillen tellen precies op.
 * @customfunction BRUG
 * @param van De oude waarden, één kolom.
 * @param naar De nieuwe waarden, even lang.
 * @param namen Een naam per rij; weggelaten = Rij 1, Rij 2, …
 * @returns Drie kolommen: naam, verschil en stand.
 */
export function brug(van: unknown[][], naar: unknown[][], namen?: unknown[][]): unknown[][] {
  const from = readTable('van', van);
  if (from.columns !== 1) refuse({ code: 'wrongColumns', argument: from.argument, columns: from.columns, expected: 1 });
  const to = readTable('naar', naar);
  requireSameSize(to, from);
  const names = isGiven(namen) ? perRow(namen, from) : from.cells.map((_, i) => `Rij ${i + 1}`);
  const { before, steps, after } = columnBridge(numbersOf(from), numbersOf(to));
  return [['Begin', '', before], ...steps.map(({ change, level }, i) => [names[i], change, level]), ['Eind', '', after]];
}

function perRow(value: unknown, from: Table): string[] {
  const names = readTable('namen', value);
  requirePerRow(names, from);
  return labelsOf(names);
}
