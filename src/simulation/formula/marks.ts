import { FormulaError, MAX_LENGTH, MAX_PARTS } from './problem';

/** A mark is a piece of the text as typed, before anybody decided what a comma means. */
export interface Mark {
  readonly kind: 'digits' | 'name' | 'operator' | 'open' | 'close' | 'semicolon' | 'comma' | 'percent';
  /** As typed; operators in one spelling. */
  readonly text: string;
  readonly at: number;
}

/** Digits with points and commas between them stay together: "1.234,5". */
const marks: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['digits', /\d+(?:[.,]\d+)*|\.\d+/y],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['operator', /<=|>=|<>|!=|==|[-+*/^<>=\u2212\u00d7\u00f7]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['semicolon', /;/y],
  ['comma', /,/y],
  ['percent', /%/y],
];

/** Signs that people paste, and the two ways to write equality. */
const spelling: Readonly<Partial<Record<string, string>>> = { '\u2212': '-', '\u00d7': '*', '\u00f7': '/', '==': '=', '!=': '<>' };

/**
 * Cuts a formula into marks. Blanks are skipped, and so is the "=" in front that everybody types in Excel.
 * @throws FormulaError empty, tooLong, tooManyParts, unknownCharacter
 */
export function readMarks(text: string): Mark[] {
  if (text.length > MAX_LENGTH) throw new FormulaError({ code: 'tooLong', at: MAX_LENGTH, length: text.length, limit: MAX_LENGTH });
  const found: Mark[] = [];
  const blanks = /[\s\u00a0]*/y;
  let at = blankEnd(text, /^\s*=/.exec(text)?.[0].length ?? 0, blanks);
  while (at < text.length) {
    const mark = markAt(text, at);
    if (mark === undefined) throw new FormulaError({ code: 'unknownCharacter', at, character: String.fromCodePoint(text.codePointAt(at) ?? 0) });
    if (found.length === MAX_PARTS) throw new FormulaError({ code: 'tooManyParts', at, limit: MAX_PARTS });
    found.push(mark.kind === 'operator' ? { ...mark, text: spelling[mark.text] ?? mark.text } : mark);
    at = blankEnd(text, at + mark.text.length, blanks);
  }
  if (found.length === 0) throw new FormulaError({ code: 'empty', at: 0 });
  return found;
}

function blankEnd(text: string, from: number, blanks: RegExp): number {
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
}

function markAt(text: string, at: number): Mark | undefined {
  for (const [kind, pattern] of marks) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0], at };
  }
  return undefined;
}
