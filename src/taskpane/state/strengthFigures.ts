import { ftePerThousand } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import { sumTenths } from '../../model/strength/roundStrength';
import { toTenths } from '../../model/units';
import type { Fte, Tenths } from '../../model/units';
import type { Computed } from './computeScenario';

/** What view Sterkte shows of one team. */
export interface TeamFigures {
  readonly name: string;
  readonly hbvs: Tenths;
  readonly strength: Tenths;
  /** As printed in bijlage 1; null where the plan prints none. */
  readonly printedHbvs: Tenths;
  readonly printedStrength: Tenths | null;
  /** null where the inhabitants rest on an unconfirmed split. */
  readonly perThousand: number | null;
}

export interface DistrictFigures {
  readonly name: string;
  readonly teams: readonly TeamFigures[];
  /** Sums of the rounded rows. */
  readonly hbvs: Tenths;
  readonly strength: Tenths;
  readonly perThousand: number | null;
}

export interface UnitFigures {
  readonly districts: readonly DistrictFigures[];
  readonly teamCount: number;
  readonly hbvs: Tenths;
  readonly strength: Tenths;
  readonly extension: Fte;
  readonly hovj: Fte;
  readonly mutations: Fte;
  /** The rows add to the total that the model handed out. */
  readonly addsUp: boolean;
  /** Teams whose printed strength differs from the computed one. */
  readonly differing: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The rounded figures per district and team; every total is the sum of its rows (model 1.6). */
export function strengthFigures(inputs: StrengthInputs, computed: Computed): UnitFigures {
  const { result, rounded } = computed;
  const perThousand = ftePerThousand(result);
  const teams = inputs.teams.map((team, t): TeamFigures => ({
    name: team.name,
    hbvs: rounded.table.teamTotals[t] ?? (0 as Tenths),
    strength: rounded.newStrength.rounded[t] ?? (0 as Tenths),
    printedHbvs: toTenths(team.hbvs),
    printedStrength: team.printedStrength === null ? null : toTenths(team.printedStrength),
    perThousand: perThousand[t] ?? null,
  }));
  const districts = inputs.districts.map((district, d) => {
    const indices = inputs.teams.flatMap((team, t) => (team.district === d ? [t] : []));
    const own = indices.map((t) => teams[t]).filter((team) => team !== undefined);
    return {
      name: district.name,
      teams: own,
      hbvs: sumTenths(own.map((team) => team.hbvs)),
      strength: sumTenths(own.map((team) => team.strength)),
      perThousand: districtPerThousand(inputs, computed, d, indices),
    };
  });
  const strength = sumTenths(districts.map((district) => district.strength));
  return {
    districts,
    teamCount: teams.length,
    hbvs: sumTenths(districts.map((district) => district.hbvs)),
    strength,
    extension: sum(result.extension),
    hovj: sum(result.hovj),
    mutations: sum(result.mutations),
    addsUp: strength === rounded.newStrength.total && strength === toTenths(sum(result.newStrength)),
    differing: teams.filter((team) => team.printedStrength !== null && team.printedStrength !== team.strength).length,
  };
}

/**
 * A split that stays inside a district does not touch the district's inhabitants, unless a change treats the two parts differently.
 * @param indices the district's teams
 */
function districtPerThousand(inputs: StrengthInputs, { result }: Computed, district: number, indices: readonly number[]): number | null {
  const factor = (t: number) => (result.inhabitantsAfter[t] ?? 0) / (result.inhabitants[t] ?? 1);
  const rests = inputs.municipalities.some((municipality) => {
    const teams = municipality.parts.map((part) => part.team);
    const districts = teams.map((t) => inputs.teams[t]?.district);
    if (municipality.splitConfirmed || teams.length < 2 || !districts.includes(district)) return false;
    return districts.some((other) => other !== district) || teams.some((t) => Math.abs(factor(t) - factor(teams[0] ?? 0)) > 1e-12);
  });
  const inhabitants = sum(indices.map((t) => result.inhabitantsAfter[t] ?? 0));
  return rests || inhabitants <= 0 ? null : (sum(indices.map((t) => result.newStrength[t] ?? 0)) / inhabitants) * 1000;
}
