import { WIJKAGENTEN } from '../components';
import type { StrengthInputs } from '../inputs';
import { WERKSOORTEN } from './municipalOutcome';
import { hbvsOutcomes } from './teamOutcomes';
import type { HbvsProblem, Werksoort } from './teamOutcomes';

/** Whether the formula gives the data of a component: the wijkagenten have their printed minima, werklast is no part of the formula. */
export const isFormulaComponent = (c: number) => c > WIJKAGENTEN && c < WERKSOORTEN;

/** What stands in the way of the formula in one of its components. */
export interface FormulaObstacle {
  /** Index of the component. */
  readonly component: number;
  readonly problem: HbvsProblem;
}

export type WithFormula = { readonly ok: true; readonly inputs: StrengthInputs } | { readonly ok: false; readonly obstacles: readonly FormulaObstacle[] };

/**
 * The inputs with the outcomes of the formula as the data of its four components, when the settings ask for that; else as they are.
 * Either all four or none: a component that silently stayed behind would look like one of the formula.
 */
export function withFormula(inputs: StrengthInputs, werksoorten: readonly Werksoort[] = inputs.hbvs?.use === true ? hbvsOutcomes(inputs) : []): WithFormula {
  if (inputs.hbvs?.use !== true) return { ok: true, inputs };
  const obstacles = werksoorten.flatMap(({ problems }, component) => (isFormulaComponent(component) ? problems.map((problem) => ({ component, problem })) : []));
  if (obstacles.length > 0) return { ok: false, obstacles };
  return {
    ok: true,
    inputs: {
      ...inputs,
      components: inputs.components.map((component, c) => {
        const teams = isFormulaComponent(c) ? werksoorten[c]?.teams : null;
        return teams ? { ...component, outcomes: teams.outcomes, inhabitantsPart: teams.inhabitantsPart } : component;
      }),
    },
  };
}
