import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { publishedInputs } from '../../src/model/plan/published';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { importState } from '../../src/preview/grid/importState';
import type { Scenario } from '../../src/simulation/scenario';
import { isOlder, MODEL_VERSION } from '../../src/workbook/version';
import { openOfficeWorkbook } from './officeWorkbook';

const golden = fileURLToPath(new URL('../golden/model-0.1.0.xlsx', import.meta.url));

/** What stands in the golden workbook, which version 0.1.0 of the model made. */
const base = publishedInputs();
const inputs: StrengthInputs = { ...base, wijkagentenBudget: { fte: 660, rule: 'vast' }, teams: base.teams.map((team, t) => (t === 3 ? { ...team, floor: 100.5, cap: 200 } : team)) };
const scenario: Scenario = {
  name: 'Groei Twente',
  changes: [
    { driver: 'inwoners', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'procent', value: 0.1 }, active: true, note: 'prognose' },
    { driver: 'inwoners', scope: { kind: 'basisteam', name: 'Enschede' }, amount: { kind: 'absoluut', value: 170_000 }, active: true },
    { driver: 'werklast', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: -0.05 }, active: false },
  ],
  totalBudget: 3300,
  shares: [0.3, 0.2, 0.2, 0.2, 0.1],
};
const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};

describe('a workbook of model 0.1.0', () => {
  const pane = officeModelWorkbook();
  beforeEach(async () => {
    const workbook = await openOfficeWorkbook();
    await importState(workbook.grid, (await readXlsx(new Uint8Array(await readFile(golden)), 'model-0.1.0.xlsx')).state);
  });

  it('is read as it is, and says that it must be built again', async () => {
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(inputs);
    expect(found.scenario).toStrictEqual(scenario);
    expect(found.checks).toMatchObject({ inOrder: false, stale: true });
    expect(found.checks.failed.map((line) => line.label).join()).toContain('model 0.1.0');
  });

  it('built again it keeps every input and is of this version', async () => {
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(inputs);
    expect(found.scenario).toStrictEqual(scenario);
    expect(found.checks).toMatchObject({ inOrder: true, failed: [], stale: false });
  });

  it('is built again when a scenario is put into it', async () => {
    const growth: Scenario = { name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'Borne' }, amount: { kind: 'groei', value: 0.012 }, active: true }], totalBudget: null, shares: null, year: 2027 };
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(inputs);
    expect(found.scenario).toStrictEqual(growth);
    expect(found.checks.failed).toEqual([]);
  });
});

describe('the order of versions', () => {
  it.each([
    [null, '0.2.0', true],
    ['0.1.0', '0.2.0', true],
    ['0.2.0', '0.2.0', false],
    ['0.2.1', '0.2.0', false],
    ['0.10.0', '0.2.0', false],
    ['1.0.0', '0.2.0', false],
    [MODEL_VERSION, MODEL_VERSION, false],
  ] as const)('%s before %s: %s', (found, since, older) => expect(isOlder(found, since)).toBe(older));
});
