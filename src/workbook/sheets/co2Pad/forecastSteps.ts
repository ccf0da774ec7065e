import { orEmpty } from './facts';
import type { PadFacts, YearCell } from './facts';
import { allYears, forecast, year } from './refs';
import type { YearColumn } from './refs';
import { names } from './words';

type StepColumn = 'volledig' | 'budgetjaar' | 'stapRest' | 'jaarKwadraat' | 'kruisproduct' | 'trendRest';

/** What each complete year adds to budget and forecasts, so that their sums can be followed. */
export function forecastSteps({ years, inputs, result }: PadFacts, i: number): Record<StepColumn, YearCell> {
  const { startjaar, doeljaar } = names;
  const own = (key: YearColumn) => year(key, i);
  const complete = result.complete;
  const index = complete.findIndex(({ year: of }) => of === years[i]);
  const [point, before] = [complete[index], index > 0 ? complete[index - 1] : undefined];
  const count = complete.length;
  const meanYear = complete.reduce((sum, { year: of }) => sum + of, 0) / count;
  const mean = complete.reduce((sum, { tonnes }) => sum + tonnes, 0) / count;
  const [line, trend] = [result.straightLine.forecast, result.trend.forecast];
  const earlier = i === 0 ? '' : allYears('volledig', i - 1);
  const last = `MAX(${earlier})`;
  const rest = (slope: number) => (point === undefined || before === undefined ? '' : (point.tonnes - before.tonnes - slope * (point.year - before.year)) ** 2 / (point.year - before.year));
  return {
    volledig: { text: `IF(ISNUMBER(${own('realisatie')}),${own('jaar')},"")`, expected: orEmpty(point?.year) },
    budgetjaar: { text: `IF(ISNUMBER(${own('volledig')}),IF(AND(${own('volledig')}>${startjaar},${own('volledig')}<=${doeljaar}),${own('volledig')},""),"")`, expected: point !== undefined && point.year > inputs.startYear && point.year <= inputs.targetYear ? point.year : '' },
    stapRest: i === 0 ? null : { text: `IF(ISNUMBER(${own('volledig')}),IF(COUNT(${earlier})=0,"",(${own('realisatie')}-INDEX(${allYears('realisatie')},MATCH(${last},${allYears('jaar')},0))-${forecast('lijnHelling')}*(${own('volledig')}-${last}))^2/(${own('volledig')}-${last})),"")`, expected: line.known ? rest(line.value.slope) : '' },
    jaarKwadraat: { text: `IF(ISNUMBER(${own('volledig')}),(${own('volledig')}-${forecast('gemiddeldJaar')})^2,"")`, expected: point === undefined ? '' : (point.year - meanYear) ** 2 },
    kruisproduct: { text: `IF(ISNUMBER(${own('volledig')}),(${own('volledig')}-${forecast('gemiddeldJaar')})*(${own('realisatie')}-${forecast('gemiddeldTon')}),"")`, expected: point === undefined ? '' : (point.year - meanYear) * (point.tonnes - mean) },
    trendRest: { text: `IF(AND(ISNUMBER(${own('volledig')}),ISNUMBER(${forecast('trendHelling')})),(${own('realisatie')}-${forecast('gemiddeldTon')}-${forecast('trendHelling')}*(${own('volledig')}-${forecast('gemiddeldJaar')}))^2,"")`, expected: point === undefined || !trend.known ? '' : (point.tonnes - mean - trend.value.slope * (point.year - meanYear)) ** 2 },
  };
}
