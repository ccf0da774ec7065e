// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { answerPlanning } from '../../../src/simulation/planning/request';
import type { Planner } from '../../../src/simulation/planning/webWorker';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';
import { renderPane } from './renderPane';

/** There are no Web Workers here; a question can be kept waiting. */
const hold = vi.hoisted(() => ({ waiting: false }));
vi.mock('../../../src/simulation/planning/webWorker', () => ({
  webWorkerPlanner: (): Planner => ({
    ask: (inputs, request, signal) =>
      hold.waiting
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'stopped' })))
        : Promise.resolve({ kind: 'answered', answer: answerPlanning(strengthModel(inputs), request) }),
    close: () => undefined,
  }),
}));

beforeEach(() => {
  hold.waiting = false;
  vi.stubGlobal('Office', { context: {} });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openCard(workbook = new FakeModelWorkbook(publishedModel())) {
  const user = userEvent.setup();
  const pane = renderPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Simulatie' }));
  await user.click(await screen.findByRole('button', { name: /^Wat is er nodig/ }, { timeout: 10_000 }));
  const scenario = () => pane.store.getState().simulation?.scenario;
  return { ...pane, user, workbook, scenario };
}

const solve = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Reken uit' }));

describe('Wat is er nodig?', () => {
  test('which growth gives a team so many fte; taken over, the scenario gives just that', async () => {
    const { user, scenario } = await openCard();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Waar het verandert' }), 'basisteam|Zwolle');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie het krijgt' }), 'basisteam|Zwolle');
    const target = screen.getByRole('textbox', { name: 'Hoeveel fte erbij' });
    await user.clear(target);
    await user.type(target, '3');
    await solve(user);
    await screen.findByText(/^Met \+4,02\s% inwoners in Zwolle krijgt Zwolle \+3,0 fte: het komt op 148,7 fte\.$/, {}, { timeout: 20_000 });
    await user.click(screen.getByRole('button', { name: 'Neem over in scenario' }));
    expect(scenario()?.changes.at(-1)).toMatchObject({ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.04021 } });
    expect(screen.getByRole('button', { name: /^Zwolle: van 145,7 naar 148,7 fte, \+3,0/ })).toBeTruthy();
    expect(screen.getByText('Het scenario is daarna gewijzigd: reken opnieuw.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem over in scenario' })).toBeNull();
  });

  test('a share that moves nobody is an answer', async () => {
    const { user } = await openCard();
    await user.click(screen.getByRole('radio', { name: 'Aandeel' }));
    await solve(user);
    await screen.findByText(/^Dat hangt er niet van af: bij elk aandeel blijft elk team binnen ±2,0\s%\. .*Gewichten hebben pas effect/, {}, { timeout: 20_000 });
  });

  test('the budget until nobody is short, and which demand counts', async () => {
    const { user, scenario } = await openCard();
    await user.click(screen.getByRole('radio', { name: 'Budget' }));
    await user.click(screen.getByRole('checkbox', { name: 'geen district onder zijn HBVS+ 2018 zit' }));
    await solve(user);
    await screen.findByText(/^Er is niets extra nodig: niemand zit eronder bij een budget van 3\.228,5 fte\.$/, {}, { timeout: 20_000 });
    await user.click(screen.getByRole('checkbox', { name: 'geen district onder zijn HBVS+ 2018 zit' }));
    await solve(user);
    await screen.findByText(/^\d+,\d fte extra: een budget van 3\.\d{3},\d fte\. Met 0,1 fte minder komt district .* fte tekort\.$/, {}, { timeout: 20_000 });
    await user.click(screen.getByRole('button', { name: 'Neem over in scenario' }));
    expect(scenario()?.totalBudget).toBeGreaterThan(3228.5);
  });

  test('a question can be stopped', async () => {
    hold.waiting = true;
    const { user } = await openCard();
    await solve(user);
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await screen.findByText('Gestopt. Er is geen antwoord.');
  });

  test('what is typed wrong is said and asks nothing else', async () => {
    const { user } = await openCard();
    const target = screen.getByRole('textbox', { name: 'Hoeveel fte erbij' });
    await user.clear(target);
    await user.type(target, 'veel');
    expect(screen.getByText('Typ een getal van −500,0 tot en met +500,0 fte.')).toBeTruthy();
    await user.tab();
    expect((target as HTMLInputElement).value).toBe('+3,0');
  });
});
