import { describe, expect, it } from 'vitest';
import { agreementCases } from '../../src/cli/agreementCases';
import { insertedWorkbook } from '../../src/cli/headlessWorkbook';
import { judge } from '../../src/model/agreements/judge';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { address } from '../../src/workbook/a1';
import { buildContext } from '../../src/workbook/context';
import { afsprakenSheet } from '../../src/workbook/sheets/afspraken/sheet';
import { BEFORE_YEAR, shownStatus, shownStatuses } from '../../src/workbook/sheets/afspraken/statusFormula';

await loadFormulas();

describe('the cases of sheet Afspraken', () => {
  it('have every status between them', () => {
    const found = new Set(agreementCases().flatMap(({ others }) => (others?.agreements ?? []).map((one) => shownStatus(judge(one)))));
    expect([...found].sort()).toEqual([...shownStatuses].sort());
    expect(found.has(BEFORE_YEAR)).toBe(true);
  });

  // LibreOffice is asked by `npm run check:workbook`; the grid of the preview reads a theme with * its own way.
  it.each(agreementCases().slice(2, 4))('$name: the grid of the preview gives what the engine says', async (check) => {
    const sheet = afsprakenSheet(buildContext(check.inputs, check.scenario, check.others));
    const state = await insertedWorkbook(check);
    const cells = new Map((state.sheets.find(({ name }) => name === sheet.name)?.cells ?? []).map((cell) => [address(cell.row + 1, cell.column + 1), cell.value]));
    const differs = [...sheet.expected].filter(([at, expected]) => {
      const value = cells.get(at) ?? '';
      return typeof expected === 'number' ? typeof value !== 'number' || Math.abs(value - expected) > 1e-9 * Math.max(1, Math.abs(expected)) : value !== expected;
    });
    expect(differs).toEqual([]);
    expect(sheet.expected.size).toBeGreaterThan(80);
  });
});
