import { murmurHash128 } from './murmurHash';

/** What the draws of one input depend on, apart from the batch: nothing of the other inputs. Four 32-bit words. */
export type StreamKey = Uint32Array & { readonly __streamKey: never };

/** What a batch of a stream is used for, so that no two uses share their randomness. */
export type StreamUse = 'scramble' | 'toeval';
const useNumbers: Readonly<Record<StreamUse, number>> = { scramble: 1, toeval: 2 };

/**
 * The stream of one input: made once, used for every batch.
 * @param seed whole number 0..2³²−1, shown to the user
 * @param input name of the input that stays the same when others come or go, e.g. "werklast|Enschede"
 */
export function streamKey(seed: number, input: string): StreamKey {
  const units = Array.from({ length: input.length }, (_, i) => input.charCodeAt(i));
  return murmurHash128(units, seed) as StreamKey;
}

/** The four state words from which batch `batch` of a stream starts. */
export function batchState(key: StreamKey, use: StreamUse, batch: number): Uint32Array {
  return murmurHash128([key[0]!, key[1]!, key[2]!, key[3]!, useNumbers[use], batch], 0);
}
