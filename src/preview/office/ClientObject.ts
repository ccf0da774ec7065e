import { loadPaths, type LoadArgument } from './loadPaths';
import { officeError, propertyNotLoaded } from './OfficeError';
import type { RequestContext } from './RequestContext';

/** Reads one property of what the object stands for. */
export type Scalars<Host> = Readonly<Record<string, (host: Host) => unknown>>;

/** How a method or a property that changes the workbook is queued. */
export interface Operation {
  /** What travels in the request; counts for its size. */
  readonly payload?: unknown;
  /** False when Excel documents that the operation cannot be undone. */
  readonly undoable?: boolean;
}

/**
 * A proxy of something in the workbook, as every object of Office.js: making one, setting its properties and calling its
 * methods only queue; `context.sync()` executes. What it stands for (`Host`) is looked up when its turn in the queue comes.
 */
export abstract class ClientObject<Host extends object> {
  /** The name in Excel's API, for error messages. */
  protected abstract readonly className: string;
  /** The properties `load` can fetch. */
  protected abstract readonly scalars: Scalars<Host>;
  private readonly loaded = new Map<string, unknown>();
  private found: Host | null | undefined;

  /**
   * `find` looks the object up; it returns null when there is none, and throws what Excel throws. With `instantiate` that
   * happens at the object's place in the queue, as for `getItem`; otherwise when it is first used.
   */
  constructor(
    readonly context: RequestContext,
    private readonly find: () => Host | null,
    instantiate: boolean,
  ) {
    if (instantiate) context.enqueue({ kind: 'instantiate', where: this.constructor.name, size: 40, run: () => void this.target() });
  }

  /** What the object stands for, null for a null object. Only to be used while a request is executed. */
  target(): Host | null {
    if (this.found === undefined) this.found = this.find();
    return this.found;
  }

  /** What the object stands for; throws ItemNotFound for a null object. */
  need(): Host {
    const host = this.target();
    if (!host) throw officeError('ItemNotFound', this.className);
    return host;
  }

  get isNullObject(): boolean {
    if (this.found === undefined) throw propertyNotLoaded(this.className, 'isNullObject');
    return this.found === null;
  }

  /** Queues the loading of properties; they can be read after `context.sync()`. */
  load(argument?: LoadArgument): this {
    this.loadPaths(loadPaths(argument));
    return this;
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.loaded);
  }

  /** @internal Queues the loading of these paths; none means every scalar property. */
  loadPaths(paths: readonly string[]): void {
    this.context.enqueue({ kind: 'read', where: `${this.className}.load`, size: 40 + paths.join().length, run: () => this.loadNow(paths) });
  }

  /** @internal Loads these paths while a request is executed. */
  loadNow(paths: readonly string[]): void {
    const own = paths.length === 0 ? Object.keys(this.scalars) : paths.filter((path) => !path.includes('/') && !this.child(path));
    this.fetch(own);
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      const child = this.child(head);
      if (child) child.loadNow(rest.length > 0 ? [rest.join('/')] : []);
      else if (rest.length > 0) this.refuse(path);
    }
  }

  private refuse(path: string): never {
    throw officeError('InvalidArgument', `${this.className}.load`, `no property ${path}`);
  }

  /** The object behind a navigation property such as `format`. */
  private child(name: string): ClientObject<object> | undefined {
    if (name === 'context' || name in this.scalars || !(name in this)) return undefined;
    const value = (this as unknown as Record<string, unknown>)[name];
    return value instanceof ClientObject ? (value as ClientObject<object>) : undefined;
  }

  /** Fetches scalar properties now; an unknown one is refused as Excel does. */
  protected fetch(names: readonly string[]): void {
    const host = this.target();
    for (const name of names) {
      const read = this.scalars[name];
      if (!read) this.refuse(name);
      if (!host) continue;
      const value = read(host);
      this.context.loaded(value);
      this.loaded.set(name, value);
    }
  }

  /** A loaded property, or one that was set on this object; a null object's properties are undefined, as in Office.js. */
  protected property<T>(name: string): T {
    if (!this.loaded.has(name) && this.found !== null) throw propertyNotLoaded(this.className, name);
    return this.loaded.get(name) as T;
  }

  /** Keeps a value as if it had been loaded. */
  protected remember(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  /** Queues setting a property. Office.js shows the new value on this object at once, so the same happens here. */
  protected assign<T>(name: string, value: T, change: (host: Host) => void, operation: Operation = {}): void {
    this.loaded.set(name, value);
    this.invoke(name, change, { payload: value, ...operation });
  }

  /** Queues a method that changes the workbook. On a null object it does nothing, as in Excel. */
  protected invoke(name: string, change: (host: Host) => void, operation: Operation = {}): void {
    const payload = operation.payload === undefined ? '' : JSON.stringify(operation.payload);
    this.context.enqueue({
      kind: 'write',
      where: `${this.className}.${name}`,
      size: 60 + payload.length,
      undoable: operation.undoable ?? true,
      run: () => {
        const host = this.target();
        if (host) change(host);
      },
    });
  }
}
