// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModelInWorkbook } from '../../../src/excel/contract';
import type { WijkagentInputs } from '../../../src/model/wijkagent/inputs';
import { dateToSerial } from '../../../src/workbook/dates';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { checksInOrder, FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Model = Extract<ModelInWorkbook, { kind: 'model' }>;

function withNorm(model: Model, part: Partial<WijkagentInputs>): Model {
  const { wijkagenten } = model.others;
  if (!wijkagenten.ok) throw new Error('published inputs are sound');
  return { ...model, others: { ...model.others, wijkagenten: { ok: true, value: { ...wijkagenten.value, ...part } } } };
}

async function open(model: Model = publishedModel()) {
  const user = userEvent.setup();
  const workbook = new FakeModelWorkbook(model);
  const pane = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Wijkagenten' }));
  await screen.findByRole('heading', { name: 'Halen we de norm?' }, { timeout: 20_000 });
  const panel = within(document.getElementById('panel-wijkagenten') as HTMLElement);
  return { ...pane, user, workbook, panel };
}

const text = () => document.getElementById('panel-wijkagenten')?.textContent ?? '';

describe('the answer', () => {
  test('required, formation, «ten minste» and the date of the inhabitants, in words', async () => {
    await open();
    expect(text()).toContain('656,0 fte, precies de norm');
    expect(text()).toContain('vereist 656 · formatie 656,0 fte');
    expect(text()).toContain('«Ten minste» vraagt 657: −1,0 fte tekort');
    expect(text()).toContain('3.282.382 inwoners per 1-1-2022');
    expect(text()).toContain('Tot wanneer: niet te zeggen zonder groei van het inwonertal');
    // Without growth nobody can say that it stays so.
    expect(text()).toContain('Voldoet nu aan de norm. Tot wanneer is zonder groei van het inwonertal niet te zeggen.');
    expect(text()).not.toContain('Blijft tot en met 2030');
  });

  test('a scenario on screen moves norm and formation, with the base beside it and the way back', async () => {
    const scenario: Scenario = { ...baseScenario, name: 'Meer mensen', changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
    await open(publishedModel(scenario));
    expect(text()).toContain('Cijfers van scenario “Meer mensen”');
    expect(text()).toContain('−0,4 fte tekort');
    expect(text()).toContain('vereist 722 · formatie 721,6 fte');
    expect(text()).toContain('In de basis: vereist 656 · formatie 656,0 · precies de norm');
    expect(text()).toContain('3.610.620 inwoners in het scenario (geteld: 3.282.382 per 1-1-2022)');
    expect(text()).not.toContain('3.610.620 inwoners per');
    // What is not counted has no date of a count, in the levels either.
    expect(text()).toContain('Inwoners uit het scenario (geteld per 1-1-2021)');
    expect(text()).toContain('Eenheid, inwoners uit het scenario3.610.620722,12');
    expect(text()).toContain('Gemeenten, inwoners uit het scenario');
    // The years hold the formation of the base against it.
    expect(text()).toContain('Eenheid: in 2024 al onder de norm, −66,0 fte bij de formatie van de basis');
  });

  test('a scenario that leaves the inhabitants alone leaves the dates of the count', async () => {
    await open(publishedModel({ ...baseScenario, name: 'Minder', liftedMinima: ['Ede'] }));
    expect(text()).toContain('Cijfers van scenario “Minder”');
    expect(text()).toContain('3.282.382 inwoners per 1-1-2022');
    expect(text()).toContain('Eenheid, 1-1-20223.282.382656,48');
    expect(text()).toContain('Inwoners per 1-1-2021');
    expect(text()).not.toContain('uit het scenario');
  });

  test('a date without inhabitants gives the reason and what to do, no figure', async () => {
    await open(withNorm(publishedModel(), { unitDate: '2019-01-01' }));
    expect(text()).toContain('Van 1-1-2019 zijn geen inwoners van de eenheid bekend');
    expect(text()).toContain('nog niet te zeggen');
    expect(text()).not.toContain('656,0 fte, precies de norm');
  });

  test('what is wrong in its tables stands in place of the figures of this view alone', async () => {
    const model = publishedModel();
    const problems = [{ code: 'negative', place: { sheet: 'Wijkagentgegevens', range: 'D5' }, column: 'Aantal inwoners', row: 'Gelderland', found: -3 }] as const;
    const workbook = new FakeModelWorkbook({ ...model, others: { ...model.others, wijkagenten: { ok: false, problems } } });
    renderPane(workbook);
    fireEvent.click(await screen.findByRole('tab', { name: 'Wijkagenten' }));
    await screen.findByText('Er is 1 ding niet in orde', {}, { timeout: 20_000 });
    fireEvent.click(screen.getByRole('tab', { name: 'Sterkte' }));
    expect(screen.getByText('27 teams · telt op')).toBeTruthy();
  });
});

describe('norm, rounding, measure and date', () => {
  test('each is named in one line and written in the workbook as it was seen', async () => {
    const assumed = { ...checksInOrder, openAssumptions: [{ label: 'Afronding van het vereiste aantal', value: 'dichtstbij', place: { sheet: 'Uitgangspunten', range: 'C9' } }] };
    const { user, workbook, panel } = await open(publishedModel(baseScenario, assumed));
    expect(text()).toContain('1 per 5.000 inwoners · dichtstbij · formatie volgens het model');
    await user.click(panel.getByRole('button', { name: /^Norm, afronding en maat/ }));
    const box = panel.getByRole('textbox', { name: 'Inwoners per wijkagent' });
    await user.clear(box);
    await user.type(box, '4,5');
    expect(panel.getByText('Typ een geheel getal van 1 tot 1.000.000.')).toBeTruthy();
    await user.clear(box);
    await user.type(box, '4.500');
    expect(workbook.edits).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(workbook.edits).toEqual([{ kind: 'parameter', parameter: 'norm', was: 5000, value: 4500 }]));
    await user.click(panel.getByRole('button', { name: 'Bevestig deze afronding' }));
    await waitFor(() => expect(workbook.edits.at(-1)).toEqual({ kind: 'parameter', parameter: 'normAfronding', was: 'dichtstbij', value: 'dichtstbij', confirmed: true }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Wat aan de norm wordt getoetst' }), 'bezetting (maandreeks)');
    await waitFor(() => expect(workbook.edits.at(-1)).toEqual({ kind: 'parameter', parameter: 'normMaat', was: 'formatie (berekend)', value: 'bezetting (maandreeks)' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Peildatum inwoners van de eenheid' }), '2024-01-01');
    await waitFor(() => expect(workbook.edits.at(-1)).toEqual({ kind: 'parameter', parameter: 'normPeildatum', was: dateToSerial('2022-01-01'), value: dateToSerial('2024-01-01') }));
  });
});

describe('where', () => {
  test('who is short most comes first; a row says measured, required and the difference, and opens', async () => {
    const { user, panel } = await open();
    const rows = () => within(panel.getByRole('list', { name: 'Norm per district' })).getAllByRole('button');
    expect(rows().map((row) => row.textContent?.split(':')[0])).toEqual(['N.O. Gelderland', 'IJsselland', 'Gelderland Zuid', 'Gelderland Midden', 'Twente']);
    expect(rows()[0]?.textContent).toContain('N.O. Gelderland: formatie 165,0 fte, vereist 166, −1,0 fte tekort');
    await user.click(rows()[0] as HTMLElement);
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(text()).toMatch(/\d inwoners per 1-1-2021 · 166,\d\d wijkagenten volgens de norm/);
  });

  test('the levels tie in: both dates and the difference', async () => {
    const { panel } = await open();
    const table = within(panel.getByRole('table', { name: 'Aansluiting tussen de niveaus' })).getAllByRole('row').map((row) => row.textContent);
    expect(table.slice(1)).toEqual(['Eenheid, 1-1-20223.282.382656,48', 'Gemeenten, 1-1-20213.263.555652,71', 'Verschil+18.827+3,77']);
  });

  test('a team with an open split has no figure but a reason; the split is entered here and written with its confirmation', async () => {
    const { user, panel, workbook } = await open();
    await user.click(panel.getByRole('radio', { name: 'Team' }));
    await user.click(panel.getByRole('button', { name: 'Toon alle 27' }));
    expect(panel.getByText('Arnhem Noord: niet van toepassing, de verdeling van Arnhem over twee teams is niet bekend; vul haar in bij niveau Team')).toBeTruthy();
    const form = within(panel.getByRole('region', { name: 'Verdeling van Arnhem' }));
    await user.type(form.getByRole('textbox', { name: 'Arnhem Noord' }), '90.000');
    await user.click(form.getByRole('button', { name: 'Bevestig de verdeling' }));
    expect(workbook.edits).toEqual([]);
    await user.type(form.getByRole('textbox', { name: 'Arnhem Zuid' }), '72.410');
    await user.click(form.getByRole('button', { name: 'Bevestig de verdeling' }));
    const row = publishedModel().inputs.municipalities.findIndex(({ name }) => name === 'Arnhem');
    await waitFor(() =>
      expect(workbook.edits).toEqual([
        { kind: 'cell', table: 'gemeenten', row, column: 'gewicht1', was: 19, value: 90_000 },
        { kind: 'cell', table: 'gemeenten', row, column: 'gewicht2', was: 16, value: 72_410 },
        { kind: 'cell', table: 'gemeenten', row, column: 'status', was: 'aanname', value: 'bevestigd' },
      ]),
    );
  });
});

describe('until when', () => {
  test('without growth it says where to fill it in; one figure goes to every municipality that has none', async () => {
    const model = publishedModel();
    const [first] = model.inputs.municipalities;
    const inputs = { ...model.inputs, municipalities: model.inputs.municipalities.map((municipality) => (municipality === first ? { ...municipality, growth: 0.002 } : municipality)) };
    const { user, panel, workbook } = await open({ ...model, inputs });
    expect(text()).toContain('(groei van 1 van 76 gemeenten ingevuld)');
    expect(text()).toContain('1 van de 76 gemeenten heeft een groeicijfer; de andere blijven even groot.');
    const box = panel.getByRole('textbox', { name: 'Groei per jaar voor gemeenten zonder cijfer' });
    await user.type(box, '0,6');
    await user.click(panel.getByRole('button', { name: 'Vul in bij 75 gemeenten' }));
    await waitFor(() => expect(workbook.edits).toHaveLength(75));
    expect(workbook.edits[0]).toEqual({ kind: 'cell', table: 'gemeenten', row: 1, column: 'groei', was: null, value: 0.006 });
  });

  test('with 1 % a year the eenheid is 14 short in 2024 and 55 in 2030, in words and in the table', async () => {
    const model = publishedModel();
    const { panel } = await open({ ...model, inputs: { ...model.inputs, municipalities: model.inputs.municipalities.map((municipality) => ({ ...municipality, growth: 0.01 })) } });
    expect(text()).toContain('Zit in 2024 al onder de norm: dat kost dan 14,0 fte. In 2030: 55,0 fte.');
    const rows = within(panel.getByRole('table', { name: 'Vereist en formatie per jaar' })).getAllByRole('row').map((row) => row.textContent);
    expect(rows.at(1)).toBe('2024670−14,0 tekort');
    expect(rows.at(-1)).toBe('2030711−55,0 tekort');
    expect(panel.getByRole('img', { name: 'Eenheid: vereist 670 in 2024 en 711 in 2030; formatie 656,0 fte' })).toBeTruthy();
    expect(within(panel.getByRole('list', { name: 'Wie zakt wanneer onder de norm?' })).getAllByText(/(zakt in 20\d\d|zit in 2024 al) onder de norm, dat kost/).length).toBeGreaterThan(5);
  });
});

describe('the other cards', () => {
  test('the 26 extra beside the printed figures, part of the 55', async () => {
    const { user, panel } = await open();
    await user.click(panel.getByRole('button', { name: /^De 26 extra wijkagenten/ }));
    const rows = within(panel.getByRole('table', { name: 'Extra wijkagenten per district' })).getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['IJsselland4,34,3102,7107,0', 'Twente5,05,0123,0128,0', 'N.O. Gelderland6,66,6158,4165,0', 'Gelderland Midden5,65,6136,4142,0', 'Gelderland Zuid4,54,5109,5114,0', 'Eenheid26,026,0630,0656,0']);
    expect(text()).toContain('onderdeel van de 55 fte, niet erbij op');
  });

  test('months: the last one unless one is chosen; occupancy and the digital share', async () => {
    const model = publishedModel();
    const month = (date: string, occupancy: number) => model.inputs.teams.map((_, team) => ({ month: date, team, formation: 24, occupancy, digital: 1 }));
    const { user, panel, workbook } = await open(withNorm(model, { series: [...month('2024-01-01', 20), ...month('2024-02-01', 21)], measure: 'bezetting (maandreeks)' }));
    // 27 × 21 = 567; 656 − 567 = 89
    expect(text()).toContain('vereist 656 · bezetting februari 2024 567,0 fte');
    expect(text()).toContain('−89,0 fte tekort');
    await user.click(panel.getByRole('button', { name: /^Formatie en bezetting per maand/ }));
    const rows = within(panel.getByRole('table', { name: 'Formatie en bezetting in februari 2024' })).getAllByRole('row').map((row) => row.textContent?.replace(/\s/g, ' '));
    expect(rows[1]).toBe('Eenheid648,0567,04,8 %');
    await user.selectOptions(panel.getByRole('combobox', { name: 'Maand' }), '2024-01-01');
    await waitFor(() => expect(workbook.edits).toEqual([{ kind: 'parameter', parameter: 'normMaand', was: null, value: dateToSerial('2024-01-01') }]));
  });

  test('a lifted minimum is named with its cause; the rules of Simulatie are one click away', async () => {
    const { user, panel, store } = await open(publishedModel({ ...baseScenario, name: 'Opheffen', liftedMinima: ['Zwolle'] }));
    await user.click(panel.getByRole('button', { name: /^Minimum per team/ }));
    expect(panel.getByText('Zwolle: opgeheven door scenario “Opheffen”')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Naar de spelregels van Simulatie' }));
    expect(store.getState().view).toBe('simulatie');
  });

  test('a minimum lifted on a sheet that the log does not mention is logged by one click', async () => {
    const place = { sheet: 'Basisteams', range: 'E20' };
    const { user, panel, workbook } = await open(publishedModel(undefined, { ...checksInOrder, unlogged: [{ team: 'Ede', minimum: 25, place }] }));
    const card = panel.getByRole('button', { name: /^Minimum per team/ });
    expect(card.textContent).toContain('1 zonder logregel');
    await user.click(card);
    await user.click(panel.getByRole('button', { name: /zonder logregel: Ede/ }));
    expect(workbook.selected).toEqual([place]);
    await user.click(panel.getByRole('button', { name: 'Zet in het logboek' }));
    expect(workbook.edits).toMatchObject([{ kind: 'row', table: 'logboek', values: { handeling: 'Minimum wijkagenten opgeheven', betreft: 'Ede', was: 25, wordt: 0 } }]);
  });

  test('a municipality shows its team and the evidence, least sure first, and leads to its cell', async () => {
    const { user, panel, workbook } = await open();
    const card = panel.getByRole('button', { name: /^Gemeenten en hun team/ });
    expect(card.textContent).toContain('26 afgeleid · 16 deels gevonden · 34 gevonden');
    await user.click(card);
    const list = within(panel.getByRole('list', { name: 'Indeling van gemeenten bij basisteams' }));
    await user.click(list.getByRole('button', { name: /^Almelo/ }));
    const row = publishedModel().inputs.municipalities.findIndex(({ name }) => name === 'Almelo');
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'gemeenten', range: `team1${row}` }]));
  });
});
