import type { Share } from '../../units';
import type { Co2Category, Tonnes } from '../inputs';

/** Emissions without measures in a year. */
export type BaselineOf = (year: number) => Tonnes;

/** What a category emits in a year without measures: no measure can take away more. null: not known, so there is no limit. */
export type CategoryEmissions = (category: number, year: number) => Tonnes | null;

/** Without complete actuals nothing is known of any category. */
export const unknownEmissions: CategoryEmissions = () => null;

/**
 * Each category's share of what is emitted, by the last complete actual. An offset has none: it is not emitted, and buying more of it has no
 * limit. A category without a figure is 0 in the total, so there is nothing of it to take away either.
 * @param tonnes of each category in that year, as entered (an offset is positive); null: no figure
 * @param total what the shares are of: the year's figure on the path, offsets taken off when they count
 * @returns null where there is no share; all null when the total is not above 0
 */
export function categoryShares(categories: readonly Co2Category[], tonnes: readonly (Tonnes | null)[], total: Tonnes): (Share | null)[] {
  return categories.map(({ offset }, c) => {
    return offset || !(total > 0) ? null : (tonnes[c] ?? 0) / total;
  });
}

/** Every category keeps its share of the baseline. */
export function proportionalEmissions(shares: readonly (Share | null)[], baseline: BaselineOf): CategoryEmissions {
  return (category, year) => {
    const share = shares[category] ?? null;
    return share === null ? null : share * baseline(year);
  };
}
