import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bootOffice, eventsDelivered, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

type Changed = Excel.WorksheetChangedEventArgs;

/** A sheet whose changes are collected. */
async function watched(): Promise<{ readonly name: string; readonly seen: Changed[]; readonly stop: () => Promise<void> }> {
  const seen: Changed[] = [];
  const name = office.freshName();
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await context.sync();
    const handle = sheet.onChanged.add(async (args) => void seen.push(args));
    await context.sync();
    await eventsDelivered();
    seen.splice(0);
    return {
      name,
      seen,
      stop: async () => {
        handle.remove();
        await handle.context.sync();
      },
    };
  });
}

const brief = ({ address, changeType, source, triggerSource }: Changed): object => ({ address, changeType, source, triggerSource });

describe('onChanged', () => {
  it('comes after the change, not within it', async () => {
    const { name, seen } = await watched();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1').values = [[1]];
      await context.sync();
      // Whatever the add-in still does in the same turn comes first.
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      expect(seen).toHaveLength(0);
    });
    await eventsDelivered();
    expect(seen).toHaveLength(1);
  });

  it("tells the add-in's own writes from the user's typing", async () => {
    const { name, seen } = await watched();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1:B2').values = [[1, 2], [3, 4]];
    });
    await office.grid.user.type(name, 'C3', '12,5');
    await eventsDelivered();
    expect(seen.map(brief)).toEqual([
      { address: 'A1:B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'C3', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
    ]);
  });

  it('says what stood in a single cell before and after', async () => {
    const { name, seen } = await watched();
    await office.grid.user.type(name, 'A1', '12,5');
    await office.grid.user.type(name, 'A1', 'tekst');
    await office.grid.user.type(name, 'A1', '');
    await eventsDelivered();
    expect(seen.map(({ details }) => [details.valueBefore, details.valueTypeBefore, details.valueAfter, details.valueTypeAfter])).toEqual([
      ['', 'Empty', 12.5, 'Double'],
      [12.5, 'Double', 'tekst', 'String'],
      ['tekst', 'String', '', 'Empty'],
    ]);
  });

  it('comes for a formula the user types, also over another formula', async () => {
    const { name, seen } = await watched();
    await office.grid.user.type(name, 'A1', '=1+1');
    await office.grid.user.type(name, 'A1', '=1+2');
    await eventsDelivered();
    await office.grid.user.undo();
    await eventsDelivered();
    expect(seen.map(({ address, details }) => [address, details.valueBefore, details.valueAfter])).toEqual([
      ['A1', '', 2],
      ['A1', 2, 3],
      ['A1', 3, 2],
    ]);
  });

  it('gives the range in a context of the handler', async () => {
    const { name, seen } = await watched();
    await office.grid.user.type(name, 'B7', '3');
    await eventsDelivered();
    await office.Excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load('values, address');
      await context.sync();
      expect([range?.address, range?.values]).toEqual([`${name}!B7`, [[3]]]);
    });
  });

  it('does not come for calculated results', async () => {
    const { name, seen } = await watched();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1:B1').formulas = [[1, '=A1*2']];
    });
    await office.grid.user.type(name, 'A1', '5');
    await eventsDelivered();
    expect(seen.map(({ address }) => address)).toEqual(['A1:B1', 'A1']);
  });

  it('does not come for looks, sizes or names', async () => {
    const { name, seen } = await watched();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange('A1:B2');
      range.format.fill.color = '#FF0000';
      range.numberFormat = [['0.0']];
      range.format.columnWidth = 90;
      context.workbook.names.add(`Naam_${name}`, range);
    });
    await eventsDelivered();
    expect(seen).toEqual([]);
  });

  it('comes for undo and redo, with only the cells that changed', async () => {
    const { name, seen } = await watched();
    await office.grid.user.type(name, 'D4', '1');
    await eventsDelivered();
    seen.splice(0);
    await office.grid.user.undo();
    await office.grid.user.redo();
    await eventsDelivered();
    expect(seen.map(brief)).toEqual(Array.from({ length: 2 }, () => ({ address: 'D4', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' })));
  });

  it('of an undo leaves out cells that had the same content before', async () => {
    const { name, seen } = await watched();
    await office.grid.user.type(name, 'A1', '1');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1:B1').values = [[1, 2]];
    });
    await eventsDelivered();
    seen.splice(0);
    await office.grid.user.undo();
    await eventsDelivered();
    expect(seen.map(({ address }) => address)).toEqual(['B1']);
  });

  it('does not come for what the grid puts back itself, as after a refused entry', async () => {
    const { name, seen } = await watched();
    const { core } = office.grid;
    const subUnitId = core.workbook.getSheetBySheetName(name)?.getSheetId();
    core.commands.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: core.unitId, subUnitId, cellValue: { 0: { 0: { v: 5, t: 2 } } } });
    await eventsDelivered();
    expect(seen).toEqual([]);
  });

  it('comes for rows the user inserts and deletes', async () => {
    const { name, seen } = await watched();
    const sheetId = office.grid.core.workbook.getSheetBySheetName(name)?.getSheetId() ?? '';
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 59 };
    const place = { unitId: office.grid.core.unitId, subUnitId: sheetId, range };
    await office.grid.core.commands.executeCommand('sheet.command.insert-row', { ...place, direction: 0 });
    await office.grid.core.commands.executeCommand('sheet.command.remove-row', place);
    await eventsDelivered();
    expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '3:4'],
      ['RowDeleted', '3:4'],
    ]);
  });

  it('ends when the handler is removed, and can be switched off', async () => {
    const { name, seen, stop } = await watched();
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.getItem(name).getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await eventsDelivered();
    expect(seen).toHaveLength(0);
    await office.grid.user.type(name, 'A1', '2');
    await eventsDelivered();
    expect(seen).toHaveLength(1);
    await stop();
    await office.grid.user.type(name, 'A1', '3');
    await eventsDelivered();
    expect(seen).toHaveLength(1);
  });

  it('of the collection comes for every sheet', async () => {
    const seen: string[] = [];
    await office.onSheet(async (context, sheet) => {
      sheet.load('id, name');
      await context.sync();
      const handle = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => void seen.push(worksheetId));
      await context.sync();
      await office.grid.user.type(sheet.name, 'A1', '1');
      await office.grid.user.type('Blad1', 'A1', '1');
      await eventsDelivered();
      expect(seen).toEqual([sheet.id, 'blad1']);
      handle.remove();
      await context.sync();
    });
  });

  it('handlers run one after the other, and an error of one is reported', async () => {
    const failed = vi.fn();
    const own = await bootOffice({ onHandlerError: failed });
    const order: string[] = [];
    await own.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.onChanged.add(async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        order.push('eerste');
        throw new Error('mislukt');
      });
      sheet.onChanged.add(async () => void order.push('tweede'));
      await context.sync();
    });
    await own.grid.user.type('Blad1', 'A1', '1');
    await eventsDelivered();
    expect(order).toEqual(['eerste', 'tweede']);
    expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'mislukt' }));
  });
});

describe('other events', () => {
  it('selection, and sheets added, renamed and deleted', async () => {
    const seen: unknown[] = [];
    const name = office.freshName();
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handles = [
        worksheets.onAdded.add(async ({ type, worksheetId }) => void seen.push([type, typeof worksheetId])),
        worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push([nameBefore, nameAfter])),
        worksheets.onDeleted.add(async ({ type }) => void seen.push(type)),
      ];
      await context.sync();
      const sheet = worksheets.add(name);
      const selection = sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      await office.grid.user.select(name, 'B2:C4');
      await eventsDelivered();
      sheet.name = `${name}x`;
      await context.sync();
      sheet.delete();
      await context.sync();
      await eventsDelivered();
      for (const handle of handles) handle.remove();
      selection.remove();
      await context.sync();
    });
    expect(seen).toEqual([['WorksheetAdded', 'string'], 'B2:C4', [name, `${name}x`], 'WorksheetDeleted']);
  });
});
