import { UndoGroup } from '../grid/undoStack';
import type { LoadArgument } from './loadPaths';
import { officeError, OfficeError } from './OfficeError';
import type { OfficeHost } from './OfficeHost';
import type { Own, Sub } from './own';
import type { RangeHost } from './rangeStyles';

/** One entry of a request. */
export interface Action {
  readonly kind: 'instantiate' | 'read' | 'write';
  /** Class and member, for the error's debug information. */
  readonly where: string;
  /** Estimated bytes in the request. */
  readonly size: number;
  /** False when Excel documents that it cannot be undone. */
  readonly undoable?: boolean;
  run(): void;
}

/** Excel on the web refuses larger requests. */
const LARGEST_REQUEST = 5 * 1024 * 1024;
/** And larger responses. */
const LARGEST_RESPONSE = LARGEST_REQUEST;

export interface RunSettings {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

/** Makes objects for classes that would otherwise import each other in a circle. */
export interface Makers {
  workbook(context: RequestContext): Own<Excel.Workbook>;
  application(context: RequestContext): Own<Excel.Application>;
  runtime(context: RequestContext): Own<Excel.Runtime>;
  worksheet(context: RequestContext, find: () => SheetHost | null, instantiate: boolean): Own<Excel.Worksheet>;
  tablesOf(context: RequestContext, find: () => RangeHost | null, fullyContained: boolean): Own<Excel.TableScopedCollection>;
}

/** What a Worksheet object stands for. */
export interface SheetHost {
  readonly sheetId: string;
}

declare module './own' {
  interface OwnTypes {
    RequestContext: RequestContext;
  }
}

/** An object of the API, as far as `context.load` needs it. */
interface Loadable {
  readonly context: RequestContext;
  load(argument?: LoadArgument): unknown;
}

/** The queue between the add-in and the workbook. */
export class RequestContext implements Sub<Excel.RequestContext, 'workbook' | 'application' | 'runtime'> {
  readonly workbook: Own<Excel.Workbook>;
  readonly application: Own<Excel.Application>;
  readonly runtime: Own<Excel.Runtime>;
  /** Objects tracked stay usable after their `Excel.run` has ended. */
  readonly trackedObjects = { add: (object: TrackedArgument): void => this.track(object), remove: (object: TrackedArgument): void => this.untrack(object) };
  private readonly tracked = new Set<object>();
  private queue: Action[] = [];
  private readonly group: UndoGroup | undefined;
  private ended = false;
  /** Estimated bytes in the response to the request that is being executed. */
  private responseSize = 0;

  constructor(
    readonly host: OfficeHost,
    readonly make: Makers,
    private readonly settings: RunSettings = {},
  ) {
    if (settings.mergeUndoGroup) this.group = new UndoGroup();
    this.workbook = make.workbook(this);
    this.application = make.application(this);
    this.runtime = make.runtime(this);
  }

  enqueue(action: Action): void {
    this.queue.push(action);
  }

  load(object: Loadable, argument?: LoadArgument): void {
    if (object.context !== this) throw officeError('InvalidRequestContext');
    object.load(argument);
  }

  /** Whether ranges of this context have been released because its `Excel.run` ended. */
  isReleased(object: object): boolean {
    return this.ended && !this.tracked.has(object);
  }

  /** @internal Something is loaded: it travels in the response. */
  loaded(value: unknown): void {
    this.responseSize += sizeOf(value);
  }

  end(): void {
    this.ended = true;
  }

  private track(object: TrackedArgument): void {
    for (const each of Array.isArray(object) ? (object as object[]) : [object]) this.tracked.add(each);
  }

  private untrack(object: TrackedArgument): void {
    for (const each of Array.isArray(object) ? (object as object[]) : [object]) this.tracked.delete(each);
  }

  /** Executes everything queued, in order. An error stops the rest; what was already executed stays. */
  async sync<T>(passThroughValue?: T): Promise<T> {
    const request = this.queue;
    this.queue = [];
    if (request.length > 0) await this.host.exclusive(() => this.execute(request));
    return passThroughValue as T;
  }

  private async execute(request: readonly Action[]): Promise<void> {
    const { counters, grid } = this.host;
    const size = request.reduce((sum, action) => sum + action.size, 0);
    counters.syncs += 1;
    counters.requestBytes += size;
    counters.lastRequestBytes = size;
    if (size > LARGEST_REQUEST) throw officeError('RequestPayloadSizeLimitExceeded');
    this.failWhenAsked();
    if (grid.user.isEditing) {
      if (!this.settings.delayForCellEdit) throw officeError('InvalidOperationInCellEditMode');
      await grid.user.untilNotEditing();
    }
    this.responseSize = 0;
    await grid.undo.step(() => this.executeActions(request), this.group);
    await grid.calculation.settle();
    counters.lastResponseBytes = this.responseSize;
    // Everything was done by then: only what it gave does not arrive.
    if (this.responseSize > LARGEST_RESPONSE) throw officeError('ResponsePayloadSizeLimitExceeded');
  }

  private failWhenAsked(): void {
    const faults = this.host.options.faults;
    if (faults?.failAtSync === undefined) return;
    faults.failAtSync -= 1;
    if (faults.failAtSync > 0) return;
    delete faults.failAtSync;
    throw new OfficeError(faults.code ?? 'GeneralException', 'There was an internal error while processing the request.');
  }

  private async executeActions(request: readonly Action[]): Promise<void> {
    const { grid } = this.host;
    for (const action of request) {
      if (action.kind === 'read') await grid.calculation.settle();
      if (action.undoable === false && this.group) throw officeError('UndoNotSupported', action.where);
      this.executeAction(action);
      if (action.undoable === false) grid.undo.clear();
    }
  }

  private executeAction(action: Action): void {
    try {
      this.host.grid.core.as('addin', () => action.run());
    } catch (error) {
      if (error instanceof OfficeError) throw error;
      // What the grid itself refuses reaches the add-in as Excel's internal errors do, with the reason for whoever debugs.
      throw officeError('GeneralException', action.where, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Bytes a value takes as JSON, near enough. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (typeof value === 'number') return String(value).length + 1;
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + sizeOf(item), 2);
  return 20;
}

type TrackedArgument = object | object[];
