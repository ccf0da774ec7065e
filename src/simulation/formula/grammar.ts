import { FormulaError, MAX_DEPTH } from './problem';
import type { FormulaFunction } from './functions';
import type { Token } from './tokens';

/** A bracket that is open, with the function it belongs to and the arguments so far. */
interface Bracket {
  readonly at: number;
  readonly fn: (Token & { readonly kind: 'function' }) | null;
  parts: number;
}

/**
 * Whether values, operators, brackets and separators follow each other as they must. What passes is read by the parser without an error.
 * @param end index after the last character
 * @throws FormulaError missingValue, missingOperator, notClosed, notOpened, separatorOutsideFunction, argumentCount, tooDeep
 */
export function checkGrammar(tokens: readonly Token[], end: number): void {
  const brackets: Bracket[] = [];
  let valueNext = true;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (valueNext) valueNext = checkValue(token, before, brackets);
    else valueNext = checkAfterValue(token, before, brackets);
  });
  if (valueNext) throw new FormulaError({ code: 'missingValue', at: end, after: tokens.at(-1)?.text ?? '' });
  const open = brackets.at(-1);
  if (open) throw new FormulaError({ code: 'notClosed', at: open.at });
}

/** A value must come, or a sign or an opening bracket before it. @returns whether a value must still come */
function checkValue(token: Token, before: Token | undefined, brackets: Bracket[]): boolean {
  switch (token.kind) {
    case 'number':
    case 'name':
      return false;
    case 'function':
      return true;
    case 'open':
      if (brackets.length === MAX_DEPTH) throw new FormulaError({ code: 'tooDeep', at: token.at, limit: MAX_DEPTH });
      brackets.push({ at: token.at, fn: before?.kind === 'function' ? before : null, parts: 0 });
      return true;
    case 'operator':
      if (token.text === '+' || token.text === '-') return true;
      throw new FormulaError({ code: 'missingValue', at: token.at, after: before?.text ?? '' });
    case 'close': {
      const bracket = brackets.at(-1);
      if (!bracket) throw new FormulaError({ code: 'notOpened', at: token.at });
      if (bracket.fn && before?.kind === 'open') throw wrongCount(bracket.fn, 0);
      throw new FormulaError({ code: 'missingValue', at: token.at, after: before?.text ?? '' });
    }
    case 'separator':
      throw new FormulaError({ code: 'missingValue', at: token.at, after: before?.text ?? '' });
    default:
      throw token satisfies never;
  }
}

/** A value was read: an operator, a separator or a closing bracket must come. @returns whether a value must come next */
function checkAfterValue(token: Token, before: Token | undefined, brackets: Bracket[]): boolean {
  const bracket = brackets.at(-1);
  switch (token.kind) {
    case 'operator':
      return true;
    case 'separator':
      if (!bracket?.fn) throw new FormulaError({ code: 'separatorOutsideFunction', at: token.at, text: token.text });
      bracket.parts += 1;
      return true;
    case 'close':
      if (!bracket) throw new FormulaError({ code: 'notOpened', at: token.at });
      brackets.pop();
      if (bracket.fn) checkCount(bracket.fn, bracket.parts + 1);
      return false;
    case 'number':
    case 'name':
    case 'function':
    case 'open':
      throw new FormulaError({ code: 'missingOperator', at: token.at, before: before?.text ?? '', after: token.text });
    default:
      throw token satisfies never;
  }
}

function checkCount(token: Token & { readonly kind: 'function' }, found: number): void {
  const { least, most } = token.fn;
  if (found < least || (most !== null && found > most)) throw wrongCount(token, found);
}

function wrongCount({ at, text, fn }: { readonly at: number; readonly text: string; readonly fn: FormulaFunction }, found: number): FormulaError {
  return new FormulaError({ code: 'argumentCount', at, name: text, found, least: fn.least, most: fn.most });
}
