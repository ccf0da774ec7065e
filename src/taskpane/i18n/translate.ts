import { createInstance } from 'i18next';
import { en } from './en';
import { nl } from './nl';
import type { agreementsNl } from './nl/agreements';
import type { cbsImportNl } from './nl/cbsImport';
import type { co2Nl } from './nl/co2';
import type { co2MeasuresNl } from './nl/co2Measures';
import type { dataNl } from './nl/data';
import type { hbvsNl } from './nl/hbvs';
import type { linkNl } from './nl/link';
import type { simulationNl } from './nl/simulation';
import type { wijkagentenNl } from './nl/wijkagenten';
import type { Texts } from './texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl & typeof simulationNl & typeof agreementsNl & typeof co2Nl & typeof wijkagentenNl & typeof co2MeasuresNl & typeof dataNl & typeof cbsImportNl & typeof hbvsNl & typeof linkNl };
    returnNull: false;
  }
}

const i18n = createInstance();
// Resources are in the bundle, so this finishes before it returns; texts go through React, which escapes them.
void i18n.init({ lng: 'nl', fallbackLng: 'nl', resources: { nl: { translation: nl }, en: { translation: en } }, interpolation: { escapeValue: false }, initAsync: false });

/** Texts that come with a view that is loaded later. */
export function addTexts(into: 'nl' | 'en', texts: Texts<typeof simulationNl> | Texts<typeof agreementsNl> | Texts<typeof co2Nl> | Texts<typeof wijkagentenNl> | Texts<typeof co2MeasuresNl> | Texts<typeof dataNl> | Texts<typeof cbsImportNl> | Texts<typeof hbvsNl> | Texts<typeof linkNl>): void {
  i18n.addResourceBundle(into, 'translation', texts, true);
}

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
