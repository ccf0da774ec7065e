import { ModelError } from '../model/errors';
import type { Scenario } from './scenario';
import { isIdle, LAST_YEAR } from './scenario';
import { stackScenario } from './stack';

/**
 * A scenario with everything it builds on in it, so that it means the same without the others: what the workbook's formulas work out.
 * Changes of 0 % are left out.
 * @param library the scenarios that a baseline may name
 * @throws ModelError unknownBaseline, baselineCycle
 */
export function flattenScenario(scenario: Scenario, library: readonly Scenario[]): Scenario {
  const stacked = stackScenario(scenario, library);
  return { ...without(stacked, 'origins', 'baseline'), changes: stacked.changes.filter((change) => !isIdle(change)) };
}

/** As `flattenScenario`; null when what it builds on is not there. */
export function tryFlatten(scenario: Scenario, library: readonly Scenario[]): Scenario | null {
  try {
    return flattenScenario(scenario, library);
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}

/** Whether two scenarios say the same, apart from their names; a change of 0 % and an empty list say nothing. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return canonical(saying(a)) === canonical(saying(b));
}

/** Whether two scenarios without baseline have the same outcome in the workbook, which does not hold how sure they are. */
export function sameOutcome(a: Scenario, b: Scenario): boolean {
  return canonical(deciding(a)) === canonical(deciding(b));
}

function saying(scenario: Scenario): object {
  return { ...without(scenario, 'name'), changes: scenario.changes.filter((change) => !isIdle(change)) };
}

function deciding(scenario: Scenario): object {
  const { damping, rounding, year } = scenario;
  return {
    ...saying(without(scenario, 'uncertainty', 'description')),
    damping: damping?.rule === 'geen' ? undefined : damping,
    rounding: rounding === 'tweezijdig' ? undefined : rounding,
    year: year === LAST_YEAR ? undefined : year,
  };
}

function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.some((left) => left === key))) as Omit<T, K>;
}

/** Text that is equal for equal contents, whatever the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, own]) => own !== undefined && !(Array.isArray(own) && own.length === 0));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
