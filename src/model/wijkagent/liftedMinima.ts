import type { StrengthInputs } from '../strength/inputs';
import type { Fte } from '../units';

/** Who lifted a minimum: the row of the team on blad Basisteams, the switch for all on Uitgangspunten, or a scenario. */
export type LiftCause = { readonly kind: 'basisteams' } | { readonly kind: 'uitgangspunten' } | { readonly kind: 'scenario'; readonly name: string };

/** A minimum that does not hold. A team that more than one cause lifts has a row for each. */
export interface LiftedMinimum {
  /** Index in `teams`. */
  readonly team: number;
  readonly name: string;
  readonly cause: LiftCause;
  /** The printed minimum. */
  readonly minimum: Fte;
  /** Wijkagenten of the team in the result. */
  readonly formation: Fte;
}

/** What a scenario lifts; as in its file. */
export interface ScenarioLifts {
  readonly name: string;
  readonly teams: 'alle' | readonly string[];
}

/**
 * Every minimum number of wijkagenten that somebody lifted, team by team: a team stays at or above its minimum unless it is in this list.
 * @param base as entered, without the scenario; @param formation wijkagenten per team in the result
 */
export function liftedMinima(base: Pick<StrengthInputs, 'teams' | 'liftAllMinima'>, scenario: ScenarioLifts | null, formation: readonly Fte[]): LiftedMinimum[] {
  return base.teams.flatMap((team, index) => {
    const causes: LiftCause[] = [
      ...(team.minimumLifted ? [{ kind: 'basisteams' as const }] : []),
      ...(base.liftAllMinima ? [{ kind: 'uitgangspunten' as const }] : []),
      ...(scenario !== null && (scenario.teams === 'alle' || scenario.teams.includes(team.name)) ? [{ kind: 'scenario' as const, name: scenario.name }] : []),
    ];
    return causes.map((cause) => ({ team: index, name: team.name, cause, minimum: team.minWijkagenten, formation: formation[index] ?? 0 }));
  });
}
