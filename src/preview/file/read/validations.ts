import type { ValidationState } from '../../workbookState';
import { areaName, parseArea } from '../address';
import { withoutFilePrefixes } from '../futureFunctions';
import { decodeFileText } from '../xmlText';
import { readsOtherWorkbook, type SheetContext } from './cells';
import { child, children, descend, flag, type XmlNode } from './xml';

const KINDS = ['list', 'decimal', 'whole', 'date', 'custom', 'textLength'] as const;
const OPERATORS = ['between', 'greaterThanOrEqual', 'lessThanOrEqual', 'greaterThan', 'lessThan', 'equal', 'notEqual', 'notBetween'] as const;

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((item) => item === value);
}

/** Whether rules of a kind, as the file calls it, are read. */
export function isReadKind(kind: string): boolean {
  return oneOf(KINDS, kind) !== undefined;
}

/** "12" stays a number, anything else becomes "=…"; a written-out list becomes its items. */
function operand(text: string | undefined, kind: ValidationState['kind']): string | undefined {
  if (text === undefined || text === '') return undefined;
  const items = kind === 'list' ? /^"((?:[^"]|"")*)"$/.exec(text)?.[1] : undefined;
  if (items !== undefined) return items.replace(/""/g, '"');
  return kind !== 'list' && text.trim() !== '' && Number.isFinite(Number(text)) ? text : `=${withoutFilePrefixes(text)}`;
}

function text(node: XmlNode, name: string): string | undefined {
  const value = node.attributes[name];
  return value === undefined ? undefined : decodeFileText(value);
}

function validation(node: XmlNode, context: SheetContext): ValidationState[] {
  const lose = (one: string, many: string): void => context.losses.add({ part: context.part, sheet: context.name, noun: [one, many] });
  const sqref = node.attributes['sqref'] ?? child(node, 'sqref')?.text ?? '';
  const range = sqref.trim().split(/\s+/).flatMap((area) => parseArea(area) ?? []).map(areaName).join(',');
  const kind = oneOf(KINDS, node.attributes['type']);
  // The newer form wraps each formula in an element of its own.
  const written = ['formula1', 'formula2'].map((name) => descend(node, name, 'f')?.text ?? child(node, name)?.text);
  if (!kind || range === '') {
    if (range !== '') lose('invoerregel van een soort die hier niet bestaat (alleen een bericht, of een tijd)', 'invoerregels van een soort die hier niet bestaat (alleen een bericht, of een tijd)');
    return [];
  }
  if (written.some((formula) => formula !== undefined && readsOtherWorkbook(formula))) {
    lose('invoerregel die een andere werkmap leest', 'invoerregels die een andere werkmap lezen');
    return [];
  }
  if (kind === 'list' && flag(node, 'showDropDown')) lose('invoerlijst zonder keuzepijl (krijgt er een)', 'invoerlijsten zonder keuzepijl (krijgen er een)');
  const operator = kind === 'list' || kind === 'custom' ? undefined : (oneOf(OPERATORS, node.attributes['operator']) ?? 'between');
  const result: ValidationState = {
    range,
    kind,
    operator,
    formula1: operand(written[0], kind),
    // Some programs write a second formula where it means nothing.
    formula2: operator === 'between' || operator === 'notBetween' ? operand(written[1], kind) : undefined,
    allowBlank: flag(node, 'allowBlank'),
    promptTitle: flag(node, 'showInputMessage') ? text(node, 'promptTitle') : undefined,
    prompt: flag(node, 'showInputMessage') ? text(node, 'prompt') : undefined,
    errorTitle: text(node, 'errorTitle'),
    error: text(node, 'error'),
    errorStyle: oneOf(['stop', 'warning', 'information'] as const, node.attributes['errorStyle']) ?? 'stop',
    ...(flag(node, 'showErrorMessage') ? {} : { showError: false }),
  };
  return [result];
}

/** The data validations of a sheet; those that look at another sheet stand in its extension list. */
export function readValidations(sheet: XmlNode, newer: readonly XmlNode[], context: SheetContext): ValidationState[] {
  return [...children(child(sheet, 'dataValidations'), 'dataValidation'), ...newer].flatMap((node) => validation(node, context));
}
