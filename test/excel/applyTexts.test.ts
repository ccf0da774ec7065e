import { expect, it } from 'vitest';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { createPaneStore } from '../../src/taskpane/state/paneStore';
import { scenarioStatus } from '../../src/taskpane/state/scenarioStatus';
import { openOfficeWorkbook } from './officeWorkbook';

it('a stacked scenario whose settings are texts with digits stands in the workbook as it was kept', async () => {
  const workbook = await openOfficeWorkbook();
  const model = officeModelWorkbook();
  await model.insert();
  const low: Scenario = { ...baseScenario, name: 'Groei Zwolle', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
  const high: Scenario = { ...baseScenario, name: '=1+1', baseline: 'Groei Zwolle', year: 2025, damping: { rule: 'HBVS 2012' } };
  await model.keep([low, high]);
  const store = createPaneStore(model);
  await store.load();
  store.dispatch({ type: 'scenarioOpened', scenario: high, origin: high.name });
  await store.apply();
  expect(workbook.office.counters.syncsOfLastRun).toBeLessThanOrEqual(2);
  const { reading, simulation, notice } = store.getState();
  if (reading.kind !== 'model' || !simulation) throw new Error(JSON.stringify(reading).slice(0, 500));
  expect(notice).toEqual({ kind: 'applied' });
  // The name is text, not a formula, and the rule is the one of the list.
  expect(reading.scenario).toMatchObject({ name: '=1+1', year: 2025, damping: { rule: 'HBVS 2012' }, changes: low.changes });
  expect(scenarioStatus(simulation, reading.scenario, reading.library)).toEqual({ kept: 'bewaard', inWorkbook: true, unsaved: false });
  expect(simulation.scenario).toEqual(high);
});
