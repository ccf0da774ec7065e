import { address, rangeAddress } from '../a1';
import type { CellContent, SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { parseLinkFormula } from '../link/formulas';
import { targetOf } from '../link/target';
import { standFormula, stands } from '../link/stand';
import { SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { columnOf, columnRef, firstRow, lastRow } from '../tables/place';
import { writeTable } from '../tables/write';
import { widths } from './tableSheets';

/** Sheet `Koppelingen`: which columns of the model follow cells of the user, and whether they still do. */
export function koppelingenSheet({ layout, rows }: BuildContext): SheetBlueprint {
  const placed = layout.koppelingen;
  const sheet = new SheetBuilder(sheetNames.koppelingen, tabColors.input).title('Koppelingen met uw eigen gegevens', 'Deze kolommen van het model volgen cellen van uw eigen bladen. Koppelen en ontkoppelen gaat in het deelvenster, bij Gegevens.');
  writeTable(sheet, placed, rows.koppelingen, layout, (_key, index) => ({ content: stand(index) }));
  const column = columnOf(placed, 'stand');
  const first = address(firstRow(placed), column);
  sheet.condition({ range: rangeAddress(firstRow(placed), column, lastRow(placed), column), formula: `=AND($${first}<>"",$${first}<>"${stands.inOrder}")`, look: 'alarm' });
  return sheet.columnWidths(widths(placed)).freeze(placed.headerRow, 1).print({ orientation: 'landscape', titleRows: `$${placed.headerRow}:$${placed.headerRow}` }).build();

  function stand(index: number): CellContent {
    const row = rows.koppelingen[index];
    const target = row && targetOf(row);
    if (!row || !target) return null;
    const id = String(row['koppeling'] ?? '');
    const linked = rows[target.table].flatMap((line) => {
      const content = line[target.column.key];
      const found = typeof content === 'object' && content !== null ? parseLinkFormula(content.formula) : null;
      return found?.id === id ? [found.key] : [];
    });
    return { formula: standFormula({ id, keys: String(row['sleutel'] ?? ''), header: String(row['kop'] ?? ''), lookedUp: linked, cells: columnRef(layout[target.table], target.column.key) }) };
  }
}
