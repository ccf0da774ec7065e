import { WERKLAST } from '../../model/strength/components';
import type { Indicator, StrengthInputs } from '../../model/strength/inputs';
import type { Inhabitants } from '../../model/units';

/** What formulas may use: names and their columns, in the same order. */
export interface FormulaVariables {
  readonly names: readonly string[];
  /** One value per team. */
  readonly columns: readonly Float64Array[];
}

/** Columns that the plan names as the "+" of HBVS+ (MJBP 4.1.1). */
export const indicatorNames = ['misdrijven', 'uitrukken', 'aangiftes', 'ongevallen'] as const;

/**
 * The variables of a driver formula: base figures of the model, then the indicators that are there. Werklast only when the workbook has
 * its data; a formula that asks for what is not there is refused with the names that are.
 * @param inhabitants base inhabitants per team; @param year of the scenario
 */
export function formulaVariables(inputs: StrengthInputs, inhabitants: readonly Inhabitants[], year: number, indicators: readonly Indicator[] = inputs.indicators ?? []): FormulaVariables {
  const workload = inputs.components[WERKLAST]?.outcomes;
  const entries: readonly (readonly [string, readonly number[]])[] = [
    ['inwoners', inhabitants],
    ...(workload === undefined ? [] : ([['werklast', workload]] as const)),
    ['hbvs', inputs.teams.map((team) => team.hbvs)],
    ['wijkagenten', inputs.teams.map((team) => team.minWijkagenten)],
    ['jaar', inputs.teams.map(() => year)],
    ...indicators.map(({ name, values }) => [name, values] as const),
  ];
  return { names: entries.map(([name]) => name), columns: entries.map(([, values]) => Float64Array.from(values)) };
}

/** Whether a formula asks for the year, so that each year has its own outcome. @param text a formula that can be read */
export function usesYear(text: string): boolean {
  return /(?<![\p{L}\p{N}_])jaar(?![\p{L}\p{N}_])/iu.test(text);
}

/** The columns of some teams only, in the order of `teams`: what a formula would make of others cannot stand in the way. */
export function columnsOfTeams(columns: readonly Float64Array[], teams: readonly number[]): Float64Array[] {
  return columns.map((column) => Float64Array.from(teams, (t) => column[t] ?? NaN));
}
