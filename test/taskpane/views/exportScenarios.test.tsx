// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LARGEST_FILE, readScenarioFile } from '../../../src/simulation/scenarioFile/scenarioFile';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { PaneContext } from '../../../src/taskpane/state/paneContext';
import { createPaneStore } from '../../../src/taskpane/state/paneStore';
import { useScenarioFiles } from '../../../src/taskpane/views/Simulatie/scenarios/useScenarioFiles';
import type { ScenarioMenu } from '../../../src/taskpane/views/Simulatie/scenarios/useScenarioMenu';
import { FakeModelWorkbook, publishedModel } from '../fakeModelWorkbook';

const downloads = vi.hoisted((): string[] => []);
vi.mock('../../../src/taskpane/components/download', () => ({ downloadText: (text: string) => downloads.push(text) }));

afterEach(() => {
  cleanup();
  downloads.length = 0;
});

/** Exports a library of so many scenarios with notes of 800,000 characters each. */
async function exportAll(count: number) {
  const changes = Array.from({ length: 800 }, () => ({ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.01 }, active: true, note: 'n'.repeat(1000) }) as const);
  const library = Array.from({ length: count }, (_, i): Scenario => ({ ...baseScenario, name: `Nummer ${i}`, changes }));
  const store = createPaneStore(new FakeModelWorkbook({ ...publishedModel(), library }));
  await store.load();
  const menu: Pick<ScenarioMenu, 'status' | 'actions'> = { status: {} as ScenarioMenu['status'], actions: {} as ScenarioMenu['actions'] };
  const { result } = renderHook(() => useScenarioFiles(menu as ScenarioMenu), { wrapper: ({ children }) => <PaneContext.Provider value={store}>{children}</PaneContext.Provider> });
  result.current.exportAll();
  return store.getState().notice;
}

it('a file that can be read back is made', async () => {
  expect(await exportAll(2)).toBeNull();
  expect(downloads.map((text) => readScenarioFile(text).ok)).toEqual([true]);
});

it('a file that could not be read back is not made, and the user is told why', async () => {
  expect(await exportAll(6)).toMatchObject({ kind: 'exportRefused', most: LARGEST_FILE });
  expect(downloads).toEqual([]);
});
