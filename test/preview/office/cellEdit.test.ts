import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterEach(() => office.grid.user.endEdit());

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
  await context.sync();
};

describe('while the user edits a cell', () => {
  it('a request is refused with InvalidOperationInCellEditMode, reads too', async () => {
    office.grid.user.beginEdit();
    await expect(office.Excel.run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const read = office.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('with delayForCellEdit it waits until the edit ends', async () => {
    office.grid.user.beginEdit();
    let done = false;
    const run = office.Excel.run({ delayForCellEdit: true }, write).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(done).toBe(false);
    office.grid.user.endEdit();
    await run;
    expect(done).toBe(true);
  });
});
