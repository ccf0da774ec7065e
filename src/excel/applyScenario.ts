import type { Scenario } from '../simulation/scenario';
import { rangeAddress } from '../workbook/a1';
import type { CellContent } from '../workbook/blueprint';
import { roundCheckNumber } from '../workbook/checkNumbers';
import { buildContext } from '../workbook/context';
import type { BuildContext } from '../workbook/context';
import { readModel } from '../workbook/read/readModel';
import type { RawTable } from '../workbook/read/rawTable';
import { sheetNames } from '../workbook/sheetNames';
import { roundedBlock, roundStored } from '../workbook/sheets/vastgelegdRefs';
import { changeRows, scenarioRows } from '../workbook/tables/rows';
import type { TableRow } from '../workbook/tables/rows';
import { tableSpecs } from '../workbook/tables/specs';
import type { TableSpec } from '../workbook/tables/spec';
import { asFormula } from './cellContent';
import type { ActionOutcome } from './contract';
import { insertModel } from './insertModel';
import { queueRead } from './readTables';
import { refusal, runAction } from './run';

/**
 * Writes a scenario into `Scenariolijst`, and with it the one outcome that is a value: the two-way rounded table. Two syncs, one undo
 * step. A scenario with more changes than there are rows rebuilds the sheets instead.
 */
export async function applyScenario(scenario: Scenario): Promise<ActionOutcome> {
  try {
    const outcome = await runAction(async (context): Promise<ActionOutcome | 'tooLong'> => {
      const contents = queueRead(context);
      await context.sync();
      const { model } = contents();
      const read = readModel(model);
      if (!read.ok) return { kind: 'problems', problems: read.problems };
      const { scenario: settings, wijzigingen: changes } = model.tables;
      if (!settings || !changes || scenario.changes.length > changes.values.length - 1) return 'tooLong';
      const { inputs, rows } = read.value;
      const target = buildContext(inputs, scenario, { ...rows, scenario: scenarioRows(scenario), wijzigingen: changeRows(scenario) });
      writeColumns(context, settings, tableSpecs.scenario, scenarioRows(scenario), ['waarde']);
      writeColumns(context, changes, tableSpecs.wijzigingen, changeRows(scenario), tableSpecs.wijzigingen.columns.filter((column) => column.rule.kind !== 'calculated').map((column) => column.key));
      writeRounded(context, target);
      await context.sync();
      return { kind: 'done' };
    });
    return outcome === 'tooLong' ? await insertModel({ scenario }) : outcome;
  } catch (error) {
    return refusal(error);
  }
}

/** Writes columns of a table by their headers, rows beyond the contents empty. */
function writeColumns(context: Excel.RequestContext, raw: RawTable, spec: TableSpec, rows: readonly TableRow[], keys: readonly string[]): void {
  const sheet = context.workbook.worksheets.getItem(raw.sheet);
  const headers = (raw.values[0] ?? []).map((header) => String(header).trim().toLowerCase());
  const count = raw.values.length - 1;
  for (const column of spec.columns.filter((candidate) => keys.includes(candidate.key))) {
    const at = raw.left + headers.indexOf(column.header.toLowerCase());
    sheet.getRange(rangeAddress(raw.top + 1, at, raw.top + count, at)).formulas = Array.from({ length: count }, (_, i) => [asFormula((rows[i]?.[column.key] ?? null) as CellContent)]);
  }
}

/** The two-way rounded table with the check number that ties it to these inputs. */
export function writeRounded(context: Excel.RequestContext, build: BuildContext): void {
  const sheet = context.workbook.worksheets.getItem(sheetNames.vastgelegd);
  const teams = build.inputs.teams.length;
  sheet.getRange(roundedBlock(teams).replace(/\$/g, '')).values = build.rounded.table.cells.map((row) => row.map((tenths) => tenths / 10));
  sheet.getRange(rangeAddress(roundStored.row, roundStored.column, roundStored.row, roundStored.column)).values = [[roundCheckNumber(build)]];
}
