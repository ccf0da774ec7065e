import { forecastOf } from '../../../model/co2/forecast';
import type { Forecast } from '../../../model/co2/forecast';
import { valueOf } from '../../../model/co2/outcome';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { orEmpty } from './facts';
import type { PadFacts, YearCell } from './facts';
import { forecastSteps } from './forecastSteps';
import { answer, chosen, forecast, scope, year, yearColumn, yearColumns, YEAR_HEADER, yearRow, YEAR_ROWS } from './refs';
import type { YearColumn } from './refs';
import { withMeasuresCell } from './withMeasures';
import { linearReading, names, percentFormat, tonnesFormat, yearFormat } from './words';

/** One row per year: path, actuals, gap, sums, forecasts with their interval, and what happens without measures. */
export function yearsBlock(sheet: SheetBuilder, context: BuildContext, facts: PadFacts): void {
  const { lezing } = names;
  sheet.set(YEAR_HEADER - 1, 1, 'Pad, realisatie en prognoses per jaar (ton CO2)', { style: 'heading' });
  const headers: Record<YearColumn, string> = {
    jaar: 'Jaar',
    pad: 'Pad',
    stap: 'Daling van het pad',
    reductie: 'Reductie volgens het pad',
    realisatie: 'Realisatie (volledige jaren)',
    verschil: 'Boven (+) of onder (−) het pad',
    padCumulatief: 'Pad opgeteld sinds het basisjaar',
    realisatieCumulatief: 'Realisatie opgeteld',
    lijn: 'Prognose rechte lijn',
    lijnLaag: 'Rechte lijn P10',
    lijnHoog: 'Rechte lijn P90',
    trend: 'Prognose trend',
    trendLaag: 'Trend P10',
    trendHoog: 'Trend P90',
    basislijn: 'Zonder maatregelen',
    maatregelen: 'Met maatregelen',
    volledig: 'Volledig jaar',
    budgetjaar: 'Jaar binnen het budget',
    stapRest: 'Rest van de stap, kwadraat',
    jaarKwadraat: 'Jaar min gemiddelde, kwadraat',
    kruisproduct: 'Kruisproduct',
    trendRest: 'Rest van de trend, kwadraat',
  };
  sheet.row(YEAR_HEADER, 1, yearColumns.map((key) => headers[key]), { style: 'header' });
  sheet.set(YEAR_HEADER, yearColumn('pad'), formula(`"Pad volgens lezing "&${lezing}`), { expected: `Pad volgens lezing ${facts.inputs.reading}` });
  for (let i = 0; i < YEAR_ROWS; i++) {
    const cells: Record<YearColumn, YearCell> = { ...pathCells(context, facts, i), ...forecastCells(facts, i), ...forecastSteps(facts, i), maatregelen: withMeasuresCell(context, facts, i) };
    for (const key of yearColumns) {
      const cell = cells[key];
      if (cell) sheet.set(yearRow(i), yearColumn(key), formula(cell.text), { expected: cell.expected });
    }
  }
  sheet.look(yearRow(0), 1, yearRow(YEAR_ROWS - 1), yearColumns.length, { style: 'calculation', format: tonnesFormat });
  sheet.look(yearRow(0), 1, yearRow(YEAR_ROWS - 1), 1, { style: 'fact' });
  for (const key of ['jaar', 'volledig', 'budgetjaar'] as const) sheet.look(yearRow(0), yearColumn(key), yearRow(YEAR_ROWS - 1), yearColumn(key), { format: yearFormat });
  sheet.look(yearRow(0), yearColumn('reductie'), yearRow(YEAR_ROWS - 1), yearColumn('reductie'), { format: percentFormat });
  sheet.look(yearRow(0), yearColumn('verschil'), yearRow(YEAR_ROWS - 1), yearColumn('verschil'), { format: '+#,##0;−#,##0;0' });
}

type PathColumn = 'jaar' | 'pad' | 'stap' | 'reductie' | 'realisatie' | 'verschil' | 'padCumulatief' | 'realisatieCumulatief';

function pathCells({ layout }: BuildContext, facts: PadFacts, i: number): Record<PathColumn, YearCell> {
  const { startjaar, neutraaljaar, doeljaar, naDoel } = names;
  const { years, path, actual, result } = facts;
  const own = (key: YearColumn) => year(key, i);
  const before = (key: YearColumn) => year(key, i - 1);
  const at = years[i] ?? null;
  const [allowed, emitted] = [path(at), actual(at)];
  const entered = columnRef(layout.co2Verbruik, 'jaar');
  const [start, target, end] = [chosen('begin'), `MIN(${chosen('begin')},${chosen('doel')})`, answer('eind')];
  const between = (from: string, to: string, k: string, n: string, linear: string) => `IF(${linear},${from}+(${to}-${from})*${k}/${n},${from}*(${to}/${from})^(${k}/${n}))`;
  const levelText = `IF(${own('jaar')}<=${doeljaar},IF(${own('jaar')}=${doeljaar},${target},IF(${own('jaar')}=${startjaar},${start},${between(start, target, `(${own('jaar')}-${startjaar})`, `(${doeljaar}-${startjaar})`, linearReading)})),IF(${own('jaar')}=${neutraaljaar},${end},${between(target, end, `(${own('jaar')}-${doeljaar})`, `(${neutraaljaar}-${doeljaar})`, `${naDoel}="lineair"`)}))`;
  const previous = path(at === null ? null : at - 1);
  const sums = cumulative(facts, at);
  return {
    jaar: i === 0
      ? { text: `MAX(MIN(${startjaar},IF(COUNT(${entered})=0,${startjaar},MIN(${entered}))),${neutraaljaar}-${MOST_PATH_YEARS})`, expected: at ?? '' }
      : { text: `IF(${before('jaar')}="","",IF(${before('jaar')}+1>${neutraaljaar},"",${before('jaar')}+1))`, expected: orEmpty(at) },
    pad: { text: `IF(OR(${own('jaar')}="",${answer('pad')}<>"ja"),"",IF(${own('jaar')}<${startjaar},"",${levelText}))`, expected: orEmpty(allowed) },
    stap: i === 0 ? null : { text: `IF(AND(ISNUMBER(${before('pad')}),ISNUMBER(${own('pad')})),${before('pad')}-${own('pad')},"")`, expected: allowed === null || previous === null ? '' : previous - allowed },
    reductie: { text: `IF(${own('pad')}="","",1-${own('pad')}/${chosen('referentie')})`, expected: allowed === null || !result.path.known ? '' : 1 - allowed / result.path.value.levels.reference },
    realisatie: { text: `${scope('totaal', i)}`, expected: orEmpty(emitted) },
    verschil: { text: `IF(AND(ISNUMBER(${own('pad')}),ISNUMBER(${own('realisatie')})),${own('realisatie')}-${own('pad')},"")`, expected: allowed === null || emitted === null ? '' : emitted - allowed },
    padCumulatief: { text: `IF(NOT(ISNUMBER(${own('pad')})),"",IF(${own('jaar')}<=${startjaar},"",${i === 0 ? '' : `N(${before('padCumulatief')})+`}${own('pad')}))`, expected: orEmpty(sums.path) },
    realisatieCumulatief: { text: `IF(AND(ISNUMBER(${own('jaar')}),ISNUMBER(${own('realisatie')})),IF(${own('jaar')}=${startjaar}+1,${own('realisatie')},${i === 0 ? '""' : `IF(AND(${own('jaar')}>${startjaar},ISNUMBER(${before('realisatieCumulatief')})),${before('realisatieCumulatief')}+${own('realisatie')},"")`}),"")`, expected: orEmpty(sums.actual) },
  };
}

/** Sums since the start year; of the actuals only as long as no year is missing. */
function cumulative({ path, actual, inputs }: PadFacts, at: number | null): { path: number | null; actual: number | null } {
  if (at === null || at <= inputs.startYear) return { path: null, actual: null };
  const within = Array.from({ length: at - inputs.startYear }, (_, k) => inputs.startYear + 1 + k);
  const add = (values: readonly (number | null)[]) => values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
  return { path: add(within.map(path)), actual: add(within.map(actual)) };
}

type ForecastColumn = 'lijn' | 'lijnLaag' | 'lijnHoog' | 'trend' | 'trendLaag' | 'trendHoog' | 'basislijn';

function forecastCells({ years, result }: PadFacts, i: number): Record<ForecastColumn, YearCell> {
  const own = (key: YearColumn) => year(key, i);
  const at = years[i] ?? null;
  const horizon = `(${own('jaar')}-${forecast('laatste')})`;
  const line = `${forecast('tonLaatste')}+${forecast('lijnHelling')}*${horizon}`;
  const trend = `${forecast('trendNiveau')}+${forecast('trendHelling')}*${horizon}`;
  const lineHalf = `${forecast('t')}*${forecast('lijnSpreiding')}*SQRT(${horizon}*(1+${horizon}/(${forecast('laatste')}-${forecast('eerste')})))`;
  const trendHalf = `${forecast('t')}*${forecast('trendSpreiding')}*SQRT(1+1/${forecast('aantal')}+(${own('jaar')}-${forecast('gemiddeldJaar')})^2/${forecast('kwadraten')})`;
  const value = (text: string) => `IF(OR(${own('jaar')}="",${forecast('aantal')}<2),"",IF(${own('jaar')}<=${forecast('laatste')},"",MAX(0,${text})))`;
  const interval = (key: 'lijn' | 'trend', text: string) => `IF(AND(ISNUMBER(${own(key)}),${forecast('aantal')}>2),MAX(0,${text}),"")`;
  const [straight, fitted] = [forecastAt(result.straightLine.forecast, at), forecastAt(result.trend.forecast, at)];
  return {
    lijn: { text: value(line), expected: orEmpty(straight?.tonnes) },
    lijnLaag: { text: interval('lijn', `${line}-${lineHalf}`), expected: orEmpty(straight?.low) },
    lijnHoog: { text: interval('lijn', `${line}+${lineHalf}`), expected: orEmpty(straight?.high) },
    trend: { text: value(trend), expected: orEmpty(fitted?.tonnes) },
    trendLaag: { text: interval('trend', `${trend}-${trendHalf}`), expected: orEmpty(fitted?.low) },
    trendHoog: { text: interval('trend', `${trend}+${trendHalf}`), expected: orEmpty(fitted?.high) },
    basislijn: { text: baselineText(i), expected: result.baseline.known && at !== null && at >= result.baseline.value.from.year ? result.baseline.value.at(at) : '' },
  };
}

/** Emissions without measures, from the year they start from on. */
function baselineText(i: number): string {
  const { basislijn, groei } = names;
  const own = (key: YearColumn) => year(key, i);
  const [from, level] = [forecast('basisJaar'), forecast('basisTon')];
  const ofForecast = (key: 'lijn' | 'trend') => `IF(${forecast('aantal')}<2,"",IF(${own('jaar')}=${from},${level},${own(key)}))`;
  const growth = `IF(ISNUMBER(${groei}),${level}*(1+${groei})^(${own('jaar')}-${from}),"")`;
  const rule = `IF(${basislijn}="gelijk",${level},IF(${basislijn}="groei per jaar",${growth},IF(${basislijn}="rechte lijn",${ofForecast('lijn')},${ofForecast('trend')})))`;
  return `IF(OR(${own('jaar')}="",NOT(ISNUMBER(${level}))),"",IF(${own('jaar')}<${from},"",${rule}))`;
}

function forecastAt(outcome: PadFacts['result']['trend']['forecast'], at: number | null) {
  const found: Forecast | null = valueOf(outcome);
  return found === null || at === null || at <= found.lastYear ? null : forecastOf(found, at);
}
