import type { ComponentType } from 'react';
import type { DataPage } from '../../state/paneState';
import type { DataCardProps } from './dataCardProps';
import { HbvsCard } from './hbvs/HbvsCard';
import { ImportCard } from './import/ImportCard';
import { LinkCard } from './link/LinkCard';
import { LinksCard } from './link/LinksCard';

/** The cards of page «Gegevens», in order. */
export const cards: readonly { readonly id: NonNullable<DataPage['card']> | 'links'; readonly Card: ComponentType<DataCardProps> }[] = [{ id: 'link', Card: LinkCard }, { id: 'links', Card: LinksCard }, { id: 'import', Card: ImportCard }, { id: 'hbvs', Card: HbvsCard }];
