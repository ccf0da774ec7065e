/** What a formula may call. All of them give the same bits in every engine. */
export type FunctionId = 'min' | 'max' | 'abs' | 'sqrt' | 'round' | 'if' | 'and' | 'or';

export type ValueType = 'number' | 'condition';

export interface FormulaFunction {
  readonly id: FunctionId;
  /** As users may type it, in small letters; the Dutch name of Excel first. */
  readonly names: readonly string[];
  readonly least: number;
  /** null: any number. */
  readonly most: number | null;
  /** What an argument must be. */
  readonly takes: (index: number) => ValueType;
  readonly gives: ValueType;
  /** Name in a formula of Excel as Office.js writes it. */
  readonly excel: string;
}

const numbers = (): ValueType => 'number';
const conditions = (): ValueType => 'condition';

export const formulaFunctions: readonly FormulaFunction[] = [
  { id: 'min', names: ['min'], least: 1, most: null, takes: numbers, gives: 'number', excel: 'MIN' },
  { id: 'max', names: ['max'], least: 1, most: null, takes: numbers, gives: 'number', excel: 'MAX' },
  { id: 'abs', names: ['abs'], least: 1, most: 1, takes: numbers, gives: 'number', excel: 'ABS' },
  { id: 'sqrt', names: ['wortel', 'sqrt'], least: 1, most: 1, takes: numbers, gives: 'number', excel: 'SQRT' },
  { id: 'round', names: ['afronden', 'round'], least: 1, most: 2, takes: numbers, gives: 'number', excel: 'ROUND' },
  { id: 'if', names: ['als', 'if'], least: 3, most: 3, takes: (index) => (index === 0 ? 'condition' : 'number'), gives: 'number', excel: 'IF' },
  { id: 'and', names: ['en', 'and'], least: 1, most: null, takes: conditions, gives: 'condition', excel: 'AND' },
  { id: 'or', names: ['of', 'or'], least: 1, most: null, takes: conditions, gives: 'condition', excel: 'OR' },
];

/** The function a name stands for, in any case of letters. */
export function functionNamed(name: string): FormulaFunction | undefined {
  const typed = name.toLowerCase();
  return formulaFunctions.find((fn) => fn.names.includes(typed));
}

export function functionOf(id: FunctionId): FormulaFunction {
  const found = formulaFunctions.find((fn) => fn.id === id);
  if (!found) throw new Error(`no formula function ${id}`);
  return found;
}
