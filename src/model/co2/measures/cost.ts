import pow from '@stdlib/math-base-special-pow';
import type { Share } from '../../units';
import type { Co2Measure } from '../inputs';

/**
 * What an investment costs each year of its life: straight depreciation without interest, else the annuity I·i / (1 − (1 + i)^−life).
 * @param investment euro
 * @param life years, above 0
 * @param interest a year, above −1
 * @returns euro a year
 */
export function annuity(investment: number, life: number, interest: Share): number {
  return interest === 0 ? investment / life : (investment * interest) / (1 - pow(1 + interest, -life));
}

/**
 * Euro a year: the investment spread over the measure's life plus its yearly cost; below 0 it saves money. It is the same in every year: a measure
 * that works longer than its life is bought again.
 */
export function costPerYear({ investment, life, yearlyCost }: Pick<Co2Measure, 'investment' | 'life' | 'yearlyCost'>, interest: Share): number {
  return annuity(investment, life, interest) + yearlyCost;
}

/** Euro per tonne once the measure works in full; null when it takes nothing away. */
export function costPerTonne(measure: Pick<Co2Measure, 'investment' | 'life' | 'yearlyCost' | 'tonnes'>, interest: Share): number | null {
  return measure.tonnes > 0 ? costPerYear(measure, interest) / measure.tonnes : null;
}
