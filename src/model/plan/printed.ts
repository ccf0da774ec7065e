import { printedBijlage1 } from './printedBijlage1';
import type { PrintedFigure } from './printedFigure';
import { printedParagraaf41 } from './printedParagraaf41';

/**
 * Every figure that MJBP 2024-2027 prints about strength: section 4.1 (tables and text) and Bijlage 1, in the order of the
 * plan. Built from the data files, so that each figure lives once.
 */
export const printedFigures: readonly PrintedFigure[] = [...printedParagraaf41(), ...printedBijlage1()];

const byId = new Map(printedFigures.map((figure) => [figure.id, figure]));

/** @throws Error when the plan prints no such figure: the id was mistyped. */
export function printedFigure(id: string): PrintedFigure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no printed figure ${id}`);
  return figure;
}
