import { create, parseDependencies } from 'mathjs/number';
import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, RelationalNode, SymbolNode } from 'mathjs/number';
import { FormulaError } from './problem';
import type { Token } from './tokens';
import type { ArithmeticOperator, ComparisonOperator, FormulaTree } from './tree';

/** Only the parser of mathjs, on plain numbers: nothing in here evaluates. */
const { parse } = create(parseDependencies ?? {});

/** Operators that come through, by mathjs's name for them. */
const arithmetic = new Map<string, ArithmeticOperator>([['add', '+'], ['subtract', '-'], ['multiply', '*'], ['divide', '/'], ['pow', '^']]);
const comparison = new Map<string, ComparisonOperator>([['equal', '='], ['unequal', '<>'], ['smaller', '<'], ['larger', '>'], ['smallerEq', '<='], ['largerEq', '>=']]);

/**
 * The tree of checked tokens. mathjs never sees the names that the user typed: a name becomes "v" with its index, so that none of its own
 * words and constants can be reached; and only the node types and operators named here come through.
 * @param tokens that passed `checkGrammar`
 * @throws FormulaError ambiguousPower, chainedComparison
 */
export function parseTree(tokens: readonly Token[]): FormulaTree {
  return treeOf(parse(tokens.map(wordFor).join(' ')), new InOrder(tokens));
}

function wordFor(token: Token): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'name':
      return `v${token.index}`;
    case 'function':
      return `f_${token.fn.id}`;
    case 'separator':
      return ',';
    case 'operator':
      return token.text === '=' ? '==' : token.text === '<>' ? '!=' : token.text;
    case 'open':
    case 'close':
      return token.text;
    default:
      throw token satisfies never;
  }
}

/** Nodes of mathjs carry no position; visited in the order of the text, each value and operator takes the next token. */
class InOrder {
  private readonly tokens: readonly Token[];
  private next = 0;
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens.filter(({ kind }) => kind === 'number' || kind === 'name' || kind === 'function' || kind === 'operator');
  }
  take(): Token {
    const token = this.tokens[this.next];
    if (!token) throw new Error('formula tree has more parts than its text');
    this.next += 1;
    return token;
  }
}

function treeOf(node: MathNode, order: InOrder): FormulaTree {
  switch (node.type) {
    case 'ConstantNode':
      return { kind: 'number', value: Number((node as ConstantNode).value), at: order.take().at };
    case 'SymbolNode':
      return nameOf(node as SymbolNode, order.take());
    case 'ParenthesisNode':
      return treeOf((node as ParenthesisNode).content, order);
    case 'FunctionNode':
      return callOf(node as FunctionNode, order);
    case 'OperatorNode':
      return operationOf(node as OperatorNode, order);
    case 'RelationalNode': {
      // Two comparisons side by side: the second operator stands after the second value.
      const [first, second] = (node as RelationalNode).params;
      if (first) treeOf(first, order);
      order.take();
      if (second) treeOf(second, order);
      throw new FormulaError({ code: 'chainedComparison', at: order.take().at });
    }
    default:
      throw new Error(`formula has a part that is not allowed: ${node.type}`);
  }
}

function nameOf(node: SymbolNode, token: Token): FormulaTree {
  if (token.kind !== 'name' || node.name !== wordFor(token)) throw new Error('formula tree and text differ');
  return { kind: 'name', index: token.index, name: token.text, at: token.at };
}

function callOf(node: FunctionNode, order: InOrder): FormulaTree {
  const token = order.take();
  if (token.kind !== 'function' || node.fn.name !== wordFor(token)) throw new Error('formula tree and text differ');
  return { kind: 'call', id: token.fn.id, parts: node.args.map((part) => treeOf(part, order)), at: token.at };
}

function operationOf(node: OperatorNode, order: InOrder): FormulaTree {
  const [first, second] = node.args;
  if (!first || node.implicit) throw new Error('formula has a part that is not allowed: implicit');
  if (!second) {
    const { at } = order.take();
    // Excel reads -2^2 as 4, mathematics as -4.
    if (isPower(first)) throw new FormulaError({ code: 'ambiguousPower', at });
    const of = treeOf(first, order);
    return node.fn === 'unaryMinus' ? { kind: 'negative', of, at } : of;
  }
  const left = treeOf(first, order);
  const { at } = order.take();
  if (node.fn === 'pow' && isPower(second)) {
    // Excel reads 2^3^2 from the left, mathematics from the right. The second sign is where brackets help.
    const [base] = (second as OperatorNode).args;
    if (base) treeOf(base, order);
    throw new FormulaError({ code: 'ambiguousPower', at: order.take().at });
  }
  const right = treeOf(second, order);
  const [plain, compared] = [arithmetic.get(node.fn), comparison.get(node.fn)];
  if (plain) return { kind: 'arithmetic', operator: plain, left, right, at };
  if (compared) return { kind: 'comparison', operator: compared, left, right, at };
  throw new Error(`formula has an operator that is not allowed: ${node.fn}`);
}

function isPower(node: MathNode): boolean {
  return node.type === 'OperatorNode' && (node as OperatorNode).fn === 'pow';
}
