import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    CustomProperty: CustomProperty;
  }
}

/** What a CustomProperty object stands for: the name under which the value is kept. */
export interface PropertyHost {
  readonly key: string;
}

export type PropertyValue = string | number | boolean;

/** A custom property of the document. Properties of documents are no part of Excel's undo. */
export class CustomProperty extends ClientObject<PropertyHost> implements Sub<Excel.CustomProperty, 'key' | 'value' | 'type' | 'delete'> {
  protected readonly className = 'CustomProperty';
  protected readonly scalars: Scalars<PropertyHost> = {
    key: ({ key }) => key,
    value: ({ key }) => this.stored(key),
    type: ({ key }) => ({ string: 'String', number: 'Number', boolean: 'Boolean' })[typeof this.stored(key) as 'string' | 'number' | 'boolean'],
  };

  private stored(key: string): PropertyValue {
    const property = this.context.host.grid.beside.get('properties', key);
    if (!property) throw officeError('ItemNotFound', this.className);
    return property.value;
  }

  get key(): string {
    return this.property('key');
  }

  get type(): Excel.CustomProperty['type'] {
    return this.property('type');
  }

  get value(): unknown {
    return this.property('value');
  }
  set value(value: unknown) {
    this.assign('value', value, ({ key }) => {
      const { core, beside } = this.context.host.grid;
      core.apply(beside.change('properties', key, { value: readPropertyValue(value) }));
    });
  }

  delete(): void {
    this.invoke('delete', ({ key }) => {
      const { core, beside } = this.context.host.grid;
      core.apply(beside.change('properties', key, null));
    });
  }
}

/** Text of at most 255 characters, a number or a boolean; anything else Excel does not keep. */
export function readPropertyValue(value: unknown): PropertyValue {
  const fits = (typeof value === 'string' && value.length <= 255) || (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'boolean';
  if (!fits) throw officeError('InvalidArgument', 'CustomProperty.value', 'text of at most 255 characters, a number or a boolean');
  return value as PropertyValue;
}
