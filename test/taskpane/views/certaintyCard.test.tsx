// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import { runCertainty } from '../../../src/taskpane/state/certaintyRun';
import type { LoadEngine } from '../../../src/taskpane/state/certaintyStore';
import { copiedPicture, copiedText } from '../copiedText';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

/** The draws in the test's own thread: there are no Web Workers here. */
vi.mock('../../../src/taskpane/state/certaintyEngine', () => ({
  webWorkerEngine: (): Awaited<ReturnType<LoadEngine>> => {
    const runner = inThreadRunner();
    return { run: (request, onProgress, signal) => runCertainty(request, runner, onProgress, signal), close: runner.close };
  },
}));

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const grown = { name: 'Groei Zwolle', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }], totalBudget: null, shares: null } as const;

async function openCard(workbook = new FakeModelWorkbook(publishedModel(grown))) {
  const user = userEvent.setup();
  const pane = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  const title = await screen.findByRole('button', { name: /^Hoe zeker is dit/ }, { timeout: 10_000 });
  await user.click(title);
  const uncertainty = () => pane.store.getState().simulation?.scenario.uncertainty;
  return { ...pane, pane, user, workbook, title, uncertainty };
}

async function switchOn(opened: Awaited<ReturnType<typeof openCard>>) {
  await opened.user.click(screen.getByRole('switch', { name: 'Onzekerheid meerekenen' }));
  await screen.findByText(/teams? (is|zijn) zeker van/, {}, { timeout: 20_000 });
}

describe('Hoe zeker is dit?', () => {
  test('is off by default, and says what it would do', async () => {
    const { title, uncertainty } = await openCard();
    expect(title.textContent).toContain('Nog niet bekeken');
    expect(uncertainty()).toBeUndefined();
    expect(screen.getByText(/De werkmap verandert niet/)).toBeTruthy();
    expect(screen.queryByText('Wat is onzeker?')).toBeNull();
  });

  test('switched on it draws, names draws and seed, and gives every row its margins; switched off they go', async () => {
    const opened = await openCard();
    await switchOn(opened);
    expect(opened.title.textContent).toContain('4.096 trekkingen · zaad 2024');
    expect(screen.getByText(/4\.096 trekkingen · zaad 2024 · Sobol\. Standaardfout van P5 en P95 hoogstens ±0,\d\d fte\./)).toBeTruthy();
    expect(screen.getByText(/Vergeleken met de basis zoals die in het plan staat/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Zwolle: van 145,7 naar 153,\d fte, \+7,\d, 90 % tussen [+−]\d,\d en \+\d+,\d$/ })).toBeTruthy();
    await opened.user.click(screen.getByRole('switch', { name: 'Onzekerheid meerekenen' }));
    expect(opened.uncertainty()).toBeUndefined();
    expect(screen.getByRole('button', { name: /^Zwolle: van 145,7 naar 153,\d fte, \+7,\d$/ })).toBeTruthy();
    expect(opened.workbook.applied).toEqual([]);
  });

  test('against the scenario it builds on, what both have in common cancels out, and it says so', async () => {
    const opened = await openCard(new FakeModelWorkbook({ ...publishedModel({ name: 'Niets erbij', baseline: grown.name, changes: [], totalBudget: null, shares: null }), library: [grown] }));
    await switchOn(opened);
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Vergeleken met' }), grown.name);
    await screen.findByText('Deze onzekerheid raakt het verschil niet: het is in elke trekking hetzelfde.', {}, { timeout: 20_000 });
    expect(screen.getByText(/Vergeleken met “Groei Zwolle” in dezelfde trekkingen/)).toBeTruthy();
  });

  test('where no team is sure it says so in words', async () => {
    const opened = await openCard(new FakeModelWorkbook(publishedModel()));
    await opened.user.click(screen.getByRole('switch', { name: 'Onzekerheid meerekenen' }));
    await screen.findByText('Geen van de 27 teams is zeker van zijn richting', {}, { timeout: 20_000 });
  });

  test('a team tells its interval and the chance of a loss of a size that can be changed', async () => {
    const opened = await openCard();
    await switchOn(opened);
    await opened.user.click(screen.getByRole('button', { name: /^Enschede: van/ }));
    const fan = screen.getByRole('region', { name: 'Zekerheid' });
    expect(fan.textContent).toMatch(/90 % kans op −\d+,\d tot \+\d+,\d fte\. Kans op verlies: \d+\s%/);
    const chance = () => Number(/fte verlies: <? ?(\d+)/.exec((fan.textContent ?? '').replace(/\u202f/g, ' '))?.[1]);
    const one = chance();
    const box = within(fan).getByRole('textbox', { name: 'Verlies in fte' });
    await opened.user.clear(box);
    await opened.user.type(box, '6,5');
    expect(chance()).toBeLessThan(one);
    expect(within(fan).getAllByRole('row')).toHaveLength(7);
  });

  test('the margins of a team are copied as quantiles, and as a picture of the fan', async () => {
    const opened = await openCard();
    await switchOn(opened);
    await opened.user.click(screen.getByRole('button', { name: /^Zwolle: van/ }));
    const fan = screen.getByRole('region', { name: 'Zekerheid' });
    const lines = (await copiedText(opened.user, 'Zekerheid', fan)).split('\r\n').map((line) => line.split('\t'));
    expect(lines.map(([name]) => name).slice(0, 8)).toEqual(['Verschil in fte', 'P5', 'P25', 'P50', 'P75', 'P95', 'Gemiddelde', 'In dit scenario']);
    const values = lines.slice(1, 6).map((line) => Number(line[1]?.replace(',', '.')));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(lines[7]?.[1]).toMatch(/^7,\d\d$/);
    const picture = await copiedPicture(opened.user, 'Zekerheid', fan);
    expect(picture).toMatch(/>Zwolle: 90 % kans op [+−]\d+,\d tot \+\d+,\d fte\.</);
    expect(picture).toContain('data-fan');
    expect(picture).toContain('Pijltje: het scenario zelf (+7,');
    expect(picture).toContain('scenario “Groei Zwolle”');
    expect(picture).not.toContain('var(--');
  });

  test('another shape, seed and number of draws are kept in the scenario', async () => {
    const opened = await openCard();
    await switchOn(opened);
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Verdeling van Inwoners' }), 'pert');
    expect(opened.uncertainty()?.drivers.inwoners?.distribution).toMatchObject({ kind: 'pert', mode: 0 });
    const low = screen.getByRole('textbox', { name: 'Laagst' });
    await opened.user.clear(low);
    await opened.user.type(low, '20');
    expect(screen.getByText('De volgorde is laagst, waarschijnlijkst, hoogst.')).toBeTruthy();
    await opened.user.clear(low);
    await opened.user.type(low, '−12,5');
    expect(opened.uncertainty()?.drivers.inwoners?.distribution).toMatchObject({ kind: 'pert', low: -0.125 });
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Verdeling van Werklast' }), 'zeker');
    expect(opened.uncertainty()?.drivers.werklast).toBeUndefined();
    const seed = screen.getByRole('textbox', { name: 'Zaad' });
    await opened.user.clear(seed);
    await opened.user.type(seed, '7');
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Aantal trekkingen' }), '64');
    expect(opened.uncertainty()).toMatchObject({ seed: 7, perBatch: 64, batches: 16 });
    await waitFor(() => expect(opened.title.textContent).toContain('1.024 trekkingen · zaad 7'), { timeout: 20_000 });
  });

  test('enough draws for a precision is kept in the scenario, so that opened again it draws as many', async () => {
    const opened = await openCard();
    await switchOn(opened);
    await opened.user.click(screen.getByRole('radio', { name: 'Genoeg' }));
    expect(opened.uncertainty()?.enough).toBe(0.05);
    await screen.findByText(/[Gg]enoeg voor ±0,05 fte/, {}, { timeout: 20_000 });
    const drawn = opened.title.textContent;
    const kept = opened.pane.store.getState().simulation?.scenario;
    cleanup();
    const again = await openCard(new FakeModelWorkbook(publishedModel(kept)));
    await screen.findByText(/[Gg]enoeg voor ±0,05 fte/, {}, { timeout: 20_000 });
    expect(again.title.textContent).toBe(drawn);
    await again.user.click(screen.getByRole('radio', { name: 'Vast aantal' }));
    expect(again.uncertainty()).not.toHaveProperty('enough');
  });

  test('a column of the workbook becomes a distribution; what is no number is told with its cell', async () => {
    const workbook = new FakeModelWorkbook(publishedModel(grown));
    const opened = await openCard(workbook);
    await switchOn(opened);
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Verdeling van Inwoners' }), 'empirisch');
    expect(screen.getByText('Nog geen kolom overgenomen.')).toBeTruthy();
    const place = { sheet: 'Prognoses', range: 'C4' };
    workbook.column = { ok: false, problem: { code: 'cells', problems: [{ code: 'notANumber', place, column: 'Afwijking', row: '', found: 'veel' }] } };
    await opened.user.click(screen.getByRole('button', { name: 'Neem selectie over' }));
    await screen.findByText(/Prognoses!C4 is geen getal.*Er staat «veel» bij «Afwijking»/);
    await opened.user.click(screen.getByRole('button', { name: 'Ga naar Prognoses!C4' }));
    expect(workbook.selected).toEqual([place]);
    workbook.column = { ok: true, value: { header: 'Afwijking', place: { sheet: 'Prognoses', range: 'C3:C9' }, values: [-0.02, 0, 0.01, 0.05], skipped: 2 } };
    await opened.user.click(screen.getByRole('button', { name: 'Neem selectie over' }));
    await screen.findByText('4 waarden uit Prognoses!C3:C9; 2 lege cellen overgeslagen');
    expect(opened.uncertainty()?.drivers.inwoners?.distribution).toEqual({ kind: 'empirisch', values: [-0.02, 0, 0.01, 0.05], source: 'Prognoses!C3:C9' });
  });

  test('a matrix of another size than the teams is refused', async () => {
    const workbook = new FakeModelWorkbook(publishedModel(grown));
    const opened = await openCard(workbook);
    await switchOn(opened);
    workbook.matrix = { ok: false, problem: { code: 'wrongShape', place: { sheet: 'Blad1', range: 'A1:B2' }, rows: 2, columns: 2, teams: 27 } };
    await opened.user.click(screen.getByRole('button', { name: 'Matrix uit selectie' }));
    await screen.findByText(/De selectie Blad1!A1:B2 is 2 bij 2 cellen\. Selecteer 27 bij 27 getallen/);
    expect(opened.uncertainty()?.teamMatrix).toBeUndefined();
  });
});
