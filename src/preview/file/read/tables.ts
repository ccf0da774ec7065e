import type { TableState } from '../../workbookState';
import type { SheetContext } from './cells';
import { child, children, flag, numeric, type XmlNode } from './xml';

function totalsOf(table: XmlNode): TableState['totals'] {
  if ((numeric(table, 'totalsRowCount') ?? 0) === 0) return undefined;
  return children(child(table, 'tableColumns'), 'tableColumn').map((column) => {
    const { totalsRowFunction, totalsRowLabel } = column.attributes;
    return { function: totalsRowFunction, label: totalsRowLabel, formula: child(column, 'totalsRowFormula')?.text };
  });
}

/** An Excel Table; undefined, with a loss, for one without a header row. */
export function readTable(table: XmlNode, part: string, context: SheetContext): TableState | undefined {
  const lose = (what: string, minor = false): void => context.losses.add({ part, sheet: context.name, noun: what, minor });
  const name = table.attributes['displayName'] ?? table.attributes['name'] ?? '';
  const range = table.attributes['ref'];
  if (range === undefined || name === '') return undefined;
  if (table.attributes['headerRowCount'] === '0') {
    lose(`tabel '${name}' (heeft geen koptekstrij; de cellen blijven)`);
    return undefined;
  }
  const filter = child(table, 'autoFilter');
  const look = child(table, 'tableStyleInfo');
  if (children(filter, 'filterColumn').length > 0) lose(`het ingestelde filter van tabel '${name}' (verborgen rijen blijven verborgen)`);
  if (table.attributes['tableType'] === 'queryTable') lose(`de gegevensverbinding van tabel '${name}'`);
  if (children(child(table, 'tableColumns'), 'tableColumn').some((column) => child(column, 'calculatedColumnFormula'))) lose(`het automatisch doorvoeren van formules in tabel '${name}' (de formules zelf blijven)`, true);
  if (flag(look, 'showFirstColumn') || flag(look, 'showLastColumn') || flag(look, 'showColumnStripes')) lose(`de nadruk op kolommen in tabel '${name}'`, true);
  const totals = totalsOf(table);
  return {
    name,
    range,
    style: look?.attributes['name'] ?? '',
    ...(filter ? {} : { filterButton: false }),
    ...(look && !flag(look, 'showRowStripes') ? { bandedRows: false } : {}),
    ...(totals ? { totals } : {}),
  };
}
