import { createInstance } from 'i18next';
import { en } from './en';
import { nl } from './nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
    returnNull: false;
  }
}

const i18n = createInstance();
// Resources are in the bundle, so this finishes before it returns; texts go through React, which escapes them.
void i18n.init({ lng: 'nl', fallbackLng: 'nl', resources: { nl: { translation: nl }, en: { translation: en } }, interpolation: { escapeValue: false }, initAsync: false });

/** Dutch unless Office's display language is English. */
export function setLanguage(displayLanguage: string | undefined): void {
  const chosen = displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'nl';
  void i18n.changeLanguage(chosen);
  if (typeof document !== 'undefined') document.documentElement.lang = chosen;
}

/** The language of the pane. */
export function language(): 'nl' | 'en' {
  return i18n.language === 'en' ? 'en' : 'nl';
}

/** The text of a key; a key that does not exist, or a value that is missing, does not compile. */
export const t = i18n.t;
