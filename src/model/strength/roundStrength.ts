import { largestRemainder } from '../rounding/largestRemainder';
import type { LargestRemainder } from '../rounding/largestRemainder';
import { tableMargins } from '../rounding/tableMargins';
import type { TableMargins } from '../rounding/tableMargins';
import { roundTable } from '../rounding/twoWay';
import { toTenths } from '../units';
import type { Fte, Tenths } from '../units';
import type { StrengthInputs } from './inputs';
import type { StrengthResult } from './compute';

/** How figures become tenths: both ways at once, per team so that the whole adds up, or each by itself. */
export const roundings = ['tweezijdig', 'eenzijdig', 'geen'] as const;
export type Rounding = (typeof roundings)[number];

/** Rounded figures of a scenario, all in tenths of an fte. */
export interface RoundedStrength {
  /** HBVS+ per component and team; every margin is the sum of its cells (model 1.6). */
  readonly table: TableMargins<Tenths>;
  /** New strength per team; unless each team is rounded by itself it adds to the rounded total. */
  readonly newStrength: LargestRemainder;
  /** HBVS+ per team by itself; shown only where the table is out of date. */
  readonly hbvsOneWay: LargestRemainder;
}

/**
 * HBVS+ (team × component) and the new strength in tenths. Two-way every cell and margin of HBVS+ goes to a neighbouring tenth; otherwise
 * the teams are rounded first and the components of a team follow. The new strength is rounded by team.
 */
export function roundStrength(inputs: StrengthInputs, result: StrengthResult, rounding: Rounding = 'tweezijdig'): RoundedStrength {
  const names = inputs.teams.map((team) => team.name);
  const districtOf = inputs.teams.map((team) => team.district);
  const cells = names.map((_, t) => result.allocation.cells.map((column) => column[t] ?? 0));
  const hbvsOneWay = largestRemainder(result.hbvs, { names });
  const byTeam = (teams: readonly Tenths[]) => tableMargins(cells.map((row, t) => largestRemainder(row, { total: teams[t] ?? (0 as Tenths) }).rounded), districtOf);
  switch (rounding) {
    case 'tweezijdig':
      return { table: roundTable(cells, districtOf, { names }), newStrength: largestRemainder(result.newStrength, { names }), hbvsOneWay };
    case 'eenzijdig':
      return { table: byTeam(hbvsOneWay.rounded), newStrength: largestRemainder(result.newStrength, { names }), hbvsOneWay };
    case 'geen':
      return { table: byTeam(result.hbvs.map(toTenths)), newStrength: eachByItself(result.newStrength), hbvsOneWay };
    default:
      throw rounding satisfies never;
  }
}

function eachByItself(values: readonly Fte[]): LargestRemainder {
  const rounded = values.map(toTenths);
  return { rounded, total: sumTenths(rounded), ties: [] };
}

/** Sum of rounded rows: a rounded district or unit total is never rounded by itself. */
export function sumTenths(rows: readonly Tenths[]): Tenths {
  return rows.reduce((sum, row) => sum + row, 0) as Tenths;
}
