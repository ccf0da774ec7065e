import { componentIds } from '../../model/strength/components';
import { characteristicKeys } from '../../model/strength/hbvs/characteristics';
import type { CharacteristicKey } from '../../model/strength/hbvs/characteristics';
import { coefficientIds } from '../../model/strength/hbvs/coefficients';
import type { CoefficientId } from '../../model/strength/hbvs/coefficients';
import { areaUnits, inwRules } from '../../model/strength/hbvs/settings';
import type { HbvsSettings } from '../../model/strength/hbvs/settings';
import { isFormulaComponent, withFormula } from '../../model/strength/hbvs/withFormula';
import type { FormulaObstacle } from '../../model/strength/hbvs/withFormula';
import type { MunicipalityInput, StrengthInputs } from '../../model/strength/inputs';
import { isFormulaCell } from '../formulaCells';
import { budgetKey, coefficientKey } from '../parametersHbvs';
import type { InputProblem } from '../problems';
import { outcomeKey } from '../tables/specs';
import { headerOf } from './names';
import { parameterPlace, parameterReader } from './parameters';
import type { ReadRow, ReadTable } from './readTable';

/** The choices of the HBVS formula on `Uitgangspunten`. */
export function readHbvs(table: ReadTable, problems: InputProblem[]): HbvsSettings {
  const { number, choice } = parameterReader(table, problems);
  const isYes = (key: 'hbvsGebruiken' | 'hbvsNwa' | 'hbvsNwa1530') => choice(key, ['nee', 'ja']) === 'ja';
  return {
    use: isYes('hbvsGebruiken'),
    coefficients: Object.fromEntries(coefficientIds.map((id) => [id, number(coefficientKey(id)) ?? 0])) as Record<CoefficientId, number>,
    inw: choice('hbvsInw', inwRules),
    area: choice('hbvsOpp', areaUnits),
    nwa: isYes('hbvsNwa'),
    nwa1530: isYes('hbvsNwa1530'),
    telephone: number('hbvsTelefoon'),
    budgets: componentIds.map((_, c) => number(budgetKey(c as 0 | 1 | 2 | 3 | 4 | 5))),
  };
}

/** What stands in the columns of the HBVS formula; nothing when all are blank. */
export function readCharacteristics(row: ReadRow): Pick<MunicipalityInput, 'characteristics'> {
  const known = characteristicKeys.flatMap((key): [CharacteristicKey, number][] => {
    const value = row.values[key];
    return typeof value === 'number' ? [[key, value]] : [];
  });
  return known.length > 0 ? { characteristics: Object.fromEntries(known) } : {};
}

/** The inputs with the formula as data of its components, when the user chose that; what stands in the way is told with its cell. */
export function applyFormula(inputs: StrengthInputs, tables: { readonly basisteams: ReadTable; readonly gemeenten: ReadTable; readonly parameters: ReadTable }, problems: InputProblem[]): StrengthInputs {
  if (inputs.hbvs?.use !== true) return inputs;
  const occupied = componentIds.flatMap((id, c) => (isFormulaComponent(c) ? ownData(tables.basisteams, outcomeKey(id)) : []));
  problems.push(...occupied);
  const applied = withFormula(inputs);
  if (applied.ok) return applied.inputs;
  problems.push(...byColumn(applied.obstacles.map((obstacle) => problemOf(obstacle, inputs, tables))));
  return inputs;
}

/** A column that several components ask for is missing once. */
function byColumn(problems: readonly InputProblem[]): InputProblem[] {
  return problems.reduce<InputProblem[]>((told, problem) => {
    const same = told.findIndex((earlier) => earlier.code === 'formulaMissing' && problem.code === 'formulaMissing' && earlier.column === problem.column);
    const earlier = told[same];
    if (earlier?.code !== 'formulaMissing' || problem.code !== 'formulaMissing') return [...told, problem];
    return told.map((one, i) => (i === same ? { ...earlier, component: `${earlier.component}, ${problem.component}` } : one));
  }, []);
}

/** Data of the user's own in a column that the formula would fill: never overwritten, told at the first cell. */
function ownData(table: ReadTable, key: string): InputProblem[] {
  const held = table.rows.find((row) => row.filled(key) && !isFormulaCell(row.contents[key] ?? null));
  return held ? [{ code: 'formulaOverData', place: held.place(key), column: headerOf(table, key), row: held.label }] : [];
}

function problemOf({ component, problem }: FormulaObstacle, { municipalities }: StrengthInputs, { gemeenten, parameters }: { readonly gemeenten: ReadTable; readonly parameters: ReadTable }): InputProblem {
  const name = componentIds[component] ?? '';
  const of = (m: number) => municipalities[m]?.name ?? '';
  const cell = (m: number, key: string) => gemeenten.rows[m]?.place(key) ?? gemeenten.column(key);
  switch (problem.code) {
    case 'missing':
      return { code: 'formulaMissing', place: cell(problem.municipalities[0] ?? -1, problem.column), column: headerOf(gemeenten, problem.column), component: name, missing: problem.municipalities.map(of) };
    case 'negative':
      return { code: 'formulaNegative', place: cell(problem.municipality, 'gemeente'), component: name, row: of(problem.municipality), found: problem.outcome };
    case 'nothing':
      return { code: 'formulaNothing', place: parameterPlace(parameters, 'hbvsGebruiken'), component: name };
    default:
      throw problem satisfies never;
  }
}
