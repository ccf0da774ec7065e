import { address } from '../../workbook/a1';
import { readTarget } from '../../workbook/import/target';
import type { ImportTarget, TargetRow } from '../../workbook/import/target';
import { importLogRow } from '../../workbook/import/request';
import type { ImportRequest } from '../../workbook/import/request';
import type { RawModel } from '../../workbook/read/rawTable';
import { tableSpecs } from '../../workbook/tables/specs';
import { asFormula } from '../cellContent';
import type { ActionOutcome } from '../contract';
import { queueRead, readWorkbook } from '../readTables';
import { isOfficeError, refusal, runAction } from '../run';
import { blankRows, rowWrites } from '../tableCells';
import type { CellWrite } from '../tableCells';
import { today } from '../today';

type Refusal = Exclude<ActionOutcome, { kind: 'done' }>;

/** The cells that an import can fill, as they stand. One sync. @returns null when the workbook has no tables of municipalities and teams */
export async function importTarget(): Promise<ImportTarget | null> {
  const contents = await readWorkbook();
  return contents && readTarget(contents.model);
}

/** Writes what the user accepted of a file, and a line in the log: all of it or, where a cell is not what they saw, nothing. Two syncs, one undo step. */
export async function importFigures(request: ImportRequest): Promise<ActionOutcome> {
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      await context.sync();
      const writes = planned(request, contents().model);
      if ('kind' in writes) return writes;
      for (const { sheet, range, values } of inRuns(writes)) context.workbook.worksheets.getItem(sheet).getRange(range).formulas = values;
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    if (isOfficeError(error)) return refusal(error);
    throw error;
  }
}

function planned({ columns, log }: ImportRequest, model: RawModel): readonly CellWrite[] | Refusal {
  const target = readTarget(model);
  if (!target) return { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs.gemeenten.name };
  const raw = model.tables.logboek;
  const body = raw ? blankRows(tableSpecs.logboek, raw)[0] : undefined;
  if (!raw) return { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs.logboek.name };
  if (body === undefined) return { kind: 'tableFull', place: { sheet: raw.sheet, range: address(raw.top, raw.left) } };
  const writes: CellWrite[] = rowWrites(tableSpecs.logboek, raw, body, importLogRow(log, today()));
  for (const { table, key, cells } of columns) {
    const rows: readonly TargetRow[] = table === 'gemeenten' ? target.municipalities : target.teams;
    for (const { row, name, was, value } of cells) {
      const found = rows.find((candidate) => candidate.row === row);
      const cell = found?.cells[key];
      if (!found || !cell) return { kind: 'changedMeanwhile', place: rows[0]?.cells[key]?.place ?? { sheet: tableSpecs[table].sheet } };
      if (cell.formula) return { kind: 'holdsFormula', place: cell.place };
      if (found.name !== name || cell.value !== was) return { kind: 'changedMeanwhile', place: cell.place };
      writes.push({ place: cell.place, value });
    }
  }
  return writes;
}

interface Run {
  readonly sheet: string;
  readonly range: string;
  readonly values: (string | number | boolean)[][];
}

/** Cells under each other go in one range: few requests for a column of municipalities. */
function inRuns(writes: readonly CellWrite[]): Run[] {
  const cells = writes.flatMap((write) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(write.place.range ?? '') ?? [];
    return letters === '' ? [] : [{ sheet: write.place.sheet, letters, row: Number(row), value: asFormula(write.value) }];
  });
  const runs: { sheet: string; letters: string; top: number; values: Run['values'] }[] = [];
  for (const { sheet, letters, row, value } of cells) {
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.letters === letters && last.top + last.values.length === row) last.values.push([value]);
    else runs.push({ sheet, letters, top: row, values: [[value]] });
  }
  return runs.map(({ sheet, letters, top, values }) => ({ sheet, range: rangeOf(letters, top, values.length), values }));
}

function rangeOf(letters: string, top: number, rows: number): string {
  return `${letters}${top}:${letters}${top + rows - 1}`;
}
