import { isIdle, yearOf } from './scenario';
import type { Scenario } from './scenario';

/**
 * Whether two scenarios change the same, whatever they are called and however it is written down: changes that are off or wait at 0 %,
 * empty lists and settings at their default do not count. For scenarios with their baselines already under them.
 */
export function sameEffect(a: Scenario, b: Scenario): boolean {
  return effectOf(a) === effectOf(b);
}

function effectOf(scenario: Scenario): string {
  const { changes, municipalGrowth = false, totalBudget, shares, wijkagentenBudget = null, wijkagentenRule = null, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping = { rule: 'geen' }, rounding = 'tweezijdig' } = scenario;
  return canonical({
    changes: changes.filter((change) => change.active && !isIdle(change)).map(({ driver, scope, amount }) => ({ driver, scope, amount })),
    year: yearOf(scenario),
    municipalGrowth,
    totalBudget,
    shares,
    wijkagentenBudget,
    wijkagentenRule,
    elasticities,
    limits,
    liftedMinima: liftedMinima === 'alle' ? liftedMinima : [...liftedMinima].sort(),
    amendments,
    damping,
    rounding,
  });
}

/** JSON with the keys of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => (typeof field === 'object' && field !== null && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1))) : field));
}
