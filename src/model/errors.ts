import type { Fte } from './units';

/** Everything that can make a calculation impossible, with the facts; the sentence is made in `workbook/messages`. */
export type ModelProblem =
  | { readonly code: 'sharesNotOne'; readonly sum: number }
  | { readonly code: 'negativeShare'; readonly component: string; readonly share: number }
  | { readonly code: 'minimumAboveBase'; readonly team: string; readonly wijkagenten: Fte; readonly base: Fte }
  | { readonly code: 'zeroSeedColumn'; readonly component: string; readonly budget: Fte }
  | { readonly code: 'zeroSeedRow'; readonly team: string; readonly margin: Fte }
  | { readonly code: 'notConverged'; readonly iterations: number; readonly worst: number }
  | { readonly code: 'zeroColumnAfterChange'; readonly component: string; readonly budget: Fte }
  | { readonly code: 'budgetBelowWijkagenten'; readonly budget: Fte; readonly wijkagenten: Fte }
  | { readonly code: 'floorAboveCap'; readonly team: string; readonly floor: Fte; readonly cap: Fte }
  | { readonly code: 'floorsAboveBudget'; readonly sum: Fte; readonly budget: Fte; readonly teams: readonly string[] }
  | { readonly code: 'capsBelowBudget'; readonly sum: Fte; readonly budget: Fte; readonly teams: readonly string[] }
  | { readonly code: 'capBelowWijkagenten'; readonly team: string; readonly cap: Fte; readonly wijkagenten: Fte }
  | { readonly code: 'noPayers'; readonly amendment: string }
  | { readonly code: 'noReceiver'; readonly amendment: string }
  /** The districts have no HBVS+ to share the extension by: their keys add to nothing. */
  | { readonly code: 'noExtensionKey'; readonly sum: Fte }
  /** A driver that would become negative, or is no number: a change of more than −100 %. 0 (−100 %) is allowed. */
  | { readonly code: 'invalidFactor'; readonly driver: 'inwoners' | 'werklast'; readonly team: string; readonly factor: number }
  | { readonly code: 'unknownScope'; readonly kind: 'district' | 'basisteam' | 'gemeente'; readonly name: string }
  /** Damping starts from the distribution of the year before: there is none. */
  | { readonly code: 'noOldStrength'; readonly total: Fte }
  /** What a user typed is no formula; `at` is the character, from 0. */
  | { readonly code: 'invalidFormula'; readonly scope: string; readonly driver: string; readonly text: string; readonly at: number }
  /** A formula that gives no number for a team. */
  | { readonly code: 'formulaNotFinite'; readonly scope: string; readonly driver: string; readonly text: string; readonly team: string }
  /** A scenario builds on one that is not there. */
  | { readonly code: 'unknownBaseline'; readonly scenario: string; readonly baseline: string }
  /** Scenarios that build on each other in a circle; first and last are the same. */
  | { readonly code: 'baselineCycle'; readonly names: readonly string[] }
  | { readonly code: 'noBaseForAbsolute'; readonly scope: string; readonly driver: string };

/** Thrown by the model when a calculation has no answer. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(readonly problem: ModelProblem) {
    super(`${problem.code} ${JSON.stringify(problem)}`);
  }
}
