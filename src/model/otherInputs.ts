import type { AgreementInput } from './agreements/inputs';
import type { Co2Inputs } from './co2/inputs';
import type { WijkagentInputs } from './wijkagent/inputs';

/** Inputs of the plan's other calculations, beside `StrengthInputs`. */
export interface OtherInputs {
  readonly wijkagenten: WijkagentInputs;
  readonly co2: Co2Inputs;
  readonly agreements: readonly AgreementInput[];
}
