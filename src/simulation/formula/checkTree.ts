import { functionOf } from './functions';
import type { ValueType } from './functions';
import { FormulaError } from './problem';
import type { FormulaTree } from './tree';

/** Decimals that a rounding may be asked for. */
const MOST_DIGITS = 6;

/**
 * Whether every part is of the type that its place asks for, and a rounding has a fixed number of decimals.
 * @throws FormulaError numberExpected, conditionExpected, digitsNotFixed
 */
export function checkTree(tree: FormulaTree, wanted: ValueType): void {
  expectType(tree, wanted, tree.kind === 'comparison' ? 'condition' : tree.kind === 'call' ? functionOf(tree.id).gives : 'number');
  switch (tree.kind) {
    case 'number':
    case 'name':
      return;
    case 'negative':
      checkTree(tree.of, 'number');
      return;
    case 'arithmetic':
    case 'comparison':
      checkTree(tree.left, 'number');
      checkTree(tree.right, 'number');
      return;
    case 'call': {
      const { takes } = functionOf(tree.id);
      tree.parts.forEach((part, i) => checkTree(part, takes(i)));
      const digits = tree.id === 'round' ? tree.parts[1] : undefined;
      if (digits && fixedDigits(digits) === null) throw new FormulaError({ code: 'digitsNotFixed', at: digits.at });
      return;
    }
    default:
      throw tree satisfies never;
  }
}

function expectType({ at }: FormulaTree, wanted: ValueType, found: ValueType): void {
  if (wanted !== found) throw new FormulaError({ code: wanted === 'number' ? 'numberExpected' : 'conditionExpected', at });
}

/** The decimals of a rounding as a whole number; null when they are not written out as one. */
export function fixedDigits(tree: FormulaTree): number | null {
  const sign = tree.kind === 'negative' ? -1 : 1;
  const number = tree.kind === 'negative' ? tree.of : tree;
  if (number.kind !== 'number' || !Number.isInteger(number.value) || number.value > MOST_DIGITS) return null;
  return sign * number.value + 0;
}
