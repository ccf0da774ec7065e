import { ClientObject } from './ClientObject';
import { makers } from './makers';
import { officeError } from './OfficeError';
import type { OfficeHost } from './OfficeHost';
import { RequestContext, type RunSettings } from './RequestContext';

type Batch<Result> = (context: RequestContext) => Promise<Result>;

/** `Excel.run` in all its forms: with a batch only, with options, or with objects whose context is used again. */
export async function excelRun<Result>(host: OfficeHost, first: unknown, second?: Batch<Result>): Promise<Result> {
  const batch = typeof first === 'function' ? (first as Batch<Result>) : second;
  if (!batch) throw officeError('InvalidArgument', 'Excel.run');
  const context = contextFor(host, first);
  const before = host.counters.syncs;
  const promise = batch(context);
  if (typeof (promise as Promise<Result> | undefined)?.then !== 'function') throw officeError('RunMustReturnPromise');
  try {
    const result = await promise;
    await context.sync();
    return result;
  } finally {
    context.end();
    host.counters.runs += 1;
    host.counters.syncsOfLastRun = host.counters.syncs - before;
  }
}

function contextFor(host: OfficeHost, first: unknown): RequestContext {
  const object: unknown = Array.isArray(first) ? first[0] : first;
  if (object instanceof RequestContext) return object;
  if (object instanceof ClientObject) return object.context;
  const settings = typeof first === 'object' && first !== null ? (first as RunSettings & { previousObjects?: unknown }) : {};
  if (settings.previousObjects !== undefined) return contextFor(host, settings.previousObjects);
  return new RequestContext(host, makers, settings);
}
