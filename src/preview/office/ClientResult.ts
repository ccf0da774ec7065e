import { propertyNotLoaded } from './OfficeError';

/** The result of a method that gives a plain value: readable after `context.sync()`. */
export class ClientResult<Value> {
  private result: { readonly value: Value } | undefined;

  get value(): Value {
    if (!this.result) throw propertyNotLoaded('ClientResult', 'value');
    return this.result.value;
  }

  resolve(value: Value): void {
    this.result = { value };
  }
}
