import type { Reconciliation } from '../../../model/wijkagent/reconciliation';
import { monthsOf } from '../../../model/wijkagent/series';
import type { CellContent } from '../../blueprint';
import type { BuildContext } from '../../context';
import { dateToSerial } from '../../dates';
import { parameters } from '../../parameters';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import type { NormFacts } from './facts';
import { columnOfLevel, DIFFERENCE, helpCell, HELP, levelCell, levelRange, monthRange, SUM, UNIT, UNIT_HEADER } from './grid';
import type { LevelColumn, NormGrid } from './grid';
import { levelConditions, levelHeader, levelRow } from './levelRow';
import { firstName, incompleteMonth } from './namedReasons';
import type { NormRefs } from './refs';
import { UNIT_STEPS } from './refs';
import { cellOf, reasonTexts, UNKNOWN } from './words';

/** The eenheid, the answer the sheet is for; below it the sum of the municipalities on their own dates, and the difference. */
export function unitBlock(sheet: SheetBuilder, context: BuildContext, facts: NormFacts, grid: NormGrid, refs: NormRefs): void {
  const { norm } = facts;
  sheet.set(UNIT_HEADER - 1, 1, 'Halen we de norm? De hele eenheid', { style: 'heading' });
  levelHeader(sheet, UNIT_HEADER, 'Niveau');
  unitSteps(sheet, context);
  const step = (key: keyof typeof UNIT_STEPS) => helpCell(UNIT, UNIT_STEPS[key]);
  const before = refs.basePeople('1');
  // Of the years: the municipalities in the year of the date of the eenheid.
  const then = helpCell(grid.required.first, 0);
  const measured = levelRange(grid.teams, 'gemeten');
  const teams = context.inputs.teams.length;
  const [occupancy, digitals] = [monthRange(grid, 'bezetting'), monthRange(grid, 'digitaal')];
  const date = parameters.normPeildatum.name;
  levelRow(sheet, UNIT, norm.unit, '', {
    naam: '"Eenheid"',
    onder: null,
    van: date,
    tot: date,
    inwoners: `IF(OR(${step('dated')}="${UNKNOWN}",${step('missing')}>0),"${UNKNOWN}",IF(${refs.grown},IF(N(${then})>0,${step('dated')}*${refs.people('1')}/${then},"${UNKNOWN}"),IF(${before}>0,${step('dated')}*${refs.people('1')}/${before},${step('dated')})))`,
    gemeten: `IF(COUNT(${measured})=${teams},SUM(${measured}),"${UNKNOWN}")`,
    digitaal: `IF(AND(COUNT(${occupancy})=${teams},COUNT(${digitals})=${teams}),IF(SUM(${occupancy})>0,SUM(${digitals})/SUM(${occupancy}),"${UNKNOWN}"),"${UNKNOWN}")`,
    reden: `IF(${step('dated')}="${UNKNOWN}","${reasonTexts.unknownDate}",IF(${step('missing')}>0,"${reasonTexts.incompleteDate}",IF(AND(${refs.grown},N(${then})<=0),"${reasonTexts.noInhabitants}",IF(ISNUMBER(${levelCell(UNIT, 'gemeten')}),"",IF(${refs.monthState}<>"",${refs.monthState},${incompleteMonth.text(firstName(levelRange(grid.teams, 'naam'), `1-ISNUMBER(${measured})`), `(${teams}-COUNT(${measured}))`)})))))`,
  }, { first: context.others.wijkagenten.unitDate, last: context.others.wijkagenten.unitDate });
  reconciliation(sheet, facts, refs);
  levelConditions(sheet, UNIT, UNIT);
}

/** What the row of the eenheid rests on, one step per cell. */
function unitSteps(sheet: SheetBuilder, { layout, others }: BuildContext): void {
  const { populations, unitDate, series, month } = others.wijkagenten;
  const [level, date, people, region] = (['niveau', 'peildatum', 'inwoners', 'gebied'] as const).map((key) => columnRef(layout.bevolking, key));
  const months = columnRef(layout.wijkagentenReeks, 'maand');
  const part = '"deel van de eenheid"';
  const asked = parameters.normPeildatum.name;
  const ofUnit = populations.filter((figure) => figure.level === 'deel van de eenheid');
  const onDate = ofUnit.filter((figure) => figure.referenceDate === unitDate);
  const rowsMissing = ofUnit.filter((figure) => !onDate.some((other) => other.region.toLowerCase() === figure.region.toLowerCase())).length;
  const last = monthsOf(series).at(-1);
  const read = last === undefined ? null : (month ?? last);
  const isThere = read !== null && series.some((row) => row.month === read);
  const put = (key: keyof typeof UNIT_STEPS, header: string, text: string, expected: number | string, format: string) =>
    sheet.set(UNIT_HEADER, HELP + UNIT_STEPS[key], header, { style: 'header' }).set(UNIT, HELP + UNIT_STEPS[key], formula(text), { style: 'calculation', format, expected });
  put('dated', 'Inwoners op de peildatum', `IF(COUNTIFS(${level},${part},${date},${asked})=0,"${UNKNOWN}",SUMIFS(${people},${level},${part},${date},${asked}))`, onDate.length === 0 ? UNKNOWN : onDate.reduce((sum, figure) => sum + figure.inhabitants, 0), formats.whole);
  put('missing', 'Gebieden zonder cijfer', `SUMPRODUCT((${level}=${part})*(COUNTIFS(${region},${region},${level},${part},${date},${asked})=0))`, rowsMissing, '0');
  const chosen = parameters.normMaand.name;
  const at = helpCell(UNIT, UNIT_STEPS.month);
  put('month', 'Maand die geldt', `IF(COUNT(${months})=0,"${UNKNOWN}",IF(ISNUMBER(${chosen}),DATE(YEAR(${chosen}),MONTH(${chosen}),1),DATE(YEAR(MAX(${months})),MONTH(MAX(${months})),1)))`, read === null ? UNKNOWN : dateToSerial(read), 'yyyy-mm');
  put('next', 'Maand erna', `IF(ISNUMBER(${at}),DATE(YEAR(${at}),MONTH(${at})+1,1),"${UNKNOWN}")`, read === null ? UNKNOWN : dateToSerial(monthAfter(read)), 'yyyy-mm');
  put('state', 'Stand van de maandreeks', `IF(${at}="${UNKNOWN}","${reasonTexts.noSeries}",IF(COUNTIFS(${months},">="&${at},${months},"<"&${helpCell(UNIT, UNIT_STEPS.next)})=0,"${reasonTexts.unknownMonth}",""))`, read === null ? reasonTexts.noSeries : isThere ? '' : reasonTexts.unknownMonth, formats.text);
}

/** First day of the next month; ISO dates. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

/** What the difference means: less than half an inhabitant is none. */
const remarks = { equal: 'sluit aan', sameDate: 'zelfde peildatum, toch een verschil: controleer de cijfers', otherDate: 'andere peildatum, dus een ander aantal: geen fout' } as const;

function remarkOf({ unitDate, municipalityDates, difference }: Reconciliation): string {
  if (!difference.ok) return UNKNOWN;
  if (Math.abs(difference.value.inhabitants) < 0.5) return remarks.equal;
  return municipalityDates?.first === unitDate && municipalityDates.last === unitDate ? remarks.sameDate : remarks.otherDate;
}

/** Two sources of one eenheid: where their dates differ, so do their numbers. */
function reconciliation(sheet: SheetBuilder, { norm }: NormFacts, refs: NormRefs): void {
  const { municipalities, difference, municipalityDates } = norm.reconciliation;
  const line = (row: number, label: string, values: Partial<Record<LevelColumn, readonly [text: string, expected: number | string, format: string]>>, remark: CellContent, expectedRemark?: string) => {
    sheet.set(row, 1, label, { style: 'calculation' });
    for (const [key, [text, expected, format]] of Object.entries(values)) sheet.set(row, columnOfLevel(key as LevelColumn), formula(text), { style: 'calculation', format, expected });
    sheet.set(row, columnOfLevel('oordeel'), remark, { style: 'note', ...(expectedRemark === undefined ? {} : { expected: expectedRemark }) });
  };
  const dates = refs.municipalities('peildatum');
  const own = (row: number, key: LevelColumn) => levelCell(row, key);
  const exact = (row: number) => `IF(ISNUMBER(${own(row, 'inwoners')}),${own(row, 'inwoners')}/${parameters.norm.name},"${UNKNOWN}")`;
  const gap = own(DIFFERENCE, 'inwoners');
  const sameDate = `AND(${own(SUM, 'van')}=${own(UNIT, 'van')},${own(SUM, 'tot')}=${own(UNIT, 'tot')})`;
  const remark = `IF(ISNUMBER(${gap}),IF(ABS(${gap})<0.5,"${remarks.equal}",IF(${sameDate},"${remarks.sameDate}","${remarks.otherDate}")),"${UNKNOWN}")`;
  const twoDecimals = '#,##0.00';
  line(SUM, 'Som van de gemeenten', {
    van: [`MIN(${dates})`, municipalityDates === null ? 0 : dateToSerial(municipalityDates.first), formats.date],
    tot: [`MAX(${dates})`, municipalityDates === null ? 0 : dateToSerial(municipalityDates.last), formats.date],
    inwoners: [refs.people('1'), cellOf(municipalities, ({ inhabitants }) => inhabitants), formats.whole],
    exact: [exact(SUM), cellOf(municipalities, (counted) => counted.exact), twoDecimals],
  }, 'op de peildatums van de gemeenten');
  line(DIFFERENCE, 'Verschil (eenheid − gemeenten)', {
    inwoners: [`IF(ISNUMBER(${own(UNIT, 'inwoners')}),${own(UNIT, 'inwoners')}-${own(SUM, 'inwoners')},"${UNKNOWN}")`, cellOf(difference, ({ inhabitants }) => inhabitants), '+#,##0;-#,##0;0'],
    exact: [exact(DIFFERENCE), cellOf(difference, (counted) => counted.exact), '+#,##0.00;-#,##0.00;0.00'],
  }, formula(remark), remarkOf(norm.reconciliation));
}
