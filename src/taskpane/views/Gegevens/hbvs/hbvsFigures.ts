import { componentIds } from '../../../../model/strength/components';
import type { ComponentInput } from '../../../../model/strength/components';
import { strengthModel } from '../../../../model/strength/compute';
import { ModelError } from '../../../../model/errors';
import type { CharacteristicKey } from '../../../../model/strength/hbvs/characteristics';
import { formulaAlone } from '../../../../model/strength/hbvs/formulaAlone';
import type { FormulaAlone } from '../../../../model/strength/hbvs/formulaAlone';
import { defaultHbvs } from '../../../../model/strength/hbvs/settings';
import { isFormulaComponent, withFormula } from '../../../../model/strength/hbvs/withFormula';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { Fte } from '../../../../model/units';
import { outcomeOf } from '../../../../simulation/goal/outcome';
import type { Scenario } from '../../../../simulation/scenario';

/** What the other choice would make of the scenario in the workbook. */
export type ChoiceEffect =
  | { readonly kind: 'same' }
  | { readonly kind: 'change'; readonly team: string; readonly before: Fte; readonly after: Fte }
  | { readonly kind: 'impossible' }
  /** A component holds data of the user's own, by its name. */
  | { readonly kind: 'own'; readonly components: readonly string[] };

export interface HbvsFigures {
  readonly alone: FormulaAlone;
  /** Columns that are missing, each with the number of municipalities, most first. */
  readonly missing: readonly { readonly column: CharacteristicKey; readonly municipalities: number }[];
  /** Teams by the size of their residual; empty when there is no figure. */
  readonly rows: readonly { readonly name: string; readonly fte: Fte; readonly published: Fte; readonly residual: Fte }[];
  readonly effect: ChoiceEffect;
}

/** Everything the card shows of the inputs that stand in the workbook. */
export function hbvsFigures(inputs: StrengthInputs, scenario: Scenario): HbvsFigures {
  const alone = formulaAlone(inputs, strengthModel(inputs).calibration);
  const missing = new Map<CharacteristicKey, number>();
  for (const { problems } of alone.werksoorten) for (const problem of problems) if (problem.code === 'missing') missing.set(problem.column, problem.municipalities.length);
  const rows = (alone.teams ?? []).map(({ fte, residual }, t) => ({ name: inputs.teams[t]?.name ?? '', fte, published: inputs.teams[t]?.hbvs ?? 0, residual }));
  return {
    alone,
    missing: [...missing].map(([column, municipalities]) => ({ column, municipalities })),
    rows: rows.sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual)),
    effect: effectOf(inputs, scenario),
  };
}

function effectOf(inputs: StrengthInputs, scenario: Scenario): ChoiceEffect {
  const own = inputs.components.flatMap(({ outcomes, inhabitantsPart }, c) => (isFormulaComponent(c) && outcomes !== undefined && inhabitantsPart === undefined ? [componentIds[c] ?? ''] : []));
  if (own.length > 0) return { kind: 'own', components: own };
  const use = inputs.hbvs?.use === true;
  const plain = { ...inputs, hbvs: { ...(inputs.hbvs ?? defaultHbvs()), use: !use }, components: inputs.components.map((component) => (component.inhabitantsPart === undefined ? component : withoutData(component))) };
  const other = withFormula(plain);
  const now = hbvsOf(inputs, scenario);
  const then = other.ok ? hbvsOf(other.inputs, scenario) : null;
  if (now === null || then === null) return { kind: 'impossible' };
  const most = now.reduce((best, fte, t) => (Math.abs((then[t] ?? 0) - fte) > Math.abs((then[best] ?? 0) - (now[best] ?? 0)) ? t : best), 0);
  const [before, after] = [now[most] ?? 0, then[most] ?? 0];
  // Below half a tenth nobody sees it.
  return Math.abs(after - before) < 0.05 ? { kind: 'same' } : { kind: 'change', team: inputs.teams[most]?.name ?? '', before, after };
}

function withoutData({ id, shareOfRest, elasticityInhabitants, elasticityWorkload }: ComponentInput): ComponentInput {
  return { id, ...(shareOfRest === undefined ? {} : { shareOfRest }), elasticityInhabitants, elasticityWorkload };
}

/** null: no such distribution. */
function hbvsOf(inputs: StrengthInputs, scenario: Scenario): readonly Fte[] | null {
  try {
    const outcome = outcomeOf(strengthModel(inputs), scenario);
    return outcome.ok ? outcome.result.hbvs : null;
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}
