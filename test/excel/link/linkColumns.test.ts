import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../../src/excel/contract';
import { officeModelWorkbook } from '../../../src/excel/officeModelWorkbook';
import { publishedInputs } from '../../../src/model/plan/published';
import { contents, openOfficeWorkbook } from '../officeWorkbook';
import type { OfficeWorkbook } from '../officeWorkbook';
import { ownFte, ownMinimum, ownPlan, plainNumbers, teams, writeOwnSheet } from './ownData';

const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 800));
  return found;
};

describe('columns of the model that follow cells of the user', () => {
  const pane = officeModelWorkbook();
  let workbook: OfficeWorkbook;
  let first: ReturnType<typeof contents>;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
    await writeOwnSheet();
    first = contents(workbook.state());
  });
  // Each test starts from what was inserted.
  afterEach(async () => {
    for (let step = 0; step < 12 && JSON.stringify(contents(workbook.state())) !== JSON.stringify(first); step++) await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(first);
  });

  const link = async (plan = ownPlan()) => {
    const before = workbook.office.counters.syncs;
    const outcome = await pane.link(plan);
    expect(workbook.office.counters.syncs - before).toBeLessThanOrEqual(4);
    return outcome;
  };
  const read = async () => modelOf(await pane.read());
  const cellOf = async (t: number, column: string) => (await read()).cells.place('basisteams', t, column);
  const stand = (row: number) => workbook.value('Koppelingen', `H${6 + row}`);

  it('hold what the user has, follow a change there, and are listed', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    const found = await read();
    expect(found.inputs.teams.map(({ hbvs }) => hbvs)).toEqual(teams.map((_, t) => ownFte(t)));
    expect(found.inputs.teams.map(({ minWijkagenten }) => minWijkagenten)).toEqual(teams.map((_, t) => ownMinimum(t)));
    // What was rounded and stored belongs to the figures of before, as after any change of an input.
    expect(found.checks.failed.map(({ label }) => label)).toEqual(['De tweezijdige afronding hoort bij deze invoer']);
    expect(found.links).toMatchObject([
      { id: 'Stw_Bron1_hbvs', source: 1, table: 'basisteams', column: 'hbvs', header: 'HBVS+ basisjaar', from: 'Begroting!C3:C30', place: { sheet: 'Begroting', range: 'C3:C31' }, cells: 27, rows: 27, faults: [] },
      { id: 'Stw_Bron1_minimum', source: 1, column: 'minimum', faults: [] },
    ]);
    expect([stand(0), stand(1), stand(2)]).toEqual(['in orde', 'in orde', undefined]);
    await workbook.grid.user.type('Begroting', 'C6', '250,5');
    expect((await read()).inputs.teams[2]?.hbvs).toBe(250.5);
  });

  it('are one undo step, names included', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    const after = contents(workbook.state());
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(first);
    expect(workbook.state().names.filter(({ name }) => /^Stw_Bron\d/.test(name))).toEqual([]);
    await workbook.grid.user.redo();
    expect(contents(workbook.state())).toEqual(after);
  });

  it('survive rows inserted, a sheet renamed, columns inserted and sorted rows', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    const expected = teams.map((_, t) => ownFte(t));
    const place = { unitId: workbook.grid.core.unitId, subUnitId: workbook.grid.core.workbook.getSheets().find((sheet) => sheet.getName() === 'Begroting')?.getSheetId() ?? '' };
    const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({ startRow, endRow, startColumn, endColumn });
    const run = async (id: string, params: object) => {
      await workbook.grid.core.commands.executeCommand(id, { ...place, ...params });
      await workbook.grid.calculation.settle();
    };
    await run('sheet.command.insert-row', { range: range(5, 6, 0, 59), direction: 0 });
    expect((await read()).inputs.teams.map(({ hbvs }) => hbvs)).toEqual(expected);
    await run('sheet.command.insert-col', { range: range(0, 999, 2, 2), direction: 0 });
    expect((await read()).inputs.teams.map(({ hbvs }) => hbvs)).toEqual(expected);
    await run('sheet.command.set-worksheet-name', { name: "Cijfers '24" });
    expect((await read()).inputs.teams.map(({ hbvs }) => hbvs)).toEqual(expected);
    // The user sorts the teams the other way round.
    await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem("Cijfers '24").getRange('B4:E32').load('values');
      await context.sync();
      rows.values = [...rows.values].reverse();
      await context.sync();
    });
    const sorted = await read();
    expect(sorted.inputs.teams.map(({ hbvs }) => hbvs)).toEqual(expected);
    expect(sorted.links.map(({ place: at, faults }) => [at, faults])).toEqual([[{ sheet: "Cijfers '24", range: 'D3:D33' }, []], [{ sheet: "Cijfers '24", range: 'E3:E33' }, []]]);
  });

  it('survive a model that is built again', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const found = await read();
    expect(found.inputs.teams.map(({ hbvs }) => hbvs)).toEqual(teams.map((_, t) => ownFte(t)));
    expect(found.links.map(({ faults, cells }) => [cells, faults])).toEqual([[27, []], [27, []]]);
    expect([stand(0), stand(1)]).toEqual(['in orde', 'in orde']);
    await workbook.grid.user.type('Begroting', 'C4', '77');
    expect((await read()).inputs.teams[0]?.hbvs).toBe(77);
  });

  it('unlinked they keep their values, or get back those of before; what names are left belong to other links', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    expect(await pane.unlink('Stw_Bron1_hbvs', 'keep')).toEqual({ kind: 'done' });
    expect(workbook.state().names.map(({ name }) => name).filter((name) => /^Stw_Bron\d/.test(name))).toEqual(['Stw_Bron1_sleutel', 'Stw_Bron1_minimum']);
    expect(await pane.unlink('Stw_Bron1_minimum', 'restore')).toEqual({ kind: 'done' });
    const found = await read();
    expect(found.inputs.teams.map(({ hbvs }) => hbvs)).toEqual(teams.map((_, t) => ownFte(t)));
    expect(found.inputs.teams.map(({ minWijkagenten }) => minWijkagenten)).toEqual(publishedInputs().teams.map(({ minWijkagenten }) => minWijkagenten));
    expect(found.links).toEqual([]);
    expect(workbook.state().names.filter(({ name }) => /^Stw_Bron\d/.test(name))).toEqual([]);
    expect(workbook.cell('Basisteams', (await cellOf(0, 'hbvs'))?.range ?? '')?.formula).toBeUndefined();
    expect(await pane.unlink('Stw_Bron1_hbvs', 'keep')).toEqual({ kind: 'linkRefused', problem: { code: 'noLink', id: 'Stw_Bron1_hbvs' } });
  });

  it('linked again elsewhere they follow the new cells; the first values can still be put back', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    await writeOwnSheet('Nieuw');
    await workbook.grid.user.type('Nieuw', 'C4', '500');
    expect(await link(ownPlan({ sheet: 'Nieuw' }))).toEqual({ kind: 'done' });
    const found = await read();
    expect(found.inputs.teams[0]?.hbvs).toBe(500);
    expect(found.links.map(({ id }) => id)).toEqual(['Stw_Bron2_hbvs', 'Stw_Bron2_minimum']);
    expect(workbook.state().names.map(({ name }) => name).filter((name) => /^Stw_Bron1_/.test(name))).toEqual([]);
    expect(await pane.unlink('Stw_Bron2_hbvs', 'restore')).toEqual({ kind: 'done' });
    expect((await read()).inputs.teams.map(({ hbvs }) => hbvs)).toEqual(publishedInputs().teams.map(({ hbvs }) => hbvs));
  });

  it('changing a linked cell in the pane is refused with the name of what it follows', async () => {
    expect(await link()).toEqual({ kind: 'done' });
    expect(await pane.edit([{ kind: 'cell', table: 'basisteams', row: 1, column: 'hbvs', was: ownFte(1), value: 5 }])).toEqual({ kind: 'holdsFormula', place: await cellOf(1, 'hbvs'), link: { id: 'Stw_Bron1_hbvs', from: 'Begroting!C3:C30' } });
  });

  describe('nothing is written when', () => {
    const refused = async (plan: ReturnType<typeof ownPlan>, outcome: object) => {
      const before = contents(workbook.state());
      expect(await link(plan)).toMatchObject(outcome);
      expect(contents(workbook.state())).toEqual(before);
      expect(workbook.state().names.filter(({ name }) => /^Stw_Bron\d/.test(name))).toEqual([]);
    };

    it('a cell holds a formula of the user', async () => {
      const place = await cellOf(4, 'minimum');
      await workbook.grid.user.type('Basisteams', place?.range ?? '', '=4+5');
      await refused(ownPlan(), { kind: 'holdsFormula', place });
    });

    it('a name stands twice, in whatever capitals', async () => {
      await workbook.grid.user.type('Begroting', 'B6', teams[0]?.toUpperCase() ?? '');
      await refused(ownPlan({ rows: [{ name: teams[0] ?? '', at: 3, key: teams[0] ?? '' }] }), { kind: 'linkRefused', problem: { code: 'keyTwice', places: [{ sheet: 'Begroting', range: 'B4' }, { sheet: 'Begroting', range: 'B6' }] } });
    });

    it('the user changed a name meanwhile, or the sheet is gone', async () => {
      await workbook.grid.user.type('Begroting', 'B6', 'iets anders');
      await refused(ownPlan(), { kind: 'changedMeanwhile', place: { sheet: 'Begroting', range: 'B6' } });
      await refused(ownPlan({ sheet: 'Weg' }), { kind: 'changedMeanwhile', place: { sheet: 'Weg' } });
    });

    it('it would be twice, on the model itself, or for a team that is not there', async () => {
      await refused(ownPlan({ columns: [2, 3].map((at) => ({ target: 'hbvs', at, header: '', reading: plainNumbers })) }), { kind: 'linkRefused', problem: { code: 'targetTwice', name: 'hbvs' } });
      await refused(ownPlan({ sheet: 'Basisteams' }), { kind: 'linkRefused', problem: { code: 'ownSheet', sheet: 'Basisteams' } });
      await refused(ownPlan({ rows: [{ name: 'Atlantis', at: 3, key: teams[0] ?? '' }] }), { kind: 'changedMeanwhile', place: { sheet: 'Basisteams' } });
    });

    it('a sheet of the model is protected', async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Koppelingen').protection.protect();
        await context.sync();
      });
      await refused(ownPlan(), { kind: 'linkRefused', problem: { code: 'sheetProtected', sheet: 'Koppelingen' } });
    });
  });
});
