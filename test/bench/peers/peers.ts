import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StrengthModel } from '../../../src/model/strength/compute';
import { WIJKAGENTEN } from '../../../src/model/strength/components';
import { SD_INHABITANTS, SD_WORKLOAD } from '../benchCase';
import { startProgram } from './lines';

/** How long a run took, in seconds: all of it, and without the quantiles. */
export interface PeerTime {
  readonly seconds: number;
  readonly secondsToDraw: number;
}

/** Per team. */
export interface PeerFigures {
  readonly mean: readonly number[];
  /** P5, P25, P50, P75 and P95. */
  readonly quantiles: readonly (readonly number[])[];
}

export interface Peer {
  readonly time: (draws: number, seed: number) => Promise<PeerTime>;
  readonly figures: (draws: number, seed: number) => Promise<PeerFigures>;
  readonly end: () => void;
}

export type FoundPeer = { readonly ok: true; readonly peer: Peer; readonly what: string } | { readonly ok: false; readonly reason: string };

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** Debian's own interpreter has its numpy; another one first on the path may not. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const NUMPY_BATCHES = [512, 1024, 2048, 4096, 8192];
const C_BATCHES = [16, 32, 64, 128, 256, 512, 1024];

/** Draws and rounds to find the best batch size with. */
const DRAWS_TO_CHOOSE = 32_768;
const ROUNDS_TO_CHOOSE = 5;

/** Of ways to run a peer the one with the fastest round, in turns; the first round of each warms up. */
export async function fastest<Way extends { readonly time: (seed: number) => Promise<PeerTime> }>(ways: readonly Way[]): Promise<Way> {
  let best: { way: Way; seconds: number } | null = null;
  for (let round = 0; round < ROUNDS_TO_CHOOSE; round++) {
    for (const way of ways) {
      const { seconds } = await way.time(round);
      if (round > 0 && (best === null || seconds < best.seconds)) best = { way, seconds };
    }
  }
  if (best === null) throw new Error('no way to run the peer was timed');
  return best.way;
}

/** The calibrated table and assumptions of the bench case, as both peers want them. */
export function peerCase({ inputs, calibration, inhabitants }: StrengthModel) {
  return {
    minima: inputs.teams.map((team) => team.minWijkagenten),
    inhabitants,
    wijkagentenShape: calibration.shape[WIJKAGENTEN] ?? [],
    wijkagentenBudget: calibration.budgets[WIJKAGENTEN] ?? 0,
    total: inputs.teams.reduce((sum, team) => sum + team.hbvs, 0),
    sdInhabitants: SD_INHABITANTS,
    sdWorkload: SD_WORKLOAD,
    columns: inputs.components.slice(1).map((component, c) => ({
      shape: calibration.shape[c + 1] ?? [],
      share: component.shareOfRest ?? 0,
      elasticityInhabitants: component.elasticityInhabitants,
      elasticityWorkload: component.elasticityWorkload,
    })),
  };
}

/** The numpy peer, at the batch size at which it is fastest on this machine. */
export async function numpyPeer(model: StrengthModel): Promise<FoundPeer> {
  const python = PYTHONS.find(hasNumpy);
  if (python === undefined) return { ok: false, reason: 'python3 with numpy is not installed' };
  const program = startProgram(python, [here('hbvs_numpy.py')]);
  const ask = async (job: object) => JSON.parse(await program.ask(JSON.stringify(job))) as unknown;
  const { numpy } = (await ask({ task: 'case', ...peerCase(model) })) as { numpy: string };
  const timed = (batch: number) => async (seed: number) => (await ask({ task: 'time', draws: DRAWS_TO_CHOOSE, seed, batch })) as PeerTime;
  const best = await fastest(NUMPY_BATCHES.map((batch) => ({ batch, time: timed(batch) })));
  const peer: Peer = {
    time: async (draws, seed) => (await ask({ task: 'time', draws, seed, batch: best.batch })) as PeerTime,
    figures: async (draws, seed) => (await ask({ task: 'figures', draws, seed })) as PeerFigures,
    end: program.end,
  };
  return { ok: true, peer, what: `numpy ${numpy}, SFC64, batches of ${best.batch}` };
}

function hasNumpy(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The C peer, compiled for this machine at the batch size at which it is fastest. */
export async function cPeer(model: StrengthModel): Promise<FoundPeer> {
  const folder = mkdtempSync(join(tmpdir(), 'hbvs-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const programs: { batch: number; program: string }[] = [];
  for (const batch of C_BATCHES) {
    const program = join(folder, `hbvs${batch}`);
    try {
      execFileSync('gcc', ['-O3', '-march=native', '-ffast-math', `-DBATCH=${batch}`, '-o', program, here('hbvs.c'), '-lm'], { stdio: 'ignore' });
    } catch (error) {
      remove();
      return { ok: false, reason: `gcc is not installed or fails: ${error instanceof Error ? error.message : String(error)}` };
    }
    programs.push({ batch, program });
  }
  const choices = programs.map(({ batch, program }) => ({ batch, peer: runningC(program, model) }));
  const best = await fastest(choices.map(({ batch, peer }) => ({ batch, peer, time: (seed: number) => peer.time(DRAWS_TO_CHOOSE, seed) })));
  for (const { batch, peer } of choices) if (batch !== best.batch) peer.end();
  const { time, figures, end } = best.peer;
  const peer: Peer = {
    time,
    figures,
    end() {
      end();
      remove();
    },
  };
  return { ok: true, peer, what: `gcc -O3 -march=native -ffast-math, xoshiro256+, batches of ${best.batch}` };
}

/** A compiled C peer at work, with the model in hand. */
function runningC(program: string, model: StrengthModel): Peer {
  const running = startProgram(program, []);
  const { minima, inhabitants, wijkagentenShape, wijkagentenBudget, total, sdInhabitants, sdWorkload, columns } = peerCase(model);
  running.tell(
    [
      [minima.length, columns.length, total, wijkagentenBudget, sdInhabitants, sdWorkload],
      minima,
      inhabitants,
      wijkagentenShape,
      ...columns.map(({ share, elasticityInhabitants, elasticityWorkload, shape }) => [share, elasticityInhabitants, elasticityWorkload, ...shape]),
    ].map((row) => row.join(' ')).join('\n'),
  );
  const numbers = async (command: string) => (await running.ask(command)).trim().split(' ').map(Number);
  return {
    async time(draws, seed) {
      const [seconds = NaN, secondsToDraw = NaN] = await numbers(`time ${draws} ${seed}`);
      return { seconds, secondsToDraw };
    },
    async figures(draws, seed) {
      const found = await numbers(`figures ${draws} ${seed}`);
      const rows = minima.map((_, t) => found.slice(6 * t, 6 * t + 6));
      return { mean: rows.map(([mean = NaN]) => mean), quantiles: rows.map((row) => row.slice(1)) };
    },
    end: running.end,
  };
}
