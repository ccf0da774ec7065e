// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crime, municipalCrimes, publishedTarget, untyped70072 } from '../../workbook/import/fixtures';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a file of CBS in the pane', () => {
  const card = () => screen.getByRole('region', { name: 'Bestand van CBS importeren' });
  const started = async (target: FakeModelWorkbook['target'] = publishedTarget()) => {
    const workbook = new FakeModelWorkbook(publishedModel());
    workbook.target = target;
    const { store } = renderPane(workbook);
    await waitFor(() => expect(store.getState().reading.kind).toBe('model'));
    store.dispatch({ type: 'pageOpened', page: { card: 'import' } });
    await waitFor(() => card(), { timeout: 20_000 });
    return workbook;
  };
  const choose = (name: string, text: string) => fireEvent.change(within(card()).getByLabelText('Bestand kiezen…', { selector: 'input' }), { target: { files: [new File([text], name)] } });
  const write = () => within(card()).getByRole('button', { name: /^(Schrijf|Nog|Niets te) / });

  it('shows what would change, asks what is not sure, and writes only when told', async () => {
    const workbook = await started();
    choose('70072ned_UntypedDataSet.csv', untyped70072([2020, 2021], 3));
    await waitFor(() => within(card()).getByText('Er is nog niets geschreven.'));
    expect(card().textContent).toContain('70072ned · UTF-8 · 76 van 76 gemeenten');
    expect(write().textContent).toBe('Nog 1 vraag');
    fireEvent.change(within(card()).getByLabelText(/In welke eenheid/), { target: { value: 'geen' } });
    expect(write().textContent).toMatch(/^Schrijf \d+ cellen$/);
    expect(workbook.imports).toEqual([]);
    fireEvent.click(within(card()).getByRole('button', { name: 'Toon de waarden van Aantal inwoners' }));
    expect(within(card()).getByRole('row', { name: /Zwolle/ }).textContent).toBe('Zwolle129.791129.794');
    fireEvent.change(within(card()).getByLabelText('Inwoners per 1 januari'), { target: { value: '2020' } });
    fireEvent.click(write());
    await waitFor(() => expect(card().textContent).toContain('geschreven uit 70072ned_UntypedDataSet.csv'));
    const [request] = workbook.imports;
    expect(request?.columns.find(({ key }) => key === 'inwoners')?.cells).toHaveLength(76);
    expect(request?.log).toMatchObject({ file: '70072ned_UntypedDataSet.csv', table: '70072ned', period: '2020' });
  });

  it('a column that is left out is not written', async () => {
    const workbook = await started();
    choose('70072ned.csv', untyped70072());
    await waitFor(() => write());
    fireEvent.change(within(card()).getByLabelText(/In welke eenheid/), { target: { value: 'geen' } });
    fireEvent.click(within(card()).getByRole('checkbox', { name: 'Aantal inwoners' }));
    fireEvent.click(write());
    await waitFor(() => expect(workbook.imports.map(({ columns }) => columns.map(({ key }) => key))).toEqual([['oad']]));
  });

  it('crime without a known split is left out, and said', async () => {
    await started();
    choose('47018NED.csv', crime(municipalCrimes));
    await waitFor(() => within(card()).getByText('Er is nog niets geschreven.'));
    expect(card().textContent).toContain('De verdeling van Arnhem, Nijmegen over hun teams is niet bekend.');
    expect(write().getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['leeg.csv', '', 'Het bestand is leeg.'],
    ['brief.csv', 'Beste collega', 'Er is geen kolom met gemeenten gevonden'],
    ['amsterdam.csv', '"RegioS";"Perioden";"TotaleBevolking_1"\n"GM0363";"2021JJ00";"5"', 'Geen van de gemeenten van de eenheid staat erin (wel: GM0363).'],
  ])('%s is refused in words', async (name, text, words) => {
    await started();
    choose(name, text);
    await waitFor(() => expect(card().textContent).toContain(`${name} is niet gelezen`));
    expect(card().textContent).toContain(words);
  });

  it('a refusal to write keeps the plan', async () => {
    const workbook = await started();
    choose('70072ned.csv', untyped70072([2022]));
    await waitFor(() => write());
    fireEvent.change(within(card()).getByLabelText(/In welke eenheid/), { target: { value: 'geen' } });
    workbook.answer = { kind: 'changedMeanwhile', place: { sheet: 'Gemeenten', range: 'D5' } };
    fireEvent.click(write());
    await waitFor(() => within(card()).getByText(/Er is niets geschreven/));
    expect(write().textContent).toMatch(/^Schrijf/);
  });

  it('without the model there is nothing to fill', async () => {
    await started(null);
    choose('70072ned.csv', untyped70072());
    await waitFor(() => expect(card().textContent).toContain('staat het model nog niet'));
  });
});
