import type { Co2Actual, Co2Inputs, FactorMethod, Tonnes } from './inputs';

/** Why an activity has no emission factor: none of its category, unit or method, or only of later years. */
export type FactorLack = 'categorie' | 'eenheid' | 'methode' | 'jaar';

/** The emission factor of an activity, as an index in the list of factors, or what it lacks. */
export type FoundFactor = { readonly factor: number } | { readonly lack: FactorLack };

/**
 * The factor for an activity: of its category and unit, of the chosen method (market or location based) or of none, the latest one that
 * is not later than the year. One of the chosen method goes before one of none of the same year.
 */
export function factorOf(inputs: Pick<Co2Inputs, 'factors' | 'electricity'>, activity: { readonly category: number; readonly year: number; readonly unit: string }): FoundFactor {
  const ofCategory = [...inputs.factors.entries()].filter(([, factor]) => factor.category === activity.category);
  if (ofCategory.length === 0) return { lack: 'categorie' };
  const ofUnit = ofCategory.filter(([, factor]) => sameUnit(factor.unit, activity.unit));
  if (ofUnit.length === 0) return { lack: 'eenheid' };
  const ofMethod = ofUnit.filter(([, factor]) => factor.method === null || factor.method === inputs.electricity);
  if (ofMethod.length === 0) return { lack: 'methode' };
  const inForce = ofMethod.filter(([, factor]) => factor.year <= activity.year);
  const best = inForce.reduce<(typeof inForce)[number] | null>((found, entry) => (found === null || rank(entry[1]) > rank(found[1]) ? entry : found), null);
  return best === null ? { lack: 'jaar' } : { factor: best[0] };
}

/** Tonnes of one actual: as entered, or quantity × kg per unit / 1000; null without a factor. */
export function tonnesOf(inputs: Pick<Co2Inputs, 'factors' | 'electricity'>, { category, year, amount }: Co2Actual): Tonnes | null {
  if (amount.kind === 'ton') return amount.tonnes;
  const found = factorOf(inputs, { category, year, unit: amount.unit });
  return 'factor' in found ? (amount.quantity * (inputs.factors[found.factor]?.kilograms ?? NaN)) / 1000 : null;
}

/** Later first, then a factor of the chosen method before one of none. */
function rank({ year, method }: { readonly year: number; readonly method: FactorMethod | null }): number {
  return 2 * year + (method === null ? 0 : 1);
}

/** As a sheet compares text: capitals do not count. */
export function sameUnit(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
