import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { WERKLAST } from '../../src/model/strength/components';
import { columnLetters } from '../../src/workbook/a1';
import { openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};
const OWN = '0,6 * misdrijven + 0,4 * uitrukken';

describe('workload data by a formula of the user', () => {
  let workbook: OfficeWorkbook;
  const pane = officeModelWorkbook();
  const cells = () => workbook.state().sheets.find((sheet) => sheet.name === 'Basisteams')?.cells ?? [];
  const headerCell = (header: string) => cells().find((cell) => cell.value === header) ?? expect.fail(header);
  /** Address in the row of the first team. */
  const first = (header: string) => `${columnLetters(headerCell(header).column + 1)}${headerCell(header).row + 2}`;
  const workload = async () => modelOf(await pane.read()).inputs.components[WERKLAST]?.outcomes;
  const fill = (header: string, value: (t: number) => number) =>
    Excel.run(async (context) => {
      const { row, column } = headerCell(header);
      context.workbook.worksheets.getItem('Basisteams').getRangeByIndexes(row + 1, column, 27, 1).values = Array.from({ length: 27 }, (_, t) => [value(t)]);
      await context.sync();
    });

  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });

  it('is refused while a column that it names is empty, and writes nothing', async () => {
    expect(await pane.fillWorkload(OWN)).toEqual({ kind: 'workloadRefused', problem: { code: 'emptyColumns', names: ['misdrijven', 'uitrukken'] } });
    expect(await workload()).toBeUndefined();
  });

  it('gives every team a native formula on its own row, in two syncs', async () => {
    await fill('Misdrijven', (t) => 100 + t);
    await fill('Uitrukken', (t) => 50 + 2 * t);
    expect(await pane.fillWorkload(OWN)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
    expect(workbook.cell('Basisteams', first('Gegevens werklast'))?.formula).toBe(`=((0.6*${first('Misdrijven')})+(0.4*${first('Uitrukken')}))`);
    // What was stored by iteration belongs to the inputs before it: the checks ask to build the model again.
    expect(modelOf(await pane.read()).checks).toMatchObject({ inOrder: false, stale: true });
    const found = await workload();
    expect(found).toHaveLength(27);
    found?.forEach((value, t) => expect(value).toBeCloseTo(0.6 * (100 + t) + 0.4 * (50 + 2 * t), 9));
  });

  it('follows the columns, is not overwritten, and is kept when the model is built again', async () => {
    await workbook.grid.user.type('Basisteams', first('Misdrijven'), '1000');
    expect((await workload())?.[0]).toBeCloseTo(620, 9);
    expect(await pane.fillWorkload('hbvs')).toEqual({ kind: 'workloadRefused', problem: { code: 'hasData' } });
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const rebuilt = modelOf(await pane.read());
    expect(rebuilt.checks.failed).toEqual([]);
    expect(rebuilt.inputs.components[WERKLAST]?.outcomes?.[0]).toBeCloseTo(620, 9);
    expect(workbook.cell('Basisteams', first('Gegevens werklast'))?.formula).toContain(first('Misdrijven'));
  });
});
