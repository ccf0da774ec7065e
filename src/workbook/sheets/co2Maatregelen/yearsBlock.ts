import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { absoluteRange, onSheet, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import type { Layout } from '../../layout';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { co2PadYears } from '../co2Pad/refs';
import { names, NOT_DRAWN, orEmpty, tonnesFormat, yearFormat } from './facts';
import type { MeasureFacts } from './facts';
import { allYears, below, categoryColumn, effectHeader, excessHeader, MEASURE_NAMES, stepColumn, year, yearColumn, yearColumns, yearHeader, yearRow, YEAR_ROWS } from './refs';
import type { YearColumn } from './refs';

const headers: Readonly<Record<YearColumn, string>> = {
  jaar: 'Jaar',
  basislijn: 'Zonder maatregelen',
  netto: 'Met maatregelen',
  pad: 'Pad',
  effect: 'Effect, ieder apart',
  teltNietMee: 'Telt niet mee door overlap',
  teltMee: 'Telt mee',
};

/** Columns of the chart beside the years. */
const CHART = { left: 9, right: 18, rows: 22 };

/** The measures that take part together, per year of the path. */
export function yearsBlock(sheet: SheetBuilder, { layout }: BuildContext, facts: MeasureFacts): void {
  const { years, ofYear, byCategory, path } = facts;
  const header = yearHeader(layout);
  const categories = layout.co2Categorieen.rows;
  sheet.set(header - 1, 1, 'Maatregelen die meedoen, samen per jaar (ton CO2)', { style: 'heading' });
  sheet.row(header, 1, yearColumns.map((key) => headers[key]), { style: 'header' });
  for (let i = 0; i < YEAR_ROWS; i++) {
    const own = (key: YearColumn) => year(layout, key, i);
    const at = years[i] ?? null;
    const row = (top: number) => absoluteRange(below(top, i), categoryColumn(0), below(top, i), categoryColumn(categories - 1));
    const when = (text: string) => `IF(${own('jaar')}="","",${text})`;
    const ofPath = (key: 'basislijn' | 'pad') => when(`IFERROR(INDEX(${co2PadYears(key)},MATCH(${own('jaar')},${co2PadYears('jaar')},0)),"")`);
    const found = byCategory(at);
    const sum = (value: (each: (typeof found)[number]) => number) => (at === null ? '' : found.reduce((total, each) => total + value(each), 0));
    const cells: Record<YearColumn, { text: string; expected: number | '' }> = {
      jaar: i === 0
        ? { text: `MAX(${names.startjaar},${names.neutraaljaar}-${MOST_PATH_YEARS})`, expected: orEmpty(at) }
        : { text: `IF(${year(layout, 'jaar', i - 1)}="","",IF(${year(layout, 'jaar', i - 1)}+1>${names.neutraaljaar},"",${year(layout, 'jaar', i - 1)}+1))`, expected: orEmpty(at) },
      basislijn: { text: ofPath('basislijn'), expected: orEmpty(ofYear(at)?.baseline) },
      netto: { text: `IF(ISNUMBER(${own('basislijn')}),MAX(0,${own('basislijn')}-${own('teltMee')}),"")`, expected: orEmpty(ofYear(at)?.net) },
      pad: { text: ofPath('pad'), expected: orEmpty(path(at)) },
      effect: { text: when(`SUM(${row(effectHeader(layout))})`), expected: sum(({ effect }) => effect) },
      teltNietMee: { text: when(`SUM(${row(excessHeader(layout))})`), expected: sum(({ effect, counted }) => effect - counted) },
      teltMee: { text: when(`${own('effect')}-${own('teltNietMee')}`), expected: sum(({ counted }) => counted) },
    };
    for (const key of yearColumns) sheet.set(yearRow(layout, i), yearColumn(key), formula(cells[key].text), { expected: cells[key].expected });
  }
  const bottom = yearRow(layout, YEAR_ROWS - 1);
  sheet.look(yearRow(layout, 0), 1, bottom, 1, { style: 'calculation', format: yearFormat });
  sheet.look(yearRow(layout, 0), 2, bottom, yearColumns.length, { style: 'calculation', format: tonnesFormat });
  const used = years.filter((each) => each !== null).length;
  sheet.look(yearRow(layout, 0), yearColumn('netto'), yearRow(layout, used - 1), yearColumn('netto'), { style: 'result' });
  const range = (key: YearColumn) => `=${onSheet(sheet.name, allYears(layout, key))}`;
  sheet.define(MEASURE_NAMES.years, range('jaar'), 'Jaren van het effect van de maatregelen');
  sheet.define(MEASURE_NAMES.counted, range('teltMee'), 'Wat de maatregelen per jaar samen wegnemen, ton CO2');
  sheet.define(MEASURE_NAMES.net, range('netto'), 'Uitstoot met maatregelen per jaar, ton CO2');
  chart(sheet, layout, facts, used);
}

/** The chart, and what it shows beside the table: #N/A where there is no figure, so that no 0 is drawn. */
function chart(sheet: SheetBuilder, layout: Layout, { years, ofYear, path }: MeasureFacts, used: number): void {
  const header = yearHeader(layout);
  const left = stepColumn(layout, 'telt');
  const drawn = ['basislijn', 'netto', 'pad'] as const;
  sheet.row(header, left, ['Jaar in de grafiek', ...drawn.map((key) => headers[key])], { style: 'header' });
  for (let i = 0; i < used; i++) {
    const at = years[i] ?? null;
    sheet.set(yearRow(layout, i), left, formula(`${year(layout, 'jaar', i)}&""`), { expected: String(at ?? '') });
    const values = { basislijn: ofYear(at)?.baseline, netto: ofYear(at)?.net, pad: path(at) };
    drawn.forEach((key, c) => sheet.set(yearRow(layout, i), left + 1 + c, formula(`IF(ISNUMBER(${year(layout, key, i)}),${year(layout, key, i)},NA())`), { expected: values[key] ?? NOT_DRAWN }));
  }
  sheet.look(yearRow(layout, 0), left, yearRow(layout, used - 1), left + drawn.length, { style: 'calculation', format: tonnesFormat });
  sheet.chart({
    name: 'Stw_CO2_met_maatregelen',
    title: 'Uitstoot zonder en met maatregelen, en het pad van de gekozen lezing (ton CO2)',
    kind: 'line',
    source: rangeAddress(header, left, yearRow(layout, used - 1), left + drawn.length),
    position: rangeAddress(header, CHART.left, header + CHART.rows, CHART.right),
    valueAxisTitle: 'ton CO2',
  });
}
