import { printedFigures } from '../../model/plan/printed';
import { placeText } from '../../model/plan/printedFigure';
import type { PrintedFigure } from '../../model/plan/printedFigure';
import { absolute, absoluteRange, onSheet } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import { formats, SheetBuilder } from '../sheetBuilder';
import { NAME_PREFIX, sheetNames, tabColors } from '../sheetNames';

const HEADER = 4;
const columns = { id: 1, omschrijving: 2, vindplaats: 3, waarde: 4 } as const;
const widths = [64, 60, 96, 12];
const lastRow = HEADER + printedFigures.length;
const rowOf = new Map(printedFigures.map((figure, i) => [figure.id, HEADER + 1 + i]));

/** Names of the columns with ids and values, for INDEX/MATCH by the user. */
export const PLANCIJFERS_ID_NAME = `${NAME_PREFIX}Plancijfers_id`;
export const PLANCIJFERS_VALUE_NAME = `${NAME_PREFIX}Plancijfers_waarde`;

/** Cell of a printed figure, e.g. "Plancijfers!$D$17". @throws Error when the plan prints no such figure */
export function printedCell(id: string): string {
  const row = rowOf.get(id);
  if (row === undefined) throw new Error(`no printed figure ${id}`);
  return onSheet(sheetNames.plancijfers, absolute(row, columns.waarde));
}

/** Sheet `Plancijfers`: every figure as the plan prints it, once, with the place where it stands. */
export function plancijfersSheet(): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.plancijfers, tabColors.ground)
    .title('Plancijfers', `De ${printedFigures.length} cijfers van paragraaf 4.1 en bijlage 1 van het Meerjarenbeleidsplan 2024-2027, zoals gedrukt. De bladen verwijzen hiernaar.`)
    .row(HEADER, columns.id, ['Kenmerk', 'Omschrijving', 'Vindplaats', 'Waarde'], { style: 'header' });
  printedFigures.forEach((figure, i) => sheet.row(HEADER + 1 + i, columns.id, [figure.id, figure.label, placeText(figure.place), figure.value]));
  sheet.look(HEADER + 1, columns.id, lastRow, columns.id, { style: 'note' });
  for (const { top, bottom } of runsOf(isLong)) sheet.look(top, columns.id, bottom, columns.vindplaats, { style: 'text' });
  sheet.look(HEADER + 1, columns.waarde, lastRow, columns.waarde, { style: 'printed', format: formats.fte });
  for (const { top, bottom } of runsOf((figure) => figure.decimals === 0)) sheet.look(top, columns.waarde, bottom, columns.waarde, { format: formats.whole });
  const column = (at: number) => `=${onSheet(sheetNames.plancijfers, absoluteRange(HEADER + 1, at, lastRow, at))}`;
  return sheet
    .table(`${NAME_PREFIX}plancijferlijst`, HEADER, columns.id, lastRow, columns.waarde)
    .define(PLANCIJFERS_ID_NAME, column(columns.id), 'Kenmerk van elk gedrukt cijfer')
    .define(PLANCIJFERS_VALUE_NAME, column(columns.waarde), 'Waarde van elk gedrukt cijfer')
    .columnWidths(widths)
    .freeze(HEADER, 0)
    .print({ orientation: 'landscape', titleRows: `$${HEADER}:$${HEADER}` })
    .build();
}

/** Whether a text does not fit on one line: wrapping every row would only cost time. */
function isLong(figure: PrintedFigure): boolean {
  return [figure.id, figure.label, placeText(figure.place)].some((text, i) => text.length > (widths[i] ?? 0));
}

/** Neighbouring rows of figures that have something in common, so that one look covers them. */
function runsOf(has: (figure: PrintedFigure) => boolean): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  printedFigures.forEach((figure, i) => {
    if (!has(figure)) return;
    const row = HEADER + 1 + i;
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  });
  return runs;
}
