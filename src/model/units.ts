/** Units of the model. Quantities that are easily mistaken for each other carry a brand; converters have names. */

/** Full-time equivalents (voltijdsformatie). */
export type Fte = number;
/** Number of inhabitants on a reference date. */
export type Inhabitants = number;
/** A part of a whole, 0..1. */
export type Share = number;
/** A multiplication factor; 1 = unchanged. */
export type Factor = number;

/** Whole tenths of an fte: the unit of every rounded figure. */
export type Tenths = number & { readonly __unit: 'tenths' };
/** Whole hundredths: the unit in which printed figures are compared, never in floats. */
export type Hundredths = number & { readonly __unit: 'hundredths' };

/** Nearest tenth, half away from zero; 6 decimals of a tenth are kept first, so that 0.25 stored as 0.24999999999 rounds up. */
export function toTenths(fte: Fte): Tenths {
  const scaled = Math.round(fte * 10 * 1e6) / 1e6;
  // + 0 turns -0 into 0.
  return (Math.sign(scaled) * Math.round(Math.abs(scaled)) + 0) as Tenths;
}

/** Fte of a whole number of tenths. */
export function fromTenths(tenths: Tenths): Fte {
  return tenths / 10;
}

/** Nearest hundredth of a printed figure. */
export function toHundredths(value: number): Hundredths {
  return (Math.round(value * 100) + 0) as Hundredths;
}
