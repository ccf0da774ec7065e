import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { buildPane, firstBytes } from '../build/buildPane';
import { measureBrowser } from './browserFigures';
import { benchModel } from './benchCase';
import { measureGrowth } from './growth';
import { measureLinkRange } from './linkRange';
import { cPeer, numpyPeer } from './peers/peers';
import type { FoundPeer } from './peers/peers';
import { measureQuasiRandom, withFloorsAndCaps } from './quasiRandom';
import { background, rounded, table } from './report';
import type { FigureName, Figures, Reasons } from './report';
import { measureTrials } from './trials';
import { countSyncs, measureRounding } from './workbook';

/** `npm run bench`: a table of what the product costs; with `-- --json` one JSON object as its last line. */
async function main(): Promise<void> {
  const numpy = await numpyPeer(benchModel);
  const c = await cPeer(benchModel);
  const trials = await measureTrials(numpy, c);
  for (const found of [numpy, c]) if (found.ok) found.peer.end();
  const quasi = measureQuasiRandom();
  const limited = measureQuasiRandom(withFloorsAndCaps());
  const growth = measureGrowth();
  const rounding = measureRounding();
  const syncs = await countSyncs();
  const link = await measureLinkRange();
  const pane = await paneKilobytes();
  const browser = await measureBrowser();
  const reasons: Reasons = {
    ...(numpy.ok ? {} : { trials_vs_numpy: numpy.reason, trials_vs_numpy_one_thread: numpy.reason }),
    ...(c.ok ? {} : { trials_vs_c: c.reason }),
    ...(quasi.mean.reason === undefined ? {} : { qmc_mean_factor: quasi.mean.reason }),
    ...(quasi.p50.reason === undefined ? {} : { qmc_p50_factor: quasi.p50.reason }),
    ...browser.reasons,
  };
  const ratio = (peer: number | null, product: number) => (peer === null ? null : peer / product);
  const figures: Figures = {
    trials_vs_numpy: ratio(trials.numpy, trials.product),
    trials_vs_numpy_one_thread: ratio(trials.numpy, trials.productOneThread),
    trials_vs_c: ratio(trials.c, trials.product),
    qmc_mean_factor: quasi.mean.factor,
    qmc_p50_factor: quasi.p50.factor,
    growth_exponent: growth.exponent,
    syncs_insert_model: syncs.insert,
    syncs_apply_scenario: syncs.apply,
    syncs_read_inputs: syncs.read,
    link_50k: link.perCell,
    matrix_rounding_ms: rounding,
    slider_p95_ms: browser.slider,
    fan_ms: browser.fan,
    pane_gz_kb: pane,
  };
  const what = (name: string, found: FoundPeer) => `${name}: ${found.ok ? found.what : found.reason}`;
  console.log(`${table(figures, reasons)}\n\n${background(trials, [what('numpy', numpy), what('C', c)], quasi, limited, growth, syncs)}`);
  if (argv.includes('--json')) {
    const shown = Object.fromEntries(Object.entries(figures).map(([name, value]: [string, number | null]) => [name, value === null ? null : rounded(value)])) as Record<FigureName, number | null>;
    stdout.write(`${JSON.stringify({ ...shown, reasons })}\n`);
  }
}

async function paneKilobytes(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-bench-'));
  try {
    return firstBytes(await buildPane(folder), folder) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
