import type { Fte, Inhabitants, Share } from '../units';
import type { AmendmentInput } from './amendment';
import type { ComponentInput, WijkagentenBudget } from './components';
import type { Characteristics } from './hbvs/characteristics';
import type { HbvsSettings } from './hbvs/settings';
import type { Mutation } from './ledger';

/** A district of the eenheid. */
export interface DistrictInput {
  readonly name: string;
  /** HBVS+ 2018, printed per district only (MJBP 4.1.1). */
  readonly hbvs2018: Fte | null;
  /** HBVS+ of the base year including DR, Flexteam and Leiding (MJBP 4.1.1): the key of the extension. */
  readonly printedTotal: Fte;
}

/** HBVS+ of the base year less HBVS+ 2018 of a district (MJBP 4.1.1); null when 2018 is not known. */
export function changeSince2018(district: DistrictInput): Fte | null {
  return district.hbvs2018 === null ? null : district.printedTotal - district.hbvs2018;
}

export interface TeamInput {
  readonly name: string;
  /** Index in `districts`. */
  readonly district: number;
  /** Published HBVS+ of the base year. */
  readonly hbvs: Fte;
  /** Printed minimum number of (digital) wijkagenten. */
  readonly minWijkagenten: Fte;
  /** The user lifted the minimum: it is 0 for this team. */
  readonly minimumLifted: boolean;
  /** Lowest HBVS+ allowed; null = none. */
  readonly floor: Fte | null;
  /** Highest HBVS+ allowed; null = none. */
  readonly cap: Fte | null;
  /** Printed "Uitbreiding" of bijlage 1; null when the plan does not print one. */
  readonly printedExtension: Fte | null;
  /** Printed "Operationele sterkte" of bijlage 1. */
  readonly printedStrength: Fte | null;
}

/** A part of the eenheid outside the allocation: DR, Flexteam and Leiding of a district, or an afdeling of a dienst. */
export interface FixedUnit {
  /** Name of the district or dienst it belongs to. */
  readonly group: string;
  readonly name: string;
  readonly kind: 'district' | 'dienst';
  readonly printedExtension: Fte | null;
  readonly strength: Fte;
  /** Aspiranten never count in the operational strength. */
  readonly counts: boolean;
}

/** A municipality and the basisteam(s) it belongs to. */
export interface MunicipalityInput {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: Inhabitants;
  /** ISO date of the number of inhabitants. */
  readonly referenceDate: string;
  /** Team indices with the weight of each; one part, or two for a split municipality. */
  readonly parts: readonly { readonly team: number; readonly weight: number }[];
  /** Whether the user confirmed the split; weights of an unconfirmed split are an assumption. */
  readonly splitConfirmed: boolean;
  /** How the mapping to the team was found. */
  readonly evidence: string;
  /** Expected growth of the inhabitants a year (0.004 = 0.4 %); absent or null = not given. */
  readonly growth?: Share | null;
  /** What the HBVS formula asks of it; absent = nothing known. */
  readonly characteristics?: Characteristics;
}

/** A column of figures per team that the user keeps, such as "misdrijven": what formulas of a driver are about. */
export interface Indicator {
  /** As it is typed in a formula: a letter first, no blanks. */
  readonly name: string;
  /** One per team. */
  readonly values: readonly number[];
}

export interface ExtensionInput {
  /** Fte for the basisteams out of motie Hermans: 55 (MJBP 4.1.1). */
  readonly basisteams: Fte;
  /** Fte for the Platform Web & Wijk: 55 (MJBP 4.1.1). */
  readonly platform: Fte;
  /** Kwaliteits-HOvJ per basisteam: 1 (MJBP 4.1.1). */
  readonly hovjPerTeam: Fte;
  /** true: the plan's 27 printed values; false: recomputed on the scenario's HBVS+. */
  readonly frozen: boolean;
  /** Part of the 110 fte that takes effect in 2024; null = unknown, the plan only says "voor een deel". */
  readonly shareIn2024: Share | null;
}

/** Everything the strength model needs, validated. Arrays of teams share one order. */
export interface StrengthInputs {
  readonly baseYear: number;
  readonly districts: readonly DistrictInput[];
  readonly teams: readonly TeamInput[];
  readonly fixedUnits: readonly FixedUnit[];
  readonly municipalities: readonly MunicipalityInput[];
  /** Absent: none. */
  readonly indicators?: readonly Indicator[];
  /** Six, in the order of `componentIds`. */
  readonly components: readonly ComponentInput[];
  /** Choices of the HBVS formula; absent: as in the decree, not used. */
  readonly hbvs?: HbvsSettings;
  readonly wijkagentenBudget: WijkagentenBudget;
  /** One switch that lifts the minimum of every team. */
  readonly liftAllMinima: boolean;
  readonly extension: ExtensionInput;
  readonly amendments: readonly AmendmentInput[];
  readonly mutations: readonly Mutation[];
  /** ISO date up to which dated mutations count. */
  readonly mutationsUntil: string;
}

/** Number of inhabitants per team: each municipality over its parts by weight. @returns one number per team */
export function teamInhabitants(inputs: Pick<StrengthInputs, 'teams' | 'municipalities'>): Inhabitants[] {
  const sums = inputs.teams.map(() => 0);
  for (const municipality of inputs.municipalities) {
    const weights = municipality.parts.reduce((sum, part) => sum + part.weight, 0);
    for (const part of municipality.parts) {
      sums[part.team] = (sums[part.team] ?? 0) + (municipality.inhabitants * part.weight) / weights;
    }
  }
  return sums;
}

/** Whether a team's number of inhabitants rests on an unconfirmed split of a municipality. @returns one flag per team */
export function restsOnSplit(inputs: Pick<StrengthInputs, 'teams' | 'municipalities'>): boolean[] {
  const flags = inputs.teams.map(() => false);
  for (const municipality of inputs.municipalities) {
    if (municipality.parts.length > 1 && !municipality.splitConfirmed) for (const part of municipality.parts) flags[part.team] = true;
  }
  return flags;
}
