import type { ScalarValue } from '../workbookState';
import { intersect, parseRect, splitReference, type Rect } from './address';
import { isError } from './cellValues';
import { valueAt } from './cells';
import type { GridCore } from './core';
import { findName } from './names';
import { plainValue } from './readRange';
import { findSheet } from './sheets';
import { listValidations, type ValidationRecord } from './validations';

/** Whether each cell of the rectangle that has a validation rule holds what the rule allows, row by row. */
export function acceptsCells(core: GridCore, sheetId: string, rect: Rect): boolean[] {
  const rules = listValidations(core, sheetId);
  const accepted: boolean[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const rule = ruleAt(rules, row, column);
      accepted.push(!rule || acceptsValue(core, sheetId, rule, valueAt(core, sheetId, row, column)));
    }
  }
  return accepted;
}

function ruleAt(rules: readonly ValidationRecord[], row: number, column: number): ValidationRecord | undefined {
  return rules.find(({ rects }) => rects.some((each) => intersect(each, { row, column, rows: 1, columns: 1 })));
}

/** The rule that refuses this value in this cell, undefined when it may be typed there. */
export function refusingRule(core: GridCore, sheetId: string, row: number, column: number, value: ScalarValue | undefined): ValidationRecord | undefined {
  const rule = ruleAt(listValidations(core, sheetId), row, column);
  const stops = rule && (rule.state.errorStyle ?? 'stop') === 'stop';
  return stops && !acceptsValue(core, sheetId, rule, value) ? rule : undefined;
}

/** Operands that are more than a number or a reference are not evaluated here, and then everything is accepted. */
function acceptsValue(core: GridCore, sheetId: string, { state }: ValidationRecord, value: ScalarValue | undefined): boolean {
  if (value === undefined || value === '') return state.allowBlank !== false;
  if (isError(value)) return false;
  if (state.kind === 'list') return listItems(core, sheetId, state.formula1 ?? '').some((item) => item === String(value).toLowerCase());
  if (state.kind === 'custom') return true;
  const number = state.kind === 'textLength' ? String(value).length : value;
  if (typeof number !== 'number') return false;
  if (state.kind === 'whole' && !Number.isInteger(number)) return false;
  const first = operand(core, sheetId, state.formula1);
  const second = operand(core, sheetId, state.formula2);
  return first === undefined || compare(state.operator ?? 'between', number, first, second ?? first);
}

function compare(operator: string, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    default:
      return true;
  }
}

/** The cells a reference or a name stands for. */
function cells(core: GridCore, sheetId: string, reference: string): { sheetId: string; rect: Rect } | undefined {
  const { sheet, address } = splitReference(reference);
  const rect = parseRect(address);
  if (rect) {
    const found = sheet === undefined ? core.sheet(sheetId) : findSheet(core, sheet);
    return found && { sheetId: found.getSheetId(), rect };
  }
  const name = findName(core, address, undefined);
  return name && name.formula !== `=${address}` ? cells(core, sheetId, name.formula) : undefined;
}

function listItems(core: GridCore, sheetId: string, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim().toLowerCase());
  const range = cells(core, sheetId, source);
  if (!range) return [];
  const items: string[] = [];
  const { rect } = range;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      items.push(String(plainValue(valueAt(core, range.sheetId, row, column))).toLowerCase());
    }
  }
  return items;
}

function operand(core: GridCore, sheetId: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const bare = text.replace(/^=/, '');
  if (bare !== '' && Number.isFinite(Number(bare))) return Number(bare);
  const range = cells(core, sheetId, text);
  const value = range && valueAt(core, range.sheetId, range.rect.row, range.rect.column);
  return typeof value === 'number' ? value : undefined;
}
