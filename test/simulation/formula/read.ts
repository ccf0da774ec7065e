import { expect } from 'vitest';
import { compileFormula } from '../../../src/simulation/formula/compile';
import type { CompiledFormula } from '../../../src/simulation/formula/compile';
import type { FormulaProblem } from '../../../src/simulation/formula/problem';

/** Three teams. */
export const teams = ['A', 'B', 'C'];
export const data = { inwoners: [50_000, 30_000, 20_000], misdrijven: [500, 300, 200], uitrukken: [900, 0, 400] };
export const names = Object.keys(data);
export const columns = Object.values(data).map((values) => Float64Array.from(values));

/** The formula; fails when it is refused. */
export function formulaOf(text: string): CompiledFormula {
  const reading = compileFormula(text, names);
  return reading.ok ? reading.formula : expect.fail(`«${text}» is refused: ${JSON.stringify(reading.problem)}`);
}

/** Outcomes for A, B and C; fails when there are none. */
export function valuesOf(text: string): number[] {
  const outcome = formulaOf(text).value(columns, teams);
  return outcome.ok ? [...outcome.values] : expect.fail(`«${text}» has no outcome for ${outcome.problem.team}`);
}

/** Why a formula is refused. */
export function refusalOf(text: string): FormulaProblem {
  const reading = compileFormula(text, names);
  return reading.ok ? expect.fail(`«${text}» is accepted`) : reading.problem;
}
