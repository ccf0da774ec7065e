import type { ModelProblem } from '../../model/errors';
import type { Scenario } from '../../simulation/scenario';
import type { StackedScenario } from '../../simulation/stack';
import { stackScenario } from '../../simulation/stack';
import { computeScenario } from './computeScenario';
import type { Computed, PreparedModel } from './computeScenario';

/** One of the scenarios side by side. */
export interface ComparedColumn {
  /** "A", "B", …: names are too long to stand over a column. */
  readonly letter: string;
  readonly name: string;
  readonly outcome: { readonly ok: true; readonly computed: Computed; readonly stacked: StackedScenario } | { readonly ok: false; readonly problem: ModelProblem };
}

/** @param named scenarios with the name they are shown by */
export function comparedColumns(prepared: PreparedModel, named: readonly { readonly name: string; readonly scenario: Scenario }[], library: readonly Scenario[]): ComparedColumn[] {
  return named.map(({ name, scenario }, i) => {
    const computation = computeScenario(prepared, scenario, library);
    const letter = String.fromCharCode('A'.charCodeAt(0) + i);
    return { letter, name, outcome: computation.ok ? { ok: true, computed: computation.value, stacked: stackScenario(scenario, library) } : computation };
  });
}
