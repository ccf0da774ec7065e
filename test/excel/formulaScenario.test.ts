import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};
const typed: Scenario = {
  ...baseScenario,
  name: 'Formule',
  changes: [{ driver: 'inwoners', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'formule', text: 'inwoners * 1,03 + 250' }, active: true }],
};

describe('a scenario with a formula in the workbook', () => {
  let workbook: OfficeWorkbook;
  const pane = officeModelWorkbook();
  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await pane.insert()).toEqual({ kind: 'done' });
    expect(await pane.apply(typed)).toEqual({ kind: 'done' });
  });

  it('reads back as typed, and the native formula gives the engine\'s figures', async () => {
    const found = modelOf(await pane.read());
    expect(found.scenario).toStrictEqual(typed);
    expect(found.checks).toMatchObject({ inOrder: true, failed: [] });
    expect(workbook.state().sheets.find((sheet) => sheet.name === 'Factoren')?.cells.some((cell) => cell.formula?.includes('*1.03)+250)') ?? false)).toBe(true);
  });

  it('a formula that is typed over on the sheet is not the one that was worked out: the check says so until it is built again', async () => {
    const cell = workbook.state().sheets.find((sheet) => sheet.name === 'Scenariolijst')?.cells.find((candidate) => candidate.value === 'inwoners * 1,03 + 250');
    const at = `${String.fromCharCode(65 + (cell?.column ?? 0))}${(cell?.row ?? 0) + 1}`;
    await workbook.grid.user.type('Scenariolijst', at, 'inwoners * 1,5');
    const changed = modelOf(await pane.read());
    expect(changed.checks).toMatchObject({ inOrder: false, stale: true });
    expect(changed.checks.failed.map((line) => line.label)).toContain('De formules op Factoren horen bij deze invoer');
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const rebuilt = modelOf(await pane.read());
    expect(rebuilt.checks.failed).toEqual([]);
    expect(rebuilt.scenario.changes[0]?.amount).toEqual({ kind: 'formule', text: 'inwoners * 1,5' });
  });

  it('leaves nothing behind when it is taken out', async () => {
    expect(await pane.apply(baseScenario)).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.scenario).toEqual(baseScenario);
    expect(found.checks.failed).toEqual([]);
  });
});
