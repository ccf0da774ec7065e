import type { WijkagentInputs } from '../../../model/wijkagent/inputs';
import type { NormFigures } from '../../state/normFigures';
import type { ViewProps } from '../viewProps';

/** What the cards of this view are given. */
export interface NormProps extends ViewProps {
  readonly wijkagenten: WijkagentInputs;
  /** What is on screen: the scenario, or the base. */
  readonly figures: NormFigures;
  /** The base, when a scenario is on screen. */
  readonly base: NormFigures | null;
  /** Where a copy says that it comes from. */
  readonly source: string;
}
