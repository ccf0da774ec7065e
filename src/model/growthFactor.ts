import type { Factor } from './units';

/** (1 + g)^n for whole n, by multiplication alone: the same bits in every engine. */
export function growthFactor(perYear: number, years: number): Factor {
  let factor = 1;
  for (let i = 0; i < Math.abs(years); i++) factor *= 1 + perYear;
  return years < 0 ? 1 / factor : factor;
}
