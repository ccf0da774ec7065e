import { judge, progress } from '../../../model/agreements/judge';
import { rangeAddress } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { formula, SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { columnOf, firstRow, lastRow } from '../../tables/place';
import { writeTable } from '../../tables/write';
import { localRef, widths } from '../tableSheets';
import { BEFORE_YEAR, progressFormula, shownStatus, statusFormula } from './statusFormula';
import { agreementsSummary } from './summary';
import { reservations } from './reservations';
import { unitFormats } from './unitFormats';

/** Sheet `Afspraken`: the plan's numeric agreements with what was reached, how each stands, and what was reserved. */
export function afsprakenSheet(context: BuildContext): SheetBlueprint {
  const { layout, rows, others } = context;
  const placed = layout.afspraken;
  const sheet = new SheetBuilder(sheetNames.afspraken, tabColors.result).title(
    'Afspraken',
    'De afspraken in cijfers uit hoofdstuk 2.1 en 2.2 van het plan. Vul bij Realisatie in wat bereikt is en bij Stand per de datum ervan.',
  );
  sheet.set(3, 1, 'Elk doel is een minimum. Binnen het jaar telt een aantal of bedrag naar rato van de dagen, een percentage meteen. Zonder datum geldt een cijfer voor het hele jaar.', { style: 'note' });
  agreementsSummary(sheet, context);
  reservations(sheet, context);
  sheet.set(placed.headerRow - 1, 1, 'Afspraken per jaar', { style: 'heading' });
  writeTable(sheet, placed, rows.afspraken, layout, (key, index) => {
    const own = (column: string) => localRef(placed, column, index);
    const agreement = others.agreements[index];
    return key === 'status'
      ? { content: formula(statusFormula(own)), expected: agreement ? shownStatus(judge(agreement)) : '' }
      : { content: formula(progressFormula(own)), expected: (agreement && progress(agreement)) ?? '' };
  });
  for (const key of ['doel', 'realisatie']) {
    const column = columnOf(placed, key);
    others.agreements.forEach(({ unit }, i) => sheet.look(firstRow(placed) + i, column, firstRow(placed) + i, column, { format: unitFormats[unit] }));
  }
  markStatuses(sheet, context);
  return sheet
    .columnWidths(widths(placed))
    .freeze(2, 0)
    // The words of the reservation stand above the table; its own column and the notes would make the print too small to read.
    .print({ orientation: 'landscape', area: rangeAddress(1, 1, lastRow(placed), columnOf(placed, 'bron')) })
    .build();
}

/** The words say how it stands; the look repeats it. */
function markStatuses(sheet: SheetBuilder, { layout: { afspraken } }: BuildContext): void {
  const column = columnOf(afspraken, 'status');
  const range = rangeAddress(firstRow(afspraken), column, lastRow(afspraken), column);
  const cell = localRef(afspraken, 'status', 0);
  const is = (...statuses: string[]) => (statuses.length === 1 ? `=${cell}="${statuses[0]}"` : `=OR(${statuses.map((status) => `${cell}="${status}"`).join(',')})`);
  sheet.condition({ range, formula: is('achter', 'niet gehaald', BEFORE_YEAR), look: 'alarm' });
  sheet.condition({ range, formula: is('gehaald', 'op koers'), look: 'good' });
  sheet.condition({ range, formula: is('geen cijfer'), look: 'muted' });
}
