import { ModelError } from '../../model/errors';
import { distributeExtension } from '../../model/strength/extension';
import { inShapeOf, isGiven, labelIn, labelsOf, numberIn, numbersOf, placeIn, readNumber, readTable, requireSameSize } from '../arguments';
import type { Table } from '../arguments';
import { refuse } from '../problem';

/**
 * Verdeelt een uitbreiding in twee trappen (MJBP 4.1.1): eerst over de districten naar districttotaal, dan binnen een district naar sterkte. De uitkomst telt precies op tot het aantal fte.
 * @customfunction UITBREIDING
 * @param fte Aantal fte van de uitbreiding.
 * @param sterkte Sterkte per basisteam, 0 of meer.
 * @param district District van elk basisteam.
 * @param districttotalen Twee kolommen: district en zijn totaal, met recherche, flexteam en leiding.
 * @param basis Sterkte per basisteam waarbij de districttotalen horen; weggelaten = de sterkte zelf.
 * @returns De fte per basisteam, in de vorm van de sterkte.
 */
export function uitbreiding(fte: unknown, sterkte: unknown[][], district: unknown[][], districttotalen: unknown[][], basis?: unknown[][]): number[][] {
  const amount = readNumber('fte', fte);
  const table = readTable('sterkte', sterkte);
  const strength = numbersOf(table, { least: 0 });
  const districts = labelsLike('district', district, table);
  const totals = districtTotals(readTable('districttotalen', districttotalen));
  const base = isGiven(basis) ? numbersLike('basis', basis, table) : strength;
  const districtOf = districts.map((name) => {
    const index = totals.names.indexOf(name.toLowerCase());
    return index >= 0 ? index : refuse({ code: 'districtUnknown', district: name });
  });
  try {
    return inShapeOf(table, distributeExtension(amount, strength, base, districtOf, totals.values));
  } catch (error) {
    if (error instanceof ModelError && error.problem.code === 'noExtensionKey') return refuse({ code: 'noExtensionKey' });
    throw error;
  }
}

/** Names in lower case: capitals make no difference. */
function districtTotals(table: Table): { readonly names: string[]; readonly values: number[] } {
  if (table.columns !== 2) refuse({ code: 'wrongColumns', argument: table.argument, columns: table.columns, expected: 2 });
  const labels: string[] = [];
  const values: number[] = [];
  table.cells.forEach((cell, i) => {
    if (i % 2 === 0) labels.push(labelIn(table.argument, cell, placeIn(table, i)));
    else values.push(numberIn(table.argument, cell, placeIn(table, i), { least: 0 }));
  });
  const names = labels.map((label) => label.toLowerCase());
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) refuse({ code: 'districtTwice', district: labels[i] ?? name });
  });
  return { names, values };
}

function labelsLike(argument: string, value: unknown, like: Table): string[] {
  const table = readTable(argument, value);
  requireSameSize(table, like);
  return labelsOf(table);
}

function numbersLike(argument: string, value: unknown, like: Table): number[] {
  const table = readTable(argument, value);
  requireSameSize(table, like);
  return numbersOf(table, { least: 0 });
}
