import type { StrengthInputs } from '../../model/strength/inputs';

/** What is looked at through the years: one team, or teams together. */
export interface YearArea {
  /** Unique among all areas of the inputs. */
  readonly key: string;
  readonly kind: 'basisteam' | 'district' | 'eenheid';
  /** Empty for the unit, which has no name in the inputs. */
  readonly name: string;
  /** Indices of its teams: a sum over them is the figure of the area. */
  readonly teams: readonly number[];
}

export function teamArea({ teams }: Pick<StrengthInputs, 'teams'>, team: number): YearArea {
  return { key: `team${team}`, kind: 'basisteam', name: teams[team]?.name ?? '', teams: [team] };
}

/** Every team, every district, and the unit. */
export function yearAreas(inputs: Pick<StrengthInputs, 'teams' | 'districts'>): YearArea[] {
  return [
    ...inputs.teams.map((_, team) => teamArea(inputs, team)),
    ...inputs.districts.map(({ name }, d): YearArea => ({ key: `district${d}`, kind: 'district', name, teams: inputs.teams.flatMap((team, index) => (team.district === d ? [index] : [])) })),
    { key: 'eenheid', kind: 'eenheid', name: '', teams: inputs.teams.map((_, team) => team) },
  ];
}

/** The figure of an area. @param fte per team */
export function fteOf({ teams }: YearArea, fte: readonly number[]): number {
  return teams.reduce((sum, team) => sum + (fte[team] ?? 0), 0);
}
