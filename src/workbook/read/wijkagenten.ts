import { normMeasures, normRoundings, populationLevels } from '../../model/wijkagent/inputs';
import type { PopulationFigure, WijkagentInputs, WijkagentMonth } from '../../model/wijkagent/inputs';
import type { InputProblem } from '../problems';
import type { ReadParameters } from './parameters';
import { dateOf, numberOr, textOf } from './cells';
import { headerOf, Names, resolveName } from './names';
import type { ReadRow, ReadTable } from './readTable';

/** First day of the month of a date. */
const monthOf = (date: string) => `${date.slice(0, 7)}-01`;

/** The inputs of the wijkagent norm. @param teams names in the order of the strength model */
export function readWijkagenten(tables: { readonly bevolking: ReadTable; readonly wijkagentenReeks: ReadTable }, parameters: ReadParameters, teams: readonly string[], problems: InputProblem[]): WijkagentInputs {
  const month = parameters.date('normMaand');
  return {
    norm: parameters.number('norm') ?? 0,
    rounding: parameters.choice('normAfronding', normRoundings),
    measure: parameters.choice('normMaat', normMeasures),
    unitDate: parameters.date('normPeildatum') ?? '',
    month: month === null ? null : monthOf(month),
    extra: parameters.number('extraWijkagenten') ?? 0,
    populations: readPopulations(tables.bevolking, problems),
    series: readSeries(tables.wijkagentenReeks, new Names(teams), problems),
  };
}

/** A region stands once at a date: two rows would count twice. */
function readPopulations(table: ReadTable, problems: InputProblem[]): PopulationFigure[] {
  const seen = new Map<string, ReadRow>();
  return table.rows.map((row) => {
    const figure = readPopulation(row);
    const key = `${figure.level}|${figure.region.toLowerCase()}|${figure.referenceDate}`;
    const first = seen.get(key);
    if (first && figure.region !== '' && figure.referenceDate !== '') problems.push({ code: 'duplicate', place: row.place('gebied'), column: headerOf(table, 'gebied'), found: `${figure.region} ${figure.referenceDate}`, first: first.place('gebied') });
    else seen.set(key, row);
    return figure;
  });
}

function readPopulation(row: ReadRow): PopulationFigure {
  return {
    region: textOf(row, 'gebied'),
    level: populationLevels.find((level) => level === row.values.niveau) ?? 'overig',
    referenceDate: dateOf(row, 'peildatum') ?? '',
    inhabitants: numberOr(row, 'inwoners', 0),
    source: textOf(row, 'bron'),
  };
}

/** A team stands once in a month: two rows would count twice. */
function readSeries(table: ReadTable, teams: Names, problems: InputProblem[]): WijkagentMonth[] {
  const seen = new Map<string, ReadRow>();
  return table.rows.map((row) => {
    const team = resolveName(table, row, 'basisteam', teams, problems) ?? -1;
    const date = dateOf(row, 'maand');
    const month = date === null ? '' : monthOf(date);
    const key = `${team}|${month}`;
    const first = seen.get(key);
    if (first && team >= 0 && month !== '') problems.push({ code: 'duplicate', place: row.place('maand'), column: headerOf(table, 'maand'), found: `${row.label} ${month.slice(0, 7)}`, first: first.place('maand') });
    else seen.set(key, row);
    const [occupancy, digital] = [numberOr(row, 'bezetting', null), numberOr(row, 'digitaal', null)];
    // Digital wijkagenten are part of the occupancy.
    if (occupancy !== null && digital !== null && digital > occupancy) problems.push({ code: 'outOfRange', place: row.place('digitaal'), column: headerOf(table, 'digitaal'), row: row.label, found: digital, min: 0, max: occupancy });
    return { month, team, formation: numberOr(row, 'formatie', null), occupancy: numberOr(row, 'bezetting', null), digital: numberOr(row, 'digitaal', null) };
  });
}
