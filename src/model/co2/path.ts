import pow from '@stdlib/math-base-special-pow';
import type { Share } from '../units';
import type { Co2Inputs, Tonnes } from './inputs';
import type { ReadingLevels } from './levels';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';
import { isLinear } from './readings';

export interface PathYear {
  readonly year: number;
  readonly tonnes: Tonnes;
  /** Less than the year before; null in the start year. */
  readonly step: Tonnes | null;
  /** Reduction against the reference level; negative when above it. */
  readonly reduction: Share;
}

/** Allowed emissions per year, from the start year to the neutral year. */
export interface Co2Path {
  readonly levels: ReadingLevels;
  /** The start level is under the target already: nothing has to go until the target year, so the path stays at the start level. */
  readonly startBelowTarget: boolean;
  /** Allowed in the target year: the target, or the start level when that is lower. */
  readonly atTarget: Tonnes;
  /** What remains in the neutral year: 0, or the residual. */
  readonly end: Tonnes;
  readonly years: readonly PathYear[];
}

/** What a path needs beside its levels. */
export type PathSettings = Pick<Co2Inputs, 'startYear' | 'targetYear' | 'neutralYear' | 'afterTarget' | 'residual'>;

/**
 * The path of the chosen reading (model 3): A and C fall by the same tonnes a year to the target year, B and D by the same percentage
 * of the year before; after that linear to 0 in the neutral year, or by the same percentage a year to the residual. It never rises:
 * from a start level under the target it stays at that level until the target year.
 */
export function co2Path(inputs: PathSettings, levels: Outcome<ReadingLevels>): Outcome<Co2Path> {
  if (!levels.known) return levels;
  const { reference, start, target, reading } = levels.value;
  const atTarget = Math.min(start, target);
  const end = endLevel(inputs, atTarget);
  if (!end.known) return end;
  const { startYear, targetYear, neutralYear } = inputs;
  const levelOf = (year: number) =>
    year <= targetYear
      ? between(isLinear(reading), start, atTarget, year - startYear, targetYear - startYear)
      : between(inputs.afterTarget === 'lineair', atTarget, end.value, year - targetYear, neutralYear - targetYear);
  const years = Array.from({ length: neutralYear - startYear + 1 }, (_, i): PathYear => {
    const tonnes = levelOf(startYear + i);
    return { year: startYear + i, tonnes, step: i === 0 ? null : levelOf(startYear + i - 1) - tonnes, reduction: 1 - tonnes / reference };
  });
  return known({ levels: levels.value, startBelowTarget: start < target, atTarget, end: end.value, years });
}

/** Allowed tonnes of a year; null outside the path. */
export function pathTonnes(path: Co2Path, year: number): Tonnes | null {
  return path.years[year - (path.years[0]?.year ?? NaN)]?.tonnes ?? null;
}

/** What is left in the neutral year. */
function endLevel({ afterTarget, residual }: PathSettings, target: Tonnes): Outcome<Tonnes> {
  if (afterTarget === 'lineair') return known(0);
  // By a percentage a year nothing comes to 0.
  if (residual === null || !(residual > 0)) return unknown({ code: 'residualMissing' });
  return residual > target ? unknown({ code: 'residualAboveTarget', residual, target }) : known(residual);
}

/** The k-th of n steps from one level to another; both ends exact. */
function between(linear: boolean, from: Tonnes, to: Tonnes, k: number, n: number): Tonnes {
  if (k <= 0) return from;
  if (k >= n) return to;
  return linear ? from + ((to - from) * k) / n : from * pow(to / from, k / n);
}
