import { createRequire } from 'node:module';
import type { LoadedUniver, UniverRuntime } from './univerRuntime';

/**
 * Univer without a user interface, for tests and command line tools. The CommonJS builds are used because the ES builds
 * import a named export from a CommonJS package (opentype.js), which Node refuses.
 */
export function loadUniverNode(): LoadedUniver {
  const require = createRequire(import.meta.url);
  const load = <Module>(id: string): Module => require(id) as Module;
  const runtime: UniverRuntime = {
    core: load('@univerjs/core'),
    facade: load('@univerjs/core/facade'),
    formula: load('@univerjs/engine-formula'),
    sheets: load('@univerjs/sheets'),
    sheetsFormula: load('@univerjs/sheets-formula'),
    numfmt: load('@univerjs/sheets-numfmt'),
    dataValidation: load('@univerjs/data-validation'),
    sheetsDataValidation: load('@univerjs/sheets-data-validation'),
    conditionalFormatting: load('@univerjs/sheets-conditional-formatting'),
  };
  for (const facade of ['sheets', 'engine-formula', 'sheets-formula', 'sheets-numfmt', 'sheets-data-validation', 'sheets-conditional-formatting']) {
    require(`@univerjs/${facade}/facade`);
  }
  const locale = runtime.core.LocaleType.EN_US;
  const univer = new runtime.core.Univer({ locale, locales: { [locale]: {} }, logLevel: runtime.core.LogLevel.ERROR });
  univer.registerPlugin(runtime.formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(runtime.sheets.UniverSheetsPlugin);
  univer.registerPlugin(runtime.sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(runtime.numfmt.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(runtime.dataValidation.UniverDataValidationPlugin);
  univer.registerPlugin(runtime.sheetsDataValidation.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(runtime.conditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  return { runtime, univer };
}
