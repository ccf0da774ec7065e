// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InputProblem } from '../../../src/workbook/problems';
import { checksInOrder, FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const negative: InputProblem = { code: 'negative', place: { sheet: 'Gemeenten', range: 'D12' }, column: 'Inwoners', row: 'Zwolle', found: -3 };

async function openSimulation(workbook = new FakeModelWorkbook(publishedModel())) {
  const user = userEvent.setup();
  const pane = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  const slider = await screen.findByRole<HTMLInputElement>('slider', {}, { timeout: 10_000 });
  return { ...pane, user, workbook, slider };
}

const slide = (slider: HTMLElement, percent: number) => fireEvent.change(slider, { target: { value: String(percent) } });
/** Names in the list of results, in order. */
const order = () => within(screen.getByRole('list', { name: 'Verschil per team' })).getAllByRole('button').map((row) => row.getAttribute('aria-label')?.split(':')[0]);
const sumShown = () => screen.getByText(/^som /).textContent;

describe('tabs', () => {
  test('five views, of which the one on screen has its tab in sight, also when a link led there', async () => {
    const shown: string[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.id);
    });
    const { store } = renderPane(new FakeModelWorkbook(publishedModel()));
    expect((await screen.findAllByRole('tab')).map((tab) => tab.getAttribute('aria-controls'))).toEqual(['panel-sterkte', 'panel-simulatie', 'panel-wijkagenten', 'panel-co2', 'panel-controle']);
    store.dispatch({ type: 'viewChosen', view: 'controle' });
    await waitFor(() => expect(shown.at(-1)).toBe('tab-controle'));
    scroll.mockRestore();
  });
});

describe('Sterkte', () => {
  test('the answer first: the unit total and that it adds up', async () => {
    const { container } = renderPane(new FakeModelWorkbook(publishedModel()));
    await screen.findByText('27 teams · telt op');
    expect(container.textContent).toContain('3.310,5 fte');
    expect(screen.getByText('Zwolle: 149,2 fte, waarvan HBVS+ 145,7 en uitbreiding en K-HOvJ 3,5')).toBeTruthy();
  });

  test('a failing check takes the place of the tick', async () => {
    renderPane(new FakeModelWorkbook(publishedModel(undefined, { ...checksInOrder, inOrder: false })));
    await screen.findByText('modelcontrole niet in orde');
    expect(screen.queryByText('27 teams · telt op')).toBeNull();
  });

  test('problems stand in place of figures and lead to their cell', async () => {
    const workbook = new FakeModelWorkbook({ kind: 'problems', problems: [negative], links: [] });
    const { container } = renderPane(workbook);
    await screen.findByText('Er is 1 ding niet in orde');
    expect(container.textContent).not.toContain('fte');
    fireEvent.click(screen.getByRole('button', { name: 'Ga naar cel Gemeenten!D12' }));
    await waitFor(() => expect(workbook.selected).toEqual([negative.place]));
  });

  test('an empty workbook offers the model; names that are taken are named', async () => {
    renderPane(new FakeModelWorkbook({ kind: 'none' }, { kind: 'sheetNamesTaken', names: ['Start', 'Gemeenten'] }));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Model invoegen' }))[0] as HTMLElement);
    await screen.findByText(/“Start”, “Gemeenten”/);
  });
});

describe('Simulatie', () => {
  test('a workload without data says why there is no formula yet, and fills the data with one', async () => {
    const model = publishedModel();
    const teams = model.inputs.teams.map(() => 10);
    const { user, workbook } = await openSimulation(new FakeModelWorkbook({ ...model, inputs: { ...model.inputs, indicators: [{ name: 'misdrijven', values: teams }] } }));
    expect(screen.queryByText(/kan pas als de werklast gegevens heeft/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Werklast' }));
    expect(within(screen.getByRole('combobox', { name: 'Eenheid van de verandering' })).queryByRole('option', { name: 'formule' })).toBeNull();
    await screen.findByText(/kan pas als de werklast gegevens heeft\. Vul kolom «Gegevens werklast» op blad Basisteams, of reken met inwoners/);
    await user.click(screen.getByRole('button', { name: 'Vul Gegevens werklast met een formule…' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Formule voor Gegevens werklast' }, { timeout: 20_000 });
    expect(box.value).toBe('0,6 * misdrijven + 0,4 * uitrukken');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Vul Gegevens werklast met deze formule' });
    await screen.findByText('Kolom «Uitrukken» op blad Basisteams is leeg. Vul die eerst voor alle teams.');
    expect(button.disabled).toBe(true);
    fireEvent.change(box, { target: { value: '0,6 * misdrijven' } });
    expect(button.disabled).toBe(false);
    await user.click(button);
    await screen.findByText('Gegevens werklast volgt nu uw formule.');
    expect(workbook.workloads).toEqual(['0,6 * misdrijven']);
  });

  test('figures follow the slider, the order only its release', async () => {
    const { slider } = await openSimulation();
    const before = order();
    fireEvent.pointerDown(slider);
    slide(slider, -10);
    expect(order()).toEqual(before);
    expect(screen.getByRole('button', { name: /^IJsselland Noord: van 115,9 naar 11\d,\d fte, −\d,\d$/ })).toBeTruthy();
    expect(sumShown()).toBe('som 0,0');
    fireEvent.pointerUp(slider);
    expect(order().at(-1)).toBe('IJsselland Noord');
    expect(order()).not.toEqual(before);
  });

  test('the box takes a decimal comma and goes beyond the slider; what is no number changes nothing and is said', async () => {
    const { user, store } = await openSimulation();
    const box = screen.getByRole('textbox', { name: 'Verandering' });
    const amount = () => store.getState().simulation?.scenario.changes[0]?.amount;
    await user.clear(box);
    await user.type(box, '45,5');
    expect(amount()).toEqual({ kind: 'procent', value: 0.455 });
    await user.clear(box);
    await user.type(box, 'veel');
    expect(screen.getByText(/Typ een getal/)).toBeTruthy();
    expect(amount()).toEqual({ kind: 'procent', value: 0.455 });
    await user.tab();
    expect(screen.queryByText(/Typ een getal/)).toBeNull();
  });

  test('changes keep the order in which they were added; one can be switched off and removed; the name follows', async () => {
    const { user, slider, store } = await openSimulation();
    const changes = () => store.getState().simulation?.scenario.changes.map((change) => (change.scope.kind === 'eenheid' ? '' : change.scope.name));
    slide(slider, 10);
    await user.click(screen.getByRole('button', { name: 'Wijziging toevoegen' }));
    slide(await screen.findByRole('slider'), 5);
    expect(changes()).toEqual(['IJsselland Noord', 'IJsselland Zuid']);
    const name = () => screen.getByRole('button', { name: /kies een ander$/ }).getAttribute('title');
    expect(name()).toBe('Groei IJsselland Noord + 1');
    await user.click(screen.getByRole('checkbox', { name: 'IJsselland Noord · inwoners meerekenen' }));
    expect(name()).toBe('Groei IJsselland Zuid');
    await user.click(screen.getByRole('button', { name: 'Verwijder IJsselland Noord · inwoners' }));
    expect(changes()).toEqual(['IJsselland Zuid']);
    expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('5');
  });

  test('an absolute value that overrules an earlier change says so', async () => {
    const scenario = {
      name: 'Conflict',
      changes: [
        { driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true },
        { driver: 'inwoners', scope: { kind: 'district', name: 'IJsselland' }, amount: { kind: 'absoluut', value: 600_000 }, active: true },
      ],
      totalBudget: null,
      shares: null,
    } as const;
    await openSimulation(new FakeModelWorkbook(publishedModel(scenario)));
    expect(screen.getByText('Telt niet meer mee: wijziging 2 (IJsselland · inwoners wordt 600.000) zet het inwonertal van IJsselland daarna vast. De laatste geldt.')).toBeTruthy();
  });

  test('a scenario without an answer shows the reason, no figures, and cannot be written', async () => {
    const scenario = { name: 'Te klein', changes: [], totalBudget: 100, shares: null };
    const { workbook, user } = await openSimulation(new FakeModelWorkbook(publishedModel(scenario)));
    expect(screen.getAllByText('Dit scenario heeft geen uitkomst')).not.toHaveLength(0);
    expect(screen.queryByText(/verschuift/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /In werkmap zetten|Staat in werkmap/ }));
    expect(workbook.applied).toEqual([]);
  });

  test('put in workbook, then back to base', async () => {
    const { user, slider, workbook } = await openSimulation();
    slide(slider, 10);
    await user.click(screen.getByRole('button', { name: 'In werkmap zetten' }));
    await screen.findByText('Het scenario staat in de werkmap, op blad Scenariolijst.');
    expect(workbook.applied[0]).toMatchObject({ name: 'Groei IJsselland Noord', changes: [{ amount: { kind: 'procent', value: 0.1 } }] });
    await user.click(screen.getByRole('tab', { name: 'Sterkte' }));
    expect(screen.getByText(/Cijfers van scenario “Groei IJsselland Noord”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Terug naar basis' }));
    await waitFor(() => expect(workbook.applied.at(-1)).toMatchObject({ name: 'Basis', changes: [] }));
    expect(screen.queryByText(/Cijfers van scenario/)).toBeNull();
  });

  test('a team opens to its six components, which add to its difference', async () => {
    const { user, slider } = await openSimulation();
    slide(slider, 10);
    await user.click(screen.getByRole('button', { name: /^IJsselland Noord: van/ }));
    await user.click(screen.getByRole('button', { name: /^Per component/ }));
    const rows = screen.getAllByText(/^(Wijkagenten|Opsporing|Handhaving overig|Intake en service|Noodhulp|Werklast): van/).map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(6);
    const tenths = (text: string) => Math.round(Number(text.replace('−', '-').replace(',', '.')) * 10);
    const total = rows.reduce((sum, row) => sum + tenths(row.split('fte, ')[1] ?? ''), 0);
    const heading = screen.getByRole('heading', { name: 'IJsselland Noord' });
    expect(total).toBe(tenths(heading.nextElementSibling?.textContent ?? ''));
    expect(total).toBeGreaterThan(0);
  });
});

describe('Controle', () => {
  test('stale values say so and are recalculated by one click; a failed check and an assumption lead to their cell', async () => {
    const user = userEvent.setup();
    const failed = [{ label: 'Som van de aandelen is 1', place: { sheet: 'Start', range: 'C9' } }];
    const openAssumptions = [{ label: 'Aandeel opsporing', value: '28,0 %', place: { sheet: 'Uitgangspunten', range: 'C12' } }];
    const workbook = new FakeModelWorkbook(publishedModel(undefined, { inOrder: false, failed, openAssumptions, unlogged: [], stale: true }));
    renderPane(workbook);
    await user.click(await screen.findByRole('tab', { name: 'Controle' }));
    await screen.findByText('1 controle niet in orde', {}, { timeout: 10_000 });
    await user.click(screen.getByRole('button', { name: /Som van de aandelen is 1/ }));
    await user.click(screen.getByRole('button', { name: /Aandeel opsporing/ }));
    expect(workbook.selected).toEqual([failed[0]?.place, openAssumptions[0]?.place]);
    await user.click(screen.getAllByRole('button', { name: 'Opnieuw berekenen' })[0] as HTMLElement);
    await screen.findByText('Controles in orde');
    expect(screen.queryByText('Vastgelegde waarden zijn verouderd.')).toBeNull();
  });

  test('a wrong cell of the CO2 path leaves figures on screen; it is listed with its cell', async () => {
    const user = userEvent.setup();
    const place = { sheet: 'CO2-gegevens', range: 'B20' };
    const model = publishedModel();
    const workbook = new FakeModelWorkbook({ ...model, others: { ...model.others, co2: { ok: false, problems: [{ code: 'empty', place, column: 'Geldt vanaf jaar', row: 'aardgas' }] } } });
    renderPane(workbook);
    await screen.findByRole('tab', { name: 'Sterkte' });
    await user.click(screen.getByRole('tab', { name: 'Controle' }));
    await screen.findByText('1 probleem met het CO₂-pad', {}, { timeout: 10_000 });
    await screen.findByText('Controles in orde');
    await user.click(screen.getByRole('button', { name: /CO2-gegevens!B20 is leeg/ }));
    expect(workbook.selected).toEqual([place]);
    expect(screen.queryByText(/probleem met de wijkagentnorm/)).toBeNull();
  });

  test('a minimum lifted without a line in the log is a remark, and is logged by one click', async () => {
    const user = userEvent.setup();
    const place = { sheet: 'Basisteams', range: 'E20' };
    const workbook = new FakeModelWorkbook(publishedModel(undefined, { ...checksInOrder, unlogged: [{ team: 'Ede', minimum: 25, place }] }));
    renderPane(workbook);
    await user.click(await screen.findByRole('tab', { name: 'Controle' }));
    await screen.findByText('Controles in orde', {}, { timeout: 10_000 });
    await user.click(screen.getByRole('button', { name: /zonder logregel: Ede/ }));
    expect(workbook.selected).toEqual([place]);
    await user.click(screen.getByRole('button', { name: 'Zet in het logboek' }));
    expect(workbook.edits).toMatchObject([{ kind: 'row', table: 'logboek', values: { handeling: 'Minimum wijkagenten opgeheven', betreft: 'Ede', was: 25, wordt: 0, reden: 'met de hand op Basisteams' } }]);
  });
});
