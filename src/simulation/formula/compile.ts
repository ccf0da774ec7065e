import { checkTree } from './checkTree';
import { closureOf } from './evaluate';
import { checkGrammar } from './grammar';
import { readMarks } from './marks';
import type { Mark } from './marks';
import { parseTree } from './parseTree';
import { FormulaError } from './problem';
import type { FormulaOutcomeProblem, FormulaProblem } from './problem';
import { groupedOrArguments, readTokens } from './tokens';
import type { DecimalSign } from './tokens';
import { namesUsed, sameTree } from './tree';
import type { FormulaTree } from './tree';

export type FormulaOutcome = { readonly ok: true; readonly values: Float64Array } | { readonly ok: false; readonly problem: FormulaOutcomeProblem };

export interface CompiledFormula {
  readonly tree: FormulaTree;
  /** Names that the formula uses, in the order of the names given. */
  readonly uses: readonly string[];
  /**
   * The outcome per team.
   * @param columns one per name, in the order of the names given, each with a value per team; @param teams names of the teams
   */
  readonly value: (columns: readonly Float64Array[], teams: readonly string[]) => FormulaOutcome;
}

export type FormulaReading = { readonly ok: true; readonly formula: CompiledFormula } | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * Reads a formula as users type it: "0,6 * misdrijven + 0,4 * uitrukken". It is read with a decimal comma and with a decimal point; when
 * both can be and they say different things, it is refused as ambiguous. Names and functions count in any case of letters.
 * @param names what a formula may use
 */
export function compileFormula(text: string, names: readonly string[]): FormulaReading {
  const reading = readTree(text, names);
  if (!reading.ok) return reading;
  const { tree } = reading;
  const closure = closureOf(tree);
  const used = namesUsed(tree);
  const value = (columns: readonly Float64Array[], teams: readonly string[]): FormulaOutcome => {
    const values = closure(columns, teams.length);
    const none = values.findIndex((outcome) => !Number.isFinite(outcome));
    return none < 0 ? { ok: true, values: Float64Array.from(values) } : { ok: false, problem: { code: 'notFinite', team: teams[none] ?? '' } };
  };
  return { ok: true, formula: { tree, uses: names.filter((_, i) => used.has(i)), value } };
}

type TreeReading = { readonly ok: true; readonly tree: FormulaTree } | { readonly ok: false; readonly problem: FormulaProblem };

function readTree(text: string, names: readonly string[]): TreeReading {
  const marks = reading(() => readMarks(text));
  if (!marks.ok) return marks;
  const read = (sign: DecimalSign) =>
    reading(() => {
      const tokens = readTokens(marks.value, sign, names);
      checkGrammar(tokens, text.length);
      const tree = parseTree(tokens);
      checkTree(tree, 'number');
      return tree;
    });
  const [comma, point] = [read(','), read('.')];
  if (comma.ok && point.ok) {
    if (sameTree(comma.value, point.value)) return { ok: true, tree: comma.value };
    const { at, text: digits } = firstDoubtful(marks.value);
    return { ok: false, problem: { code: 'ambiguousNumber', at, text: digits } };
  }
  if (comma.ok) return { ok: true, tree: comma.value };
  if (point.ok) {
    const doubtful = groupedOrArguments(marks.value);
    return doubtful ? { ok: false, problem: { code: 'ambiguousNumber', at: doubtful.at, text: doubtful.text } } : { ok: true, tree: point.value };
  }
  return { ok: false, problem: problemOfBoth(comma.problem, point.problem, marks.value) };
}

/** Neither reading will do: that of the decimal comma explains it, unless a number in it only makes sense with a point. */
function problemOfBoth(comma: FormulaProblem, point: FormulaProblem, marks: readonly Mark[]): FormulaProblem {
  if (comma.code !== 'badNumber') return comma;
  if (point.code !== 'badNumber') return point;
  const mixed = comma.at !== point.at && marks.some(({ text }) => /^\d+,\d+$/.test(text)) && marks.some(({ text }) => /^\d*\.\d+$/.test(text));
  return mixed ? { code: 'mixedDecimals', at: Math.max(comma.at, point.at), text: comma.at > point.at ? comma.text : point.text } : comma;
}

/** The first number that the two readings can differ in. */
function firstDoubtful(marks: readonly Mark[]): Mark {
  const found = marks.find(({ kind, text }) => kind === 'digits' && /\d[.,]\d/.test(text));
  if (!found) throw new Error('readings differ without a decimal sign');
  return found;
}

function reading<T>(read: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FormulaProblem } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, problem: error.problem };
    throw error;
  }
}
