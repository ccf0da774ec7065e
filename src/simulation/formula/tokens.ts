import { formulaFunctions, functionNamed } from './functions';
import type { FormulaFunction } from './functions';
import type { Mark } from './marks';
import { FormulaError, MAX_DIGITS } from './problem';

/** Which sign separates the decimals. Each formula is read both ways; see `compileFormula`. */
export type DecimalSign = ',' | '.';

export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly index: number }
  | { readonly kind: 'function'; readonly fn: FormulaFunction }
  | { readonly kind: 'operator' | 'open' | 'close' | 'separator' }
);

/** Whole numbers in groups of three: "1.234.567". */
const plain: Readonly<Record<DecimalSign, RegExp>> = { ',': /^\d+(,\d+)?$/, '.': /^(\d+(\.\d+)?|\.\d+)$/ };
const grouped: Readonly<Record<DecimalSign, RegExp>> = { ',': /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, '.': /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/ };

/**
 * Gives every mark its meaning under one decimal sign. With a decimal point a comma between digits separates the arguments of a function,
 * and is the sign of thousands elsewhere; a formula with semicolons has no comma for either.
 * @throws FormulaError badNumber, numberTooLong, unknownName, unknownFunction, functionWithoutBrackets, percentWithoutNumber
 */
export function readTokens(marks: readonly Mark[], sign: DecimalSign, names: readonly string[]): Token[] {
  const semicolons = marks.some((mark) => mark.kind === 'semicolon');
  // One entry per bracket that is open: whether it belongs to a function.
  const brackets: boolean[] = [];
  const tokens: Token[] = [];
  marks.forEach((mark, i) => {
    const { at, text } = mark;
    switch (mark.kind) {
      case 'digits':
        if (sign === '.' && !semicolons && brackets.at(-1) === true && text.includes(',')) tokens.push(...splitByCommas(mark));
        else tokens.push(numberOf(mark, sign, semicolons));
        return;
      case 'name':
        tokens.push(named(mark, marks[i + 1]?.kind === 'open', names));
        return;
      case 'open':
        brackets.push(tokens.at(-1)?.kind === 'function');
        tokens.push({ kind: 'open', at, text });
        return;
      case 'close':
        brackets.pop();
        tokens.push({ kind: 'close', at, text });
        return;
      case 'semicolon':
      case 'comma':
        tokens.push({ kind: 'separator', at, text });
        return;
      case 'percent':
        tokens.push(...percentOf(tokens.pop(), mark));
        return;
      case 'operator':
        tokens.push({ kind: 'operator', at, text });
        return;
      default:
        throw mark.kind satisfies never;
    }
  });
  return tokens;
}

/**
 * A number in a function that is one with thousands as well as several arguments: "1,234.5" in "max(0, 1,234.5)". Null where there is none,
 * or where semicolons leave no doubt.
 */
export function groupedOrArguments(marks: readonly Mark[]): Mark | null {
  if (marks.some((mark) => mark.kind === 'semicolon')) return null;
  const brackets: boolean[] = [];
  for (const [i, mark] of marks.entries()) {
    if (mark.kind === 'open') brackets.push(marks[i - 1]?.kind === 'name');
    else if (mark.kind === 'close') brackets.pop();
    else if (mark.kind === 'digits' && brackets.at(-1) === true && grouped['.'].test(mark.text)) return mark;
  }
  return null;
}

function splitByCommas({ text, at }: Mark): Token[] {
  let from = at;
  return text.split(',').flatMap((part, i): Token[] => {
    const start = from;
    from += part.length + 1;
    const number = numberOf({ kind: 'digits', text: part, at: start }, '.', false);
    return i === 0 ? [number] : [{ kind: 'separator', at: start - 1, text: ',' }, number];
  });
}

function numberOf({ text, at }: Mark, sign: DecimalSign, semicolons: boolean): Token {
  const groups = sign === ',' || !semicolons;
  if (!plain[sign].test(text) && !(groups && grouped[sign].test(text))) throw new FormulaError({ code: 'badNumber', at, text });
  if (text.replace(/[.,]/g, '').length > MAX_DIGITS) throw new FormulaError({ code: 'numberTooLong', at, text, limit: MAX_DIGITS });
  const bare = sign === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return { kind: 'number', value: Number(bare), at, text };
}

function named({ text, at }: Mark, called: boolean, names: readonly string[]): Token {
  const fn = functionNamed(text);
  const index = names.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  if (called) {
    if (fn) return { kind: 'function', fn, at, text };
    throw new FormulaError({ code: 'unknownFunction', at, name: text, known: formulaFunctions.map((known) => known.names[0] ?? known.id) });
  }
  if (index >= 0) return { kind: 'name', index, at, text };
  throw new FormulaError(fn ? { code: 'functionWithoutBrackets', at, name: text } : { code: 'unknownName', at, name: text, known: names });
}

/** "10 %" is (10 / 100), as in Excel. */
function percentOf(before: Token | undefined, { at, text }: Mark): Token[] {
  if (before?.kind !== 'number') throw new FormulaError({ code: 'percentWithoutNumber', at });
  return [{ kind: 'open', at: before.at, text: '(' }, before, { kind: 'operator', at, text: '/' }, { kind: 'number', value: 100, at, text }, { kind: 'close', at, text: ')' }];
}
