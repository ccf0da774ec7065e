import type { Cells } from './cells';
import { kindOfLevel } from './findKey';
import type { Layout } from './header/findHeader';
import type { MatchedColumn, UserColumn } from './matchColumn';
import { sumDifferences } from './sums';
import { fold } from './fold';
import { readCell } from './values/readCell';
import type { ColumnMatch, Known, Level, Remark, RowMatch } from './types';

/** What the user should know about a range, apart from questions. */
export function remarksOf(cells: Cells, layout: Layout, level: Level, columns: readonly ColumnMatch[], users: readonly UserColumn[], matched: readonly MatchedColumn[], rows: readonly RowMatch[], known: Known): Remark[] {
  const { grid } = cells;
  const kind = kindOfLevel[level];
  const own = rows.filter((row) => row.kind === kind && row.index !== null);
  const used = own.filter((row) => row.hidden).length;
  const bodyMerges = grid.merges.filter((merge) => merge.row >= layout.firstRow && merge.row <= layout.lastRow && merge.rows > 1);
  return [
    ...(grid.hiddenRows.length > 0 ? [{ code: 'hiddenRows' as const, rows: grid.hiddenRows, used }] : []),
    ...(grid.hiddenColumns.length > 0 ? [{ code: 'hiddenColumns' as const, columns: grid.hiddenColumns }] : []),
    ...(grid.filtered ? [{ code: 'filtered' as const }] : []),
    ...(layout.headerRows.length === 0 ? [{ code: 'noHeader' as const }] : []),
    ...(bodyMerges.length > 0 ? [{ code: 'mergedCells' as const, rows: [...new Set(bodyMerges.map(({ row }) => row))] }] : []),
    ...(layout.secondTable === null ? [] : [{ code: 'secondTable' as const, row: layout.secondTable }]),
    ...columns.flatMap((column, i) => {
      const [user, match] = [users[i], matched[i]];
      return column.target === null || !user || !match ? [] : columnRemarks(cells, column, user, match, rows, kind, known);
    }),
    ...leftOut(rows, kind),
    ...missingNames(own, kind, known),
    ...own.flatMap((row) => (row.certainty === 'zeker' && row.index !== null && typeof row.key === 'string' && fold(row.found) !== fold(nameOf(kind, row.index, known)) ? [{ code: 'spelling' as const, row: row.row, found: row.found, index: row.index }] : [])),
  ];
}

const nameOf = (kind: 'team' | 'gemeente' | 'district', index: number, known: Known): string =>
  (kind === 'district' ? known.districts[index] : kind === 'team' ? known.teams[index]?.name : known.municipalities[index]?.name) ?? '';

function columnRemarks(cells: Cells, column: ColumnMatch, user: UserColumn, { shape }: MatchedColumn, rows: readonly RowMatch[], kind: 'team' | 'gemeente' | 'district', known: Known): Remark[] {
  const rowOf = (i: number) => user.rows[i]?.row ?? 0;
  const expected = column.target === 'inwoners' ? known.inhabitantsYear : null;
  const numberAt = (row: number) => {
    const value = readCell(cells.at(row, column.column), column.reading);
    return typeof value === 'number' ? value : null;
  };
  const notes = shape.notes.flatMap((i) => {
    const value = numberAt(rowOf(i));
    return value === null ? [] : [{ row: rowOf(i), found: cells.text(rowOf(i), column.column), value }];
  });
  const empty = user.cells.flatMap((cell, i) => (readCell(cell, column.reading) === null ? [rowOf(i)] : []));
  return [
    ...(notes.length > 0 ? [{ code: 'notes' as const, column: column.column, cells: notes }] : []),
    ...(column.reading.kind === 'number' ? [] : [{ code: 'textNumbers' as const, column: column.column, kind: column.reading.kind, count: shape.texts }]),
    ...(empty.length > 0 ? [{ code: 'missingValues' as const, column: column.column, rows: empty }] : []),
    ...(column.reading.scale === 1 ? [] : [{ code: 'scale' as const, column: column.column, scale: column.reading.scale }]),
    ...(column.year !== null && expected !== null && column.year !== expected ? [{ code: 'year' as const, column: column.column, found: column.year, expected }] : []),
    ...sumDifferences(rows, kind, column.column, numberAt, known),
  ];
}

function leftOut(rows: readonly RowMatch[], kind: 'team' | 'gemeente' | 'district'): Remark[] {
  const kinds = ['team', 'gemeente', 'district', 'total', 'other', 'note', 'repeatedHeader', 'unknown'] as const;
  return kinds.flatMap((one) => {
    const at = one === kind ? [] : rows.filter((row) => row.kind === one && row.certainty !== 'vragen').map(({ row }) => row);
    return at.length > 0 ? [{ code: 'leftOut' as const, kind: one, rows: at }] : [];
  });
}

function missingNames(own: readonly RowMatch[], kind: 'team' | 'gemeente' | 'district', known: Known): Remark[] {
  const there = new Set(own.map(({ index }) => index));
  const list = kind === 'district' ? known.districts : kind === 'team' ? known.teams : known.municipalities;
  const indices = [...list.keys()].filter((index) => !there.has(index));
  return indices.length > 0 ? [{ code: 'missingNames', kind, indices }] : [];
}
