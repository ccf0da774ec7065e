import afspraken from '../../../assets/plan/afspraken.json';
import bevolking from '../../../assets/plan/bevolking-regios.json';
import categorieen from '../../../assets/plan/co2-categorieen.json';
import gemeenten from '../../../assets/plan/gemeenten.json';
import type { AgreementInput, AgreementUnit } from '../agreements/inputs';
import type { Co2Category, Co2Inputs } from '../co2/inputs';
import type { OtherInputs } from '../otherInputs';
import type { PopulationLevel, WijkagentInputs } from '../wijkagent/inputs';

/** The plan's figures for the norm, the CO2 path and the agreements; what the plan does not print is empty. */
export function publishedOthers(): OtherInputs {
  return { wijkagenten: publishedWijkagenten(), co2: publishedCo2(), agreements: publishedAgreements() };
}

/** The provinces that make up the eenheid. */
const provinces = [...new Set(gemeenten.rows.map((row) => row.province))];
const municipalities = new Set(gemeenten.rows.map((row) => row.name));

function publishedWijkagenten(): WijkagentInputs {
  const level = (region: string): PopulationLevel => (provinces.includes(region) ? 'deel van de eenheid' : municipalities.has(region) ? 'gemeente' : 'overig');
  return {
    norm: 5000,
    rounding: 'dichtstbij',
    measure: 'formatie (berekend)',
    unitDate: '2022-01-01',
    month: null,
    extra: 26,
    populations: bevolking.rows.map((row) => ({ region: row.region, level: level(row.region), referenceDate: row.referenceDate, inhabitants: row.inhabitants, source: row.status })),
    series: [],
  };
}

function publishedCo2(): Co2Inputs {
  return {
    referenceYear: 1990,
    startYear: 2022,
    targetYear: 2030,
    neutralYear: 2050,
    reduction: 0.6,
    transportReduction: 0.6,
    planTonnes: 4335,
    planPercentage: 0.056,
    reading: 'C',
    afterTarget: 'lineair',
    residual: null,
    referenceLevel: null,
    startLevel: null,
    transportReferenceLevel: null,
    electricity: 'markt',
    countOffsets: false,
    figures: 'landelijk',
    share: { key: 'fte', unit: null, national: null },
    interest: 0,
    baseline: 'gelijk',
    growth: null,
    leastGrowth: null,
    mostGrowth: null,
    categories: categorieen.rows as readonly Co2Category[],
    factors: [],
    actuals: [],
    measures: [],
  };
}

/** Years of the agreements. */
const years = ['2024', '2025', '2026'] as const;

function publishedAgreements(): AgreementInput[] {
  return afspraken.rows.flatMap((row) =>
    years.flatMap((year): AgreementInput[] => {
      const target = row[year];
      if (target === null) return [];
      return [
        {
          theme: row.theme,
          agreement: row.agreement,
          unit: row.unit as AgreementUnit,
          year: Number(year),
          target: row.unit === 'procent' ? target / 100 : target,
          source: row.source,
          reservation: row.reservation ?? '',
          actual: null,
          asOf: null,
          note: row.note ?? '',
        },
      ];
    }),
  );
}
