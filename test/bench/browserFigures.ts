import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from '../browser/app';
import { measureSlider } from './browser';
import { measureFan, switchUncertaintyOn } from './fan';
import type { Reasons } from './report';

export interface BrowserFigures {
  readonly slider: number | null;
  readonly fan: number | null;
  readonly reasons: Reasons;
}

/** What can only be seen in a browser: the pane in the preview, built as it is shipped. */
export async function measureBrowser(): Promise<BrowserFigures> {
  try {
    return { ...(await inPreview()), reasons: {} };
  } catch (error) {
    // A machine without a browser, or without what a browser needs: said, never made up.
    const reason = `no browser: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    return { slider: null, fan: null, reasons: { slider_p95_ms: reason, fan_ms: reason } };
  }
}

async function inPreview(): Promise<{ slider: number; fan: number }> {
  const app = await startApp('production');
  try {
    const browser = await launchBrowser();
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
      await browser.close();
    }
  } finally {
    await app.stop();
  }
}
