import type { StrengthModel } from '../../model/strength/compute';
import { seekBudget } from '../goal/seekBudget';
import type { BudgetAnswer, BudgetQuestion } from '../goal/seekBudget';
import { seekDriver } from '../goal/seekDriver';
import type { DriverAnswer, DriverQuestion } from '../goal/seekDriver';
import { seekShare } from '../goal/seekShare';
import type { ShareAnswer, ShareQuestion } from '../goal/seekShare';

/** A question that takes longer than a frame, as plain data: it can be sent to a worker. */
export type PlanningRequest =
  | { readonly kind: 'driver'; readonly question: DriverQuestion }
  | { readonly kind: 'share'; readonly question: ShareQuestion }
  | { readonly kind: 'budget'; readonly question: BudgetQuestion };

export type PlanningAnswer =
  | { readonly kind: 'driver'; readonly answer: DriverAnswer }
  | { readonly kind: 'share'; readonly answer: ShareAnswer }
  | { readonly kind: 'budget'; readonly answer: BudgetAnswer };

/** Works a question out in this thread. */
export function answerPlanning(model: StrengthModel, request: PlanningRequest): PlanningAnswer {
  switch (request.kind) {
    case 'driver':
      return { kind: 'driver', answer: seekDriver(model, request.question) };
    case 'share':
      return { kind: 'share', answer: seekShare(model, request.question) };
    case 'budget':
      return { kind: 'budget', answer: seekBudget(model, request.question) };
    default:
      throw request satisfies never;
  }
}
