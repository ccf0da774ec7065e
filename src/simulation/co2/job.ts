import type { Co2Inputs, Tonnes } from '../../model/co2/inputs';
import type { BaselineOf } from '../../model/co2/measures/categoryEmissions';
import { activeMeasures } from '../../model/co2/measures/countedMeasures';
import type { ListedMeasure } from '../../model/co2/measures/countedMeasures';
import { addedPart } from '../../model/co2/measures/addedEffect';
import type { Share } from '../../model/units';
import type { FactorTransform } from '../draws/distributions';
import { SOBOL_DIMENSIONS } from '../draws/sobolDirections';
import { drawsProblem } from '../runner/drawsProblem';
import type { DrawsProblem } from '../runner/drawsProblem';
import type { Uncertainty } from '../uncertainty';
import { inOrder, triangleTransform } from './triangle';
import type { Triangle } from './triangle';

/** How it is drawn: as in the simulator of the strength. */
export type Co2Draws = Pick<Uncertainty, 'method' | 'seed' | 'batches' | 'perBatch'>;

/** A level that emissions must come down to in a year. */
export interface Co2Goal {
  readonly year: number;
  readonly tonnes: Tonnes;
}

/** One uncertain quantity. Independent of the others. */
export interface Co2Input {
  /** Names its stream. */
  readonly key: string;
  /** Of Sobol's sequence: fixed by the place of the measure in the list, so that one that becomes certain changes no other. */
  readonly dimension: number;
  readonly transform: FactorTransform;
}

/** Measures of one category. */
export interface Co2Group {
  /** Of the baseline; null: not known, no limit. */
  readonly share: Share | null;
  /** What those that are certain take off the baseline per year. */
  readonly certain: Float64Array;
  /** Index of the others in `inputs`, with the part of the tonnes that comes off the baseline per year; below 0 it is added (`addedPart`). */
  readonly uncertain: readonly { readonly input: number; readonly parts: Float64Array }[];
}

/** Everything a run needs, as plain data: it can be sent to a worker. Lists per year start at `firstYear`. */
export interface Co2Job extends Co2Draws {
  readonly firstYear: number;
  /** At the most likely growth. */
  readonly baseline: Float64Array;
  /** null when growth is certain. `from`: place of the last year that does not grow, below 0 when that is before the first year; `level`: its tonnes; `input`: index of the yearly factor. */
  readonly growth: { readonly from: number; readonly level: Tonnes; readonly input: number } | null;
  readonly inputs: readonly Co2Input[];
  readonly groups: readonly Co2Group[];
  readonly goals: readonly Co2Goal[];
}

export type Co2JobProblem =
  | DrawsProblem
  /** Least, most likely and most are not in this order; `measure` is its place in the list, null: growth. */
  | { readonly code: 'notInOrder'; readonly measure: number | null; readonly triangle: Triangle }
  /** Sobol's sequence has dimensions for so many measures only. */
  | { readonly code: 'tooManyMeasures'; readonly measures: number; readonly most: number }
  | { readonly code: 'goalOutsideYears'; readonly year: number; readonly firstYear: number; readonly lastYear: number };

export type MadeCo2Job = { readonly ok: true; readonly job: Co2Job } | { readonly ok: false; readonly problem: Co2JobProblem };

/** What a run is about. */
export interface Co2Question {
  readonly inputs: Pick<Co2Inputs, 'measures' | 'categories' | 'countOffsets' | 'baseline' | 'growth' | 'leastGrowth' | 'mostGrowth'>;
  readonly baseline: BaselineOf;
  /** Year of the last figure: growth starts after it. */
  readonly growsFrom: number;
  /** Last complete year of the actuals: what measures did in it is in the baseline; null: it does not start from actuals. */
  readonly actualYear: number | null;
  /** Of each category in the baseline (`categoryShares`). */
  readonly shares: readonly (Share | null)[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly goals: readonly Co2Goal[];
}

/** Makes a run ready. Growth is uncertain only when the baseline is «groei per jaar» and its bounds are given. */
export function makeCo2Job(question: Co2Question, draws: Co2Draws): MadeCo2Job {
  const { inputs, firstYear, lastYear, goals } = question;
  const problem = drawsProblem(draws) ?? goalProblem(question) ?? measureProblem(inputs.measures);
  if (problem !== null) return { ok: false, problem };
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const growth = growthTriangle(inputs);
  if (growth !== null && !inOrder(growth)) return { ok: false, problem: { code: 'notInOrder', measure: null, triangle: growth } };
  const drawn: Co2Input[] = growth === null ? [] : [{ key: 'co2|groei', dimension: 0, transform: triangleTransform(factorOf(growth)) }];
  const active = activeMeasures(inputs);
  const groups = [...new Set(active.map(({ category }) => category))].map((category): Co2Group => {
    const own = active.filter((measure) => measure.category === category);
    const certain = Float64Array.from(years, (year) => own.reduce((sum, measure) => (triangleOf(measure) === null ? sum + measure.tonnes * addedPart(measure, year, question.actualYear) : sum), 0));
    const uncertain = own.flatMap((measure) => {
      const triangle = triangleOf(measure);
      if (triangle === null) return [];
      const input = drawn.push({ key: streamName(active, measure), dimension: measure.index + 1, transform: triangleTransform(triangle) }) - 1;
      return [{ input, parts: Float64Array.from(years, (year) => addedPart(measure, year, question.actualYear)) }];
    });
    return { share: question.shares[category] ?? null, certain, uncertain };
  });
  const baseline = Float64Array.from(years, question.baseline);
  return { ok: true, job: { ...draws, firstYear, baseline, growth: growth === null ? null : { from: question.growsFrom - firstYear, level: question.baseline(question.growsFrom), input: 0 }, inputs: drawn, groups, goals } };
}

/** Its name, numbered when another has the same one. */
function streamName(measures: readonly ListedMeasure[], { name, index }: ListedMeasure): string {
  const same = measures.filter((other) => other.name === name && other.index < index).length;
  return `co2|maatregel|${name}${same > 0 ? `|${same}` : ''}`;
}

function triangleOf({ least, tonnes, most }: Pick<ListedMeasure, 'least' | 'tonnes' | 'most'>): Triangle | null {
  return least === null && most === null ? null : { least: least ?? tonnes, likely: tonnes, most: most ?? tonnes };
}

function growthTriangle({ baseline, growth, leastGrowth, mostGrowth }: Co2Question['inputs']): Triangle | null {
  if (baseline !== 'groei per jaar' || growth === null || (leastGrowth === null && mostGrowth === null)) return null;
  return { least: leastGrowth ?? growth, likely: growth, most: mostGrowth ?? growth };
}

function factorOf({ least, likely, most }: Triangle): Triangle {
  return { least: 1 + least, likely: 1 + likely, most: 1 + most };
}

function measureProblem(measures: Co2Inputs['measures']): Co2JobProblem | null {
  const most = SOBOL_DIMENSIONS - 1;
  if (measures.length > most) return { code: 'tooManyMeasures', measures: measures.length, most };
  for (const [measure, given] of measures.entries()) {
    const triangle = triangleOf(given);
    if (triangle !== null && !inOrder(triangle)) return { code: 'notInOrder', measure, triangle };
  }
  return null;
}

function goalProblem({ goals, firstYear, lastYear }: Co2Question): Co2JobProblem | null {
  const outside = goals.find(({ year }) => !(year >= firstYear && year <= lastYear));
  return outside === undefined ? null : { code: 'goalOutsideYears', year: outside.year, firstYear, lastYear };
}
