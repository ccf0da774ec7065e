import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

describe('whether, where and until when the norm is met', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url);
    await insertModelByClick(preview.pane);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('has five tabs that stay clear of Excel\'s button in 350 px', async () => {
    const { pane } = preview;
    const edges = await pane.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => ({ right: tab.getBoundingClientRect().right, most: window.innerWidth - 34 })));
    expect(edges).toHaveLength(5);
    for (const { right, most } of edges) expect(right).toBeLessThanOrEqual(most);
  });

  it('answers: 656 asked, 656 there, «ten minste» 657', async () => {
    const { pane } = preview;
    await pane.getByRole('tab', { name: 'Wijkagenten' }).click();
    await pane.getByText('vereist 656 · formatie 656,0 fte').waitFor();
    expect(await pane.getByText('«Ten minste» vraagt 657: −1,0 fte tekort').first().isVisible()).toBe(true);
  });

  it('moves with the scenario on screen, which the workbook does not have', async () => {
    const { pane } = preview;
    await changeInhabitants(pane, 'Zwolle', '10');
    await pane.getByRole('tab', { name: 'Wijkagenten' }).click();
    await pane.getByText('Cijfers van scenario “Groei Zwolle”').filter({ visible: true }).waitFor();
    await pane.getByText('vereist 659 · formatie 658,6 fte').waitFor();
    await pane.getByRole('button', { name: 'Terug naar basis' }).filter({ visible: true }).click();
    await pane.getByText('vereist 656 · formatie 656,0 fte').waitFor();
  });

  it('another rounding is on sheet Uitgangspunten and in the answer', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: /^Norm, afronding en maat/ }).click();
    await pane.getByRole('combobox', { name: 'Afronding van het vereiste aantal' }).selectOption('omhoog');
    await pane.getByText('vereist 657 · formatie 656,0 fte').waitFor();
    const row = (await valuesOnSheet(page, 'Uitgangspunten')).find((cells) => cells.includes('Afronding van het vereiste aantal'));
    expect(row).toContain('omhoog');
    await pane.getByRole('combobox', { name: 'Afronding van het vereiste aantal' }).selectOption('dichtstbij');
    await pane.getByText('vereist 656 · formatie 656,0 fte').waitFor();
  });

  it('a split entered here gives the two teams of Arnhem a norm, and stands on sheet Gemeenten', async () => {
    const { pane, page } = preview;
    await pane.getByRole('radio', { name: 'Team', exact: true }).check({ force: true });
    const form = pane.getByRole('region', { name: 'Verdeling van Arnhem' });
    await form.getByRole('textbox', { name: 'Arnhem Noord' }).fill('90.000');
    await form.getByRole('textbox', { name: 'Arnhem Zuid' }).fill('72.410');
    await form.getByRole('button', { name: 'Bevestig de verdeling' }).click();
    await pane.getByText('Door u ingevuld: Arnhem Noord 90.000 : Arnhem Zuid 72.410.').waitFor();
    const row = (await valuesOnSheet(page, 'Gemeenten')).find((cells) => cells.includes('Arnhem'));
    expect(row).toEqual(expect.arrayContaining([90_000, 72_410, 'bevestigd']));
    await pane.getByRole('searchbox', { name: 'Zoek een gemeente of team' }).first().fill('Arnhem');
    await pane.getByRole('button', { name: /^Arnhem Noord: formatie/ }).waitFor();
  });

  it('one growth figure for every municipality: the years move, in the pane as in the cells', async () => {
    const { pane, page } = preview;
    const box = pane.getByRole('textbox', { name: 'Groei per jaar voor gemeenten zonder cijfer' });
    await box.fill('1');
    await pane.getByRole('button', { name: 'Vul in bij 76 gemeenten' }).click();
    await pane.getByText('Zit in 2024 al onder de norm: dat kost dan 14,0 fte. In 2030: 55,0 fte.').waitFor();
    expect((await valuesOnSheet(page, 'Gemeenten')).filter((cells) => cells.includes(0.01))).toHaveLength(76);
  });

  it('a municipality leads to its cell', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: /^Gemeenten en hun team/ }).click();
    await pane.getByRole('list', { name: 'Indeling van gemeenten bij basisteams' }).getByRole('button', { name: /^Almelo/ }).click();
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((element) => /^F\d+$/.test(element.value)));
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
