import { functionOf } from './functions';
import type { FormulaTree } from './tree';

/**
 * The formula as Excel calculates it (English names, commas, decimal points), without the "=". Everything that Excel could read in
 * another order stands in brackets; a minus is written as −1 times, which every spreadsheet reads the same.
 * @param refOf the reference of a name: a cell, a range of the row, a defined name
 */
export function formulaToExcel(tree: FormulaTree, refOf: (name: string, index: number) => string): string {
  const of = (part: FormulaTree) => formulaToExcel(part, refOf);
  switch (tree.kind) {
    case 'number':
      return plainNumber(tree.value);
    case 'name':
      return refOf(tree.name, tree.index);
    case 'negative':
      return `(-1*${of(tree.of)})`;
    case 'arithmetic':
    case 'comparison':
      return `(${of(tree.left)}${tree.operator}${of(tree.right)})`;
    case 'call': {
      const parts = tree.parts.map(of);
      // ROUND has no default for its decimals.
      if (tree.id === 'round' && parts.length === 1) parts.push('0');
      return `${functionOf(tree.id).excel}(${parts.join(',')})`;
    }
    default:
      throw tree satisfies never;
  }
}

/** Excel knows exponents, but not in the small letters of JavaScript. */
function plainNumber(value: number): string {
  return String(value).replace('e', 'E');
}
