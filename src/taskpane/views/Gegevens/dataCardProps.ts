import type { ModelInWorkbook } from '../../../excel/contract';

/** What a card of page «Gegevens» is given. */
export interface DataCardProps {
  readonly reading: Extract<ModelInWorkbook, { kind: 'model' | 'problems' }>;
  /** The user came for this card. */
  readonly open: boolean;
}
