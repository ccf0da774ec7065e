import { absolute, absoluteRange } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { reservationHeader, reservedRows } from '../../tables/agreementLines';
import { columnOf, firstRow, lastRow } from '../../tables/place';
import { unitFormats } from './unitFormats';

/**
 * What was reserved (footnote 3, about the 141 onderzoeken), above the table: it belongs to the figure whatever was reached. The lines
 * look up the first, second… row of the table with a reservation, so that sorting the table does no harm.
 */
export function reservations(sheet: SheetBuilder, { layout, rows, others }: BuildContext): void {
  const reserved = reservedRows(rows.afspraken);
  if (reserved.length === 0) return;
  const placed = layout.afspraken;
  const header = reservationHeader(rows.afspraken);
  const column = (key: string) => absoluteRange(firstRow(placed), columnOf(placed, key), lastRow(placed), columnOf(placed, key));
  const rule = column('voorbehoud');
  sheet.set(header - 1, 1, 'Voorbehoud bij het resultaat', { style: 'heading' });
  sheet.row(header, 1, ['Tabelregel', 'Afspraak', 'Eenheid', 'Jaar', 'Doel', 'Voorbehoud'], { style: 'header' });
  reserved.forEach((index, i) => {
    const one = others.agreements[index];
    if (!one) return;
    const row = header + 1 + i;
    const found = absolute(row, 1);
    const nth = `SUMPRODUCT(SMALL((${rule}="")*1000000+ROW(${rule})-ROW(INDEX(${rule},1,1))+1,${i + 1}))`;
    const of = (key: string) => formula(`IF(ISNUMBER(${found}),INDEX(${column(key)},${found}),"")`);
    sheet.set(row, 1, formula(`IF(SUMPRODUCT(--(${rule}<>""))<${i + 1},"",${nth})`), { style: 'calculation', format: '0"  "', expected: index + 1 });
    sheet.set(row, 2, of('afspraak'), { style: 'calculation', expected: one.agreement });
    sheet.set(row, 3, of('eenheid'), { style: 'calculation', expected: one.unit });
    sheet.set(row, 4, of('jaar'), { style: 'calculation', format: '0', expected: one.year });
    sheet.set(row, 5, of('doel'), { style: 'calculation', format: `${unitFormats[one.unit]}"  "`, expected: one.target });
    sheet.set(row, 6, of('voorbehoud'), { style: 'note', expected: one.reservation });
  });
}
