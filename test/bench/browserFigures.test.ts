import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { measureBrowser } from './browserFigures';

/** A browser of which only the closing matters. */
function pretendBrowser() {
  const closed = { times: 0 };
  const browser = { close: () => Promise.resolve(void closed.times++) } as unknown as Browser;
  return { closed, launch: () => Promise.resolve(browser) };
}

describe('the figures of the browser', () => {
  it('are null, with the reason, where no browser can be launched', async () => {
    const found = await measureBrowser(() => Promise.reject(new Error('missing libnss3\nand a stack')), () => Promise.resolve({ slider: 1, fan: 1 }));
    expect(found).toEqual({ slider: null, fan: null, reasons: { slider_p95_ms: 'no browser: missing libnss3', fan_ms: 'no browser: missing libnss3' } });
  });

  it('are what was measured', async () => {
    const { closed, launch } = pretendBrowser();
    expect(await measureBrowser(launch, () => Promise.resolve({ slider: 9, fan: 90 }))).toEqual({ slider: 9, fan: 90, reasons: {} });
    expect(closed.times).toBe(1);
  });

  it.each([
    { what: 'a pane that does not build', measure: () => Promise.reject(new Error('Module not found')), message: 'Module not found' },
    { what: 'a slider without steps', measure: () => Promise.resolve({ slider: NaN, fan: 90 }), message: 'no figures' },
    { what: 'a fan without rounds', measure: () => Promise.resolve({ slider: 9, fan: NaN }), message: 'no figures' },
  ])('fail for $what, and the browser is closed', async ({ measure, message }) => {
    const { closed, launch } = pretendBrowser();
    await expect(measureBrowser(launch, measure)).rejects.toThrow(message);
    expect(closed.times).toBe(1);
  });
});
