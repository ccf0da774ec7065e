import type { Distribution } from '../../simulation/uncertainty';

/** A picture of a distribution of deviations: points from left to right, the highest at 1. */
export interface DensityPicture {
  readonly low: number;
  readonly high: number;
  /** Deviation and relative height. */
  readonly points: readonly (readonly [deviation: number, height: number])[];
  /** The deviations that 5 % and 95 % stay below. */
  readonly p5: number;
  readonly p95: number;
}

const STEPS = 400;
/** A normal score beyond which nothing can be seen. */
const SCORE = 3.6;

/** For drawing only: the draws themselves come from `simulation/draws`. @returns null while the distribution has no shape to show */
export function densityPicture(distribution: Distribution): DensityPicture | null {
  if (distribution.kind === 'empirisch') return histogram(distribution.values);
  const shape = shapeOf(distribution);
  if (!shape || !(shape.high > shape.low)) return null;
  const { low, high, height } = shape;
  const raw = Array.from({ length: STEPS + 1 }, (_, i) => {
    const x = low + ((high - low) * i) / STEPS;
    return [x, height(x)] as const;
  });
  const top = Math.max(...raw.map(([, y]) => y));
  const points = raw.map(([x, y]) => [x, y / top] as const);
  return { low, high, points, ...interval(points) };
}

function shapeOf(distribution: Exclude<Distribution, { kind: 'empirisch' }>): { low: number; high: number; height: (x: number) => number } | null {
  switch (distribution.kind) {
    case 'normaal': {
      const { sd } = distribution;
      // What would fall below nothing is nothing.
      return { low: Math.max(-1, -SCORE * sd), high: SCORE * sd, height: (x) => Math.exp(-((x / sd) ** 2) / 2) };
    }
    case 'lognormaal': {
      const { sd } = distribution;
      return { low: Math.exp(-SCORE * sd) - 1, high: Math.exp(SCORE * sd) - 1, height: (x) => Math.exp(-((Math.log1p(x) / sd) ** 2) / 2) / (1 + x) };
    }
    case 'uniform':
      return { low: distribution.low, high: distribution.high, height: () => 1 };
    case 'driehoek': {
      const { low, mode, high } = distribution;
      return { low, high, height: (x) => (x < mode ? (x - low) / (mode - low) : x > mode ? (high - x) / (high - mode) : 1) };
    }
    case 'pert': {
      const { low, mode, high } = distribution;
      const width = high - low;
      const [a, b] = [(4 * (mode - low)) / width, (4 * (high - mode)) / width];
      return { low, high, height: (x) => Math.max(0, (x - low) / width) ** a * Math.max(0, (high - x) / width) ** b };
    }
    default:
      throw distribution satisfies never;
  }
}

/** Where 5 % and 95 % of the area under the points lie. */
function interval(points: DensityPicture['points']): { p5: number; p95: number } {
  const areas = points.map(([x, y], i) => {
    const [before, height] = points[i - 1] ?? [x, y];
    return ((x - before) * (y + height)) / 2;
  });
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const at = (share: number) => {
    let sum = 0;
    for (const [i, area] of areas.entries()) {
      if (sum + area >= share * whole) {
        const [to] = points[i] ?? [0];
        const [from] = points[i - 1] ?? [to];
        return area === 0 ? to : from + ((to - from) * (share * whole - sum)) / area;
      }
      sum += area;
    }
    return points.at(-1)?.[0] ?? 0;
  };
  return { p5: at(0.05), p95: at(0.95) };
}

/** Bars of equal width, drawn as a line with steps. */
function histogram(values: readonly number[]): DensityPicture | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return null;
  const bars = Math.min(20, Math.max(4, Math.ceil(Math.sqrt(sorted.length))));
  const counts = Array.from({ length: bars }, () => 0);
  for (const value of sorted) {
    const bar = Math.min(bars - 1, Math.floor(((value - low) / (high - low)) * bars));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const top = Math.max(...counts);
  const points = counts.flatMap((count, i) => [[low + ((high - low) * i) / bars, count / top], [low + ((high - low) * (i + 1)) / bars, count / top]] as const);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low, high, points, p5: at(0.05), p95: at(0.95) };
}
