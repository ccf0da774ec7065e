import type { Reasons } from './report';

export interface BrowserFigures {
  readonly slider: number | null;
  readonly fan: number | null;
  readonly reasons: Reasons;
}

/** What can only be seen in a browser. */
export async function measureBrowser(): Promise<BrowserFigures> {
  const reason = 'not measured yet';
  return { slider: null, fan: null, reasons: { slider_p95_ms: reason, fan_ms: reason } };
}
