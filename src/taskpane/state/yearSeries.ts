import type { Fte } from '../../model/units';
import type { ModelProblem } from '../../model/errors';
import { ingroeiPayment, movedFte, yearByYear } from '../../simulation/results/yearByYear';
import type { Year, YearOutcome } from '../../simulation/results/yearByYear';
import type { Scenario } from '../../simulation/scenario';
import { stackScenario } from '../../simulation/stack';
import type { PreparedModel } from './computeScenario';
import type { Reference } from './reference';

/** A scenario through the years, against the base or the scenario it builds on in the same year. Fte are HBVS+, unrounded. */
export interface YearSeries {
  readonly years: readonly YearFigures[];
  /** Name of the scenario that is subtracted; null = the base. */
  readonly against: string | null;
  /** Every year has the same outcome. */
  readonly flat: boolean;
  /** Somebody is held back in some year. */
  readonly damped: boolean;
}

export type YearFigures = KnownYear | { readonly year: number; readonly outcome: null; readonly problem: ModelProblem };

export interface KnownYear {
  readonly year: number;
  readonly outcome: YearOutcome;
  /** What it is compared with: HBVS+ per team. */
  readonly reference: readonly Fte[];
  readonly moved: Fte;
  /** What the ingroei passes on from growing to shrinking teams. */
  readonly settled: Fte;
}

/** The years that have an outcome. */
export function knownYears({ years }: YearSeries): KnownYear[] {
  return years.flatMap((year) => (year.outcome ? [year] : []));
}

/** Below this two years are the same, in fte. */
const SAME = 1e-9;

export function yearSeries({ model, base }: PreparedModel, scenario: Scenario, reference: Reference, library: readonly Scenario[]): YearSeries {
  const found = yearByYear(model, stackScenario(scenario, library));
  const compared = reference.scenario && yearByYear(model, stackScenario(reference.scenario, library));
  const years = found.map((year, i) => figures(year, compared?.[i] ?? null, base.result.hbvs));
  const outcomes = years.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const [first] = outcomes;
  const flat = first !== undefined && outcomes.length === years.length && outcomes.every((outcome) => outcome.hbvs.every((fte, t) => Math.abs(fte - (first.hbvs[t] ?? 0)) < SAME));
  return { years, against: reference.scenario?.name ?? null, flat, damped: outcomes.some((outcome) => outcome.compensation.some((fte) => Math.abs(fte) > SAME)) };
}

function figures(year: Year, compared: Year | null, base: readonly Fte[]): YearFigures {
  if (!year.ok) return { year: year.year, outcome: null, problem: year.problem };
  if (compared && !compared.ok) return { year: year.year, outcome: null, problem: compared.problem };
  const reference = compared?.ok ? compared.value.hbvs : base;
  return { year: year.year, outcome: year.value, reference, moved: movedFte(reference, year.value.hbvs), settled: ingroeiPayment(year.value.compensation).given };
}

/** The teams that move most in any year, biggest first. */
export function biggestMovers(series: YearSeries, count: number): number[] {
  const years = knownYears(series);
  const teams = years[0]?.outcome.hbvs.length ?? 0;
  const size = (team: number) => Math.max(...years.map(({ outcome, reference }) => Math.abs((outcome.hbvs[team] ?? 0) - (reference[team] ?? 0))));
  const sizes = Array.from({ length: teams }, (_, team) => ({ team, size: size(team) }));
  return sizes.sort((a, b) => b.size - a.size || a.team - b.team).slice(0, count).map(({ team }) => team);
}
