import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { today } from '../../src/excel/today';
import { publishedInputs } from '../../src/model/plan/published';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { dateToSerial } from '../../src/workbook/dates';
import { tableSpecs } from '../../src/workbook/tables/specs';
import { parseRange } from '../../src/workbook/a1';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const { teams } = publishedInputs();
const minimum = (name: string) => teams.find((team) => team.name === name)?.minWijkagenten ?? NaN;
const lifting = (name: string, liftedMinima: Scenario['liftedMinima']): Scenario => ({ ...baseScenario, name, ...(liftedMinima === undefined ? {} : { liftedMinima }) });
const serial = dateToSerial(today());
const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};

describe('the log of lifted minima', () => {
  const pane = officeModelWorkbook();
  let workbook: OfficeWorkbook;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });
  const range = () => {
    const table = workbook.state().sheets.find((sheet) => sheet.name === 'Mutaties')?.tables.find((candidate) => candidate.name === tableSpecs.logboek.name);
    return parseRange(table?.range ?? '');
  };
  /** Lines of the log, blank ones left out. */
  const log = () => {
    const { top, left, bottom, right } = range();
    const sheet = workbook.state().sheets.find((candidate) => candidate.name === 'Mutaties');
    const at = (row: number, column: number) => sheet?.cells.find((cell) => cell.row === row - 1 && cell.column === column - 1)?.value;
    return Array.from({ length: bottom - top }, (_, i) => Array.from({ length: right - left + 1 }, (_, c) => at(top + 1 + i, left + c) ?? '')).filter((line) => line.some((value) => value !== ''));
  };

  it('a scenario that lifts minima says so in the step that puts it there, in two syncs, and is taken back with it', async () => {
    const before = contents(workbook.state());
    expect(await pane.apply(lifting('Minder in Ede', ['Ede', 'Zwolle']))).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
    expect(log()).toEqual(['Ede', 'Zwolle'].map((name) => ['Minimum wijkagenten opgeheven', name, minimum(name), 0, serial, 'scenario “Minder in Ede”']));
    const found = modelOf(await pane.read());
    expect(found.scenario.liftedMinima).toEqual(['Ede', 'Zwolle']);
    expect(found.checks).toMatchObject({ failed: [], unlogged: [] });
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(before);
    await workbook.grid.user.redo();
  });

  it('only what differs is logged: the next scenario, all of them, and the base again', async () => {
    const first = log();
    expect(await pane.apply({ ...lifting('Anders', ['Ede', 'Zwolle']), totalBudget: 3300 })).toEqual({ kind: 'done' });
    expect(log()).toEqual(first);
    expect(await pane.apply(lifting('Alleen Zwolle', ['Zwolle']))).toEqual({ kind: 'done' });
    expect(await pane.apply(lifting('Alles los', 'alle'))).toEqual({ kind: 'done' });
    expect(await pane.apply(baseScenario)).toEqual({ kind: 'done' });
    const all = teams.reduce((sum, team) => sum + team.minWijkagenten, 0);
    expect(log().slice(first.length)).toEqual([
      ['Minimum wijkagenten geldt weer', 'Ede', 0, minimum('Ede'), serial, 'scenario “Anders”'],
      ['Minimum wijkagenten opgeheven', 'alle basisteams', all, 0, serial, 'scenario “Alles los”'],
      ['Minimum wijkagenten geldt weer', 'alle basisteams', 0, all, serial, 'scenario “Alles los”'],
    ]);
  });

  it('a log without room gets more rows: nothing is lost, and the scenario is there', async () => {
    const before = log();
    const room = range().bottom - range().top - before.length;
    const many = teams.slice(0, room + 1).map((team) => team.name);
    expect(await pane.apply(lifting('Velen', many))).toEqual({ kind: 'done' });
    expect(log()).toEqual([...before, ...many.map((name) => ['Minimum wijkagenten opgeheven', name, minimum(name), 0, serial, 'scenario “Velen”'])]);
    const found = modelOf(await pane.read());
    expect(found.scenario.liftedMinima).toEqual(many);
    expect(found.checks.failed).toEqual([]);
  });
});
