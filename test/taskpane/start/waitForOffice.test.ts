import { afterEach, describe, expect, test, vi } from 'vitest';
import { waitForOffice } from '../../../src/taskpane/start/waitForOffice';

afterEach(() => vi.unstubAllGlobals());

interface Fake {
  readonly onReady: () => Promise<unknown>;
  readonly supported?: boolean;
}

function office({ onReady, supported = true }: Fake): void {
  vi.stubGlobal('Excel', {});
  vi.stubGlobal('Office', {
    onReady,
    HostType: { Excel: 'Excel' },
    context: { requirements: { isSetSupported: () => supported }, displayLanguage: 'nl-NL', contentLanguage: 'nl-NL', diagnostics: { version: '16.0' } },
  });
}

describe('starting in and outside Excel', () => {
  test('no Office on the page', async () => expect(await waitForOffice(20)).toEqual({ kind: 'missing' }));

  test.each<[string, Fake, unknown]>([
    ['Excel', { onReady: async () => ({ host: 'Excel', platform: 'PC' }) }, { kind: 'ready', platform: 'PC', version: '16.0', displayLanguage: 'nl-NL', contentLanguage: 'nl-NL' }],
    ['an ordinary browser', { onReady: async () => ({ host: null, platform: null }) }, { kind: 'missing' }],
    ['a broken host that never answers', { onReady: () => new Promise(() => undefined) }, { kind: 'silent', seconds: 0 }],
    ['a host that fails', { onReady: () => Promise.reject(new Error('stuk')) }, { kind: 'failed', detail: 'Error: stuk' }],
    ['another program', { onReady: async () => ({ host: 'Word', platform: 'PC' }) }, { kind: 'otherHost', host: 'Word' }],
    ['an Excel without what is needed', { onReady: async () => ({ host: 'Excel', platform: 'PC' }), supported: false }, { kind: 'tooOld', needed: 'ExcelApi 1.14' }],
  ])('%s', async (_, fake, expected) => {
    office(fake);
    expect(await waitForOffice(20)).toEqual(expected);
  });
});
