import { ClientObject, type Scalars } from './ClientObject';
import { ClientResult } from './ClientResult';
import { officeError, propertyNotLoaded } from './OfficeError';
import type { RequestContext } from './RequestContext';

/** A collection whose items are proxies; `load('items/name')` loads that property of each. */
export abstract class ClientCollection<Host extends object, ItemHost extends object, Item extends ClientObject<ItemHost>> extends ClientObject<Host> {
  protected readonly scalars: Scalars<Host> = {};
  private loadedItems: readonly Item[] | undefined;

  constructor(context: RequestContext, find: () => Host | null) {
    super(context, find, false);
  }

  /** What the collection holds now, in order. */
  protected abstract list(host: Host): readonly ItemHost[];
  /** A proxy of one of them. */
  protected abstract make(find: () => ItemHost | null, instantiate: boolean): Item;

  get items(): Item[] {
    if (!this.loadedItems) throw propertyNotLoaded(this.className, 'items');
    return [...this.loadedItems];
  }

  /** Queues giving the number of items. */
  protected countLater(filter: (item: ItemHost) => boolean = () => true): ClientResult<number> {
    const result = new ClientResult<number>();
    this.context.enqueue({
      kind: 'read',
      where: `${this.className}.getCount`,
      size: 40,
      run: () => {
        const host = this.target();
        result.resolve(host ? this.list(host).filter(filter).length : 0);
      },
    });
    return result;
  }

  /** The item `find` looks up at its place in the queue: ItemNotFound when there is none, or a null object. */
  protected item(where: string, find: (host: Host) => ItemHost | undefined, orNull: boolean): Item {
    return this.make(() => {
      const host = this.target();
      const found = host && find(host);
      if (!found && !orNull && host) throw officeError('ItemNotFound', `${this.className}.${where}`);
      return found ?? null;
    }, true);
  }

  /** @internal */
  override loadNow(paths: readonly string[]): void {
    const own = paths.filter((path) => path in this.scalars);
    const ofItems = paths.filter((path) => !(path in this.scalars) && path !== 'items').map((path) => path.replace(/^items\//, ''));
    this.fetch(paths.length === 0 ? Object.keys(this.scalars) : own);
    if (paths.length > 0 && own.length === paths.length) return;
    const host = this.target();
    this.loadedItems = host ? this.list(host).map((each) => this.make(() => each, false)) : [];
    for (const item of this.loadedItems) item.loadNow(ofItems);
  }
}
