import type { Scenario } from '../scenario';
import { circleFrom } from './baselines';
import type { LibraryProblem } from './library';
import { findScenario, freeName, sameName } from './names';

/** What became of the scenarios that were taken in, for telling the user. */
export interface Imported {
  readonly ok: true;
  readonly library: readonly Scenario[];
  /** Names as they stand in the library now, in the order of the file. */
  readonly added: readonly string[];
  /** Names that were taken already and got a number. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Scenarios that build on one that is neither in the file nor in the library: they have no outcome until it is there. */
  readonly missing: readonly { readonly scenario: string; readonly baseline: string }[];
}

/**
 * Takes scenarios into a library, behind those that are there. A name that is taken gets a number, and the others in the file that
 * build on it follow; nothing in the library changes.
 */
export function importInto(library: readonly Scenario[], incoming: readonly Scenario[]): Imported | { readonly ok: false; readonly problem: LibraryProblem } {
  let grown: readonly Scenario[] = library;
  const names = incoming.map((scenario) => {
    const name = freeName(grown, scenario.name);
    grown = [...grown, { ...scenario, name }];
    return name;
  });
  const nameOf = (baseline: string) => names[incoming.findIndex((scenario) => sameName(scenario.name, baseline))] ?? findScenario(library, baseline)?.name ?? baseline;
  const added = incoming.map((scenario, i): Scenario => ({ ...scenario, name: names[i] ?? scenario.name, ...(scenario.baseline === undefined ? {} : { baseline: nameOf(scenario.baseline) }) }));
  const result = [...library, ...added];
  for (const { name } of added) {
    const circle = circleFrom(result, name);
    if (circle) return { ok: false, problem: { code: 'circle', names: circle } };
  }
  return {
    ok: true,
    library: result,
    added: names,
    renamed: incoming.flatMap(({ name }, i) => (names[i] === name.trim() ? [] : [{ from: name, to: names[i] ?? name }])),
    missing: added.flatMap(({ name, baseline }) => (baseline === undefined || findScenario(result, baseline) ? [] : [{ scenario: name, baseline }])),
  };
}
