// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { useCo2Draws } from '../../../../src/taskpane/views/Co2/measures/useCo2Draws';
import { aMeasure } from '../../../model/co2/measures/aMeasure';
import { in2030, jobOf } from '../../../simulation/co2/question';

afterEach(cleanup);

/** 600 t must be taken away by a triangle 0–1,000–1,000: 1 − 0.6² = 64 %. */
const given = { inputs: { measures: [aMeasure({ tonnes: 1000, least: 0, most: 1000 })] }, goals: in2030(400) };
const job = jobOf(given);

describe('the draws of view CO₂', () => {
  test('begin with the job and end with its estimates', async () => {
    const { result } = renderHook(() => useCo2Draws(job));
    // The first batch is drawn in the turn that asks for it.
    expect(result.current.run).toEqual({ kind: 'running', draws: 1024, wanted: 16 * 1024 });
    await waitFor(() => expect(result.current.run.kind).toBe('done'), { timeout: 20_000 });
    const { run } = result.current;
    expect(run.kind === 'done' && run.estimates.goals[0]?.probability.value).toBeCloseTo(0.64, 3);
  });

  test('stop keeps what is ready; again draws all of it', async () => {
    const { result } = renderHook(() => useCo2Draws(job));
    await waitFor(() => expect(result.current.run).toMatchObject({ kind: 'running', draws: expect.toSatisfy((draws: number) => draws > 0) as number }), { timeout: 20_000, interval: 1 });
    act(() => result.current.stop());
    await waitFor(() => expect(result.current.run.kind).toBe('stopped'), { timeout: 20_000 });
    const { run } = result.current;
    const ready = run.kind === 'stopped' ? (run.estimates?.draws ?? 0) : 0;
    expect(ready).toBeGreaterThan(0);
    expect(ready).toBeLessThan(16 * 1024);
    act(() => result.current.again());
    await waitFor(() => expect(result.current.run).toMatchObject({ kind: 'done', estimates: { draws: 16 * 1024 } }), { timeout: 20_000 });
  });

  test('another job takes over: nothing of the first is shown any more', async () => {
    const other = jobOf({ ...given, goals: in2030(1000) });
    const renders: (readonly [of: typeof job | null, kind: string])[] = [];
    const watched = ({ of }: { of: typeof job | null }) => {
      const drawn = useCo2Draws(of);
      renders.push([of, drawn.run.kind]);
      return drawn;
    };
    const { result, rerender } = renderHook(watched, { initialProps: { of: job as typeof job | null } });
    await waitFor(() => expect(result.current.run.kind).toBe('done'), { timeout: 20_000 });
    rerender({ of: other });
    expect(result.current.run.kind).toBe('running');
    expect(renders.find(([of]) => of === other)).toEqual([other, 'running']);
    await waitFor(() => expect(result.current.run).toMatchObject({ kind: 'done', estimates: { goals: [{ tonnes: 1000, probability: { value: 1 } }] } }), { timeout: 20_000 });
    rerender({ of: null });
    expect(result.current.run).toEqual({ kind: 'off' });
  });
});
