import type { ActionOutcome } from './contract';

/** One action of the user: one undo step, and it waits until the user has finished typing in a cell. */
export function runAction<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, batch);
}

/** What Office says when it refuses. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

export function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string' && typeof (error as { message?: unknown }).message === 'string';
}

/** A refusal of Office as an outcome; anything else is a defect and goes up. */
export function refusal(error: unknown): ActionOutcome {
  if (isOfficeError(error)) return { kind: 'refused', code: error.code, detail: error.message };
  throw error;
}
