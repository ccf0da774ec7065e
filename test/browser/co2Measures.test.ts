import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };

interface Typed {
  readonly name: string;
  readonly category: string;
  readonly start: string;
  readonly tonnes: string;
  readonly investment: string;
  readonly life: string;
  readonly cost: string;
  readonly least?: string;
  readonly most?: string;
}

describe('measures in view CO₂, by clicks and keys', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let page: Page;
  let pane: FrameLocator;
  let card: Locator;
  let cheapest: Locator;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url, { height: 1200 });
    ({ page, pane } = preview);
    card = pane.getByRole('region', { name: 'Maatregelen', exact: true });
    cheapest = pane.getByRole('region', { name: 'Goedkoopste pakket' });
    await insertModelByClick(pane);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** The row of a measure on the sheet, by header. */
  async function onSheet(measure: string): Promise<Record<string, unknown>> {
    const values = await valuesOnSheet(page, 'CO2-maatregelen');
    const headers = values.find((row) => row.includes('Maatregel') && row.includes('Doet mee')) ?? [];
    const row = values.find((candidate) => candidate[headers.indexOf('Maatregel')] === measure && ['ja', 'nee'].includes(String(candidate[headers.indexOf('Doet mee')]))) ?? [];
    return Object.fromEntries(headers.map((header, i) => [String(header), row[i]]));
  }
  const form = () => card.getByRole('form');
  async function fill({ name, category, start, tonnes, investment, life, cost, least = '', most = '' }: Typed): Promise<void> {
    await form().getByLabel('Categorie').selectOption({ label: category });
    for (const [label, typed] of [['Naam', name], ['Startjaar', start], ['Opbrengst per jaar', tonnes], ['Investering', investment], ['Levensduur', life], ['Kosten per jaar', cost], ['Minstens', least], ['Hoogstens', most]] as const) await form().getByLabel(label).fill(typed);
  }

  it('says that there are none, and adds one once it can be', async () => {
    await pane.getByRole('tab', { name: 'CO₂' }).click();
    await card.getByText(/^Nog geen maatregelen\./).waitFor(patience);
    for (const [year, tonnes] of [['1990', '100000'], ['2022', '80000']] as const) {
      await pane.getByRole('textbox', { name: `Niveau van ${year}` }).fill(tonnes);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await valuesOnSheet(page, 'Uitgangspunten')).some((row) => row.includes(Number(tonnes))), patience).toBe(true);
    }
    await card.getByRole('button', { name: 'Maatregel toevoegen' }).click();
    await fill({ name: 'Warmtepompen', category: 'aardgas', start: '2026', tonnes: '15000', investment: '3.000.000', life: '20', cost: '0' });
    await form().getByLabel(/^Laatste jaar/).fill('2025');
    await page.keyboard.press('Enter');
    await form().getByText('Bij «Warmtepompen» is 2025 het laatste jaar en 2026 het startjaar.').waitFor(patience);
    expect((await onSheet('Warmtepompen'))['Ton per jaar']).toBeUndefined();
    await form().getByLabel(/^Laatste jaar/).fill('');
    await page.keyboard.press('Enter');
    await form().getByText('Warmtepompen toegevoegd.').waitFor(patience);
    expect(await onSheet('Warmtepompen')).toMatchObject({ Categorie: 'aardgas', 'Doet mee': 'ja', Startjaar: 2026, 'Ton per jaar': 15_000, Investering: 3_000_000, 'Levensduur in jaren': 20 });
    // 3,000,000 / 20 = 150,000 a year; 150,000 / 15,000 = 10.
    await card.getByText(/^Samen 15\.000\st in 2030, voor €\s150\.000 per jaar\.$/).waitFor(patience);
  });

  it('takes more of them, and names those that may count the same tonnes', async () => {
    await fill({ name: 'Zon op daken', category: 'elektriciteit', start: '2026', tonnes: '26000', investment: '0', life: '1', cost: '-52000', least: '20000', most: '32000' });
    await page.keyboard.press('Enter');
    await form().getByText('Zon op daken toegevoegd.').waitFor(patience);
    await fill({ name: 'Isolatie', category: 'aardgas', start: '2026', tonnes: '20000', investment: '0', life: '1', cost: '2000000' });
    await page.keyboard.press('Enter');
    await form().getByText('Isolatie toegevoegd.').waitFor(patience);
    await form().getByRole('button', { name: 'Sluiten' }).click();
    await card.getByText('Warmtepompen en Isolatie werken allebei op aardgas, vanaf 2026. Kijk na of zij niet dezelfde tonnen tellen.').waitFor(patience);
    await card.getByText(/^Samen 61\.000\st in 2030/).waitFor(patience);
  });

  it('finds the cheapest set and uses it in one step; the sheet has it', async () => {
    const head = cheapest.getByRole('button', { name: /^Goedkoopste pakket/ });
    await head.click();
    // 80,000 − 40,000 must go: the panels and the pumps give 41,000 for 98,000.
    await cheapest.getByText(/^Nodig in 2030: 40\.000\st$/).waitFor(patience);
    await cheapest.getByText(/^€\s98\.000 per jaar$/).waitFor(patience);
    await cheapest.getByText('Gaat uit: Isolatie.').waitFor(patience);
    await cheapest.getByRole('button', { name: 'Neem dit pakket over' }).click();
    await cheapest.getByText('Dit pakket staat aan.').waitFor(patience);
    expect((await onSheet('Isolatie'))['Doet mee']).toBe('nee');
    expect((await onSheet('Zon op daken'))['Doet mee']).toBe('ja');
    await card.getByText(/^Samen 41\.000\st in 2030/).waitFor(patience);
    await cheapest.getByRole('radio', { name: '2050' }).check({ force: true });
    await cheapest.getByText(/^Niet haalbaar met deze maatregelen: 19\.000\st tekort$/).waitFor(patience);
    await cheapest.getByRole('radio', { name: '2030' }).check({ force: true });
  });

  it('walks along the curve with the arrow keys', async () => {
    await cheapest.getByRole('listbox').focus();
    await cheapest.getByText(/^1\. Zon op daken: 26\.000\st, .*in het pakket$/).waitFor(patience);
    await page.keyboard.press('End');
    await cheapest.getByText(/^3\. Isolatie: 20\.000\st, €\s100 per ton, samen 61\.000\st, niet in het pakket$/).waitFor(patience);
  });

  it('switches one off and on, and changes it in its form', async () => {
    const toggle = card.getByRole('switch', { name: 'Warmtepompen doet mee' });
    await toggle.click({ force: true });
    await expect.poll(async () => (await onSheet('Warmtepompen'))['Doet mee'], patience).toBe('nee');
    await card.getByText(/^Samen 26\.000\st in 2030/).waitFor(patience);
    await toggle.click({ force: true });
    await expect.poll(async () => (await onSheet('Warmtepompen'))['Doet mee'], patience).toBe('ja');
    await card.getByText(/^Samen 41\.000\st in 2030/).waitFor(patience);
    await card.getByRole('button', { name: 'Wijzig Warmtepompen' }).click();
    await form().getByLabel('Opbrengst per jaar').fill('14000');
    await form().getByRole('button', { name: 'Bewaren' }).click();
    await card.getByText(/^Samen 40\.000\st in 2030/).waitFor(patience);
    expect((await onSheet('Warmtepompen'))['Ton per jaar']).toBe(14_000);
  });

  it('says how likely the target is, with the seed; another seed draws anew', async () => {
    const sure = pane.getByRole('region', { name: 'Hoe zeker is dit?' });
    await sure.getByRole('button', { name: /^Hoe zeker is dit/ }).click();
    // 26,000 must come of a symmetric triangle from 20,000 to 32,000.
    await sure.getByText(/^50\s%$/).waitFor(patience);
    await sure.getByText('4.096 trekkingen · zaad 2024 · Sobol').waitFor(patience);
    await sure.getByRole('img', { name: /^Uitstoot met maatregelen in 2030: midden/ }).waitFor(patience);
    await sure.getByRole('textbox', { name: 'Zaad' }).fill('7');
    await sure.getByText('4.096 trekkingen · zaad 7 · Sobol').waitFor(patience);
  });

  it('removes one: its row on the sheet is blank', async () => {
    await card.getByRole('button', { name: 'Wijzig Isolatie' }).click();
    await form().getByRole('button', { name: 'Verwijderen' }).click();
    await expect.poll(async () => (await onSheet('Isolatie'))['Ton per jaar'], patience).toBeUndefined();
    await card.getByRole('button', { name: 'Wijzig Isolatie' }).waitFor({ ...patience, state: 'detached' });
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
