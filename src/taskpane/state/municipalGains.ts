import { resolveScenario } from '../../simulation/apply';
import { municipalFte, municipalRows } from '../../simulation/results/municipalFte';
import type { MunicipalRow } from '../../simulation/results/municipalFte';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';
import type { Computed, PreparedModel } from './computeScenario';
import type { GainMeasure } from './gains';
import { outcomeOf } from './outcomeOf';
import type { Reference } from './reference';

/** Indicative before → after per municipality, adding to the teams that are shown. */
export function municipalGains({ model }: PreparedModel, scenario: Scenario, now: Computed, reference: Reference, library: readonly Scenario[], measure: GainMeasure): MunicipalRow[] {
  const fte = (computed: Computed, of: Scenario | null) => {
    if (of === null) return municipalFte(model.inputs, computed.result, null, measure);
    const { inputs, partFactors } = resolveScenario(stackScenario(of, library), model.inputs, model.inhabitants);
    return municipalFte(inputs, computed.result, partFactors, measure);
  };
  return municipalRows(model.inputs, fte(reference.computed, reference.scenario), fte(now, scenario), outcomeOf(reference.computed, measure).tenths, outcomeOf(now, measure).tenths);
}
