import { absoluteRange, address, onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { sheetNames } from '../../sheetNames';
import { cellRef, columnRef } from '../../tables/place';
import { categoryColumn as padColumn, categoryRow as padRow, co2PadYears, forecast, YEAR_ROWS as PAD_ROWS } from '../co2Pad/refs';
import { actualYearCell, orEmpty, tonnesFormat, yearFormat } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, below, categoryColumn, effectHeader, excessHeader, offsetRow, shareRow, year, YEAR_ROWS } from './refs';

/** Effect per category and year, and below it what is more than the category emits. */
export function categoriesBlock(sheet: SheetBuilder, context: BuildContext, facts: MeasureFacts): void {
  const { layout } = context;
  const [effect, excess] = [effectHeader(layout), excessHeader(layout)];
  const count = layout.co2Categorieen.rows;
  sheet.set(offsetRow(layout) - 1, 1, 'Effect van de maatregelen die meedoen, per jaar en categorie (ton CO2)', { style: 'heading' });
  sheet.set(offsetRow(layout), 1, 'Is compensatie (zonder grens)', { style: 'note' });
  sheet.set(shareRow(layout), 1, 'Deel van de laatste uitstoot', { style: 'note' });
  sheet.set(excess - 1, 1, 'Meer dan de categorie uitstoot: telt niet mee (ton CO2)', { style: 'heading' });
  // Long enough for a row that shows the names of the categories in full.
  sheet.row(effect, 1, ['Jaar; daarnaast per categorie wat de maatregelen die meedoen in dat jaar samen meer verminderen dan in het laatste volledige jaar, ieder apart geteld'], { style: 'header' });
  sheet.row(excess, 1, ['Jaar; daarnaast per categorie wat de maatregelen samen meer verminderen dan er wordt uitgestoten in dat jaar'], { style: 'header' });
  for (let i = 0; i < YEAR_ROWS; i++) {
    for (const header of [effect, excess]) sheet.set(below(header, i), 1, formula(year(layout, 'jaar', i)), { expected: orEmpty(facts.years[i]) });
  }
  for (let c = 0; c < count; c++) categoryBlock(sheet, context, facts, c);
  for (const header of [effect, excess]) {
    const bottom = below(header, YEAR_ROWS - 1);
    sheet.look(below(header, 0), 1, bottom, 1, { style: 'calculation', format: yearFormat });
    sheet.look(below(header, 0), 2, bottom, categoryColumn(count - 1), { style: 'calculation', format: tonnesFormat });
  }
}

function categoryBlock(sheet: SheetBuilder, { layout }: BuildContext, facts: MeasureFacts, c: number): void {
  const { co2Categorieen, co2Maatregelen } = layout;
  const { inputs, result, years, byCategory } = facts;
  const column = categoryColumn(c);
  const category = inputs.categories[c];
  const source = (key: string) => cellRef(co2Categorieen, key, c);
  const at = (row: number) => address(row, column).replace(/(\d+)/, '$$$1');
  const [name, offset, share] = [at(effectHeader(layout)), at(offsetRow(layout)), at(shareRow(layout))];
  for (const header of [effectHeader(layout), excessHeader(layout)]) sheet.set(header, column, formula(`IF(${source('categorie')}="","",${source('categorie')})`), { style: 'header', expected: category?.name ?? '' });
  sheet.set(offsetRow(layout), column, formula(`IF(${name}="","",IF(${source('compensatie')}="ja","ja","nee"))`), { style: 'calculation', expected: category === undefined ? '' : category.offset ? 'ja' : 'nee' });
  const [lastYear, lastTonnes] = [forecast('laatste'), forecast('tonLaatste')].map((local) => onSheet(sheetNames.co2Pad, local));
  const actual = `INDEX(${onSheet(sheetNames.co2Pad, absoluteRange(padRow(0), padColumn(c), padRow(PAD_ROWS - 1), padColumn(c)))},MATCH(${lastYear},${co2PadYears('jaar')},0))`;
  sheet.set(shareRow(layout), column, formula(`IF(${offset}<>"nee","",IFERROR(IF(N(${lastTonnes})>0,N(${actual})/${lastTonnes},""),""))`), { style: 'calculation', format: '0.0%', expected: orEmpty(result.shares[c]) });

  const all = (key: string) => columnRef(co2Maatregelen, key);
  // What they did in the last complete year is in the emissions without measures already.
  const inActuals = `SUMPRODUCT((${all('categorie')}=${name})*(${allSteps(layout, 'telt')}=1),${allSteps(layout, 'realisatie')})`;
  for (let i = 0; i < YEAR_ROWS; i++) {
    const when = year(layout, 'jaar', i);
    const k = `(${when}-${all('start')}+1)`;
    const ramp = `(${all('ingroei')}+(${all('ingroei')}=0))`;
    // min(1, k / ramp) row by row; an empty row has no ramp and no tonnes.
    const part = `(1-(${k}<${ramp})*(1-${k}/${ramp}))`;
    const working = `(${all('categorie')}=${name})*(${allSteps(layout, 'telt')}=1)*(${all('start')}<=${when})*(((${all('eind')}="")+(${all('eind')}>=${when}))>0)`;
    const found = byCategory(years[i] ?? null).find((each) => each.category === c);
    const none = category === undefined || (years[i] ?? null) === null;
    sheet.set(below(effectHeader(layout), i), column, formula(`IF(OR(${when}="",${name}=""),"",IF(${when}<=${actualYearCell},0,SUMPRODUCT(${working}*${all('ton')}*${part})-${inActuals}))`), { expected: none ? '' : (found?.effect ?? 0) });
    const raw = address(below(effectHeader(layout), i), column);
    const baseline = year(layout, 'basislijn', i);
    sheet.set(below(excessHeader(layout), i), column, formula(`IF(${raw}="","",IF(AND(ISNUMBER(${share}),ISNUMBER(${baseline})),MAX(0,${raw}-MAX(0,N(${share})*N(${baseline}))),0))`), {
      expected: none ? '' : found === undefined ? 0 : found.effect - found.counted,
    });
  }
}
