import { publishedInputs } from '../model/plan/published';
import type { StrengthInputs } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import type { Scenario } from '../simulation/scenario';
import type { SheetBlueprint } from '../workbook/blueprint';
import { buildWorkbook } from '../workbook/build';
import { buildContext } from '../workbook/context';
import type { BuildContext } from '../workbook/context';
import { onSheet, parseRange, absoluteRange } from '../workbook/a1';
import { readModel } from '../workbook/read/readModel';
import { NAME_PREFIX, sheetNames } from '../workbook/sheetNames';
import type { TableSpec } from '../workbook/tables/spec';
import { tableSpecs } from '../workbook/tables/specs';
import { scenarioTables } from '../workbook/tables/scenarioRows';
import type { ActionOutcome } from './contract';
import { queueRead } from './readTables';
import { queueStore } from './scenarioStore';
import { keptRows } from '../workbook/scenarios/kept';
import { today } from './today';
import { refusal, runAction } from './run';
import { usedBlock, writeContents, writeLook } from './writeSheet';

const specs: readonly TableSpec[] = Object.values(tableSpecs);
const areaName = (sheet: string) => `${NAME_PREFIX}gebied_${sheet}`;

/** What stands in the workbook before inserting. */
interface Present {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Defined names of the model with their formulas. */
  readonly names: ReadonlyMap<string, string>;
}

/** What to insert; by default the plan's figures without a scenario, or what stands in the workbook. */
export interface InsertOptions {
  /** Replaces the scenario in the workbook; default: it stays. */
  readonly scenario?: Scenario;
  /** Inputs of a workbook that has no model yet; default: the published plan. */
  readonly inputs?: StrengthInputs;
  /** Refuses a workbook that has no model yet. */
  readonly onlyRebuild?: boolean;
}

/**
 * Inserts the model, or rebuilds it in place from the inputs that stand in the workbook: what the user entered stays, formulas included.
 * Nothing of the user's is overwritten: a sheet name that is taken is told instead. At most 4 syncs, one undo step.
 */
export async function insertModel({ scenario, inputs: initial, onlyRebuild = false }: InsertOptions = {}): Promise<ActionOutcome> {
  try {
    return await runAction(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const tables = context.workbook.tables.load('items/name');
      const names = context.workbook.names.load('items/name,items/formula');
      const kept = queueStore(context);
      await context.sync();
      const present: Present = {
        sheets: new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())),
        tables: new Set(tables.items.map((table) => table.name)),
        names: new Map(names.items.map((name) => [name.name, String(name.formula)])),
      };
      const again = specs.some((spec) => present.tables.has(spec.name));
      if (!again && onlyRebuild) return { kind: 'refused', code: 'ItemNotFound', detail: 'no model in this workbook' };
      const taken = takenNames(present, again);
      if (taken.length > 0) return { kind: 'sheetNamesTaken', names: taken };
      if (!again) {
        await write(context, withKept(buildContext(initial ?? publishedInputs(), scenario ?? baseScenario), kept().store.library), present);
        return { kind: 'done' };
      }
      const contents = queueRead(context, new Set([...present.tables, ...present.names.keys()]));
      await context.sync();
      const read = readModel(contents().model);
      if (!read.ok) return { kind: 'problems', problems: read.problems };
      const { inputs, rows } = read.value;
      const target = scenario ? buildContext(inputs, scenario, { ...rows, ...scenarioTables(scenario) }) : read.value.context;
      await write(context, withKept(target, kept().store.library), present);
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}

/** The list of kept scenarios is written from the hidden sheet, which a rebuild leaves alone. */
function withKept(build: BuildContext, library: readonly Scenario[]): BuildContext {
  return { ...build, kept: keptRows(library, build.inputs, today()) };
}

/** Names of the model's sheets that the user has already given to a sheet of their own. */
function takenNames(present: Present, again: boolean): string[] {
  return Object.values(sheetNames).filter((name) => present.sheets.has(name.toLowerCase()) && !(again && present.names.has(areaName(name))));
}

/** Queues the whole model and sends it in one sync. */
async function write(context: Excel.RequestContext, build: BuildContext, present: Present): Promise<void> {
  const { sheets } = buildWorkbook(build);
  const worksheets = sheets.map((blueprint) => prepareSheet(context, blueprint, present));
  // Names before formulas, so that no formula is ever read with a name that does not exist yet.
  for (const name of sheets.flatMap((sheet) => [...sheet.names, { name: areaName(sheet.name), refersTo: `=${area(sheet)}`, comment: 'Gebied van Sterktewijzer op dit blad' }])) {
    if (present.names.has(name.name)) context.workbook.names.getItem(name.name).formula = name.refersTo;
    else context.workbook.names.add(name.name, name.refersTo, name.comment);
  }
  sheets.forEach((blueprint, i) => writeContents(worksheets[i] as Excel.Worksheet, blueprint));
  sheets.forEach((blueprint, i) => writeLook(worksheets[i] as Excel.Worksheet, blueprint));
  worksheets[0]?.activate();
  await context.sync();
}

function area(sheet: SheetBlueprint): string {
  const { bottom, right } = parseRange(usedBlock(sheet));
  return onSheet(sheet.name, absoluteRange(1, 1, bottom, right));
}

/** A new sheet, or the model's own sheet with its old block cleared; what the user noted beside the block stays. */
function prepareSheet(context: Excel.RequestContext, blueprint: SheetBlueprint, present: Present): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (!present.sheets.has(blueprint.name.toLowerCase())) return worksheets.add(blueprint.name);
  const sheet = worksheets.getItem(blueprint.name);
  for (const { name } of blueprint.tables) if (present.tables.has(name)) context.workbook.tables.getItem(name).delete();
  const old = present.names.get(areaName(blueprint.name));
  if (old) {
    const range = sheet.getRange(old.slice(old.lastIndexOf('!') + 1).replace(/\$/g, ''));
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear(Excel.ClearApplyTo.all);
  }
  blueprint.charts.forEach((chart) => sheet.charts.getItemOrNullObject(chart.name).delete());
  return sheet;
}
