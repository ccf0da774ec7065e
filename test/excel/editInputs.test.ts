import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputEdit, ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import type { Place } from '../../src/workbook/problems';
import { dateToSerial } from '../../src/workbook/dates';
import { parameters } from '../../src/workbook/parameters';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('changing inputs from the pane', () => {
  const pane = officeModelWorkbook();
  let workbook: OfficeWorkbook;
  let undone = 0;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
  });
  // Each test starts from what was inserted.
  beforeEach(async () => {
    if (undone > 0) expect(await workbook.grid.user.undo(undone)).toBe(true);
    undone = 0;
  });

  /** Edits, in at most three syncs; taken back after the test. */
  const edit = async (...edits: readonly InputEdit[]) => {
    const before = workbook.office.counters.syncs;
    const outcome = await pane.edit(edits);
    expect(workbook.office.counters.syncs - before).toBeLessThanOrEqual(3);
    if (outcome.kind === 'done') undone++;
    return outcome;
  };
  const type = async (place: Place | null, text: string) => {
    await workbook.grid.user.type(place?.sheet ?? '', place?.range ?? '', text);
    undone++;
  };
  const read = async () => modelOf(await pane.read());
  const co2 = async () => {
    const { others } = await read();
    return others.co2.ok ? others.co2.value : expect.fail(JSON.stringify(others.co2.problems));
  };
  const placeOf = async (...at: Parameters<Awaited<ReturnType<typeof read>>['cells']['place']>) => (await read()).cells.place(...at);
  const parameterPlace = async (key: keyof typeof parameters, column: string) => placeOf('parameters', Object.values(parameters).findIndex((spec) => spec.name === parameters[key].name), column);
  const cellAt = (place: Place | null) => workbook.cell(place?.sheet ?? '', place?.range ?? '');

  const actual = (values: Readonly<Record<string, number | string | null>>): InputEdit => ({ kind: 'row', table: 'co2Verbruik', values: { categorie: 'elektriciteit', jaar: 2023, ton: 12.5, bron: 'proef', ...values } });
  const measure = (name: string): InputEdit => ({ kind: 'row', table: 'co2Maatregelen', values: { maatregel: name, categorie: 'elektriciteit', actief: 'ja', start: 2025, ton: 100, ingroei: 1, investering: 0, kosten: 0, levensduur: 10 } });

  it('a cell, a setting that is confirmed with it, and one that is made empty again', async () => {
    const growth = (await read()).inputs.municipalities[3]?.growth ?? null;
    expect(await edit({ kind: 'cell', table: 'gemeenten', row: 3, column: 'groei', was: growth, value: 0.006 }, { kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'B', confirmed: true }, { kind: 'parameter', parameter: 'co2Referentieniveau', was: null, value: 120_000.5 })).toEqual({ kind: 'done' });
    const found = await read();
    expect(found.inputs.municipalities[3]?.growth).toBe(0.006);
    expect(await co2()).toMatchObject({ reading: 'B', referenceLevel: 120_000.5 });
    expect(cellAt(await parameterPlace('co2Lezing', 'status'))?.value).toBe('bevestigd');
    expect(found.checks.failed).toEqual([]);
    expect(await edit({ kind: 'parameter', parameter: 'co2Referentieniveau', was: 120_000.5, value: null })).toEqual({ kind: 'done' });
    expect((await co2()).referenceLevel).toBeNull();
  });

  it('without confirming, the status stays as it is', async () => {
    expect(await edit({ kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'D' })).toEqual({ kind: 'done' });
    expect(cellAt(await parameterPlace('co2Lezing', 'status'))?.value).toBe('aanname');
  });

  it('any day in the month on Uitgangspunten is the month that the pane shows', async () => {
    await type(await parameterPlace('normMaand', 'waarde'), '2024-03-15');
    const { others } = await read();
    expect(others.wijkagenten.ok && others.wijkagenten.value.month).toBe('2024-03-01');
    expect(await edit({ kind: 'parameter', parameter: 'normMaand', was: dateToSerial('2024-02-01'), value: dateToSerial('2024-04-01') })).toMatchObject({ kind: 'changedMeanwhile' });
    expect(await edit({ kind: 'parameter', parameter: 'normMaand', was: dateToSerial('2024-03-01'), value: dateToSerial('2024-04-01') })).toEqual({ kind: 'done' });
  });

  it('rows, each in a blank one of its own, and a row that is emptied', async () => {
    expect(await edit(measure('Een'), measure('Twee'), actual({}), measure('Drie'))).toEqual({ kind: 'done' });
    expect((await co2()).measures.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie']);
    expect((await co2()).actuals).toMatchObject([{ year: 2023, amount: { kind: 'ton', tonnes: 12.5 }, source: 'proef' }]);
    expect(await edit({ kind: 'clearRow', table: 'co2Maatregelen', row: 1, was: 'Twee' })).toEqual({ kind: 'done' });
    expect((await co2()).measures.map(({ name }) => name)).toEqual(['Een', 'Drie']);
    expect(await edit(measure('Vier'))).toEqual({ kind: 'done' });
    expect((await co2()).measures.map(({ name }) => name)).toEqual(['Een', 'Vier', 'Drie']);
  });

  it('a text that looks like a number, a date, a formula or an error stays that text', async () => {
    const texts = ['=1+1', '+31 6', '2024', '1-3-2024', '-5', "'s-Gravenhage", '@x', '1e5', 'mei 2024', 'WAAR', '#N/A '];
    expect(await edit(...texts.map((text) => actual({ bron: text })))).toEqual({ kind: 'done' });
    expect((await co2()).actuals.map(({ source }) => source)).toEqual(texts);
    const { cells } = await read();
    for (const [row, text] of texts.entries()) {
      const cell = cellAt(cells.place('co2Verbruik', row, 'bron'));
      expect([cell?.value, cell?.formula]).toEqual([text, undefined]);
    }
  });

  it('is refused when something else stands there by now; nothing of the rest is written', async () => {
    await type(await parameterPlace('co2Lezing', 'waarde'), 'A');
    const before = contents(workbook.state());
    expect(await edit(measure('Een'), { kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'B', confirmed: true })).toEqual({ kind: 'changedMeanwhile', place: await parameterPlace('co2Lezing', 'waarde') });
    expect(contents(workbook.state())).toEqual(before);
  });

  it('is refused when a row is gone, or another one stands in its place', async () => {
    expect(await edit(measure('Een'), measure('Twee'))).toEqual({ kind: 'done' });
    expect(await edit({ kind: 'clearRow', table: 'co2Maatregelen', row: 0, was: 'Twee' })).toMatchObject({ kind: 'changedMeanwhile', place: { sheet: 'CO2-maatregelen' } });
    expect(await edit({ kind: 'clearRow', table: 'co2Maatregelen', row: 2, was: 'Drie' })).toEqual({ kind: 'changedMeanwhile', place: { sheet: 'CO2-maatregelen' } });
    expect(await edit({ kind: 'cell', table: 'co2Maatregelen', row: 2, column: 'actief', was: 'ja', value: 'nee' })).toEqual({ kind: 'changedMeanwhile', place: { sheet: 'CO2-maatregelen' } });
    expect((await co2()).measures).toHaveLength(2);
  });

  it('what the user typed in other capitals, or as another day of the month, is what the pane saw', async () => {
    expect(await edit(measure('Een'))).toEqual({ kind: 'done' });
    await type(await placeOf('co2Maatregelen', 0, 'actief'), 'Ja');
    expect(await edit({ kind: 'cell', table: 'co2Maatregelen', row: 0, column: 'actief', was: 'ja', value: 'nee' })).toEqual({ kind: 'done' });
    // 15 March 2024; the pane has the first of the month.
    await type(await parameterPlace('normMaand', 'waarde'), '45366');
    expect(await edit({ kind: 'parameter', parameter: 'normMaand', was: 45_383, value: null })).toMatchObject({ kind: 'changedMeanwhile' });
    expect(await edit({ kind: 'parameter', parameter: 'normMaand', was: 45_352, value: null })).toEqual({ kind: 'done' });
  });

  it('a formula of the user is not lost: in the cell itself, nor anywhere in a row that would be emptied', async () => {
    expect(await edit(measure('Een'))).toEqual({ kind: 'done' });
    const tonnes = await placeOf('co2Maatregelen', 0, 'ton');
    await type(tonnes, '=50*2');
    const before = contents(workbook.state());
    expect(await edit(measure('Twee'), { kind: 'cell', table: 'co2Maatregelen', row: 0, column: 'ton', was: 100, value: 90 })).toEqual({ kind: 'holdsFormula', place: tonnes });
    expect(await edit({ kind: 'clearRow', table: 'co2Maatregelen', row: 0, was: 'Een' })).toEqual({ kind: 'holdsFormula', place: tonnes });
    expect(contents(workbook.state())).toEqual(before);
  });

  it('a row is not blank when it holds a formula that is empty so far', async () => {
    expect(await edit(measure('Een'))).toEqual({ kind: 'done' });
    const first = await placeOf('co2Maatregelen', 0, 'maatregel');
    const below = { sheet: first?.sheet ?? '', range: (first?.range ?? '').replace(/\d+/, (row) => String(Number(row) + 1)) };
    await type(below, '=IF(1>2,"later","")');
    expect(await edit(measure('Twee'))).toEqual({ kind: 'done' });
    expect(cellAt(below)?.formula).toContain('later');
    expect((await co2()).measures.map(({ name }) => name)).toEqual(['Een', 'Twee']);
  });

  it('a full table is told, and not one row of more is written', async () => {
    const before = contents(workbook.state());
    const many = Array.from({ length: 26 }, (_, i) => measure(`Maatregel ${i}`));
    expect(await edit(...many)).toMatchObject({ kind: 'tableFull', place: { sheet: 'CO2-maatregelen' } });
    expect(contents(workbook.state())).toEqual(before);
    expect(await edit(...many.slice(0, 25))).toEqual({ kind: 'done' });
    expect((await co2()).measures).toHaveLength(25);
  });

  it('finds columns where the user has put them', async () => {
    const { cells } = await read();
    const [, letters = '', top = ''] = /^([A-Z]+)(\d+)/.exec(cells.column('co2Maatregelen', 'ton')?.range ?? '') ?? [];
    const other = cells.column('co2Maatregelen', 'investering')?.range?.replace(/\d.*/, '') ?? '';
    const header = Number(top) - 1;
    await type({ sheet: 'CO2-maatregelen', range: `${letters}${header}` }, 'tijdelijk');
    await type({ sheet: 'CO2-maatregelen', range: `${other}${header}` }, 'Ton per jaar');
    await type({ sheet: 'CO2-maatregelen', range: `${letters}${header}` }, 'Investering');
    expect(await edit({ ...measure('Een'), values: { ...(measure('Een') as Extract<InputEdit, { kind: 'row' }>).values, ton: 70, investering: 9000 } } as InputEdit)).toEqual({ kind: 'done' });
    expect(workbook.value('CO2-maatregelen', `${other}${top}`)).toBe(70);
    expect((await co2()).measures[0]).toMatchObject({ tonnes: 70, investment: 9000 });
  });

  it('is one undo step', async () => {
    const before = contents(workbook.state());
    expect(await edit(measure('Een'), actual({}), { kind: 'parameter', parameter: 'norm', was: 5000, value: 4500 })).toEqual({ kind: 'done' });
    const after = contents(workbook.state());
    await workbook.grid.user.undo();
    expect(contents(workbook.state())).toEqual(before);
    await workbook.grid.user.redo();
    expect(contents(workbook.state())).toEqual(after);
  });

  it('does not come back as an edit of the user', async () => {
    let heard = 0;
    const stop = await pane.watch(() => heard++);
    expect(await edit(measure('Een'), { kind: 'parameter', parameter: 'norm', was: 5000, value: 4500 })).toEqual({ kind: 'done' });
    await pause();
    expect(heard).toBe(0);
    await type(await placeOf('co2Maatregelen', 0, 'ton'), '90');
    await pause();
    expect(heard).toBeGreaterThan(0);
    await stop();
  });

  it('a setting whose row is gone, or a column with another header', async () => {
    await type(await parameterPlace('co2Lezing', 'naam'), 'iets anders');
    expect(await edit({ kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'B' })).toEqual({ kind: 'changedMeanwhile', place: { sheet: 'Uitgangspunten' } });
    const header = (await read()).cells.column('co2Maatregelen', 'ton')?.range?.replace(/^([A-Z]+)(\d+).*/, (_, letters: string, row: string) => `${letters}${Number(row) - 1}`) ?? '';
    await type({ sheet: 'CO2-maatregelen', range: header }, 'Tonnen');
    expect(await edit(measure('Een'))).toMatchObject({ kind: 'refused', detail: 'Stw_co2Maatregelen' });
  });

  it('a table that is gone is told; nothing is written', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Stw_co2Verbruik').delete();
      await context.sync();
    });
    const before = contents(workbook.state());
    expect(await pane.edit([measure('Een'), actual({})])).toMatchObject({ kind: 'refused', code: 'ItemNotFound' });
    expect(contents(workbook.state())).toEqual(before);
  });
});
