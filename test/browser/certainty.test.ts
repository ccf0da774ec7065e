import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from './app';
import type { App, OpenPreview } from './app';

/** What the preview offers tests. */
interface PreviewWindow {
  readonly sterktewijzerHost: { readonly Excel: typeof globalThis.Excel };
  readonly sterktewijzerPreview: { readonly grid: { readonly user: { readonly select: (sheet: string, at: string) => Promise<void> } } };
  readonly violations: string[];
}

/** Values and formulas of the whole workbook. */
async function workbookContents(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { Excel } = (window as unknown as PreviewWindow).sterktewijzerHost;
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('values,formulas'));
      await context.sync();
      return JSON.stringify(ranges.map((range) => [range.values, range.formulas]));
    });
  });
}

/** Clicks Stop as soon as some draws, but not all, are ready. */
async function stopWhileDrawing(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const watching = new MutationObserver(() => {
      const text = /Bezig: ([\d.]+) van ([\d.]+)/.exec(document.body.textContent ?? '');
      const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
      if (!stop || !text || text[1] === '0' || text[1] === text[2]) return;
      watching.disconnect();
      stop.click();
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

describe('how sure, what it depends on and what it takes', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let pane: FrameLocator;
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url);
    ({ pane, page } = preview);
    await insertModelByClick(pane);
    const own = page.frames().find((candidate) => candidate !== page.mainFrame());
    if (!own) throw new Error('there is no pane');
    frame = own;
    await frame.evaluate(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('draws in Web Workers when switched on, gives every row its margins, and leaves the workbook alone', async () => {
    await changeInhabitants(pane, 'Zwolle', '10');
    const before = await workbookContents(page);
    await pane.getByRole('button', { name: /^Hoe zeker is dit/ }).click();
    expect(page.workers()).toEqual([]);
    await pane.getByRole('switch', { name: 'Onzekerheid meerekenen' }).click();
    await pane.getByText(/teams? (is|zijn) zeker van/).waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    for (const worker of page.workers()) expect(new URL(worker.url()).origin).toBe(new URL(app.url).origin);
    expect(await pane.locator('[data-whisker]').count()).toBeGreaterThanOrEqual(11);
    expect(await pane.getByText(/4\.096 trekkingen · zaad 2024 · Sobol/).isVisible()).toBe(true);
    expect(await workbookContents(page)).toBe(before);
  });

  it('has the margins of the new scenario after a key on the slider', async () => {
    const row = pane.getByRole('button', { name: /^Zwolle: van/ });
    const before = await row.getAttribute('aria-label');
    await pane.getByRole('slider').first().press('ArrowRight');
    await pane.getByRole('button', { name: /^Zwolle: van .* 90 % tussen/ }).waitFor();
    await expect.poll(() => row.getAttribute('aria-label')).not.toBe(before);
  });

  it('can be stopped: it says how many draws the figures are of, and goes on when asked', async () => {
    await stopWhileDrawing(frame);
    await pane.getByRole('combobox', { name: 'Aantal trekkingen' }).selectOption('4096');
    await pane.getByText(/^Gestopt na [\d.]+ van 65\.536 trekkingen\. Deze cijfers zijn van die [\d.]+\.$/).waitFor();
    expect(await pane.locator('[data-whisker]').count()).toBeGreaterThanOrEqual(11);
    await pane.getByRole('button', { name: 'Trek opnieuw' }).click();
    await pane.getByText(/65\.536 trekkingen · zaad 2024 · Sobol/).waitFor();
    await pane.getByRole('combobox', { name: 'Aantal trekkingen' }).selectOption('256');
    await pane.getByText(/4\.096 trekkingen · zaad 2024 · Sobol/).waitFor();
  });

  it('shows the fan of a team, with the chance of a loss that the user types', async () => {
    await pane.getByRole('button', { name: /^Zwolle: van/ }).click();
    const fan = pane.getByRole('region', { name: 'Zekerheid' });
    await fan.locator('[data-fan]').waitFor();
    expect(await fan.textContent()).toMatch(/90 % kans op [+−]\d+,\d tot \+\d+,\d fte/);
    await fan.getByRole('textbox', { name: 'Verlies in fte' }).fill('0,5');
    expect(await fan.textContent()).toMatch(/fte verlies: [<\d]/);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: /^Zwolle: van/ }).waitFor();
  });

  it('takes a column of deviations out of the workbook; a cell that is no number is named and shown', async () => {
    await page.evaluate(async () => {
      const { Excel } = (window as unknown as PreviewWindow).sterktewijzerHost;
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Prognoses').getRange('A1:B5').values = [['Jaar', 'Afwijking'], [2019, 0.02], [2020, -0.03], [2021, 0.01], [2022, 'onbekend']];
        await context.sync();
      });
    });
    const select = (at: string) => page.evaluate((range) => (window as unknown as PreviewWindow).sterktewijzerPreview.grid.user.select('Prognoses', range), at);
    await pane.getByRole('combobox', { name: 'Verdeling van Inwoners' }).selectOption('empirisch');
    await select('B1:B5');
    await pane.getByRole('button', { name: 'Neem selectie over' }).click();
    await pane.getByText(/Prognoses!B5 is geen getal/).waitFor();
    await pane.getByRole('button', { name: 'Ga naar Prognoses!B5' }).click();
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((element) => element.value === 'B5'));
    await select('B1:B4');
    await pane.getByRole('button', { name: 'Neem selectie over' }).click();
    await pane.getByText('3 waarden uit Prognoses!B1:B4').waitFor();
    await pane.getByText(/teams? (is|zijn) zeker van/).waitFor();
    await pane.getByRole('combobox', { name: 'Verdeling van Inwoners' }).selectOption('lognormaal');
  });

  it('says what an outcome depends on, down to where its spread comes from', async () => {
    await pane.getByRole('button', { name: /^Hoe zeker is dit/ }).click();
    await pane.getByRole('button', { name: /^Waar hangt het van af/ }).click();
    const card = pane.getByRole('region', { name: 'Waar hangt het van af?' });
    await card.getByText(/^Zwaarst weegt: Budget van alle basisteams\./).waitFor();
    await card.getByRole('radio', { name: 'Tornado' }).focus();
    await page.keyboard.press('ArrowRight');
    await card.getByText(/^Hoeveel procent de HBVS\+ van Zwolle/).waitFor();
    await page.keyboard.press('ArrowRight');
    await card.getByRole('button', { name: 'Reken uit' }).click();
    await card.getByText(/^Van de spreiding van Zwolle komt \d+\s% door inwoners en \d+\s% door werklast\.$/).waitFor();
  });

  it('works back from a target and puts the answer in the scenario', async () => {
    await pane.getByRole('button', { name: /^Wat is er nodig/ }).click();
    const card = pane.getByRole('region', { name: 'Wat is er nodig?' });
    const target = card.getByRole('textbox', { name: 'Hoeveel fte erbij' });
    await target.fill('3');
    await target.press('Enter');
    await card.getByRole('button', { name: 'Reken uit' }).click();
    await card.getByText(/krijgt Zwolle \+3,0 fte: het komt op 148,7 fte\.$/).waitFor();
    await card.getByRole('button', { name: 'Neem over in scenario' }).click();
    await pane.getByRole('button', { name: /^Zwolle: van 145,7 naar 148,7 fte, \+3,0/ }).waitFor();
  });

  it('ends without an error in the browser, and the security policy of the page was never in the way', async () => {
    expect(await frame.evaluate(() => (window as unknown as PreviewWindow).violations)).toEqual([]);
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
