import { address } from '../../workbook/a1';
import { columnIn, followingCells, keyColumn } from '../../workbook/link/linkedCells';
import { parseLinkFormula } from '../../workbook/link/formulas';
import type { LinkPlan, PlannedColumn, PlannedRow } from '../../workbook/link/plan';
import { linkRows, sameKey } from '../../workbook/link/status';
import { linkableColumns } from '../../workbook/link/target';
import type { Place } from '../../workbook/problems';
import type { RawModel, RawTable } from '../../workbook/read/rawTable';
import type { ColumnSpec } from '../../workbook/tables/spec';
import { tableSpecs } from '../../workbook/tables/specs';
import { sheetNames } from '../../workbook/sheetNames';
import type { ActionOutcome } from '../contract';
import { cellAt } from '../tableCells';
import { readBefore } from './linkTable';

/** A cell of the model that will follow. */
export interface PlannedCell {
  readonly column: PlannedColumn;
  readonly spec: ColumnSpec;
  /** What the plan calls its row. */
  readonly name: string;
  readonly key: string | number;
  readonly place: Place;
  /** The value that stands there, or stood there before an earlier link. */
  readonly before: number | string | null;
}

export interface CheckedPlan {
  readonly cells: readonly PlannedCell[];
  /** Links, in small letters, of which no cell is left: all their cells follow the new one. */
  readonly replaced: ReadonlySet<string>;
}

type Refused = Exclude<ActionOutcome, { kind: 'done' }>;

/** Every cell to be linked, or why none is. @param keyCells the user's cells with the names of the rows, from `plan.top` on */
export function checkPlan(plan: LinkPlan, model: RawModel, keyCells: readonly unknown[]): CheckedPlan | Refused {
  if (Object.values(sheetNames).some((name) => name.toLowerCase() === plan.sheet.toLowerCase())) return { kind: 'linkRefused', problem: { code: 'ownSheet', sheet: plan.sheet } };
  const raw = model.tables[plan.table];
  if (!raw) return { kind: 'refused', code: 'ItemNotFound', detail: tableSpecs[plan.table].name };
  const twice = repeated(plan.columns.map(({ target }) => target)) ?? repeated(plan.rows.map(({ name }) => name));
  if (twice !== null) return { kind: 'linkRefused', problem: { code: 'targetTwice', name: twice } };
  const wrongKey = plan.rows.map((row) => keyProblem(plan, row, keyCells)).find((problem) => problem !== null);
  if (wrongKey) return wrongKey;
  const cells: PlannedCell[] = [];
  for (const row of plan.rows) {
    const body = bodyOf(plan, raw, row.name);
    if (body < 0) return { kind: 'changedMeanwhile', place: { sheet: raw.sheet } };
    for (const column of plan.columns) {
      const found = plannedCell(plan, model, raw, row, column, body);
      if ('kind' in found) return found;
      cells.push(found);
    }
  }
  return { cells, replaced: replacedLinks(model, cells) };
}

/** The user's cells are no longer what the plan was made of, or a formula would find another row. */
function keyProblem({ sheet, top, key }: LinkPlan, row: PlannedRow, keyCells: readonly unknown[]): Refused | null {
  const place = (at: number): Place => ({ sheet, range: address(at + 1, key.at + 1) });
  if (!sameKey(keyCells[row.at - top], row.key)) return { kind: 'changedMeanwhile', place: place(row.at) };
  // MATCH takes no longer text.
  if (typeof row.key === 'string' && row.key.length > 255) return { kind: 'linkRefused', problem: { code: 'keyTooLong', place: place(row.at) } };
  const places = keyCells.flatMap((value, i) => (sameKey(value, row.key) ? [place(top + i)] : []));
  return places.length > 1 ? { kind: 'linkRefused', problem: { code: 'keyTwice', key: String(row.key), places } } : null;
}

function bodyOf({ table }: LinkPlan, raw: RawTable, name: string): number {
  const at = keyColumn(table, raw);
  return raw.values.slice(1).findIndex((line) => String(line[at] ?? '').toLowerCase() === name.toLowerCase());
}

function plannedCell(plan: LinkPlan, model: RawModel, raw: RawTable, row: PlannedRow, column: PlannedColumn, body: number): PlannedCell | Refused {
  const spec = linkableColumns(plan.table).find(({ key }) => key === column.target);
  if (!spec) throw new Error(`table ${plan.table} has no column ${column.target} that can be linked`);
  const at = columnIn(raw, spec);
  if (at < 0) return { kind: 'changedMeanwhile', place: { sheet: raw.sheet } };
  const place: Place = { sheet: raw.sheet, range: address(raw.top + 1 + body, raw.left + at) };
  const cell = cellAt(raw, place);
  const link = parseLinkFormula(raw.formulas[body + 1]?.[at]);
  if (cell?.isFormula && !link && !isPlanFigure(raw.formulas[body + 1]?.[at])) return { kind: 'holdsFormula', place };
  return { column, spec, name: row.name, key: row.key, place, before: link ? earlier(model, link.id, row.name) : plain(cell?.value) };
}

/** A reference of the model itself to a figure that the plan prints: no formula of the user. */
function isPlanFigure(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith(`=${sheetNames.plancijfers}!`);
}

/** What stood there before the link that is replaced. */
function earlier(model: RawModel, id: string, name: string): number | string | null {
  const row = linkRows(model).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  return readBefore(row?.before ?? '')?.[name] ?? null;
}

function plain(value: unknown): number | string | null {
  return value === '' || value === undefined || value === null ? null : typeof value === 'number' ? value : String(value);
}

function replacedLinks(model: RawModel, cells: readonly PlannedCell[]): ReadonlySet<string> {
  const taken = new Set(cells.map(({ place }) => `${place.sheet}!${place.range ?? ''}`));
  const following = followingCells(model);
  const left = new Set(following.filter(({ place }) => !taken.has(`${place.sheet}!${place.range ?? ''}`)).map(({ id }) => id.toLowerCase()));
  return new Set(following.map(({ id }) => id.toLowerCase()).filter((id) => !left.has(id)));
}

function repeated(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) return name;
    seen.add(name.toLowerCase());
  }
  return null;
}
