import type { Co2Actual, Co2Inputs, Co2Measure } from '../model/co2/inputs';
import { publishedInputs } from '../model/plan/published';
import { publishedOthers } from '../model/plan/publishedOthers';
import { baseScenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** Cases of the CO2 measures: ramp, end, overlap, limits, interest, offsets, ties, and sets that are and are not enough. The figures are made up. */
export function measureCases(): CheckCase[] {
  const published = publishedOthers();
  const { categories } = published.co2;
  const inputs = publishedInputs();
  const of = (name: string, changed: Partial<Co2Inputs>): CheckCase => ({ name: `maatregelen ${name}`, inputs, scenario: baseScenario, others: { ...published, co2: { ...published.co2, ...changed } } });
  const category = (name: string) => Math.max(0, categories.findIndex((each) => each.name === name));
  const measure = (name: string, within: string, given: Partial<Co2Measure>): Co2Measure => ({
    name,
    category: category(within),
    startYear: 2026,
    endYear: null,
    tonnes: 1000,
    rampYears: 1,
    investment: 0,
    yearlyCost: 0,
    life: 15,
    active: true,
    least: null,
    most: null,
    ...given,
  });
  const measures = [
    measure('Warmtepompen', 'aardgas', { startYear: 2025, tonnes: 9_500, rampYears: 4, investment: 18_000_000, yearlyCost: -240_000, life: 20 }),
    measure('Isolatie', 'aardgas', { startYear: 2024, tonnes: 4_200, rampYears: 6, investment: 12_500_000, life: 30 }),
    measure('Gasketels bijstellen', 'aardgas', { startYear: 2025, endYear: 2028, tonnes: 1_500, yearlyCost: 40_000, life: 3 }),
    measure('Groene stroom', 'elektriciteit', { startYear: 2026, tonnes: 14_000, yearlyCost: 310_000, life: 1 }),
    measure('Zonnepanelen', 'elektriciteit', { startYear: 2025, tonnes: 3_100, rampYears: 3, investment: 4_100_000, yearlyCost: -390_000, life: 25, least: 2_500, most: 3_600 }),
    measure('Elektrisch wagenpark', 'dienstvoertuigen benzine', { startYear: 2026, tonnes: 11_000, rampYears: 8, investment: 31_000_000, yearlyCost: -900_000, life: 8 }),
    measure('Minder dienstreizen', 'zakelijk reizen', { startYear: 2025, tonnes: 2_000, yearlyCost: -150_000, active: false }),
    measure('Fietsregeling', 'woon-werkverkeer', { startYear: 2027, tonnes: 2_000, yearlyCost: 150_000, life: 5 }),
    measure('Thuiswerken', 'woon-werkverkeer', { startYear: 2025, tonnes: 4_000, yearlyCost: 300_000, life: 5 }),
    measure('Bosaanplant', 'compensatie', { startYear: 2025, tonnes: 6_000, yearlyCost: 120_000 }),
    measure('Na het doeljaar', 'stadswarmte', { startYear: 2035, tonnes: 2_500, yearlyCost: 90_000 }),
  ];
  const tonnes = (year: number, per: Readonly<Record<string, number>>): Co2Actual[] => Object.entries(per).map(([name, value]) => ({ year, category: category(name), amount: { kind: 'ton', tonnes: value }, source: 'proef' }));
  const last = { aardgas: 11_800, elektriciteit: 16_200, stadswarmte: 3_400, 'dienstvoertuigen benzine': 21_500, 'zakelijk reizen': 4_100, 'woon-werkverkeer': 9_900 };
  const actuals = [...tonnes(2022, { ...last, aardgas: 13_400, elektriciteit: 19_000 }), ...tonnes(2023, { ...last, aardgas: 12_600 }), ...tonnes(2024, last)];
  const levels = { referenceLevel: 96_000, startLevel: 75_000 };
  return [
    of('zonder realisatie', { measures }),
    of('met realisatie en overlap', { ...levels, measures, actuals }),
    of('met rente en groei', { ...levels, measures, actuals, interest: 0.035, baseline: 'groei per jaar', growth: -0.008, leastGrowth: -0.02, mostGrowth: 0.005 }),
    of('met compensatie', { ...levels, measures, actuals: [...actuals, ...tonnes(2022, { compensatie: 500 }), ...tonnes(2023, { compensatie: 900 }), ...tonnes(2024, { compensatie: 1_200 })], countOffsets: true, baseline: 'rechte lijn' }),
    of('niet haalbaar', { ...levels, measures: measures.slice(0, 3), actuals, baseline: 'trend' }),
    of('geen groei ingevuld', { ...levels, measures, actuals, baseline: 'groei per jaar' }),
    of('geen pad', { startLevel: 20_000, referenceLevel: 96_000, measures, actuals }),
    of('doeljaar voorbij', { ...levels, measures, actuals: [...actuals, ...tonnes(2031, { ...last, aardgas: 6_000 })] }),
    of('veel maatregelen', {
      ...levels,
      actuals,
      measures: Array.from({ length: 34 }, (_, i) => measure(`Proef ${String.fromCharCode(65 + ((i * 7) % 26))}${i}`, Object.keys(last)[i % 6] ?? '', { startYear: 2024 + (i % 5), tonnes: 300 + ((i * 137) % 900), rampYears: 1 + (i % 4), yearlyCost: 10_000 * ((i * 5) % 9) - 8_000, investment: 100_000 * (i % 3), endYear: i % 7 === 0 ? 2035 : null })),
    }),
    of('al in de realisatie', {
      ...levels,
      actuals,
      measures: [
        measure('Vol voor de realisatie', 'aardgas', { startYear: 2020, tonnes: 2_200 }),
        measure('Halverwege', 'aardgas', { startYear: 2023, tonnes: 4_000, rampYears: 4, least: 3_000, most: 5_000 }),
        measure('Loopt af', 'elektriciteit', { startYear: 2021, endYear: 2028, tonnes: 5_000, yearlyCost: 20_000 }),
        measure('Eindigt in het laatste jaar', 'woon-werkverkeer', { startYear: 2022, endYear: 2024, tonnes: 700 }),
        measure('Al voorbij', 'stadswarmte', { startYear: 2019, endYear: 2022, tonnes: 900 }),
        measure('Liep al, doet niet mee', 'elektriciteit', { startYear: 2024, tonnes: 800, rampYears: 3, active: false }),
        ...measures.slice(3),
      ],
    }),
    of('gelijke kosten', { ...levels, actuals, measures: ['delta', 'Alfa', 'charlie', 'Bravo'].map((name, i) => measure(name, 'elektriciteit', { tonnes: 1000 * (i + 1), yearlyCost: 50_000 * (i + 1) })) }),
    of('pad van een ander tijdvak', { ...levels, startYear: 2023, targetYear: 2031, neutralYear: 2045, measures, actuals }),
  ];
}
