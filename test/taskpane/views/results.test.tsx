// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { baseScenario } from '../../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../../src/simulation/scenario';
import { copiedText } from '../copiedText';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const grow = (name: string, value: number, kind: 'procent' | 'groei' = 'procent'): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name }, amount: { kind, value }, active: true });
const zwolle: Scenario = { ...baseScenario, name: 'Groei Zwolle', changes: [grow('Zwolle', 0.1)] };

async function open(scenario: Scenario = zwolle, library: readonly Scenario[] = []) {
  const user = userEvent.setup();
  const workbook = new FakeModelWorkbook({ ...publishedModel(scenario), library });
  renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  await screen.findByRole('heading', { name: 'Wie krijgt wat?' }, { timeout: 10_000 });
  return { user, workbook, choose: (name: string) => user.click(screen.getByRole('radio', { name })) };
}

const tenths = (text: string | null | undefined) => Math.round(Number((text ?? '').replace(/\./g, '').replace(',', '.').replace('\u2212', '-')) * 10);
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell').map((cell) => cell.textContent);

describe('who gets what, in five ways', () => {
  test('how many gain and give up is counted in what is shown', async () => {
    await open();
    expect(screen.getByText('1 team krijgt erbij · 26 leveren in')).toBeTruthy();
  });

  test('as a map: every team a tile with its sign, which opens the team', async () => {
    const { user, choose } = await open();
    await choose('Kaart');
    const map = screen.getByRole('group', { name: /Teams per district/ });
    expect(within(map).getAllByRole('button')).toHaveLength(27);
    await user.click(within(map).getByRole('button', { name: /^Zwolle: \+7,4 fte, van 145,7 naar 153,1$/ }));
    expect(screen.getByRole('heading', { name: 'Zwolle' })).toBeTruthy();
  });

  test('as a table: teams add to districts and districts to the eenheid; a split that is a guess has no fte per 1,000', async () => {
    const { choose } = await open();
    await choose('Tabel');
    const table = within(screen.getByRole('region', { name: /Vóór, na en verschil/ }));
    const row = (name: string) => cellsOf(table.getByRole('row', { name: new RegExp(`^${name} `) }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(27 + 5 + 1);
    expect(row('Zwolle').slice(0, 4)).toEqual(['145,7', '153,1', '+7,4', '+5,1\u202f%']);
    expect(row('Arnhem Noord').at(-1)).toBe('n.v.t.');
    const teams = rows.filter((candidate) => within(candidate).queryByRole('button') !== null);
    for (const column of [0, 1, 2]) expect(teams.reduce((sum, candidate) => sum + tenths(cellsOf(candidate)[column]), 0)).toBe(tenths(row('Eenheid')[column]));
    expect(row('Eenheid').slice(0, 3)).toEqual(['3.228,5', '3.228,5', '0,0']);
  });

  test('per municipality: marked indicative with the reason, adding to the eenheid; found by team', async () => {
    const { user, choose } = await open();
    await choose('Gemeenten');
    expect(screen.getByText('Indicatief')).toBeTruthy();
    expect(screen.getByText(/Het plan kent geen cijfer per gemeente/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toon alle 76 gemeenten' }));
    const rows = within(screen.getByRole('list', { name: /Indicatief verschil/ })).getAllByRole('listitem');
    expect(rows).toHaveLength(77);
    const deltas = rows.map((row) => tenths(row.lastElementChild?.textContent));
    expect(deltas.slice(0, 76).reduce((sum, delta) => sum + delta, 0)).toBe(deltas[76]);
    for (const row of rows.slice(0, 76)) expect(row.getAttribute('aria-label')).toContain('indicatief');
    await user.type(screen.getByRole('searchbox', { name: /Zoek een gemeente/ }), 'vechtdal');
    expect(within(screen.getByRole('list', { name: /Indicatief verschil/ })).getAllByRole('listitem').length).toBeLessThan(6);
  });

  test('through the years without growth or ingroei: it says what to choose, no empty charts', async () => {
    const { choose } = await open();
    await choose('Jaren');
    expect(screen.getByText(/Elk jaar is gelijk/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Per jaar' })).toBeNull();
  });

  test('through the years with ingroei: more moves every year, and what growers give up the shrinkers keep', async () => {
    const limits = [{ team: 'Enschede', floor: null, cap: 210 }];
    const { user, choose } = await open({ ...zwolle, limits, damping: { rule: 'HBVS 2012' } });
    await choose('Jaren');
    const moved = within(screen.getByRole('table', { name: 'Per jaar' })).getAllByRole('row').slice(1).map((row) => tenths(cellsOf(row)[0]));
    expect(moved).toHaveLength(7);
    for (let i = 1; i < 7; i++) expect(moved[i]).toBeGreaterThanOrEqual(moved[i - 1] ?? 0);
    expect(moved[6]).toBeGreaterThan(moved[0] ?? 0);
    const who = within(screen.getByRole('region', { name: 'Wie betaalt de ingroei?' }));
    await user.click(who.getByRole('radio', { name: '2025' }));
    const values = (name: string) => within(who.getByRole('list', { name })).getAllByRole('listitem').map((row) => Number((row.lastElementChild?.textContent ?? '').replace(',', '.').replace('\u2212', '-')));
    // 234.0 → 210.0; in year 2 Enschede has lost at most 3 % of 234.0, so it keeps 24.0 − 7.02.
    expect(values('Houden langer (krimpen) 2025')).toEqual([16.98]);
    const paid = values('Geven af (groeien) 2025');
    expect(paid.every((value) => value < 0)).toBe(true);
    const copied = (await copiedText(user, 'Wie betaalt de ingroei?')).split('\r\n').map((line) => line.split('\t'));
    expect(copied[0]).toEqual(['Team', '2024', '2025', '2026', '2027', '2028', '2029', '2030']);
    expect(copied.find(([name]) => name === 'Enschede')?.[2]).toBe('16,98');
    expect(copied.at(-1)?.slice(1).map((text) => text.replace('-', ''))).toEqual(Array.from({ length: 7 }, () => '0,00'));
    expect(who.getByText(/^Samen −16,98 en \+16,98: som 0,00 fte$/)).toBeTruthy();
  });

  test('one team through the years has its own table', async () => {
    const { user, choose } = await open({ ...baseScenario, name: 'Per jaar', changes: [grow('Zwolle', 0.01, 'groei')] });
    await choose('Jaren');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Team, district of eenheid' }), 'Zwolle');
    const rows = within(screen.getByRole('table', { name: 'Per jaar' })).getAllByRole('row').slice(1).map(cellsOf);
    expect(rows.map((row) => tenths(row[1]) - 1457)).toEqual(rows.map((row) => tenths(row[2])));
    expect(screen.getByRole('img', { name: /^Zwolle: verschil met de basis per jaar, van \+0,\d in 2024 tot \+5,\d fte in 2030$/ })).toBeTruthy();
  });

  test('districts and the eenheid through the years: the sums of their teams, on screen and in the cells', async () => {
    const { user, choose } = await open({ ...baseScenario, name: 'Per jaar', totalBudget: 3300, changes: [grow('Zwolle', 0.01, 'groei')] });
    await choose('Jaren');
    const select = screen.getByRole('combobox', { name: 'Team, district of eenheid' });
    const column = () => within(screen.getByRole('table', { name: 'Per jaar' })).getAllByRole('row').slice(1).map((row) => tenths(cellsOf(row)[1]));
    await user.selectOptions(select, 'Eenheid');
    expect(column()).toEqual(Array.from({ length: 7 }, () => 33000));
    expect(screen.getByRole('img', { name: /^Eenheid: verschil met de basis per jaar, van \+71,5 in 2024 tot \+71,5 fte in 2030$/ })).toBeTruthy();
    await user.selectOptions(select, 'IJsselland');
    const district = column();
    const lines = (await copiedText(user, 'Wie krijgt wat?')).split('\r\n').map((line) => line.split('\t'));
    const row = (name: string) => lines.find(([first]) => first === name)?.slice(1).map((text) => Number(text.replace(',', '.'))) ?? [];
    expect(lines).toHaveLength(1 + 27 + 5 + 1 + 2);
    expect(row('IJsselland').map((fte) => Math.round(fte * 10))).toEqual(district);
    const teams = lines.slice(1, 28).map((line) => Number(line[1]?.replace(',', '.')));
    expect(teams.reduce((sum, fte) => sum + fte, 0)).toBeCloseTo(3300, 0);
    expect(row('Eenheid')[0]).toBe(3300);
  });

  test('a chart of the years names what is subtracted: the scenario it builds on when that is compared with', async () => {
    const below: Scenario = { ...baseScenario, name: 'Ede eerst', changes: [grow('Ede', 0.1)] };
    const { user, choose } = await open({ ...baseScenario, name: 'Per jaar', baseline: 'Ede eerst', changes: [grow('Zwolle', 0.01, 'groei')] }, [below]);
    await choose('Jaren');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Team, district of eenheid' }), 'Zwolle');
    expect(screen.getByRole('img', { name: /^Zwolle: verschil met de basis per jaar/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergeleken met' }), 'Ede eerst');
    expect(screen.getByRole('img', { name: /^Zwolle: verschil met “Ede eerst” per jaar/ })).toBeTruthy();
    expect(screen.queryByRole('img', { name: /de basis/ })).toBeNull();
  });

  test('against the scenario it builds on only the difference between the two counts', async () => {
    const below: Scenario = { ...baseScenario, name: 'Groei Zwolle', changes: [grow('Zwolle', 0.1)] };
    const { user } = await open({ ...baseScenario, name: 'Ede erbij', baseline: 'Groei Zwolle', changes: [grow('Ede', 0.1)] }, [below]);
    expect(screen.getByRole('button', { name: /^Zwolle: van 145,7 naar/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergeleken met' }), 'Groei Zwolle');
    expect(screen.getByRole('button', { name: /^Zwolle: van 153,1 naar/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Ede: van 118,4 naar 12\d,\d fte, \+/ })).toBeTruthy();
    expect(screen.getByText(/^som 0,0$/)).toBeTruthy();
  });
});

describe('a team in steps and words', () => {
  test('the steps that are shown add to the difference, each with its sentence', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Zwolle: van/ }));
    await user.click(within(screen.getByRole('radiogroup', { name: 'Weergave van de opbouw' })).getByRole('radio', { name: 'Tabel' }));
    const table = screen.getByRole('table', { name: 'Opbouw van het verschil' });
    const values = within(table).getAllByRole('cell').map((cell) => Math.round(Number((cell.textContent ?? '').replace(',', '.').replace('\u2212', '-')) * 100));
    const [before = 0, ...rest] = values;
    const after = rest.pop() ?? 0;
    expect(before).toBe(14570);
    expect(rest).toHaveLength(10);
    expect(before + rest.reduce((sum, value) => sum + value, 0)).toBe(after);
    expect(screen.getByText('Zwolle krijgt 7,4 fte erbij: van 145,7 naar 153,1.')).toBeTruthy();
    expect(screen.getByText(/^Het inwonertal stijgt van 129\.791 naar 142\.770/)).toBeTruthy();
    expect(screen.getByText('Er is geen ingroei.')).toBeTruthy();
  });

  test('Escape goes back to the row that was tapped', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Ede: van/ }));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ede: van/));
  });
});

describe('scenarios side by side', () => {
  const kept: readonly Scenario[] = [{ ...baseScenario, name: 'Groei Ede', changes: [grow('Ede', 0.1)] }, { ...baseScenario, name: 'Ruimer', totalBudget: 3300 }, { ...baseScenario, name: 'Drie', changes: [grow('Apeldoorn', 0.1)] }, { ...baseScenario, name: 'Vier', changes: [grow('Enschede', 0.1)] }];

  test('up to four; what differs from the first is marked; settings that differ are listed', async () => {
    const { user } = await open(zwolle, kept);
    await user.click(screen.getByRole('button', { name: 'Vergelijk scenario’s' }));
    const boxes = ['Groei Zwolle (op het scherm)', 'Groei Ede', 'Ruimer', 'Drie', 'Vier'].map((name) => screen.getByRole<HTMLInputElement>('checkbox', { name }));
    expect(boxes.map((box) => box.checked)).toEqual([true, true, false, false, false]);
    await user.click(boxes[2] as HTMLElement);
    await user.click(boxes[3] as HTMLElement);
    expect(boxes[4]?.disabled).toBe(true);
    const table = within(screen.getByRole('region', { name: /Scenario’s naast elkaar/ }));
    const zwolleRow = table.getByRole('row', { name: /^Zwolle / });
    expect(cellsOf(zwolleRow)[0]).toBe('+7,4');
    expect(within(zwolleRow).getAllByRole('cell').map((cell) => cell.getAttribute('aria-label')?.endsWith('anders'))).toEqual([false, true, true, true]);
    expect(screen.getByText('Budget basisteams').parentElement?.textContent).toBe('Budget basisteamsAnietBnietC3.300,0 fteDniet');
    const copied = (await copiedText(user, 'Wat is er anders ingesteld?')).split('\r\n').map((line) => line.split('\t'));
    expect(copied[0]).toEqual(['Instelling', 'Groei Zwolle (op het scherm)', 'Groei Ede', 'Ruimer', 'Drie']);
    expect(copied).toContainEqual(['Budget basisteams', 'niet', 'niet', '3.300,0 fte', 'niet']);
  });

  test('sorts by a scenario, and shows only what differs', async () => {
    const { user } = await open(zwolle, [{ ...baseScenario, name: 'Amendement', amendments: [{ name: 'x', receiver: 'Ede', fte: 1, payers: { kind: 'basisteam', name: 'Zwolle' }, key: 'gelijk' }], changes: [grow('Zwolle', 0.1)] }]);
    await user.click(screen.getAllByRole('radio', { name: 'Nieuwe sterkte' }).at(-1) as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Vergelijk scenario’s' }));
    const names = () => within(screen.getByRole('region', { name: /Scenario’s naast elkaar/ })).getAllByRole('row').slice(1).map((row) => within(row).getByRole('rowheader').textContent?.replaceAll('\u00ad', ''));
    expect(screen.getByRole('heading', { name: '2 van de 27 teams verschillen' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Alleen wat verschilt' }));
    expect(names()).toEqual(['Zwolle', 'IJsselland', 'Ede', 'Gelderland Midden', 'Eenheid']);
    await user.click(screen.getByRole('button', { name: 'Sorteer op B, Amendement' }));
    expect(names()).toEqual(['Zwolle', 'Ede', 'Eenheid']);
    await user.click(screen.getByRole('button', { name: 'Sorteer op B, Amendement' }));
    expect(names()).toEqual(['Ede', 'Zwolle', 'Eenheid']);
  });

  test('goes to its sheet with names that differ, also when the one on screen is a version of a kept one', async () => {
    const { user, workbook } = await open({ ...zwolle, name: 'Groei Ede' }, kept);
    await user.click(screen.getByRole('button', { name: 'Vergelijk scenario’s' }));
    await user.click(screen.getByRole('button', { name: 'Op blad Vergelijking' }));
    await screen.findByText('De vergelijking staat in de werkmap, op blad Vergelijking.');
    expect(workbook.compared.map((scenarios) => scenarios.map(({ name }) => name))).toEqual([['Groei Ede (op het scherm)', 'Groei Ede']]);
    expect(workbook.compared[0]?.[0]?.changes).toEqual(zwolle.changes);
  });

  test('with nothing to compare it says what to do; a scenario without outcome says why', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Vergelijk scenario’s' }));
    expect(screen.getByText(/Er is nog geen tweede scenario/)).toBeTruthy();
    cleanup();
    const second = await open(zwolle, [{ ...baseScenario, name: 'Te klein', totalBudget: 100 }]);
    await second.user.click(screen.getByRole('button', { name: 'Vergelijk scenario’s' }));
    expect(screen.getByText(/^Te klein heeft geen uitkomst:/)).toBeTruthy();
  });
});

describe('copying', () => {
  test('cells go to the clipboard as HTML and as text, all teams of them', async () => {
    const { user } = await open();
    const written: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => void written.push(...items));
    await user.click(screen.getByRole('button', { name: 'Kopiëren: Wie krijgt wat?' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Kopieer als cellen' }));
    await screen.findByText('Gekopieerd');
    const text = await (await written[0]?.getType('text/plain'))?.text();
    const html = await (await written[0]?.getType('text/html'))?.text();
    expect(text?.split('\r\n')).toHaveLength(1 + 33 + 1);
    expect(text).toContain('Zwolle\t145,7\t153,1\t7,4\t5,1%');
    expect(html).toContain('x:num="153.1"');
  });

  test('what the clipboard refuses is given to be copied by hand', async () => {
    const { user, choose } = await open();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await choose('Kaart');
    await user.click(screen.getByRole('button', { name: 'Kopiëren: Wie krijgt wat?' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Kopieer als afbeelding' }));
    const picture = await screen.findByRole<HTMLImageElement>('img', { name: 'Wie krijgt wat?' });
    expect(decodeURIComponent(picture.src)).toContain('+7,4');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    await user.click(screen.getByRole('button', { name: 'Kopiëren: Wie krijgt wat?' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Kopieer als cellen' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Wie krijgt wat?' });
    expect(text.value).toContain('Zwolle\t145,7\t153,1');
    expect(text.selectionEnd).toBe(text.value.length);
  });
});
