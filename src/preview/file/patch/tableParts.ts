import type { SheetState, TableState } from '../../workbookState';
import { cellName, parseArea } from '../address';
import { escapeXml, unescapeXml } from '../xmlText';
import { attributeOf, childOf, childrenOf, prefixOf, rootOf, tagOf, textOf, withAttribute } from './markup';
import type { PartSet } from './partSet';
import { Splices } from './splices';

/** The column names that a table's header cells give. */
function headersOf(sheet: SheetState, range: string): string[] {
  const area = parseArea(range);
  if (!area) return [];
  const texts = new Map(sheet.cells.filter((cell) => cell.row === area.top).map((cell) => [cell.column, cell.value]));
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const value = texts.get(area.left + i);
    return value === undefined ? '' : typeof value === 'object' ? value.error : String(value);
  });
}

function changedTable(xml: string, table: TableState, headers: readonly string[]): string {
  const root = rootOf(xml);
  const splices = new Splices(xml);
  const prefix = prefixOf(xml, root);
  splices.replace(root.start, root.inside, withAttribute(withAttribute(withAttribute(tagOf(xml, root), 'ref', table.range), 'displayName', table.name), 'name', table.name));
  const filter = childOf(xml, root, 'autoFilter');
  const area = parseArea(table.range);
  const totals = Number(attributeOf(tagOf(xml, root), 'totalsRowCount') ?? 0);
  if (filter && area) splices.replace(filter.start, filter.inside, withAttribute(tagOf(xml, filter), 'ref', `${cellName(area.top, area.left)}:${cellName(area.bottom - totals, area.right)}`));
  const columns = childOf(xml, root, 'tableColumns');
  if (columns) {
    const old = childrenOf(xml, columns, 'tableColumn').map((span) => ({ tag: tagOf(xml, span), text: textOf(xml, span) }));
    const byName = new Map(old.map((column) => [unescapeXml(attributeOf(column.tag, 'name') ?? '').replace(/_x000[aA]_/g, '\n'), column]));
    let id = old.reduce((highest, column) => Math.max(highest, Number(attributeOf(column.tag, 'id') ?? 0)), 0);
    const inside = headers.map((header, index) => {
      const name = header.replace(/\r?\n/g, '_x000a_');
      const same = byName.get(header) ?? (headers.length === old.length ? old[index] : undefined);
      if (same) return attributeOf(same.tag, 'name') === name ? same.text : withAttribute(same.tag, 'name', name) + same.text.slice(same.tag.length);
      id += 1;
      return `<${prefix}tableColumn id="${id}" name="${escapeXml(name)}"/>`;
    });
    splices.replace(columns.start, columns.end, `${withAttribute(tagOf(xml, columns), 'count', headers.length)}${inside.join('')}</${prefix}tableColumns>`);
  }
  return splices.apply();
}

/**
 * Makes the tables of a sheet follow their cells: another range, another name, other headers.
 * @param lose called for a table that came or went, or whose look changed: that cannot be patched
 */
export function patchTables(parts: PartSet, path: string, before: SheetState, after: SheetState, lose: (what: string) => void): void {
  const paths = parts.relations(path).filter((relation) => relation.kind === 'table').map((relation) => relation.target);
  const partOf = (name: string): string | undefined => paths.find((item) => attributeOf(tagOf(parts.text(item), rootOf(parts.text(item))), 'displayName') === name);
  before.tables.forEach((old, index) => {
    const now = after.tables.find((table) => table.name === old.name) ?? (after.tables.length === before.tables.length ? after.tables[index] : undefined);
    const part = partOf(old.name);
    if (!now || part === undefined) return lose(`het verwijderen van tabel '${old.name}' (de tabel staat er nog)`);
    const headers = headersOf(after, now.range);
    if (old.range !== now.range || old.name !== now.name || headersOf(before, old.range).join('\u0000') !== headers.join('\u0000')) parts.put(part, changedTable(parts.text(part), now, headers));
    if (old.style !== now.style) lose(`de nieuwe stijl van tabel '${now.name}'`);
  });
  for (const table of after.tables.slice(before.tables.length)) lose(`de nieuwe tabel '${table.name}' (de cellen blijven)`);
}
