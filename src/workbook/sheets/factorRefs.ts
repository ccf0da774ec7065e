import { resolveScenario } from '../../simulation/apply';
import type { Driver } from '../../simulation/scenario';
import { absolute, onSheet } from '../a1';
import type { BuildContext } from '../context';
import { sheetNames } from '../sheetNames';

/** Sheet `Factoren`: per team one column per change and driver, each the factor after that change. */
export const FACTOR_HEADER = 5;
export const FACTOR_FIRST = 3;

export interface FactorRefs {
  /** Column of change `i` (from 0) for a driver. */
  readonly column: (driver: Driver, i: number) => number;
  readonly row: (t: number) => number;
  /** "Factoren!$N$6": the factor after all changes. */
  readonly final: (driver: Driver, t: number) => string;
  /** The engine's factor after all changes. */
  readonly expected: (driver: Driver, t: number) => number;
  /** The engine's factor after change `i`. */
  readonly expectedAfter: (driver: Driver, i: number, t: number) => number;
}

export function factorRefs({ layout, scenario, inputs, model }: BuildContext): FactorRefs {
  const steps = layout.wijzigingen.rows;
  const column = (driver: Driver, i: number) => FACTOR_FIRST + (driver === 'inwoners' ? 0 : steps) + i;
  const row = (t: number) => FACTOR_HEADER + 1 + t;
  // After the last change of the scenario nothing moves any more: one resolution per change serves every cell.
  const resolved = scenario.changes.map((_, i) => resolveScenario({ ...scenario, changes: scenario.changes.slice(0, i + 1) }, inputs, model.inhabitants).change);
  const expectedAfter = (driver: Driver, i: number, t: number) => {
    const change = resolved[Math.min(i, resolved.length - 1)];
    return (driver === 'inwoners' ? change?.inhabitants : change?.workload)?.[t] ?? 1;
  };
  return {
    column,
    row,
    final: (driver, t) => onSheet(sheetNames.factoren, absolute(row(t), column(driver, steps - 1))),
    expected: (driver, t) => expectedAfter(driver, steps, t),
    expectedAfter,
  };
}
