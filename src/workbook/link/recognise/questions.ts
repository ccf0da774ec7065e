import { mergeAt } from './header/findHeader';
import type { Cells } from './cells';
import type { ChosenKey } from './chooseKey';
import { kindOfLevel } from './findKey';
import type { MatchedColumn } from './matchColumn';
import type { ColumnMatch, Question, RowMatch } from './types';

/** Names that stand in more than one row; a merged name stands in each of its rows that has figures. */
export function duplicates(cells: Cells, chosen: ChosenKey, rows: readonly RowMatch[], values: readonly number[]): Question[] {
  const kind = kindOfLevel[chosen.level];
  const places = new Map<number, number[]>();
  for (const row of rows) {
    if (row.kind !== kind || row.index === null) continue;
    const merge = mergeAt(cells.grid.merges, row.row, chosen.key.column);
    const below = merge === null ? [] : Array.from({ length: merge.rows - 1 }, (_, i) => merge.row + 1 + i).filter((at) => values.some((column) => cells.numeric(at, column)));
    places.set(row.index, [...(places.get(row.index) ?? []), row.row, ...below]);
  }
  return [...places].filter(([, at]) => at.length > 1).map(([index, at]) => ({ code: 'duplicate', kind, index, rows: at }));
}

export function rowQuestions(rows: readonly RowMatch[]): Question[] {
  return rows
    .filter(({ certainty }) => certainty === 'vragen')
    .map(({ row, found, index, candidates }) => ({ code: 'row', row, found, proposed: candidates.find((candidate) => candidate.index === index) ?? null, candidates }));
}

export function keyQuestions(chosen: ChosenKey, headers: readonly string[]): Question[] {
  const level: Question[] = chosen.levelCertainty === 'vragen' ? [{ code: 'level', options: chosen.levelOptions }] : [];
  if (chosen.rivals.length === 0) return level;
  const options = [{ key: chosen.key, level: chosen.level }, ...chosen.rivals].map(({ key, level: of }) => ({ column: key.column, level: of, names: key.names[kindOfLevel[of]], header: headers[key.column] ?? '' }));
  return [...level, { code: 'keyColumn', options: options.sort((a, b) => a.column - b.column) }];
}

/** One question for each doubt about a column that has a target; separators and unreadable cells have their own. */
export function columnQuestions(cells: Cells, columns: readonly ColumnMatch[], matched: readonly MatchedColumn[], asked: ReadonlySet<number>): Question[] {
  return columns.flatMap((column, i): Question[] => {
    const { certainty, reasons, header, target, candidates } = column;
    if (certainty !== 'vragen') return [];
    const undecided = matched[i]?.undecided ?? [];
    const unreadable = reasons.find((reason) => reason.code === 'unreadable');
    const own = reasons.filter(({ code }) => doubts.has(code));
    return [
      ...(undecided.length > 0 ? [{ code: 'separator' as const, column: column.column, header, examples: undecided }] : []),
      ...(unreadable?.code === 'unreadable' ? [{ code: 'unreadable' as const, column: column.column, header, cells: unreadable.rows.map((row) => ({ row, found: cells.text(row, column.column) })) }] : []),
      ...(!asked.has(column.column) && own.length > 0 ? [{ code: 'column' as const, column: column.column, header, proposed: target, candidates, reasons: own }] : []),
    ];
  });
}

const doubts: ReadonlySet<string> = new Set(['otherWords', 'misspelt', 'noHeader', 'severalInputs', 'unlikeModel', 'sameAsOther', 'outOfRange', 'notWhole', 'fewNumbers', 'year', 'scale']);
