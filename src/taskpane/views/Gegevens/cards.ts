import type { ComponentType } from 'react';
import type { ModelInWorkbook } from '../../../excel/contract';
import type { DataPage } from '../../state/paneState';
import { HbvsCard } from './hbvs/HbvsCard';
import { ImportCard } from './import/ImportCard';
import { LinkCard } from './link/LinkCard';
import { LinksCard } from './link/LinksCard';

/** What a card of page «Gegevens» is given. */
export interface DataCardProps {
  readonly reading: Extract<ModelInWorkbook, { kind: 'model' | 'problems' }>;
  /** The user came for this card. */
  readonly open: boolean;
}

/** The cards of page «Gegevens», in order. */
export const cards: readonly { readonly id: NonNullable<DataPage['card']> | 'links'; readonly Card: ComponentType<DataCardProps> }[] = [{ id: 'link', Card: LinkCard }, { id: 'links', Card: LinksCard }, { id: 'import', Card: ImportCard }, { id: 'hbvs', Card: HbvsCard }];
