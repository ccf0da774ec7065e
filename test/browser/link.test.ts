import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../src/preview/grid/createGrid';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App } from './app';

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };
const file = '04-subtotals-below.xlsx';

describe('own data in a workbook of the user, followed by the model', () => {
  let app: App;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let card: Locator;
  let list: Locator;
  let errors: readonly string[];
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    const preview = await openPreview(browser, app.url, { height: 1200 });
    ({ page, pane, errors } = preview);
    const bytes = await readFile(fileURLToPath(new URL(`../golden/workbooks/${file}`, import.meta.url)));
    await page.evaluate(async ({ content, name }) => {
      const { open } = (window as unknown as { sterktewijzerPreview: { open: (bytes: Uint8Array, name: string) => Promise<void> } }).sterktewijzerPreview;
      await open(new Uint8Array(content), name);
    }, { content: [...bytes], name: file });
    await insertModelByClick(pane);
    card = pane.getByRole('region', { name: 'Koppel eigen gegevens' });
    list = pane.getByRole('region', { name: 'Wat is gekoppeld?' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** Through Office.js: what the user does on a sheet of their own. */
  const onSheet = (what: 'select' | 'rename', sheet: string, at: string, value = ''): Promise<void> =>
    page.evaluate(async (asked) => {
      const { Excel } = (window as unknown as { sterktewijzerHost: { Excel: typeof globalThis.Excel } }).sterktewijzerHost;
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(asked.sheet);
        const range = own.getRange(asked.at);
        if (asked.what === 'rename') own.name = asked.value;
        else {
          own.activate();
          range.select();
        }
        await context.sync();
      });
    }, { what, sheet, at, value });
  /** What a user types: a write through Office.js is not told as a change by the user. */
  const type = (sheet: string, at: string, text: string): Promise<void> =>
    page.evaluate(async (asked) => {
      await (window as unknown as { sterktewijzerPreview: { grid: Grid } }).sterktewijzerPreview.grid.user.type(asked.sheet, asked.at, asked.text);
    }, { sheet, at, text });
  /** A command of the grid's own menu on the sheet in front. */
  const command = (name: string, range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Promise<void> =>
    page.evaluate(async (asked) => {
      const { core } = (window as unknown as { sterktewijzerPreview: { grid: Grid } }).sterktewijzerPreview.grid;
      const subUnitId = core.workbook.getActiveSheet()?.getSheetId();
      await core.commands.executeCommand(asked.name, { unitId: core.unitId, subUnitId, range: asked.range, direction: 0 });
    }, { name, range });

  /** HBVS+ of Zwolle on the model's own sheet. */
  const zwolle = async (): Promise<unknown> => {
    const values = await valuesOnSheet(page, 'Basisteams');
    const header = values.find((row) => row.includes('HBVS+ basisjaar')) ?? [];
    return values.find((row) => row[header.indexOf('Basisteam')] === 'Zwolle')?.[header.indexOf('HBVS+ basisjaar')];
  };
  const openPage = async () => {
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByRole('button', { name: 'Gegevens koppelen' }).click(patience);
  };

  it('the selection is read, nothing is written until the button, and then the model follows', async () => {
    await onSheet('select', 'HBVS', 'B6');
    await openPage();
    await card.getByRole('button', { name: 'Selectie lezen' }).click(patience);
    await card.getByText('27 van 27 basisteams gevonden').waitFor(patience);
    await card.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await card.getByText('Alle 27 waarden zijn gelijk; zij volgen voortaan uw cellen.').waitFor(patience);
    await card.getByRole('button', { name: '1 kolom koppelen' }).click();
    await list.getByText('in orde').waitFor(patience);
    expect(await zwolle()).toBe(145.7);
  });

  it('a changed cell, an inserted row and another name of the sheet go along', async () => {
    const own = await valuesOnSheet(page, 'HBVS');
    const row = own.findIndex(([name]) => name === 'Zwolle') + 1;
    await type('HBVS', `B${row}`, '150');
    await expect.poll(zwolle, patience).toBe(150);
    await command('sheet.command.insert-row', { startRow: 2, endRow: 2, startColumn: 0, endColumn: 59 });
    await onSheet('rename', 'HBVS', 'A1', 'Begroting 2025');
    await expect.poll(zwolle, patience).toBe(150);
    await type('Begroting 2025', `B${row + 1}`, '151');
    await expect.poll(zwolle, patience).toBe(151);
    await pane.getByRole('tab', { name: 'Sterkte' }).click();
    await pane.getByText(/3\.315,8/).first().waitFor(patience);
  });

  it('a deleted column is told with what to do, and the values come back by ending the link', async () => {
    await command('sheet.command.remove-col', { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 });
    await pane.getByRole('button', { name: 'Koppelingen' }).click(patience);
    await list.getByText('verbroken').waitFor(patience);
    await list.getByRole('button', { name: 'HBVS+ basisjaar' }).click();
    await pane.getByRole('menuitem', { name: 'Ontkoppelen, waarden van daarvoor terug' }).click(patience);
    await expect.poll(zwolle, patience).toBe(145.7);
    expect(errors).toEqual([]);
  });
});
