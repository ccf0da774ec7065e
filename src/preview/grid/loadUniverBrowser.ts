import * as core from '@univerjs/core';
import * as facade from '@univerjs/core/facade';
import * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import * as dataValidation from '@univerjs/data-validation';
import * as formula from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import * as numfmt from '@univerjs/sheets-numfmt';
import * as sheets from '@univerjs/sheets';
import * as sheetsDataValidation from '@univerjs/sheets-data-validation';
import * as sheetsFormula from '@univerjs/sheets-formula';
import * as sheetsUi from '@univerjs/sheets-ui';

import type { Culture } from './entry';
import { fluentTheme } from './fluentTheme';
import { gridTexts } from './gridTexts';
import type { LoadedUniver } from './univerRuntime';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

/** Menu items that are not shown: Univer's protection blocks the add-in's writes without saying so, and breaks undo. */
const withoutProtection = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ].map((id) => [id, { hidden: true }]),
);

/** Univer with its user interface in the container. Loaded lazily: it is a chunk of some megabytes. */
export function loadUniverBrowser(container: HTMLElement, look: { readonly culture: Culture; readonly dark: boolean }): LoadedUniver {
  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({
    theme: fluentTheme,
    darkMode: look.dark,
    locale,
    locales: { [locale]: gridTexts(look.culture) },
    logLevel: core.LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false, menu: withoutProtection }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const preset of presets) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { runtime: { core, facade, formula, sheets, sheetsFormula, numfmt, dataValidation, sheetsDataValidation, conditionalFormatting, sheetsUi }, univer };
}
