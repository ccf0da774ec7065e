import { beforeAll, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { carryOver } from '../../src/preview/file/carryOver';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { writeXlsx } from '../../src/preview/file/writeXlsx';
import type { Faults } from '../../src/preview/office/OfficeHost';
import { importState } from '../../src/preview/grid/importState';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { KEPT_TABLE } from '../../src/workbook/scenarios/keptList';
import { STORE_SHEET } from '../../src/workbook/scenarios/store';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const growth: Scenario = { name: 'Groei Zwolle', description: '=1+1', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true, note: '+31 6 «é» _x0041_ \u0007\uD83D\uDE80' }], totalBudget: null, shares: null };
const more: Scenario = { ...baseScenario, name: '-2+3', baseline: 'Groei Zwolle', totalBudget: 3300.1, damping: { rule: 'HBVS 2012' }, year: 2026 };
/** Longer than one cell can hold. */
const long: Scenario = {
  ...baseScenario,
  name: 'Onzeker',
  uncertainty: {
    drivers: { inwoners: { distribution: { kind: 'empirisch', values: Array.from({ length: 4000 }, (_, i) => (i - 2000) / 7919), source: 'Blad1!A1:A4000' }, betweenTeams: 0.3 } },
    betweenDrivers: 0,
    method: 'sobol',
    seed: 4294967295,
    batches: 16,
    perBatch: 256,
  },
};
const library = [growth, more, long];
const pane = officeModelWorkbook();
const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};
const storeOf = (workbook: OfficeWorkbook) => workbook.state().sheets.find((sheet) => sheet.name === STORE_SHEET);

async function typeInStore(at: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(STORE_SHEET).getRange(at).values = [[text]];
    await context.sync();
  });
}

async function deleteStore(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(STORE_SHEET);
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });
}

// One workbook for the whole file, as inserting takes long. First come the tests that leave no scenarios behind.
const faults: Faults = {};
let workbook: OfficeWorkbook;
beforeAll(async () => {
  workbook = await openOfficeWorkbook({ faults });
  expect(await pane.insert()).toEqual({ kind: 'done' });
});

describe('a workbook where nothing can be kept', () => {
  it('the user has a sheet of that name: it stays as it is', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(STORE_SHEET).getRange('A1').values = [['van mij']];
      await context.sync();
    });
    const before = contents(workbook.state());
    expect(await pane.keep([growth])).toEqual({ kind: 'sheetNamesTaken', names: [STORE_SHEET] });
    expect(contents(workbook.state())).toEqual(before);
    expect(modelOf(await pane.read())).toMatchObject({ library: [], libraryProblems: [] });
    await workbook.grid.user.undo();
    expect(storeOf(workbook)).toBeUndefined();
  });

  it('a refusal of Excel is an outcome', async () => {
    expect(modelOf(await pane.read())).toMatchObject({ library: [], libraryProblems: [] });
    for (const failAtSync of [1, 2, 3]) {
      faults.failAtSync = failAtSync;
      expect(await pane.keep([growth])).toMatchObject({ kind: 'refused', code: 'GeneralException' });
      expect(modelOf(await pane.read())).toMatchObject({ library: [], libraryProblems: [] });
    }
    // The first parts were carried out and the sheet stands there, empty: it goes, so that the next test sees it made.
    await deleteStore();
    expect(storeOf(workbook)).toBeUndefined();
  });
});

describe('kept scenarios', () => {
  it('are kept in at most three syncs, on one very hidden sheet, and read with the model in one', async () => {
    const before = workbook.office.counters.syncs;
    expect(await pane.keep(library)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncs - before).toBeLessThanOrEqual(3);
    expect(storeOf(workbook)?.visibility).toBe('veryHidden');
    const found = modelOf(await pane.read());
    expect(workbook.office.counters.syncsOfLastRun).toBe(1);
    expect(found.library).toEqual(library);
    expect(found.libraryProblems).toEqual([]);
    expect(found.checks.failed).toEqual([]);
  });

  it('stand in cells that Excel can hold, as text', () => {
    const cells = storeOf(workbook)?.cells ?? [];
    expect(cells.every((cell) => cell.formula === undefined)).toBe(true);
    expect(Math.max(...cells.map((cell) => String(cell.value ?? '').length))).toBeLessThanOrEqual(30_000);
    expect(cells.filter((cell) => String(cell.value).startsWith('|')).every((cell) => /^\|[\x20-\x7e]*\|$/.test(String(cell.value)))).toBe(true);
  });

  it('stand on Scenariolijst for people, with their outcome as values', () => {
    const sheet = workbook.state().sheets.find((candidate) => candidate.name === 'Scenariolijst');
    const table = sheet?.tables.find((candidate) => candidate.name === KEPT_TABLE);
    const [, column = '', row = ''] = /^([A-Z]+)(\d+):/.exec(table?.range ?? '') ?? [];
    const at = (line: number, offset: number) => workbook.value('Scenariolijst', `${String.fromCharCode(column.charCodeAt(0) + offset)}${Number(row) + line}`);
    expect([at(1, 0), at(1, 1), at(1, 2), at(1, 3), at(1, 4), at(1, 5)]).toEqual(['Groei Zwolle', 'de basis', '=1+1', 1, 'Zwolle: inwoners +10 %', 2030]);
    expect(String(at(1, 7))).toMatch(/^Zwolle \+\d+,\d$/);
    expect(at(1, 6)).toBeGreaterThan(0);
    expect([at(2, 0), at(2, 1), at(2, 5)]).toEqual(['-2+3', 'Groei Zwolle', 2026]);
    expect(at(4, 0)).toBeUndefined();
  });

  it('are one undo step; the list shrinks with the library', async () => {
    const before = contents(workbook.state());
    expect(await pane.keep([more, growth])).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library.map((scenario) => scenario.name)).toEqual(['-2+3', 'Groei Zwolle']);
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(before);
    expect(modelOf(await pane.read()).library).toEqual(library);
    await workbook.grid.user.redo();
    expect(modelOf(await pane.read()).library).toEqual([more, growth]);
    expect(await pane.keep(library)).toEqual({ kind: 'done' });
  });

  it('more than the list has rows make it longer', async () => {
    const many = Array.from({ length: 9 }, (_, i): Scenario => ({ ...growth, name: `Proef ${i + 1}` }));
    expect(await pane.keep(many)).toEqual({ kind: 'done' });
    const table = workbook.state().sheets.find((candidate) => candidate.name === 'Scenariolijst')?.tables.find((candidate) => candidate.name === KEPT_TABLE);
    expect(table?.range).toMatch(/5:[A-Z]+14$/);
    expect(modelOf(await pane.read()).library).toEqual(many);
    expect(await pane.keep(library)).toEqual({ kind: 'done' });
  });

  it('stay when the model is rebuilt, another scenario is put in force, or the file is saved and opened', async () => {
    expect(await pane.insert()).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library).toEqual(library);
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library).toEqual(library);
    expect(await pane.apply(baseScenario)).toEqual({ kind: 'done' });
    const { state } = await readXlsx(await writeXlsx(carryOver(workbook.state(), workbook.state())), 'model.xlsx');
    expect(state.sheets.find((sheet) => sheet.name === STORE_SHEET)?.visibility).toBe('veryHidden');
    const opened = await openOfficeWorkbook();
    await importState(opened.grid, state);
    expect(modelOf(await pane.read()).library).toEqual(library);
    expect(await pane.keep([growth])).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library).toEqual([growth]);
    // The tests below go on in the workbook that was opened.
    workbook = opened;
  });

  it('refuses what could not be read back, and writes nothing', async () => {
    const before = modelOf(await pane.read()).library;
    expect(await pane.keep([{ ...growth, year: 2050 }])).toMatchObject({ kind: 'unreadableLibrary', problems: [{ code: 'cannotKeep', problem: { code: 'numberOutOfRange', path: 'scenarios[0].year' } }] });
    expect(await pane.keep([growth, { ...growth, name: 'groei zwolle ' }])).toMatchObject({ kind: 'unreadableLibrary', problems: [{ problem: { code: 'nameTwice' } }] });
    expect(modelOf(await pane.read()).library).toEqual(before);
  });
});

describe('a sheet of kept scenarios that is not as it was left', () => {
  beforeAll(async () => {
    expect(await pane.keep([growth, more])).toEqual({ kind: 'done' });
  });

  it.each([
    { what: 'a cut text', at: 'D3', text: '|{"format":"sterk|', problems: [{ code: 'storeDamaged', sheet: STORE_SHEET, row: 3, name: 'Groei Zwolle' }], left: [more] },
    { what: 'no marker', at: 'A1', text: 'iets anders', problems: [{ code: 'storeUnknown', sheet: STORE_SHEET }], left: [] },
    { what: 'a newer version', at: 'B1', text: '2', problems: [{ code: 'storeNewer', sheet: STORE_SHEET, found: 2, known: 1 }], left: [] },
  ])('$what is told, the model works, and nothing is overwritten until the user chooses', async ({ at, text, problems, left }) => {
    await typeInStore(at, text);
    const found = modelOf(await pane.read());
    expect(found.library).toEqual(left);
    expect(found.libraryProblems).toEqual(problems);
    expect(found.checks.failed).toEqual([]);
    const before = contents(workbook.state());
    expect(await pane.keep([growth])).toEqual({ kind: 'unreadableLibrary', problems });
    expect(contents(workbook.state())).toEqual(before);
    expect(await pane.keep([growth, more], true)).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read())).toMatchObject({ library: [growth, more], libraryProblems: [] });
  });

  it('a row that is no scenario is told with what is wrong in it', async () => {
    const json = JSON.stringify({ format: 'sterktewijzer-scenario', version: 1, scenarios: [{ ...growth, changes: [] }] }).replace('"totalBudget":null', '"totalBudget":"veel"');
    const plain = json.replace(/[^\x20-\x7e]/g, '?');
    await typeInStore('D3', `|${plain}|`);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(STORE_SHEET).getRange('C3').values = [[plain.length]];
      await context.sync();
    });
    expect(modelOf(await pane.read()).libraryProblems).toEqual([{ code: 'storeWrong', sheet: STORE_SHEET, row: 3, name: 'Groei Zwolle', problem: { code: 'wrongType', path: 'scenarios[0].totalBudget', found: '"veel"', expected: 'number' } }]);
    expect(await pane.keep([growth, more], true)).toEqual({ kind: 'done' });
  });

  it('is deleted: the library is empty, and keeping makes it again', async () => {
    await deleteStore();
    expect(modelOf(await pane.read())).toMatchObject({ library: [], libraryProblems: [] });
    expect(await pane.keep([growth])).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library).toEqual([growth]);
  });

  it('a part of the model is missing: the scenarios are kept all the same', async () => {
    const own = await openOfficeWorkbook();
    expect(await pane.keep([growth])).toEqual({ kind: 'done' });
    expect(await pane.insert()).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).library).toEqual([growth]);
    const sheet = own.state().sheets.find((candidate) => candidate.name === 'Scenariolijst');
    expect(sheet?.cells.some((cell) => cell.value === 'Zwolle: inwoners +10 %')).toBe(true);
  });

});
