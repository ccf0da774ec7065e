import { readFileSync } from 'node:fs';
import type { Level, Question, Remark } from '../../../src/workbook/link/recognise/types';

/** What a row is: the name of a unit, or what else stands there. `leftOut`: any of these, as long as no unit gets it. `ask`: it fits more than one unit. */
export type ExpectedRow =
  | { readonly team: string }
  | { readonly district: string }
  | { readonly gemeente: string }
  | { readonly total: true }
  | { readonly other: true }
  | { readonly blank: true }
  | { readonly note: true }
  | { readonly repeated: true }
  | { readonly unknown: true }
  | { readonly leftOut: true }
  | { readonly ask: true };

/** Stated by whoever made the workbook (`make/*.py`); columns by letter, rows by number, cells by address of the sheet. */
export interface Expectation {
  readonly workbook: string;
  readonly madeBy: string;
  readonly about: string;
  readonly sheet: string;
  readonly selection: string;
  /** link: as stated below; refusal: nothing is linked; ask: nothing before a question is answered. */
  readonly outcome: 'link' | 'refusal' | 'ask';
  readonly level?: Level;
  /** The column of the names; more when either will do. */
  readonly key?: string | readonly string[];
  readonly headerRows?: readonly number[];
  /** `table.column`; 'ask': must be asked; null: not ours. */
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly rows?: Readonly<Record<string, ExpectedRow>>;
  /** What must arrive in the model from a cell; null: nothing. */
  readonly values?: Readonly<Record<string, number | null>>;
  /** Codes of questions or remarks that must be there. */
  readonly named?: readonly (Question['code'] | Remark['code'])[];
  /** Where a question is as good as the stated answer. */
  readonly columnsMayAsk?: readonly string[];
  readonly rowsMayAsk?: readonly number[];
}

export function readExpectation(path: string): Expectation {
  return JSON.parse(readFileSync(path, 'utf8')) as Expectation;
}
