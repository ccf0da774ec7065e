import type { Co2Actual, Co2Inputs, EmissionFactor } from '../model/co2/inputs';
import { publishedInputs } from '../model/plan/published';
import { publishedOthers } from '../model/plan/publishedOthers';
import { baseScenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** Cases of the CO2 path: levels, readings, actuals with dated factors and methods, gaps, offsets, shares. The figures are made up. */
export function co2Cases(): CheckCase[] {
  const published = publishedOthers();
  const inputs = publishedInputs();
  const of = (name: string, changed: Partial<Co2Inputs>): CheckCase => ({ name: `co2 ${name}`, inputs, scenario: baseScenario, others: { ...published, co2: { ...published.co2, ...changed } } });
  const { categories } = published.co2;
  const index = (test: (category: Co2Inputs['categories'][number]) => boolean) => Math.max(0, categories.findIndex(test));
  const gas = index(({ scope }) => scope === 1);
  const power = index(({ scope }) => scope === 2);
  const vehicle = index(({ transport }) => transport);
  const offset = index((category) => category.offset);
  const tonnes = (category: number, years: Readonly<Record<number, number>>): Co2Actual[] => Object.entries(years).map(([year, value]) => ({ year: Number(year), category, amount: { kind: 'ton', tonnes: value }, source: 'proef' }));
  const activity = (category: number, unit: string, years: Readonly<Record<number, number>>): Co2Actual[] => Object.entries(years).map(([year, quantity]) => ({ year: Number(year), category, amount: { kind: 'activiteit', quantity, unit }, source: 'proef' }));
  const factors: EmissionFactor[] = [
    { category: gas, year: 2015, kilograms: 1.9, unit: 'm³', method: null, source: 'proef' },
    { category: gas, year: 2024, kilograms: 1.8, unit: 'm³', method: null, source: 'proef' },
    { category: power, year: 2020, kilograms: 0.45, unit: 'kWh', method: 'locatie', source: 'proef' },
    { category: power, year: 2020, kilograms: 0.05, unit: 'kWh', method: 'markt', source: 'proef' },
    { category: power, year: 2023, kilograms: 0.35, unit: 'kWh', method: 'locatie', source: 'proef' },
    { category: power, year: 2025, kilograms: 0.3, unit: 'kWh', method: null, source: 'proef' },
    { category: vehicle, year: 2022, kilograms: 3.2, unit: 'liter', method: null, source: 'proef' },
  ];
  const measured = [
    ...activity(gas, 'm³', { 2022: 9_800_000, 2023: 9_300_000, 2024: 9_100_000, 2025: 8_700_000 }),
    ...activity(power, 'kWh', { 2022: 61_000_000, 2023: 60_000_000, 2024: 58_500_000, 2025: 57_000_000 }),
    ...activity(vehicle, 'Liter', { 2022: 8_400_000, 2023: 8_500_000, 2024: 8_100_000, 2025: 8_050_000 }),
    ...tonnes(vehicle, { 2024: 350.5 }),
  ];
  const falling = tonnes(gas, { 2021: 80_000, 2022: 77_411, 2023: 73_800, 2024: 70_100, 2026: 64_900 });
  return [
    of('niveaus in lezing B', { reading: 'B', referenceLevel: 130_000, startLevel: 72_816, transportReferenceLevel: 40_000 }),
    of('alleen 1990 in lezing A', { reading: 'A', referenceLevel: 100_000 }),
    of('verbruik met factoren, markt', { reading: 'D', factors, actuals: measured, transportReferenceLevel: 41_000, baseline: 'groei per jaar', growth: 0.012 }),
    of('verbruik met factoren, locatie', { electricity: 'locatie', factors, actuals: measured, referenceLevel: 150_000, baseline: 'trend' }),
    of('jaren met een gat en een vast percentage', { actuals: falling, referenceLevel: 120_000, afterTarget: 'vast percentage', residual: 4_000, baseline: 'rechte lijn' }),
    of('compensatie telt mee', { countOffsets: true, factors, actuals: [...measured, ...tonnes(offset, { 2022: 900, 2024: 1_200, 2025: 1_500 })] }),
    of('compensatie telt niet mee', { factors, actuals: [...measured, ...tonnes(offset, { 2024: 1_200 })] }),
    of('de eenheid met een sleutel', { figures: 'eenheid', share: { key: 'fte', unit: 6_389.4, national: 62_000 }, actuals: tonnes(power, { 2023: 7_000, 2024: 7_200, 2025: 7_350 }) }),
    of('de eenheid zonder sleutel', { figures: 'eenheid', actuals: tonnes(power, { 2023: 7_000 }) }),
    of('een verbruik zonder factor', { factors, actuals: [...measured, ...activity(gas, 'GJ', { 2025: 10 })], referenceLevel: 150_000 }),
    of('het beginniveau onder het doel', { referenceLevel: 100_000, startLevel: 39_000 }),
    of('het beginniveau onder het doel in lezing D met een rest', { reading: 'D', referenceLevel: 100_000, startLevel: 39_000, afterTarget: 'vast percentage', residual: 20_000, actuals: tonnes(gas, { 2023: 38_500, 2024: 38_000, 2025: 37_100 }) }),
    of('een rest boven het doel', { afterTarget: 'vast percentage', residual: 50_000 }),
    of('jaren die niet oplopen', { targetYear: 2021 }),
    of('voorbij het doeljaar', { reading: 'B', referenceLevel: 100_000, startLevel: 80_000, actuals: tonnes(gas, { 2029: 43_000, 2030: 41_000, 2031: 40_500 }) }),
    of('al op het doel', { referenceLevel: 100_000, startLevel: 80_000, actuals: tonnes(gas, { 2023: 60_000, 2024: 39_000 }) }),
    of('een categorie die ophoudt', { referenceLevel: 100_000, startLevel: 80_000, actuals: [...tonnes(gas, { 2022: 70_000, 2023: 68_000, 2024: 66_000, 2025: 65_000 }), ...tonnes(power, { 2022: 9_000, 2023: 8_800 })] }),
    of('onder het doel en stijgend', { referenceLevel: 100_000, startLevel: 80_000, actuals: tonnes(gas, { 2023: 37_000, 2024: 39_000, 2025: 38_500 }) }),
    of('een trend onder het doel, het cijfer erboven', { referenceLevel: 125_000, startLevel: 80_000, actuals: tonnes(gas, { 2022: 60_000, 2023: 50_000, 2024: 46_000, 2025: 54_000 }) }),
    of('een ander basisjaar en eerdere cijfers', { startYear: 2019, targetYear: 2035, neutralYear: 2045, planPercentage: 0.03, actuals: tonnes(gas, { 2015: 90_000, 2016: 91_000, 2017: 88_000, 2019: 85_000, 2020: 70_000, 2021: 74_000 }) }),
  ];
}
