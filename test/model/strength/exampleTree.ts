import { componentIds } from '../../../src/model/strength/components';
import type { ComponentInput } from '../../../src/model/strength/components';
import type { MunicipalityInput, StrengthInputs, TeamInput } from '../../../src/model/strength/inputs';
import { noChange } from '../../../src/model/strength/respond';
import type { StrengthChange } from '../../../src/model/strength/respond';

/** Shares and elasticities that keep a sum by hand short: werklast follows workload, intake inhabitants, opsporing its root. */
export const plainComponents: readonly ComponentInput[] = [
  { id: componentIds[0], elasticityInhabitants: 1, elasticityWorkload: 0 },
  { id: componentIds[1], shareOfRest: 0.25, elasticityInhabitants: 0.5, elasticityWorkload: 0 },
  { id: componentIds[2], shareOfRest: 0.15, elasticityInhabitants: 0, elasticityWorkload: 0 },
  { id: componentIds[3], shareOfRest: 0.1, elasticityInhabitants: 1, elasticityWorkload: 0 },
  { id: componentIds[4], shareOfRest: 0.2, elasticityInhabitants: 0, elasticityWorkload: 0 },
  { id: componentIds[5], shareOfRest: 0.3, elasticityInhabitants: 0, elasticityWorkload: 1 },
];

export function exampleTeam(name: string, hbvs: number, minWijkagenten: number, rest: Partial<TeamInput> = {}): TeamInput {
  return { name, district: 0, hbvs, minWijkagenten, minimumLifted: false, floor: null, cap: null, printedExtension: null, printedStrength: null, ...rest };
}

export function exampleMunicipality(name: string, inhabitants: number, parts: MunicipalityInput['parts'], splitConfirmed = false): MunicipalityInput {
  return { code: `GM-${name}`, name, province: 'Gelderland', inhabitants, referenceDate: '2021-01-01', parts, splitConfirmed, evidence: 'gevonden' };
}

/**
 * Three teams A, B, C of 100, 60 and 40 fte (200) with minima 10, 6 and 4 wijkagenten (20), one per 5,000 of their 50,000, 30,000
 * and 20,000 inhabitants. The other five components share 180: 45, 27, 18, 36 and 54 fte; A has half of each, B 30 %, C 20 %.
 */
export function exampleInputs(overrides: Partial<StrengthInputs> = {}): StrengthInputs {
  return {
    baseYear: 2023,
    districts: [
      { name: 'Oost', hbvs2018: null, printedTotal: 200 },
      { name: 'West', hbvs2018: null, printedTotal: 60 },
    ],
    teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })],
    fixedUnits: [],
    municipalities: [exampleMunicipality('a', 50_000, [{ team: 0, weight: 1 }]), exampleMunicipality('b', 30_000, [{ team: 1, weight: 1 }]), exampleMunicipality('c', 20_000, [{ team: 2, weight: 1 }])],
    components: plainComponents,
    wijkagentenBudget: { fte: 20, rule: 'volgt de norm' },
    liftAllMinima: false,
    extension: { basisteams: 13, platform: 0, hovjPerTeam: 1, frozen: false, shareIn2024: null },
    amendments: [],
    mutations: [],
    mutationsUntil: '2027-12-31',
    ...overrides,
  };
}

export function exampleChange(overrides: Partial<StrengthChange> = {}, teams = 3): StrengthChange {
  return { ...noChange(teams), ...overrides };
}

/** Replaces the components by a patch each, in the order of `componentIds`. */
export function withOutcomes(outcomes: Partial<Record<number, readonly number[]>>, components: readonly ComponentInput[] = plainComponents): ComponentInput[] {
  return components.map((component, c) => (outcomes[c] === undefined ? component : { ...component, outcomes: outcomes[c] }));
}

/** Replaces the shares of the five other components. */
export function withShares(shares: readonly number[], components: readonly ComponentInput[] = plainComponents): ComponentInput[] {
  return components.map((component, c) => (c === 0 ? component : { ...component, shareOfRest: shares[c - 1] ?? 0 }));
}
