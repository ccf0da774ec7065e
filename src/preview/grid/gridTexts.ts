import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { merge, type ILanguagePack } from '@univerjs/core';
import { dutchTexts } from './dutchTexts';
import type { Culture } from './entry';

/** The texts of the grid's own menus and messages. Univer has no Dutch, so what a user meets is translated here. */
export function gridTexts(culture: Culture): ILanguagePack {
  const english = merge({}, coreTexts, validationTexts, conditionalFormattingTexts);
  return culture === 'nl' ? merge(english, dutchTexts) : english;
}
