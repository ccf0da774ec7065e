/**
 * The parts of Univer the stand-in uses, as one value that is handed around. Node and the browser load Univer
 * differently (see `loadUniverNode.ts` and `loadUniverBrowser.ts`), so no other file imports Univer at run time:
 * they import its types only.
 */
export interface UniverRuntime {
  readonly core: typeof import('@univerjs/core');
  readonly facade: typeof import('@univerjs/core/facade');
  readonly formula: typeof import('@univerjs/engine-formula');
  readonly sheets: typeof import('@univerjs/sheets');
  readonly sheetsFormula: typeof import('@univerjs/sheets-formula');
  readonly numfmt: typeof import('@univerjs/sheets-numfmt');
  readonly dataValidation: typeof import('@univerjs/data-validation');
  readonly sheetsDataValidation: typeof import('@univerjs/sheets-data-validation');
  readonly conditionalFormatting: typeof import('@univerjs/sheets-conditional-formatting');
}

/** What loading Univer gives: the runtime and a Univer instance with its plugins registered, still without a workbook. */
export interface LoadedUniver {
  readonly runtime: UniverRuntime;
  readonly univer: import('@univerjs/core').Univer;
}
