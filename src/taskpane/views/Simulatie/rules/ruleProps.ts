import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { Scenario } from '../../../../simulation/scenario';
import type { Rules } from '../../../i18n/ruleTexts';
import type { ScenarioEditing } from '../useScenarioEditing';

/** What every row of the rules card is given. */
export interface RuleProps {
  /** Of the scenario itself. */
  readonly rules: Rules;
  /** Everything it builds on: what holds where the scenario says nothing, over the inputs. */
  readonly below: Scenario;
  readonly inputs: StrengthInputs;
  readonly editing: ScenarioEditing;
}
