import type { Fte } from '../../model/units';
import type { Driver, Scenario } from '../../simulation/scenario';
import { drivers } from '../../simulation/scenario';
import { DEFAULT_BATCHES, DEFAULT_PER_BATCH } from '../../simulation/uncertainty';
import type { Distribution, DriverUncertainty, Uncertainty } from '../../simulation/uncertainty';

export type DistributionKind = Distribution['kind'];

/** In the order of the menu. */
export const distributionKinds = ['lognormaal', 'normaal', 'driehoek', 'pert', 'uniform', 'empirisch'] as const satisfies readonly DistributionKind[];

/** Starting values: what the plan says nothing about is an assumption that the user sees and changes. */
const ASSUMED_SD: Readonly<Record<Driver, number>> = { inwoners: 0.03, werklast: 0.08 };
const FIRST_SEED = 2024;
/** Fewest and most draws, as powers of two in each batch: 16 × 64 = 1,024 up to 16 × 4,096 = 65,536. */
export const perBatchChoices = [64, 128, 256, 512, 1024, 2048, 4096] as const;
export const LARGEST_SEED = 4_294_967_295;

/** Widest spread that makes sense: beyond it a driver is not uncertain but unknown. */
export const HIGHEST_SD = 1;
/** Deviations of a triangle, PERT or uniform distribution. */
export const LOWEST_DEVIATION = -1;
export const HIGHEST_DEVIATION = 9;

export function assumedUncertainty(): Uncertainty {
  const assumed = (driver: Driver): DriverUncertainty => ({ distribution: { kind: 'lognormaal', sd: ASSUMED_SD[driver] }, betweenTeams: 0 });
  return { drivers: { inwoners: assumed('inwoners'), werklast: assumed('werklast') }, betweenDrivers: 0, method: 'sobol', seed: FIRST_SEED, batches: DEFAULT_BATCHES, perBatch: DEFAULT_PER_BATCH };
}

/** Whether anything at all is uncertain; a scenario may switch off what its baseline has. */
export function isUncertain(uncertainty: Uncertainty | undefined): uncertainty is Uncertainty {
  return uncertainty !== undefined && drivers.some((driver) => uncertainty.drivers[driver] !== undefined);
}

/** @param inherited what the scenario's baseline has */
export function withUncertainty(scenario: Scenario, uncertainty: Uncertainty | null, inherited: Uncertainty | undefined): Scenario {
  if (uncertainty !== null) return { ...scenario, uncertainty };
  const { uncertainty: own, ...without } = scenario;
  // Left out, the baseline's would hold: an uncertainty without drivers says that nothing is uncertain.
  return inherited ? { ...without, uncertainty: { ...(own ?? inherited), drivers: {} } } : without;
}

/** @param driver becomes certain when `to` is null */
export function withDriver(uncertainty: Uncertainty, driver: Driver, to: DriverUncertainty | null): Uncertainty {
  const entries = drivers.flatMap((candidate) => {
    const value = candidate === driver ? to : uncertainty.drivers[candidate];
    return value ? [[candidate, value] as const] : [];
  });
  return { ...uncertainty, drivers: Object.fromEntries(entries) };
}

/** A driver that becomes uncertain starts with the assumed spread. */
export function assumedDriver(driver: Driver): DriverUncertainty {
  return { distribution: { kind: 'lognormaal', sd: ASSUMED_SD[driver] }, betweenTeams: 0 };
}

/** The normal score that 95 % stay below. */
const Z95 = 1.6448536269514722;

/** Another shape with about the same spread: sides at P5 and P95 widened to where a uniform or a triangle has them. */
export function withKind(distribution: Distribution, kind: DistributionKind, column: readonly number[]): Distribution {
  if (distribution.kind === kind) return distribution;
  const [low, mode, high] = sidesOf(distribution);
  const half = (high - low) / 2;
  switch (kind) {
    case 'normaal':
    case 'lognormaal':
      return { kind, sd: tenths(half / Z95) };
    case 'driehoek':
      // Below low + w·(1 − √0.1)/… lie 5 % of an even triangle: its half base is 1.463 times the half interval.
      return { kind, low: tenths(Math.max(-1, mode - half * 1.463)), mode: tenths(mode), high: tenths(mode + half * 1.463) };
    case 'pert':
      return { kind, low: tenths(Math.max(-1, mode - half * 1.9)), mode: tenths(mode), high: tenths(mode + half * 1.9) };
    case 'uniform':
      return { kind, low: tenths(Math.max(-1, mode - half / 0.9)), high: tenths(mode + half / 0.9) };
    case 'empirisch':
      return { kind, values: column };
    default:
      throw kind satisfies never;
  }
}

/** P5, middle and P95, roughly. */
function sidesOf(distribution: Distribution): readonly [low: number, mode: number, high: number] {
  switch (distribution.kind) {
    case 'normaal':
    case 'lognormaal':
      return [-Z95 * distribution.sd, 0, Z95 * distribution.sd];
    case 'driehoek':
    case 'pert': {
      const { low, mode, high } = distribution;
      const part = distribution.kind === 'driehoek' ? 1.463 : 1.9;
      return [mode - (mode - low) / part, mode, mode + (high - mode) / part];
    }
    case 'uniform': {
      const middle = (distribution.low + distribution.high) / 2;
      const half = ((distribution.high - distribution.low) / 2) * 0.9;
      return [middle - half, middle, middle + half];
    }
    case 'empirisch': {
      const sorted = [...distribution.values].sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
      return [at(0.05), at(0.5), at(0.95)];
    }
    default:
      throw distribution satisfies never;
  }
}

/** A tenth of a percent is precise enough for an assumption. */
const tenths = (share: number) => Math.round(share * 1000) / 1000 + 0;

/** What is wrong with a distribution; its sentence is made by the card. */
export type DistributionFault = 'sdRange' | 'order' | 'noWidth' | 'deviationRange' | 'noColumn';

export function distributionFault(distribution: Distribution): DistributionFault | null {
  switch (distribution.kind) {
    case 'normaal':
    case 'lognormaal':
      return distribution.sd >= 0 && distribution.sd <= HIGHEST_SD ? null : 'sdRange';
    case 'driehoek':
    case 'pert': {
      const { low, mode, high } = distribution;
      return !(low <= mode && mode <= high) ? 'order' : low === high ? 'noWidth' : rangeFault(low, high);
    }
    case 'uniform': {
      const { low, high } = distribution;
      return !(low <= high) ? 'order' : low === high ? 'noWidth' : rangeFault(low, high);
    }
    case 'empirisch':
      return distribution.values.length >= 2 ? null : 'noColumn';
    default:
      throw distribution satisfies never;
  }
}

function rangeFault(low: number, high: number): DistributionFault | null {
  return low >= LOWEST_DEVIATION && high <= HIGHEST_DEVIATION ? null : 'deviationRange';
}

/** The first driver whose distribution cannot be drawn from. */
export function uncertaintyFault(uncertainty: Uncertainty): { driver: Driver; fault: DistributionFault } | null {
  for (const driver of drivers) {
    const own = uncertainty.drivers[driver];
    const fault = own ? distributionFault(own.distribution) : null;
    if (fault) return { driver, fault };
  }
  return null;
}

/** Standard error of P5 and P95 that "Genoeg" begins with. */
export const DEFAULT_ENOUGH: Fte = 0.05;

/** @param enough null: a fixed number of draws */
export function withEnough({ enough: _, ...fixed }: Uncertainty, enough: Fte | null): Uncertainty {
  return enough === null ? fixed : { ...fixed, enough };
}

/** Draws in all. */
export function drawCount({ batches, perBatch }: Pick<Uncertainty, 'batches' | 'perBatch'>): number {
  return batches * perBatch;
}

/** A seed that differs from the present one, out of the clock and nothing else: it decides which draws, not what is true. */
export function otherSeed(seed: number, now: number): number {
  const candidate = Math.floor(now) % 10_000;
  return candidate === seed ? candidate + 1 : candidate;
}
