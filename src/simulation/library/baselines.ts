import type { Scenario } from '../scenario';
import { findScenario, sameName } from './names';

/** Names of the scenarios that build on one, in library order. */
export interface Dependents {
  /** Name it themselves. */
  readonly direct: readonly string[];
  /** Those and what builds on them in turn. */
  readonly all: readonly string[];
}

export function dependents(library: readonly Scenario[], name: string): Dependents {
  const buildOn = (names: readonly string[]) => library.filter(({ baseline }) => baseline !== undefined && names.some((each) => sameName(each, baseline)));
  const direct = buildOn([name]).map((scenario) => scenario.name);
  let all = direct;
  for (;;) {
    const more = buildOn([name, ...all]).map((scenario) => scenario.name);
    if (more.length === all.length) return { direct, all: more };
    all = more;
  }
}

/** Names that a scenario can build on without making a circle, in library order. */
export function possibleBaselines(library: readonly Scenario[], name: string): string[] {
  const above = dependents(library, name).all;
  return library.map((scenario) => scenario.name).filter((each) => !sameName(each, name) && !above.includes(each));
}

/** A scenario and everything it builds on, lowest last; ends where a baseline is missing or comes round. */
export function withBaselines(library: readonly Scenario[], scenario: Scenario): Scenario[] {
  const chain = [scenario];
  for (let below = scenario; below.baseline !== undefined; ) {
    const next = findScenario(library, below.baseline);
    if (!next || chain.some((each) => sameName(each.name, next.name))) return chain;
    chain.push(next);
    below = next;
  }
  return chain;
}

/** The circle that a scenario's baselines come round in, first and last name the same; null when they end. */
export function circleFrom(library: readonly Scenario[], name: string): string[] | null {
  const seen: string[] = [];
  for (let scenario = findScenario(library, name); scenario; scenario = scenario.baseline === undefined ? undefined : findScenario(library, scenario.baseline)) {
    const { name: own } = scenario;
    const before = seen.findIndex((each) => sameName(each, own));
    if (before >= 0) return [...seen.slice(before), own];
    seen.push(own);
  }
  return null;
}
