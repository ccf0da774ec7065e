import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };

describe('view CO₂, by clicks and keys', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let pane: FrameLocator;
  let panel: Locator;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url, { height: 1200 });
    ({ page, pane } = preview);
    panel = pane.getByRole('tabpanel', { name: 'CO₂' });
    await insertModelByClick(pane);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const says = (text: string | RegExp) => panel.getByText(text).first().waitFor(patience);
  /** The value of a parameter on sheet Uitgangspunten, with its status. */
  async function parameter(label: string): Promise<unknown[]> {
    const row = (await valuesOnSheet(page, 'Uitgangspunten')).find((values) => values.includes(label)) ?? [];
    return row.filter((value) => value !== '');
  }
  /** The first row of sheet CO2-gegevens that holds all of these. */
  async function dataRow(...parts: unknown[]): Promise<unknown[] | undefined> {
    return (await valuesOnSheet(page, 'CO2-gegevens')).find((values) => parts.every((part) => values.includes(part)));
  }

  it('says what the plan asks while nothing is entered', async () => {
    await pane.getByRole('tab', { name: 'CO₂' }).click();
    await says(/^4\.335\st minder per jaar$/);
    await says(/^Dat vraagt het plan in lezing C: .* Van 77\.411\st in 2022 naar 42\.731\st in 2030, landelijk\.$/);
    await says(/^Pad: lezing C · aanname · landelijk$/);
  });

  it('writes levels typed here into the workbook; the path runs between them', async () => {
    const level = panel.getByRole('textbox', { name: 'Niveau van 1990' });
    await level.fill('100.000');
    await level.press('Enter');
    await expect.poll(() => parameter('Niveau van het vergelijkingsjaar'), patience).toContain(100_000);
    await panel.getByRole('textbox', { name: 'Niveau van 2022' }).fill('80000');
    await page.keyboard.press('Tab');
    await says(/^5\.000\st minder per jaar$/);
    await says(/Het plan zegt 4\.335\st per jaar\.$/);
  });

  it('takes figures in through the form, and answers with what is expected', async () => {
    await pane.getByRole('button', { name: 'Uitstoot invullen' }).click();
    const form = panel.getByRole('form', { name: 'Nieuw cijfer' });
    await form.getByRole('radio', { name: 'Ton CO₂' }).check({ force: true });
    for (const [year, tonnes] of [['2022', '80000'], ['2023', '78000']] as const) {
      await form.getByRole('textbox', { name: 'Jaar' }).fill(year);
      await form.getByRole('textbox', { name: 'Uitstoot' }).fill(tonnes);
      await form.getByRole('button', { name: 'Toevoegen', exact: true }).click();
      await form.getByText(`aardgas ${year} toegevoegd.`).waitFor(patience);
    }
    // 2,000 t a year: 80,000 − 16,000 = 64,000, and 78,000 − 40,000 over 7 years from now on.
    await says(/^24\.000\st te veel$/);
    await says(/^2030: 64\.000\st verwacht, 40\.000\st doel\./);
    await says(/^Vanaf nu 5\.429\st per jaar tot 2030;$/);
    expect(await dataRow('aardgas', 2023, 78_000)).toBeDefined();
  });

  it('says what a year lacks; usage gets its tonnes once its factor is there, on the sheet too', async () => {
    const form = panel.getByRole('form', { name: 'Nieuw cijfer' });
    await form.getByRole('radio', { name: 'Verbruik' }).check({ force: true });
    await form.getByRole('combobox', { name: 'Categorie' }).selectOption({ label: 'elektriciteit' });
    await form.getByRole('textbox', { name: 'Jaar' }).fill('2023');
    await form.getByRole('textbox', { name: 'Hoeveelheid' }).fill('1.000.000');
    await form.getByRole('textbox', { name: 'Eenheid' }).fill('kWh');
    await form.getByText(/^Er is nog geen factor voor elektriciteit per kWh in 2023/).waitFor();
    await form.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await panel.getByRole('button', { name: /^elektriciteit 2023: er is geen emissiefactor/ }).waitFor(patience);
    await form.getByRole('button', { name: 'Factor toevoegen' }).click();
    const factor = panel.getByRole('form', { name: 'Nieuwe emissiefactor' });
    expect(await factor.getByRole('combobox', { name: 'Categorie' }).locator('option:checked').textContent()).toBe('elektriciteit');
    await factor.getByRole('textbox', { name: 'Kg CO₂ per eenheid' }).fill('0,4');
    await factor.getByRole('textbox', { name: 'Bron' }).fill('proef, geen echte factor');
    await factor.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await factor.getByText('elektriciteit 2023 toegevoegd.').waitFor(patience);
    await factor.getByRole('button', { name: 'Sluiten' }).click();
    await panel.getByRole('button', { name: /^2023.*volledig.*78\.400\st$/ }).click(patience);
    await says(/^1\.000\.000 kWh · factor 0,4 kg per kWh, vanaf 2023: proef, geen echte factor$/);
    await expect.poll(async () => (await dataRow('elektriciteit', 1_000_000, 'kWh'))?.includes(400), patience).toBe(true);
    // 2022 has no electricity now: one complete year is left.
    await says(/^3\.400\st boven het pad$/);
  });

  it('leads from what is missing to the table', async () => {
    await panel.getByRole('button', { name: /^elektriciteit: 2022 ontbreekt/ }).click();
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((element) => /^A\d+/.test(element.value)));
  });

  it('changes the reading with the keyboard and confirms it', async () => {
    await panel.getByRole('button', { name: /^Wat betekent/ }).click();
    const chosen = panel.getByRole('radio', { name: /^Lezing C/ });
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await says(/^Pad: lezing D · aanname · landelijk$/);
    await expect.poll(() => parameter('Lezing van de 5,6 %'), patience).toContain('D');
    await panel.getByRole('button', { name: 'Bevestig lezing D' }).click();
    await says(/^Pad: lezing D · landelijk$/);
    expect(await parameter('Lezing van de 5,6 %')).toContain('bevestigd');
  });

  it('shows the path as a table, to 2030 or to 2050', async () => {
    await panel.getByText('Toon als tabel').click();
    await panel.getByRole('rowheader', { name: '2050', exact: true }).waitFor();
    await panel.getByRole('radio', { name: 'tot 2030' }).check({ force: true });
    expect(await panel.getByRole('rowheader', { name: '2050', exact: true }).count()).toBe(0);
    expect(await panel.getByRole('row', { name: /^2030 40\.000/ }).count()).toBe(1);
  });

  it('changes a figure and removes it, after asking, on the sheet too', async () => {
    await panel.getByRole('button', { name: 'aardgas 2023 wijzigen' }).click(patience);
    const form = panel.getByRole('form', { name: 'Cijfer wijzigen' });
    await form.getByRole('textbox', { name: 'Uitstoot' }).fill('79.000');
    await form.getByRole('button', { name: 'Bewaren' }).click();
    await form.getByText('aardgas 2023 gewijzigd.').waitFor(patience);
    await panel.getByRole('button', { name: /^2023.*79\.400\st$/ }).waitFor(patience);
    expect(await dataRow('aardgas', 2023, 79_000)).toBeDefined();
    await form.getByRole('button', { name: 'Verwijderen' }).click();
    await pane.getByRole('dialog').getByRole('button', { name: 'Verwijderen', exact: true }).click();
    await panel.getByText('aardgas 2023 verwijderd.').waitFor(patience);
    expect(await dataRow('aardgas', 2023)).toBeUndefined();
    await panel.getByRole('button', { name: /^2023.*onvolledig/ }).waitFor(patience);
  });

  it('needs no sideways scrolling, at 320 pixels either', async () => {
    for (const width of [350, 320]) {
      await page.locator('iframe').evaluate((element, px) => {
        element.style.width = `${px}px`;
      }, width);
      const [scroll, client] = await panel.evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(scroll).toBe(client);
    }
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
