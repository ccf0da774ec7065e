import { largestRemainder } from '../rounding/largestRemainder';
import { roundTable } from '../rounding/twoWay';
import type { Tenths } from '../units';
import type { StrengthInputs } from './inputs';
import type { StrengthResult } from './compute';

/** Rounded figures of a scenario, all in tenths of an fte. */
export interface RoundedStrength {
  /** HBVS+ per component and team, with margins that are sums of the cells (model 1.6). */
  readonly table: ReturnType<typeof roundTable>;
  /** New strength per team, adding to the rounded total. */
  readonly newStrength: ReturnType<typeof largestRemainder>;
  /** HBVS+ per team by itself; shown only where the table is out of date. */
  readonly hbvsOneWay: ReturnType<typeof largestRemainder>;
}

/** Rounds HBVS+ two-way (team × component) and the new strength one-way by largest remainder. */
export function roundStrength(inputs: StrengthInputs, result: StrengthResult): RoundedStrength {
  const names = inputs.teams.map((team) => team.name);
  const cells = names.map((_, t) => result.allocation.cells.map((column) => column[t] ?? 0));
  return {
    table: roundTable(cells, inputs.teams.map((team) => team.district), { names }),
    newStrength: largestRemainder(result.newStrength, { names }),
    hbvsOneWay: largestRemainder(result.hbvs, { names }),
  };
}

/** Sum of rounded rows: a rounded district or unit total is never rounded by itself. */
export function sumTenths(rows: readonly Tenths[]): Tenths {
  return rows.reduce((sum, row) => sum + row, 0) as Tenths;
}
