import { municipalitiesWithGrowth } from '../../../simulation/growth';
import { FIRST_YEAR, LAST_YEAR } from '../../../simulation/scenario';
import { inhabitantsOnUnitDate } from '../../../model/wijkagent/normYears';
import { absolute, absoluteRange, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import { gridOf } from '../berekening/sheet';
import { factorYearRefs } from '../factorYearRefs';
import type { FactorYearRefs } from '../factorYearRefs';
import type { NormFacts } from './facts';
import { CHART_DATA, HELP, helpCell, LAST_COLUMN, levelCell, levelRange, UNIT } from './grid';
import type { NormGrid } from './grid';
import { UNIT_STEPS } from './refs';
import { shownYear, yearFacts } from './yearFacts';
import type { YearFacts } from './yearFacts';
import { cellOf, NOTHING, UNKNOWN } from './words';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const LEVEL = 2;
const FORMATION = 3;
/** First column with a year: required, and what that leaves; and the column behind the last. */
const YEAR = 4;
const LEFT = 3;
const BEHIND = LEFT + years.length;

/** Column of the remark beside the heading. */
const GROWTH_KNOWN = 6;
const NO_GROWTH = 'geen groei ingevuld';

const headings = { required: 'Tot wanneer? Vereiste wijkagenten per jaar, met de groei van elke gemeente', balance: 'Tekort (−) of overschot (+) per jaar als het aantal wijkagenten van de basis gelijk blijft' } as const;

/** Required per year, and what that leaves of a formation that stays: in which year which level falls under the norm, and the fte it costs. */
export function yearBlocks(sheet: SheetBuilder, context: BuildContext, facts: NormFacts, grid: NormGrid): void {
  const found = yearFacts(context, facts);
  const factors = factorYearRefs(context);
  const { required, balance } = grid;
  sheet.set(required.heading, 1, headings.required, { style: 'heading' });
  growthKnown(sheet, context, required.heading);
  sheet.row(required.header, 1, ['Wie', 'Niveau', 'Wijkagenten basis', ...years], { style: 'header' });
  sheet.row(required.header, HELP, ['Inwoners op peildatum', 'Formules van het jaar', 'Groei in het scenario'], { style: 'header' });
  sheet.set(balance.heading, 1, headings.balance, { style: 'heading' });
  sheet.row(balance.header, 1, ['Wie', 'Niveau', ...years, 'Eerste jaar onder de norm', 'Tekort in dat jaar (fte)', `Tekort in ${LAST_YEAR} (fte)`], { style: 'header' });
  found.rows.forEach((row, r) => {
    const at = { required: required.first + r, balance: balance.first + r };
    const source = labels(grid, row.kind, row.index);
    for (const line of [at.required, at.balance]) {
      sheet.set(line, 1, formula(source), { style: 'calculation', expected: row.name }).set(line, LEVEL, row.kind, { style: 'note' });
    }
    const name = absolute(at.required, 1).replace(/\$(?=\d)/, '');
    sheet.set(at.required, FORMATION, formula(formationOf(context, grid, row.kind, row.index, name, at.required)), { style: 'calculation', format: formats.fte, expected: cellOf(row.formation, (fte) => fte) });
    if (factors !== null) steps(sheet, context, found, factors, r, at.required, name);
    years.forEach((year, y) => {
      const asked = absolute(at.required, YEAR + y);
      const shown = shownYear(found, r, y);
      sheet.set(at.required, YEAR + y, formula(factors === null ? `"${UNKNOWN}"` : requiredIn(grid, factors, row.kind, row.index, name, at.required, absolute(required.header, YEAR + y))), { style: 'calculation', format: formats.whole, expected: shown === null ? UNKNOWN : cellOf(shown.required, ({ required: count }) => count) });
      const formation = absolute(at.required, FORMATION);
      sheet.set(at.balance, LEFT + y, formula(`IF(AND(ISNUMBER(${asked}),ISNUMBER(${formation})),ROUND(${formation}-${asked},9),"${UNKNOWN}")`), { style: 'calculation', format: formats.fteChange, expected: shown === null ? UNKNOWN : cellOf(shown.balance, (fte) => fte) });
      if (year === LAST_YEAR) answers(sheet, context, found, r, at, balance.header);
    });
  });
  colours(sheet, grid);
  unitChart(sheet, found, grid);
}

/** Where the name of a row stands. */
function labels(grid: NormGrid, kind: string, index: number): string {
  return kind === 'eenheid' ? levelCell(UNIT, 'naam') : levelCell((kind === 'district' ? grid.districts : grid.teams).first + index, 'naam');
}

/** Of a team: its wijkagenten in the base, or the month; of a group: the sum of its teams when all are known. */
function formationOf(context: BuildContext, { teams, required }: NormGrid, kind: string, index: number, name: string, row: number): string {
  const calculation = gridOf(context);
  const count = context.inputs.teams.length;
  const firstTeam = required.last - count + 1;
  const values = absoluteRange(firstTeam, FORMATION, required.last, FORMATION);
  if (kind === 'basisteam') return `IF(${parameters.normMaat.name}="formatie (berekend)",${calculation.outside('basis0', index)},${levelCell(teams.first + index, 'gemeten')})`;
  if (kind === 'eenheid') return `IF(COUNT(${values})=${count},SUM(${values}),"${UNKNOWN}")`;
  const under = levelRange(teams, 'onder');
  if (row >= firstTeam) throw new Error('a group stands above its teams');
  return `IF(AND(OR(${parameters.normMaat.name}="formatie (berekend)",${helpCell(UNIT, UNIT_STEPS.state)}=""),SUMPRODUCT((${under}=${name})*ISNUMBER(${values}))=COUNTIF(${under},${name})),SUMIF(${under},${name},${values}),"${UNKNOWN}")`;
}

/** Beside a row: what the eenheid grows from, and whether a formula of the user's asks for the year. */
function steps(sheet: SheetBuilder, context: BuildContext, found: YearFacts, factors: FactorYearRefs, r: number, row: number, name: string): void {
  const kind = found.rows[r]?.kind;
  if (kind === 'eenheid') {
    const then = inhabitantsOnUnitDate(context.inputs, context.others.wijkagenten.unitDate);
    sheet.set(row, HELP, formula(`SUMPRODUCT(${factors.inwoners}*(1+${factors.groei})^(YEAR(${parameters.normPeildatum.name})-${factors.peiljaar}))`), { style: 'calculation', format: formats.whole, expected: then.ok ? then.value : 0 });
  }
  const inRow = kind === 'eenheid' ? '1' : `(${kind === 'district' ? factors.district : factors.team}=${name})`;
  sheet.set(row, HELP + 1, formula(`SUMPRODUCT(${inRow}*${factors.metJaar})`), { style: 'calculation', format: '0', expected: found.formulaParts[r] ?? 0 });
  sheet.set(row, HELP + 2, formula(`SUMPRODUCT(${inRow}*(${factors.eigenGroei}<>1))`), { style: 'calculation', format: '0', expected: found.growingParts[r] ?? 0 });
}

/** Of how many municipalities the growth is given: without any, nobody knows until when the norm is met. */
function growthKnown(sheet: SheetBuilder, { layout, inputs }: BuildContext, row: number): void {
  const [rates, names] = (['groei', 'gemeente'] as const).map((key) => columnRef(layout.gemeenten, key));
  sheet.set(row, GROWTH_KNOWN, formula(`"Groei per jaar ingevuld bij "&COUNT(${rates})&" van "&COUNTA(${names})&" gemeenten"`), { style: 'note', expected: `Groei per jaar ingevuld bij ${municipalitiesWithGrowth(inputs)} van ${inputs.municipalities.length} gemeenten` });
}

/** The dated eenheid grows as its municipalities together; a district or team has the municipalities that lie in it. */
function requiredIn(grid: NormGrid, factors: FactorYearRefs, kind: string, index: number, name: string, row: number, year: string): string {
  const shownIn = `IF(AND(${helpCell(row, 1)}>0,${year}<>${factors.year}),"${UNKNOWN}",`;
  const { norm, normAfronding } = parameters;
  const rounded = (people: string) => {
    const kept = `ROUND(${people}/${norm.name},6)`;
    return `IF(${normAfronding.name}="omlaag",INT(${kept}),IF(${normAfronding.name}="omhoog",0-INT(0-${kept}),ROUND(${kept},0)))`;
  };
  const known = levelCell(kind === 'eenheid' ? UNIT : (kind === 'district' ? grid.districts : grid.teams).first + index, 'inwoners');
  const all = `SUMPRODUCT(${kind === 'eenheid' ? '1' : `(${kind === 'district' ? factors.district : factors.team}=${name})`}*${factors.inhabitants(year)})`;
  const people = kind === 'eenheid' ? `${helpCell(UNIT, UNIT_STEPS.dated)}*${all}/${helpCell(row, 0)}` : all;
  const grown = kind === 'eenheid' ? `AND(ISNUMBER(${known}),${helpCell(row, 0)}>0)` : `ISNUMBER(${known})`;
  return `${shownIn}IF(${grown},${rounded(people)},"${UNKNOWN}"))`;
}

/**
 * First year under the norm, what it costs then and in the last year; n.v.t. as soon as one of the years is not known. «Geen» would be an
 * answer: where nothing grows because no growth has been given there is none.
 */
function answers(sheet: SheetBuilder, { layout, inputs }: BuildContext, found: YearFacts, r: number, { required, balance: row }: { readonly required: number; readonly balance: number }, header: number): void {
  const noGrowth = `AND(COUNT(${columnRef(layout.gemeenten, 'groei')})=0,${helpCell(required, 2)}=0)`;
  const never = municipalitiesWithGrowth(inputs) === 0 && (found.growingParts[r] ?? 0) === 0 ? NO_GROWTH : 'geen';
  const cells = `${absolute(row, LEFT)}:${absolute(row, BEHIND - 1)}`.replace(/\$(?=\d)/g, '');
  const heads = absoluteRange(header, LEFT, header, BEHIND - 1);
  const balances = years.map((_, y) => shownYear(found, r, y)?.balance ?? null);
  const values = balances.map((balance) => (balance?.ok ? balance.value : null));
  const first = values.findIndex((value) => value === null || value < -NOTHING);
  const isUnder = first >= 0 && values[first] !== null;
  const least = `-${NOTHING.toFixed(6)}`;
  const year = absolute(row, BEHIND).replace(/\$(?=\d)/, '');
  const last = absolute(row, BEHIND - 1).replace(/\$(?=\d)/, '');
  const put = (column: number, text: string, expected: number | string, format: string) => sheet.set(row, column, formula(text), { style: 'result', format, expected });
  put(BEHIND, `IF(COUNT(${cells})<${years.length},"${UNKNOWN}",IF(COUNTIF(${cells},"<${least}")=0,IF(${noGrowth},"${NO_GROWTH}","geen"),SUMPRODUCT(MIN((${cells}<${least})*${heads}+(${cells}>=${least})*9999))))`, values.some((value) => value === null) ? UNKNOWN : isUnder ? (years[first] ?? '') : never, '0');
  put(BEHIND + 1, `IF(ISNUMBER(${year}),0-SUMIF(${heads},${year},${cells}),"")`, values.some((value) => value === null) || !isUnder ? '' : -(values[first] ?? 0), formats.fte);
  put(BEHIND + 2, `IF(ISNUMBER(${last}),MAX(0,0-${last}),"${UNKNOWN}")`, values[years.length - 1] === null ? UNKNOWN : Math.max(0, -(values[years.length - 1] ?? 0)), formats.fte);
}

/** Required against formation of the eenheid, as lines; what is not known is drawn as nothing. */
function unitChart(sheet: SheetBuilder, found: YearFacts, { required, yearChart }: NormGrid): void {
  sheet.row(required.header, CHART_DATA, ['Jaar van de grafiek', 'Vereist', 'Wijkagenten, gelijk'], { style: 'header' });
  years.forEach((year, y) => {
    const row = required.first + y;
    const shown = shownYear(found, 0, y)?.required;
    const formation = found.rows[0]?.formation;
    const put = (column: number, text: string, expected: number | string, format: string) => sheet.set(row, CHART_DATA + column, formula(text), { style: 'calculation', format, expected });
    const [asked, there] = [absolute(required.first, YEAR + y), absolute(required.first, FORMATION)];
    put(0, `${absolute(required.header, YEAR + y)}&""`, String(year), formats.text);
    put(1, `IF(ISNUMBER(${asked}),${asked},"")`, shown?.ok ? shown.value.required : '', formats.whole);
    put(2, `IF(ISNUMBER(${there}),${there},"")`, formation?.ok ? formation.value : '', formats.fte);
  });
  sheet.chart({
    name: 'Stw_Norm_jaren',
    title: 'Eenheid: vereiste wijkagenten per jaar, en het aantal van de basis dat gelijk blijft (fte)',
    kind: 'line',
    source: rangeAddress(required.header, CHART_DATA, required.first + years.length - 1, CHART_DATA + 2),
    position: rangeAddress(yearChart.top, 1, yearChart.bottom, LAST_COLUMN),
    valueAxisTitle: 'fte',
  });
}

function colours(sheet: SheetBuilder, { balance }: NormGrid): void {
  const words = rangeAddress(balance.first, BEHIND, balance.last, BEHIND);
  const at = absolute(balance.first, BEHIND).replace(/\$(?=\d)/, '');
  sheet.condition({ range: words, formula: `=ISNUMBER(${at})`, look: 'alarm' });
  sheet.condition({ range: words, formula: `=${at}="geen"`, look: 'good' });
}
