import { rangeAddress } from '../../workbook/a1';
import { dateToSerial } from '../../workbook/dates';
import { linkFormula } from '../../workbook/link/formulas';
import { columnIn } from '../../workbook/link/linkedCells';
import { keyName, valueName } from '../../workbook/link/names';
import type { LinkPlan, PlannedColumn } from '../../workbook/link/plan';
import { standFormula, tableColumn } from '../../workbook/link/stand';
import { titleOf } from '../../workbook/link/target';
import type { RawModel } from '../../workbook/read/rawTable';
import type { CellWrite } from '../tableCells';
import { today } from '../today';
import type { PlannedCell } from './checkPlan';
import { beforeText, linkRowWrites } from './linkTable';

/** The formulas in the cells of the model. @param number of the source */
export function formulaWrites(cells: readonly PlannedCell[], number: number): CellWrite[] {
  return cells.map(({ place, key, column }) => ({ place, value: { formula: linkFormula({ id: valueName(number, column.target), keys: keyName(number), key }, column.reading) } }));
}

/** What a row of `Koppelingen` is written from. */
interface RowOf {
  readonly model: RawModel;
  readonly number: number;
  /** Body row, from 0. */
  readonly body: number;
  /** What the user's header cell holds; '' when there is none. */
  readonly header: string;
  readonly cells: readonly PlannedCell[];
}

/** The row of `Koppelingen` about one column. */
export function rowWrites(plan: LinkPlan, column: PlannedColumn, { model, number, body, header, cells }: RowOf): CellWrite[] {
  const [raw, target] = [model.tables.koppelingen, model.tables[plan.table]];
  const own = cells.filter((cell) => cell.column === column);
  const [first] = own;
  if (!raw || !target || !first) return [];
  const id = valueName(number, column.target);
  const following = tableColumn(target.sheet, target.left + columnIn(target, first.spec), target.top + 1, target.top + target.values.length - 1);
  return linkRowWrites(raw, body, {
    koppeling: id,
    blad: titleOf(plan.table),
    kolom: first.spec.header,
    bron: `${plan.sheet}!${rangeAddress(plan.top + 1, column.at + 1, plan.bottom + 1, column.at + 1)}`,
    kop: header === '' ? null : header,
    sleutel: keyName(number),
    datum: dateToSerial(today()),
    stand: { formula: standFormula({ id, keys: keyName(number), header, lookedUp: own.map(({ key }) => key), cells: following }) },
    vorige: beforeText(Object.fromEntries(own.map(({ name, before }) => [name, before]))),
  });
}
