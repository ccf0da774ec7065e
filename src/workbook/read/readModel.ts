import { ModelError } from '../../model/errors';
import { publishedOthers } from '../../model/plan/publishedOthers';
import { RoundingError } from '../../model/rounding/roundingError';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import { strengthContext } from '../context';
import { serialToDate } from '../dates';
import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import type { StrengthContext } from '../context';
import type { InputProblem, Place, Read } from '../problems';
import { isFormulaCell } from '../formulaCells';
import type { TableRow, TableRows } from '../tables/tableRow';
import { otherRows } from '../tables/otherRows';
import { rowsOf } from '../tables/rows';
import { scenarioTables } from '../tables/scenarioRows';
import { MOST_FTE_TOGETHER, groups } from '../tables/spec';
import type { Group, TableKey, TableSpec } from '../tables/spec';
import { tableSpecs } from '../tables/specs';
import { isOlder, MODEL_VERSION } from '../version';
import { assembleInputs } from './inputs';
import type { ReadTables } from './inputs';
import { headerOf } from './names';
import { unloggedNwa } from '../nwaLog';
import type { NwaName } from '../nwaLog';
import { unloggedLifts } from '../liftLog';
import type { UnloggedLift } from '../liftLog';
import { checkParameterRows } from './parameterRows';
import { parameterPlace, readParameters } from './parameters';
import { inputCells } from './inputCells';
import type { InputCells } from './inputCells';
import { readOthers, withoutRepeatedSheets } from './others';
import type { OtherReads } from './others';
import { readHbvs } from './hbvs';
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
  readonly context: StrengthContext;
  /** The other calculations: what is wrong in one of them leaves the rest as it is. */
  readonly others: OtherReads;
  /** Where a cell of a row that was read stands. */
  readonly cells: InputCells;
  /** Minima that were lifted in the workbook itself without a line in the log. */
  readonly unlogged: readonly UnloggedLift[];
  /** Switches of the HBVS formula that are on without a line in the log. */
  readonly unloggedNwa: readonly NwaName[];
  /** Open assumptions: rows with status "aanname". */
  readonly open: readonly { readonly label: string; readonly value: string; readonly place: Place }[];
}

/** Reads and checks the whole model. Either everything is right, or every problem is told; never something in between. */
export function readModel(raw: RawModel): Read<ReadModel> {
  const found = Object.fromEntries(groups.map((group) => [group, []])) as unknown as Record<Group, InputProblem[]>;
  const problems = found.sterkte;
  const specs: readonly TableSpec[] = Object.values(tableSpecs);
  const inParameters: InputProblem[] = [];
  const read = Object.fromEntries(specs.map((spec) => [spec.key, readTable(spec, raw, spec.key === 'parameters' ? inParameters : found[spec.group ?? 'sterkte'])])) as Record<TableKey, ReadTable | null>;
  if (read.parameters) checkParameterRows(read.parameters, inParameters, found);
  else problems.push(...inParameters);
  if (specs.some((spec) => (spec.group ?? 'sterkte') === 'sterkte' && read[spec.key] === null)) return { ok: false, problems: withoutRepeatedSheets(problems) };
  const tables = read as ReadTables;
  const inputs = assembleInputs(tables, readParameters(tables.parameters, problems), isOlder(raw.version, '0.4.0') ? null : readHbvs(tables.parameters, problems), problems);
  const scenario = readScenario(tables, inputs, raw.version, problems);
  if (problems.length > 0) return { ok: false, problems };
  const others = readOthers(read, inputs.teams.map((team) => team.name), isOlder(raw.version, '0.3.0'), found);
  const entered = Object.fromEntries(Object.entries(read).map(([key, table]) => [key, table?.rows.map((row) => withoutFormulaCells(row.contents)) ?? []])) as unknown as TableRows;
  const rows = raw.version === MODEL_VERSION ? entered : completed(entered, inputs, scenario, raw.version);
  try {
    return { ok: true, value: { inputs, scenario, rows, version: raw.version, context: strengthContext(inputs, scenario, rows), others, cells: inputCells(read), unlogged: unloggedLifts(tables, inputs, parameterPlace(tables.parameters, 'minimaOpheffen')), unloggedNwa: unloggedNwa(tables.logboek, inputs.hbvs), open: openAssumptions(tables) } };
  } catch (error) {
    if (error instanceof RoundingError && error.problem.code === 'valueOutOfRange') return { ok: false, problems: [tooMuchToCount(tables, inputs)] };
    if (!(error instanceof ModelError)) throw error;
    return { ok: false, problems: [{ code: 'impossible', place: placeOfModelProblem(error.problem, tables), problem: error.problem }] };
  }
}

/** Data cells that follow the HBVS formula are the model's own: they are written anew, or not, as the user chose. */
function withoutFormulaCells(contents: TableRow): TableRow {
  return Object.values(contents).some((content) => isFormulaCell(content ?? null)) ? Object.fromEntries(Object.entries(contents).map(([key, content]) => [key, isFormulaCell(content ?? null) ? null : content])) : contents;
}

/** What an older workbook has, with the fixed rows that it does not have yet; a formula of the user in a setting is kept. */
function completed(rows: TableRows, inputs: StrengthInputs, scenario: Scenario, version: string | null): TableRows {
  const { scenario: settings, scenarioElasticiteiten } = scenarioTables(scenario);
  const published = rowsOf(inputs, scenario);
  return {
    ...rows,
    ...(isOlder(version, '0.3.0') ? otherRows(inputs, publishedOthers()) : {}),
    parameters: published.parameters.map((row) => rows.parameters.find((candidate) => candidate.naam === row.naam) ?? row),
    scenario: settings.map((row) => rows.scenario.find((candidate) => candidate.gegeven === row.gegeven) ?? row),
    scenarioElasticiteiten: rows.scenarioElasticiteiten.length > 0 ? rows.scenarioElasticiteiten : scenarioElasticiteiten,
  };
}

/** Amounts that are each possible, but together too much to add exactly. */
function tooMuchToCount({ basisteams }: ReadTables, { teams }: StrengthInputs): InputProblem {
  return { code: 'outOfRange', place: basisteams.column('hbvs'), column: headerOf(basisteams, 'hbvs'), row: '', found: teams.reduce((sum, team) => sum + team.hbvs, 0), min: 0, max: MOST_FTE_TOGETHER };
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
