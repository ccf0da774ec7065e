import { beforeAll, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import { resolveScenario } from '../../src/simulation/apply';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { rowsOf } from '../../src/workbook/tables/rows';
import { layoutOf } from '../../src/workbook/layout';
import { cellRef } from '../../src/workbook/tables/place';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const inputs = publishedInputs();
const model = strengthModel(inputs);
const layout = layoutOf(rowsOf(inputs, baseScenario));
const place = (ref: string) => {
  const [sheet = '', at = ''] = ref.replace(/\$/g, '').split('!');
  return { sheet, at };
};
const teamCell = (key: string, name: string) => place(cellRef(layout.basisteams, key, inputs.teams.findIndex((team) => team.name === name)));
const growth: Scenario = { name: 'Groei Zwolle', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }], totalBudget: null, shares: null };
const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};

describe('the workbook as the pane sees it', () => {
  let workbook: OfficeWorkbook;
  const pane = officeModelWorkbook();
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.read()).toEqual({ kind: 'none' });
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });

  it('reads the inputs in one sync, exactly as they were inserted, with a model check in order', async () => {
    const found = modelOf(await pane.read());
    expect(workbook.office.counters.syncsOfLastRun).toBe(1);
    expect(found.inputs).toEqual(inputs);
    expect(found.scenario).toEqual(baseScenario);
    expect(found.checks.failed).toEqual([]);
    expect(found.checks.inOrder).toBe(true);
    expect(found.checks.openAssumptions.length).toBeGreaterThan(5);
  });

  it('writes a scenario in two syncs; the formulas then give the engine\'s figures, and the rounded table is up to date', async () => {
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
    const found = modelOf(await pane.read());
    expect(found.scenario).toEqual(growth);
    expect(found.checks.failed).toEqual([]);
    const expected = model.compute(resolveScenario(growth, inputs, model.inhabitants).change);
    const row = workbook.state().sheets.find((sheet) => sheet.name === 'Start')?.cells.find((cell) => cell.value === 'Zwolle');
    const shown = workbook.state().sheets.find((sheet) => sheet.name === 'Start')?.cells.find((cell) => cell.row === row?.row && cell.column === (row?.column ?? 0) + 2)?.value;
    expect(shown).toBeCloseTo(expected.hbvs[inputs.teams.findIndex((team) => team.name === 'Zwolle')] ?? 0, 6);
  });

  it('takes the scenario back in one undo step', async () => {
    await workbook.grid.user.undo();
    expect(modelOf(await pane.read()).scenario).toEqual(baseScenario);
    await workbook.grid.user.redo();
    expect(modelOf(await pane.read()).scenario).toEqual(growth);
    expect(await pane.apply(baseScenario)).toEqual({ kind: 'done' });
    expect(modelOf(await pane.read()).checks.failed).toEqual([]);
  });

  it('holds a scenario with every kind of rule; the formulas give the engine\'s figures', async () => {
    const every: Scenario = {
      name: 'Alles',
      description: 'proef',
      changes: [
        { driver: 'inwoners', scope: { kind: 'gemeente', name: 'Borne' }, amount: { kind: 'groei', value: 0.015 }, active: true },
        { driver: 'werklast', scope: { kind: 'gemeente', name: 'Arnhem' }, amount: { kind: 'procent', value: 0.12 }, active: true, note: 'station' },
      ],
      year: 2025,
      totalBudget: 3250,
      shares: null,
      wijkagentenBudget: 670,
      wijkagentenRule: 'vast',
      elasticities: [{ component: 'noodhulp', driver: 'werklast', value: 0.8 }],
      limits: [{ team: 'Zwolle', floor: null, cap: 150 }],
      liftedMinima: ['Ede'],
      amendments: [{ name: 'Extra', receiver: 'Ede', fte: 1.5, payers: { kind: 'district', name: 'Twente' }, key: 'gelijk' }],
      damping: { rule: 'vrij', perYear: 0.004 },
      rounding: 'eenzijdig',
    };
    expect(await pane.apply(every)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
    const found = modelOf(await pane.read());
    expect(found.scenario).toStrictEqual(every);
    // Reading compares HBVS+ and the new strength of every team with the engine.
    expect(found.checks).toMatchObject({ inOrder: true, failed: [] });
    await workbook.grid.user.undo();
    expect(modelOf(await pane.read()).scenario).toEqual(baseScenario);
  });

  it('rebuilds the sheets for a scenario with more rows than the tables have', async () => {
    const long: Scenario = { ...baseScenario, name: 'Lang', limits: inputs.teams.slice(0, 12).map((team) => ({ team: team.name, floor: Math.floor(team.hbvs * 0.9), cap: null })) };
    expect(await pane.apply(long)).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.scenario).toStrictEqual(long);
    expect(found.checks.failed).toEqual([]);
    expect(await pane.apply(baseScenario)).toEqual({ kind: 'done' });
  });

  it('hears an edit of the user in an input cell, but not its own writes', async () => {
    let heard = 0;
    const stop = await pane.watch(() => heard++);
    await pane.apply(growth);
    await pane.apply(baseScenario);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(0);
    const { sheet, at } = teamCell('minimum', 'Zwolle');
    await workbook.grid.user.type(sheet, at, '27');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBeGreaterThan(0);
    await stop();
    const before = heard;
    await workbook.grid.user.undo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(before);
  });

  it('tells a wrong cell and shows no figures; inserting again then changes nothing', async () => {
    const { sheet, at } = teamCell('hbvs', 'Ede');
    await workbook.grid.user.type(sheet, at, '-5');
    const before = contents(workbook.state());
    const found = await pane.read();
    expect(found).toMatchObject({ kind: 'problems', problems: [{ code: 'negative', place: { sheet, range: at }, found: -5 }] });
    expect(await pane.insert()).toMatchObject({ kind: 'problems' });
    expect(await pane.apply(growth)).toMatchObject({ kind: 'problems' });
    expect(contents(workbook.state())).toEqual(before);
    await workbook.grid.user.undo();
    expect((await pane.read()).kind).toBe('model');
  });

  it('rebuilds in place: what the user entered stays, formulas and notes beside the table too', async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add('Begroting');
      own.getRange('A1:A2').values = [['Zwolle'], [30]];
      await context.sync();
    });
    const minimum = teamCell('minimum', 'Zwolle');
    const floor = teamCell('ondergrens', 'Ede');
    await workbook.grid.user.type(minimum.sheet, minimum.at, '=Begroting!A2');
    await workbook.grid.user.type(floor.sheet, floor.at, '118,9');
    await workbook.grid.user.type('Basisteams', 'Z40', 'mijn notitie');
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.inputs.teams.find((team) => team.name === 'Zwolle')?.minWijkagenten).toBe(30);
    expect(found.inputs.teams.find((team) => team.name === 'Ede')?.floor).toBe(118.9);
    expect(workbook.cell(minimum.sheet, minimum.at)?.formula).toBe('=Begroting!A2');
    expect(workbook.value('Basisteams', 'Z40')).toBe('mijn notitie');
    expect(found.checks.failed).toEqual([]);
  });

  it('says which calculated cell check fails after a formula was overwritten', async () => {
    const cell = workbook.state().sheets.find((sheet) => sheet.name === 'Berekening')?.cells.find((candidate) => candidate.formula?.includes('Uitbreiding_modus'));
    expect(cell).toBeDefined();
    const at = `${String.fromCharCode(65 + Math.floor((cell?.column ?? 0) / 26) - 1)}${String.fromCharCode(65 + ((cell?.column ?? 0) % 26))}${(cell?.row ?? 0) + 1}`;
    await workbook.grid.user.type('Berekening', at, '1');
    const found = modelOf(await pane.read());
    expect(found.checks.failed.map((line) => line.label)).toContain('Geen berekende cel overschreven');
    await workbook.grid.user.undo();
  });

  it('notices that the sheets were built for other teams, and builds them again', async () => {
    const table = workbook.state().sheets.find((sheet) => sheet.name === 'Basisteams')?.tables.find((candidate) => candidate.name === 'Stw_basisteams');
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table?.range ?? '') ?? [];
    const row = Number(bottom) + 1;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Stw_basisteams').resize(`${left}${top}:${right}${row}`);
      await context.sync();
    });
    for (const [column, text] of [['A', 'Zwolle Noord'], ['B', 'IJsselland'], ['C', '40'], ['D', '5'], ['E', 'nee']] as const) await workbook.grid.user.type('Basisteams', `${column}${row}`, text);
    const changed = modelOf(await pane.read());
    expect(changed.inputs.teams).toHaveLength(28);
    expect(changed.checks).toMatchObject({ inOrder: false, stale: true });
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const rebuilt = modelOf(await pane.read());
    expect(rebuilt.inputs.teams.map((team) => team.name)).toContain('Zwolle Noord');
    expect(rebuilt.checks.failed).toEqual([]);
  });
});
