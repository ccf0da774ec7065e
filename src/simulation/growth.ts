import { growthFactor } from '../model/growthFactor';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Factor, Share } from '../model/units';
import type { Part } from './parts';
import { yearOf } from './scenario';
import type { Scenario } from './scenario';

type Municipalities = Pick<StrengthInputs, 'municipalities'>;

/** Expected growth a year of the municipality of a part; 0 where none is given, and for a team without inhabitants. */
export function growthOfPart(part: Part, { municipalities }: Municipalities): Share {
  return part.municipality === null ? 0 : (municipalities[part.municipality]?.growth ?? 0);
}

/**
 * The factor of the inhabitants of each part before any change: with growth per municipality the growth from the base year to the year of
 * the scenario, else 1.
 */
export function startFactors({ municipalGrowth, year }: Pick<Scenario, 'municipalGrowth' | 'year'>, parts: readonly Part[], inputs: Municipalities & Pick<StrengthInputs, 'baseYear'>): Factor[] {
  return parts.map((part) => (municipalGrowth === true ? growthFactor(growthOfPart(part, inputs), yearOf({ year }) - inputs.baseYear) : 1));
}

/** Number of municipalities whose growth is given, of 0 too. */
export function municipalitiesWithGrowth({ municipalities }: Municipalities): number {
  return municipalities.filter(({ growth = null }) => growth !== null).length;
}
