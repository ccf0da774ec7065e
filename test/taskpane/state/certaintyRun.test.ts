import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { makeJob } from '../../../src/simulation/runner/job';
import { inThreadRunner } from '../../../src/simulation/runner/inThread';
import type { Runner } from '../../../src/simulation/runner/runner';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import type { Uncertainty } from '../../../src/simulation/uncertainty';
import { runCertainty } from '../../../src/taskpane/state/certaintyRun';
import type { CertaintyEnd, CertaintyRequest } from '../../../src/taskpane/state/certaintyRun';
import { createCertaintyStore, shownCertainty } from '../../../src/taskpane/state/certaintyStore';
import { assumedUncertainty, withDriver } from '../../../src/taskpane/state/uncertainty';

const model = strengthModel(publishedInputs());
const zwolle = model.inputs.teams.findIndex((team) => team.name === 'Zwolle');
const growth: Scenario = { ...baseScenario, name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };
const request = (uncertainty: Uncertainty, scenario = growth): CertaintyRequest => ({
  model,
  resolved: resolveScenario(scenario, model.inputs, model.inhabitants),
  uncertainty,
  compared: { kind: 'base', hbvs: model.inputs.teams.map((team) => team.hbvs) },
});
const small: Uncertainty = { ...assumedUncertainty(), perBatch: 16 };
const done = (end: CertaintyEnd) => {
  if (end.kind !== 'done') throw new Error(JSON.stringify(end));
  return end;
};
const draw = (wanted: CertaintyRequest, signal = new AbortController().signal) => runCertainty(wanted, inThreadRunner(), () => undefined, signal);

describe('draws of a scenario', () => {
  it('without any spread give the scenario\'s own differences, and say that nobody moves in the base', async () => {
    const still: Uncertainty = { ...small, drivers: { inwoners: { distribution: { kind: 'normaal', sd: 0 }, betweenTeams: 0 } } };
    const { certainty } = done(await draw(request(still)));
    const exact = model.compute(request(still).resolved.change).hbvs[zwolle] ?? 0;
    expect(certainty.teams[zwolle]?.p5.value).toBeCloseTo(exact - 145.7, 9);
    expect(certainty.teams[zwolle]?.p95.value).toBeCloseTo(exact - 145.7, 9);
    expect(certainty.lossBeyond(zwolle, 0).value).toBe(0);
    expect(certainty.sure).toBe(27);
    const base = done(await draw(request(still, baseScenario))).certainty;
    expect(base.still).toBe(true);
    expect(base.sure).toBe(0);
  });

  it('are counted, carry their seed, and give the same figures for the same seed', async () => {
    const first = done(await draw(request(small))).certainty;
    expect(first.draws).toBe(256);
    expect(first.seed).toBe(2024);
    expect(done(await draw(request(small))).certainty.teams).toEqual(first.teams);
    expect(done(await draw(request({ ...small, seed: 1 }))).certainty.teams).not.toEqual(first.teams);
  });

  it('beside another scenario in the same draws leave only what sets the two apart', async () => {
    const resolved = resolveScenario(growth, model.inputs, model.inhabitants);
    const beside = (scenario: Scenario): CertaintyRequest => ({ ...request(small, scenario), compared: { kind: 'scenario', name: 'Groei', resolved } });
    // The same scenario: no difference in any draw, however uncertain.
    const same = done(await draw(beside({ ...growth, name: 'Kopie' }))).certainty;
    expect(same.pairedWith).toBe('Groei');
    expect(same.still).toBe(true);
    for (const [t, { p5, p95 }] of same.teams.entries()) expect([p5.value, p95.value, same.lossBeyond(t, 0).value]).toEqual([0, 0, 0]);
    // The mean of the differences is the difference of the means of two runs by themselves.
    const more: Scenario = { ...growth, name: 'Meer', totalBudget: 3300 };
    const paired = done(await draw(beside(more))).certainty;
    const job = (scenario: Scenario) => {
      const made = makeJob(model, [resolveScenario(scenario, model.inputs, model.inhabitants)], small);
      if (!made.ok) throw new Error(made.problem.code);
      return made.job;
    };
    const means = await Promise.all([growth, more].map(async (scenario) => {
      const { batches } = await inThreadRunner().run(job(scenario));
      return batches.reduce((sum, batch) => sum + batch.scenarios[0]!.fte.mean[zwolle]! / batches.length, 0);
    }));
    expect(paired.teams[zwolle]?.mean.value).toBeCloseTo(means[1]! - means[0]!, 9);
    const fixed = done(await draw(request(small, more))).certainty;
    const width = ({ teams }: typeof fixed) => (teams[zwolle]?.p95.value ?? NaN) - (teams[zwolle]?.p5.value ?? NaN);
    expect(width(paired)).toBeLessThan(width(fixed) / 5);
  });

  it('double until they are precise enough, at whole powers of two', async () => {
    const end = done(await draw(request({ ...small, enough: 0.25 })));
    expect(end.met).toBe(true);
    expect(end.certainty.error).toBeLessThanOrEqual(0.25);
    expect(Math.log2(end.certainty.perBatch) % 1).toBe(0);
    const before = done(await draw(request({ ...small, perBatch: end.certainty.perBatch / 2 })));
    expect(before.certainty.error).toBeGreaterThan(0.25);
  });

  it('stop with what is ready, and say how many', async () => {
    const stop = new AbortController();
    const end = await runCertainty(request(small), inThreadRunner(), ({ done: ready }) => ready >= 48 && stop.abort(), stop.signal);
    expect(end).toMatchObject({ kind: 'stopped', wanted: 256, certainty: { draws: 48 } });
    const early = new AbortController();
    early.abort();
    expect(await draw(request(small), early.signal)).toEqual({ kind: 'stopped', certainty: null, wanted: 256 });
  });

  it('say that correlations were repaired, and by how much', async () => {
    const asked = done(await draw(request(small))).certainty;
    expect(asked.repaired).toBeNull();
    // Three teams that each go against the other two: not possible.
    const teamMatrix = model.inputs.teams.map((_, row) => model.inputs.teams.map((__, column) => (row === column ? 1 : row < 3 && column < 3 ? -0.9 : 0)));
    const { certainty } = done(await draw(request({ ...small, teamMatrix })));
    // The nearest has −0.5 in those six cells: √(6 × 0.4²).
    expect(certainty.repaired).toBeCloseTo(Math.sqrt(0.96), 6);
  });

  it('name what cannot be drawn', async () => {
    expect(await draw(request(withDriver(small, 'inwoners', { distribution: { kind: 'normaal', sd: -1 }, betweenTeams: 0 })))).toMatchObject({ kind: 'impossible', problem: { code: 'distribution', driver: 'inwoners' } });
  });
});

describe('the store', () => {
  const engine = (runner: Runner = inThreadRunner()) => async () => ({ run: (wanted: CertaintyRequest, onProgress: Parameters<typeof runCertainty>[2], signal: AbortSignal) => runCertainty(wanted, runner, onProgress, signal), close: runner.close });
  const settled = (store: ReturnType<typeof createCertaintyStore>) =>
    new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.getState().run.kind === 'running') return;
        stop();
        resolve();
      });
    });

  it('shows margins only with the scenario they are of, and keeps the room they took', async () => {
    const store = createCertaintyStore(engine());
    store.show(growth);
    store.start(growth, request(small));
    expect(store.getState().run).toEqual({ kind: 'running', done: 0, wanted: 256 });
    await settled(store);
    expect(shownCertainty(store.getState())?.draws).toBe(256);
    const { reach } = store.getState();
    expect(reach).toBeGreaterThan(1);
    store.show(baseScenario);
    expect(shownCertainty(store.getState())).toBeNull();
    expect(store.getState().reach).toBe(reach);
    store.clear();
    expect(store.getState()).toMatchObject({ run: { kind: 'off' }, certainty: null, reach: 0 });
  });

  it('forgets a run that another one overtook', async () => {
    const store = createCertaintyStore(engine());
    store.show(baseScenario);
    store.start(growth, request(small));
    store.start(baseScenario, request(small, baseScenario));
    await settled(store);
    expect(store.getState().of).toBe(baseScenario);
  });

  it('tells an engine that cannot be loaded as a failure', async () => {
    const store = createCertaintyStore(() => Promise.reject(new Error('offline')));
    store.start(growth, request(small));
    await settled(store);
    expect(store.getState().run).toEqual({ kind: 'failed', detail: 'Error: offline' });
  });
});
