import pow from '@stdlib/math-base-special-pow';
import type { Share } from '../units';
import { completeYears } from './actuals';
import type { CompleteYear, YearActuals } from './actuals';
import type { Co2Inputs, Tonnes } from './inputs';
import { pathTonnes } from './path';
import type { Co2Path } from './path';

/** A complete year on the path. */
export interface Gap {
  readonly year: number;
  readonly actual: Tonnes;
  readonly path: Tonnes;
  /** Above the path is positive. */
  readonly gap: Tonnes;
}

export function gaps(path: Co2Path, years: readonly CompleteYear[]): Gap[] {
  return years.flatMap(({ year, tonnes }) => {
    const allowed = pathTonnes(path, year);
    return allowed === null ? [] : [{ year, actual: tonnes, path: allowed, gap: tonnes - allowed }];
  });
}

/** What must go off every year between two years. */
export interface RequiredReduction {
  readonly fromYear: number;
  readonly from: Tonnes;
  readonly toYear: number;
  readonly to: Tonnes;
  /** The same tonnes every year; 0 when already there. */
  readonly tonnes: Tonnes;
  /** The same percentage of the year before; 1 when what remains must be 0. */
  readonly percentage: Share;
}

/** "vanaf nu 5.120 t per jaar": from the last complete year to the target year, and from there to the neutral year. */
export interface Remaining {
  /** The last complete year: only a reduction from that year on is one "from now on". It may lie before the path. null without one. */
  readonly lastYear: number | null;
  /** null when the target year is past, or no year is complete. */
  readonly toTarget: RequiredReduction | null;
  /** From what the path allows in the target year, or from the last complete year when that is the target year or later. */
  readonly toNeutral: RequiredReduction | null;
}

export function remaining(inputs: Pick<Co2Inputs, 'targetYear' | 'neutralYear'>, path: Co2Path, years: readonly CompleteYear[]): Remaining {
  const { targetYear, neutralYear } = inputs;
  const last = years.filter(({ year }) => year <= neutralYear).at(-1);
  const target = { year: targetYear, tonnes: path.levels.target };
  const allowed = { year: targetYear, tonnes: path.atTarget };
  const late = last !== undefined && last.year >= targetYear ? last : allowed;
  return {
    lastYear: last?.year ?? null,
    toTarget: last === undefined || last.year >= targetYear ? null : required(last, target),
    toNeutral: late.year >= neutralYear ? null : required(late, { year: neutralYear, tonnes: path.end }),
  };
}

/** @param to later than `from` */
export function required(from: CompleteYear, to: CompleteYear): RequiredReduction {
  const years = to.year - from.year;
  const there = from.tonnes <= to.tonnes;
  return {
    fromYear: from.year,
    from: from.tonnes,
    toYear: to.year,
    to: to.tonnes,
    tonnes: there ? 0 : (from.tonnes - to.tonnes) / years,
    percentage: there ? 0 : 1 - pow(to.tonnes / from.tonnes, 1 / years),
  };
}

/** Emissions since the start year against what the path allows until the target year. */
export interface Co2Budget {
  readonly fromYear: number;
  readonly toYear: number;
  /** Sum of the path. */
  readonly budget: Tonnes;
  /** Sum of the complete years within it. */
  readonly emitted: Tonnes;
  /** Sum of the path over the same years. */
  readonly allowed: Tonnes;
  readonly years: readonly number[];
  /** Years up to the last one with any figure that are not complete: what they emitted is not known. */
  readonly missing: readonly number[];
  /** What may still be emitted; negative = overspent; null when years are missing, or none is complete: not known is not 0. */
  readonly left: Tonnes | null;
}

/** @param years of `actualsByYear` */
export function co2Budget(inputs: Pick<Co2Inputs, 'startYear' | 'targetYear'>, path: Co2Path, years: readonly YearActuals[]): Co2Budget {
  const [fromYear, toYear] = [inputs.startYear + 1, inputs.targetYear];
  const within = completeYears(years).filter(({ year }) => year >= fromYear && year <= toYear);
  const all = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const counted = within.map(({ year }) => year);
  const missing = all.filter((year) => year <= (years.at(-1)?.year ?? 0) && !counted.includes(year));
  const budget = sum(all.map((year) => pathTonnes(path, year) ?? 0));
  const emitted = sum(within.map(({ tonnes }) => tonnes));
  const allowed = sum(counted.map((year) => pathTonnes(path, year) ?? 0));
  return { fromYear, toYear, budget, emitted, allowed, years: counted, missing, left: missing.length > 0 || counted.length === 0 ? null : budget - emitted };
}
