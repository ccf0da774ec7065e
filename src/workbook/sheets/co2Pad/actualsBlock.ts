import { countingCategories } from '../../../model/co2/actuals';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef, columnRef } from '../../tables/place';
import { NO_FACTOR } from '../co2GegevensFormulas';
import { orEmpty } from './facts';
import type { PadFacts } from './facts';
import { categoryCells, categoryColumn, categoryFacts, CATEGORY_HEADER, categoryRow, fact, factRow, scope, scopeColumn, scopeColumns, SCOPE_HEADER, scopeRow, year, YEAR_ROWS } from './refs';
import type { CategoryFact, ScopeColumn } from './refs';
import { labels, names, tonnesFormat, yearFormat } from './words';

/** Where a category has no tonnes in a year that has other figures. */
const MISSING = 'ontbreekt';

/** Emissions per year by scope, for transport and in total. */
export function scopesBlock(sheet: SheetBuilder, { layout }: BuildContext, facts: PadFacts): void {
  const { inputs, result, years } = facts;
  const categories = layout.co2Categorieen.rows;
  const flags = (key: CategoryFact) => fact(key, categories);
  sheet.set(SCOPE_HEADER - 1, 1, 'Realisatie per jaar en scope (ton CO2); een jaar telt mee als geen categorie ontbreekt', { style: 'heading' });
  sheet.row(SCOPE_HEADER, 1, ['Jaar', 'Totaal', 'Categorieën die ontbreken', 'Scope 1', 'Scope 2', 'Scope 3', 'Compensatie', 'Vervoer', 'Jaar met vervoer'], { style: 'header' });
  const counted = inputs.countOffsets ? 'compensatie telt mee' : 'compensatie telt niet mee';
  sheet.set(SCOPE_HEADER, scopeColumn('totaal'), formula(`IF(${names.compensatie}="ja","Totaal, compensatie telt mee","Totaal, compensatie telt niet mee")`), { expected: `Totaal, ${counted}` });
  const entered = columnRef(layout.co2Verbruik, 'jaar');
  for (let i = 0; i < YEAR_ROWS; i++) {
    const found = result.years.find(({ year: at }) => at === years[i]);
    const own = (key: ScopeColumn) => scope(key, i);
    const cells = categoryCells(i, categories);
    const known = (key: CategoryFact) => `IF(COUNTIFS(${flags(key)},1,${cells},">=0")=0,"",SUMIFS(${cells},${flags(key)},1))`;
    const net = (also: string) => `SUMIFS(${cells},${flags('telt')},1,${also}${flags('compensatie')},0)-SUMIFS(${cells},${flags('telt')},1,${also}${flags('compensatie')},1)`;
    const transport = `${flags('vervoer')},1,`;
    const ofTransport = `COUNTIFS(${flags('telt')},1,${flags('vervoer')},1)`;
    const all: Record<ScopeColumn, { text: string; expected: number | '' }> = {
      jaar: { text: year('jaar', i), expected: orEmpty(years[i]) },
      totaal: { text: `IF(OR(${own('ontbreekt')}="",SUM(${flags('telt')})=0),"",IF(${own('ontbreekt')}=0,${net('')},""))`, expected: orEmpty(found?.total) },
      ontbreekt: { text: `IF(${own('jaar')}="","",IF(COUNTIFS(${entered},${own('jaar')})=0,"",SUM(${flags('telt')})-COUNTIFS(${flags('telt')},1,${cells},">=0")))`, expected: found === undefined ? '' : found.missing.length },
      scope1: { text: known('scope1'), expected: orEmpty(found?.scopes[0]) },
      scope2: { text: known('scope2'), expected: orEmpty(found?.scopes[1]) },
      scope3: { text: known('scope3'), expected: orEmpty(found?.scopes[2]) },
      compensatie: { text: known('compensatie'), expected: orEmpty(found?.offsets) },
      vervoer: { text: `IF(${ofTransport}=0,"",IF(COUNTIFS(${flags('telt')},1,${flags('vervoer')},1,${cells},">=0")=${ofTransport},${net(transport)},""))`, expected: orEmpty(found?.transport) },
      vervoerJaar: { text: `IF(ISNUMBER(${own('vervoer')}),${own('jaar')},"")`, expected: found?.transport === null || found === undefined ? '' : found.year },
    };
    for (const key of scopeColumns) sheet.set(scopeRow(i), scopeColumn(key), formula(all[key].text), { expected: all[key].expected });
  }
  sheet.look(scopeRow(0), 1, scopeRow(YEAR_ROWS - 1), scopeColumns.length, { style: 'calculation', format: tonnesFormat });
  sheet.look(scopeRow(0), 1, scopeRow(YEAR_ROWS - 1), 1, { style: 'fact' });
  for (const key of ['jaar', 'ontbreekt', 'vervoerJaar'] as const) sheet.look(scopeRow(0), scopeColumn(key), scopeRow(YEAR_ROWS - 1), scopeColumn(key), { format: yearFormat });
}

/** Emissions per year and category, with what is known of each category above. */
export function categoriesBlock(sheet: SheetBuilder, { layout }: BuildContext, { inputs, result, years }: PadFacts): void {
  const { co2Categorieen, co2Verbruik } = layout;
  const counting = countingCategories(inputs);
  const [ofCategory, ofYear, outcome] = (['categorie', 'jaar', 'uitkomst'] as const).map((key) => columnRef(co2Verbruik, key));
  sheet.set(factRow('telt') - 1, 1, 'Realisatie per jaar en categorie (ton CO2)', { style: 'heading' });
  for (const key of categoryFacts) sheet.set(factRow(key), 1, labels.facts[key], { style: 'note' });
  sheet.row(CATEGORY_HEADER, 1, ['Jaar'], { style: 'header' });
  for (let i = 0; i < YEAR_ROWS; i++) sheet.set(categoryRow(i), 1, formula(year('jaar', i)), { expected: orEmpty(years[i]) });
  for (let c = 0; c < co2Categorieen.rows; c++) {
    const category = inputs.categories[c];
    const column = categoryColumn(c);
    const source = (key: string) => cellRef(co2Categorieen, key, c);
    const name = fact('telt', c + 1).replace(/^.*:/, '').replace(String(factRow('telt')), String(CATEGORY_HEADER));
    const own = (key: CategoryFact) => fact(key, c + 1).replace(/^.*:/, '').replace(String(factRow('telt')), String(factRow(key)));
    const facts: Record<CategoryFact, { text: string; expected: number }> = {
      telt: { text: `IF(${name}="",0,IF(AND(COUNTIFS(${ofCategory},${name})>0,OR(${names.compensatie}="ja",${own('compensatie')}=0)),1,0))`, expected: counting.includes(c) ? 1 : 0 },
      scope1: ofScope(1),
      scope2: ofScope(2),
      scope3: ofScope(3),
      compensatie: { text: `IF(${source('compensatie')}="ja",1,0)`, expected: category?.offset ? 1 : 0 },
      vervoer: { text: `IF(${source('vervoer')}="ja",1,0)`, expected: category?.transport ? 1 : 0 },
    };
    function ofScope(scope_: number) {
      return { text: `IF(AND(${source('scope')}&""="${scope_}",${source('compensatie')}<>"ja"),1,0)`, expected: category?.scope === scope_ && !category.offset ? 1 : 0 };
    }
    for (const key of categoryFacts) sheet.set(factRow(key), column, formula(facts[key].text), { style: 'calculation', format: yearFormat, expected: facts[key].expected });
    sheet.set(CATEGORY_HEADER, column, formula(`IF(${source('categorie')}="","",${source('categorie')})`), { style: 'header', expected: category?.name ?? '' });
    for (let i = 0; i < YEAR_ROWS; i++) {
      const at = `$A${categoryRow(i)}`;
      const rows = `COUNTIFS(${ofCategory},${name},${ofYear},${at})`;
      const found = result.years.find((entry) => entry.year === years[i]);
      const rowsThere = inputs.actuals.some((actual) => actual.year === years[i] && actual.category === c);
      const known = found?.categories[c] ?? null;
      sheet.set(
        categoryRow(i),
        column,
        formula(`IF(OR(${name}="",${at}=""),"",IF(${rows}=0,IF(AND(${own('telt')}=1,COUNTIFS(${ofYear},${at})>0),"${MISSING}",""),IF(COUNTIFS(${ofCategory},${name},${ofYear},${at},${outcome},">=0")=${rows},SUMIFS(${outcome},${ofCategory},${name},${ofYear},${at}),"${NO_FACTOR}")))`),
        { expected: known ?? (rowsThere ? NO_FACTOR : found !== undefined && counting.includes(c) ? MISSING : '') },
      );
    }
  }
  const [bottom, right] = [categoryRow(YEAR_ROWS - 1), categoryColumn(co2Categorieen.rows - 1)];
  sheet.look(categoryRow(0), 1, bottom, 1, { style: 'fact', format: yearFormat });
  sheet.look(categoryRow(0), 2, bottom, right, { style: 'calculation', format: tonnesFormat });
}
