// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { answerPlanning } from '../../../src/simulation/planning/request';
import type { Planner } from '../../../src/simulation/planning/webWorker';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import { runCertainty } from '../../../src/taskpane/state/certaintyRun';
import type { LoadEngine } from '../../../src/taskpane/state/certaintyStore';
import { assumedUncertainty } from '../../../src/taskpane/state/uncertainty';
import { copiedPicture, copiedText } from '../copiedText';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

/** There are no Web Workers here. */
vi.mock('../../../src/simulation/planning/webWorker', () => ({
  webWorkerPlanner: (): Planner => ({ ask: (inputs, request) => Promise.resolve({ kind: 'answered', answer: answerPlanning(strengthModel(inputs), request) }), close: () => undefined }),
}));
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

async function openCard(scenario: Parameters<typeof publishedModel>[0] = grown) {
  const user = userEvent.setup();
  const pane = renderPane(new FakeModelWorkbook(publishedModel(scenario)));
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  await user.click(await screen.findByRole('button', { name: /^Waar hangt het van af/ }, { timeout: 10_000 }));
  return { ...pane, user, card: screen.getByRole('region', { name: 'Waar hangt het van af?' }) };
}

const numbersOf = (text: string) => text.replace(/\u202f/g, ' ').replaceAll('−', '-');

describe('Waar hangt het van af?', () => {
  test('the tornado: widest first, with its own drivers, and the same figures as a table', async () => {
    const { card, user } = await openCard();
    expect(numbersOf(card.textContent ?? '')).toContain('Zwaarst weegt: Budget van alle basisteams. Met 2.905,6 fte wordt het 137,46 fte, met 3.551,4 fte 168,74 fte.');
    const swings = within(within(card).getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem').map((row) => Number((row.children[1]?.children[1]?.textContent ?? '').replace(',', '.')));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings[0]).toBeCloseTo(31.28, 2);
    expect(swings[1]).toBeCloseTo(15.84, 2);
    const table = within(card).getByRole('table');
    expect(numbersOf(within(table).getByRole('row', { name: /^Inwoners Zwolle/ }).textContent ?? '')).toBe('Inwoners Zwolle145,20-10,0 %161,04+10,0 %');
    const box = within(card).getByRole('textbox', { name: 'Uitslag van de invoer' });
    await user.clear(box);
    await user.type(box, '20');
    expect(numbersOf(card.textContent ?? '')).toContain('Inwoners Zwolle: met -20,0 %');
  });

  test('the tornado is copied as numbers and as a picture, with scenario and source', async () => {
    const { card, user } = await openCard();
    const lines = (await copiedText(user, 'Tornado', card)).split('\r\n').map((line) => line.split('\t'));
    expect(lines[1]).toEqual(['Budget van alle basisteams', '2905,6', '137,46', '3551,4', '168,74', '31,28']);
    expect(lines[2]).toEqual(['Inwoners Zwolle', '-10,0%', '145,20', '10,0%', '161,04', '15,84']);
    expect(lines.length).toBeGreaterThan(10);
    const picture = await copiedPicture(user, 'Tornado', card);
    expect(picture).toContain('Waar hangt het van af? Zwolle');
    expect(picture).toContain('scenario “Groei Zwolle”');
    for (const text of ['Inwoners Zwolle', '145,20', '161,04', '15,84', 'url(#tornado-low)']) expect(picture).toContain(text);
    expect(picture).not.toContain('var(--');
  });

  test('of what moves in total, and of another team', async () => {
    const { card } = await openCard();
    const subject = within(card).getByRole('combobox', { name: 'Uitkomst' });
    fireEvent.change(subject, { target: { value: '' } });
    expect(numbersOf(card.textContent ?? '')).toMatch(/Zwaarst weegt: Inwoners Zwolle\. Met -10,0 % wordt het 0,50 fte, met \+10,0 % 15,34 fte/);
    fireEvent.change(subject, { target: { value: 'Ede' } });
    expect(numbersOf(card.textContent ?? '')).toContain('Zwaarst weegt: Budget van alle basisteams. Met 2.905,6 fte wordt het 106,42 fte');
  });

  test('elasticities of a team; where a minimum binds there are two', async () => {
    const { card, user } = await openCard();
    await user.click(within(card).getByRole('radio', { name: 'Elasticiteit' }));
    const lines = within(card).getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(lines[0]).toMatch(/^Budget van alle basisteams\+1,0\d\d$/);
    expect(lines[1]).toMatch(/^Inwoners Zwolle\+0,5\d\d$/);
    expect(lines.some((line) => /^Wijkagentenbudget.* omhoog, .* omlaag$/.test(line))).toBe(true);
    const copied = (await copiedText(user, 'Elasticiteit', card)).split('\r\n').map((line) => line.split('\t'));
    expect(copied[1]?.[0]).toBe('Budget van alle basisteams');
    expect(copied[1]?.[1]).toMatch(/^1,0\d\d$/);
    expect(copied[2]?.[0]).toBe('Inwoners Zwolle');
    expect(copied[2]?.[1]).toMatch(/^0,5\d\d$/);
    expect(copied).toHaveLength(lines.length + 2);
    fireEvent.change(within(card).getByRole('combobox', { name: 'Uitkomst' }), { target: { value: '' } });
    expect(within(card).getByText('Kies een team om elasticiteiten te zien.')).toBeTruthy();
  });

  test('the spread asks for uncertainty first; then it says what it comes from', async () => {
    const { card, user } = await openCard();
    await user.click(within(card).getByRole('radio', { name: 'Spreiding' }));
    expect(within(card).getByText(/Zet eerst “Hoe zeker is dit\?” aan/)).toBeTruthy();
  });

  test('first-order indices of the draws', async () => {
    const { card, user } = await openCard({ ...grown, uncertainty: { ...assumedUncertainty(), perBatch: 64 } });
    await user.click(within(card).getByRole('radio', { name: 'Spreiding' }));
    await user.click(within(card).getByRole('button', { name: 'Reken uit' }));
    await waitFor(() => expect(numbersOf(card.textContent ?? '')).toMatch(/Van de spreiding van Zwolle komt \d\d % door inwoners en \d\d % door werklast\./), { timeout: 30_000 });
    const shares = within(card).getAllByRole('listitem').map((row) => Number(/(\d+)\s%/.exec(row.children[1]?.textContent ?? '')?.[1]));
    // The two drivers together explain about all of it, and Zwolle itself nearly all.
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeGreaterThan(90);
    expect(shares[2]).toBeGreaterThan(80);
    expect(within(card).getByText(/1\.024 trekkingen, zaad 2024/)).toBeTruthy();
    // Two drivers and every team, also those in the line of the rest, under the header and above the note.
    const copied = (await copiedText(user, 'Spreiding', card)).split('\r\n').map((line) => line.split('\t'));
    expect(copied).toHaveLength(1 + 2 + 27 + 1);
    expect(Math.round(Number(copied[1]?.[1]?.replace('%', '').replace(',', '.')))).toBe(shares[0]);
  });
});
