import { comparisons } from '../../model/plan/contradictions';
import type { Comparison, Verdict } from '../../model/plan/contradictions';
import { printedFigure } from '../../model/plan/printed';
import { tableText } from '../../model/plan/printedFigure';
import { absolute, absoluteRange, address, onSheet, rangeAddress } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { NAME_PREFIX, sheetNames, tabColors } from '../sheetNames';
import { columns, differenceFormula, sumFormula } from './bronnencontroleColumns';
import { scopeBlocks } from './bronnencontroleScope';
import { printedCell } from './plancijfers';

/** Words of a verdict; the order is the order of the rows. */
export const verdicts: readonly { readonly verdict: Verdict; readonly meaning: string; readonly look: 'alarm' | 'muted' | 'good' }[] = [
  { verdict: 'fout', meaning: 'verschil groter dan afronding kan verklaren, of één grootheid met twee verschillende waarden', look: 'alarm' },
  { verdict: 'afronding', meaning: 'verschil van hoogstens 0,05 per betrokken gedrukt getal', look: 'muted' },
  { verdict: 'klopt', meaning: 'geen verschil', look: 'good' },
];

const COUNTS = 5;
const HEADER = COUNTS + verdicts.length + 3;
const FIRST = HEADER + 1;

/** Defined name of the count of a verdict, e.g. "Stw_Bronnen_fout". */
export function verdictCountName(verdict: Verdict): string {
  return `${NAME_PREFIX}Bronnen_${verdict}`;
}

/** Comparisons in the order of the sheet: errors, then rounding, then what agrees; within each the order of the plan. */
export function sortedComparisons(): Comparison[] {
  const all = comparisons();
  return verdicts.flatMap(({ verdict }) => all.filter((comparison) => comparison.verdict === verdict));
}

/** Sheet `Bronnencontrole`: where the plan's printed figures contradict each other, with both places, as formulas on `Plancijfers`. */
export function bronnencontroleSheet(): SheetBlueprint {
  const list = sortedComparisons();
  const last = HEADER + list.length;
  const sheet = new SheetBuilder(sheetNames.bronnencontrole, tabColors.result).title(
    'Bronnencontrole',
    'Elk gedrukt cijfer van 4.1 en bijlage 1 vergeleken met elke berekening ervan uit andere gedrukte cijfers. Niets is stil hersteld.',
  );
  counts(sheet, list, last);
  look(sheet, FIRST, last);
  sheet.row(HEADER, columns.nr, ['Nr', 'Grootheid', 'Soort', 'Vindplaats A', 'Gedrukt (A)', 'Vindplaats B of berekening', 'Berekend (B)', 'Verschil (A − B)', 'Aantal afgeronde getallen', 'Marge', 'Oordeel'], {
    style: 'header',
  });
  list.forEach((comparison, i) => comparisonRow(sheet, FIRST + i, i + 1, comparison));
  for (const { verdict, look: kind } of verdicts) {
    sheet.condition({ range: rangeAddress(FIRST, columns.oordeel, last, columns.oordeel), formula: `=$${address(FIRST, columns.oordeel)}="${verdict}"`, look: kind });
  }
  scopeBlocks(sheet, last + 3);
  return sheet
    .table(`${NAME_PREFIX}bronnenlijst`, HEADER, columns.nr, last, columns.oordeel)
    .columnWidths([5, 38, 12, 56, 12, 76, 13, 13, 14, 8, 13])
    .freeze(HEADER, 2)
    .print({ orientation: 'landscape', titleRows: `$${HEADER}:$${HEADER}` })
    .build();
}

function counts(sheet: SheetBuilder, list: readonly Comparison[], last: number): void {
  const judgements = absoluteRange(FIRST, columns.oordeel, last, columns.oordeel);
  sheet.set(COUNTS - 1, columns.nr, 'Uitkomst', { style: 'heading' });
  verdicts.forEach(({ verdict, meaning }, i) => {
    const row = COUNTS + i;
    sheet.set(row, columns.grootheid, verdict === 'fout' ? 'Fouten' : verdict === 'klopt' ? 'Klopt' : 'Afronding');
    sheet.set(row, columns.soort, formula(`COUNTIF(${judgements},"${verdict}")`), { style: 'result', format: formats.whole, expected: list.filter((comparison) => comparison.verdict === verdict).length });
    sheet.set(row, columns.vindplaatsA, meaning, { style: 'note' });
    sheet.define(verdictCountName(verdict), `=${onSheet(sheetNames.bronnencontrole, absolute(row, columns.soort))}`, `Aantal vergelijkingen met het oordeel «${verdict}»`);
  });
  const total = COUNTS + verdicts.length;
  sheet.set(total, columns.grootheid, 'Vergelijkingen', { style: 'total' });
  sheet.set(total, columns.soort, formula(`SUM(${rangeAddress(COUNTS, columns.soort, total - 1, columns.soort)})`), { style: 'total', format: formats.whole, expected: list.length });
  sheet.set(total, columns.vindplaatsA, 'Onder de lijst: andere afbakening (geen tegenspraak), en cijfers die niets anders in het plan bepaalt.', { style: 'note' });
}

function comparisonRow(sheet: SheetBuilder, row: number, nr: number, comparison: Comparison): void {
  const { quantity, kind, target, formulaTerms, printed, computed, difference, figures, placeA, alsoPrinted, placeB, verdict } = comparison;
  const repeated = alsoPrinted.map((id) => tableText(printedFigure(id).place)).join('; ');
  sheet.row(row, columns.nr, [nr, quantity, kind, repeated === '' ? placeA : `${placeA} (zo ook: ${repeated})`]);
  sheet.set(row, columns.gedrukt, formula(printedCell(target)), { expected: printed / 100 });
  sheet.set(row, columns.vindplaatsB, placeB);
  sheet.set(row, columns.berekend, formula(sumFormula(formulaTerms)), { expected: computed / 100 });
  sheet.set(row, columns.verschil, formula(differenceFormula(row)), { expected: difference / 100 });
  sheet.row(row, columns.aantal, [figures, (5 * figures) / 100]);
  const off = address(row, columns.verschil);
  const beyond = `ROUND(ABS(${off})*100,0)>5*${address(row, columns.aantal)}`;
  sheet.set(row, columns.oordeel, formula(`IF(${off}=0,"klopt",IF(OR(${address(row, columns.soort)}="herhaling",${beyond}),"fout","afronding"))`), { expected: verdict });
}

function look(sheet: SheetBuilder, top: number, bottom: number): void {
  // A cell has one look: those that follow take the place of this one.
  sheet.look(top, columns.nr, bottom, columns.oordeel, { style: 'text' });
  sheet.look(top, columns.nr, bottom, columns.nr, { style: 'note', format: formats.whole });
  sheet.look(top, columns.gedrukt, bottom, columns.gedrukt, { style: 'printed', format: formats.fte });
  sheet.look(top, columns.berekend, bottom, columns.berekend, { style: 'calculation', format: formats.fte });
  sheet.look(top, columns.verschil, bottom, columns.verschil, { style: 'calculation', format: formats.fteChange });
  sheet.look(top, columns.aantal, bottom, columns.aantal, { style: 'note', format: formats.whole });
  sheet.look(top, columns.marge, bottom, columns.marge, { style: 'note', format: formats.perThousand });
  sheet.look(top, columns.oordeel, bottom, columns.oordeel, { style: 'check' });
}
