import type { StrengthInputs } from '../model/strength/inputs';
import type { Scenario } from '../simulation/scenario';

/** One workbook to recalculate and compare. */
export interface CheckCase {
  readonly name: string;
  readonly inputs: StrengthInputs;
  readonly scenario: Scenario;
}
