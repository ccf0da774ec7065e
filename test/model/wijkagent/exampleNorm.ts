import regions from '../../../assets/plan/bevolking-regios.json';
import type { PopulationFigure, WijkagentInputs, WijkagentMonth } from '../../../src/model/wijkagent/inputs';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { municipalityParts } from '../../../src/model/wijkagent/parts';
import type { Answer } from '../../../src/model/wijkagent/reason';
import type { NormSituation } from '../../../src/model/wijkagent/wijkagentNorm';
import { exampleInputs, exampleMunicipality, exampleTeam } from '../strength/exampleTree';

/** Gelderland and Overijssel on the dates of the plan's data; the other regions are no part of the sum. */
export const planPopulations: readonly PopulationFigure[] = regions.rows.map((row) => ({
  region: row.region,
  level: row.region === 'Gelderland' || row.region === 'Overijssel' ? 'deel van de eenheid' : 'overig',
  referenceDate: row.referenceDate,
  inhabitants: row.inhabitants,
  source: row.status,
}));

/** The defaults of the plan: 1 per 5,000 on 1-1-2022, nearest, the calculated formation, 26 extra. */
export function normInputs(overrides: Partial<WijkagentInputs> = {}): WijkagentInputs {
  return { norm: 5000, rounding: 'dichtstbij', measure: 'formatie (berekend)', unitDate: '2022-01-01', month: null, extra: 26, populations: planPopulations, series: [], ...overrides };
}

export function part(region: string, referenceDate: string, inhabitants: number): PopulationFigure {
  return { region, level: 'deel van de eenheid', referenceDate, inhabitants, source: '' };
}

export function month(date: string, team: number, formation: number | null, occupancy: number | null = null, digital: number | null = null): WijkagentMonth {
  return { month: date, team, formation, occupancy, digital };
}

/**
 * Four teams: A and B in Oost, C and D in West. a (52,000) and s (30,000, split 2:1 over A and B) in Oost; c (14,000) and d (6,000) in
 * team C; team D has no municipality. 102,000 inhabitants: 20.4 wijkagenten.
 */
export function normTree(overrides: Partial<StrengthInputs> = {}): StrengthInputs {
  return exampleInputs({
    teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 }), exampleTeam('D', 20, 0, { district: 1 })],
    municipalities: [
      exampleMunicipality('a', 52_000, [{ team: 0, weight: 1 }]),
      exampleMunicipality('s', 30_000, [{ team: 0, weight: 2 }, { team: 1, weight: 1 }]),
      { ...exampleMunicipality('c', 14_000, [{ team: 2, weight: 1 }]), referenceDate: '2020-01-01' },
      exampleMunicipality('d', 6_000, [{ team: 2, weight: 1 }]),
    ],
    ...overrides,
  });
}

/** Nothing changes: the inhabitants of the table and the minima as formation. */
export function situationOf(tree: StrengthInputs, overrides: Partial<NormSituation> = {}): NormSituation {
  return { inhabitants: municipalityParts(tree).map((piece) => piece.inhabitants), formation: tree.teams.map((team) => team.minWijkagenten), ...overrides };
}

/** The value of an answer, or what it lacks. */
export function told<T>(answer: Answer<T>): T | string {
  return answer.ok ? answer.value : answer.reason.code;
}

/** @throws Error when there is no answer */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.reason.code);
  return answer.value;
}
