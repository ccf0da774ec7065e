import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../../src/excel/officeModelWorkbook';
import { noAnswers } from '../../../src/workbook/import/plan';
import { planImport } from '../../../src/workbook/import/planImport';
import { requestOf } from '../../../src/workbook/import/request';
import type { ImportRequest } from '../../../src/workbook/import/request';
import type { ImportTarget } from '../../../src/workbook/import/target';
import { opened, untyped70072 } from '../../workbook/import/fixtures';
import { contents, openOfficeWorkbook } from '../officeWorkbook';
import type { OfficeWorkbook } from '../officeWorkbook';

describe('writing a file of CBS', () => {
  const pane = officeModelWorkbook();
  const file = opened('70072ned_UntypedDataSet.csv', untyped70072([2021, 2024], 7));
  let workbook: OfficeWorkbook;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });
  let undone = 0;
  // Each test starts from what was inserted.
  beforeEach(async () => {
    for (; undone > 0; undone--) await workbook.grid.user.undo();
  });

  const target = async (): Promise<ImportTarget> => {
    const found = await pane.importTarget();
    if (!found) throw new Error('no model');
    return found;
  };
  const request = async (off: readonly string[] = []): Promise<ImportRequest> => requestOf(file, planImport(file, await target(), { ...noAnswers, areaUnit: 'geen' }, 2026), new Set(off));
  const of = (found: ImportTarget, name: string) => found.municipalities.find((row) => row.name === name);

  it('fills the columns of every municipality, in one step that can be undone', async () => {
    const before = contents(workbook.state());
    const asked = await request();
    const syncs = workbook.office.counters.syncs;
    expect(await pane.importFigures(asked)).toEqual({ kind: 'done' });
    expect(workbook.office.counters.syncs - syncs).toBe(2);
    const model = await pane.read();
    if (model.kind !== 'model') throw new Error(JSON.stringify(model).slice(0, 400));
    expect(model.inputs.municipalities.find(({ name }) => name === 'Zwolle')).toMatchObject({ inhabitants: 129_798, referenceDate: '2024-01-01' });
    expect(model.inputs.municipalities.every(({ referenceDate }) => referenceDate === '2024-01-01')).toBe(true);
    const log = Object.values(contents(workbook.state()).Mutaties ?? {});
    expect(log).toEqual(expect.arrayContaining(['Bestand van CBS geïmporteerd', expect.stringMatching(/^Aantal inwoners, Peildatum/), '70072ned_UntypedDataSet.csv']));
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(before);
  });

  it('without the inhabitants their date stays too', async () => {
    const asked = await request(['gemeenten/inwoners']);
    expect(asked.columns.map(({ key }) => key)).not.toContain('inwoners');
    expect(asked.columns.map(({ key }) => key)).not.toContain('peildatum');
  });

  it('a cell that changed after the preview: nothing is written', async () => {
    const asked = await request();
    const place = of(await target(), 'Ede')?.cells.inwoners?.place;
    await workbook.grid.user.type(place?.sheet ?? '', place?.range ?? '', '5');
    undone++;
    const before = contents(workbook.state());
    expect(await pane.importFigures(asked)).toEqual({ kind: 'changedMeanwhile', place });
    expect(contents(workbook.state())).toEqual(before);
  });

  it('a formula stays: told in the plan, and refused when it came after', async () => {
    const asked = await request();
    const place = of(await target(), 'Ede')?.cells.inwoners?.place;
    await workbook.grid.user.type(place?.sheet ?? '', place?.range ?? '', '=118000+620');
    undone++;
    expect(await pane.importFigures(asked)).toEqual({ kind: 'holdsFormula', place });
    const plan = planImport(file, await target(), noAnswers, 2026);
    expect(plan.columns.find(({ key }) => key === 'inwoners')?.skipped).toEqual([{ name: 'Ede', reason: { kind: 'formula' } }]);
    undone++;
    expect(await pane.importFigures(await request())).toEqual({ kind: 'done' });
    expect(of(await target(), 'Ede')?.cells.inwoners).toMatchObject({ value: 118_620, formula: true });
    expect(of(await target(), 'Zwolle')?.cells.inwoners?.value).toBe(129_798);
  });

  it('a municipality on another row: nothing is written', async () => {
    const asked = await request();
    const place = of(await target(), 'Ede')?.cells.inwoners?.place;
    const name = place?.range?.replace(/^[A-Z]+/, 'B') ?? '';
    await workbook.grid.user.type(place?.sheet ?? '', name, 'Ede (nieuw)');
    undone++;
    expect(await pane.importFigures(asked)).toMatchObject({ kind: 'changedMeanwhile' });
  });
});

it('a workbook without the model has nothing to fill', async () => {
  await openOfficeWorkbook();
  expect(await officeModelWorkbook().importTarget()).toBeNull();
});
