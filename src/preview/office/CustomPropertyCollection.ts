import { ClientCollection } from './ClientCollection';
import type { ClientResult } from './ClientResult';
import { CustomProperty, readPropertyValue, type PropertyHost } from './CustomProperty';
import { officeError } from './OfficeError';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    CustomPropertyCollection: CustomPropertyCollection;
  }
}

/** The custom properties of the document. Names are the same in upper and lower case. */
export class CustomPropertyCollection
  extends ClientCollection<object, PropertyHost, CustomProperty>
  implements Sub<Excel.CustomPropertyCollection, 'items' | 'add' | 'getItem' | 'getItemOrNullObject' | 'getCount' | 'deleteAll'>
{
  protected readonly className = 'CustomPropertyCollection';

  protected list(): PropertyHost[] {
    return [...this.context.host.grid.beside.all('properties').keys()].map((key) => ({ key }));
  }

  protected make(find: () => PropertyHost | null, instantiate: boolean): CustomProperty {
    return new CustomProperty(this.context, find, instantiate);
  }

  private byKey(key: string): PropertyHost | undefined {
    return this.list().find((property) => property.key.toLowerCase() === key.toLowerCase());
  }

  /** Sets a property, also when it exists. */
  add(key: string, value: unknown): CustomProperty {
    let added: PropertyHost | undefined;
    this.invoke(
      'add',
      () => {
        const { core, beside } = this.context.host.grid;
        if (key === '' || key.length > 255) throw officeError('InvalidArgument', 'CustomPropertyCollection.add', key);
        added = this.byKey(key) ?? { key };
        core.apply(beside.change('properties', added.key, { value: readPropertyValue(value) }));
      },
      { payload: [key, value] },
    );
    return this.make(() => added ?? null, true);
  }

  getItem(key: string): CustomProperty {
    return this.item('getItem', () => this.byKey(key), false);
  }

  getItemOrNullObject(key: string): CustomProperty {
    return this.item('getItemOrNullObject', () => this.byKey(key), true);
  }

  getCount(): ClientResult<number> {
    return this.countLater();
  }

  deleteAll(): void {
    this.invoke('deleteAll', () => {
      const { core, beside } = this.context.host.grid;
      for (const { key } of this.list()) core.apply(beside.change('properties', key, null));
    });
  }
}
