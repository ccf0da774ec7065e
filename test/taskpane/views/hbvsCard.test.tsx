// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withMadeUp } from '../../../src/cli/hbvsCases';
import { publishedInputs } from '../../../src/model/plan/published';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { hbvsFigures } from '../../../src/taskpane/views/Gegevens/hbvs/hbvsFigures';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

beforeEach(() => vi.stubGlobal('Office', { context: {} }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const base = publishedInputs();
const grown: Scenario = { ...baseScenario, name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.3 }, active: true }] };

describe('what the card of the HBVS formula shows', () => {
  const card = () => screen.getByRole('region', { name: 'HBVS-formule uit kenmerken' });
  const opened = async (inputs: StrengthInputs, unloggedNwa: readonly ('NWA' | 'NWA1530')[] = []) => {
    const model = publishedModel();
    const workbook = new FakeModelWorkbook({ ...model, inputs, checks: { ...model.checks, unloggedNwa } });
    const { store } = renderPane(workbook);
    await waitFor(() => expect(store.getState().reading.kind).toBe('model'));
    store.dispatch({ type: 'pageOpened', page: { card: 'hbvs' } });
    await waitFor(() => card(), { timeout: 20_000 });
    return workbook;
  };

  it('names every column that is missing with the number of municipalities, and cannot be used then', async () => {
    const workbook = await opened(base);
    expect(card().textContent).toContain('HRC horecavestigingen ontbreekt voor 76 gemeenten');
    expect(within(card()).getAllByRole('listitem')).toHaveLength(11);
    fireEvent.click(within(card()).getByRole('button', { name: 'Gebruik de formule' }));
    expect(workbook.formulaChosen).toEqual([]);
  });

  it('puts the formula beside what is published, the largest difference first, and is used by one click', async () => {
    const workbook = await opened(withMadeUp(base, {}));
    const { rows } = hbvsFigures(withMadeUp(base, {}), baseScenario);
    const sizes = rows.map(({ residual }) => Math.abs(residual));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(card().textContent).toMatch(new RegExp(`De formule alleen geeft ${rows[0]?.name} \\d+,\\d fte; vastgesteld \\d+,\\d fte`));
    fireEvent.click(within(card()).getByRole('button', { name: 'Gebruik de formule' }));
    await waitFor(() => expect(workbook.formulaChosen).toEqual([true]));
  });

  it('asks for the reason of NWA without a line in the log', async () => {
    const workbook = await opened(withMadeUp(base, { nwa: true }), ['NWA']);
    fireEvent.change(within(card()).getByLabelText('Reden'), { target: { value: 'Narekenen van 2012' } });
    fireEvent.click(within(card()).getByRole('button', { name: 'Leg vast in het logboek' }));
    await waitFor(() => expect(JSON.stringify(workbook.edits)).toContain('Narekenen van 2012'));
  });
});

describe('what the other choice would change', () => {
  it('nothing without a scenario, something with one', () => {
    expect(hbvsFigures(withMadeUp(base, {}), baseScenario).effect).toEqual({ kind: 'same' });
    expect(hbvsFigures(withMadeUp(base, {}), grown).effect).toMatchObject({ kind: 'change', team: 'Zwolle' });
  });

  it('is the other way round when the formula is in use', () => {
    const [off, on] = [withMadeUp(base, {}), withMadeUp(base, { use: true })].map((inputs) => hbvsFigures(inputs, grown).effect);
    if (off?.kind !== 'change' || on?.kind !== 'change') throw new Error('both change');
    expect([on.before, on.after]).toEqual([off.after, off.before]);
  });

  it('cannot be when a column holds data of the user', () => {
    const inputs = withMadeUp(base, {});
    const own = { ...inputs, components: inputs.components.map((component, c) => (c === 2 ? { ...component, outcomes: base.teams.map(() => 1) } : component)) };
    expect(hbvsFigures(own, baseScenario).effect).toEqual({ kind: 'own', components: ['handhaving overig'] });
  });
});
