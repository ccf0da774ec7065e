import type { Scenario } from '../scenario';
import { layOver, withoutAbsent } from '../stack';
import { circleFrom, dependents } from './baselines';
import { copyName, findScenario, isReserved, LONGEST_NAME, sameName } from './names';

/** Why a change of the kept scenarios is refused, with the facts; the sentence is made in `workbook/messages`. */
export type LibraryProblem =
  | { readonly code: 'nameEmpty' }
  | { readonly code: 'nameTooLong'; readonly name: string; readonly longest: number }
  /** The base itself has this name. */
  | { readonly code: 'nameReserved'; readonly name: string }
  /** `existing` is how the name stands in the library. */
  | { readonly code: 'nameTaken'; readonly name: string; readonly existing: string }
  | { readonly code: 'notInLibrary'; readonly name: string }
  /** Others build on the scenario that was to go. */
  | { readonly code: 'othersBuildOnIt'; readonly name: string; readonly others: readonly string[] }
  /** Scenarios would build on each other in a circle; first and last are the same. */
  | { readonly code: 'circle'; readonly names: readonly string[] };

export type Changed = { readonly ok: true; readonly library: readonly Scenario[] } | { readonly ok: false; readonly problem: LibraryProblem };

const done = (library: readonly Scenario[]): Changed => ({ ok: true, library });
const refused = (problem: LibraryProblem): Changed => ({ ok: false, problem });

/** What is wrong with a name for a scenario of this library; null when it can be used. @param own the scenario that has or gets the name, whose own name is no clash */
export function nameProblem(library: readonly Scenario[], name: string, own?: string): LibraryProblem | null {
  const trimmed = name.trim();
  if (trimmed === '') return { code: 'nameEmpty' };
  if (trimmed.length > LONGEST_NAME) return { code: 'nameTooLong', name: trimmed, longest: LONGEST_NAME };
  if (isReserved(trimmed)) return { code: 'nameReserved', name: trimmed };
  const existing = library.find((scenario) => sameName(scenario.name, trimmed) && !(own !== undefined && sameName(scenario.name, own)));
  return existing ? { code: 'nameTaken', name: trimmed, existing: existing.name } : null;
}

/** Adds a scenario at the end, its name without spaces around it. */
export function addScenario(library: readonly Scenario[], scenario: Scenario): Changed {
  const problem = nameProblem(library, scenario.name);
  return problem ? refused(problem) : withoutCircle([...library, { ...scenario, name: scenario.name.trim() }], scenario.name);
}

/** Replaces the contents of a scenario; its place stays. A new name is a renaming: what builds on it follows. */
export function replaceScenario(library: readonly Scenario[], name: string, scenario: Scenario): Changed {
  const renamed = renameScenario(library, name, scenario.name);
  if (!renamed.ok) return renamed;
  return withoutCircle(renamed.library.map((each) => (sameName(each.name, scenario.name) ? { ...scenario, name: scenario.name.trim() } : each)), scenario.name);
}

/** Puts a copy right behind the scenario. @param word "kopie" in the user's language */
export function duplicateScenario(library: readonly Scenario[], name: string, word: string): Changed {
  const original = findScenario(library, name);
  if (!original) return refused({ code: 'notInLibrary', name });
  return done(library.flatMap((each) => (each === original ? [each, { ...each, name: copyName(library, each.name, word) }] : [each])));
}

/** Renames a scenario; scenarios that build on it keep doing so. */
export function renameScenario(library: readonly Scenario[], name: string, to: string): Changed {
  const scenario = findScenario(library, name);
  if (!scenario) return refused({ code: 'notInLibrary', name });
  const problem = nameProblem(library, to, name);
  if (problem) return refused(problem);
  const wanted = to.trim();
  const follow = (each: Scenario) => (each.baseline !== undefined && sameName(each.baseline, scenario.name) ? { ...each, baseline: wanted } : each);
  return done(library.map((each) => follow(each === scenario ? { ...each, name: wanted } : each)));
}

/** Removes a scenario that nothing builds on; otherwise the refusal names what does. */
export function removeScenario(library: readonly Scenario[], name: string): Changed {
  const scenario = findScenario(library, name);
  if (!scenario) return refused({ code: 'notInLibrary', name });
  const others = dependents(library, scenario.name).direct;
  return others.length > 0 ? refused({ code: 'othersBuildOnIt', name: scenario.name, others }) : done(library.filter((each) => each !== scenario));
}

/**
 * Removes a scenario and lets what builds on it take over its contents, so that the outcome of the others stays the same: they then
 * build on what the removed one built on.
 */
export function removeAndTakeOver(library: readonly Scenario[], name: string): Changed {
  const scenario = findScenario(library, name);
  if (!scenario) return refused({ code: 'notInLibrary', name });
  const takeOver = (each: Scenario): Scenario => {
    if (each.baseline === undefined || !sameName(each.baseline, scenario.name)) return each;
    return withoutAbsent({ ...layOver(scenario, each), description: each.description, baseline: scenario.baseline });
  };
  return done(library.filter((each) => each !== scenario).map(takeOver));
}

/** Lets a scenario build on another one; null = on the base. */
export function setBaseline(library: readonly Scenario[], name: string, baseline: string | null): Changed {
  const scenario = findScenario(library, name);
  if (!scenario) return refused({ code: 'notInLibrary', name });
  const below = baseline === null ? null : findScenario(library, baseline);
  if (below === undefined) return refused({ code: 'notInLibrary', name: baseline ?? '' });
  return withoutCircle(library.map((each) => (each === scenario ? withoutAbsent({ ...scenario, baseline: below?.name }) : each)), name);
}

function withoutCircle(library: readonly Scenario[], name: string): Changed {
  const circle = circleFrom(library, name);
  return circle ? refused({ code: 'circle', names: circle }) : done(library);
}
