import { componentIds, otherComponentIds, WERKLAST } from '../../model/strength/components';
import type { ComponentId } from '../../model/strength/components';
import type { StrengthModel } from '../../model/strength/compute';
import { strengthModel } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import { ModelError } from '../../model/errors';
import type { Outcome } from '../goal/outcome';
import { outcomeOf } from '../goal/outcome';
import { drivers } from '../driver';
import type { Driver } from '../driver';
import { sharesOf, withShare } from '../shares';
import type { Scenario, Scope } from '../scenario';

type OtherComponentId = Exclude<ComponentId, 'handhaving wijkagenten'>;

/** What an outcome may be sensitive to. All lines of a scenario about one driver of one scope are one input. */
export type SensitivityInput =
  | { readonly kind: 'driver'; readonly driver: Driver; readonly scope: Scope }
  | { readonly kind: 'share'; readonly component: OtherComponentId }
  | { readonly kind: 'elasticity'; readonly component: ComponentId; readonly driver: Driver }
  | { readonly kind: 'totalBudget' }
  | { readonly kind: 'wijkagentenBudget' };

/** The inputs of a scenario: each driver per scope that it changes, and every assumption of the model. */
export function sensitivityInputs(model: StrengthModel, scenario: Scenario): SensitivityInput[] {
  const touched: SensitivityInput[] = [];
  const touch = (driver: Driver, scope: Scope) => {
    const known = touched.some((input) => input.kind === 'driver' && input.driver === driver && sameScope(input.scope, scope));
    if (!known) touched.push({ kind: 'driver', driver, scope });
  };
  for (const { driver, scope, active } of scenario.changes) if (active) touch(driver, scope);
  // Growth per municipality changes the inhabitants of all, though no line says so.
  if (scenario.municipalGrowth === true) touch('inwoners', { kind: 'eenheid' });
  const measured = model.inputs.components[WERKLAST]?.outcomes !== undefined;
  return [
    ...touched,
    ...otherComponentIds.map((component) => ({ kind: 'share', component }) as const),
    // Werklast with data is the workload itself, and a component of the HBVS formula follows the formula, whatever the elasticities say.
    ...componentIds.flatMap((component, c) => ((measured && c === WERKLAST) || model.inputs.components[c]?.inhabitantsPart !== undefined ? [] : drivers.map((driver) => ({ kind: 'elasticity', component, driver }) as const))),
    { kind: 'totalBudget' },
    { kind: 'wijkagentenBudget' },
  ];
}

function sameScope(a: Scope, b: Scope): boolean {
  return a.kind === b.kind && (a.kind === 'eenheid' || b.kind === 'eenheid' || a.name === b.name);
}

/** The value of an input in the scenario: a factor on what the scenario makes of a driver (so 1), a share, an elasticity, fte. */
export function valueOfInput(model: StrengthModel, scenario: Scenario, input: SensitivityInput): number {
  switch (input.kind) {
    case 'driver':
      return 1;
    case 'share':
      return sharesOf(scenario, model.inputs)[otherComponentIds.indexOf(input.component)] ?? 0;
    case 'elasticity': {
      const own = scenario.elasticities?.findLast((change) => change.component === input.component && change.driver === input.driver);
      const component = model.inputs.components[componentIds.indexOf(input.component)];
      return own?.value ?? (input.driver === 'inwoners' ? component?.elasticityInhabitants : component?.elasticityWorkload) ?? 0;
    }
    case 'totalBudget':
      return scenario.totalBudget ?? model.inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
    case 'wijkagentenBudget':
      return scenario.wijkagentenBudget ?? model.inputs.wijkagentenBudget.fte;
    default:
      throw input satisfies never;
  }
}

/**
 * The scenario worked out with one input at another value. A share or budget that the scenario itself sets is changed in the scenario; one
 * that is an assumption of the model is changed there, so the base table is calibrated anew and stays the published one (model 1.2).
 */
export function outcomeWith(model: StrengthModel, scenario: Scenario, input: SensitivityInput, value: number): Outcome {
  switch (input.kind) {
    case 'driver':
      return outcomeOf(model, { ...scenario, changes: [...scenario.changes, { driver: input.driver, scope: input.scope, amount: { kind: 'procent', value: value - 1 }, active: true }] });
    case 'share': {
      const shares = withShare(sharesOf(scenario, model.inputs), input.component, value);
      if (scenario.shares !== null) return outcomeOf(model, { ...scenario, shares });
      return recalibrated({ ...model.inputs, components: model.inputs.components.map((component, c) => (c === 0 ? component : { ...component, shareOfRest: shares[c - 1] ?? 0 })) }, scenario);
    }
    case 'elasticity':
      return outcomeOf(model, { ...scenario, elasticities: [...(scenario.elasticities ?? []), { component: input.component, driver: input.driver, value }] });
    case 'totalBudget':
      // The published HBVS+ add up to the budget whatever it becomes: there is nothing to calibrate anew.
      return outcomeOf(model, { ...scenario, totalBudget: value });
    case 'wijkagentenBudget':
      if (scenario.wijkagentenBudget !== undefined) return outcomeOf(model, { ...scenario, wijkagentenBudget: value });
      return recalibrated({ ...model.inputs, wijkagentenBudget: { ...model.inputs.wijkagentenBudget, fte: value } }, scenario);
    default:
      throw input satisfies never;
  }
}

function recalibrated(inputs: StrengthInputs, scenario: Scenario): Outcome {
  try {
    return outcomeOf(strengthModel(inputs), scenario);
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: error.problem };
    throw error;
  }
}
