import type { Fte, Share } from '../../units';
import type { Calibration } from '../calibrate';
import { componentIds, WERKLAST } from '../components';
import type { StrengthInputs } from '../inputs';
import { defaultHbvs } from './settings';
import { hbvsOutcomes } from './teamOutcomes';
import type { Werksoort } from './teamOutcomes';

/** Index of intake en service, from whose deelbudget intake telefoon is taken first. */
export const INTAKE = componentIds.indexOf('intake en service');

/** A deelbudget and what of it is shared over the teams. */
export interface Deelbudget {
  readonly fte: Fte;
  /** false: nobody gave one, it is the component's budget on `Uitgangspunten`. */
  readonly own: boolean;
  /** Less intake telefoon; negative when that is more than the deelbudget. */
  readonly shared: Fte;
}

/** What the formula gives by itself, without the published strength (model 1.1). */
export interface FormulaAlone {
  readonly werksoorten: readonly Werksoort[];
  /** Six, in the order of `componentIds`. */
  readonly budgets: readonly Deelbudget[];
  /** shares[component][team], six; null where a werksoort has none. */
  readonly shares: readonly (readonly Share[] | null)[];
  /** Fte per team and published fte less that; null when a werksoort has no shares or a deelbudget is negative. */
  readonly teams: readonly { readonly fte: Fte; readonly residual: Fte }[] | null;
}

/**
 * Shares of the formula times the deelbudgets, and werklast by its data (without data in proportion to the published strength).
 * @param calibration for the budgets of the components where no deelbudget was given
 */
export function formulaAlone(inputs: StrengthInputs, calibration: Pick<Calibration, 'budgets'>): FormulaAlone {
  const { telephone, budgets: given } = inputs.hbvs ?? defaultHbvs();
  const werksoorten = hbvsOutcomes(inputs);
  const budgets = componentIds.map((_, c): Deelbudget => {
    const fte = given[c] ?? calibration.budgets[c] ?? 0;
    return { fte, own: given[c] !== null && given[c] !== undefined, shared: c === INTAKE ? fte - (telephone ?? 0) : fte };
  });
  const shares = componentIds.map((_, c) => (c === WERKLAST ? workloadShares(inputs) : sharesOf(werksoorten[c])));
  const complete = shares.every((column) => column !== null) && budgets.every(({ shared }) => shared >= 0);
  const teams = inputs.teams.map((team, t) => {
    const fte = budgets.reduce((sum, { shared }, c) => sum + shared * (shares[c]?.[t] ?? 0), 0);
    return { fte, residual: team.hbvs - fte };
  });
  return { werksoorten, budgets, shares, teams: complete ? teams : null };
}

function sharesOf(werksoort: Werksoort | undefined): Share[] | null {
  const teams = werksoort?.teams;
  return teams ? teams.outcomes.map((outcome) => outcome / teams.total) : null;
}

function workloadShares({ teams, components }: StrengthInputs): Share[] {
  const values = components[WERKLAST]?.outcomes ?? teams.map((team) => team.hbvs);
  const total = values.reduce((a, b) => a + b, 0);
  return values.map((value) => (total > 0 ? value / total : 0));
}
