import type { Scenario } from '../simulation/scenario';
import type { CellContent } from '../workbook/blueprint';
import { readModel } from '../workbook/read/readModel';
import { keptColumns, keptRows } from '../workbook/scenarios/kept';
import { KEPT_TABLE } from '../workbook/scenarios/keptList';
import { keepProblems, STORE_SHEET, storeRows } from '../workbook/scenarios/store';
import { rangeAddress } from '../workbook/a1';
import { asFormulas } from './cellContent';
import type { ActionOutcome } from './contract';
import { loadFormulasFor } from './formulasFor';
import { queueRead } from './readTables';
import { isOfficeError, refusal, runAction } from './run';
import { queueStore } from './scenarioStore';
import type { StoreSheet } from './scenarioStore';
import { today } from './today';

/** What has to be known before writing. */
interface Found {
  readonly sheet: StoreSheet;
  /** Body rows of the list on `Scenariolijst`; null where it is gone. */
  readonly listRows: number | null;
  readonly list: readonly (readonly CellContent[])[];
}

/**
 * Replaces the kept scenarios of the workbook, and the list of them on `Scenariolijst`. At most 3 syncs. The contents are one undo step;
 * making the very hidden sheet, which Excel cannot undo, is a run of its own before it, once per workbook.
 */
export async function keepScenarios(library: readonly Scenario[], replaceUnreadable = false): Promise<ActionOutcome> {
  const wrong = keepProblems(library);
  if (wrong.length > 0) return { kind: 'unreadableLibrary', problems: wrong };
  try {
    const found = await lookAndPrepare(library, replaceUnreadable);
    if ('kind' in found) return found;
    return await runAction(async (context) => {
      writeStore(context, library, found);
      if (found.listRows !== null) writeList(context, found.list, found.listRows);
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}

/** Reads what is there and makes the sheet when it is not. */
async function lookAndPrepare(library: readonly Scenario[], replaceUnreadable: boolean): Promise<Found | ActionOutcome> {
  try {
    return await look(library, replaceUnreadable, true);
  } catch (error) {
    // A part of the model is gone: the scenarios are kept all the same, without the list.
    if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
    return look(library, replaceUnreadable, false);
  }
}

function look(library: readonly Scenario[], replaceUnreadable: boolean, withModel: boolean): Promise<Found | ActionOutcome> {
  return Excel.run({ delayForCellEdit: true }, async (context): Promise<Found | ActionOutcome> => {
    const contents = withModel ? queueRead(context) : null;
    const store = queueStore(context);
    const table = context.workbook.tables.getItemOrNullObject(KEPT_TABLE).load('name');
    await context.sync();
    const sheet = store();
    if (sheet.state === 'taken') return { kind: 'sheetNamesTaken', names: [STORE_SHEET] };
    if (sheet.store.problems.length > 0 && !replaceUnreadable) return { kind: 'unreadableLibrary', problems: sheet.store.problems };
    const made = sheet.state === 'absent' ? context.workbook.worksheets.add(STORE_SHEET) : context.workbook.worksheets.getItem(STORE_SHEET);
    if (!sheet.veryHidden) made.visibility = Excel.SheetVisibility.veryHidden;
    const body = table.isNullObject ? null : table.getDataBodyRange().load('rowCount');
    await context.sync();
    const raw = contents?.().model ?? null;
    await loadFormulasFor(raw, library);
    const model = raw === null ? null : readModel(raw);
    return { sheet, listRows: body?.rowCount ?? null, list: keptRows(library, model?.ok ? model.value.inputs : null, today()) };
  });
}

function writeStore(context: Excel.RequestContext, library: readonly Scenario[], { sheet }: Found): void {
  const worksheet = context.workbook.worksheets.getItem(STORE_SHEET);
  if (sheet.used !== null) worksheet.getRange(sheet.used).clear(Excel.ClearApplyTo.contents);
  const rows = asFormulas(storeRows(library));
  worksheet.getRange(rangeAddress(1, 1, rows.length, rows[0]?.length ?? 1)).formulas = rows;
}

/** The table keeps its rows; more scenarios make it longer. */
function writeList(context: Excel.RequestContext, list: Found['list'], rows: number): void {
  const table = context.workbook.tables.getItem(KEPT_TABLE);
  const header = table.getHeaderRowRange();
  const count = Math.max(rows, list.length);
  if (count > rows) table.resize(header.getResizedRange(count, 0));
  const body = header.getOffsetRange(1, 0).getResizedRange(count - 1, 0);
  body.formulas = asFormulas(Array.from({ length: count }, (_, i) => list[i] ?? keptColumns.map(() => null)));
}
