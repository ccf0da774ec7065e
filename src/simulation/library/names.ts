import { baseScenario } from '../scenario';
import type { Scenario } from '../scenario';

/** Longest name of a scenario: it must fit a picker and a column header. */
export const LONGEST_NAME = 60;

/** Two names that a reader takes for the same: spaces around them and capitals aside. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

const plain = (name: string) => name.trim().toLowerCase();

/** The scenario of a name; capitals and spaces around it do not matter. */
export function findScenario(library: readonly Scenario[], name: string): Scenario | undefined {
  return library.find((scenario) => sameName(scenario.name, name));
}

/** The base has this name in every list, so no scenario can have it. */
export function isReserved(name: string): boolean {
  return sameName(name, baseScenario.name);
}

/**
 * A name that is not in the library: the one wanted, else with the first free number behind it ("Groei (2)"), shortened where it must be.
 * @param wanted at least one character that is no space
 */
export function freeName(library: readonly Pick<Scenario, 'name'>[], wanted: string): string {
  const taken = new Set([...library.map((scenario) => plain(scenario.name)), plain(baseScenario.name)]);
  const first = shortened(wanted, '');
  if (!taken.has(plain(first))) return first;
  for (let number = 2; ; number++) {
    const name = shortened(wanted, ` (${number})`);
    if (!taken.has(plain(name))) return name;
  }
}

/** The name of a copy: "Groei Zwolle (kopie)", then "Groei Zwolle (kopie 2)". @param word "kopie" in the user's language */
export function copyName(library: readonly Pick<Scenario, 'name'>[], name: string, word: string): string {
  for (let number = 1; ; number++) {
    const candidate = shortened(name, number === 1 ? ` (${word})` : ` (${word} ${number})`);
    if (!library.some((scenario) => sameName(scenario.name, candidate))) return candidate;
  }
}

/** Name and ending within the longest name; a character of two halves is not cut in two. */
function shortened(name: string, ending: string): string {
  const room = LONGEST_NAME - ending.length;
  const plainName = name.trim();
  if (plainName.length <= room) return plainName + ending;
  const cut = plainName.slice(0, room);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd() + ending;
}
