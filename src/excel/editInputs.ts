import { address } from '../workbook/a1';
import { parameters } from '../workbook/parameters';
import type { Place } from '../workbook/problems';
import { isBlank } from '../workbook/read/rawTable';
import type { RawModel, RawTable } from '../workbook/read/rawTable';
import { readTable } from '../workbook/read/readTable';
import type { ReadTable } from '../workbook/read/readTable';
import type { TableKey, TableSpec } from '../workbook/tables/spec';
import { tableSpecs } from '../workbook/tables/specs';
import { asFormula } from './cellContent';
import type { ActionOutcome, InputEdit } from './contract';
import { queueRead } from './readTables';
import { isOfficeError, refusal, runAction } from './run';

type Value = number | string | null;

interface Write {
  readonly place: Place;
  readonly value: Value;
}

/** Writes inputs that the user changed in the pane: all of them or, where one cannot be, none. Two syncs, one undo step. */
export async function editInputs(edits: readonly InputEdit[]): Promise<ActionOutcome> {
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      await context.sync();
      const plan = planned(edits, contents().model);
      if (!Array.isArray(plan)) return plan;
      for (const { place, value } of plan) context.workbook.worksheets.getItem(place.sheet).getRange(place.range ?? '').formulas = [[asFormula(value)]];
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    // A table is gone, or the workbook is of a model that did not have it yet: rebuilding brings it back.
    if (isOfficeError(error)) return refusal(error);
    throw error;
  }
}

/** Every cell to write, or why nothing is written. */
function planned(edits: readonly InputEdit[], model: RawModel): Write[] | Exclude<ActionOutcome, { kind: 'done' }> {
  const tables = new Map<TableKey, ReadTable | null>();
  const read = (key: TableKey) => {
    if (!tables.has(key)) tables.set(key, readTable(tableSpecs[key], model, []));
    return tables.get(key) ?? null;
  };
  const taken = new Map<TableKey, number>();
  const writes: Write[] = [];
  for (const edit of edits) {
    const key = edit.kind === 'parameter' ? 'parameters' : edit.table;
    const raw = model.tables[key];
    const table = read(key);
    if (!raw || !table) return { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs[key].name };
    switch (edit.kind) {
      case 'cell':
      case 'parameter': {
        const row = edit.kind === 'cell' ? table.rows[edit.row] : table.rows.find((candidate) => candidate.values.naam === parameters[edit.parameter].name);
        const place = row?.place(edit.kind === 'cell' ? edit.column : 'waarde');
        if (!place) return { kind: 'changedMeanwhile', place: { sheet: raw.sheet } };
        const refused = unexpected(raw, place, edit.was);
        if (refused) return refused;
        writes.push({ place, value: edit.value });
        if (edit.kind === 'parameter' && edit.confirmed && row) writes.push({ place: row.place('status'), value: 'bevestigd' });
        break;
      }
      case 'row': {
        const body = firstBlank(raw, table, taken.get(key) ?? -1);
        if (body === null) return { kind: 'tableFull', place: { sheet: raw.sheet, range: address(raw.top, raw.left) } };
        taken.set(key, body);
        for (const [column, value] of Object.entries(edit.values)) writes.push({ place: placeIn(tableSpecs[key], raw, body, column), value });
        break;
      }
      case 'clearRow': {
        const row = table.rows[edit.row];
        const [first] = tableSpecs[key].columns;
        if (!row || !first) return { kind: 'changedMeanwhile', place: { sheet: raw.sheet } };
        const refused = unexpected(raw, row.place(first.key), edit.was);
        if (refused) return refused;
        for (const column of tableSpecs[key].columns) if (column.rule.kind !== 'calculated') writes.push({ place: row.place(column.key), value: null });
        break;
      }
      default:
        throw edit satisfies never;
    }
  }
  return writes;
}

/** The cell holds something else than the user saw, or a formula of the user, which would be lost. */
function unexpected(raw: RawTable, place: Place, was: Value): Extract<ActionOutcome, { kind: 'changedMeanwhile' | 'holdsFormula' }> | null {
  for (let r = 0; r < raw.values.length; r++) {
    for (let c = 0; c < (raw.values[r]?.length ?? 0); c++) {
      if (address(raw.top + r, raw.left + c) !== place.range) continue;
      const value = raw.values[r]?.[c];
      const entered = raw.formulas[r]?.[c];
      if (typeof entered === 'string' && entered.startsWith('=') && entered !== value) return { kind: 'holdsFormula', place };
      return (isBlank(value) ? null : value) === was ? null : { kind: 'changedMeanwhile', place };
    }
  }
  return { kind: 'changedMeanwhile', place };
}

/** First body row after `after` in which no input stands; null when there is none. */
function firstBlank(raw: RawTable, table: ReadTable, after: number): number | null {
  const used = new Set(table.rows.map((row) => row.index));
  for (let body = after + 1; body < raw.values.length - 1; body++) if (!used.has(body)) return body;
  return null;
}

function placeIn(spec: TableSpec, raw: RawTable, body: number, key: string): Place {
  const header = spec.columns.find((column) => column.key === key)?.header.toLowerCase();
  const at = (raw.values[0] ?? []).findIndex((candidate) => String(candidate).trim().toLowerCase() === header);
  if (at < 0) throw new Error(`table ${spec.key} has no column ${key}`);
  return { sheet: raw.sheet, range: address(raw.top + 1 + body, raw.left + at) };
}
