import { otherComponentIds } from '../../model/strength/components';
import { weightedSum } from '../checkNumbers';
import type { StrengthContext } from '../context';
import { parameters } from '../parameters';
import { formats, formula } from '../sheetBuilder';
import type { SheetBuilder } from '../sheetBuilder';
import { NAME_PREFIX } from '../sheetNames';
import { hbvsGrid } from '../sheets/hbvsFormule/grid';
import { blockRef, cellRef, columnRef } from '../tables/place';
import { outcomeKey } from '../tables/specs';

/** Name of the live check number of everything that the HBVS+ of a scenario rests on, the scenario itself aside. */
export const INPUT_CHECK_NAME = `${NAME_PREFIX}Controlegetal_invoer`;
/** Where it stands on sheet `Vastgelegd`. */
const cell = { row: 3, column: 2 };

/** Weights that make the number change whichever cell changes; the twin of `weightedSum`. */
const weights = (range: string) => `(ROW(${range})-ROW(INDEX(${range},1,1))+1+7*(COLUMN(${range})-COLUMN(INDEX(${range},1,1))))`;
/** The cells themselves by a comma: an optional cell that follows an empty cell of the user is text. */
const weighted = (values: string, range: string, times: number) => `SUMPRODUCT(${values}${values === range ? ',' : '*'}${weights(range)})*${times}`;

/** One part of the check number: its formula and the engine's value. */
interface Part {
  readonly formula: string;
  readonly value: number;
}

/** The check number of the inputs as the engine has them: what a comparison stores beside outcomes that are values. */
export function inputCheckNumber(context: StrengthContext): number {
  return partsOf(context).reduce((sum, part) => sum + part.value, 0);
}

/** Puts the live check number on `Vastgelegd`, under a name that stays when the model is built again. */
export function inputCheck(sheet: SheetBuilder, context: StrengthContext): void {
  const sum = partsOf(context).map((part) => part.formula).join('+');
  sheet.set(cell.row, cell.column - 1, 'Controlegetal van de invoer nu', { style: 'note' });
  sheet.set(cell.row, cell.column, formula(sum), { format: formats.fteExact, style: 'calculation', expected: inputCheckNumber(context) });
  sheet.define(INPUT_CHECK_NAME, `=${sheet.name}!$B$${cell.row}`, 'Verandert zodra een invoer verandert waar de HBVS+ van scenario’s op rust');
}

/** Every input with a factor of its own, so that two changes do not cancel out. Inhabitants count in thousands: the sum keeps its last digits. */
function partsOf({ inputs, layout, model }: StrengthContext): Part[] {
  const { teams, components, districts, municipalities, wijkagentenBudget } = inputs;
  const perTeam = (key: string, times: number, value: (t: number) => number, values = columnRef(layout.basisteams, key)): Part => ({
    formula: weighted(values, columnRef(layout.basisteams, key), times),
    value: weightedSum(teams.length, 1, value) * times,
  });
  const filled = (key: string) => `ISNUMBER(${columnRef(layout.basisteams, key)})`;
  const outcomes = blockRef(layout.basisteams, outcomeKey(otherComponentIds[0] ?? ''), outcomeKey(otherComponentIds[otherComponentIds.length - 1] ?? ''));
  const perComponent = (key: string, times: number, value: (c: number) => number): Part => ({ formula: weighted(columnRef(layout.componenten, key), columnRef(layout.componenten, key), times), value: weightedSum(components.length, 1, value) * times });
  const perMunicipality = (key: string, times: number, part: 0 | 1): Part => ({
    formula: weighted(columnRef(layout.gemeenten, key), columnRef(layout.gemeenten, key), times),
    value: weightedSum(municipalities.length, 1, (m) => inhabitantsOf(municipalities[m], part)) * times,
  });
  const choice = (name: string, option: string, chosen: boolean, times: number): Part => ({ formula: `IF(${name}="${option}",${times},0)`, value: chosen ? times : 0 });
  return [
    perTeam('hbvs', 1, (t) => teams[t]?.hbvs ?? 0),
    perTeam('minimum', 3, (t) => teams[t]?.minWijkagenten ?? 0),
    perTeam('opgeheven', 5, (t) => (teams[t]?.minimumLifted ? 1 : 0), `(${columnRef(layout.basisteams, 'opgeheven')}="ja")`),
    perTeam('ondergrens', 7, (t) => teams[t]?.floor ?? 0),
    perTeam('ondergrens', 11, (t) => (teams[t]?.floor === null ? 0 : 1), filled('ondergrens')),
    perTeam('bovengrens', 13, (t) => teams[t]?.cap ?? 0),
    perTeam('bovengrens', 17, (t) => (teams[t]?.cap === null ? 0 : 1), filled('bovengrens')),
    perTeam('inwoners', 0.001, (t) => model.inhabitants[t] ?? 0),
    ...districts.map((_, d): Part => perTeam('district', 23 * (d + 1), (t) => (teams[t]?.district === d ? 1 : 0), `(${columnRef(layout.basisteams, 'district')}=${cellRef(layout.districten, 'district', d)})`)),
    ...indicatorColumns(layout).map(({ key, name }, i): Part => perTeam(key, 0.0011 * (i + 1), (t) => inputs.indicators?.find((indicator) => indicator.name === name)?.values[t] ?? 0)),
    // By a comma: an outcome of a formula that is not chosen any more is text.
    { formula: `SUMPRODUCT(${outcomes},${weights(outcomes)})*0.19`, value: weightedSum(teams.length, otherComponentIds.length, (t, c) => components[c + 1]?.outcomes?.[t] ?? 0) * 0.19 },
    formulaParts(inputs),
    { formula: `COUNT(${outcomes})*29`, value: components.reduce((count, component) => count + (component.outcomes?.length ?? 0), 0) * 29 },
    perMunicipality('deel1', 0.0007, 0),
    perMunicipality('deel2', 0.0013, 1),
    { formula: weighted(columnRef(layout.gemeenten, 'groei'), columnRef(layout.gemeenten, 'groei'), 43), value: weightedSum(municipalities.length, 1, (m) => municipalities[m]?.growth ?? 0) * 43 },
    perComponent('aandeel', 1000, (c) => components[c]?.shareOfRest ?? 0),
    perComponent('elasticiteit_inwoners', 101, (c) => components[c]?.elasticityInhabitants ?? 0),
    perComponent('elasticiteit_werklast', 137, (c) => components[c]?.elasticityWorkload ?? 0),
    { formula: `${parameters.wijkagentenBudget.name}*1.7`, value: wijkagentenBudget.fte * 1.7 },
    choice(parameters.wijkagentenRegel.name, 'vast', wijkagentenBudget.rule === 'vast', 31),
    choice(parameters.minimaOpheffen.name, 'ja', inputs.liftAllMinima, 37),
    { formula: `${parameters.basisjaar.name}*0.41`, value: inputs.baseYear * 0.41 },
  ];
}

/** What of the outcomes of the HBVS formula follows the inhabitants, when the formula is chosen. */
function formulaParts({ teams, municipalities, components }: StrengthContext['inputs']): Part {
  const grid = hbvsGrid(teams.length, municipalities.length);
  const block = grid.outside(`${grid.team('volgt1', 0)}:${grid.team('volgt4', teams.length - 1)}`);
  return { formula: `IF(${parameters.hbvsGebruiken.name}="ja",SUMPRODUCT(${block},${weights(block)})*53,0)`, value: weightedSum(teams.length, 4, (t, c) => components[c + 1]?.inhabitantsPart?.[t] ?? 0) * 53 };
}

/** Columns of `Basisteams` that formulas of a scenario may use. */
function indicatorColumns(layout: StrengthContext['layout']): { key: string; name: string }[] {
  return layout.basisteams.spec.columns.flatMap(({ key }) => (key.startsWith('indicator ') ? [{ key, name: key.slice('indicator '.length) }] : []));
}

/** Inhabitants of a municipality in its first or second team. */
function inhabitantsOf(municipality: StrengthContext['inputs']['municipalities'][number] | undefined, part: 0 | 1): number {
  if (!municipality) return 0;
  const weightsOfAll = municipality.parts.reduce((sum, { weight }) => sum + weight, 0);
  return (municipality.inhabitants * (municipality.parts[part]?.weight ?? 0)) / weightsOfAll;
}
