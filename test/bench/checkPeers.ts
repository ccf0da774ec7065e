import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchModel } from './benchCase';
import { cPeer, numpyPeer } from './peers/peers';
import type { PeerFigures } from './peers/peers';
import { ALLOWED_ERRORS, PEER_QUANTILES } from './peers/sampling';

const COMMITTED = fileURLToPath(new URL('../simulation/statistics/numpy.json', import.meta.url));
const DRAWS = 1_048_576;
const SEED = 2024;
/** numpy's exponential may differ in the last bits from one processor to another. */
const SAME = 1e-9;

interface Committed extends PeerFigures {
  readonly source: string;
  readonly draws: number;
  readonly seed: number;
  readonly sd: readonly number[];
}

/** `npm run check:peers`: makes the committed numbers of the numpy peer again, and has the C peer agree with them. `-- --write` commits new ones. */
async function main(): Promise<void> {
  const numpy = await numpyPeer(benchModel);
  if (!numpy.ok) return fail([numpy.reason]);
  const { mean, quantiles, sd } = (await numpy.peer.figures(DRAWS, SEED)) as Committed;
  numpy.peer.end();
  if (argv.includes('--write')) {
    const source = 'test/bench/peers/hbvs_numpy.py, the bench case: 54 independent lognormal inputs (3 % and 8 %), 27 teams, minima in force, budget by the norm';
    writeFileSync(COMMITTED, `${JSON.stringify({ source, draws: DRAWS, seed: SEED, mean, sd, quantiles })}\n`);
  }
  const committed = JSON.parse(readFileSync(COMMITTED, 'utf8')) as Committed;
  const apart = [...differences('mean', mean, committed.mean), ...differences('sd', sd, committed.sd), ...PEER_QUANTILES.flatMap(({ p }, q) => differences(`P${p * 100}`, column(quantiles, q), column(committed.quantiles, q)))];
  if (apart.length > 0) return fail(apart);
  console.log(`${numpy.what}: the committed numbers again`);

  const c = await cPeer(benchModel);
  if (!c.ok) return fail([c.reason]);
  const figures = await c.peer.figures(DRAWS, SEED);
  c.peer.end();
  const far = farFrom(figures, committed);
  if (far.length > 0) return fail(far);
  console.log(`${c.what}: the same model within ${ALLOWED_ERRORS} standard errors`);
}

function differences(what: string, found: readonly number[], expected: readonly number[]): string[] {
  return benchModel.inputs.teams.flatMap((team, t) => {
    const [a = NaN, b = NaN] = [found[t], expected[t]];
    return Math.abs(a - b) <= SAME * Math.abs(b) ? [] : [`${what} of ${team.name}: ${a}, committed ${b}`];
  });
}

/** Figures of another sample of as many draws. */
function farFrom(found: PeerFigures, { mean, sd, quantiles, draws }: Committed): string[] {
  return benchModel.inputs.teams.flatMap((team, t) => {
    const unit = (ALLOWED_ERRORS * Math.SQRT2 * (sd[t] ?? NaN)) / Math.sqrt(draws);
    const pairs = [
      { what: 'mean', apart: (found.mean[t] ?? NaN) - (mean[t] ?? NaN), spread: 1 },
      ...PEER_QUANTILES.map(({ p, spread }, q) => ({ what: `P${p * 100}`, apart: (found.quantiles[t]?.[q] ?? NaN) - (quantiles[t]?.[q] ?? NaN), spread })),
    ];
    return pairs.flatMap(({ what, apart, spread }) => (Math.abs(apart) <= unit * spread ? [] : [`${what} of ${team.name}: ${apart} from numpy, allowed ${unit * spread}`]));
  });
}

function column(rows: readonly (readonly number[])[], c: number): number[] {
  return rows.map((row) => row[c] ?? NaN);
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  exit(1);
}

await main();
