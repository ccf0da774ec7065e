import type { GridChange } from '../grid/changes';
import type { RequestContext } from './RequestContext';

/** The handle of a registered handler. */
export class EventHandlerResult<Args> {
  constructor(
    readonly context: RequestContext,
    private readonly handlers: EventHandlers<Args>,
    private readonly handler: (args: Args) => Promise<unknown>,
  ) {}

  /** Queues taking the handler away. */
  remove(): void {
    this.handlers.remove(this.handler);
  }
}

type Listener = (change: GridChange) => unknown;

/** Registered listeners by handler, so that another proxy of the same object can take a handler away too. */
const registered = new WeakMap<object, Map<string, Listener>>();

/** The object an event belongs to. */
export interface EventOwner {
  readonly context: RequestContext;
  target(): object | null;
}

/** An event of an object: handlers are added and taken away at `context.sync()`. */
export class EventHandlers<Args> {
  constructor(
    private readonly owner: EventOwner,
    private readonly name: string,
    /** The arguments of the event for a change, undefined when the change is no such event. */
    private readonly read: (change: GridChange) => Args | undefined,
  ) {}

  add(handler: (args: Args) => Promise<unknown>): EventHandlerResult<Args> {
    const { context } = this.owner;
    const listener: Listener = (change) => {
      const args = this.read(change);
      return args === undefined ? undefined : handler(args);
    };
    this.queue('add', () => {
      const listeners = registered.get(handler) ?? new Map<string, Listener>();
      registered.set(handler, listeners.set(this.name, listener));
      this.owner.target();
      context.host.events.add(listener);
    });
    return new EventHandlerResult(context, this, handler);
  }

  remove(handler: (args: Args) => Promise<unknown>): void {
    this.queue('remove', () => {
      const listener = registered.get(handler)?.get(this.name);
      if (listener) this.owner.context.host.events.remove(listener);
    });
  }

  private queue(what: string, run: () => void): void {
    this.owner.context.enqueue({ kind: 'instantiate', where: `${this.name}.${what}`, size: 60, run });
  }
}
