import type { TableDefinition } from 'hucre/xlsx';
import type { SheetState, TableState } from '../../workbookState';
import { cellName, parseArea } from '../address';

export interface FileTables {
  readonly tables: TableDefinition[];
  /** Header cell address → the text it must hold to equal the column name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The name a header cell gives its column; like Excel, an empty one becomes "Kolom1" and a repeated one gets a number. */
function uniqueName(wanted: string, position: number, taken: ReadonlySet<string>): string {
  const base = wanted.trim() === '' ? `Kolom${position + 1}` : wanted;
  let name = base;
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${base}${i}`;
  return name;
}

function headerText(sheet: SheetState, row: number, column: number): string {
  const value = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function fileTable(sheet: SheetState, table: TableState, headers: Map<string, string>): TableDefinition {
  const area = parseArea(table.range);
  if (!area) throw new Error(`no address: ${table.range} of table ${table.name}`);
  const taken = new Set<string>();
  const columns: TableDefinition['columns'] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const position = column - area.left;
    const name = uniqueName(headerText(sheet, area.top, column), position, taken);
    taken.add(name.toLowerCase());
    headers.set(cellName(area.top, column), name);
    const total = table.totals?.[position];
    // In a table part a line break is written as an escape, in the cell as it is.
    columns.push({ name: name.replace(/\r?\n/g, '_x000a_'), totalFunction: total?.function, totalLabel: total?.label, totalFormula: total?.formula });
  }
  return { name: table.name, range: table.range, columns, style: table.style ?? 'TableStyleMedium2', showAutoFilter: table.filterButton !== false, showRowStripes: table.bandedRows !== false, showTotalRow: table.totals !== undefined };
}

/** The tables of a sheet, with column names taken from their header cells. */
export function fileTables(sheet: SheetState): FileTables {
  const headers = new Map<string, string>();
  return { tables: sheet.tables.map((table) => fileTable(sheet, table, headers)), headers };
}
