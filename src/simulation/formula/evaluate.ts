import { functionBy, operationBy, powerOf, comparisonBy } from './arithmetic';
import { fixedDigits } from './checkTree';
import type { FormulaTree } from './tree';

/** Values of one part of a formula for every team. NaN stands for "no outcome"; a condition is 1 or 0. */
export type ColumnClosure = (columns: readonly Float64Array[], rows: number) => Float64Array;

/** Turns a checked tree into closures, once; no code is generated. Column `i` belongs to name `i` of the compiler. */
export function closureOf(tree: FormulaTree): ColumnClosure {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return (_, rows) => new Float64Array(rows).fill(value);
    }
    case 'name': {
      const { index, name } = tree;
      return (columns, rows) => {
        const column = columns[index];
        if (column?.length !== rows) throw new RangeError(`column ${name} has ${column?.length} values for ${rows} teams`);
        return column;
      };
    }
    case 'negative':
      return unary(closureOf(tree.of), (value) => -value);
    case 'arithmetic':
      return binary(closureOf(tree.left), closureOf(tree.right), tree.operator === '^' ? powerOf : operationBy(tree.operator));
    case 'comparison':
      return binary(closureOf(tree.left), closureOf(tree.right), comparisonBy(tree.operator));
    case 'call':
      return called(tree);
    default:
      throw tree satisfies never;
  }
}

function unary(of: ColumnClosure, operation: (value: number) => number): ColumnClosure {
  return (columns, rows) => of(columns, rows).map((value) => operation(value));
}

function binary(left: ColumnClosure, right: ColumnClosure, operation: (a: number, b: number) => number): ColumnClosure {
  return (columns, rows) => {
    const b = right(columns, rows);
    return left(columns, rows).map((a, t) => operation(a, b[t] ?? NaN));
  };
}

function called(tree: FormulaTree & { readonly kind: 'call' }): ColumnClosure {
  const digits = tree.id === 'round' && tree.parts[1] ? (fixedDigits(tree.parts[1]) ?? NaN) : 0;
  const operation = functionBy(tree.id, digits);
  const parts = tree.parts.map(closureOf);
  return (columns, rows) => {
    const values = parts.map((part) => part(columns, rows));
    return new Float64Array(rows).map((_, t) => operation(values.map((column) => column[t] ?? NaN)));
  };
}
