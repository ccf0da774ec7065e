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
  let best = { batch: 0, seconds: Infinity };
  for (const batch of NUMPY_BATCHES) {
    for (let round = 0; round < 4; round++) {
      const { seconds } = (await ask({ task: 'time', draws: 32_768, seed: round, batch })) as PeerTime;
      // The first round warms up.
      if (round > 0 && seconds < best.seconds) best = { batch, seconds };
    }
  }
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

/** The C peer, compiled for this machine. */
export function cPeer(model: StrengthModel): FoundPeer {
  const folder = mkdtempSync(join(tmpdir(), 'hbvs-'));
  const program = join(folder, 'hbvs');
  try {
    execFileSync('gcc', ['-O3', '-march=native', '-ffast-math', '-o', program, here('hbvs.c'), '-lm'], { stdio: 'ignore' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    return { ok: false, reason: `gcc is not installed or fails: ${error instanceof Error ? error.message : String(error)}` };
  }
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
  const peer: Peer = {
    async time(draws, seed) {
      const [seconds = NaN, secondsToDraw = NaN] = await numbers(`time ${draws} ${seed}`);
      return { seconds, secondsToDraw };
    },
    async figures(draws, seed) {
      const found = await numbers(`figures ${draws} ${seed}`);
      const rows = minima.map((_, t) => found.slice(6 * t, 6 * t + 6));
      return { mean: rows.map(([mean = NaN]) => mean), quantiles: rows.map((row) => row.slice(1)) };
    },
    end() {
      running.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return { ok: true, peer, what: 'gcc -O3 -march=native -ffast-math, xoshiro256+' };
}
