import { rangeAddress } from '../../a1';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { forecastOf } from '../../../model/co2/forecast';
import type { PadFacts } from './facts';
import { chartColumns, CHART_HEADER, year } from './refs';
import { names, tonnesFormat } from './words';

/** Excel draws no point for this; a text would be drawn as 0. */
const NOT_DRAWN = '#N/A';
const TITLES = { jaar: 'Jaar in de grafiek', pad: 'Pad', realisatie: 'Realisatie', lijn: 'Rechte lijn', trend: 'Trend', maatregelen: 'Met maatregelen' } as const;

/** What the chart shows, over the years in use; where there is no figure stands #N/A, so that no 0 is drawn. */
export function chartBlock(sheet: SheetBuilder, facts: PadFacts, position: string): void {
  const { years, used, path, actual, result, inputs, withMeasures } = facts;
  sheet.set(CHART_HEADER - 1, 1, 'Gegevens van de grafiek (#N/B: geen cijfer, dus geen punt)', { style: 'heading' });
  sheet.row(CHART_HEADER, 1, chartColumns.map((key) => TITLES[key]), { style: 'header' });
  sheet.set(CHART_HEADER, 2, formula(`"Pad, lezing "&${names.lezing}`), { expected: `Pad, lezing ${inputs.reading}` });
  for (let i = 0; i < used; i++) {
    const at = years[i] ?? null;
    const row = CHART_HEADER + 1 + i;
    const later = (forecast: typeof result.trend.forecast) => (forecast.known && at !== null && at > forecast.value.lastYear ? forecastOf(forecast.value, at).tonnes : null);
    const values = { pad: path(at), realisatie: actual(at), lijn: later(result.straightLine.forecast), trend: later(result.trend.forecast), maatregelen: withMeasures(at) };
    sheet.set(row, 1, formula(`${year('jaar', i)}&""`), { expected: String(at ?? '') });
    chartColumns.slice(1).forEach((key, c) => {
      if (key === 'jaar') return;
      sheet.set(row, 2 + c, formula(`IF(ISNUMBER(${year(key, i)}),${year(key, i)},NA())`), { expected: values[key] ?? NOT_DRAWN });
    });
  }
  const bottom = CHART_HEADER + used;
  sheet.look(CHART_HEADER + 1, 1, bottom, chartColumns.length, { style: 'calculation', format: tonnesFormat });
  sheet.chart({ name: 'Stw_CO2_pad_grafiek', title: 'CO2: pad, realisatie, prognoses en met maatregelen (ton)', kind: 'line', source: rangeAddress(CHART_HEADER, 1, bottom, chartColumns.length), position, valueAxisTitle: 'ton CO2' });
}

