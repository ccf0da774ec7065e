// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SourceReading } from '../../../src/excel/contract';
import type { LinkFault, LinkInWorkbook } from '../../../src/workbook/link/links';
import type { SourceGrid } from '../../../src/workbook/link/recognise/types';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const model = publishedModel();
const { teams } = model.inputs;

/** A sheet of the user from cell B3 on, with the published figures unless `change` says otherwise. */
function sheet(header: readonly string[], row: (team: (typeof teams)[number], t: number) => SourceGrid['values'][number], more: Partial<SourceGrid> = {}): SourceGrid {
  return { sheet: 'Begroting', top: 2, left: 1, values: [header, ...teams.map(row)], hiddenRows: [], hiddenColumns: [], merges: [], filtered: false, ...more };
}

const plain = (change: (name: string, hbvs: number) => number | string = (_, hbvs) => hbvs) => sheet(['Basisteam', 'fte 2023'], ({ name, hbvs }) => [name, change(name, hbvs)]);

async function openCard(source: SourceReading, links: readonly LinkInWorkbook[] = []) {
  const workbook = new FakeModelWorkbook({ ...model, links });
  workbook.source = source;
  const user = userEvent.setup();
  renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Controle' }));
  await user.click(await screen.findByRole('button', { name: 'Gegevens koppelen' }, { timeout: 20_000 }));
  const card = within(await screen.findByRole('region', { name: 'Koppel eigen gegevens' }, { timeout: 20_000 }));
  const list = within(screen.getByRole('region', { name: 'Wat is gekoppeld?' }));
  const read = () => user.click(card.getByRole('button', { name: 'Selectie lezen' }));
  const next = () => user.click(card.getByRole('button', { name: 'Bekijk wat er verandert' }));
  return { workbook, user, card, list, read, next };
}

describe('linking own data', () => {
  test('a plain table: what is found, what changes per team, and the plan that is linked', async () => {
    const { workbook, user, card, read, next } = await openCard({ kind: 'source', grid: plain((name, hbvs) => (name === 'Zwolle' ? 150 : hbvs)) });
    await read();
    expect(await card.findByText('B3:C30 op blad “Begroting”')).toBeTruthy();
    expect(card.getByRole('status').textContent).toBe('27 van 27 basisteams gevonden');
    expect(card.getByText('Kopregel: rij 3 · Namen staan in kolom B')).toBeTruthy();
    expect((card.getByRole('combobox', { name: 'fte 2023' }) as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('HBVS+ basisjaar');
    await next();
    expect(card.getAllByRole('row').map((row) => row.textContent)).toEqual(['waswordt', 'Zwolle145,7150', 'samen3.228,53.232,8']);
    expect(card.getByText('26 waarden blijven gelijk')).toBeTruthy();
    expect(workbook.linked).toEqual([]);
    await user.click(card.getByRole('button', { name: '1 kolom koppelen' }));
    await waitFor(() => expect(workbook.linked).toHaveLength(1));
    expect(workbook.linked[0]).toMatchObject({ table: 'basisteams', sheet: 'Begroting', top: 2, bottom: 29, key: { at: 1, header: 'Basisteam' }, columns: [{ target: 'hbvs', at: 2, header: 'fte 2023' }] });
    expect(workbook.linked[0]?.rows).toHaveLength(27);
    expect(workbook.linked[0]?.rows[3]).toEqual({ name: 'Zwolle', at: 6, key: 'Zwolle' });
    expect((await card.findByText('Gekoppeld')).textContent).toBe('Gekoppeld');
  });

  test('what is unsure is asked, and nothing can be linked before it is answered', async () => {
    const { workbook, user, card, read } = await openCard({ kind: 'source', grid: sheet(['Basisteam', 'fte 2023', 'minimum wijkagenten'], ({ name, hbvs, minWijkagenten }) => [name, Math.round(hbvs * 10.5) / 10, minWijkagenten]) });
    await read();
    const button = await card.findByRole('button', { name: 'Nog 1 vraag beantwoorden' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(workbook.linked).toEqual([]);
    const question = within(card.getByRole('group', { name: /Kolom “fte 2023”/ }));
    await user.click(question.getByRole('radio', { name: 'niet gebruiken' }));
    await user.click(card.getByRole('button', { name: 'Bekijk wat er verandert' }));
    await user.click(card.getByRole('button', { name: '1 kolom koppelen' }));
    await waitFor(() => expect(workbook.linked[0]?.columns.map(({ target }) => target)).toEqual(['minimum']));
  });

  test('the user may correct a column that is certain', async () => {
    const { card, user, read } = await openCard({ kind: 'source', grid: plain() });
    await read();
    await user.selectOptions(await card.findByRole('combobox', { name: 'fte 2023' }), 'niet gebruiken');
    expect(card.getByText('Kies bij een kolom welk gegeven van het model haar volgt.')).toBeTruthy();
    expect(card.getByRole('button', { name: 'Bekijk wat er verandert' }).getAttribute('aria-disabled')).toBe('true');
  });

  test.each([
    [{ kind: 'nothing' }, /In de selectie staat niets/],
    [{ kind: 'ownSheet', sheet: 'Gemeenten' }, /Blad “Gemeenten” hoort bij het model/],
    [{ kind: 'tooLarge', cells: 12_000_000, most: 4_000_000 }, /12\.000\.000 cellen; hoogstens 4\.000\.000/],
    [{ kind: 'stopped' }, /Het lezen is gestopt/],
    [{ kind: 'refused', code: 'InvalidSelection', detail: 'multiple areas' }, /multiple areas \(InvalidSelection\)/],
    [{ kind: 'source', grid: sheet(['a', 'b'], (_, t) => [`zaak ${t}`, t]) }, /geen namen van basisteams/],
  ] as const)('a selection that is no use: %j', async (source, words) => {
    const { card, read } = await openCard(source);
    await read();
    expect((await card.findByRole('alert')).textContent).toMatch(words);
    expect(card.getByRole('button', { name: 'Selectie lezen' })).toBeTruthy();
  });
});

describe('the list of links', () => {
  const link = (id: string, header: string, faults: readonly LinkFault[]): LinkInWorkbook => ({ id, source: 1, table: 'basisteams', column: 'hbvs', header, from: 'Begroting!C4:C30, fte 2023', place: { sheet: 'Begroting', range: 'C4:C30' }, linkedOn: '2026-11-24', cells: 27, rows: 27, faults });

  test('nothing is linked', async () => {
    const { list } = await openCard({ kind: 'nothing' });
    expect(list.getByText('Nog niets: de cijfers zijn van het plan of door u ingevuld.')).toBeTruthy();
  });

  test('a model that lost its figures by a broken link leads to the links', async () => {
    const broken = link('Stw_Bron1_hbvs', 'HBVS+ basisjaar', [{ code: 'cellsGone', of: 'waarden' }]);
    const workbook = new FakeModelWorkbook({ kind: 'problems', problems: [{ code: 'empty', place: { sheet: 'Basisteams', range: 'C8' }, column: 'HBVS+ basisjaar', row: 'Zwolle' }], links: [broken] });
    const user = userEvent.setup();
    renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Koppelingen' }));
    const list = within(await screen.findByRole('region', { name: 'Wat is gekoppeld?' }, { timeout: 20_000 }));
    expect(list.getByText('verbroken')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Koppel eigen gegevens' })).toBeNull();
  });

  test('a broken link stands first and says what to do; a link is ended with its values or without', async () => {
    const { list, user, workbook } = await openCard({ kind: 'nothing' }, [link('Stw_Bron1_minimum', 'Min. wijkagenten', []), link('Stw_Bron1_hbvs', 'HBVS+ basisjaar', [{ code: 'cellsGone', of: 'waarden' }])]);
    const [first] = list.getAllByText(/^(HBVS\+ basisjaar|Min\. wijkagenten)$/);
    expect(first?.textContent).toBe('HBVS+ basisjaar');
    expect(list.getByText('verbroken')).toBeTruthy();
    expect(list.getByText('De kolom of het blad waar de cijfers stonden, is verwijderd. Maak dat ongedaan of koppel opnieuw.')).toBeTruthy();
    expect(list.getByText('in orde')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'HBVS+ basisjaar' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ontkoppelen, waarden blijven' }));
    await waitFor(() => expect(workbook.unlinked).toEqual([{ id: 'Stw_Bron1_hbvs', values: 'keep' }]));
  });
});
