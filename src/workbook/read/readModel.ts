import { ModelError } from '../../model/errors';
import { RoundingError } from '../../model/rounding/roundingError';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import { buildContext } from '../context';
import { serialToDate } from '../dates';
import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import type { BuildContext } from '../context';
import type { InputProblem, Place, Read } from '../problems';
import type { TableRows } from '../tables/tableRow';
import { scenarioTables } from '../tables/scenarioRows';
import { MOST_FTE_TOGETHER } from '../tables/spec';
import type { TableKey, TableSpec } from '../tables/spec';
import { tableSpecs } from '../tables/specs';
import { MODEL_VERSION } from '../version';
import { assembleInputs } from './inputs';
import type { ReadTables } from './inputs';
import { headerOf } from './names';
import { readParameters } from './parameters';
import { placeOfModelProblem } from './placeOfModelProblem';
import type { RawModel } from './rawTable';
import { readTable } from './readTable';
import type { ReadTable } from './readTable';
import { readScenario } from './scenario';

/** The inputs that stand in a workbook, checked, with what the engine makes of them. */
export interface ReadModel {
  readonly inputs: StrengthInputs;
  readonly scenario: Scenario;
  /** Contents as entered, for rebuilding the sheets. */
  readonly rows: TableRows;
  /** Model version the workbook was built with; null before 0.2.0. */
  readonly version: string | null;
  readonly context: BuildContext;
  /** Open assumptions: rows with status "aanname". */
  readonly open: readonly { readonly label: string; readonly value: string; readonly place: Place }[];
}

/** Reads and checks the whole model. Either everything is right, or every problem is told; never something in between. */
export function readModel(raw: RawModel): Read<ReadModel> {
  const problems: InputProblem[] = [];
  const read = Object.fromEntries(Object.values(tableSpecs).map((spec: TableSpec) => [spec.key, readTable(spec, raw, problems)])) as Record<TableKey, ReadTable | null>;
  if (Object.values(read).some((table) => table === null)) return { ok: false, problems: withoutRepeats(problems) };
  const tables = read as ReadTables;
  const inputs = assembleInputs(tables, readParameters(tables.parameters, problems), problems);
  const scenario = readScenario(tables, inputs, raw.version, problems);
  if (problems.length > 0) return { ok: false, problems };
  const entered = Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, table.rows.map((row) => row.contents)])) as unknown as TableRows;
  const rows = raw.version === MODEL_VERSION ? entered : completed(entered, scenario);
  try {
    return { ok: true, value: { inputs, scenario, rows, version: raw.version, context: buildContext(inputs, scenario, rows), open: openAssumptions(tables) } };
  } catch (error) {
    if (error instanceof RoundingError && error.problem.code === 'valueOutOfRange') return { ok: false, problems: [tooMuchToCount(tables, inputs)] };
    if (!(error instanceof ModelError)) throw error;
    return { ok: false, problems: [{ code: 'impossible', place: placeOfModelProblem(error.problem, tables), problem: error.problem }] };
  }
}

/** What an older workbook has, with the fixed rows that it does not have yet; a formula of the user in a setting is kept. */
function completed(rows: TableRows, scenario: Scenario): TableRows {
  const { scenario: settings, scenarioElasticiteiten } = scenarioTables(scenario);
  return {
    ...rows,
    scenario: settings.map((row) => rows.scenario.find((candidate) => candidate.gegeven === row.gegeven) ?? row),
    scenarioElasticiteiten: rows.scenarioElasticiteiten.length > 0 ? rows.scenarioElasticiteiten : scenarioElasticiteiten,
  };
}

/** Amounts that are each possible, but together too much to add exactly. */
function tooMuchToCount({ basisteams }: ReadTables, { teams }: StrengthInputs): InputProblem {
  return { code: 'outOfRange', place: basisteams.column('hbvs'), column: headerOf(basisteams, 'hbvs'), row: '', found: teams.reduce((sum, team) => sum + team.hbvs, 0), min: 0, max: MOST_FTE_TOGETHER };
}

/** A missing sheet is told once, not once per table on it. */
function withoutRepeats(problems: readonly InputProblem[]): InputProblem[] {
  const missing = new Set<string>();
  return problems.filter((problem) => {
    if (problem.code !== 'missingSheet') return true;
    if (missing.has(problem.place.sheet)) return false;
    missing.add(problem.place.sheet);
    return true;
  });
}

function openAssumptions(tables: ReadTables): ReadModel['open'] {
  const isOpen = (table: ReadTable) => table.rows.filter((row) => row.values.status === 'aanname');
  return [
    ...isOpen(tables.parameters).map((row) => ({ label: String(row.values.omschrijving ?? ''), value: readable(row.values.waarde, formatOfParameter(row.values.naam)), place: row.place('waarde') })),
    ...isOpen(tables.componenten).map((row) => ({ label: `Aandeel en elasticiteiten ${String(row.values.component ?? '')}`, value: readable(row.values.aandeel, 'percent'), place: row.place('aandeel') })),
    ...isOpen(tables.gemeenten).map((row) => ({ label: `Verdeling van ${String(row.values.gemeente ?? '')} over twee teams`, value: `${readable(row.values.gewicht1)} : ${readable(row.values.gewicht2)}`, place: row.place('gewicht1') })),
  ];
}

type Format = 'number' | 'percent' | 'date';

function formatOfParameter(name: unknown): Format {
  const spec = Object.values(parameters as Record<string, ParameterSpec>).find((candidate) => candidate.name === name);
  return spec?.isDate ? 'date' : spec?.format.includes('%') ? 'percent' : 'number';
}

/** A value as the user reads it. */
function readable(value: unknown, format: Format = 'number'): string {
  if (value === null || value === undefined) return 'niet ingevuld';
  if (typeof value !== 'number') return String(value);
  if (format === 'date') return serialToDate(value).split('-').reverse().join('-');
  const text = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 }).format(format === 'percent' ? value * 100 : value);
  return format === 'percent' ? `${text} %` : text;
}
