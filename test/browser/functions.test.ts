import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

/** Of the names of columns and rows, in pixels. */
const HEADERS = { width: 46, height: 20 };

/** Values from A1 on of the first sheet, written as the add-in writes them. */
function write(page: Page, values: readonly (readonly (number | string)[])[]): Promise<void> {
  return page.evaluate(async (rows) => {
    const { Excel } = (window as unknown as { sterktewijzerHost: { Excel: typeof globalThis.Excel } }).sterktewijzerHost;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows as (number | string)[][];
      await context.sync();
    });
  }, values);
}

describe('a function typed in a cell of the preview', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  /** The middle of C1, from the corner of A1. */
  const cell = { x: 160, y: 10 };
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url);
    // The pane associates the functions when it starts.
    await preview.pane.getByRole('button', { name: 'Model invoegen' }).first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('is offered while typing, spills, and follows the cells it reads', async () => {
    const { page } = preview;
    await write(page, [[1], [2], [3]]);
    await page.evaluate(() => {
      const { Excel } = (window as unknown as { sterktewijzerHost: { Excel: typeof globalThis.Excel } }).sterktewijzerHost;
      return Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('C1').select();
        await context.sync();
      });
    });
    await page.keyboard.type('=STERKTE.VERD', { delay: 30 });
    await page.getByText('STERKTE.VERDEEL').first().waitFor();
    await page.keyboard.type('EEL(60,A1:A3)', { delay: 30 });
    // While the list of suggestions is still open, as it is after typing this fast, Enter goes to the list.
    const entered = async (): Promise<unknown[][]> => {
      await page.keyboard.press('Enter');
      return valuesOnSheet(page, 'Blad1');
    };
    await expect.poll(entered, { timeout: 20_000 }).toEqual([[1, '', 10], [2, '', 20], [3, '', 30]]);
    await write(page, [[4], [2], [4]]);
    await expect.poll(() => valuesOnSheet(page, 'Blad1'), { timeout: 20_000 }).toEqual([[4, '', 24], [2, '', 12], [4, '', 24]]);
  });

  it('says which argument is wrong when the pointer is on the error', async () => {
    const { page } = preview;
    await write(page, [[4], ['n.v.t.'], [4]]);
    await expect.poll(async () => (await valuesOnSheet(page, 'Blad1'))[0]?.[2], { timeout: 20_000 }).toBe('#VALUE!');
    // The sheet is the highest canvas of the page: the formula bar is one too.
    const canvases = await Promise.all((await page.locator('canvas').all()).map((canvas) => canvas.boundingBox()));
    const [sheet] = canvases.sort((a, b) => (b?.height ?? 0) - (a?.height ?? 0));
    await page.mouse.move((sheet?.x ?? 0) + HEADERS.width + cell.x, (sheet?.y ?? 0) + HEADERS.height + cell.y, { steps: 4 });
    await page.getByText('gewichten, rij 2: er staat de tekst ‘n.v.t.’; verwacht wordt een getal van 0 of meer.').waitFor({ timeout: 10_000 });
  });

  it('leaves no error in the console', () => expect(preview.errors).toEqual([]));
});
