// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { inputs } = publishedModel();
/** Zwolle grows by 3 % a year; of the others nothing is known. */
const zwolleGrows: StrengthInputs = { ...inputs, municipalities: inputs.municipalities.map((municipality) => (municipality.name === 'Zwolle' ? { ...municipality, growth: 0.03 } : municipality)) };
const allGrow: StrengthInputs = { ...inputs, municipalities: inputs.municipalities.map((municipality) => ({ ...municipality, growth: 0.01 })) };

async function openRule(workbook: FakeModelWorkbook) {
  const user = userEvent.setup();
  renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  const rules = within(await screen.findByRole('region', { name: 'Spelregels' }, { timeout: 10_000 }));
  await user.click(rules.getByRole('button', { name: /^Spelregels/ }));
  await user.click(rules.getByRole('button', { name: /^Groei per gemeente/ }));
  return { user, rules, workbook, toggle: rules.getByRole<HTMLInputElement>('switch', { name: 'Groei per gemeente meenemen' }) };
}

describe('growth per municipality among the rules', () => {
  test('without figures it says where to fill them in, and leads there', async () => {
    const { user, rules, workbook } = await openRule(new FakeModelWorkbook(publishedModel()));
    rules.getByText(/Geen enkele gemeente heeft een groeicijfer, dus verandert er niets\. Vul op blad Gemeenten de kolom “Groei per jaar” in\./);
    await user.click(rules.getByRole('button', { name: 'Naar blad Gemeenten' }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: 'gemeenten', range: 'groei' }]));
  });

  test('switched on the inhabitants grow: who gets what, the year and the workbook follow', async () => {
    const { user, rules, workbook, toggle } = await openRule(new FakeModelWorkbook({ ...publishedModel(), inputs: zwolleGrows }));
    rules.getByText('1 van de 76 gemeenten heeft een groeicijfer; de andere blijven gelijk.');
    rules.getByText(/groeien met het percentage op blad Gemeenten, van 2023 tot en met 2030, vóór de wijzigingen/);
    expect(screen.queryByRole('radiogroup', { name: 'Jaar waarnaar u kijkt' })).toBeNull();
    await user.click(toggle);
    rules.getByRole('button', { name: /^Groei per gemeente meegenomen/ });
    await waitFor(() => expect(within(screen.getByRole('list', { name: 'Verschil per team' })).getAllByRole('button')[0]?.getAttribute('aria-label')).toMatch(/^Zwolle: van 145,7 naar 1[5-9]\d,\d fte, \+/));
    await user.click(within(screen.getByRole('radiogroup', { name: 'Jaar waarnaar u kijkt' })).getByRole('radio', { name: '2026' }));
    rules.getByText(/van 2023 tot en met 2026, vóór/);
    await user.click(screen.getByRole('button', { name: 'In werkmap zetten' }));
    await waitFor(() => expect(workbook.applied).toMatchObject([{ municipalGrowth: true, year: 2026, changes: [] }]));
    await user.click(rules.getByRole('button', { name: 'Terug naar de werkmap' }));
    expect(toggle.checked).toBe(false);
    rules.getByRole('button', { name: /^Groei per gemeente niet meegenomen/ });
  });

  test('what a scenario builds on keeps it on, and is named', async () => {
    const below = { ...baseScenario, name: 'Prognose', municipalGrowth: true as const };
    const { rules, toggle } = await openRule(new FakeModelWorkbook({ ...publishedModel({ ...baseScenario, name: 'Boven', baseline: 'Prognose' }), inputs: allGrow, library: [below] }));
    rules.getByText('Alle 76 gemeenten hebben een groeicijfer.');
    expect(rules.queryByRole('button', { name: 'Naar blad Gemeenten' })).toBeNull();
    rules.getByText('Staat al aan in “Prognose”, waarop dit scenario voortbouwt.');
    expect([toggle.checked, toggle.disabled]).toEqual([true, true]);
  });
});
