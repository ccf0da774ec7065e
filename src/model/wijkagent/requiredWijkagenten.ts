import type { Fte, Inhabitants } from '../units';
import type { NormRounding, WijkagentInputs } from './inputs';

/** Wijkagenten that the norm asks for a number of inhabitants. */
export interface Required {
  /** Inhabitants / norm, not rounded. */
  readonly exact: number;
  /** Rounded by the chosen rule. */
  readonly required: Fte;
  /** «Ten minste»: rounded up (Politiewet 2012 art. 38a). */
  readonly strict: Fte;
}

/**
 * Required wijkagenten. Six decimals are kept first, so that a multiple of the norm that a calculation misses by its last bits asks for
 * no further wijkagent; one inhabitant is more than that for every norm the model takes.
 */
export function requiredWijkagenten(inhabitants: Inhabitants, { norm, rounding }: Pick<WijkagentInputs, 'norm' | 'rounding'>): Required {
  const exact = inhabitants / norm;
  const kept = Math.round(exact * 1e6) / 1e6;
  return { exact, required: roundedBy(rounding, kept), strict: Math.ceil(kept) };
}

function roundedBy(rounding: NormRounding, exact: number): Fte {
  switch (rounding) {
    case 'omlaag':
      return Math.floor(exact);
    case 'dichtstbij':
      return Math.round(exact);
    case 'omhoog':
      return Math.ceil(exact);
    default:
      throw rounding satisfies never;
  }
}
