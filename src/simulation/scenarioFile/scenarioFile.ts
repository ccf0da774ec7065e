import { circleFrom } from '../library/baselines';
import { sameName } from '../library/names';
import type { Scenario } from '../scenario';
import type { ScenarioFileProblem } from './problems';
import { bounds, scenarioShape } from './scenarioShape';
import { isObject, list, quoted, text } from './shapes';

/** What a file with scenarios says it is. */
export const FORMAT = 'sterktewijzer-scenario';
/** Version that this add-in writes; the schema is `assets/schema/scenario-1.json`. */
export const VERSION = 1;

/** Largest file, in characters. */
export const LARGEST_FILE = 4_000_000;
/** Deepest nesting of lists and objects; a scenario needs eleven. */
export const DEEPEST = 20;
/** Problems that are told at once; a file with more is another kind of file. */
const MOST_PROBLEMS = 50;

export type ReadScenarios = { readonly ok: true; readonly scenarios: readonly Scenario[] } | { readonly ok: false; readonly problems: readonly ScenarioFileProblem[] };

/**
 * Scenarios as the text of a file, readable by people: two spaces, one value a line and a list of numbers on one line; without any space
 * where the file would otherwise be too large to read. Reading it back gives the same scenarios, every number to the last bit (−0 becomes
 * 0). Whether it is too large even so: `tooLarge`.
 */
export function writeScenarioFile(scenarios: readonly Scenario[]): string {
  const file = { format: FORMAT, version: VERSION, scenarios };
  // A line end never stands within a text of JSON, so this finds lists of numbers only.
  const readable = `${JSON.stringify(file, null, 2).replace(/\[\n\s*(-?\d[^\n]*(?:\n\s*-?\d[^\n]*)*)\n\s*\]/g, (_, numbers: string) => `[${numbers.replace(/\n\s*/g, ' ')}]`)}\n`;
  return readable.length > LARGEST_FILE ? JSON.stringify(file) : readable;
}

/** Why the text of a file would be refused for its size; null: it is not. */
export function tooLarge(content: string): Extract<ScenarioFileProblem, { code: 'fileTooLarge' }> | null {
  return content.length > LARGEST_FILE ? { code: 'fileTooLarge', characters: content.length, most: LARGEST_FILE } : null;
}

/** Reads a file with scenarios. Either all of it is right, or everything that is wrong is told; never something in between. */
export function readScenarioFile(content: string): ReadScenarios {
  const refuse = (...problems: ScenarioFileProblem[]): ReadScenarios => ({ ok: false, problems: problems.slice(0, MOST_PROBLEMS) });
  const large = tooLarge(content);
  if (large) return refuse(large);
  if (depthOf(content) > DEEPEST) return refuse({ code: 'fileTooDeep', deepest: DEEPEST });
  let file: unknown;
  try {
    // Some editors begin a file with a byte order mark, which is not JSON.
    file = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse({ code: 'notJson', detail: error instanceof Error ? error.message : String(error) });
  }
  if (!isObject(file) || !Object.hasOwn(file, 'format') || file.format !== FORMAT) return refuse({ code: 'otherFormat', found: isObject(file) && Object.hasOwn(file, 'format') ? quoted(file.format) : '' });
  const version = Object.hasOwn(file, 'version') ? file.version : undefined;
  if (typeof version === 'number' && version > VERSION) return refuse({ code: 'newerVersion', found: version, known: VERSION });
  if (version !== VERSION) return refuse({ code: 'unknownVersion', found: quoted(version), known: VERSION });
  const problems: ScenarioFileProblem[] = [];
  for (const key of Object.keys(file)) {
    if (!['format', 'version', 'scenarios', '$schema'].includes(key)) problems.push({ code: 'unknownKey', path: '', key: key.slice(0, bounds.name), allowed: ['format', 'version', 'scenarios', '$schema'] });
  }
  if (Object.hasOwn(file, '$schema')) text(bounds.name)(file.$schema, '$schema', problems);
  if (!Object.hasOwn(file, 'scenarios')) return refuse(...problems, { code: 'missingKey', path: '', key: 'scenarios' });
  const scenarios = list(scenarioShape, 0, bounds.scenarios)(file.scenarios, 'scenarios', problems);
  if (problems.length > 0) return refuse(...problems);
  problems.push(...together(scenarios));
  return problems.length > 0 ? refuse(...problems) : { ok: true, scenarios };
}

/** What is wrong with scenarios together: a name twice, a circle of baselines. */
function together(scenarios: readonly Scenario[]): ScenarioFileProblem[] {
  const twice = scenarios.flatMap(({ name }, i): ScenarioFileProblem[] => (scenarios.slice(0, i).some((before) => sameName(before.name, name)) ? [{ code: 'nameTwice', path: `scenarios[${i}].name`, name }] : []));
  if (twice.length > 0) return twice;
  for (const { name } of scenarios) {
    const circle = circleFrom(scenarios, name);
    if (circle) return [{ code: 'fileCircle', names: circle }];
  }
  return [];
}

/** How deep lists and objects lie in each other, without building them. */
function depthOf(content: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < content.length; i++) {
    const character = content[i];
    if (inText) {
      if (character === '\\') i++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
