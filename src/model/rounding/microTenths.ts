import type { Fte } from '../units';

/**
 * Millionths of a tenth of an fte, whole: the precision at which two values count as equal, here and in the workbook
 * (`ROUND(fte*10,6)`).
 */
export type MicroTenths = number & { readonly __unit: 'microTenths' };

/** Micro-tenths in one tenth. */
export const MICRO = 1_000_000;

/** `ROUND(fte*10,6)` as an integer; half away from zero, as Excel does. */
export function toMicroTenths(fte: Fte): MicroTenths {
  return roundHalfAway(fte * 10 * MICRO) as MicroTenths;
}

/** Nearest integer, half away from zero; never -0. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}

/** The whole tenths below (or at) a value. */
export function floorTenths(micro: MicroTenths): number {
  return Math.floor(micro / MICRO) + 0;
}
