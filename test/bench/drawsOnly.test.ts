import { describe, expect, it } from 'vitest';
import { makeBatchWorker } from '../../src/simulation/runner/runBatch';
import { benchJob } from './benchCase';
import { makeDrawsOnly } from './drawsOnly';

describe('the product without its figures', () => {
  it.each([64, 1024])('keeps the very draws that the whole product sorts, %i a batch', (perBatch) => {
    const job = benchJob({ perBatch });
    const draw = makeDrawsOnly(job);
    const whole = makeBatchWorker(job);
    for (const batch of [2, 0]) {
      const drawn = draw(batch);
      const rows = Array.from({ length: job.teams }, (_, t) => drawn.slice(t * perBatch, (t + 1) * perBatch).sort());
      expect(rows.flatMap((row) => [...row])).toEqual([...whole(batch).scenarios[0]!.fte.values]);
    }
  });
});
