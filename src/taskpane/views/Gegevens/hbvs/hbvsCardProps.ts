import type { ModelInWorkbook } from '../../../../excel/contract';

/** What the card of the HBVS formula is given: what every card of the page is given. */
export interface HbvsCardProps {
  readonly reading: Extract<ModelInWorkbook, { kind: 'model' | 'problems' }>;
  /** The user came for this card. */
  readonly open: boolean;
}
