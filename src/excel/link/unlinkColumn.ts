import { followingCells } from '../../workbook/link/linkedCells';
import type { FollowingCell } from '../../workbook/link/linkedCells';
import { linkRows } from '../../workbook/link/status';
import { sheetNames } from '../../workbook/sheetNames';
import type { ActionOutcome, AfterUnlink } from '../contract';
import { queueRead } from '../readTables';
import { refusal, runAction } from '../run';
import { queueWrites } from '../tableCells';
import type { CellWrite } from '../tableCells';
import { clearedLinkRow, readBefore } from './linkTable';
import type { Before } from './linkTable';
import { lockedSheet } from './lockedSheet';

/**
 * Ends the link of one column: its cells keep their values or get back those of before, its names and its row on `Koppelingen` go. Two
 * syncs, one undo step; all or nothing. The user's own cells are not touched.
 */
export async function unlinkColumn(id: string, values: AfterUnlink): Promise<ActionOutcome> {
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      const locked = lockedSheet(context, [sheetNames.basisteams, sheetNames.gemeenten, sheetNames.koppelingen]);
      await context.sync();
      const { model } = contents();
      const same = (other: string) => other.toLowerCase() === id.toLowerCase();
      const all = followingCells(model);
      const rows = linkRows(model);
      const cells = all.filter((cell) => same(cell.id));
      const own = rows.filter((row) => same(row.id));
      if (cells.length === 0 && own.length === 0) return { kind: 'linkRefused', problem: { code: 'noLink', id } };
      const sheet = locked();
      if (sheet !== null) return { kind: 'linkRefused', problem: { code: 'sheetProtected', sheet } };
      const writes = values === 'keep' ? kept(cells) : restored(cells, readBefore(own[0]?.before ?? '') ?? {});
      if ('kind' in writes) return writes;
      const raw = model.tables.koppelingen;
      queueWrites(context, [...writes, ...(raw ? own.flatMap(({ body }) => clearedLinkRow(raw, body)) : [])]);
      const keys = [...cells, ...own].map((link) => link.keys);
      const stillUsed = (name: string) => [...all, ...rows].some((link) => !same(link.id) && link.keys.toLowerCase() === name.toLowerCase());
      for (const name of new Set([id, ...keys.filter((name) => name !== '' && !stillUsed(name))])) context.workbook.names.getItemOrNullObject(name).delete();
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}

/** The values that the cells show now; a cell that shows none has nothing to keep. */
function kept(cells: readonly FollowingCell[]): readonly CellWrite[] | Extract<ActionOutcome, { kind: 'linkRefused' }> {
  const without = cells.filter(({ value }) => typeof value !== 'number' && value !== '');
  if (without.length > 0) return { kind: 'linkRefused', problem: { code: 'nothingToKeep', places: without.map(({ place }) => place) } };
  return cells.map(({ place, value }) => ({ place, value: typeof value === 'number' ? value : null }));
}

/** The values of before the link. A row that was not there then keeps what it shows, or becomes empty: there is nothing to put back. */
function restored(cells: readonly FollowingCell[], before: Before): CellWrite[] {
  return cells.map(({ place, name, value }) => ({ place, value: name in before ? (before[name] ?? null) : typeof value === 'number' ? value : null }));
}

