import type { IDataValidationRule, IRange } from '@univerjs/core';
import type { ValidationState } from '../workbookState';
import { formatRect, intersect, type Rect } from './address';
import type { Change, GridCore } from './core';
import { rectOf } from './changes';

const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';
const kinds = { list: 'list', decimal: 'decimal', whole: 'whole', date: 'date', custom: 'custom', textLength: 'textLength' } as const;
/** Univer's numbers of what happens with a wrong value. */
const styles = { information: 0, stop: 1, warning: 2 } as const;

let made = 0;

/** A rule as the grid keeps it: where it applies and what it says. */
export interface ValidationRecord {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly state: Omit<ValidationState, 'range'>;
}

function record(rule: IDataValidationRule): ValidationRecord | undefined {
  const kind = rule.type === 'listMultiple' ? 'list' : kinds[rule.type as keyof typeof kinds];
  if (!kind) return undefined;
  const style = (Object.keys(styles) as (keyof typeof styles)[]).find((name) => styles[name] === rule.errorStyle);
  return {
    id: rule.uid,
    rects: rule.ranges.map(rectOf),
    state: {
      kind,
      ...(rule.operator ? { operator: rule.operator as ValidationState['operator'] } : {}),
      ...(rule.formula1 !== undefined ? { formula1: rule.formula1 } : {}),
      ...(rule.formula2 !== undefined ? { formula2: rule.formula2 } : {}),
      allowBlank: rule.allowBlank !== false,
      ...(rule.promptTitle ? { promptTitle: rule.promptTitle } : {}),
      ...(rule.prompt ? { prompt: rule.prompt } : {}),
      ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
      ...(rule.error ? { error: rule.error } : {}),
      ...(style ? { errorStyle: style } : {}),
    },
  };
}

function rules(core: GridCore, sheetId: string): IDataValidationRule[] {
  return core.injector.get(core.runtime.dataValidation.DataValidationModel).getRules(core.unitId, sheetId);
}

/** The rules of a sheet. */
export function listValidations(core: GridCore, sheetId: string): ValidationRecord[] {
  return rules(core, sheetId).flatMap((rule) => record(rule) ?? []);
}

export function validationStates(core: GridCore, sheetId: string): ValidationState[] {
  return listValidations(core, sheetId).flatMap(({ rects, state }) => rects.map((rect) => ({ ...state, range: formatRect(rect) })));
}

/** The change that gives the cells this rule instead of what they had; without a rule they lose theirs. */
export function setValidation(core: GridCore, sheetId: string, rect: Rect, state: Omit<ValidationState, 'range'> | undefined): Change[] {
  const place = { unitId: core.unitId, subUnitId: sheetId };
  const changes = rules(core, sheetId)
    .filter((rule) => rule.ranges.some((range: IRange) => intersect(rectOf(range), rect)))
    .flatMap((rule): Change[] => {
      const remove = { redo: { id: REMOVE, params: { ...place, ruleId: rule.uid } }, undo: [{ id: ADD, params: { ...place, rule } }] };
      const rest = rule.ranges.flatMap((range: IRange) => without(rectOf(range), rect));
      if (rest.length === 0) return [remove];
      return [remove, add(place, { ...rule, uid: nextId(), ranges: rest.map(rangeOf) })];
    });
  if (state) changes.push(add(place, ruleOf(rect, state)));
  return changes;
}

function nextId(): string {
  made += 1;
  return `validation-${Date.now().toString(36)}-${made}`;
}

function add(place: object, rule: IDataValidationRule): Change {
  return { redo: { id: ADD, params: { ...place, rule } }, undo: [{ id: REMOVE, params: { ...place, ruleId: rule.uid } }] };
}

function rangeOf(rect: Rect): IDataValidationRule['ranges'][number] {
  return { startRow: rect.row, endRow: rect.row + rect.rows - 1, startColumn: rect.column, endColumn: rect.column + rect.columns - 1 };
}

function ruleOf(rect: Rect, state: Omit<ValidationState, 'range'>): IDataValidationRule {
  return {
    uid: nextId(),
    type: kinds[state.kind],
    ranges: [rangeOf(rect)],
    allowBlank: state.allowBlank ?? true,
    // Without an explicit "stop" Univer lets every value through.
    errorStyle: styles[state.errorStyle ?? 'stop'],
    showErrorMessage: true,
    showInputMessage: Boolean(state.prompt),
    ...(state.operator ? { operator: state.operator as IDataValidationRule['operator'] } : {}),
    ...(state.formula1 !== undefined ? { formula1: state.formula1 } : {}),
    ...(state.formula2 !== undefined ? { formula2: state.formula2 } : {}),
    ...(state.prompt ? { prompt: state.prompt } : {}),
    ...(state.promptTitle ? { promptTitle: state.promptTitle } : {}),
    ...(state.error ? { error: state.error } : {}),
    ...(state.errorTitle ? { errorTitle: state.errorTitle } : {}),
  };
}

/** What is left of `rect` when `hole` is cut out: up to four rectangles. */
function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    { row: cut.row, rows: cut.rows, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
