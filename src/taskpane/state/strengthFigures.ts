import { ftePerThousand } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import { sumTenths } from '../../model/strength/roundStrength';
import { toTenths } from '../../model/units';
import type { Fte, Tenths } from '../../model/units';
import { ftePerThousandOf } from '../../simulation/results/perThousand';
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
      perThousand: ftePerThousandOf(inputs, indices, result.newStrength, result.inhabitants, result.inhabitantsAfter),
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
