import { compareNames } from '../../rounding/compareNames';
import type { Share } from '../../units';
import type { Tonnes } from '../inputs';
import { isRunning } from './addedEffect';
import { costPerYear } from './cost';
import type { ListedMeasure } from './countedMeasures';
import { effectInYear } from './effect';

/** One step of the marginal abatement cost curve: as wide as its tonnes, as high as its cost per tonne. */
export interface CostStep {
  /** Index in the user's list. */
  readonly measure: number;
  /** Reduction in the year of the curve. */
  readonly tonnes: Tonnes;
  /** Euro a year. */
  readonly cost: number;
  /** Euro per tonne in the year of the curve: cost / tonnes, so that the area of the step is what the measure costs a year. */
  readonly perTonne: number;
  /** Of this step and those before it. What measures share (`excesses`) is not taken off: the curve is of each measure by itself. */
  readonly cumulativeTonnes: Tonnes;
  readonly cumulativeCost: number;
}

/** A tie is to a hundredth of a cent per tonne: the last bits of a spreadsheet are not those of the engine. */
const PARTS_OF_A_EURO = 1e4;

/**
 * Marginal abatement cost curve of a year: measures with an effect in that year, cheapest tonne first, ties by name, then by place in the list.
 * It shows what there is to choose from: a measure that had begun by the last complete year of the actuals is not on it.
 * @param measures that can count (`countedMeasures`), active or not
 * @param actualYear last complete year of the actuals; null: none
 */
export function costCurve(measures: readonly ListedMeasure[], year: number, interest: Share, actualYear: number | null): CostStep[] {
  let cumulativeTonnes = 0;
  let cumulativeCost = 0;
  return measures
    .filter((measure) => !isRunning(measure, actualYear))
    .map((measure) => ({ measure, tonnes: effectInYear(measure, year), cost: costPerYear(measure, interest) }))
    .filter(({ tonnes }) => tonnes > 0)
    .map((step) => ({ ...step, perTonne: step.cost / step.tonnes, rank: Math.round((step.cost / step.tonnes) * PARTS_OF_A_EURO) }))
    .sort((a, b) => a.rank - b.rank || compareNames(a.measure.name, b.measure.name) || a.measure.index - b.measure.index)
    .map(({ measure, tonnes, cost, perTonne }) => {
      cumulativeTonnes += tonnes;
      cumulativeCost += cost;
      return { measure: measure.index, tonnes, cost, perTonne, cumulativeTonnes, cumulativeCost };
    });
}
