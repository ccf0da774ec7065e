import type { GridCore } from './core';

/** Changes after which formulas of rules that are no more stay behind in Univer's formula engine. */
export const rulesChangeWith: ReadonlySet<string> = new Set([
  'sheet.mutation.delete-conditional-rule',
  'sheet.mutation.set-conditional-rule',
  'data-validation.mutation.removeRule',
]);

/**
 * Univer goes on calculating the formulas of conditional formats and validation rules that were removed or changed; each
 * undone or repeated insertion of a model would make every later calculation slower. This takes them out.
 */
export function forgetRemovedRules(core: GridCore): void {
  const { formula, conditionalFormatting, dataValidation } = core.runtime;
  const formats = core.injector.get(conditionalFormatting.ConditionalFormattingRuleModel);
  const validations = core.injector.get(dataValidation.DataValidationModel);
  const registered = core.injector.get(formula.IOtherFormulaManagerService).getOtherFormulaData()[core.unitId] ?? {};
  for (const [sheetId, formulas] of Object.entries(registered)) {
    const keptFormats = (formats.getSubunitRules(core.unitId, sheetId) ?? []).map(({ cfId, rule }) => ({
      mark: `_cf_${cfId}_`,
      text: 'value' in rule && typeof rule.value === 'string' ? rule.value : undefined,
    }));
    const keptRules = validations.getRules(core.unitId, sheetId).map(({ uid }) => ({ mark: `_dv_${uid}_`, text: undefined }));
    const kept = [...keptFormats, ...keptRules];
    const gone = Object.entries(formulas ?? {}).filter(
      ([id, entry]) => /_(?:cf|dv)_/.test(id) && !kept.some(({ mark, text }) => id.includes(mark) && (text === undefined || text === entry?.f)),
    );
    if (gone.length > 0) core.injector.get(formula.RegisterOtherFormulaService).deleteFormula(core.unitId, sheetId, gone.map(([id]) => id));
  }
}
