import { FORECAST_COVERAGE } from '../../../model/co2/forecast';
import { planTonnesOfFigures, figuresShare } from '../../../model/co2/share';
import { valueOf } from '../../../model/co2/outcome';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { orEmpty } from './facts';
import type { PadFacts } from './facts';
import { allYears, answer, chosen, forecast, FORECAST_HEADING, forecastRow, forecastRows, VALUE } from './refs';
import type { ForecastRow } from './refs';
import { labels, names, percentFormat, tonnesFormat, yearFormat } from './words';

interface Fact {
  readonly text: string;
  readonly expected: number | string;
  readonly format: string;
}

/** What path and forecasts rest on: the start level, and straight line and trend through the complete years. */
export function forecastsBlock(sheet: SheetBuilder, facts: PadFacts): void {
  sheet.set(FORECAST_HEADING, 1, 'Waar pad en prognoses op rusten', { style: 'heading' });
  const all = { ...baseFacts(facts), ...lineFacts(facts) };
  for (const key of forecastRows) {
    const { text, expected, format } = all[key];
    sheet.set(forecastRow(key), 1, labels.forecasts[key], { style: 'label' });
    sheet.set(forecastRow(key), VALUE, formula(text), { style: 'calculation', format, expected });
  }
}

type BaseRow = 'beginniveau' | 'aandeelCijfers' | 'planTon' | 'aantal' | 'eerste' | 'laatste' | 'tonEerste' | 'tonLaatste' | 'basisJaar' | 'basisTon';

function baseFacts({ inputs, result, actual }: PadFacts): Record<BaseRow, Fact> {
  const { startjaar, beginniveau, cijfers, planTon } = names;
  const years = result.complete;
  const [first, last] = [years[0], years.at(-1)];
  const n = forecast('aantal');
  const when = (text: string) => `IF(${n}=0,"",${text})`;
  const from = last ?? (result.chosen.levels.known ? { year: inputs.startYear, tonnes: result.chosen.levels.value.start } : null);
  const tonnesOf = (year: string) => when(`INDEX(${allYears('realisatie')},MATCH(${year},${allYears('jaar')},0))`);
  const base = (ofYears: string, ofPath: string) => `IF(${n}>0,${ofYears},IF(${chosen('stand')}="ja",${ofPath},""))`;
  return {
    beginniveau: { text: `IF(ISNUMBER(${beginniveau}),${beginniveau},IFERROR(INDEX(${allYears('realisatie')},MATCH(${startjaar},${allYears('jaar')},0)),""))`, expected: orEmpty(inputs.startLevel ?? actual(inputs.startYear)), format: tonnesFormat },
    aandeelCijfers: { text: `IF(${cijfers}="landelijk",1,IF(ISNUMBER(${answer('aandeel')}),${answer('aandeel')},""))`, expected: orEmpty(valueOf(figuresShare(inputs))), format: percentFormat },
    planTon: { text: `IF(ISNUMBER(${forecast('aandeelCijfers')}),${planTon}*${forecast('aandeelCijfers')},"")`, expected: orEmpty(planTonnesOfFigures(inputs)), format: tonnesFormat },
    aantal: { text: `COUNT(${allYears('volledig')})`, expected: years.length, format: yearFormat },
    eerste: { text: when(`MIN(${allYears('volledig')})`), expected: orEmpty(first?.year), format: yearFormat },
    laatste: { text: when(`MAX(${allYears('volledig')})`), expected: orEmpty(last?.year), format: yearFormat },
    tonEerste: { text: tonnesOf(forecast('eerste')), expected: orEmpty(first?.tonnes), format: tonnesFormat },
    tonLaatste: { text: tonnesOf(forecast('laatste')), expected: orEmpty(last?.tonnes), format: tonnesFormat },
    basisJaar: { text: base(forecast('laatste'), startjaar), expected: orEmpty(from?.year), format: yearFormat },
    basisTon: { text: base(forecast('tonLaatste'), chosen('begin')), expected: orEmpty(from?.tonnes), format: tonnesFormat },
  };
}

function lineFacts({ result }: PadFacts): Record<Exclude<ForecastRow, BaseRow>, Fact> {
  const years = result.complete;
  const mean = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length);
  const meanYear = mean(years.map(({ year }) => year));
  const n = forecast('aantal');
  const when = (least: number, text: string) => `IF(${n}<${least},"",${text})`;
  const [line, trend] = [valueOf(result.straightLine.forecast), valueOf(result.trend.forecast)];
  const coverage = Math.round((1 - FORECAST_COVERAGE) * 1e9) / 1e9;
  return {
    gemiddeldJaar: { text: when(1, `SUM(${allYears('volledig')})/${n}`), expected: orEmpty(meanYear), format: '0.00' },
    gemiddeldTon: { text: when(1, `SUM(${allYears('realisatie')})/${n}`), expected: orEmpty(mean(years.map(({ tonnes }) => tonnes))), format: tonnesFormat },
    kwadraten: { text: `SUM(${allYears('jaarKwadraat')})`, expected: years.reduce((sum, { year }) => sum + (year - (meanYear ?? 0)) ** 2, 0), format: '0.00' },
    t: { text: when(3, `TINV(${coverage},${n}-2)`), expected: orEmpty(line?.quantile), format: '0.0000' },
    lijnHelling: { text: when(2, `(${forecast('tonLaatste')}-${forecast('tonEerste')})/(${forecast('laatste')}-${forecast('eerste')})`), expected: orEmpty(line?.slope), format: tonnesFormat },
    lijnSpreiding: { text: when(3, `SQRT(SUM(${allYears('stapRest')})/(${n}-2))`), expected: orEmpty(line?.deviation), format: tonnesFormat },
    trendNiveau: { text: when(2, `${forecast('gemiddeldTon')}+${forecast('trendHelling')}*(${forecast('laatste')}-${forecast('gemiddeldJaar')})`), expected: orEmpty(trend?.level), format: tonnesFormat },
    trendHelling: { text: when(2, `SUM(${allYears('kruisproduct')})/${forecast('kwadraten')}`), expected: orEmpty(trend?.slope), format: tonnesFormat },
    trendSpreiding: { text: when(3, `SQRT(SUM(${allYears('trendRest')})/(${n}-2))`), expected: orEmpty(trend?.deviation), format: tonnesFormat },
  };
}
