import { describe, expect, test, vi } from 'vitest';
import type { ModelInWorkbook } from '../../../src/excel/contract';
import type { Scenario } from '../../../src/simulation/scenario';
import { baseScenario } from '../../../src/simulation/scenario';
import { createPaneStore } from '../../../src/taskpane/state/paneStore';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';

const zwolle: Scenario = {
  ...baseScenario,
  name: 'Groei Zwolle',
  changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }],
};
const idle = { driver: 'werklast', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0 }, active: true } as const;
const none: ModelInWorkbook = { kind: 'none' };

async function opened(workbook: FakeModelWorkbook) {
  const store = createPaneStore(workbook);
  await store.load();
  return store;
}

describe('reading the workbook', () => {
  test('no model: nothing to simulate', async () => {
    const store = await opened(new FakeModelWorkbook(none));
    expect(store.getState()).toMatchObject({ reading: { kind: 'none' }, simulation: null });
  });

  test('a model starts the simulation at the workbook\'s own scenario', async () => {
    const store = await opened(new FakeModelWorkbook(publishedModel(zwolle)));
    expect(store.getState().simulation).toMatchObject({ scenario: zwolle, edited: false, named: false });
  });

  test('a name of the user\'s own stays when the changes change; a suggested one follows', async () => {
    const own = await opened(new FakeModelWorkbook(publishedModel({ ...zwolle, name: 'Plan B' })));
    expect(own.getState().simulation?.named).toBe(true);
  });

  test('a reading that cannot be done is told with its cause', async () => {
    const workbook = new FakeModelWorkbook(none);
    workbook.read = () => Promise.reject(new Error('InvalidOperationInCellEditMode'));
    const store = await opened(workbook);
    expect(store.getState().reading).toEqual({ kind: 'unreadable', detail: 'Error: InvalidOperationInCellEditMode' });
  });

  test('a slow older reading does not overwrite a newer one', async () => {
    const workbook = new FakeModelWorkbook(none);
    const store = createPaneStore(workbook);
    let answerFirst: (found: ModelInWorkbook) => void = () => undefined;
    workbook.read = () => new Promise((resolve) => (answerFirst = resolve));
    const first = store.load();
    workbook.read = async () => publishedModel();
    await store.load();
    answerFirst(none);
    await first;
    expect(store.getState().reading.kind).toBe('model');
  });

  test('an edit of the user is read again; an edited scenario survives it', async () => {
    vi.useFakeTimers();
    const workbook = new FakeModelWorkbook(publishedModel());
    const store = await opened(workbook);
    const stop = await store.watch();
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    const changed = publishedModel();
    workbook.userEdits(changed);
    await vi.runAllTimersAsync();
    expect(store.getState().reading).toBe(changed);
    expect(store.getState().simulation?.scenario).toBe(zwolle);
    await stop();
    workbook.userEdits(none);
    await vi.runAllTimersAsync();
    expect(store.getState().reading).toBe(changed);
    vi.useRealTimers();
  });
});

describe('actions on the workbook', () => {
  test('inserting the model reads it and says so', async () => {
    const store = await opened(new FakeModelWorkbook(none));
    await store.insert();
    expect(store.getState()).toMatchObject({ reading: { kind: 'model' }, notice: { kind: 'inserted' }, work: null });
  });

  test('sheet names that are taken are passed on', async () => {
    const store = await opened(new FakeModelWorkbook(none, { kind: 'sheetNamesTaken', names: ['Start'] }));
    await store.insert();
    expect(store.getState()).toMatchObject({ reading: { kind: 'none' }, notice: { kind: 'sheetNamesTaken', names: ['Start'] } });
  });

  test('applying writes the changes without those that wait at 0 %', async () => {
    const workbook = new FakeModelWorkbook(publishedModel());
    const store = await opened(workbook);
    store.dispatch({ type: 'scenarioChanged', scenario: { ...zwolle, changes: [...zwolle.changes, idle] } });
    await store.apply();
    expect(workbook.applied).toEqual([zwolle]);
    // What waits for the slider stays on screen.
    expect(store.getState()).toMatchObject({ simulation: { scenario: { changes: [...zwolle.changes, idle] }, edited: false }, notice: { kind: 'applied' } });
  });

  test('a refused write keeps the simulation', async () => {
    const store = await opened(new FakeModelWorkbook(publishedModel(), { kind: 'refused', code: 'InvalidOperation', detail: 'x' }));
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    await store.apply();
    expect(store.getState()).toMatchObject({ simulation: { scenario: zwolle, edited: true }, notice: { kind: 'refused', code: 'InvalidOperation' } });
  });

  test('back to base writes the base; when the workbook is at the base already it writes nothing', async () => {
    const workbook = new FakeModelWorkbook(publishedModel(zwolle));
    const store = await opened(workbook);
    await store.restore();
    expect(workbook.applied).toEqual([baseScenario]);
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    await store.restore();
    expect(workbook.applied).toHaveLength(1);
    expect(store.getState().simulation?.scenario.changes[0]?.amount).toEqual({ kind: 'procent', value: 0 });
  });

  test('recalculating the model does not throw a simulation away', async () => {
    const store = await opened(new FakeModelWorkbook(publishedModel()));
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    await store.insert();
    expect(store.getState()).toMatchObject({ notice: { kind: 'rebuilt' }, simulation: { scenario: zwolle, edited: true } });
  });

  test('one action at a time', async () => {
    const workbook = new FakeModelWorkbook(publishedModel());
    const store = await opened(workbook);
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    await Promise.all([store.apply(), store.apply()]);
    expect(workbook.applied).toHaveLength(1);
  });

  test('an exception is told like a refusal', async () => {
    const workbook = new FakeModelWorkbook(none);
    workbook.insert = () => Promise.reject(new TypeError('kapot'));
    const store = await opened(workbook);
    await store.insert();
    expect(store.getState().notice).toEqual({ kind: 'refused', code: 'TypeError', detail: 'TypeError: kapot' });
  });
});

describe('dragging', () => {
  test('the order follows the scenario of the last release', async () => {
    const store = await opened(new FakeModelWorkbook(publishedModel()));
    const atStart = store.getState().simulation?.settled;
    store.dispatch({ type: 'dragStarted' });
    store.dispatch({ type: 'scenarioChanged', scenario: zwolle });
    expect(store.getState().simulation).toMatchObject({ scenario: zwolle, settled: atStart });
    store.dispatch({ type: 'dragEnded' });
    expect(store.getState().simulation?.settled).toBe(zwolle);
  });
});
