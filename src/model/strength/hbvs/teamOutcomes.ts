import { componentIds } from '../components';
import type { StrengthInputs } from '../inputs';
import { characteristicKeys } from './characteristics';
import type { CharacteristicKey } from './characteristics';
import { municipalOutcomes, WERKSOORTEN } from './municipalOutcome';
import type { MunicipalOutcome } from './municipalOutcome';
import { defaultHbvs } from './settings';

/** Why a werksoort has no shares. */
export type HbvsProblem =
  | { readonly code: 'missing'; readonly column: CharacteristicKey; /** Indices of municipalities. */ readonly municipalities: readonly number[] }
  | { readonly code: 'negative'; readonly municipality: number; readonly outcome: number }
  /** All outcomes are 0: nothing to share by. */
  | { readonly code: 'nothing' };

/** The outcomes of a werksoort per team, in team order. */
export interface TeamOutcomes {
  readonly outcomes: readonly number[];
  /** Part of each outcome that follows the inhabitants, 0..1; 0 for a team whose outcome is 0. */
  readonly inhabitantsPart: readonly number[];
  readonly total: number;
}

export interface Werksoort {
  readonly municipalities: readonly MunicipalOutcome[];
  /** null: there is a problem. */
  readonly teams: TeamOutcomes | null;
  readonly problems: readonly HbvsProblem[];
}

type Tree = Pick<StrengthInputs, 'teams' | 'municipalities' | 'hbvs'>;

/**
 * The formula of art. 2d summed over the municipalities of each team, a split municipality by its weights (an open assumption until the
 * user confirms the split).
 * @returns the five werksoorten in the order of `componentIds`
 */
export function hbvsOutcomes(inputs: Tree): Werksoort[] {
  const settings = inputs.hbvs ?? defaultHbvs();
  const all = inputs.municipalities.map((municipality) => municipalOutcomes(municipality, settings));
  return componentIds.slice(0, WERKSOORTEN).map((_, w) => {
    const municipalities = all.map((outcomes): MunicipalOutcome => outcomes[w] ?? { ok: false, missing: [] });
    const problems = problemsOf(municipalities);
    const teams = problems.length > 0 ? null : teamOutcomes(inputs, municipalities);
    return teams && teams.total > 0 ? { municipalities, teams, problems } : { municipalities, teams: null, problems: teams ? [{ code: 'nothing' }] : problems };
  });
}

function problemsOf(municipalities: readonly MunicipalOutcome[]): HbvsProblem[] {
  const missing = characteristicKeys.flatMap((column): HbvsProblem[] => {
    const without = municipalities.flatMap((outcome, m) => (!outcome.ok && outcome.missing.includes(column) ? [m] : []));
    return without.length > 0 ? [{ code: 'missing', column, municipalities: without }] : [];
  });
  const negative = municipalities.flatMap((outcome, municipality): HbvsProblem[] => {
    if (!outcome.ok || outcome.scaling + outcome.fixed >= 0) return [];
    return [{ code: 'negative', municipality, outcome: outcome.scaling + outcome.fixed }];
  });
  return [...missing, ...negative];
}

function teamOutcomes(inputs: Tree, municipalities: readonly MunicipalOutcome[]): TeamOutcomes {
  const scaling = inputs.teams.map(() => 0);
  const fixed = inputs.teams.map(() => 0);
  inputs.municipalities.forEach(({ parts }, m) => {
    const outcome = municipalities[m];
    if (!outcome?.ok) return;
    const weights = parts.reduce((sum, part) => sum + part.weight, 0);
    for (const { team, weight } of parts) {
      scaling[team] = (scaling[team] ?? 0) + (outcome.scaling * weight) / weights;
      fixed[team] = (fixed[team] ?? 0) + (outcome.fixed * weight) / weights;
    }
  });
  const outcomes = scaling.map((value, t) => value + (fixed[t] ?? 0));
  return { outcomes, inhabitantsPart: outcomes.map((outcome, t) => (outcome > 0 ? (scaling[t] ?? 0) / outcome : 0)), total: outcomes.reduce((a, b) => a + b, 0) };
}
