import type { Co2Inputs, Reading } from '../../../model/co2/inputs';
import { parameters } from '../../parameters';
import type { CategoryFact, ForecastRow, ReadingRow } from './refs';
import { dutch, inDutch } from './tonnesInWords';

export const tonnesFormat = '#,##0';
export const percentFormat = '0.0%';
export const yearFormat = '0';

/** Defined names of the inputs that the sheet reads. */
export const names = {
  referentiejaar: parameters.co2Referentiejaar.name,
  startjaar: parameters.co2Startjaar.name,
  doeljaar: parameters.co2Doeljaar.name,
  neutraaljaar: parameters.co2Neutraaljaar.name,
  reductie: parameters.co2Reductie.name,
  vervoerreductie: parameters.co2Vervoerreductie.name,
  planTon: parameters.co2PlanTon.name,
  planProcent: parameters.co2PlanProcent.name,
  lezing: parameters.co2Lezing.name,
  naDoel: parameters.co2NaDoel.name,
  rest: parameters.co2Rest.name,
  referentieniveau: parameters.co2Referentieniveau.name,
  beginniveau: parameters.co2Beginniveau.name,
  vervoerniveau: parameters.co2Vervoerniveau.name,
  elektriciteit: parameters.co2Elektriciteit.name,
  compensatie: parameters.co2Compensatie.name,
  cijfers: parameters.co2Cijfers.name,
  sleutel: parameters.co2Sleutel.name,
  sleutelEenheid: parameters.co2SleutelEenheid.name,
  sleutelLandelijk: parameters.co2SleutelLandelijk.name,
  basislijn: parameters.co2Basislijn.name,
  groei: parameters.co2Groei.name,
} as const;

/** What a reading makes of the plan's percentage and tonnes: the formula, and what the engine says; the decimal comma is the same in every Excel. */
export function meaningOf(reading: Reading, { planPercentage, planTonnes, referenceYear, startYear }: Co2Inputs): { readonly text: string; readonly expected: string } {
  const percentage = { text: `SUBSTITUTE(ROUND(${names.planProcent}*100,2)&"",".",",")`, said: String(Math.round(planPercentage * 1e4) / 100).replace('.', ',') };
  const tonnes = { text: dutch(names.planTon), said: inDutch(planTonnes) };
  const pieces = {
    A: [percentage, ' punten van het niveau van ', { text: names.referentiejaar, said: String(referenceYear) }, ' per jaar, elk jaar evenveel ton'],
    B: [percentage, ' % van het jaar ervoor; ', tonnes, ' ton is de gemiddelde stap'],
    C: [percentage, ' % van het niveau van ', { text: names.startjaar, said: String(startYear) }, ' per jaar, elk jaar evenveel ton'],
    D: [percentage, ' % van het jaar ervoor; ', tonnes, ' ton is de eerste stap'],
  }[reading];
  return {
    text: pieces.map((piece) => (typeof piece === 'string' ? `"${piece}"` : piece.text)).join('&'),
    expected: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.said)).join(''),
  };
}

const readings: Readonly<Partial<Record<ReadingRow, string>>> = {
  betekenis: 'Wat «5,6%» en «4.335 ton» dan betekenen',
  deel: 'Doelniveau als deel van het beginniveau',
  mogelijk: 'Kan bij deze percentages en jaren',
  eersteStap: 'Plan: eerste stap (ton)',
  laatsteStap: 'Plan: laatste stap (ton)',
  gemiddeldeStap: 'Plan: gemiddelde stap (ton)',
  eersteVanVorige: 'Plan: eerste stap (% van het jaar ervoor)',
  laatsteVanVorige: 'Plan: laatste stap (% van het jaar ervoor)',
  referentieHerkomst: 'Uw cijfers: herkomst van dat niveau',
  beginHerkomst: 'Uw cijfers: herkomst van dat niveau',
  stand: 'Uw cijfers: pad te bepalen',
  vraagt: 'Uw cijfers vragen per jaar (ton; D: in het eerste jaar)',
  vraagtDeel: 'Uw cijfers vragen per jaar (%)',
};

const forecasts: Readonly<Record<ForecastRow, string>> = {
  beginniveau: 'Beginniveau: ingevuld, anders de realisatie',
  aandeelCijfers: 'Deel van het plan waar de cijfers over gaan',
  planTon: 'Ton per jaar volgens het plan, voor dat deel',
  aantal: 'Aantal volledige jaren',
  eerste: 'Eerste volledige jaar',
  laatste: 'Laatste volledige jaar',
  tonEerste: 'Uitstoot in het eerste jaar',
  tonLaatste: 'Uitstoot in het laatste jaar',
  gemiddeldJaar: 'Gemiddelde van de jaren',
  gemiddeldTon: 'Gemiddelde uitstoot',
  kwadraten: 'Som van de kwadraten van de jaren',
  t: 'Student t voor 80 % (tweezijdig)',
  lijnHelling: 'Rechte lijn: verandering per jaar',
  lijnSpreiding: 'Rechte lijn: spreiding van de stappen',
  trendNiveau: 'Trend: niveau in het laatste jaar',
  trendHelling: 'Trend: verandering per jaar',
  trendSpreiding: 'Trend: spreiding om de lijn',
  basisJaar: 'Zonder maatregelen: uitgangsjaar',
  basisTon: 'Zonder maatregelen: niveau in dat jaar',
};

const facts: Readonly<Record<CategoryFact, string>> = {
  telt: 'Hoort bij een volledig jaar (1 = ja)',
  scope1: 'Scope 1',
  scope2: 'Scope 2',
  scope3: 'Scope 3',
  compensatie: 'Compensatie',
  vervoer: 'Vervoer',
};

/** What the rows are called. */
export const labels = { readings, forecasts, facts } as const;

/** Whether the chosen reading falls by the same tonnes a year, in a formula. */
export const linearReading = `OR(${names.lezing}="A",${names.lezing}="C")`;
