import { parseRange } from '../../src/workbook/a1';
import type { Corners } from '../../src/workbook/a1';

/** A cell or range that a formula reads. */
export interface Reference extends Corners {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
}

/** What a native formula is made of. */
export interface FormulaParts {
  readonly functions: readonly string[];
  readonly references: readonly Reference[];
  readonly names: readonly string[];
  /** Names with a sign in front instead of an operation, as in "(-Naam": one of the hosts reads that as something else. */
  readonly signedNames: readonly string[];
  /** Deepest nesting of function calls; Excel allows 64. */
  readonly depth: number;
}

const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.]))`,
    String.raw`(?<call>[A-Z][A-Z0-9.]*\()`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)`,
    String.raw`(?<name>[A-Za-z_\\][\w.]*)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>%,():])`,
    String.raw`(?<space>\s+)`,
  ].join('|'),
  'y',
);

/** Takes a formula apart. @throws Error at what is no English formula, or has brackets that do not match */
export function formulaParts(formula: string): FormulaParts {
  if (!formula.startsWith('=')) throw new Error(`no formula: ${formula}`);
  const functions: string[] = [];
  const references: Reference[] = [];
  const names: string[] = [];
  const signedNames: string[] = [];
  const open: ('call' | 'bracket')[] = [];
  let depth = 0;
  let before = '=';
  let sign = false;
  for (let at = 1; at < formula.length; ) {
    token.lastIndex = at;
    const found = token.exec(formula);
    if (!found) throw new Error(`not understood from ${formula.slice(at, at + 20)} in ${formula}`);
    at = token.lastIndex;
    const { call, reference, name, operator, space } = found.groups ?? {};
    if (space !== undefined) continue;
    if (call !== undefined) {
      functions.push(call.slice(0, -1));
      open.push('call');
      depth = Math.max(depth, open.filter((kind) => kind === 'call').length);
    } else if (operator === '(') open.push('bracket');
    else if (operator === ')') {
      if (open.pop() === undefined) throw new Error(`a bracket too many in ${formula}`);
    } else if (reference !== undefined) references.push(readReference(reference));
    else if (name !== undefined && !['TRUE', 'FALSE'].includes(name)) {
      names.push(name);
      if (sign) signedNames.push(name);
    }
    sign = operator !== undefined && ['-', '+'].includes(operator) && /^[=(,<>*/^&+-]/.test(before);
    before = found[0].endsWith('(') ? '(' : found[0];
  }
  if (open.length > 0) throw new Error(`a bracket too few in ${formula}`);
  return { functions, references, names, signedNames, depth };
}

function readReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const corners = parseRange(text);
  return mark < 0 ? corners : { ...corners, sheet: text.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'") };
}
