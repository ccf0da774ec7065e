import type * as core from '@univerjs/core';
import type * as facade from '@univerjs/core/facade';
import type * as dataValidation from '@univerjs/data-validation';
import type * as formula from '@univerjs/engine-formula';
import type * as sheets from '@univerjs/sheets';
import type * as conditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as sheetsDataValidation from '@univerjs/sheets-data-validation';
import type * as sheetsFormula from '@univerjs/sheets-formula';
import type * as sheetsUi from '@univerjs/sheets-ui';
import type * as numfmt from '@univerjs/sheets-numfmt';

/**
 * The parts of Univer the stand-in uses, as one value that is handed around. Node and the browser load Univer
 * differently (see `loadUniverNode.ts` and `loadUniverBrowser.ts`), so no other file imports Univer at run time:
 * they import its types only.
 */
export interface UniverRuntime {
  readonly core: typeof core;
  readonly facade: typeof facade;
  readonly formula: typeof formula;
  readonly sheets: typeof sheets;
  readonly sheetsFormula: typeof sheetsFormula;
  readonly numfmt: typeof numfmt;
  readonly dataValidation: typeof dataValidation;
  readonly sheetsDataValidation: typeof sheetsDataValidation;
  readonly conditionalFormatting: typeof conditionalFormatting;
  /** Only with a screen. */
  readonly sheetsUi?: typeof sheetsUi;
}

/** What loading Univer gives: the runtime and a Univer instance with its plugins registered, still without a workbook. */
export interface LoadedUniver {
  readonly runtime: UniverRuntime;
  readonly univer: core.Univer;
}
