import { LEAST_BATCHES, MOST_BATCHES, MOST_PER_BATCH } from '../uncertainty';
import type { Uncertainty } from '../uncertainty';

export type DrawsProblem =
  /** The number of draws in a batch is no power of two, or more than `most`. */
  | { readonly code: 'notPowerOfTwo'; readonly perBatch: number; readonly most: number }
  | { readonly code: 'batches'; readonly batches: number; readonly least: number; readonly most: number };

/** What is wrong with the number of draws asked for; null when nothing is. */
export function drawsProblem({ batches, perBatch }: Pick<Uncertainty, 'batches' | 'perBatch'>): DrawsProblem | null {
  if (!(Number.isInteger(batches) && batches >= LEAST_BATCHES && batches <= MOST_BATCHES)) return { code: 'batches', batches, least: LEAST_BATCHES, most: MOST_BATCHES };
  if (!(Number.isInteger(perBatch) && perBatch >= 1 && perBatch <= MOST_PER_BATCH && (perBatch & (perBatch - 1)) === 0)) return { code: 'notPowerOfTwo', perBatch, most: MOST_PER_BATCH };
  return null;
}
