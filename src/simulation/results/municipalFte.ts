import type { StrengthResult } from '../../model/strength/compute';
import type { StrengthInputs } from '../../model/strength/inputs';
import { respondToDrivers } from '../../model/strength/respond';
import { largestRemainder } from '../../model/rounding/largestRemainder';
import type { Factor, Fte, Inhabitants, Tenths } from '../../model/units';
import type { Driver } from '../driver';
import { partsOf } from '../parts';
import type { Part } from '../parts';

/** Which figure of a team is divided: HBVS+, or the new strength with everything on top. */
export type MunicipalLevel = 'hbvs' | 'nieuw';

type Tree = Pick<StrengthInputs, 'teams' | 'districts' | 'municipalities' | 'components'>;

/**
 * Indicative fte of each part of a municipality in a team. The plan has no figure per municipality: each of the six components of a team is
 * divided over its municipalities by their inhabitants, and what a municipality changed counts in its own share, by the elasticity of the
 * component. What comes on top of HBVS+ follows a municipality's share of HBVS+.
 * @param inputs with the rules of the scenario laid over them
 * @param partFactors one per part in the order of `partsOf(inputs)`; null = nothing changes
 * @returns one number per part, adding to the team's figure within 1e-9
 */
export function municipalFte(inputs: Tree, result: Pick<StrengthResult, 'allocation' | 'hbvs' | 'newStrength'>, partFactors: Readonly<Record<Driver, readonly Factor[]>> | null, level: MunicipalLevel): Fte[] {
  const parts = partsOf(inputs);
  const ones = parts.map(() => 1);
  const change = { inhabitants: partFactors?.inwoners ?? ones, workload: partFactors?.werklast ?? ones };
  const hbvs = parts.map(() => 0);
  inputs.components.forEach((component, c) => {
    const factors = respondToDrivers(component, c, change);
    const shares = sharesInTeam(parts, parts.map((part, p) => part.inhabitants * (factors[p] ?? 1)), inputs.teams.length);
    parts.forEach((part, p) => {
      hbvs[p] = (hbvs[p] ?? 0) + (result.allocation.cells[c]?.[part.team] ?? 0) * (shares[p] ?? 0);
    });
  });
  if (level === 'hbvs') return hbvs;
  const shares = sharesInTeam(parts, hbvs, inputs.teams.length);
  return parts.map((part, p) => (hbvs[p] ?? 0) + ((result.newStrength[part.team] ?? 0) - (result.hbvs[part.team] ?? 0)) * (shares[p] ?? 0));
}

/** Share of each part in its team; by inhabitants where the weights of a team are all 0, and all to the first where those are 0 too. */
function sharesInTeam(parts: readonly Part[], weights: readonly number[], teams: number): number[] {
  const sumPerTeam = (values: readonly number[]) => {
    const sums = Array.from({ length: teams }, () => 0);
    parts.forEach((part, p) => {
      sums[part.team] = (sums[part.team] ?? 0) + (values[p] ?? 0);
    });
    return sums;
  };
  const byWeight = sumPerTeam(weights);
  const byInhabitants = sumPerTeam(parts.map((part) => part.inhabitants));
  return parts.map((part, p) => {
    const weight = byWeight[part.team] ?? 0;
    if (weight > 0) return (weights[p] ?? 0) / weight;
    return (byInhabitants[part.team] ?? 0) > 0 ? part.inhabitants / (byInhabitants[part.team] ?? 1) : 0;
  });
}

/** What a municipality has in the scenario, indicatively. */
export interface MunicipalRow {
  readonly name: string;
  readonly inhabitants: Inhabitants;
  /** Teams it lies in. */
  readonly teams: readonly number[];
  readonly before: Tenths;
  readonly after: Tenths;
  readonly delta: number;
  /** Shares a team with another municipality while the split of one of them is not confirmed. */
  readonly restsOnSplit: boolean;
}

/**
 * The parts rounded so that those of a team add to the team's figure that is shown, then added per municipality.
 * @param before and @param after fte per part; @param teamsBefore and @param teamsAfter tenths per team
 * @returns one row per municipality, in the order of the inputs; a team without inhabitants has none
 */
export function municipalRows(inputs: Tree, before: readonly Fte[], after: readonly Fte[], teamsBefore: readonly Tenths[], teamsAfter: readonly Tenths[]): MunicipalRow[] {
  const parts = partsOf(inputs);
  const roundedBefore = roundParts(parts, before, teamsBefore);
  const roundedAfter = roundParts(parts, after, teamsAfter);
  return inputs.municipalities.map((municipality, m) => {
    const own = parts.flatMap((part, p) => (part.municipality === m ? [p] : []));
    const sum = (rounded: readonly Tenths[]) => own.reduce((total, p) => total + (rounded[p] ?? 0), 0) as Tenths;
    const [from, to] = [sum(roundedBefore), sum(roundedAfter)];
    const teams = municipality.parts.map((part) => part.team);
    return { name: municipality.name, inhabitants: municipality.inhabitants, teams, before: from, after: to, delta: to - from, restsOnSplit: teams.some((team) => mixesWithSplit(inputs, team)) };
  });
}

function roundParts(parts: readonly Part[], fte: readonly Fte[], teams: readonly Tenths[]): Tenths[] {
  const rounded = parts.map(() => 0 as Tenths);
  teams.forEach((total, team) => {
    const own = parts.flatMap((part, p) => (part.team === team ? [p] : []));
    if (own.length === 0) return;
    const tenths = largestRemainder(own.map((p) => fte[p] ?? 0), { total }).rounded;
    own.forEach((p, i) => {
      rounded[p] = tenths[i] ?? (0 as Tenths);
    });
  });
  return rounded;
}

/** A team of one municipality alone is divided over nothing; with a second one beside a split, the split decides. */
function mixesWithSplit({ municipalities }: Tree, team: number): boolean {
  const here = municipalities.filter((municipality) => municipality.parts.some((part) => part.team === team));
  return here.length > 1 && here.some((municipality) => municipality.parts.length > 1 && !municipality.splitConfirmed);
}
