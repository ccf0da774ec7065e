import { componentIds, WERKLAST } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { Inhabitants } from '../model/units';
import { compileLoaded } from '../simulation/formula/onDemand';
import type { FormulaProblem } from '../simulation/formula/problem';
import { formulaToExcel } from '../simulation/formula/toExcel';
import type { FormulaTree } from '../simulation/formula/tree';
import { indicatorNames } from '../simulation/formula/variables';
import { address } from './a1';
import type { RawTable } from './read/rawTable';
import { isBlank } from './read/rawTable';
import { indicatorKey, outcomeKey, tableSpecs } from './tables/specs';

/** Why a formula cannot fill the column `Gegevens werklast`. */
export type WorkloadProblem =
  | { readonly code: 'unreadable'; readonly problem: FormulaProblem }
  /** The columns of these indicators are empty, or the workbook does not have them yet. */
  | { readonly code: 'emptyColumns'; readonly names: readonly string[] }
  | { readonly code: 'notFinite' | 'negative'; readonly team: string }
  /** Every team gets 0: there is nothing to share by. */
  | { readonly code: 'nothing' }
  /** What the user entered is not overwritten. */
  | { readonly code: 'hasData' };

export type WorkloadReading = { readonly ok: true; readonly tree: FormulaTree; /** Workload per team. */ readonly values: readonly number[] } | { readonly ok: false; readonly problem: WorkloadProblem };

/** What a formula for the data may use; not the workload itself, nor the year: data are of the base year. */
export const workloadNames = ['inwoners', 'hbvs', 'wijkagenten', ...indicatorNames] as const;
type WorkloadName = (typeof workloadNames)[number];

/**
 * A formula as workload data of every team. The reader of formulas must have been fetched.
 * @param inhabitants base inhabitants per team
 */
export function readWorkload(text: string, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): WorkloadReading {
  const refused = (problem: WorkloadProblem): WorkloadReading => ({ ok: false, problem });
  if (inputs.components[WERKLAST]?.outcomes !== undefined) return refused({ code: 'hasData' });
  const read = compileLoaded(text, workloadNames);
  if (!read.ok) return refused({ code: 'unreadable', problem: read.problem });
  const columns = workloadNames.map((name) => columnOf(name, inputs, inhabitants));
  const empty = workloadNames.filter((name, i) => columns[i] === null && read.formula.uses.includes(name));
  if (empty.length > 0) return refused({ code: 'emptyColumns', names: empty });
  const outcome = read.formula.value(columns.map((column) => Float64Array.from(column ?? inputs.teams.map(() => 0))), inputs.teams.map(({ name }) => name));
  if (!outcome.ok) return refused({ code: 'notFinite', team: outcome.problem.team });
  const values = [...outcome.values];
  const negative = values.findIndex((value) => value < 0);
  if (negative >= 0) return refused({ code: 'negative', team: inputs.teams[negative]?.name ?? '' });
  return values.every((value) => value === 0) ? refused({ code: 'nothing' }) : { ok: true, tree: read.formula.tree, values };
}

/** null: the workbook has no data of it. */
function columnOf(name: WorkloadName, inputs: StrengthInputs, inhabitants: readonly Inhabitants[]): readonly number[] | null {
  switch (name) {
    case 'inwoners':
      return inhabitants;
    case 'hbvs':
      return inputs.teams.map(({ hbvs }) => hbvs);
    case 'wijkagenten':
      return inputs.teams.map(({ minWijkagenten }) => minWijkagenten);
    default:
      return inputs.indicators?.find((indicator) => indicator.name === name)?.values ?? null;
  }
}

/**
 * The column `Gegevens werklast` of the table of teams as native formulas, each on the cells of its own row.
 * @param raw the table as it stands in the workbook
 * @returns sheet column, and what each body row holds; blank rows stay blank
 */
export function workloadColumn(tree: FormulaTree, raw: RawTable): { readonly column: number; readonly formulas: readonly string[] } {
  const headers = (raw.values[0] ?? []).map((header) => String(header).trim().toLowerCase());
  const columnFor = (key: string) => {
    const header = tableSpecs.basisteams.columns.find((column) => column.key === key)?.header.toLowerCase() ?? '';
    const at = headers.indexOf(header);
    if (at < 0) throw new Error(`table ${tableSpecs.basisteams.key} has no column ${key}`);
    return at;
  };
  const team = columnFor('basisteam');
  const formulas = raw.values.slice(1).map((row, r) => (isBlank(row[team]) ? '' : `=${formulaToExcel(tree, (name) => address(raw.top + 1 + r, raw.left + columnFor(keyOf(name))))}`));
  return { column: raw.left + columnFor(outcomeKey(componentIds[WERKLAST] ?? '')), formulas };
}

/** Key of the column that a name of a formula stands for. */
function keyOf(name: string): string {
  const indicator = indicatorNames.find((candidate) => candidate === name);
  return indicator === undefined ? (name === 'wijkagenten' ? 'minimum' : name) : indicatorKey(indicator);
}
