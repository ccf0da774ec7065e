import type { Browser } from 'playwright-core';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from '../browser/app';
import { measureSlider } from './browser';
import { measureFan, switchUncertaintyOn } from './fan';
import type { Reasons } from './report';

export interface BrowserFigures {
  readonly slider: number | null;
  readonly fan: number | null;
  readonly reasons: Reasons;
}

interface Measured {
  readonly slider: number;
  readonly fan: number;
}

/**
 * What can only be seen in a browser: the pane in the preview, built as it is shipped. A machine on which no browser can be launched has no
 * figures, and the reason; whatever goes wrong after that is a fault of the product or of the bench.
 * @throws Error when the pane cannot be built or worked with, or when a figure is no number
 */
export async function measureBrowser(launch: () => Promise<Browser> = launchBrowser, measure: (browser: Browser) => Promise<Measured> = inPreview): Promise<BrowserFigures> {
  let browser: Browser;
  try {
    browser = await launch();
  } catch (error) {
    const reason = `no browser: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    return { slider: null, fan: null, reasons: { slider_p95_ms: reason, fan_ms: reason } };
  }
  try {
    const { slider, fan } = await measure(browser);
    if (!Number.isFinite(slider) || !Number.isFinite(fan)) throw new Error(`the browser gave no figures: slider ${slider}, fan ${fan}`);
    return { slider, fan, reasons: {} };
  } finally {
    await browser.close();
  }
}

async function inPreview(browser: Browser): Promise<Measured> {
  const app = await startApp('production');
  try {
    const { page, pane } = await openPreview(browser, app.url);
    await insertModelByClick(pane);
    await changeInhabitants(pane, 'Zwolle', '10');
    const { p95 } = await measureSlider(page);
    await switchUncertaintyOn(page);
    // The first rounds are for the compiler of the browser.
    await measureFan(page, 5);
    return { slider: p95, fan: (await measureFan(page)).p50 };
  } finally {
    await app.stop();
  }
}
