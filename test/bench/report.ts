import type { Growth } from './growth';
import { TEAM_COUNTS } from './growth';
import type { QuasiFactor, QuasiFactors } from './quasiRandom';
import type { Trials } from './trials';
import type { Syncs } from './workbook';

/** The figures by the names of the project's targets. null: could not be measured here; `reasons` says why. */
export interface Figures {
  readonly trials_vs_numpy: number | null;
  readonly trials_vs_numpy_one_thread: number | null;
  readonly trials_vs_c: number | null;
  readonly qmc_mean_factor: number | null;
  readonly qmc_p50_factor: number | null;
  readonly growth_exponent: number | null;
  readonly syncs_insert_model: number | null;
  readonly syncs_apply_scenario: number | null;
  readonly syncs_read_inputs: number | null;
  readonly link_50k: number | null;
  readonly matrix_rounding_ms: number | null;
  readonly slider_p95_ms: number | null;
  readonly fan_ms: number | null;
  readonly pane_gz_kb: number | null;
}

export type FigureName = keyof Figures;
export type Reasons = Partial<Record<FigureName, string>>;

interface Line {
  readonly figure: FigureName;
  readonly what: string;
  readonly target: string;
}

const lines: readonly Line[] = [
  { figure: 'trials_vs_numpy', what: 'draws a second, all processors, against numpy in one process', target: '≥ 2' },
  { figure: 'trials_vs_numpy_one_thread', what: 'the same on one thread', target: '' },
  { figure: 'trials_vs_c', what: 'draws a second, all processors, against C in one process', target: '' },
  { figure: 'qmc_mean_factor', what: 'error of 4,096 random draws over that of 16 × 256 Sobol: mean', target: '≥ 100' },
  { figure: 'qmc_p50_factor', what: 'the same: P50', target: '≥ 2.5' },
  { figure: 'growth_exponent', what: `time against teams (${TEAM_COUNTS.join(', ')})`, target: '≤ 1.15' },
  { figure: 'syncs_insert_model', what: 'round trips to insert the model', target: '≤ 4' },
  { figure: 'syncs_apply_scenario', what: 'round trips to write a scenario', target: '≤ 2' },
  { figure: 'syncs_read_inputs', what: 'round trips to read the inputs', target: '≤ 1' },
  { figure: 'link_50k', what: 'reading 50,000 rows × 40 columns, time a cell against 5,000 rows', target: '≤ 1.5' },
  { figure: 'matrix_rounding_ms', what: 'two-way rounding of 27 × 6, ms', target: '≤ 5' },
  { figure: 'slider_p95_ms', what: 'a step of the slider in Chromium, P95, ms', target: '≤ 16' },
  { figure: 'fan_ms', what: 'from the last movement to the fan, ms', target: '≤ 150' },
  { figure: 'pane_gz_kb', what: 'first files of the pane, gzipped, kB', target: '≤ 300' },
];

/** The table, a figure a line. */
export function table(figures: Figures, reasons: Reasons): string {
  const rows = lines.map(({ figure, what, target }) => {
    const value = figures[figure];
    const shown = value === null ? `– (${reasons[figure] ?? 'not measured'})` : String(rounded(value));
    return `${figure.padEnd(28)}${shown.padEnd(10)} ${target.padEnd(7)} ${what}`;
  });
  return rows.join('\n');
}

/** Four digits: more would pretend. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** What the ratios were made of. */
export function background(trials: Trials, peers: readonly string[], quasi: QuasiFactors, limited: QuasiFactors, growth: Growth, syncs: Syncs): string {
  const ns = (value: number | null) => (value === null ? '–' : `${value.toFixed(0)} ns`);
  return [
    `Peers: ${peers.join('; ')}`,
    `A draw (54 inputs, 27 teams × 6 components, mean, spread and P5 to P95 of every team): product ${ns(trials.product)} with ${trials.workers} workers, ${ns(trials.productOneThread)} on one thread; numpy ${ns(trials.numpy)}; C ${ns(trials.c)}.`,
    `The same without mean, spread and quantiles, each on one thread: product ${ns(trials.productToDraw)}; numpy ${ns(trials.numpyToDraw)}${times(trials.numpyToDraw, trials.productToDraw)}; C ${ns(trials.cToDraw)}${times(trials.cToDraw, trials.productToDraw)}.`,
    `Sobol: error of the reference over that measured: mean ${percent(quasi.mean)}, P50 ${percent(quasi.p50)}. With floors and caps: mean ${factor(limited.mean)}, P50 ${factor(limited.p50)} (reference ${percent(limited.mean)} and ${percent(limited.p50)}).`,
    `4,096 draws on one thread: ${growth.milliseconds.map((ms, i) => `${TEAM_COUNTS[i]} teams ${ms.toFixed(1)} ms`).join(', ')}.`,
    `Round trips: ${syncs.insert} to insert, ${syncs.apply} to write a scenario, ${syncs.read} to read.`,
  ].join('\n');
}

/** What a peer takes as a multiple of the product. */
function times(peer: number | null, product: number): string {
  return peer === null ? '' : ` (${rounded(peer / product)} × the product)`;
}

function percent({ referenceError }: QuasiFactor): string {
  return `${(referenceError * 100).toFixed(1)} %`;
}

function factor({ factor, reason }: QuasiFactor): string {
  return factor === null ? `– (${reason ?? 'not measured'})` : String(rounded(factor));
}
