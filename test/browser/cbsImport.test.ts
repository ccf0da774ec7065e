import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untyped70072 } from '../workbook/import/fixtures';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App } from './app';

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };

describe('a file of CBS, from the choice to the sheet', () => {
  let app: App;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let card: Locator;
  let errors: readonly string[];
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    const preview = await openPreview(browser, app.url, { height: 1200 });
    ({ page, pane, errors } = preview);
    card = pane.getByRole('region', { name: 'Bestand van CBS importeren' });
    await insertModelByClick(pane);
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByRole('button', { name: 'Gegevens koppelen' }).click(patience);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** Inhabitants and reference date of a municipality, as they stand on the sheet. */
  async function onSheet(municipality: string): Promise<unknown[]> {
    const values = await valuesOnSheet(page, 'Gemeenten');
    const header = values.find((row) => row.includes('Aantal inwoners')) ?? [];
    const row = values.find((candidate) => candidate[header.indexOf('Gemeente')] === municipality) ?? [];
    return ['Aantal inwoners', 'Peildatum'].map((name) => row[header.indexOf(name)]);
  }

  it('shows first, writes on the button, and goes back in one step', async () => {
    await card.waitFor(patience);
    await card.locator('input[type=file]').setInputFiles({ name: '70072ned_UntypedDataSet_01022025_101112.csv', mimeType: 'text/csv', buffer: Buffer.from(untyped70072([2023, 2024], 100)) });
    await card.getByText('Er is nog niets geschreven.').waitFor(patience);
    const before = await onSheet('Zwolle');
    expect(before[0]).toBe(129_791);
    await card.getByLabel(/In welke eenheid/).selectOption('km2');
    await card.getByRole('button', { name: 'Toon de waarden van Aantal inwoners' }).click();
    expect((await card.getByRole('row', { name: /Zwolle/ }).innerText()).replace(/\s+/g, ' ')).toBe('Zwolle 129.791 129.891');
    await card.getByRole('button', { name: /^Schrijf / }).click();
    await card.getByText(/geschreven uit 70072ned/).waitFor(patience);
    // 1 January 2024 is day 45,292 of a sheet.
    expect(await onSheet('Zwolle')).toEqual([129_891, 45_292]);
    await page.getByRole('button', { name: /^Ongedaan maken/ }).first().click();
    await expect.poll(() => onSheet('Zwolle'), patience).toEqual(before);
    expect(errors).toEqual([]);
  });
});
