import { ClientObject, type Scalars } from './ClientObject';
import { CustomPropertyCollection } from './CustomPropertyCollection';
import type { Own, Sub } from './own';

declare module './own' {
  interface OwnTypes {
    DocumentProperties: DocumentProperties;
  }
}

/** The properties of the document: here only the custom ones. */
export class DocumentProperties extends ClientObject<object> implements Sub<Excel.DocumentProperties, 'custom'> {
  protected readonly className = 'DocumentProperties';
  protected readonly scalars: Scalars<object> = {};
  readonly custom: Own<Excel.CustomPropertyCollection> = new CustomPropertyCollection(this.context, () => this.target());
}
