import type { Layout } from '../layout';
import type { SheetBuilder } from '../sheetBuilder';
import { NAME_PREFIX, sheetNames } from '../sheetNames';
import { cellRef } from '../tables/place';
import { keptColumns } from './kept';
import type { KeptRow } from './kept';

/** Name of the Excel Table with the kept scenarios. */
export const KEPT_TABLE = `${NAME_PREFIX}bewaard`;
/** Name of the cell with the name of the scenario in force. */
export const SCENARIO_NAME = `${NAME_PREFIX}Scenario_naam`;

/** Rows of the list when it has fewer scenarios: room that is filled without moving anything. */
const FEWEST_ROWS = 6;
/** Column L: right of what the scenario in force takes. */
const FIRST_LEFT = 12;

/** Puts the list of kept scenarios right of the tables of the scenario in force. @returns widths of the columns from its first one, and that column */
export function keptList(sheet: SheetBuilder, layout: Layout, kept: readonly KeptRow[]): { left: number; widths: number[] } {
  const others = Object.values(layout).filter((placed) => placed.spec.sheet === sheetNames.scenariolijst);
  const left = Math.max(FIRST_LEFT, ...others.map((placed) => placed.left + placed.spec.columns.length + 1));
  const top = layout.scenario.headerRow;
  const rows = Math.max(FEWEST_ROWS, kept.length);
  sheet.set(top - 1, left, 'Bewaarde scenario’s', { style: 'heading' });
  sheet.set(top - 1, left + 2, 'Waarden op de datum rechts; het deelvenster houdt deze lijst bij.', { style: 'note' });
  sheet.row(top, left, keptColumns.map((column) => column.header), { style: 'header' });
  keptColumns.forEach((column, i) => {
    for (let row = 0; row < rows; row++) sheet.set(top + 1 + row, left + i, kept[row]?.[i] ?? null);
    sheet.look(top + 1, left + i, top + rows, left + i, { style: 'calculation', ...('format' in column ? { format: column.format } : {}) });
  });
  sheet.define(SCENARIO_NAME, `=${cellRef(layout.scenario, 'waarde', 0)}`, 'Naam van het scenario dat in de werkmap staat');
  sheet.table(KEPT_TABLE, top, left, top + rows, left + keptColumns.length - 1);
  return { left, widths: keptColumns.map((column) => column.width) };
}
