import type { BaselineOf } from '../../../src/model/co2/measures/categoryEmissions';

/** The same until `from`, and after it growth of a percentage a year. */
export function growthBaseline(level: number, from: number, growth: number): BaselineOf {
  return (year) => level * (1 + growth) ** Math.max(0, year - from);
}
