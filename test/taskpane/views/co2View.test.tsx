// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Co2Inputs } from '../../../src/model/co2/inputs';
import { parameters } from '../../../src/workbook/parameters';
import { figures, modelWith, plan, tonnesOfYear } from '../co2Fixture';
import { checksInOrder, FakeModelWorkbook, publishedModel, publishedReads } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openView(co2: Co2Inputs = plan, checks = checksInOrder) {
  const user = userEvent.setup();
  const workbook = new FakeModelWorkbook(modelWith(co2, checks));
  const pane = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'CO₂' }));
  await screen.findByRole('heading', { name: 'Halen we 2030?' }, { timeout: 10_000 });
  const panel = screen.getByRole('tabpanel', { name: 'CO₂' });
  const open = (title: RegExp) => user.click(within(panel).getByRole('button', { name: title }));
  return { ...pane, user, workbook, panel, open };
}

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('without figures', () => {
  test('says what the plan asks under the reading, and what to fill in', async () => {
    const { panel } = await openView();
    expect(text(panel)).toContain('4.335 t minder per jaar');
    expect(text(panel)).toContain('Vul het niveau van 1990 en 2022 in, of uw verbruik per jaar.');
    expect(box('Niveau van 1990').value).toBe('');
    expect(text(panel)).toContain('Het pad laat in 2023–2030 samen 463.226 t toe. Er is nog geen volledig jaar. Volgens het pad van lezing C.');
    expect(text(panel)).toContain('2.137 t minder per jaar tot 2050 (lezing C).');
  });

  test('a level is written once, when typing ends; what is no number is said and not written', async () => {
    const { user, workbook } = await openView();
    await user.type(box('Niveau van 1990'), 'veel{Enter}');
    expect(screen.getByText(/^Typ een getal van 0 tot en met /)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(box('Niveau van 1990').value).toBe('');
    expect(workbook.edits).toEqual([]);
    await user.type(box('Niveau van 1990'), '106.827{Enter}');
    await user.tab();
    expect(workbook.edits).toEqual([{ kind: 'parameter', parameter: 'co2Referentieniveau', was: null, value: 106_827 }]);
  });

  test('a level that Excel refuses stays in the box', async () => {
    const { user, workbook } = await openView();
    workbook.answer = { kind: 'refused', code: 'InvalidOperation', detail: 'in edit mode' };
    await user.type(box('Niveau van 2022'), '77411{Enter}');
    await screen.findByText(/in edit mode/);
    expect(box('Niveau van 2022').value).toBe('77411');
  });

  test('an emptied box makes the level unknown again', async () => {
    const { user, workbook } = await openView({ ...plan, startLevel: 77_411 });
    await user.clear(box('Niveau van 2022'));
    await user.keyboard('{Enter}');
    expect(workbook.edits).toEqual([{ kind: 'parameter', parameter: 'co2Beginniveau', was: 77_411, value: null }]);
  });
});

describe('with figures', () => {
  test('answers first, with the path as a table too', async () => {
    const { panel, user } = await openView(figures);
    expect(text(panel)).toContain('26.000 t te veel');
    expect(text(panel)).toContain('Vanaf nu 6.083 t per jaar tot 2030; het plan zegt 4.335 t.');
    expect(screen.queryByText('Eerst uw eigen cijfers')).toBeNull();
    expect(screen.getByRole('img', { name: /^Pad van 80\.000\st in 2022 via 40\.000\st in 2030 naar 0\st in 2050\. Werkelijk 76\.500\st in 2024\. Verwacht 66\.000\st in 2030\.$/ })).toBeTruthy();
    const row = () => within(panel).getAllByRole('row').map(text).find((line) => line.startsWith('2030'));
    expect(row()).toBe('203040.000–66.00060.66971.331');
    await user.click(screen.getByRole('radio', { name: 'trend' }));
    expect(text(panel)).toContain('25.917 t te veel');
    expect(row()).toMatch(/^203040\.000–65\.917/);
    await user.click(screen.getByRole('radio', { name: 'tot 2030' }));
    expect(within(panel).getAllByRole('row').map(text).at(-1)).toMatch(/^2030/);
  });

  test('what was emitted and what is expected are told apart without colours, in the chart and in its legend', async () => {
    const { panel } = await openView(figures);
    const picture = screen.getByRole('img', { name: /^Pad van/ });
    const patterns = [...picture.querySelectorAll('polyline')].filter((line) => line.getAttribute('points') !== '').map((line) => line.getAttribute('stroke-dasharray') ?? 'solid');
    expect(new Set(patterns).size).toBe(patterns.length);
    const key = (name: string) => [...panel.querySelectorAll('span')].find((item) => item.querySelector('svg') !== null && text(item) === name)?.querySelector('svg');
    expect(key('werkelijk')?.innerHTML).toMatch(/<polyline(?!.*stroke-dasharray).*<circle/);
    expect(key('verwacht (rechte lijn)')?.innerHTML).toMatch(/<polyline.*stroke-dasharray.*<path/);
    expect(picture.querySelectorAll('circle')).toHaveLength(3 + 1);
    expect(picture.querySelectorAll('path')).toHaveLength(2);
  });

  test('the budget: 8 × (75.000 + 40.000) / 2, of which 154.500 used', async () => {
    const { panel } = await openView(figures);
    expect(text(panel)).toContain('154.500 t van 460.000 t gebruikt');
    expect(text(panel)).toContain('Tot en met 2024 mocht het 145.000 t zijn: 9.500 t meer uitgestoten.');
    expect(text(panel)).toContain('Nog 305.500 t te gaan tot en met 2030. Volgens het pad van lezing C.');
  });

  test('a year that is not complete says what is missing; the remark leads to its cell', async () => {
    const { panel, user, workbook } = await openView({ ...figures, actuals: [...figures.actuals, tonnesOfYear(2022, 5, 1), tonnesOfYear(2024, 5, 1), { year: 2024, category: 2, amount: { kind: 'activiteit', quantity: 10, unit: 'GJ' }, source: '' }] });
    expect(text(within(panel).getByRole('button', { name: /^2024/ }))).toBe('2024onvolledig–');
    expect(text(panel)).toContain('ontbreekt: elektriciteit, stadswarmte');
    await user.click(within(panel).getByRole('button', { name: /^stadswarmte 2024: er is geen emissiefactor/ }));
    await user.click(within(panel).getByRole('button', { name: /^elektriciteit: 2023 ontbreekt, er vóór en erna/ }));
    expect(workbook.selected).toEqual([{ sheet: 'co2Verbruik', range: 'eenheid5' }, { sheet: 'co2Verbruik', range: 'categorie' }]);
  });

  test('a year by scope, with the factor used and its source', async () => {
    const factors = [{ category: 0, year: 2015, kilograms: 2, unit: 'm³', method: null, source: 'proef' }];
    const { panel, open } = await openView({ ...plan, factors, actuals: [{ year: 2023, category: 0, amount: { kind: 'activiteit', quantity: 30_000, unit: 'm³' }, source: '' }, tonnesOfYear(2023, 40, 7)] });
    await open(/^2023/);
    expect(text(panel)).toContain('Scope 160 t');
    expect(text(panel)).toContain('30.000 m³ · factor 2 kg per m³, vanaf 2015: proef');
    expect(text(panel)).toContain('Scope 340 t');
  });

  test('with measures that take part the answer has their line too', async () => {
    const { panel } = await openView({ ...figures, measures: [{ name: 'Van gas los', category: 0, startYear: 2026, endYear: null, tonnes: 4000, rampYears: 1, investment: 0, yearlyCost: 0, life: 10, active: true, least: null, most: null }] });
    expect(text(panel)).toContain('Met 1 maatregel: 72.500 t in 2030, 32.500 t te veel.');
  });
});

describe('adding', () => {
  test('usage with its unit becomes a row; faults are said on trying', async () => {
    const { user, workbook } = await openView();
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    const form = screen.getByRole('form', { name: 'Nieuw cijfer' });
    expect(document.activeElement).toBe(within(form).getByRole('combobox', { name: 'Categorie' }));
    await user.click(within(form).getByRole('button', { name: 'Toevoegen' }));
    expect(screen.getByText('Typ een getal van 0 of meer.')).toBeTruthy();
    expect(screen.getByText('Vul de eenheid in, bijvoorbeeld m³ of kWh.')).toBeTruthy();
    expect(workbook.edits).toEqual([]);
    await user.clear(box('Jaar'));
    await user.type(box('Jaar'), '2023');
    await user.type(box('Hoeveelheid'), '1.200.000');
    await user.type(box('Eenheid'), 'm³');
    expect(screen.getByText(/^Er is nog geen factor voor aardgas per m³ in 2023/)).toBeTruthy();
    await user.click(within(form).getByRole('button', { name: 'Toevoegen' }));
    expect(workbook.edits).toEqual([{ kind: 'row', table: 'co2Verbruik', values: { categorie: 'aardgas', jaar: 2023, hoeveelheid: 1_200_000, eenheid: 'm³' } }]);
    await screen.findByText('aardgas 2023 toegevoegd.');
    expect(box('Hoeveelheid').value).toBe('');
  });

  test('tonnes directly, with a source; a year out of range is said', async () => {
    const { user, workbook } = await openView();
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    await user.click(screen.getByRole('radio', { name: 'Ton CO₂' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'woon-werkverkeer');
    await user.clear(box('Jaar'));
    await user.type(box('Jaar'), '1890');
    await user.type(box('Uitstoot'), '14.760,5');
    await user.type(box('Bron (mag leeg)'), 'enquête{Enter}');
    expect(screen.getByText('Typ een jaar van 1990 tot en met 2100.')).toBeTruthy();
    await user.clear(box('Jaar'));
    await user.type(box('Jaar'), '2024{Enter}');
    expect(workbook.edits).toEqual([{ kind: 'row', table: 'co2Verbruik', values: { categorie: 'woon-werkverkeer', jaar: 2024, ton: 14_760.5, bron: 'enquête' } }]);
  });

  test('a row that could not be written leaves the form as it was', async () => {
    const { user, workbook } = await openView();
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    await user.click(screen.getByRole('radio', { name: 'Ton CO₂' }));
    await user.type(box('Uitstoot'), '5');
    workbook.answer = { kind: 'tableFull', place: { sheet: 'CO2-gegevens', range: 'A1' } };
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await screen.findByText(/geen lege rij meer/);
    expect(box('Uitstoot').value).toBe('5');
    expect(screen.queryByText(/toegevoegd\.$/)).toBeNull();
  });

  test('a factor needs its source', async () => {
    const { user, workbook, open } = await openView();
    await open(/^Realisatie/);
    await user.click(screen.getByRole('button', { name: 'Factor toevoegen' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'elektriciteit');
    await user.type(box('Kg CO₂ per eenheid'), '0,27');
    await user.type(box('Eenheid'), 'kWh');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Methode' }), 'locatie');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(screen.getByText('Vul in waar de factor vandaan komt.')).toBeTruthy();
    await user.type(box('Bron'), 'leverancier');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(workbook.edits).toEqual([{ kind: 'row', table: 'co2Factoren', values: { categorie: 'elektriciteit', jaar: 2022, factor: 0.27, eenheid: 'kWh', methode: 'locatie', bron: 'leverancier' } }]);
  });
});

describe('changing and removing', () => {
  const factors: Co2Inputs['factors'] = [
    { category: 1, year: 2020, kilograms: 0.123_456_789, unit: 'kWh', method: 'markt', source: 'contract' },
    { category: 1, year: 2020, kilograms: 0.4, unit: 'kWh', method: 'locatie', source: 'net' },
  ];
  const gas = { year: 2024, category: 0, amount: { kind: 'activiteit', quantity: 1000, unit: 'm³' }, source: 'meter' } as const;
  const mixed: Co2Inputs = { ...plan, factors, actuals: [tonnesOfYear(2023, 2000), gas, tonnesOfYear(2024, 7.25)] };
  const form = (name: string) => within(screen.getByRole('form', { name }));

  test('a row that exists shows what stands there; only the cells that differ are written', async () => {
    const { user, workbook } = await openView(mixed);
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    // Gas has figures in 2024: the form begins with what has none.
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Categorie' }).selectedOptions[0]?.textContent).toBe('elektriciteit');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'aardgas');
    const change = form('Cijfer wijzigen');
    expect([box('Hoeveelheid').value, box('Eenheid').value, box('Bron (mag leeg)').value]).toEqual(['1.000', 'm³', 'meter']);
    await user.click(change.getByRole('button', { name: 'Bewaren' }));
    await screen.findByText('Er is niets gewijzigd.');
    await user.clear(box('Hoeveelheid'));
    await user.type(box('Hoeveelheid'), '1.250{Enter}');
    await screen.findByText('aardgas 2024 gewijzigd.');
    expect(workbook.edits).toEqual([{ kind: 'cell', table: 'co2Verbruik', row: 1, column: 'hoeveelheid', was: 1000, value: 1250 }]);
  });

  test('a quantity becomes tonnes in one step; the year chosen decides which row it is', async () => {
    const { user, workbook } = await openView(mixed);
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'aardgas');
    await user.click(screen.getByRole('radio', { name: 'Ton CO₂' }));
    await user.clear(box('Uitstoot'));
    await user.type(box('Uitstoot'), '3{Enter}');
    await screen.findByText('aardgas 2024 gewijzigd.');
    expect(workbook.edits).toEqual([
      { kind: 'cell', table: 'co2Verbruik', row: 1, column: 'hoeveelheid', was: 1000, value: null },
      { kind: 'cell', table: 'co2Verbruik', row: 1, column: 'eenheid', was: 'm³', value: null },
      { kind: 'cell', table: 'co2Verbruik', row: 1, column: 'ton', was: null, value: 3 },
    ]);
    await user.clear(box('Jaar'));
    await user.type(box('Jaar'), '2023');
    expect(box('Uitstoot').value).toBe('2.000');
    await user.clear(box('Jaar'));
    await user.type(box('Jaar'), '2025');
    form('Nieuw cijfer');
    expect(box('Uitstoot').value).toBe('');
  });

  test('of two rows for the same year one is chosen, or one more is added', async () => {
    const { user, workbook } = await openView(mixed);
    await user.click(screen.getByRole('button', { name: 'Uitstoot invullen' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'aardgas');
    const which = screen.getByRole('combobox', { name: 'Wat er staat voor aardgas 2024' });
    expect(within(which).getAllByRole('option').map(text)).toEqual(['1.000 m³', '7,3 t', 'een cijfer erbij']);
    await user.selectOptions(which, within(which).getAllByRole('option')[1] ?? which);
    expect(box('Uitstoot').value).toBe('7,25');
    await user.selectOptions(which, 'een cijfer erbij');
    screen.getByText('aardgas 2024 staat er al; dit komt erbij.');
    await user.type(box('Uitstoot'), '5');
    await user.click(form('Nieuw cijfer').getByRole('button', { name: 'Toevoegen' }));
    expect(workbook.edits).toEqual([{ kind: 'row', table: 'co2Verbruik', values: { categorie: 'aardgas', jaar: 2024, ton: 5 } }]);
  });

  test('removing asks first; then the row is emptied in one step, as long as it is what was seen', async () => {
    const { user, workbook, open } = await openView(mixed);
    const edit = vi.spyOn(workbook, 'edit');
    await open(/^2024/);
    await user.click(screen.getAllByRole('button', { name: 'aardgas 2024 wijzigen' })[0] ?? document.body);
    await user.click(form('Cijfer wijzigen').getByRole('button', { name: 'Verwijderen' }));
    const question = async () => within(await screen.findByRole('dialog', { name: 'aardgas 2024 verwijderen?' }, { timeout: 10_000 }));
    const asked = await question();
    expect(text(screen.getByRole('dialog'))).toContain('De regel met 1.000 m³ wordt leeggemaakt');
    await user.click(asked.getByRole('button', { name: 'Niet verwijderen' }));
    expect(workbook.edits).toEqual([]);
    await user.click(form('Cijfer wijzigen').getByRole('button', { name: 'Verwijderen' }));
    await user.click((await question()).getByRole('button', { name: 'Verwijderen' }));
    await screen.findByText('aardgas 2024 verwijderd.');
    expect(edit.mock.calls).toEqual([[[
      { kind: 'cell', table: 'co2Verbruik', row: 1, column: 'jaar', was: 2024, value: null },
      { kind: 'cell', table: 'co2Verbruik', row: 1, column: 'hoeveelheid', was: 1000, value: null },
      { kind: 'clearRow', table: 'co2Verbruik', row: 1, was: 'aardgas' },
    ]]]);
  });

  test('a row that could not be removed stays in the form', async () => {
    const { user, workbook, open } = await openView(mixed);
    await open(/^2023/);
    await user.click(screen.getByRole('button', { name: 'aardgas 2023 wijzigen' }));
    workbook.answer = { kind: 'refused', code: 'InvalidOperation', detail: 'in edit mode' };
    await user.click(form('Cijfer wijzigen').getByRole('button', { name: 'Verwijderen' }));
    await user.click(within(await screen.findByRole('dialog', {}, { timeout: 10_000 })).getByRole('button', { name: 'Verwijderen' }));
    await screen.findByText(/in edit mode/);
    expect(box('Uitstoot').value).toBe('2.000');
    expect(screen.queryByText(/verwijderd\.$/)).toBeNull();
  });

  test('a factor of the list: a box left alone keeps its value to the last digit; twice the same factor is said', async () => {
    const { user, workbook } = await openView(mixed);
    await user.click(screen.getAllByRole('button', { name: 'elektriciteit vanaf 2020 wijzigen' })[0] ?? document.body);
    const change = form('Emissiefactor wijzigen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Methode' }), 'locatie');
    await user.click(change.getByRole('button', { name: 'Bewaren' }));
    await screen.findByText('Voor deze eenheid en methode staat er al een factor vanaf dit jaar; wijzig die.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Methode' }), 'maakt niet uit');
    await user.clear(box('Bron'));
    await user.type(box('Bron'), 'contract 2020{Enter}');
    await screen.findByText('elektriciteit 2020 gewijzigd.');
    expect(workbook.edits).toEqual([
      { kind: 'cell', table: 'co2Factoren', row: 0, column: 'methode', was: 'markt', value: null },
      { kind: 'cell', table: 'co2Factoren', row: 0, column: 'bron', was: 'contract', value: 'contract 2020' },
    ]);
    await user.click(change.getByRole('button', { name: 'Sluiten' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cijfer toevoegen' }));
  });

  test('a new factor is asked for what the first usage without one says', async () => {
    const { user } = await openView({ ...mixed, factors: [{ category: 0, year: 2020, kilograms: 2, unit: 'kWh', method: null, source: 'proef' }] });
    await user.click(screen.getByRole('button', { name: 'Factor toevoegen' }));
    expect([screen.getByRole<HTMLSelectElement>('combobox', { name: 'Categorie' }).selectedOptions[0]?.textContent, box('Geldt vanaf jaar').value, box('Eenheid').value]).toEqual(['aardgas', '2024', 'm³']);
  });
});

describe('readings and settings', () => {
  test('the four readings with their levels; one is chosen, and confirmed apart', async () => {
    const open = { ...checksInOrder, openAssumptions: [{ label: parameters.co2Lezing.label, value: 'C', place: { sheet: 'Uitgangspunten', range: 'C20' } }] };
    const view = await openView(plan, open);
    expect(text(view.panel)).toContain('Pad: lezing C · aanname · landelijk');
    await view.open(/^Wat betekent/);
    const radio = (reading: string) => screen.getByRole('radio', { name: new RegExp(`^Lezing ${reading}: `) });
    const names = ['A', 'B', 'C', 'D'].map((reading) => (radio(reading).getAttribute('aria-label') ?? '').replace(/[\u00a0\u202f]/g, ' '));
    expect(names.map((name) => name.split('; ')[1])).toEqual(['1990 77.411 t, 2022 65.644 t, 2030 30.964 t', '1990 148.025 t, 2022 93.890 t, 2030 59.210 t', '1990 106.827 t, 2022 77.411 t, 2030 42.731 t', '1990 122.044 t, 2022 77.411 t, 2030 48.818 t']);
    await view.user.click(screen.getByRole('button', { name: 'Bevestig lezing C' }));
    await view.user.click(radio('A'));
    expect(view.workbook.edits).toEqual([
      { kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'C', confirmed: true },
      { kind: 'parameter', parameter: 'co2Lezing', was: 'C', value: 'A' },
    ]);
  });

  test('with levels of one’s own the plan is a check', async () => {
    const { panel, open } = await openView({ ...plan, referenceLevel: 100_000, startLevel: 72_816 });
    await open(/^Wat betekent/);
    expect(text(panel)).toContain('Uw cijfers vragen 4.102 t per jaar; het plan zegt 4.335 t.');
    expect(screen.queryByRole('button', { name: /^Bevestig/ })).toBeNull();
  });

  test('a level can be put right once there are years, and says where it comes from', async () => {
    const { user, workbook, panel, open } = await openView({ ...figures, startLevel: null });
    expect(screen.queryByRole('textbox', { name: 'Niveau van 1990' })).toBeNull();
    await open(/^Wat betekent/);
    expect(text(panel)).toContain('Het doel van 2030 is 60 % minder dan 1990; het pad begint bij 2022.');
    expect(text(panel)).toContain('Nu 1990: 100.000 t, zelf ingevuld.');
    expect(text(panel)).toContain('Nu 2022: 80.000 t, uit Realisatie.');
    await user.clear(box('Niveau van 1990'));
    await user.type(box('Niveau van 1990'), '106.827{Enter}');
    await user.type(box('Niveau van 2022'), '77.411{Enter}');
    expect(workbook.edits).toEqual([
      { kind: 'parameter', parameter: 'co2Referentieniveau', was: 100_000, value: 106_827 },
      { kind: 'parameter', parameter: 'co2Beginniveau', was: null, value: 77_411 },
    ]);
  });

  test('levels that nobody entered come from the other level, or from the reading', async () => {
    const view = await openView({ ...plan, referenceLevel: 100_000 });
    await view.open(/^Wat betekent/);
    expect(text(view.panel)).toMatch(/Nu 2022: [0-9.]+ t, afgeleid van het andere niveau volgens lezing C\./);
    cleanup();
    const none = await openView();
    await none.open(/^Wat betekent/);
    // The boxes stand at the top while no year is complete, and only there.
    expect(screen.getAllByRole('textbox', { name: 'Niveau van 1990' })).toHaveLength(1);
    expect(text(none.panel)).toContain('U vult ze bovenaan in.');
    expect(text(none.panel)).toContain('Nu 1990: 106.827 t, van lezing C, niet uit cijfers.');
  });

  test('reading D without a share: what is asked is of the first year', async () => {
    const { panel, open } = await openView({ ...plan, reading: 'D', figures: 'eenheid', referenceLevel: 10_000, startLevel: 8000 });
    await open(/^Wat betekent/);
    // 8.000 × (1 − (4.000 / 8.000)^(1/8))
    expect(text(panel)).toContain('Uw cijfers vragen 664 t in het eerste jaar. Vul het aandeel van de eenheid in');
  });

  test('market or location, offsets, transport, share and what comes after the target year', async () => {
    const { user, workbook, panel, open } = await openView({ ...plan, share: { key: 'fte', unit: 6500, national: 65_000 } });
    await open(/^Realisatie/);
    await user.click(screen.getByRole('radio', { name: 'locatie' }));
    await user.click(screen.getByRole('switch', { name: 'Compensatie telt mee' }));
    await open(/^Vervoer/);
    await user.type(box('Vervoer in 1990'), '50.000{Enter}');
    await open(/^Aandeel/);
    expect(text(panel)).toContain('10,0 % van de landelijke opgave: 434 t per jaar.');
    await user.click(screen.getByRole('radio', { name: 'de eenheid' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdeeld naar' }), 'vrij');
    await open(/^Na 2030/);
    await user.click(screen.getByRole('radio', { name: 'vast percentage' }));
    expect(workbook.edits.map((edit) => (edit.kind === 'parameter' ? [edit.parameter, edit.was, edit.value] : edit))).toEqual([
      ['co2Elektriciteit', 'markt', 'locatie'],
      ['co2Compensatie', 'nee', 'ja'],
      ['co2Vervoerniveau', null, 50_000],
      ['co2Cijfers', 'landelijk', 'eenheid'],
      ['co2Sleutel', 'fte', 'vrij'],
      ['co2NaDoel', 'lineair', 'vast percentage'],
    ]);
  });

  test('transport: its target, and how far it is', async () => {
    const { panel, open } = await openView({ ...figures, transportReferenceLevel: 50_000, actuals: [2022, 2023, 2024].map((year) => tonnesOfYear(year, 35_000, 4)) });
    await open(/^Vervoer/);
    expect(text(panel)).toContain('1990 50.000 t, doel 2030 20.000 t. 2024: 35.000 t, 15.000 t boven het doel. Vanaf nu 2.500 t per jaar.');
  });

  test('a path that cannot be drawn says why, and where to mend it', async () => {
    const { panel } = await openView({ ...plan, afterTarget: 'vast percentage' });
    expect(text(panel)).toContain('Nog geen pad');
    expect(text(panel)).toContain('Vul die in bij de instellingen onderaan.');
    expect(screen.queryByRole('region', { name: /^Het pad tot/ })).toBeNull();
  });
});

test('a wrong cell of a CO2 table is told here, and leaves the other views as they are', async () => {
  const user = userEvent.setup();
  const workbook = new FakeModelWorkbook({ ...publishedModel(), others: { ...publishedReads(), co2: { ok: false, problems: [{ code: 'noAmount', place: { sheet: 'CO2-gegevens', range: 'C30' }, row: 'aardgas' }] } } });
  renderPane(workbook);
  await screen.findByText('27 teams · telt op');
  await user.click(screen.getByRole('tab', { name: 'CO₂' }));
  await user.click(await screen.findByRole('button', { name: 'Ga naar cel CO2-gegevens!C30' }, { timeout: 10_000 }));
  await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'CO2-gegevens', range: 'C30' }]));
});
