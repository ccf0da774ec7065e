import type { Tonnes } from '../../model/co2/inputs';
import { formatDecimals } from './numbers';

const NO_BREAK = '\u00a0';
/** Under this many tonnes a tenth is worth seeing. */
const SMALL = 100;

const decimalsOf = (...values: readonly Tonnes[]) => (values.some((value) => Math.abs(value) >= SMALL) || values.every(Number.isInteger) ? 0 : 1);

/** "43.100 t", "4,3 t": whole tonnes, or tenths of a small amount. */
export function formatTonnes(tonnes: Tonnes): string {
  return `${formatDecimals(tonnes, decimalsOf(tonnes))}${NO_BREAK}t`;
}

/** "43.100": the same without the unit, under a heading that has it. */
export function formatTonnesNumber(tonnes: Tonnes): string {
  return formatDecimals(tonnes, decimalsOf(tonnes));
}

/** What is left when both are read as they are shown: 43.100 − 42.731 = 369, and never one off. */
export function shownDifference(tonnes: Tonnes, from: Tonnes): Tonnes {
  const unit = 10 ** decimalsOf(tonnes, from);
  return (Math.round(tonnes * unit) - Math.round(from * unit)) / unit;
}
