import type { StrengthModel } from '../../model/strength/compute';
import { resolveScenario } from '../apply';
import { seekBudget } from '../goal/seekBudget';
import type { BudgetAnswer, BudgetQuestion } from '../goal/seekBudget';
import { seekDriver } from '../goal/seekDriver';
import type { DriverAnswer, DriverQuestion } from '../goal/seekDriver';
import { seekShare } from '../goal/seekShare';
import type { ShareAnswer, ShareQuestion } from '../goal/seekShare';
import type { JobProblem } from '../runner/job';
import type { Scenario } from '../scenario';
import { prepareIndices } from '../sensitivity/sobolIndices';
import type { SobolIndices } from '../sensitivity/sobolIndices';

/** A question that takes longer than a frame, as plain data: it can be sent to a worker. */
export type PlanningRequest =
  | { readonly kind: 'driver'; readonly question: DriverQuestion }
  | { readonly kind: 'share'; readonly question: ShareQuestion }
  | { readonly kind: 'budget'; readonly question: BudgetQuestion }
  | { readonly kind: 'indices'; readonly question: IndicesQuestion };

/** "What does the uncertainty of each team come from?" */
export interface IndicesQuestion {
  /** With its baselines already under it, and something uncertain in it. */
  readonly scenario: Scenario;
}

export type IndicesAnswer = { readonly kind: 'indices'; readonly indices: SobolIndices } | { readonly kind: 'notDrawable'; readonly problem: JobProblem } | { readonly kind: 'certain' };

export type PlanningAnswer =
  | { readonly kind: 'driver'; readonly answer: DriverAnswer }
  | { readonly kind: 'share'; readonly answer: ShareAnswer }
  | { readonly kind: 'budget'; readonly answer: BudgetAnswer }
  | { readonly kind: 'indices'; readonly answer: IndicesAnswer };

/** Works a question out in this thread. */
export function answerPlanning(model: StrengthModel, request: PlanningRequest): PlanningAnswer {
  switch (request.kind) {
    case 'driver':
      return { kind: 'driver', answer: seekDriver(model, request.question) };
    case 'share':
      return { kind: 'share', answer: seekShare(model, request.question) };
    case 'budget':
      return { kind: 'budget', answer: seekBudget(model, request.question) };
    case 'indices':
      return { kind: 'indices', answer: indicesOf(model, request.question.scenario) };
    default:
      throw request satisfies never;
  }
}

function indicesOf(model: StrengthModel, scenario: Scenario): IndicesAnswer {
  const { uncertainty } = scenario;
  if (uncertainty === undefined) return { kind: 'certain' };
  const made = prepareIndices(model, resolveScenario(scenario, model.inputs, model.inhabitants), uncertainty);
  if (!made.ok) return { kind: 'notDrawable', problem: made.problem };
  const { batches, work, collect } = made.run;
  return { kind: 'indices', indices: collect(Array.from({ length: batches }, (_, batch) => work(batch))) };
}
