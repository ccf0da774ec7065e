import { describe, expect, test } from 'vitest';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { createPaneStore } from '../../../src/taskpane/state/paneStore';
import type { PaneStore } from '../../../src/taskpane/state/paneStore';
import { scenarioActions } from '../../../src/taskpane/state/scenarioActions';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';

const growth = (team: string, value: number): Scenario['changes'][number] => ({ driver: 'inwoners', scope: { kind: 'basisteam', name: team }, amount: { kind: 'procent', value }, active: true });
const zwolle: Scenario = { ...baseScenario, name: 'Groei Zwolle', changes: [growth('Zwolle', 0.1)] };
const ede: Scenario = { ...baseScenario, name: 'Groei Ede', baseline: 'Groei Zwolle', changes: [growth('Ede', 0.05)] };

async function opened(library: readonly Scenario[] = [], scenario: Scenario = baseScenario) {
  const workbook = new FakeModelWorkbook({ ...publishedModel(scenario), library });
  const store = createPaneStore(workbook);
  await store.load();
  return { workbook, store, actions: scenarioActions(store) };
}
const shown = (store: PaneStore) => store.getState().simulation?.scenario;
const library = (store: PaneStore) => {
  const { reading } = store.getState();
  return reading.kind === 'model' ? reading.library.map((scenario) => scenario.name) : [];
};
const amount = (store: PaneStore) => {
  const change = shown(store)?.changes[0];
  return change?.amount.kind === 'procent' ? change.amount.value : null;
};
const edit = (store: PaneStore, value: number, merging?: string) => store.dispatch({ type: 'scenarioChanged', scenario: { ...zwolle, changes: [growth('Zwolle', value)] }, merging });

describe('steps back and forward', () => {
  test('each edit is one step', async () => {
    const { store } = await opened();
    edit(store, 0.1);
    edit(store, 0.2);
    await store.step('undo');
    expect(amount(store)).toBe(0.1);
    await store.step('undo');
    expect(amount(store)).toBe(0);
    await store.step('undo');
    expect(amount(store)).toBe(0);
    await store.step('redo');
    await store.step('redo');
    expect(amount(store)).toBe(0.2);
  });

  test('a drag is one step, also when it follows another drag', async () => {
    const { store } = await opened();
    for (const [from, to] of [[0.01, 0.1], [0.11, 0.2]] as const) {
      store.dispatch({ type: 'dragStarted' });
      edit(store, from);
      edit(store, to);
      store.dispatch({ type: 'dragEnded' });
    }
    await store.step('undo');
    expect(amount(store)).toBe(0.1);
    await store.step('undo');
    expect(amount(store)).toBe(0);
  });

  test('typing in a box is one step until the box is left', async () => {
    const { store } = await opened();
    edit(store, 0.01, 'amount');
    edit(store, 0.12, 'amount');
    store.dispatch({ type: 'editEnded' });
    edit(store, 0.3, 'amount');
    await store.step('undo');
    expect(amount(store)).toBe(0.12);
    await store.step('undo');
    expect(amount(store)).toBe(0);
  });

  test('an edit after a step back gives up what was taken back', async () => {
    const { store } = await opened();
    edit(store, 0.1);
    await store.step('undo');
    edit(store, 0.2);
    await store.step('redo');
    expect(amount(store)).toBe(0.2);
    expect(store.getState().simulation?.history.future).toEqual([]);
  });

  test('opening another scenario can be taken back with what was not kept', async () => {
    const { store, actions } = await opened([zwolle]);
    edit(store, 0.3);
    actions.open(zwolle, zwolle.name);
    expect(store.getState().simulation).toMatchObject({ origin: 'Groei Zwolle', edited: true });
    await store.step('undo');
    expect(amount(store)).toBe(0.3);
    expect(store.getState().simulation?.origin).toBeNull();
  });
});

describe('kept scenarios', () => {
  test('keeping writes without what waits at 0 %, and again in its place', async () => {
    const { store, actions, workbook } = await opened();
    store.dispatch({ type: 'scenarioChanged', scenario: { ...zwolle, changes: [...zwolle.changes, growth('Ede', 0)] } });
    expect(await actions.keep()).toBe(true);
    expect(workbook.kept.at(-1)).toEqual([zwolle]);
    edit(store, 0.2);
    await actions.keep();
    expect(workbook.kept.at(-1)).toEqual([{ ...zwolle, changes: [growth('Zwolle', 0.2)] }]);
  });

  test('what was never kept and has a taken name gets a number', async () => {
    const { store, actions } = await opened([zwolle]);
    edit(store, 0.2);
    await actions.keep();
    expect(library(store)).toEqual(['Groei Zwolle', 'Groei Zwolle (2)']);
    expect(store.getState().simulation?.origin).toBe('Groei Zwolle (2)');
  });

  test('taking a deletion back keeps it again, in the workbook too', async () => {
    const { store, actions, workbook } = await opened([zwolle]);
    actions.open(zwolle, zwolle.name);
    await actions.remove();
    expect(library(store)).toEqual([]);
    expect(store.getState().simulation?.origin).toBeNull();
    await store.step('undo');
    expect(workbook.kept.at(-1)).toEqual([zwolle]);
    expect(library(store)).toEqual(['Groei Zwolle']);
    expect(store.getState().simulation).toMatchObject({ scenario: zwolle, origin: 'Groei Zwolle' });
    await store.step('redo');
    expect(library(store)).toEqual([]);
  });

  test('when Excel refuses, nothing on screen changes', async () => {
    const { store, actions, workbook } = await opened([zwolle]);
    actions.open(zwolle, zwolle.name);
    workbook.answer = { kind: 'refused', code: 'InvalidOperation', detail: 'x' };
    expect(await actions.remove()).toBe(false);
    expect(library(store)).toEqual(['Groei Zwolle']);
    expect(store.getState().simulation?.origin).toBe('Groei Zwolle');
    expect(store.getState().notice).toMatchObject({ kind: 'refused' });
  });

  test('a renamed scenario is followed by what builds on it', async () => {
    const { store, actions, workbook } = await opened([zwolle, ede]);
    actions.open(zwolle, zwolle.name);
    await actions.rename('Stad groeit');
    expect(workbook.kept.at(-1)).toMatchObject([{ name: 'Stad groeit' }, { name: 'Groei Ede', baseline: 'Stad groeit' }]);
    expect(shown(store)?.name).toBe('Stad groeit');
    expect(actions.nameProblem('groei ede', 'rename')).toMatchObject({ code: 'nameTaken' });
    expect(actions.nameProblem('Stad groeit', 'rename')).toBeNull();
  });

  test('what builds on a deleted one takes its contents over', async () => {
    const { actions, workbook } = await opened([zwolle, ede]);
    actions.open(zwolle, zwolle.name);
    await actions.remove();
    expect(workbook.kept.at(-1)).toMatchObject([{ name: 'Groei Ede', changes: [growth('Zwolle', 0.1), growth('Ede', 0.05)] }]);
  });

  test('a scenario can only build on what does not build on it', async () => {
    const { actions } = await opened([zwolle, ede]);
    actions.open(zwolle, zwolle.name);
    expect(actions.baselines()).toEqual([]);
    actions.open(ede, ede.name);
    expect(actions.baselines()).toEqual(['Groei Zwolle']);
  });

  test('somebody else changed the kept scenarios: a step back leaves theirs alone', async () => {
    const { store, actions, workbook } = await opened([zwolle]);
    actions.open(zwolle, zwolle.name);
    await actions.remove();
    const writes = workbook.kept.length;
    workbook.userEdits({ ...publishedModel(), library: [ede] });
    await store.load();
    await store.step('undo');
    expect(workbook.kept).toHaveLength(writes);
    expect(library(store)).toEqual(['Groei Ede']);
    expect(shown(store)).toEqual(zwolle);
  });
});

describe('in the workbook', () => {
  test('applying writes the scenario with what it builds on in it; reading back shows the kept one', async () => {
    const { store, actions, workbook } = await opened([zwolle, ede]);
    actions.open(ede, ede.name);
    await store.apply();
    expect(workbook.applied.at(-1)).toMatchObject({ name: 'Groei Ede', changes: [growth('Zwolle', 0.1), growth('Ede', 0.05)] });
    expect(workbook.applied.at(-1)).not.toHaveProperty('baseline');
    expect(shown(store)).toEqual(ede);
    // A pane that opens later finds the kept one as well.
    const later = createPaneStore(workbook);
    await later.load();
    expect(later.getState().simulation).toMatchObject({ scenario: ede, origin: 'Groei Ede', edited: false });
  });

  test('a scenario of the same name that says something else is shown as it stands', async () => {
    const other = { ...zwolle, changes: [growth('Zwolle', 0.4)] };
    const { store } = await opened([zwolle], other);
    expect(store.getState().simulation).toMatchObject({ scenario: other, origin: null });
  });
});
