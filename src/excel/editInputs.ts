import { serialToDate } from '../workbook/dates';
import { address } from '../workbook/a1';
import { followingCells } from '../workbook/link/linkedCells';
import { linksOf } from '../workbook/link/status';
import type { DefinedNames } from '../workbook/link/status';
import { parameters } from '../workbook/parameters';
import type { ParameterSpec } from '../workbook/parameters';
import type { Place } from '../workbook/problems';
import { isBlank } from '../workbook/read/rawTable';
import type { RawModel, RawTable } from '../workbook/read/rawTable';
import { readTable } from '../workbook/read/readTable';
import type { ReadTable } from '../workbook/read/readTable';
import type { TableKey, TableSpec } from '../workbook/tables/spec';
import { tableSpecs } from '../workbook/tables/specs';
import type { ActionOutcome, InputEdit } from './contract';
import { queueRead } from './readTables';
import { isOfficeError, refusal, runAction } from './run';
import { blankRows, cellAt, queueWrites, rowWrites } from './tableCells';
import type { CellWrite } from './tableCells';

type Refusal = Exclude<ActionOutcome, { kind: 'done' }>;

/** A table as it stands, with its blank rows; each is given out once. */
interface EditedTable {
  readonly spec: TableSpec;
  readonly raw: RawTable;
  readonly read: ReadTable;
  readonly blank: number[];
}

/** Writes inputs that the user changed in the pane: all of them or, where one cannot be, none. Two syncs, one undo step. */
export async function editInputs(edits: readonly InputEdit[]): Promise<ActionOutcome> {
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      await context.sync();
      const { model, names } = contents();
      const writes = planned(edits, model);
      if ('kind' in writes) return writes.kind === 'holdsFormula' ? withLink(writes, model, names) : writes;
      queueWrites(context, writes);
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    // A table is gone, or the workbook is of a model that did not have it yet: rebuilding brings it back.
    if (isOfficeError(error)) return refusal(error);
    throw error;
  }
}

/** Names the link when the formula is that of one. */
function withLink(refused: Extract<Refusal, { kind: 'holdsFormula' }>, model: RawModel, names: DefinedNames): Refusal {
  const cell = followingCells(model).find(({ place }) => place.sheet === refused.place.sheet && place.range === refused.place.range);
  const link = cell && linksOf(model, names).find(({ id }) => id.toLowerCase() === cell.id.toLowerCase());
  return link ? { ...refused, link: { id: link.id, from: link.from } } : refused;
}

/** Every cell to write, or why nothing is written. */
function planned(edits: readonly InputEdit[], model: RawModel): readonly CellWrite[] | Refusal {
  const tables = new Map<TableKey, EditedTable>();
  const writes: CellWrite[] = [];
  for (const edit of edits) {
    const key = edit.kind === 'parameter' ? 'parameters' : edit.table;
    const table = tables.get(key) ?? openTable(key, model);
    if (table === null) return { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs[key].name };
    tables.set(key, table);
    const found = writesOf(edit, table);
    if ('kind' in found) return found;
    writes.push(...found);
  }
  return writes;
}

function openTable(key: TableKey, model: RawModel): EditedTable | null {
  const spec: TableSpec = tableSpecs[key];
  const raw = model.tables[key];
  const read = readTable(spec, model, []);
  return raw && read ? { spec, raw, read, blank: blankRows(spec, raw) } : null;
}

function writesOf(edit: InputEdit, table: EditedTable): readonly CellWrite[] | Refusal {
  const { spec, raw, read } = table;
  const gone: Refusal = { kind: 'changedMeanwhile', place: { sheet: raw.sheet } };
  switch (edit.kind) {
    case 'cell': {
      const column = spec.columns.find((candidate) => candidate.key === edit.column && candidate.rule.kind !== 'calculated');
      if (!column) throw new Error(`table ${spec.key} has no input column ${edit.column}`);
      const place = read.rows[edit.row]?.place(edit.column);
      return place ? (unexpected(raw, place, edit.was, column.format) ?? [{ place, value: edit.value }]) : gone;
    }
    case 'parameter': {
      const { name, format }: ParameterSpec = parameters[edit.parameter];
      const row = read.rows.find((candidate) => candidate.values.naam === name);
      if (!row) return gone;
      const writes = [{ place: row.place('waarde'), value: edit.value }, ...(edit.confirmed ? [{ place: row.place('status'), value: 'bevestigd' }] : [])];
      return unexpected(raw, row.place('waarde'), edit.was, format) ?? formulaIn(raw, writes) ?? writes;
    }
    case 'row': {
      const body = table.blank.shift();
      return body === undefined ? { kind: 'tableFull', place: { sheet: raw.sheet, range: address(raw.top, raw.left) } } : rowWrites(spec, raw, body, edit.values);
    }
    case 'clearRow': {
      const row = read.rows[edit.row];
      const [first] = spec.columns;
      if (!row || !first) return gone;
      const writes = spec.columns.filter((column) => column.rule.kind !== 'calculated').map((column) => ({ place: row.place(column.key), value: null }));
      return unexpected(raw, row.place(first.key), edit.was) ?? formulaIn(raw, writes) ?? writes;
    }
    default:
      throw edit satisfies never;
  }
}

/** The cell holds something else than the user saw, or a formula of the user, which would be lost. */
function unexpected(raw: RawTable, place: Place, was: number | string | null, format?: string): Refusal | null {
  const cell = cellAt(raw, place);
  if (cell?.isFormula) return { kind: 'holdsFormula', place };
  return cell && same(cell.value, was, format) ? null : { kind: 'changedMeanwhile', place };
}

function formulaIn(raw: RawTable, writes: readonly CellWrite[]): Refusal | null {
  const holding = writes.find(({ place }) => cellAt(raw, place)?.isFormula);
  return holding ? { kind: 'holdsFormula', place: holding.place } : null;
}

/** As the reader takes it: capitals do not matter, and any day stands for its month. */
function same(value: unknown, was: number | string | null, format = ''): boolean {
  if (was === null || isBlank(value)) return was === null && isBlank(value);
  if (format === 'yyyy-mm' && typeof value === 'number' && typeof was === 'number') return serialToDate(value).slice(0, 7) === serialToDate(was).slice(0, 7);
  return typeof value === 'string' && typeof was === 'string' ? value.toLowerCase() === was.toLowerCase() : value === was;
}
