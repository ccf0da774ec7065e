import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { publishedInputs } from '../../src/model/plan/published';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { importState } from '../../src/preview/grid/importState';
import type { Faults } from '../../src/preview/office/OfficeHost';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { stackScenario } from '../../src/simulation/stack';
import { parseRange } from '../../src/workbook/a1';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { buildContext } from '../../src/workbook/context';
import { layoutOf } from '../../src/workbook/layout';
import { compare } from '../../src/workbook/scenarios/comparison';
import { inputCheckNumber } from '../../src/workbook/scenarios/inputCheck';
import { COMPARISON_SHEET, vergelijkingSheet } from '../../src/workbook/sheets/vergelijking';
import { cellRef } from '../../src/workbook/tables/place';
import { rowsOf } from '../../src/workbook/tables/rows';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const inputs = publishedInputs();
const growth: Scenario = { ...baseScenario, name: 'Groei "Zwolle"', description: '=1+1', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
const work: Scenario = { ...baseScenario, name: '-Werklast', baseline: growth.name, changes: [{ driver: 'werklast', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'procent', value: -0.05 }, active: true }] };
const impossible: Scenario = { ...baseScenario, name: 'Te krap', totalBudget: 300 };
const four = [growth, work, impossible, { ...work, name: 'Los', baseline: undefined, totalBudget: 3300 }];
const pane = officeModelWorkbook();

const blueprintOf = (scenarios: readonly Scenario[], inForce: Scenario): SheetBlueprint => {
  const library = [...scenarios];
  return vergelijkingSheet({ inputs, inForce: inForce.name, compared: compare(scenarios, inForce, library, inputs), check: inputCheckNumber(buildContext(inputs, inForce)), today: '2026-01-02' });
};
/** Cells of the sheet that differ from what the blueprint expects. */
const different = (workbook: OfficeWorkbook, { expected }: SheetBlueprint) => {
  const cells = new Map(workbook.state().sheets.find((sheet) => sheet.name === COMPARISON_SHEET)?.cells.map((cell) => [`${cell.row + 1},${cell.column + 1}`, cell.value]));
  return [...expected].flatMap(([at, value]) => {
    const { top, left } = parseRange(at);
    const found = cells.get(`${top},${left}`) ?? '';
    const same = typeof value === 'number' ? typeof found === 'number' && Math.abs(found - value) < 1e-6 : found === value;
    return same ? [] : [`${at}: ${JSON.stringify(found)} instead of ${JSON.stringify(value)}`];
  });
};
const value = (workbook: OfficeWorkbook, at: string) => workbook.value(COMPARISON_SHEET, at);
const state = (workbook: OfficeWorkbook) => ['D9', 'G9', 'J9', 'M9'].map((at) => value(workbook, at));

describe('scenarios side by side', () => {
  let workbook: OfficeWorkbook;
  const faults: Faults = {};
  const inForce = { ...stackScenario(growth, four), origins: undefined };
  beforeAll(async () => {
    workbook = await openOfficeWorkbook({ faults });
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });

  it('nothing changes when the user has a sheet of that name, or Excel refuses', async () => {
    const inserted = contents(workbook.state());
    for (const failAtSync of [1, 2]) {
      faults.failAtSync = failAtSync;
      expect(await pane.compare([growth])).toMatchObject({ kind: 'refused', code: 'GeneralException' });
      expect(contents(workbook.state())).toEqual(inserted);
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('vergelijking').getRange('A1').values = [['van mij']];
      await context.sync();
    });
    const before = contents(workbook.state());
    expect(await pane.compare([growth])).toEqual({ kind: 'sheetNamesTaken', names: [COMPARISON_SHEET] });
    expect(contents(workbook.state())).toEqual(before);
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(inserted);
  });

  it('stand on their sheet in two syncs, and every formula gives the engine\'s figure', async () => {
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    expect(await pane.compare(four)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
    const blueprint = blueprintOf(four, inForce);
    expect(blueprint.expected.size).toBeGreaterThan(250);
    expect(different(workbook, blueprint)).toEqual([]);
  });

  it('the one in force is formulas, the others values with date and check number; one without an outcome says why', () => {
    expect(state(workbook)).toEqual(['rekent mee', 'actueel', 'geen uitkomst', 'actueel']);
    expect(workbook.cell(COMPARISON_SHEET, 'D12')?.formula).toBeDefined();
    expect(workbook.cell(COMPARISON_SHEET, 'G12')?.formula).toBeUndefined();
    expect(value(workbook, 'G12')).toEqual(expect.any(Number));
    expect(value(workbook, 'J12')).toBeUndefined();
    expect([value(workbook, 'D4'), value(workbook, 'G4'), value(workbook, 'D7')]).toEqual([growth.name, work.name, 'formules']);
    expect(value(workbook, 'G8')).toBeCloseTo(inputCheckNumber(buildContext(inputs, growth)), 6);
    const texts = workbook.state().sheets.find((sheet) => sheet.name === COMPARISON_SHEET)?.cells.map((cell) => cell.value);
    expect(texts?.some((text) => String(text).startsWith('Geen uitkomst: Het budget is kleiner'))).toBe(true);
    expect(texts).toContain('=1+1');
  });

  it('differences and sums agree: every scenario at the same budget moves what it moves', () => {
    const sum = (column: string, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => Number(value(workbook, `${column}${from + i}`))).reduce((a, b) => a + b, 0);
    expect(sum('E', 12, 38)).toBeCloseTo(0, 9);
    expect(value(workbook, 'E45')).toBeCloseTo(0, 9);
    expect(sum('D', 40, 44)).toBeCloseTo(3228.5, 9);
    expect(value(workbook, 'N45')).toBeCloseTo(71.5, 9);
  });

  it('an input that changes makes the values out of date and the formulas follow; back again, they are valid', async () => {
    const layout = layoutOf(rowsOf(inputs, growth));
    for (const [ref, text] of [[cellRef(layout.basisteams, 'bovengrens', 3), '200'], [cellRef(layout.gemeenten, 'inwoners', 10), '50.000'], [cellRef(layout.basisteams, 'opgeheven', 5), 'ja']] as const) {
      const [sheet = '', at = ''] = ref.replace(/\$/g, '').split('!');
      await workbook.grid.user.type(sheet, at, text);
      expect([ref, ...state(workbook)]).toEqual([ref, 'rekent mee', 'verouderd', 'geen uitkomst', 'verouderd']);
      await workbook.grid.user.undo();
      expect(state(workbook)).toEqual(['rekent mee', 'actueel', 'geen uitkomst', 'actueel']);
    }
  });

  it('another scenario in force shows as another scenario; a rebuild keeps the sheet right', async () => {
    expect(await pane.apply({ ...baseScenario, name: 'Anders' })).toEqual({ kind: 'done' });
    expect(state(workbook)).toEqual(['ander scenario', 'actueel', 'geen uitkomst', 'actueel']);
    // No figure stands under the wrong name.
    expect([value(workbook, 'D12'), value(workbook, 'E12'), value(workbook, 'D45'), value(workbook, 'E45')]).toEqual(['', '', '', '']);
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    expect(await pane.insert()).toEqual({ kind: 'done' });
    expect(different(workbook, blueprintOf(four, inForce))).toEqual([]);
  });

  it('is one undo step, and made anew in its place', async () => {
    const before = contents(workbook.state());
    expect(await pane.compare([work])).toEqual({ kind: 'done' });
    // Its baseline is neither kept nor among the scenarios compared.
    expect([value(workbook, 'D4'), value(workbook, 'D9'), value(workbook, 'G4')]).toEqual([work.name, 'geen uitkomst', undefined]);
    expect(different(workbook, blueprintOf([work], inForce))).toEqual([]);
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(before);
  });

  it('wrong input is told and nothing is written', async () => {
    const [sheet = '', at = ''] = cellRef(layoutOf(rowsOf(inputs, growth)).basisteams, 'hbvs', 0).replace(/\$/g, '').split('!');
    await workbook.grid.user.type(sheet, at, '-1');
    const before = contents(workbook.state());
    expect(await pane.compare(four)).toMatchObject({ kind: 'problems', problems: [{ code: 'negative' }] });
    expect(contents(workbook.state())).toEqual(before);
    await workbook.grid.user.undo();
  });

  it('none or five is refused', async () => {
    expect(await pane.compare([])).toMatchObject({ kind: 'refused', code: 'InvalidArgument' });
    expect(await pane.compare([...four, growth])).toMatchObject({ kind: 'refused', code: 'InvalidArgument' });
  });
});

describe('what is marked', () => {
  const looksOn = (scenarios: readonly Scenario[]) => blueprintOf(scenarios, growth).conditionalFormats;
  /** Rows of teams that a rule of the form ABS(own − first) ≥ 0.05 marks, with the figures the sheet is expected to show. */
  const markedTeams = (scenarios: readonly Scenario[], columns: string) => {
    const blueprint = blueprintOf(scenarios, growth);
    const rule = blueprint.conditionalFormats.find(({ range, look }) => look === 'differs' && range === columns);
    const [, own = '', first = ''] = /ABS\(N\(\$([A-Z]+)12\)-N\(\$([A-Z]+)12\)\)>=0\.05\)$/.exec(rule?.formula ?? '') ?? [];
    const outcomes = compare(scenarios, growth, [...scenarios], inputs).map(({ outcome }) => (outcome.ok ? outcome.hbvs : []));
    const figures = (letter: string) => outcomes[['D', 'G', 'J', 'M'].indexOf(letter)] ?? [];
    return inputs.teams.flatMap(({ name }, team) => (Math.abs((figures(own)[team] ?? NaN) - (figures(first)[team] ?? NaN)) >= 0.05 ? [name] : []));
  };

  it('one scenario: what differs from the base', () => {
    expect(looksOn([growth]).filter(({ range }) => range === 'E12:E38').map(({ look }) => look)).toEqual(['good', 'alarm']);
    expect(looksOn([growth]).some(({ look }) => look === 'differs')).toBe(false);
  });

  it('several: where a scenario differs from the first, not what both change alike', () => {
    const formats = looksOn(four);
    expect(formats.filter(({ range, look }) => look === 'good' || (look === 'alarm' && !/^[A-Z]+9$/.test(range)))).toEqual([]);
    // The first is the measure; the third has no outcome, so nothing there is a number to mark.
    expect(formats.filter(({ look }) => look === 'differs').map(({ range }) => range)).toEqual(['G12:H38', 'G40:H45', 'J12:K38', 'J40:K45', 'M12:N38', 'M40:N45', 'P12:P38', 'P40:P45']);
    const wider: Scenario = { ...growth, name: 'Zelfde groei, ruimer budget', totalBudget: 3300 };
    expect(markedTeams([growth, { ...growth, name: 'Kopie' }], 'G12:H38')).toEqual([]);
    expect(markedTeams([growth, wider], 'G12:H38')).toEqual(inputs.teams.map(({ name }) => name));
  });

  it('the first without an outcome is passed over', () => {
    const formats = looksOn([impossible, growth, work]);
    expect(formats.find(({ range }) => range === 'J12:K38')?.formula).toContain('$G12');
    expect(looksOn([impossible, growth]).some(({ range, look }) => range === 'H12:H38' && look === 'good')).toBe(true);
  });
});

describe('a workbook of an older model', () => {
  it('is built again first', async () => {
    const { state: old } = await readXlsx(new Uint8Array(await readFile(new URL('../golden/model-0.1.0.xlsx', import.meta.url))), 'oud.xlsx');
    const workbook = await openOfficeWorkbook();
    await importState(workbook.grid, old);
    expect(await pane.keep([growth])).toEqual({ kind: 'done' });
    expect(await pane.compare([growth])).toEqual({ kind: 'done' });
    expect([value(workbook, 'D4'), value(workbook, 'D9')]).toEqual([growth.name, 'actueel']);
    expect(workbook.state().sheets.find((sheet) => sheet.name === 'Scenariolijst')?.cells.some((cell) => cell.value === growth.name)).toBe(true);
  });
});
