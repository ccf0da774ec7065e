import { describe, expect, it } from 'vitest';
import { insertedWorkbook } from '../../src/cli/headlessWorkbook';
import { measureCases } from '../../src/cli/measureCases';
import { measuresResult } from '../../src/model/co2/measuresResult';
import { co2Result } from '../../src/model/co2/result';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { address } from '../../src/workbook/a1';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { buildContext } from '../../src/workbook/context';
import { answerColumn, answerRow } from '../../src/workbook/sheets/co2Maatregelen/refs';
import { co2MaatregelenSheet } from '../../src/workbook/sheets/co2Maatregelen/sheet';
import { columnOf, firstRow } from '../../src/workbook/tables/place';
import type { WorkbookState } from '../../src/preview/workbookState';

await loadFormulas();

const named = (name: string) => {
  const found = measureCases().find((check) => check.name === `maatregelen ${name}`);
  if (found === undefined) throw new Error(name);
  return found;
};

function cellsOf(state: WorkbookState, { name }: SheetBlueprint): ReadonlyMap<string, unknown> {
  const cells = state.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(cells.map(({ row, column, value }) => [address(row + 1, column + 1), value !== null && typeof value === 'object' && 'error' in value ? value.error : value]));
}

describe('the cases of sheet CO2-maatregelen', () => {
  it('have between them a set that is enough, one that is not, none at all, overlap, savings and measures in the actuals', () => {
    const results = measureCases().flatMap(({ others }) => (others === undefined ? [] : [measuresResult(others.co2, co2Result(others.co2))]));
    const goals = results.flatMap(({ target, neutral }) => [target, neutral]);
    expect(goals.some((goal) => goal === null)).toBe(true);
    expect(new Set(goals.flatMap((goal) => (goal === null ? [] : [goal.cheapest.kind])))).toEqual(new Set(['haalbaar', 'niet haalbaar']));
    expect(results.some(({ excesses }) => excesses.length > 0)).toBe(true);
    expect(results.some(({ inActuals }) => inActuals.length > 0)).toBe(true);
    expect(results.some(({ active, counted }) => active.length < counted.length)).toBe(true);
  });

  // LibreOffice is asked by `npm run check:workbook`.
  it('the grid of the preview gives what the engine says', async () => {
    const check = named('met realisatie en overlap');
    const sheet = co2MaatregelenSheet(buildContext(check.inputs, check.scenario, check.others));
    const cells = cellsOf(await insertedWorkbook(check), sheet);
    const differs = [...sheet.expected].filter(([at, expected]) => {
      const value = cells.get(at) ?? '';
      return typeof expected === 'number' ? typeof value !== 'number' || Math.abs(value - expected) > 1e-9 * Math.max(1, Math.abs(expected)) : value !== expected;
    });
    expect(differs).toEqual([]);
    expect(sheet.expected.size).toBeGreaterThan(1500);
  });

  it('a cheapest set that no longer belongs to the measures says so, and its answers are gone', async () => {
    const check = named('met realisatie en overlap');
    const context = buildContext(check.inputs, check.scenario, check.others);
    const sheet = co2MaatregelenSheet(context);
    const table = context.layout.co2Maatregelen;
    const tonnes = address(firstRow(table), columnOf(table, 'ton'));
    const change = async () => {
      await Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem(sheet.name).getRange(tonnes).values = [[9_501]];
        await excel.sync();
      });
      return { kind: 'done' } as const;
    };
    const cells = cellsOf(await insertedWorkbook(check, [change]), sheet);
    for (const goal of ['doel', 'neutraal'] as const) {
      expect(cells.get(address(answerRow('stand'), answerColumn(goal)))).toBe('verouderd');
      expect(cells.get(address(answerRow('pakket'), answerColumn(goal)))).toBe('verouderd');
      expect(cells.get(address(answerRow('kosten'), answerColumn(goal)))).toBe('');
    }
    expect(cells.get(address(firstRow(table), columnOf(table, 'pakketDoel')))).toBe('verouderd');
  });
});
