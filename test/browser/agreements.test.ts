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
    // The reservations above the table name agreements too.
    const top = values.findIndex((row) => row.includes('Realisatie'));
    const headers = values[top] ?? [];
    const row = values.slice(top).find((candidate) => candidate[headers.indexOf('Afspraak')] === agreement && candidate[headers.indexOf('Jaar')] === year) ?? [];
    return { status: row[headers.indexOf('Status')], progress: row[headers.indexOf('Voortgang')] };
  }

  /** Types into a cell of the sheet, as a user does. */
  const type = (cell: string, text: string) =>
    page.evaluate(
      async ([at, typed]) => {
        const { grid } = (window as unknown as { sterktewijzerPreview: { grid: { user: { type: (sheet: string, at: string, text: string) => Promise<void> } } } }).sterktewijzerPreview;
        await grid.user.type('Afspraken', at ?? '', typed ?? '');
      },
      [cell, text],
    );
  /** "F19": the cell that a button of the pane leads to. */
  const cellOf = async (button: Locator) => ((await button.getAttribute('title')) ?? '').replace(/^.*!/, '');
  const isSelected = (cell: string) => page.waitForFunction((at) => [...document.querySelectorAll('input')].some((element) => element.value === at), cell);
  /** The cell in another column of the same row. */
  const beside = (cell: string, column: string) => cell.replace(/^[A-Z]+/, column);

  it('says how many there are, that no figure is in, and what was reserved', async () => {
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await card.getByText('17 afspraken · 0 met cijfer').waitFor();
    expect(await card.getByRole('note').textContent()).toContain('Voorbehoud bij 141 onderzoeken naar criminele samenwerkingsverbanden (2024, 2025, 2026)');
    expect(await onSheet('onderzoeken naar criminele samenwerkingsverbanden', 2024)).toEqual({ status: 'geen cijfer', progress: '' });
  });

  it('leads to the cell; what is typed there comes back with its status, on the sheet and in the pane', async () => {
    const fill = card.getByRole('button', { name: /^Cijfers invullen/ });
    const cell = await cellOf(fill);
    await fill.click();
    await isSelected(cell);
    await type(cell, '141');
    await type(beside(cell, 'G'), '31-12-2024');
    await card.getByText('17 afspraken · 1 met cijfer').waitFor(patience);
    await card.getByText('1 gehaald', { exact: true }).first().waitFor(patience);
    await expect.poll(() => onSheet('onderzoeken naar criminele samenwerkingsverbanden', 2024), patience).toEqual({ status: 'gehaald', progress: 1 });
    expect(await card.getByRole('note').textContent()).toContain('Voorbehoud bij 141 onderzoeken');
  });

  it('folds a theme open; a row leads to its own cell, and halfway the year counts in proportion', async () => {
    await card.getByRole('button', { name: /^Ondermijning/ }).click();
    const list = card.getByRole('list', { name: 'Afspraken ondermijning' });
    expect(await list.getByRole('button').count()).toBe(12);
    const row = list.getByRole('button', { name: /^beslag, 2025: ten minste €\s26\.170\.765/ });
    const cell = await cellOf(row);
    await row.click();
    await isSelected(cell);
    await type(cell, '12900000');
    await type(beside(cell, 'G'), '30-6-2025');
    await list.getByRole('button', { name: /^beslag, 2025: €\s12\.900\.000 van €\s26\.170\.765.*€\s12\.977\.832.*achter$/ }).waitFor(patience);
    await expect.poll(async () => (await onSheet('beslag', 2025)).status, patience).toBe('achter');
  });

  it('takes an agreement of the user\'s own on a blank row', async () => {
    const values = await valuesOnSheet(page, 'Afspraken');
    const last = values.map((row) => row[1]).lastIndexOf('- waarvan alternatieve interventies');
    const at = (column: string) => `${column}${last + 2}`;
    for (const [column, text] of [['A', 'verkeer'], ['B', 'staandehoudingen met voorlichting'], ['C', 'procent'], ['D', '2025'], ['E', '25%'], ['F', '30%'], ['G', '30-6-2025']] as const) await type(at(column), text);
    await card.getByText('18 afspraken · 3 met cijfer').waitFor(patience);
    await card.getByRole('button', { name: /^Verkeer/ }).click();
    await card.getByRole('list', { name: 'Afspraken verkeer' }).getByRole('button', { name: /^staandehoudingen met voorlichting, 2025: 30\s%, doel 25\s%.*op koers$/ }).waitFor(patience);
    await expect.poll(async () => (await onSheet('staandehoudingen met voorlichting', 2025)).status, patience).toBe('op koers');
    const summary = (await valuesOnSheet(page, 'Afspraken')).find((row) => row[0] === 'Ander thema');
    expect(summary?.[1]).toBe('1 afspraak · 1 met cijfer');
  });

  it('tells of a percentage that cannot be, while the strength of the teams stays', async () => {
    const row = card.getByRole('list', { name: 'Afspraken verkeer' }).getByRole('button').first();
    const cell = await cellOf(row);
    await type(cell, '4000%');
    const problem = card.getByRole('button', { name: /Er staat 4\.?000\s%/ });
    await problem.waitFor(patience);
    await problem.click();
    await isSelected(cell);
    await pane.getByRole('tab', { name: 'Sterkte' }).click();
    expect(await pane.getByText('3.310,5').first().isVisible()).toBe(true);
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
