import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };

describe('the agreements of the plan, in the pane and on their sheet', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let pane: FrameLocator;
  let card: Locator;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url, { height: 1200 });
    ({ page, pane } = preview);
    card = pane.getByRole('region', { name: 'Afspraken' });
    await insertModelByClick(pane);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** The row of an agreement on the sheet: its status and progress, as the sheet's own formulas give them. */
  async function onSheet(agreement: string, year: number): Promise<{ status: unknown; progress: unknown }> {
    const values = await valuesOnSheet(page, 'Afspraken');
    const headers = values.find((row) => row.includes('Realisatie')) ?? [];
    const row = values.find((candidate) => candidate[headers.indexOf('Afspraak')] === agreement && candidate[headers.indexOf('Jaar')] === year) ?? [];
    return { status: row[headers.indexOf('Status')], progress: row[headers.indexOf('Voortgang')] };
  }

  /** Types into the selected cell and the one to its right, as a user does. */
  async function typeBeside(first: string, second: string): Promise<void> {
    await page.keyboard.type(first);
    await page.keyboard.press('Tab');
    await page.keyboard.type(second);
    await page.keyboard.press('Enter');
  }

  it('says how many there are, that no figure is in, and what was reserved', async () => {
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await card.getByText('17 afspraken · 0 met cijfer').waitFor();
    expect(await card.getByRole('note').textContent()).toContain('Voorbehoud bij 141 onderzoeken naar criminele samenwerkingsverbanden (2024, 2025, 2026)');
    expect(await onSheet('onderzoeken naar criminele samenwerkingsverbanden', 2024)).toEqual({ status: 'geen cijfer', progress: '' });
  });

  it('leads to the cell; what is typed there comes back with its status, on the sheet and in the pane', async () => {
    await card.getByRole('button', { name: /^Cijfers invullen/ }).click();
    await page.waitForTimeout(300);
    await page.locator('#grid, canvas').first().waitFor();
    await typeBeside('141', '2024-12-31');
    await card.getByText('17 afspraken · 1 met cijfer').waitFor(patience);
    await card.getByText('1 gehaald', { exact: true }).waitFor(patience);
    expect(await onSheet('onderzoeken naar criminele samenwerkingsverbanden', 2024)).toEqual({ status: 'gehaald', progress: 1 });
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
