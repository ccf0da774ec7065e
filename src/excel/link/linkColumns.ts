import { address } from '../../workbook/a1';
import { columnReference, freeSource, keyName, valueName } from '../../workbook/link/names';
import type { LinkPlan } from '../../workbook/link/plan';
import { linkRows } from '../../workbook/link/status';
import { isBlank } from '../../workbook/read/rawTable';
import { sheetNames } from '../../workbook/sheetNames';
import { tableSpecs } from '../../workbook/tables/specs';
import { MODEL_VERSION } from '../../workbook/version';
import type { ActionOutcome } from '../contract';
import { insertModel } from '../insertModel';
import { queueRead } from '../readTables';
import { isOfficeError, refusal, runAction } from '../run';
import { blankRows, queueWrites } from '../tableCells';
import { checkPlan } from './checkPlan';
import { clearedLinkRow } from './linkTable';
import { formulaWrites, rowWrites } from './linkWrites';
import { lockedSheet } from './lockedSheet';

/**
 * Makes columns of the model follow the cells of a plan: defined names on the user's cells, formulas in the model's, and a row per column
 * on `Koppelingen`. Two syncs, one undo step; all or nothing. A workbook of an older model is built again first, a step of its own.
 */
export async function linkColumns(plan: LinkPlan): Promise<ActionOutcome> {
  try {
    const outcome = await write(plan).catch(missing);
    if (outcome !== 'olderModel') return outcome;
    const rebuilt = await insertModel({ onlyRebuild: true });
    if (rebuilt.kind !== 'done') return rebuilt;
    const again = await write(plan);
    return again === 'olderModel' ? { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs.koppelingen.name } : again;
  } catch (error) {
    return refusal(error);
  }
}

/** A table of the model that is not there: of an older model, or deleted; building again knows which. */
function missing(error: unknown): 'olderModel' {
  if (isOfficeError(error) && error.code === 'ItemNotFound') return 'olderModel';
  throw error;
}

function write(plan: LinkPlan): Promise<ActionOutcome | 'olderModel'> {
  return runAction(async (context): Promise<ActionOutcome | 'olderModel'> => {
    const contents = queueRead(context);
    const locked = lockedSheet(context, [tableSpecs[plan.table].sheet, sheetNames.koppelingen]);
    const source = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
    // With the row below the range: when it is free, a row that the user adds there is found too.
    const keys = source.getRangeByIndexes(plan.top, plan.key.at, plan.bottom - plan.top + 2, 1).load('values');
    const headers = plan.columns.map(({ at }) => source.getRangeByIndexes(plan.top, at, 1, 1).load('values'));
    await context.sync();
    const { model, names } = contents();
    const raw = model.tables.koppelingen;
    if (model.version !== MODEL_VERSION || !raw) return 'olderModel';
    if (source.isNullObject) return { kind: 'changedMeanwhile', place: { sheet: plan.sheet } };
    const sheet = locked();
    if (sheet !== null) return { kind: 'linkRefused', problem: { code: 'sheetProtected', sheet } };
    const keyCells = (keys.values as unknown[][]).map(([value]) => value);
    const checked = checkPlan(plan, model, keyCells.slice(0, -1));
    if ('kind' in checked) return checked;
    const rows = linkRows(model);
    // A column that was linked before follows the new cells from now on: its row is free again.
    const old = rows.filter(({ id }) => checked.replaced.has(id.toLowerCase()));
    const free = [...old.map(({ body }) => body), ...blankRows(tableSpecs.koppelingen, raw)].sort((a, b) => a - b);
    if (free.length < plan.columns.length) return { kind: 'tableFull', place: { sheet: raw.sheet, range: address(raw.top, raw.left) } };
    const number = freeSource([...names.keys(), ...rows.map(({ id }) => id)]);
    const bottom = isBlank(keyCells.at(-1)) ? plan.bottom + 1 : plan.bottom;
    const add = (name: string, column: number, comment: string) => context.workbook.names.add(name, columnReference(plan.sheet, column, plan.top, bottom), comment);
    // Names before formulas, so that no formula is ever read with a name that does not exist yet.
    add(keyName(number), plan.key.at, 'Koppeling van Sterktewijzer: de namen van de rijen');
    plan.columns.forEach((column) => add(valueName(number, column.target), column.at, 'Koppeling van Sterktewijzer: de waarden'));
    queueWrites(context, [...old.flatMap(({ body }) => clearedLinkRow(raw, body)), ...formulaWrites(checked.cells, number)]);
    plan.columns.forEach((column, i) => {
      const found: unknown = headers[i]?.values[0]?.[0];
      queueWrites(context, rowWrites(plan, column, { model, number, body: free[i] ?? 0, header: column.header === '' || isBlank(found) ? '' : String(found), cells: checked.cells }));
    });
    // Names that nothing follows any more would only be in the way.
    const gone = old.filter(({ keys: name }) => !rows.some((row) => row.keys === name && !old.includes(row))).map(({ keys: name }) => name);
    for (const name of new Set([...old.map(({ id }) => id), ...gone])) context.workbook.names.getItemOrNullObject(name).delete();
    await context.sync();
    return { kind: 'done' };
  });
}
