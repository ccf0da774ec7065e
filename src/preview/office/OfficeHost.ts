import type { Grid } from '../grid/grid';
import type { Culture } from '../grid/entry';
import type { FunctionsOptions } from './customFunctions';
import { EventHub } from './EventHub';

/** Counts what the add-in asks of Excel. */
export interface Counters {
  /** `context.sync()` calls that had something to do. */
  syncs: number;
  /** The same within the latest finished `Excel.run`. */
  syncsOfLastRun: number;
  runs: number;
  /** Estimated size of all requests. */
  requestBytes: number;
  /** Of the latest request. */
  lastRequestBytes: number;
  /** Estimated size of what the latest request that was executed gave back. */
  lastResponseBytes: number;
}

/** Faults a test can ask for. */
export interface Faults {
  /** The request with this number (1 is the next) fails before anything of it is executed. */
  failAtSync?: number;
  /** The code of that failure. */
  code?: string;
}

export interface OfficeOptions {
  /** How `text` shows numbers; the grid's culture when not given. */
  readonly culture?: Culture;
  readonly theme?: 'light' | 'dark';
  readonly faults?: Faults;
  /** The language of Office's own texts, e.g. "nl-NL". */
  readonly displayLanguage?: string;
  /** The add-in's functions in cells; without it there are none. */
  readonly functions?: FunctionsOptions;
  /** Told when a handler of the add-in throws or rejects; without it that is an unhandled rejection, as in Excel. */
  readonly onHandlerError?: (error: unknown) => void;
}

/** What all objects of the API share: the grid, the settings and the counters. */
export class OfficeHost {
  readonly counters: Counters = { syncs: 0, syncsOfLastRun: 0, runs: 0, requestBytes: 0, lastRequestBytes: 0, lastResponseBytes: 0 };
  /** Whether events are passed to this add-in (`context.runtime.enableEvents`). */
  enableEvents = true;
  readonly events: EventHub;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly grid: Grid,
    readonly options: OfficeOptions = {},
  ) {
    this.events = new EventHub(this);
  }

  /** An add-in's event handler failed. Like a rejected promise nobody waits for, it surfaces as an unhandled one. */
  handlerFailed(error: unknown): void {
    if (this.options.onHandlerError) this.options.onHandlerError(error);
    else void Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  get culture(): Culture {
    return this.options.culture ?? this.grid.culture;
  }

  /** Excel executes one request after the other, in the order of arrival. */
  exclusive<Result>(request: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(request, request);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
