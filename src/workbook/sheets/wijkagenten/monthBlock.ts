import { digitalShare, monthInForce, seriesSum } from '../../../model/wijkagent/series';
import type { SeriesFigure } from '../../../model/wijkagent/reason';
import { bothAnswers, mapAnswer } from '../../../model/wijkagent/reason';
import type { BuildContext } from '../../context';
import { dateToSerial } from '../../dates';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import type { StyleName } from '../../blueprint';
import { levelCell, monthCell, monthColumns, monthRange } from './grid';
import type { MonthColumn, NormGrid } from './grid';
import type { NormRefs } from './refs';
import { cellOf, reasonTexts, UNKNOWN } from './words';

const headers: Readonly<Record<MonthColumn, string>> = { naam: 'Basisteam', district: 'District', formatie: 'Formatie', bezetting: 'Bezetting', vacature: 'Bezetting − formatie', digitaal: 'Waarvan digitaal', aandeel: 'Aandeel digitaal' };
const figures = { formatie: 'formation', bezetting: 'occupancy', digitaal: 'digital' } as const satisfies Partial<Record<MonthColumn, SeriesFigure>>;
const columnFormats: Partial<Record<MonthColumn, string>> = { formatie: formats.fte, bezetting: formats.fte, vacature: formats.fteChange, digitaal: formats.fte, aandeel: formats.percent };

/** The month that is read, team by team: formation and occupancy are different things. What is not given is n.v.t., never 0. */
export function monthBlock(sheet: SheetBuilder, context: BuildContext, grid: NormGrid, refs: NormRefs): void {
  const { inputs, layout, others } = context;
  const { months: block } = grid;
  const series = others.wijkagenten;
  const month = monthInForce(series);
  sheet.set(block.heading, 1, 'Formatie en bezetting in de maand die geldt', { style: 'heading' });
  sheet.set(block.heading, 3, formula(refs.monthFrom), { style: 'fact', format: 'yyyy-mm', expected: month.ok ? dateToSerial(month.value) : month.reason.code === 'unknownMonth' ? dateToSerial(month.reason.month) : UNKNOWN });
  sheet.set(block.heading, 4, formula(refs.monthState), { style: 'note', expected: stateOf(context) });
  sheet.row(block.header, 1, monthColumns.map((key) => headers[key]), { style: 'header' });
  const column = (key: string) => columnRef(layout.wijkagentenReeks, key);
  const writeRow = (row: number, teams: readonly number[], style: StyleName, figure: (key: keyof typeof figures) => string) => {
    const own = (key: MonthColumn) => monthCell(row, key).replace(/\$(?=\d)/, '');
    const put = (key: MonthColumn, text: string, expected: number | string) => sheet.set(row, monthColumns.indexOf(key) + 1, formula(text), { style, format: columnFormats[key] ?? formats.text, expected });
    for (const key of ['formatie', 'bezetting', 'digitaal'] as const) put(key, figure(key), cellOf(seriesSum(series, figures[key], teams, inputs), (fte) => fte));
    const difference = mapAnswer(bothAnswers(seriesSum(series, 'occupancy', teams, inputs), seriesSum(series, 'formation', teams, inputs)), ([occupancy, formation]) => occupancy - formation);
    put('vacature', `IF(AND(ISNUMBER(${own('bezetting')}),ISNUMBER(${own('formatie')})),${own('bezetting')}-${own('formatie')},"${UNKNOWN}")`, cellOf(difference, (fte) => fte));
    put('aandeel', `IF(AND(ISNUMBER(${own('bezetting')}),ISNUMBER(${own('digitaal')})),IF(${own('bezetting')}>0,${own('digitaal')}/${own('bezetting')},"${UNKNOWN}"),"${UNKNOWN}")`, cellOf(digitalShare(series, teams, inputs), (share) => share));
  };
  inputs.teams.forEach((team, t) => {
    const row = block.first + t;
    const name = monthCell(row, 'naam').replace(/\$(?=\d)/, '');
    sheet.set(row, 1, formula(levelCell(grid.teams.first + t, 'naam')), { style: 'calculation', expected: team.name });
    sheet.set(row, 2, formula(levelCell(grid.teams.first + t, 'onder')), { style: 'calculation', expected: inputs.districts[team.district]?.name ?? '' });
    const ofMonth = `${column('basisteam')},${name},${column('maand')},">="&${refs.monthFrom},${column('maand')},"<"&${refs.monthBefore}`;
    writeRow(row, [t], 'calculation', (key) => `IF(${refs.monthKnown},IF(COUNTIFS(${ofMonth},${column(key)},">=0")=0,"${UNKNOWN}",SUMIFS(${column(key)},${ofMonth})),"${UNKNOWN}")`);
  });
  sheet.row(block.last + 1, 1, ['Eenheid', null], { style: 'total' });
  writeRow(block.last + 1, inputs.teams.map((_, t) => t), 'total', (key) => `IF(COUNT(${monthRange(grid, key)})=${inputs.teams.length},SUM(${monthRange(grid, key)}),"${UNKNOWN}")`);
}

/** Words about the month that the step beside the eenheid gives. */
function stateOf({ others }: BuildContext): string {
  const month = monthInForce(others.wijkagenten);
  return month.ok ? '' : reasonTexts[month.reason.code];
}
