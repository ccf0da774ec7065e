import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from './app';

/** `npm run screenshots`: the pictures of the README, from the running preview. */
const folder = fileURLToPath(new URL('../../assets/screenshots/', import.meta.url));

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const app = await startApp();
  const browser = await launchBrowser();
  try {
    await preview(browser, app.url);
    await panes(browser, app.url, false);
    await panes(browser, app.url, true);
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** The whole window with the model inserted and sheet Sterkteverdeling in front. */
async function preview(browser: Browser, url: string): Promise<void> {
  const { page, pane } = await openPreview(browser, url);
  await insertModelByClick(pane);
  await pane.getByRole('button', { name: 'Sluiten' }).first().click();
  await page.getByText('Sterkteverdeling', { exact: true }).first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}preview.png` });
  await page.context().close();
}

/** The pane alone at its 350 pixels: its views, and of the scenario a team's difference in words and the tile map. */
async function panes(browser: Browser, url: string, dark: boolean): Promise<void> {
  const { page, pane } = await openPreview(browser, url, { dark });
  if (dark) await page.getByRole('button', { name: 'Donker thema' }).click({ timeout: 2000 }).catch(() => undefined);
  await insertModelByClick(pane);
  await pane.getByRole('button', { name: 'Sluiten' }).first().click();
  const frame = page.locator('iframe');
  const suffix = dark ? '-donker' : '';
  await page.waitForTimeout(800);
  await frame.screenshot({ path: `${folder}sterkte${suffix}.png` });
  await changeInhabitants(pane, 'Zwolle', '10');
  await page.waitForTimeout(800);
  await frame.screenshot({ path: `${folder}simulatie${suffix}.png` });
  if (!dark) {
    await pane.getByRole('button', { name: /^Zwolle: van/ }).click();
    await page.waitForTimeout(500);
    await frame.screenshot({ path: `${folder}opbouw.png` });
    await page.keyboard.press('Escape');
    await pane.getByRole('radio', { name: 'Kaart', exact: true }).check({ force: true });
    await pane.getByText('Grove ligging').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await frame.screenshot({ path: `${folder}kaart.png` });
    await pane.getByRole('tab', { name: 'Wijkagenten' }).click();
    await page.waitForTimeout(800);
    await frame.screenshot({ path: `${folder}wijkagenten.png` });
    await pane.getByRole('tab', { name: /CO/ }).click();
    await page.waitForTimeout(800);
    await frame.screenshot({ path: `${folder}co2.png` });
  }
  await page.context().close();
}

await main();
