import { isComponentId } from '../../../../model/strength/components';
import type { BridgeStepId } from '../../../../model/strength/bridge';
import { t } from '../../../i18n/translate';

/** Name of a step as the pane shows it. */
export function bridgeLabel(id: BridgeStepId): string {
  return isComponentId(id) ? t(`simulatie.component.${id}`) : t(`results.bridge.step.${id}`);
}
