import { beforeAll, describe, expect, it } from 'vitest';
import { withMadeUp } from '../../src/cli/hbvsCases';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { insertModel } from '../../src/excel/insertModel';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { publishedInputs } from '../../src/model/plan/published';
import { openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};
const used = (found: ModelInWorkbook) => modelOf(found).inputs.components.map(({ inhabitantsPart }) => inhabitantsPart !== undefined);

describe('the HBVS formula as data, chosen in the pane', () => {
  let workbook: OfficeWorkbook;
  const pane = officeModelWorkbook();
  const dataCell = () => {
    const cells = workbook.state().sheets.find((sheet) => sheet.name === 'Basisteams')?.cells ?? [];
    const header = cells.find((cell) => cell.value === 'Gegevens noodhulp') ?? expect.fail('no column of noodhulp');
    return { row: header.row + 1, column: header.column, cell: cells.find((cell) => cell.row === header.row + 1 && cell.column === header.column) };
  };

  beforeAll(async () => {
    workbook = await openOfficeWorkbook();
    expect(await insertModel({ inputs: withMadeUp(publishedInputs(), {}) })).toEqual({ kind: 'done' });
  });

  it('is written as formulas and everything is in order', async () => {
    expect(used(await pane.read())).toEqual([false, false, false, false, false, false]);
    expect(await pane.useFormula(true)).toEqual({ kind: 'done' });
    expect(dataCell().cell?.formula).toContain("INDEX('HBVS-formule'!");
    const found = modelOf(await pane.read());
    expect(used(found)).toEqual([false, true, true, true, true, false]);
    expect(found.checks).toMatchObject({ inOrder: true, stale: false });
  });

  it('goes again without a trace', async () => {
    expect(await pane.useFormula(false)).toEqual({ kind: 'done' });
    expect(dataCell().cell?.formula).toBeUndefined();
    const found = modelOf(await pane.read());
    expect(found.inputs.components).toEqual(publishedInputs().components);
    expect(found.checks.inOrder).toBe(true);
  });

  it('leaves data of the user alone: refused with the cell', async () => {
    const { row, column } = dataCell();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Basisteams').getRangeByIndexes(row, column, 27, 1).values = Array.from({ length: 27 }, (_, t) => [t + 1]);
      await context.sync();
    });
    expect(await pane.useFormula(true)).toMatchObject({ kind: 'problems', problems: [{ code: 'formulaOverData', place: { sheet: 'Basisteams' } }] });
    expect(dataCell().cell?.value).toBe(1);
  });
});
