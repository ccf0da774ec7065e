import type { OtherInputs } from '../model/otherInputs';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Scenario } from '../simulation/scenario';

/** One workbook to recalculate and compare. */
export interface CheckCase {
  readonly name: string;
  readonly inputs: StrengthInputs;
  readonly scenario: Scenario;
  /** Norm, CO2 path and agreements; absent: as published. */
  readonly others?: OtherInputs;
}
