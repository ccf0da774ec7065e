/** Requirement set the add-in needs; the manifest asks for the same. */
export const NEEDED_SET = { name: 'ExcelApi', version: '1.14' } as const;

export type OfficeState =
  | { readonly kind: 'ready'; readonly platform: string; readonly version: string; readonly displayLanguage: string; readonly contentLanguage: string | undefined }
  /** office.js did not load, or this is an ordinary browser tab. */
  | { readonly kind: 'missing' }
  /** office.js is there but its onReady never came. */
  | { readonly kind: 'silent'; readonly seconds: number }
  /** Office reported a fault while starting. */
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'otherHost'; readonly host: string }
  | { readonly kind: 'tooOld'; readonly needed: string };

/**
 * Waits until Office says where we are. A broken host never answers, an ordinary browser answers with no host: both end here.
 * @param timeout ms to wait for an answer
 */
export async function waitForOffice(timeout: number): Promise<OfficeState> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return { kind: 'missing' };
  const answer = await within(Office.onReady(), timeout).catch((error: unknown) => ({ failed: error }));
  if (answer !== null && 'failed' in answer) return { kind: 'failed', detail: String(answer.failed) };
  if (answer === null) return { kind: 'silent', seconds: Math.round(timeout / 1000) };
  if (!answer.host) return { kind: 'missing' };
  if (answer.host !== Office.HostType.Excel) return { kind: 'otherHost', host: String(answer.host) };
  const { context } = Office;
  if (typeof Excel === 'undefined' || !context.requirements.isSetSupported(NEEDED_SET.name, NEEDED_SET.version)) {
    return { kind: 'tooOld', needed: `${NEEDED_SET.name} ${NEEDED_SET.version}` };
  }
  return {
    kind: 'ready',
    platform: String(answer.platform ?? ''),
    version: context.diagnostics?.version ?? '',
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
  };
}

async function within<T>(promise: Promise<T>, timeout: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
