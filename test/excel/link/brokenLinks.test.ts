import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { officeModelWorkbook } from '../../../src/excel/officeModelWorkbook';
import { problemSentenceIn } from '../../../src/workbook/messages/sentence';
import { openOfficeWorkbook } from '../officeWorkbook';
import type { OfficeWorkbook } from '../officeWorkbook';
import { ownPlan, teams, writeOwnSheet } from './ownData';

describe('a link that breaks says what broke, where and what to do', () => {
  const pane = officeModelWorkbook();
  let workbook: OfficeWorkbook;
  let steps = 0;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
    await writeOwnSheet();
    expect(await pane.link(ownPlan({ columns: ownPlan().columns.slice(0, 1) }))).toEqual({ kind: 'done' });
  });
  afterEach(async () => {
    for (; steps > 0; steps--) await workbook.grid.user.undo();
  });

  const type = async (at: string, text: string) => {
    await workbook.grid.user.type('Begroting', at, text);
    steps++;
  };
  const office = async (batch: (context: Excel.RequestContext) => void) => {
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      batch(context);
      await context.sync();
    });
    steps++;
  };
  const problems = async () => {
    const found = await pane.read();
    if (found.kind !== 'problems') throw new Error(`${found.kind} instead of problems`);
    return found;
  };
  const stand = () => workbook.value('Koppelingen', 'H6');
  const [first = ''] = teams;

  it('text where a number must be', async () => {
    await type('C4', 'veel');
    const found = await problems();
    expect(found.problems).toMatchObject([{ code: 'notANumber', place: { sheet: 'Begroting', range: 'C4' }, row: first, found: 'veel' }]);
    expect(found.links).toMatchObject([{ faults: [{ code: 'noNumber', row: first, place: { sheet: 'Begroting', range: 'C4' }, found: 'veel' }] }]);
    expect(stand()).toBe('verbroken: niet elke cel bevat een getal');
    expect(await pane.unlink('Stw_Bron1_hbvs', 'keep')).toMatchObject({ kind: 'linkRefused', problem: { code: 'nothingToKeep' } });
  });

  it('an empty cell does not become 0; an error of the user, a negative number', async () => {
    await type('C4', '');
    await type('C5', '=1/0');
    await type('C6', '-3');
    expect((await problems()).problems).toMatchObject([
      { code: 'empty', place: { sheet: 'Begroting', range: 'C4' }, row: first },
      { code: 'linkNoNumber', place: { sheet: 'Begroting', range: 'C5' }, row: teams[1], found: '#DIV/0!' },
      { code: 'negative', place: { sheet: 'Begroting', range: 'C6' }, found: -3 },
    ]);
  });

  it('a name that is no longer there', async () => {
    await type('B4', 'Team A');
    const found = await problems();
    expect(found.problems).toMatchObject([{ code: 'linkRowGone', place: { sheet: 'Begroting', range: 'B3:B31' }, row: first, key: first, from: 'Begroting!C3:C30' }]);
    expect(stand()).toBe('verbroken: niet alle namen staan nog in uw blad');
    expect(await pane.insert()).toMatchObject({ kind: 'problems', problems: [{ code: 'linkRowGone' }] });
  });

  it('a defined name that was deleted: one problem, not one per team', async () => {
    await office((context) => context.workbook.names.getItem('Stw_Bron1_hbvs').delete());
    const found = await problems();
    expect(found.problems).toMatchObject([{ code: 'linkGone', nameDeleted: true, keys: false, name: 'Stw_Bron1_hbvs', count: 27 }]);
    expect(problemSentenceIn('nl', found.problems[0] ?? expect.fail()).title).toContain('de naam Stw_Bron1_hbvs is verwijderd');
    expect(stand()).toBe('verbroken: de gekoppelde kolom is verwijderd');
  });

  it('a name that points nowhere, as after a column was deleted', async () => {
    await office((context) => {
      context.workbook.names.getItem('Stw_Bron1_sleutel').formula = '=Begroting!#REF!';
    });
    expect((await problems()).problems).toMatchObject([{ code: 'linkGone', nameDeleted: false, keys: true, count: 27, place: { sheet: 'Begroting', range: 'C3:C31' } }]);
    expect(stand()).toBe('verbroken: de kolom met de namen is verwijderd');
  });

  it('another header, or a name that stands twice, is told although there are figures', async () => {
    await type('C3', 'fte 2025');
    const found = await pane.read();
    expect(found).toMatchObject({ kind: 'model', links: [{ faults: [{ code: 'headerChanged', was: 'fte 2024', found: 'fte 2025' }] }] });
    await type('B31', first);
    expect(await pane.read()).toMatchObject({ kind: 'model', links: [{ faults: [{ code: 'keysTwice' }] }] });
    expect(stand()).toBe('controleer: een naam staat twee keer in uw blad');
  });
});
