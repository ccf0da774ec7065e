import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from './app';
import type { App, OpenPreview } from './app';

/** What the pane put on the clipboard, kept by the page itself: a test machine has no clipboard to look into. */
interface Copied {
  readonly types: readonly string[];
  readonly text: string;
  /** Width and height of the PNG, 0 for cells. */
  readonly size: readonly [number, number];
}

describe('what an adviser does with the results', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url, { height: 1200 });
    await insertModelByClick(preview.pane);
    await changeInhabitants(preview.pane, 'Zwolle', '10');
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const choose = (name: string) => preview.pane.getByRole('radiogroup', { name: 'Weergave van de uitkomst' }).getByRole('radio', { name, exact: true }).click();

  /** Clicks a line of a copy menu and reads what was written. */
  async function copy(menu: string, line: string): Promise<Copied> {
    const { pane } = preview;
    await pane.locator('body').evaluate(() => {
      navigator.clipboard.write = async (items) => {
        const [item] = items;
        const types = item ? [...item.types] : [];
        const text = types.includes('text/plain') ? await (await item?.getType('text/plain'))?.text() : '';
        const png = types.includes('image/png') ? await item?.getType('image/png') : undefined;
        const bitmap = png ? await createImageBitmap(png) : null;
        (window as unknown as { copied: unknown }).copied = { types, text, size: [bitmap?.width ?? 0, bitmap?.height ?? 0] };
      };
    });
    await pane.getByRole('button', { name: menu }).filter({ visible: true }).click();
    await pane.getByRole('menuitem', { name: line }).click();
    await pane.getByText('Gekopieerd').waitFor({ state: 'attached' });
    return pane.locator('body').evaluate(() => (window as unknown as { copied: Copied }).copied);
  }

  it('looks at the map; by keyboard a tile opens its team, Escape comes back to it', async () => {
    const { pane, page } = preview;
    await choose('Kaart');
    const tile = pane.getByRole('button', { name: /^Zwolle: \+\d/ });
    await tile.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Zwolle', exact: true }).waitFor();
    expect(await pane.getByText(/^Het inwonertal stijgt van 129\.791 naar 142\.770/).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await tile.waitFor();
    await expect.poll(() => tile.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('chooses a view with the arrow keys', async () => {
    const { pane, page } = preview;
    await pane.getByRole('radio', { name: 'Kaart' }).focus();
    await page.keyboard.press('ArrowRight');
    await pane.getByText(/Elk jaar is gelijk/).waitFor();
    await page.keyboard.press('ArrowRight');
    await pane.getByText(/Het plan kent geen cijfer per gemeente/).waitFor();
  });

  it('copies the table as cells and the map as a picture of twice its size', async () => {
    await choose('Tabel');
    const cells = await copy('Kopiëren: Wie krijgt wat?', 'Kopieer als cellen');
    expect(cells.types).toEqual(['text/html', 'text/plain']);
    expect(cells.text).toContain('Zwolle\t145,7\t153,1\t7,4\t5,1%');
    await choose('Kaart');
    const picture = await copy('Kopiëren: Wie krijgt wat?', 'Kopieer als afbeelding');
    expect(picture.types).toEqual(['image/png']);
    expect(picture.size[0]).toBe(1160);
    expect(picture.size[1]).toBeGreaterThan(1000);
  });

  it('sees through the years who pays for the ingroei', async () => {
    const { pane } = preview;
    await pane.getByRole('button', { name: /^Spelregels/ }).click();
    await pane.getByRole('button', { name: /^Ingroei/ }).click();
    await pane.getByRole('radio', { name: 'HBVS 2012', exact: true }).click();
    await changeInhabitants(pane, 'Zwolle', '-40');
    await choose('Jaren');
    const who = pane.getByRole('region', { name: 'Wie betaalt de ingroei?' });
    await who.getByRole('radio', { name: '2025', exact: true }).click();
    await who.getByText(/^Samen −\d+,\d\d en \+\d+,\d\d: som 0,00 fte$/).waitFor();
    expect(await who.getByRole('list', { name: 'Houden langer (krimpen) 2025' }).getByText('Zwolle').isVisible()).toBe(true);
    await pane.getByRole('combobox', { name: 'Team, district of eenheid', exact: true }).selectOption('Zwolle');
    await pane.getByRole('img', { name: /^Zwolle: verschil met de basis per jaar/ }).waitFor();
  });

  it('keeps the scenario, changes it and compares the two on a sheet', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: 'Bewaren', exact: true }).filter({ visible: true }).first().click();
    await pane.getByText(/is bewaard in de werkmap/).first().waitFor();
    await choose('Lijst');
    await changeInhabitants(pane, 'Zwolle', '20');
    await pane.getByRole('button', { name: 'Vergelijk scenario’s' }).click();
    await pane.getByRole('heading', { name: 'Scenario’s vergelijken' }).waitFor();
    await pane.getByText(/van de 27 teams verschil/).waitFor();
    await pane.getByRole('button', { name: 'Op blad Vergelijking' }).click();
    await pane.getByText('De vergelijking staat in de werkmap, op blad Vergelijking.').first().waitFor();
    expect(await page.getByText('Vergelijking', { exact: true }).first().isVisible()).toBe(true);
    await pane.getByRole('heading', { name: 'Scenario’s vergelijken' }).press('Escape');
    await pane.getByRole('heading', { name: 'Wie krijgt wat?' }).waitFor();
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
