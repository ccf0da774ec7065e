import type { FactorTransform } from '../draws/distributions';

/** A triangular distribution of a quantity itself (tonnes, growth), not of a factor on it. */
export interface Triangle {
  readonly least: number;
  /** Most likely. */
  readonly likely: number;
  readonly most: number;
}

export function inOrder({ least, likely, most }: Triangle): boolean {
  return least <= likely && likely <= most && most - least < Infinity;
}

/** Made ready to draw from. @param triangle in order */
export function triangleTransform({ least, likely, most }: Triangle): FactorTransform {
  const width = most - least;
  return width > 0 ? { kind: 'driehoek', low: least, high: most, rising: (likely - least) / width, width } : { kind: 'vast', factor: likely };
}
