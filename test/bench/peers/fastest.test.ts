import { describe, expect, it } from 'vitest';
import { fastest } from './peers';

/** A way that takes the seconds given, round by round. */
const way = (batch: number, seconds: readonly number[]) => ({ batch, time: (round: number) => Promise.resolve({ seconds: seconds[round] ?? NaN, secondsToDraw: 0 }) });

describe('the best batch size of a peer', () => {
  it.each([
    { what: 'the fastest', ways: [way(64, [3, 3, 3, 3, 3]), way(256, [3, 2, 2, 2, 2]), way(1024, [4, 4, 4, 4, 4])], best: 256 },
    { what: 'not by its first round, which warms up', ways: [way(64, [1, 3, 3, 3, 3]), way(256, [9, 2, 2, 2, 2])], best: 256 },
    { what: 'by its own best round', ways: [way(64, [3, 3, 3, 3, 1]), way(256, [2, 2, 2, 2, 2])], best: 64 },
  ])('$what: $best', async ({ ways, best }) => {
    expect((await fastest(ways)).batch).toBe(best);
  });

  it('is none of no ways', async () => {
    await expect(fastest([])).rejects.toThrow('no way');
  });
});
