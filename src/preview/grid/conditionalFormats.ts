import type { IConditionFormattingRule, IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalFormatState } from '../workbookState';
import { formatRect, intersect, type Rect } from './address';
import type { Change, GridCore } from './core';
import { readStyle, writeStyle } from './cellStyles';
import { rectOf } from './changes';

const ADD = 'sheet.mutation.add-conditional-rule';
const SET = 'sheet.mutation.set-conditional-rule';
const REMOVE = 'sheet.mutation.delete-conditional-rule';

/** A rule that shows cells differently while its formula holds. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly formula: string;
  readonly style: CellStyle;
}

function rules(core: GridCore, sheetId: string): IConditionFormattingRule[] {
  const model = core.injector.get(core.runtime.conditionalFormatting.ConditionalFormattingRuleModel);
  return model.getSubunitRules(core.unitId, sheetId) ?? [];
}

function isFormula(rule: IConditionFormattingRule): rule is IConditionFormattingRule<IFormulaHighlightCell> {
  return rule.rule.type === 'highlightCell' && (rule.rule as { subType?: string }).subType === 'formula';
}

/** The rules of a sheet, the one that wins first. */
export function listConditionalFormats(core: GridCore, sheetId: string): ConditionalFormatRecord[] {
  return rules(core, sheetId)
    .filter(isFormula)
    .map((rule) => ({ id: rule.cfId, rects: rule.ranges.map(rectOf), formula: rule.rule.value, style: readStyle(rule.rule.style) ?? {} }));
}

export function conditionalFormatStates(core: GridCore, sheetId: string): ConditionalFormatState[] {
  return listConditionalFormats(core, sheetId).flatMap(({ rects, formula, style }, index) =>
    rects.map((rect) => ({ range: formatRect(rect), formula, style, priority: index + 1 })),
  );
}

let made = 0;

export function nextConditionalFormatId(): string {
  made += 1;
  return `cf-${Date.now().toString(36)}-${made}`;
}

/** The change that adds a rule, or changes the one with this id. */
export function setConditionalFormat(core: GridCore, sheetId: string, record: ConditionalFormatRecord): Change {
  const place = { unitId: core.unitId, subUnitId: sheetId };
  const before = rules(core, sheetId).find(({ cfId }) => cfId === record.id);
  const rule = univerRule(record);
  if (before) return { redo: { id: SET, params: { ...place, cfId: record.id, rule } }, undo: [{ id: SET, params: { ...place, cfId: record.id, rule: before } }] };
  return { redo: { id: ADD, params: { ...place, rule } }, undo: [{ id: REMOVE, params: { ...place, cfId: record.id } }] };
}

export function removeConditionalFormat(core: GridCore, sheetId: string, record: ConditionalFormatRecord): Change {
  const place = { unitId: core.unitId, subUnitId: sheetId };
  return { redo: { id: REMOVE, params: { ...place, cfId: record.id } }, undo: [{ id: ADD, params: { ...place, rule: univerRule(record) } }] };
}

/** The rules that touch a rectangle. */
export function conditionalFormatsIn(core: GridCore, sheetId: string, rect: Rect): ConditionalFormatRecord[] {
  return listConditionalFormats(core, sheetId).filter(({ rects }) => rects.some((each) => intersect(each, rect)));
}

function univerRule(record: ConditionalFormatRecord): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId: record.id,
    ranges: record.rects.map((rect) => ({ startRow: rect.row, endRow: rect.row + rect.rows - 1, startColumn: rect.column, endColumn: rect.column + rect.columns - 1 })),
    stopIfTrue: false,
    rule: { type: 'highlightCell', subType: 'formula', value: record.formula, style: writeStyle(record.style) } as IFormulaHighlightCell,
  };
}
