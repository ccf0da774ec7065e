// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AgreementInput } from '../../../src/model/agreements/inputs';
import { publishedOthers } from '../../../src/model/plan/publishedOthers';
import type { InputProblem } from '../../../src/workbook/problems';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const plan = publishedOthers().agreements;

async function openCard(agreements: readonly AgreementInput[] | readonly InputProblem[] = plan, ok = true) {
  const model = publishedModel();
  const reading = ok ? { ok, value: agreements as readonly AgreementInput[] } : { ok: false as const, problems: agreements as readonly InputProblem[] };
  const workbook = new FakeModelWorkbook({ ...model, others: { ...model.others, agreements: reading as typeof model.others.agreements } });
  const user = userEvent.setup();
  renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Controle' }));
  const card = within(await screen.findByRole('region', { name: 'Afspraken' }, { timeout: 20_000 }));
  const theme = (name: RegExp) => user.click(card.getByRole('button', { name }));
  const rows = (name: string) => within(card.getByRole('list', { name })).getAllByRole('button').map((row) => (row.textContent ?? '').replace(/[\u202f\u00a0]/g, ' ').replaceAll('\u2060', ''));
  return { card, user, workbook, theme, rows };
}

/** The plan's agreements with a figure at some. */
const filled = (figures: Readonly<Record<number, Partial<AgreementInput>>>) => plan.map((one, i) => ({ ...one, ...figures[i] }));

describe('the card Afspraken', () => {
  test('without figures: how many there are, the reservation with the 141, and where to fill in', async () => {
    const { card, user, workbook } = await openCard();
    expect(card.getByText('17 afspraken · 0 met cijfer')).toBeTruthy();
    const note = card.getByRole('note').textContent;
    expect(note).toContain('Voorbehoud bij 141 onderzoeken naar criminele samenwerkingsverbanden (2024, 2025, 2026)');
    expect(note).toContain('aanvaard als ambitie, met uitdrukkelijk voorbehoud bij het resultaat');
    expect(card.getByText(/^Nog geen cijfers\. Vul op blad Afspraken bij Realisatie in/)).toBeTruthy();
    await user.click(card.getByRole('button', { name: /^Cijfers invullen/ }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'afspraken', range: 'realisatie0' }]));
    await user.click(card.getByRole('button', { name: 'Bekijk blad Afspraken' }));
    await waitFor(() => expect(workbook.selected[1]).toEqual({ sheet: 'Afspraken' }));
  });

  test('each theme folds open to its agreements with target, unit and status', async () => {
    const { card, theme, rows } = await openCard();
    expect(card.queryByText('ten minste')).toBeNull();
    await theme(/^Digitale veiligheid/);
    expect(rows('Afspraken digitale veiligheid')).toEqual([
      'reguliere onderzoeken gedigitaliseerde criminaliteit, 2024: ten minste 361, geen cijfer',
      '- waarvan alternatieve interventies, 2024: ten minste 25 %, geen cijfer',
      'verdachten reguliere cybercrime, 2024: ten minste 51, geen cijfer',
      '- waarvan criminele samenwerkingsverbanden, 2024: ten minste 10 %, geen cijfer',
      '- waarvan alternatieve interventies, 2024: ten minste 25 %, geen cijfer',
    ]);
    await theme(/^Digitale veiligheid/);
    expect(card.queryAllByText(/ten minste/)).toEqual([]);
  });

  test('with figures: the statuses in words, the reservation as before, and each row leads to its cell', async () => {
    const { card, user, workbook, theme, rows } = await openCard(filled({ 0: { actual: 141, asOf: '2024-12-31' }, 1: { actual: 60, asOf: '2025-06-30' }, 7: { actual: 13_000_000, asOf: '2025-06-30' }, 9: { actual: 0.04, asOf: null }, 12: { actual: 3, asOf: '2023-06-30' } }));
    expect(card.getByText('17 afspraken · 5 met cijfer')).toBeTruthy();
    expect(card.getByText('1 gehaald · 1 op koers · 1 achter · 1 niet gehaald · 1 met een stand van vóór het jaar')).toBeTruthy();
    expect(card.getByRole('note').textContent).toContain('Voorbehoud bij 141 onderzoeken');
    expect(card.queryByRole('button', { name: /^Cijfers invullen/ })).toBeNull();
    await theme(/^Ondermijning/);
    const shown = rows('Afspraken ondermijning');
    expect([shown[0], shown[1], shown[7], shown[9]]).toEqual([
      'onderzoeken naar criminele samenwerkingsverbanden, 2024: 141 van 141100 % van het doel · per 31-12-2024, gehaald',
      'onderzoeken naar criminele samenwerkingsverbanden, 2025: 60 van 14142 % van het doel · nodig per 30-6-2025: 70, achter',
      'beslag, 2025: € 13.000.000 van € 26.170.76549 % van het doel · nodig per 30-6-2025: € 12.977.832, op koers',
      'beslag bij vermogensdelicten, minimaal, 2024: 4 %, doel 5 %, niet gehaald',
    ]);
    expect(within(card.getByRole('list', { name: 'Afspraken ondermijning' })).getAllByText('voorbehoud')).toHaveLength(1);
    await user.click(within(card.getByRole('list', { name: 'Afspraken ondermijning' })).getByRole('button', { name: /2025: €\s13/ }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'afspraken', range: 'realisatie7' }]));
  });

  test('a mistake on the sheet stands in place of figures and leads to its cell; the rest of the view stays', async () => {
    const problem: InputProblem = { code: 'negative', place: { sheet: 'Afspraken', range: 'F19' }, column: 'Realisatie', row: 'beslag', found: -3 };
    const { card, user, workbook } = await openCard([problem], false);
    expect(card.queryByText(/met cijfer/)).toBeNull();
    expect(screen.getByText('Controles in orde')).toBeTruthy();
    await user.click(card.getByRole('button', { name: /is negatief/ }));
    await waitFor(() => expect(workbook.selected).toEqual([problem.place]));
  });

  test('no agreements at all', async () => {
    const { card } = await openCard([]);
    expect(card.getByText('0 afspraken · 0 met cijfer')).toBeTruthy();
    expect(card.getByText(/^Op blad Afspraken staan geen afspraken/)).toBeTruthy();
    expect(card.queryByRole('note')).toBeNull();
  });
});
