import type { YearActuals } from './actuals';
import type { Co2Inputs, Tonnes } from './inputs';
import { required } from './progress';
import type { RequiredReduction } from './progress';

/** The transport target (MJBP 4.2): −60 % in 2030 against the reference year. */
export interface TransportTarget {
  readonly reference: Tonnes;
  readonly target: Tonnes;
  /** Last year in which all transport categories are there; null without. */
  readonly last: { readonly year: number; readonly tonnes: Tonnes } | null;
  /** From that year to the target year; null without, or when the target year is past. */
  readonly required: RequiredReduction | null;
}

/** null when the transport level of the reference year is not given. */
export function transportTarget(inputs: Co2Inputs, years: readonly YearActuals[]): TransportTarget | null {
  const reference = inputs.transportReferenceLevel;
  if (reference === null) return null;
  const target = reference * (1 - inputs.transportReduction);
  const last = years.flatMap(({ year, transport }) => (transport === null ? [] : [{ year, tonnes: transport }])).at(-1) ?? null;
  return { reference, target, last, required: last === null || last.year >= inputs.targetYear ? null : required(last, { year: inputs.targetYear, tonnes: target }) };
}
