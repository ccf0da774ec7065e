import { ModelError } from '../model/errors';
import { findScenario, sameName } from './library/names';
import type { Scenario } from './scenario';

/** A scenario with everything it builds on laid under it; a change knows which scenario it came from. */
export interface StackedScenario extends Scenario {
  /** Name of the scenario of each change, in the order of `changes`. */
  readonly origins: readonly string[];
}

/**
 * Lays a scenario over its baseline, and that over its own, down to the base. Changes come in that order, lowest first; of a setting the
 * topmost counts; floors and caps, lifted minima, elasticities and amendments add up, a later one for the same team or cell replacing it.
 * @param library the scenarios that a baseline may name
 * @throws ModelError unknownBaseline, baselineCycle
 */
export function stackScenario(scenario: Scenario, library: readonly Scenario[]): StackedScenario {
  const layers = layersOf(scenario, library);
  const merged = layers.reduce(layOver);
  return { ...merged, name: scenario.name, origins: layers.flatMap((layer) => layer.changes.map(() => layer.name)) };
}

/** Lowest first. */
function layersOf(scenario: Scenario, library: readonly Scenario[]): Scenario[] {
  const layers = [scenario];
  for (let below = scenario; below.baseline !== undefined; ) {
    const { baseline } = below;
    const next = findScenario(library, baseline);
    if (!next) throw new ModelError({ code: 'unknownBaseline', scenario: below.name, baseline });
    if (layers.some((layer) => sameName(layer.name, next.name))) throw new ModelError({ code: 'baselineCycle', names: [...layers.map((layer) => layer.name), next.name] });
    layers.push(next);
    below = next;
  }
  return layers.reverse();
}

/** Two layers as one: what `above` says lies over `below`; name and baseline are those of `above`. */
export function layOver(below: Scenario, above: Scenario): Scenario {
  const { liftedMinima: low = [] } = below;
  const { liftedMinima: high = [] } = above;
  return {
    // What is said about a scenario is said about that one alone.
    ...withoutAbsent({ ...below, description: undefined }),
    ...withoutAbsent(above),
    changes: [...below.changes, ...above.changes],
    totalBudget: above.totalBudget ?? below.totalBudget,
    shares: above.shares ?? below.shares,
    elasticities: [...(below.elasticities ?? []), ...(above.elasticities ?? [])],
    limits: [...(below.limits ?? []).filter((limit) => !above.limits?.some((other) => other.team === limit.team)), ...(above.limits ?? [])],
    liftedMinima: low === 'alle' || high === 'alle' ? 'alle' : [...new Set([...low, ...high])],
    amendments: [...(below.amendments ?? []), ...(above.amendments ?? [])],
  };
}

/** Without the fields that are there but undefined. */
export function withoutAbsent(scenario: Scenario): Scenario {
  return Object.fromEntries(Object.entries(scenario).filter(([, value]) => value !== undefined)) as unknown as Scenario;
}
