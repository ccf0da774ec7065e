import { roundStrength } from '../../model/strength/roundStrength';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { StrengthResult } from '../../model/strength/compute';
import { fromTenths, toTenths } from '../../model/units';
import type { Fte } from '../../model/units';
import type { Rounding } from '../scenario';

/** A team or district that may not end below a figure. */
export interface Requirement {
  readonly kind: 'team' | 'district';
  readonly name: string;
  /** Teams whose HBVS+ is added. */
  readonly teams: readonly number[];
  /** HBVS+ those teams must have together, in whole tenths of an fte as it is printed. */
  readonly needed: Fte;
}

/** Who is short, and by how much: fte − needed. */
export interface Shortfall {
  readonly kind: 'team' | 'district';
  readonly name: string;
  /** HBVS+ of the teams together. */
  readonly fte: Fte;
  readonly needed: Fte;
}

/** No team under its HBVS+ of the base year. */
export function teamRequirements(inputs: StrengthInputs): Requirement[] {
  return inputs.teams.map((team, t) => ({ kind: 'team', name: team.name, teams: [t], needed: fromTenths(toTenths(team.hbvs)) }));
}

/**
 * No district under its HBVS+ 2018. A district's total is its printed total plus what its teams gain or lose on their HBVS+ of the base
 * year (model 1.3): DR, Flexteam and Leiding stay as printed. So its teams need 2018 − printed total + their HBVS+ together.
 * A district without a 2018 figure asks for nothing.
 */
export function districtRequirements(inputs: StrengthInputs): Requirement[] {
  return inputs.districts.flatMap((district, d): Requirement[] => {
    const teams = inputs.teams.flatMap((team, t) => (team.district === d ? [t] : []));
    if (district.hbvs2018 === null || teams.length === 0) return [];
    const base = teams.reduce((sum, t) => sum + (inputs.teams[t]?.hbvs ?? 0), 0);
    return [{ kind: 'district', name: district.name, teams, needed: fromTenths(toTenths(district.hbvs2018 - district.printedTotal + base)) }];
  });
}

/** HBVS+ per team as the scenario shows it. */
export function roundedHbvs(inputs: StrengthInputs, result: StrengthResult, rounding: Rounding): readonly Fte[] {
  switch (rounding) {
    case 'geen':
      return result.hbvs;
    case 'eenzijdig':
      return roundStrength(inputs, result).hbvsOneWay.rounded.map(fromTenths);
    case 'tweezijdig':
      return roundStrength(inputs, result).table.teamTotals.map(fromTenths);
    default:
      throw rounding satisfies never;
  }
}

/** Rounded figures are exact tenths; what is not rounded may differ by the noise of a sum. */
const NOISE = 1e-9;

/** Who is short. @param hbvs per team */
export function shortfalls(requirements: readonly Requirement[], hbvs: readonly Fte[]): Shortfall[] {
  return requirements.flatMap(({ kind, name, teams, needed }) => {
    const fte = sumOver(teams, hbvs);
    return fte < needed - NOISE ? [{ kind, name, fte, needed }] : [];
  });
}

/**
 * How far the tightest requirement is met before rounding; negative when rounding cannot make up for it: it lifts a team by less than a
 * tenth, and so a district by less than a tenth for each of its teams.
 */
export function marginBeforeRounding(requirements: readonly Requirement[], hbvs: readonly Fte[], rounding: Rounding): Fte {
  const lift = rounding === 'geen' ? 0 : 0.1;
  return requirements.reduce((least, { teams, needed }) => Math.min(least, sumOver(teams, hbvs) - needed + lift * teams.length), Infinity);
}

function sumOver(teams: readonly number[], hbvs: readonly Fte[]): Fte {
  return teams.reduce((sum, t) => sum + (hbvs[t] ?? 0), 0);
}
