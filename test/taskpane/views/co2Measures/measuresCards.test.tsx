// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Co2Inputs } from '../../../../src/model/co2/inputs';
import { categories, co2Example, inTonnes } from '../../../model/co2/co2Example';
import { aMeasure } from '../../../model/co2/measures/aMeasure';
import { FakeModelWorkbook, publishedModel } from '../../fakeModelWorkbook';
import { renderPane } from '../renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Path from 80,000 t in 2022 to 40,000 t in 2030 and 0 in 2050; in 2024 gas 10,000 t and electricity 60,000 t: 30,000 t must go by 2030. */
const example = (changed: Partial<Co2Inputs> = {}) => co2Example({ categories, referenceLevel: 100_000, startLevel: 80_000, actuals: [inTonnes(2024, 0, 10_000), inTonnes(2024, 1, 60_000)], ...changed });
const measures = [
  aMeasure({ index: 0, name: 'Warmtepompen', category: 0, startYear: 2026, tonnes: 9_000, investment: 900_000, life: 10 }),
  aMeasure({ index: 1, name: 'Zon', category: 1, startYear: 2026, tonnes: 22_000, yearlyCost: -44_000, active: false }),
  aMeasure({ index: 2, name: 'Duur', category: 1, startYear: 2026, tonnes: 30_000, yearlyCost: 3_000_000 }),
  aMeasure({ index: 3, name: 'Later', category: 1, startYear: 2035, tonnes: 1_000, active: true }),
];

async function openView(inputs: Co2Inputs) {
  const model = publishedModel();
  const workbook = new FakeModelWorkbook({ ...model, others: { ...model.others, co2: { ok: true, value: inputs } } });
  const user = userEvent.setup();
  renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'CO₂' }));
  const card = async (name: string) => within(await screen.findByRole('region', { name }, { timeout: 20_000 }));
  return { user, workbook, card };
}
const plain = (element: Element | null) => (element?.textContent ?? '').replace(/[\u202f\u00a0]/g, ' ').replaceAll('\u2060', '');
const text = (wanted: string) => (_: string, element: Element | null) => element?.children.length === 0 && plain(element) === wanted;

describe('the card Maatregelen', () => {
  test('without measures it says what to do; the form says what is wrong, then writes a row', async () => {
    const { user, workbook, card } = await openView(example());
    const own = await card('Maatregelen');
    expect(own.getByText(/^Nog geen maatregelen\. Voeg er een toe/)).toBeTruthy();
    await user.click(own.getByRole('button', { name: 'Maatregel toevoegen' }));
    const form = within(own.getByRole('form', { name: 'Nieuwe maatregel' }));
    const type = async (label: string | RegExp, typed: string) => {
      await user.clear(form.getByLabelText(label));
      await user.type(form.getByLabelText(label), typed);
    };
    for (const [label, typed] of [['Naam', 'Zon'], ['Startjaar', '2026'], [/^Laatste jaar/, '2025'], ['Opbrengst per jaar', '1.000'], ['Investering', '500.000'], ['Levensduur', '20'], ['Kosten per jaar', '-5000']] as const) await type(label, typed);
    expect(form.queryByRole('alert')).toBeNull();
    await user.click(form.getByRole('button', { name: 'Toevoegen' }));
    expect(form.getByRole('alert').textContent).toBe('Bij «Zon» is 2025 het laatste jaar en 2026 het startjaar.');
    expect(workbook.edits).toEqual([]);
    await type(/^Laatste jaar/, '2040');
    expect(form.getByText(text('Dat is € 20.000 per jaar, € 20 per ton.'))).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(workbook.edits).toEqual([{ kind: 'row', table: 'co2Maatregelen', values: { maatregel: 'Zon', categorie: 'Aardgas', actief: 'ja', start: 2026, eind: 2040, ton: 1000, ingroei: 1, investering: 500_000, kosten: -5000, levensduur: 20, minst: null, meest: null } }]));
    expect(await form.findByText('Zon toegevoegd.')).toBeTruthy();
  });

  test('each measure with its effect in the target year and its costs; what takes part together', async () => {
    const { card } = await openView(example({ measures }));
    const own = await card('Maatregelen');
    // Electricity has 60,000 t: nothing is cut off. 90,000 + 3,000,000 + 0 a year.
    expect(own.getByText(text('Samen 39.000 t in 2030, voor € 3.090.000 per jaar.'))).toBeTruthy();
    expect(own.getByText(text('Van 70.000 t zonder naar 31.000 t met maatregelen.'))).toBeTruthy();
    const rows = own.getAllByRole('listitem').map(plain);
    expect(rows[0]).toBe('Warmtepompen9.000 tAardgas€ 10 per ton€ 90.000 per jaar');
    expect(rows[1]).toBe('Zon22.000 tElektriciteit−€ 2 per ton−€ 44.000 per jaar');
    expect(rows[3]).toBe('Later0 tElektriciteit€ 0 per ton€ 0 per jaar · begint in 2035');
    expect(own.getByText(/^Duur en Later werken allebei op Elektriciteit, vanaf 2035\./)).toBeTruthy();
  });

  test('a switch writes the column of the sheet; the form changes one cell or clears the row', async () => {
    const { user, workbook, card } = await openView(example({ measures }));
    const own = await card('Maatregelen');
    await user.click(own.getByRole('switch', { name: 'Zon doet mee' }));
    await waitFor(() => expect(workbook.edits).toEqual([{ kind: 'cell', table: 'co2Maatregelen', row: 1, column: 'actief', was: 'nee', value: 'ja' }]));
    await user.click(await own.findByRole('button', { name: 'Wijzig Duur' }));
    const form = within(own.getByRole('form', { name: 'Maatregel wijzigen' }));
    await user.clear(form.getByLabelText('Opbrengst per jaar'));
    await user.type(form.getByLabelText('Opbrengst per jaar'), '25000');
    await user.click(form.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(workbook.edits[1]).toEqual({ kind: 'cell', table: 'co2Maatregelen', row: 2, column: 'ton', was: 30_000, value: 25_000 }));
    await waitFor(() => expect(own.queryByRole('form')).toBeNull());
    await user.click(own.getByRole('button', { name: 'Wijzig Later' }));
    await user.click(own.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(workbook.edits[2]).toEqual({ kind: 'clearRow', table: 'co2Maatregelen', row: 3, was: 'Later' }));
  });
});

describe('the card Goedkoopste pakket', () => {
  test('what is needed and from what, the cheapest set, its curve; using it switches measures in one step', async () => {
    const { user, workbook, card } = await openView(example({ measures }));
    const own = await card('Goedkoopste pakket');
    expect(plain(own.getByRole('button', { name: /^Goedkoopste pakket/ }))).toContain('2030: 2 maatregelen, € 46.000 per jaar');
    await user.click(own.getByRole('button', { name: /^Goedkoopste pakket/ }));
    expect(own.getByText(text('Nodig in 2030: 30.000 t'))).toBeTruthy();
    expect(own.getByText(text('70.000 t zonder maatregelen (gelijk aan 2024) min 40.000 t op het pad (lezing C).'))).toBeTruthy();
    expect(own.getByText(text('2 maatregelen samen 31.000 t, genoeg voor de 30.000 t die nodig is.'))).toBeTruthy();
    expect(own.getByText('Gaat aan: Zon.')).toBeTruthy();
    expect(own.getByText('Gaat uit: Duur.')).toBeTruthy();
    expect(own.getByText('Maatregelen zonder effect in 2030 blijven zoals ze zijn.')).toBeTruthy();
    expect(own.getAllByRole('option').map((option) => option.getAttribute('aria-label')!.replace(/\u00a0/g, ' ').replaceAll('\u2060', ''))).toEqual([
      '1. Zon: 22.000 t, −€ 2 per ton, samen 22.000 t, in het pakket',
      '2. Warmtepompen: 9.000 t, € 10 per ton, samen 31.000 t, in het pakket',
      '3. Duur: 30.000 t, € 100 per ton, samen 61.000 t, niet in het pakket',
    ]);
    await user.click(own.getByRole('button', { name: 'Neem dit pakket over' }));
    await waitFor(() =>
      expect(workbook.edits).toEqual([
        { kind: 'cell', table: 'co2Maatregelen', row: 1, column: 'actief', was: 'nee', value: 'ja' },
        { kind: 'cell', table: 'co2Maatregelen', row: 2, column: 'actief', was: 'ja', value: 'nee' },
      ]),
    );
  });

  test('not even with all measures: what is missing', async () => {
    const { user, card } = await openView(example({ measures: measures.slice(0, 2) }));
    const own = await card('Goedkoopste pakket');
    await user.click(own.getByRole('button', { name: /^Goedkoopste pakket/ }));
    await user.click(own.getByRole('radio', { name: '2050' }));
    expect(own.getByText(text('Niet haalbaar met deze maatregelen: 39.000 t tekort'))).toBeTruthy();
    expect(own.getByText(text('Alle maatregelen samen geven 31.000 t in 2050. Voeg maatregelen toe of vergroot hun opbrengst.'))).toBeTruthy();
    expect(own.queryByRole('button', { name: 'Neem dit pakket over' })).toBeNull();
  });

  test('the arrow keys walk along the curve', async () => {
    const { user, card } = await openView(example({ measures }));
    const own = await card('Goedkoopste pakket');
    await user.click(own.getByRole('button', { name: /^Goedkoopste pakket/ }));
    const curve = own.getByRole('listbox');
    const current = () => own.getAllByRole('option').findIndex((option) => option.id === curve.getAttribute('aria-activedescendant'));
    curve.focus();
    await waitFor(() => expect(current()).toBe(0));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(current()).toBe(2);
    await user.keyboard('{ArrowLeft}');
    expect(current()).toBe(1);
    await user.keyboard('{Home}');
    expect(own.getAllByRole('option')[0]!.getAttribute('aria-selected')).toBe('true');
  });

  test('without a path it says why', async () => {
    const { user, card } = await openView(example({ measures, figures: 'eenheid', referenceLevel: null, startLevel: null, actuals: [] }));
    const own = await card('Goedkoopste pakket');
    expect(plain(own.getByRole('button', { name: /^Goedkoopste pakket/ }))).toContain('nog niet te zeggen');
    await user.click(own.getByRole('button', { name: /^Goedkoopste pakket/ }));
    expect(own.getByText(/^Uw cijfers gaan over de eenheid\. Vul het aandeel van de eenheid in/)).toBeTruthy();
  });
});

describe('the card Hoe zeker is dit?', () => {
  test('nothing uncertain: where to fill it in', async () => {
    const { user, workbook, card } = await openView(example({ measures }));
    const own = await card('Hoe zeker is dit?');
    await user.click(own.getByRole('button', { name: /^Hoe zeker is dit/ }));
    expect(own.getByText(/^Alles staat vast, dus er is geen kans te berekenen/)).toBeTruthy();
    await user.click(own.getByRole('button', { name: /^Opbrengst minstens en hoogstens/ }));
    await user.click(own.getByRole('button', { name: /^Groei laagst en hoogst/ }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'co2Maatregelen', range: 'minst' }, { sheet: 'Uitgangspunten' }]));
  });

  test('one uncertain measure: the probability of the target, the draws and the seed, what is uncertain', async () => {
    // 30,000 t must go; 9,000 t are certain, so the other must give 21,000 of a triangle 20,000–22,000–22,000: 1 − (1,000 / 2,000)² = 75 %.
    const uncertain = [measures[0]!, { ...measures[1]!, active: true, least: 20_000, most: 22_000 }];
    const { user, workbook, card } = await openView(example({ measures: uncertain }));
    const own = await card('Hoe zeker is dit?');
    expect(plain(own.getByRole('button', { name: /^Hoe zeker is dit/ }))).toContain('1 onzeker gegeven');
    await user.click(own.getByRole('button', { name: /^Hoe zeker is dit/ }));
    expect(await own.findByText(text('75 %'), undefined, { timeout: 20_000 })).toBeTruthy();
    expect(own.getByText(text('hoogstens 40.000 t in 2030'))).toBeTruthy();
    expect(own.getByText(text('0 %'))).toBeTruthy();
    expect(own.getByText(text('Beide doelen: 0 %.'))).toBeTruthy();
    expect(own.getByText('4.096 trekkingen · zaad 2024 · Sobol')).toBeTruthy();
    expect(own.getByRole('img').getAttribute('aria-label')!.replace(/\u00a0/g, ' ')).toMatch(/^Uitstoot met maatregelen in 2030: midden 39\.\d{3} t, in 8 van de 10 trekkingen van 39\.\d{3} t tot 40\.\d{3} t\. Op het pad 40\.000 t\.$/);
    await user.click(own.getByRole('button', { name: /^Zon/ }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'co2Maatregelen', range: 'minst1' }]));
    const seed = own.getByRole('textbox', { name: 'Zaad' });
    await user.clear(seed);
    await user.type(seed, '7');
    expect(await own.findByText('4.096 trekkingen · zaad 7 · Sobol', undefined, { timeout: 20_000 })).toBeTruthy();
  });

  test('an uncertain measure that takes no part is not drawn, and it says so', async () => {
    const { user, card } = await openView(example({ measures: [{ ...measures[1]!, least: 1, most: 30_000 }] }));
    const own = await card('Hoe zeker is dit?');
    await user.click(own.getByRole('button', { name: /^Hoe zeker is dit/ }));
    expect(own.getByText(/^Onzeker is alleen een maatregel die niet meedoet/)).toBeTruthy();
  });
});
