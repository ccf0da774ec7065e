import { evaluate } from '../../model/plan/contradictions';
import { scopeDifferences, undetermined } from '../../model/plan/contradictionsScope';
import type { ScopeDifference } from '../../model/plan/contradictionsScope';
import { printedFigure } from '../../model/plan/printed';
import { placeText } from '../../model/plan/printedFigure';
import { address, rangeAddress } from '../a1';
import { formats, formula } from '../sheetBuilder';
import type { SheetBuilder } from '../sheetBuilder';
import { columns, differenceFormula, sumFormula } from './bronnencontroleColumns';
import { printedCell } from './plancijfers';

/** Below the list of `Bronnencontrole`: differences of scope, and figures that nothing else determines. */
export function scopeBlocks(sheet: SheetBuilder, top: number): void {
  sheet.set(top, columns.nr, 'Andere afbakening: geen tegenspraak', { style: 'heading' });
  sheet.row(top + 1, columns.nr, ['Nr', 'Grootheid', null, 'Vindplaats A', 'Waarde A', 'Vindplaats B en verklaring', 'Waarde B', 'Verschil (A − B)', 'Verklaard', null, 'Oordeel'], { style: 'header' });
  const first = top + 2;
  sheet.look(first, columns.nr, first + scopeDifferences.length - 1, columns.oordeel, { style: 'text' });
  scopeDifferences.forEach((scope, i) => scopeRow(sheet, first + i, i + 1, scope));
  const last = first + scopeDifferences.length - 1;
  for (const [word, look] of [['onverklaard', 'alarm'], ['verklaard', 'good']] as const) {
    sheet.condition({ range: rangeAddress(first, columns.oordeel, last, columns.oordeel), formula: `=$${address(first, columns.oordeel)}="${word}"`, look });
  }
  undeterminedBlock(sheet, last + 3);
}

function scopeRow(sheet: SheetBuilder, row: number, nr: number, { subject, left, right, explained, leftPlace, rightPlace, why }: ScopeDifference): void {
  const fte = (column: number, content: string, expected: number) => sheet.set(row, column, formula(content), { style: 'calculation', format: formats.fte, expected });
  sheet.set(row, columns.nr, nr, { style: 'note' });
  sheet.set(row, columns.grootheid, subject);
  sheet.set(row, columns.vindplaatsA, leftPlace);
  sheet.set(row, columns.vindplaatsB, `${rightPlace}. ${why}`);
  fte(columns.gedrukt, sumFormula(left), evaluate(left) / 100);
  fte(columns.berekend, sumFormula(right), evaluate(right) / 100);
  fte(columns.verschil, differenceFormula(row), (evaluate(left) - evaluate(right)) / 100);
  fte(columns.aantal, sumFormula(explained), evaluate(explained) / 100);
  const unexplained = `ROUND((${address(row, columns.verschil)}-${address(row, columns.aantal)})*100,0)`;
  sheet.set(row, columns.oordeel, formula(`IF(${unexplained}=0,"verklaard","onverklaard")`), { style: 'check', expected: 'verklaard' });
}

function undeterminedBlock(sheet: SheetBuilder, top: number): void {
  sheet.set(top, columns.nr, 'Cijfers die niets anders in het plan bepaalt', { style: 'heading' });
  sheet.row(top + 1, columns.nr, ['Nr', 'Grootheid', null, 'Vindplaats', 'Gedrukt', 'Waarom er niets te vergelijken is'], { style: 'header' });
  sheet.look(top + 2, columns.nr, top + 1 + undetermined.length, columns.oordeel, { style: 'text' });
  undetermined.forEach(({ id, why }, i) => {
    const row = top + 2 + i;
    const figure = printedFigure(id);
    sheet.set(row, columns.nr, i + 1, { style: 'note' });
    sheet.set(row, columns.grootheid, figure.label);
    sheet.set(row, columns.vindplaatsA, placeText(figure.place));
    sheet.set(row, columns.gedrukt, formula(printedCell(id)), { style: 'printed', format: figure.decimals === 0 ? formats.whole : formats.fte, expected: figure.value });
    sheet.set(row, columns.vindplaatsB, why);
  });
}
