import { address } from '../workbook/a1';
import type { Place } from '../workbook/problems';
import { readModel } from '../workbook/read/readModel';
import { sheetNames } from '../workbook/sheetNames';
import { applyScenario } from './applyScenario';
import type { ActionOutcome, ModelInWorkbook, ModelWorkbook, WorkbookChecks } from './contract';
import { insertModel } from './insertModel';
import { readWorkbook, splitAddress } from './readTables';
import type { WorkbookContents } from './readTables';
import { refusal } from './run';
import { watchInputs } from './watch';

/** The workbook as the pane sees it, on Office.js. */
export function officeModelWorkbook(): ModelWorkbook {
  return { read, insert: () => insertModel(), apply: applyScenario, select, watch: watchInputs };
}

async function read(): Promise<ModelInWorkbook> {
  const contents = await readWorkbook();
  if (contents === null) return { kind: 'none' };
  const model = readModel(contents.model);
  if (!model.ok) return { kind: 'problems', problems: model.problems };
  const { inputs, scenario, open } = model.value;
  return { kind: 'model', inputs, scenario, checks: checksOf(contents, open) };
}

function checksOf({ checks }: WorkbookContents, open: WorkbookChecks['openAssumptions']): WorkbookChecks {
  if (!checks) return { inOrder: false, failed: [{ label: `Blad ${sheetNames.start} met de modelcontrole ontbreekt`, place: { sheet: sheetNames.start } }], openAssumptions: open, stale: false };
  const { sheet, row, column } = splitAddress(checks.address);
  const failed = checks.values
    .map(([label, verdict], i) => ({ label: String(label), verdict: String(verdict), place: { sheet, range: address(row + i, column + 1) } }))
    .filter((line) => line.verdict !== 'in orde');
  return {
    inOrder: failed.length === 0,
    failed: failed.map(({ label, place }) => ({ label, place })),
    openAssumptions: open,
    stale: failed.some((line) => line.label.includes('hoort bij deze invoer') || line.label.includes('horen bij deze invoer')),
  };
}

/** Shows a cell: its sheet comes to the front and the cell is selected. */
async function select(place: Place): Promise<ActionOutcome> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      if (place.range) sheet.getRange(place.range).select();
      await context.sync();
    });
    return { kind: 'done' };
  } catch (error) {
    return refusal(error);
  }
}
