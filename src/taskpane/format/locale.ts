/** The user's way of writing numbers; set once at start-up from Office, read by everything that formats or parses. */
let locale = 'nl-NL';

/** Falls back to Dutch when the tag is one this browser does not know. */
export function setNumberLocale(tag: string | undefined): void {
  locale = tag !== undefined && isKnown(tag) ? tag : 'nl-NL';
}

export function numberLocale(): string {
  return locale;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    // Not a language tag at all: RangeError. Anything else is a real fault.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
