import type { Scenario } from '../simulation/scenario';
import { rangeAddress } from '../workbook/a1';
import type { CellContent } from '../workbook/blueprint';
import { roundCheckNumber } from '../workbook/checkNumbers';
import { strengthContext } from '../workbook/context';
import type { StrengthContext } from '../workbook/context';
import { liftLog } from '../workbook/liftLog';
import { holdsFormula } from '../workbook/read/changes';
import { readModel } from '../workbook/read/readModel';
import type { RawTable } from '../workbook/read/rawTable';
import { formats } from '../workbook/sheetBuilder';
import { sheetNames } from '../workbook/sheetNames';
import { scenarioSettings } from '../workbook/tables/scenarioSettings';
import { roundedBlock, roundStored } from '../workbook/sheets/vastgelegdRefs';
import type { TableRow } from '../workbook/tables/tableRow';
import { scenarioTables } from '../workbook/tables/scenarioRows';
import { tableSpecs } from '../workbook/tables/specs';
import { MODEL_VERSION } from '../workbook/version';
import type { ScenarioTableKey, TableSpec } from '../workbook/tables/spec';
import { asFormula } from './cellContent';
import type { ActionOutcome } from './contract';
import { formulasIn, loadFormulasFor } from './formulasFor';
import { insertModel } from './insertModel';
import { queueRead } from './readTables';
import { isOfficeError, refusal, runAction } from './run';
import { blankRows, queueWrites, rowWrites } from './tableCells';
import type { CellWrite } from './tableCells';
import { today } from './today';

/**
 * Writes a scenario into `Scenariolijst`, and with it the one outcome that is a value: the two-way rounded table. Two syncs, one undo
 * step. Minima that it lifts, or that hold again, are logged with it. A scenario with a formula or with more rows than the tables, or a
 * workbook of an older model, rebuilds the sheets instead.
 * @param scenario with its baselines already under it
 */
export async function applyScenario(scenario: Scenario): Promise<ActionOutcome> {
  try {
    const outcome = await runAction(async (context): Promise<ActionOutcome | 'rebuild'> => {
      const contents = queueRead(context);
      await context.sync();
      const { model } = contents();
      await loadFormulasFor(model, [scenario]);
      const read = readModel(model);
      if (!read.ok) return { kind: 'problems', problems: read.problems };
      const tables = scenarioTables(scenario);
      const keys = Object.keys(tables) as ScenarioTableKey[];
      const fits = (key: ScenarioTableKey) => tables[key].length <= (model.tables[key]?.values.length ?? 0) - 1;
      const { inputs, rows } = read.value;
      const log = logWrites(model.tables.logboek, liftLog(read.value.scenario, scenario, inputs, today()));
      // The sheets hold a formula of a user as a native formula; a log without room gets more rows.
      if (read.value.version !== MODEL_VERSION || !keys.every(fits) || log === null || holdsFormula(model) || formulasIn(scenario)) return 'rebuild';
      const target = strengthContext(inputs, scenario, { ...rows, ...tables });
      for (const key of keys) {
        const raw = model.tables[key];
        const spec: TableSpec = tableSpecs[key];
        if (raw) writeColumns(context, raw, spec, tables[key], spec.columns.filter((column) => column.rule.kind !== 'calculated' && !column.label).map((column) => column.key));
      }
      if (model.tables.scenario) writeTexts(context, model.tables.scenario, tables.scenario);
      queueWrites(context, log);
      writeRounded(context, target);
      await context.sync();
      return { kind: 'done' };
    });
    return outcome === 'rebuild' ? await insertModel({ scenario }) : outcome;
  } catch (error) {
    // An older workbook has no such table yet.
    if (isOfficeError(error) && error.code === 'ItemNotFound') return insertModel({ scenario, onlyRebuild: true });
    return refusal(error);
  }
}

/** Lines for the log, each under the last one that is there; null when there is no room for them. */
function logWrites(raw: RawTable | null, lines: readonly TableRow[]): CellWrite[] | null {
  if (lines.length === 0) return [];
  if (!raw) return null;
  const blank = new Set(blankRows(tableSpecs.logboek, raw));
  const bodies = raw.values.length - 1;
  let next = bodies;
  while (next > 0 && blank.has(next - 1)) next--;
  return next + lines.length > bodies ? null : lines.flatMap((line, i) => rowWrites(tableSpecs.logboek, raw, next + i, line));
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

/**
 * Writes the settings that are text ("HBVS 2012", a name with a digit). Their cells have the format text, in which a quote in front would
 * be a part of the text and nothing is read as a formula; the format is set again in case the user changed it.
 */
function writeTexts(context: Excel.RequestContext, raw: RawTable, rows: readonly TableRow[]): void {
  const sheet = context.workbook.worksheets.getItem(raw.sheet);
  const at = raw.left + (raw.values[0] ?? []).findIndex((header) => String(header).trim().toLowerCase() === tableSpecs.scenario.columns.find((column) => column.key === 'waarde')?.header.toLowerCase());
  Object.values(scenarioSettings).forEach((setting, i) => {
    const text = rows[i]?.['waarde'];
    if (setting.format !== formats.text || typeof text !== 'string') return;
    const cell = sheet.getRange(rangeAddress(raw.top + 1 + i, at, raw.top + 1 + i, at));
    cell.numberFormat = [[formats.text]];
    cell.formulas = [[text]];
  });
}

/** The two-way rounded table with the check number that ties it to these inputs. */
export function writeRounded(context: Excel.RequestContext, build: StrengthContext): void {
  const sheet = context.workbook.worksheets.getItem(sheetNames.vastgelegd);
  const teams = build.inputs.teams.length;
  sheet.getRange(roundedBlock(teams).replace(/\$/g, '')).values = build.rounded.table.cells.map((row) => row.map((tenths) => tenths / 10));
  sheet.getRange(rangeAddress(roundStored.row, roundStored.column, roundStored.row, roundStored.column)).values = [[roundCheckNumber(build)]];
}
