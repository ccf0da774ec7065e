import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { ConditionalFormatState, ValidationState } from '../../workbookState';
import { withFilePrefixes } from '../futureFunctions';
import { differentialStyle } from './hucreStyle';

/** What Excel accepts in a validation's texts; a longer one makes it call the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Longest list that may stand in the rule itself. */
const LONGEST_LIST = 255;

function cut(text: string | undefined, longest: number): string | undefined {
  return text !== undefined && text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Several areas may be given with commas or spaces; the file has spaces. */
function areas(range: string): string {
  return range.replace(/\$/g, '').split(/[\s,;]+/).filter(Boolean).join(' ');
}

function bare(formula: string | undefined): string | undefined {
  return formula === undefined ? undefined : withFilePrefixes(formula.replace(/^=/, ''));
}

/**
 * A data validation in the words of the file. Titles over 32 and messages over 255 characters are cut with "…".
 * @throws Error when a list written out is longer than the 255 characters Excel allows
 */
export function fileValidation(rule: ValidationState): DataValidation {
  const listed = rule.kind === 'list' && rule.formula1 !== undefined && !rule.formula1.startsWith('=');
  if (listed && (rule.formula1 ?? '').length > LONGEST_LIST) throw new Error(`list of ${rule.range} is longer than ${LONGEST_LIST} characters: refer to a range`);
  const result: DataValidation = {
    type: rule.kind,
    range: areas(rule.range),
    allowBlank: rule.allowBlank !== false,
    showInputMessage: Boolean(rule.prompt ?? rule.promptTitle),
    showErrorMessage: rule.showError !== false,
    errorStyle: rule.errorStyle ?? 'stop',
    inputTitle: cut(rule.promptTitle, LONGEST_TITLE),
    inputMessage: cut(rule.prompt, LONGEST_MESSAGE),
    errorTitle: cut(rule.errorTitle, LONGEST_TITLE),
    errorMessage: cut(rule.error, LONGEST_MESSAGE),
    formula1: listed ? `"${(rule.formula1 ?? '').replace(/"/g, '""')}"` : bare(rule.formula1),
    formula2: bare(rule.formula2),
  };
  if (rule.kind !== 'list' && rule.kind !== 'custom') result.operator = rule.operator ?? 'between';
  return result;
}

/** Conditional formats in the words of the file; rules without a priority, or with the same, are numbered in order. */
export function fileConditions(rules: readonly ConditionalFormatState[]): ConditionalRule[] {
  const ordered = rules.map((rule, index) => ({ rule, index })).sort((a, b) => (a.rule.priority ?? Infinity) - (b.rule.priority ?? Infinity) || a.index - b.index);
  const numbers = new Set(rules.map((rule) => rule.priority).filter((priority) => priority !== undefined && priority > 0));
  return ordered.map(({ rule }, position) => ({
    type: 'expression',
    priority: numbers.size === rules.length && rule.priority !== undefined ? rule.priority : position + 1,
    range: areas(rule.range),
    formula: bare(rule.formula),
    style: differentialStyle(rule.style),
    stopIfTrue: rule.stopIfTrue,
  }));
}
