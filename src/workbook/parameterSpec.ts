import type { OtherInputs } from '../model/otherInputs';
import type { StrengthInputs } from '../model/strength/inputs';
import type { ColumnRule, Group, Status } from './tables/spec';

/** One row of `Uitgangspunten`: a value with its unit, source and status, and a defined name for the formulas. */
export interface ParameterSpec {
  /** Defined name. */
  readonly name: string;
  readonly subject: string;
  readonly label: string;
  readonly unit: string;
  readonly status: Status;
  readonly source: string;
  readonly rule: ColumnRule;
  readonly format: string;
  /** Value of given inputs; null = empty. */
  readonly value: (inputs: StrengthInputs, others: OtherInputs) => number | string | null;
  readonly isDate?: boolean;
  /** Which calculation it belongs to; absent: the strength model. */
  readonly group?: Group;
  /** Version of the model that brought it; an older workbook has the published value. */
  readonly since?: string;
}
