import { absoluteRange, onSheet, parseRange } from '../workbook/a1';
import type { SheetBlueprint } from '../workbook/blueprint';
import { NAME_PREFIX } from '../workbook/sheetNames';
import { usedBlock, writeContents, writeLook } from './writeSheet';

/** What stands in the workbook before sheets are written. */
export interface Present {
  /** In small letters. */
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Defined names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
}

/** Queues the reading of sheets, tables and names; call the result after the sync. */
export function queuePresent(context: Excel.RequestContext): () => Present {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  return () => ({
    sheets: new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())),
    tables: new Set(tables.items.map((table) => table.name)),
    names: new Map(names.items.map((name) => [name.name, String(name.formula)])),
  });
}

/** Name of the block that the add-in wrote on a sheet: it marks the sheet as the add-in's own. */
const areaName = (sheet: string) => `${NAME_PREFIX}gebied_${sheet.replace(/\W/g, '_')}`;

/** Whether the user gave a sheet of their own this name. @param own whether the workbook can have a sheet of ours of that name */
export function isTaken(name: string, present: Present, own = true): boolean {
  const area = present.names.get(areaName(name));
  // After our sheet was deleted its name points nowhere: a sheet that is there now is the user's.
  return present.sheets.has(name.toLowerCase()) && !(own && area !== undefined && !area.includes('#REF!'));
}

/** Queues whole sheets: new ones, or our own with their old block cleared. @returns the worksheets in the same order */
export function queueSheets(context: Excel.RequestContext, sheets: readonly SheetBlueprint[], present: Present): Excel.Worksheet[] {
  const worksheets = sheets.map((blueprint) => prepareSheet(context, blueprint, present));
  // Names before formulas, so that no formula is ever read with a name that does not exist yet.
  for (const name of sheets.flatMap((sheet) => [...sheet.names, { name: areaName(sheet.name), refersTo: `=${area(sheet)}`, comment: 'Gebied van Sterktewijzer op dit blad' }])) {
    if (present.names.has(name.name)) context.workbook.names.getItem(name.name).formula = name.refersTo;
    else context.workbook.names.add(name.name, name.refersTo, name.comment);
  }
  sheets.forEach((blueprint, i) => writeContents(worksheets[i] as Excel.Worksheet, blueprint));
  sheets.forEach((blueprint, i) => writeLook(worksheets[i] as Excel.Worksheet, blueprint));
  return worksheets;
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
