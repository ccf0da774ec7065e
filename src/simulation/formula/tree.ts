import type { FunctionId } from './functions';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A checked formula: plain data. `at` is the index in the typed text. */
export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  /** `index` in the names given to the compiler. */
  | { readonly kind: 'name'; readonly index: number; readonly name: string; readonly at: number }
  | { readonly kind: 'negative'; readonly of: FormulaTree; readonly at: number }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: FormulaTree; readonly right: FormulaTree; readonly at: number }
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly left: FormulaTree; readonly right: FormulaTree; readonly at: number }
  | { readonly kind: 'call'; readonly id: FunctionId; readonly parts: readonly FormulaTree[]; readonly at: number };

/** Whether two trees say the same, wherever their parts were typed. */
export function sameTree(a: FormulaTree, b: FormulaTree): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.value === b.value;
    case 'name':
      return b.kind === 'name' && a.index === b.index;
    case 'negative':
      return b.kind === 'negative' && sameTree(a.of, b.of);
    case 'arithmetic':
    case 'comparison':
      return b.kind === a.kind && a.operator === b.operator && sameTree(a.left, b.left) && sameTree(a.right, b.right);
    case 'call':
      return b.kind === 'call' && a.id === b.id && a.parts.length === b.parts.length && a.parts.every((part, i) => sameTree(part, b.parts[i] ?? part));
    default:
      throw a satisfies never;
  }
}

/** Indices of the names that a formula uses, each once. */
export function namesUsed(tree: FormulaTree): Set<number> {
  switch (tree.kind) {
    case 'number':
      return new Set();
    case 'name':
      return new Set([tree.index]);
    case 'negative':
      return namesUsed(tree.of);
    case 'arithmetic':
    case 'comparison':
      return new Set([...namesUsed(tree.left), ...namesUsed(tree.right)]);
    case 'call':
      return new Set(tree.parts.flatMap((part) => [...namesUsed(part)]));
    default:
      throw tree satisfies never;
  }
}
