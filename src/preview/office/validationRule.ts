import { absoluteReference } from '../grid/address';
import type { ValidationState } from '../workbookState';
import { ClientObject } from './ClientObject';
import { officeError } from './OfficeError';
import { rangeArgument } from './rangeArgument';
import type { RequestContext } from './RequestContext';

type Operator = NonNullable<ValidationState['operator']>;
type Rule = Pick<ValidationState, 'kind' | 'operator' | 'formula1' | 'formula2'>;

const operators: Readonly<Record<string, Operator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const compared = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const WHERE = 'DataValidation.rule';

/** A number, a formula or a Range as the text the grid keeps: "10", "=A1", "=Sheet!$A$1:$A$9". */
function operand(context: RequestContext, value: unknown): string {
  if (value instanceof ClientObject) {
    const host = rangeArgument(context, '', value, WHERE);
    if (!host) throw officeError('InvalidArgument', WHERE);
    return absoluteReference(context.host.grid.core.sheet(host.sheetId).getName(), host.rect);
  }
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value);
  throw officeError('InvalidArgument', WHERE, 'formula1 or formula2');
}

/** Excel's rule as the grid keeps it; exactly one kind must be given. */
export function readRule(context: RequestContext, rule: Excel.DataValidationRule): Rule {
  const given = Object.entries(rule).filter(([, part]) => part !== undefined && part !== null);
  if (given.length !== 1) throw officeError('InvalidArgument', WHERE, 'one kind of rule');
  if (rule.list) return { kind: 'list', formula1: operand(context, rule.list.source) };
  if (rule.custom) return { kind: 'custom', formula1: operand(context, rule.custom.formula) };
  for (const [name, kind] of Object.entries(compared) as [keyof typeof compared, Rule['kind']][]) {
    const part = rule[name];
    if (!part) continue;
    const operator = operators[part.operator];
    if (!operator) throw officeError('InvalidArgument', WHERE, String(part.operator));
    const formula1 = operand(context, part.formula1);
    const two = operator === 'between' || operator === 'notBetween';
    return { kind, operator, formula1, ...(two ? { formula2: operand(context, part.formula2) } : {}) };
  }
  throw officeError('InvalidArgument', WHERE, 'this preview has no times');
}

/** The rule in Excel's form, where every operand is a formula. */
export function writeRule(rule: Rule): Excel.DataValidationRule {
  const formula = (text: string | undefined): string => (text === undefined ? '' : text.startsWith('=') ? text : `=${text}`);
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.formula1 ?? '' } };
  if (rule.kind === 'custom') return { custom: { formula: formula(rule.formula1) } };
  const operator = Object.keys(operators).find((name) => operators[name] === rule.operator) as 'Between';
  const part = { formula1: formula(rule.formula1), operator, ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }) };
  const name = (Object.keys(compared) as (keyof typeof compared)[]).find((each) => compared[each] === rule.kind) ?? 'decimal';
  return { [name]: part };
}
