import { yearlyImplication } from '../../../model/co2/checks';
import { readings } from '../../../model/co2/inputs';
import type { Co2Inputs, Reading } from '../../../model/co2/inputs';
import { MOST_PATH_YEARS } from '../../../model/co2/levels';
import { isLinear, readingShape } from '../../../model/co2/readings';
import type { ReadingResult } from '../../../model/co2/result';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { NO_FIGURES } from './facts';
import type { PadFacts } from './facts';
import { reasonText } from './reason';
import { forecast, reading as cellOf, readingColumn, readingHeader, readingRow, readingRows } from './refs';
import type { ReadingRow } from './refs';
import { labels, meaningOf, names, percentFormat, tonnesFormat } from './words';

/** The formula of a fact of one reading and what the engine says. */
interface Fact {
  readonly text: string;
  readonly expected: number | string;
  readonly format?: string;
}

/** The four readings of "5,6 %" beside each other: what each says by itself, and what it makes of the figures at hand. */
export function readingsBlock(sheet: SheetBuilder, facts: PadFacts): void {
  const { referentiejaar, startjaar, doeljaar } = names;
  const { inputs, result } = facts;
  sheet.set(readingHeader - 1, 1, 'De vier lezingen van «4.335 ton CO2 en 5,6% van 2023 t/m 2030» (MJBP 4.2)', { style: 'heading' });
  sheet.row(readingHeader, 1, ['Lezing', ...readings], { style: 'header' });
  const level = (text: string, year: string, value: number) => ({ text: `"${text} "&${year}`, expected: `${text} ${value}` });
  const titles: Partial<Record<ReadingRow, { text: string; expected: string }>> = {
    eigenReferentie: level('Plan: landelijk niveau', referentiejaar, inputs.referenceYear),
    eigenBegin: level('Plan: landelijk niveau', startjaar, inputs.startYear),
    eigenDoel: level('Plan: landelijk niveau', doeljaar, inputs.targetYear),
    stapVanReferentie: level('Plan: gemiddelde stap als % van', referentiejaar, inputs.referenceYear),
    referentie: level('Uw cijfers: niveau', referentiejaar, inputs.referenceYear),
    begin: level('Uw cijfers: niveau', startjaar, inputs.startYear),
    doel: level('Uw cijfers: doel', doeljaar, inputs.targetYear),
  };
  for (const key of readingRows) {
    const title = titles[key];
    if (title) sheet.set(readingRow(key), 1, formula(title.text), { expected: title.expected });
    else sheet.set(readingRow(key), 1, labels.readings[key] ?? '');
  }
  sheet.look(readingRow('betekenis'), 1, readingRow(readingRows[readingRows.length - 1] ?? 'betekenis'), 1, { style: 'label' });
  for (const found of result.readings) column(sheet, found, inputs);
}

function column(sheet: SheetBuilder, found: ReadingResult, inputs: Co2Inputs): void {
  const all = factsOf(found, inputs);
  sheet.set(readingRow('betekenis'), readingColumn(found.reading), formula(meaningOf(found.reading, inputs).text), { style: 'text', expected: meaningOf(found.reading, inputs).expected });
  for (const [key, fact] of Object.entries(all) as [ReadingRow, Fact][]) {
    sheet.set(readingRow(key), readingColumn(found.reading), formula(fact.text), { style: 'calculation', format: fact.format ?? tonnesFormat, expected: fact.expected });
  }
}

function factsOf(found: ReadingResult, inputs: Co2Inputs): Omit<Record<ReadingRow, Fact>, 'betekenis'> {
  const { reading } = found;
  const { startjaar, doeljaar, reductie, planTon, planProcent, beginniveau, referentieniveau } = names;
  const own = (key: ReadingRow) => cellOf(key, reading);
  const steps = `(${doeljaar}-${startjaar})`;
  const kept = (target: string, start: string) => `(${target}/${start})^(1/${steps})`;
  const linear = isLinear(reading);
  const shape = readingShape(reading, inputs);
  const implied = found.own.known ? yearlyImplication(inputs, { ...found.own.value, reading, referenceOrigin: 'lezing', startOrigin: 'lezing' }) : null;
  const levels = found.levels.known ? found.levels.value : null;
  const [hasReference, startLevel] = [`ISNUMBER(${referentieniveau})`, forecast('beginniveau')];
  const hasStart = `ISNUMBER(${startLevel})`;
  const ofPlan = (text: string, value: number | undefined, format?: string): Fact => ({ text: `IF(AND(${own('mogelijk')}="ja",${planTon}>0),${text},"kan niet")`, expected: value ?? 'kan niet', ...(format === undefined ? {} : { format }) });
  const ofFigures = (text: string, value: number | string | undefined, format?: string): Fact => ({ text: `IF(${own('stand')}="ja",${text},"${NO_FIGURES}")`, expected: value ?? NO_FIGURES, ...(format === undefined ? {} : { format }) });
  const allowed = `MIN(${own('begin')},${own('doel')})`;
  const own100 = found.own.known ? found.own.value : undefined;
  return {
    deel: { text: `IFERROR(${shares(reading, steps, reductie, planProcent)},0)`, expected: shape.targetOfStart, format: '0.0000' },
    mogelijk: { text: `IF(AND(${steps}>=1,${planProcent}>0,${planProcent}<1,${reductie}>=0,${reductie}<1,${own('deel')}>0),"ja","nee")`, expected: shape.possible ? 'ja' : 'nee' },
    eigenReferentie: ofPlan(reading === 'A' ? `${planTon}/${planProcent}` : `${own('eigenDoel')}/(1-${reductie})`, own100?.reference),
    eigenBegin: ofPlan(reading === 'A' ? `${own('eigenReferentie')}*(1-${reductie})+${steps}*${planTon}` : reading === 'B' ? `${steps}*${planTon}/(1-${own('deel')})` : `${planTon}/${planProcent}`, own100?.start),
    eigenDoel: ofPlan(reading === 'A' ? `${own('eigenReferentie')}*(1-${reductie})` : reading === 'C' ? `${own('eigenBegin')}-${steps}*${planTon}` : `${own('eigenBegin')}*${own('deel')}`, own100?.target),
    eersteStap: ofPlan(linear ? own('gemiddeldeStap') : `${own('eigenBegin')}*(1-${kept(own('eigenDoel'), own('eigenBegin'))})`, implied?.firstStep),
    laatsteStap: ofPlan(linear ? own('gemiddeldeStap') : `${own('eigenDoel')}/${kept(own('eigenDoel'), own('eigenBegin'))}-${own('eigenDoel')}`, implied?.lastStep),
    gemiddeldeStap: ofPlan(`(${own('eigenBegin')}-${own('eigenDoel')})/${steps}`, implied?.meanStep),
    stapVanReferentie: ofPlan(`${own('gemiddeldeStap')}/${own('eigenReferentie')}`, implied?.ofReference, percentFormat),
    eersteVanVorige: ofPlan(`${own('eersteStap')}/${own('eigenBegin')}`, implied?.firstOfPrevious, percentFormat),
    laatsteVanVorige: ofPlan(`${own('laatsteStap')}/(${own('eigenDoel')}+${own('laatsteStap')})`, implied?.lastOfPrevious, percentFormat),
    referentie: ofFigures(`IF(${hasReference},${referentieniveau},IF(${hasStart},${startLevel}*${own('deel')}/(1-${reductie}),${own('eigenReferentie')}*${forecast('aandeelCijfers')}))`, levels?.reference),
    referentieHerkomst: ofFigures(`IF(${hasReference},"ingevoerd",IF(${hasStart},"afgeleid","lezing"))`, levels?.referenceOrigin),
    begin: ofFigures(`IF(${hasStart},${startLevel},IF(${hasReference},${referentieniveau}*(1-${reductie})/${own('deel')},${own('eigenBegin')}*${forecast('aandeelCijfers')}))`, levels?.start),
    beginHerkomst: ofFigures(`IF(ISNUMBER(${beginniveau}),"ingevoerd",IF(${hasStart},"realisatie",IF(${hasReference},"afgeleid","lezing")))`, levels?.startOrigin),
    doel: ofFigures(`IF(${hasReference},${referentieniveau}*(1-${reductie}),IF(${hasStart},${startLevel}*${own('deel')},${own('eigenDoel')}*${forecast('aandeelCijfers')}))`, levels?.target),
    stand: { text: stand(own('mogelijk')), expected: found.levels.known ? 'ja' : reasonText(found.levels.reason) },
    vraagt: ofFigures(reading === 'D' ? `${own('begin')}*(1-${kept(allowed, own('begin'))})` : `(${own('begin')}-${allowed})/${steps}`, found.check?.tonnes),
    vraagtDeel: ofFigures(linear ? `${own('vraagt')}/${own(reading === 'A' ? 'referentie' : 'begin')}` : `1-${kept(allowed, own('begin'))}`, found.check?.percentage, percentFormat),
  };
}

/** The target level as a part of the start level. */
function shares(reading: Reading, steps: string, reductie: string, planProcent: string): string {
  switch (reading) {
    case 'A':
      return `(1-${reductie})/(1-${reductie}+${steps}*${planProcent})`;
    case 'C':
      return `1-${steps}*${planProcent}`;
    case 'B':
    case 'D':
      return `(1-${planProcent})^${steps}`;
    default:
      throw reading satisfies never;
  }
}

/** "ja", or why the reading gives no levels; in the order in which the engine looks. */
function stand(possible: string): string {
  const { referentiejaar, startjaar, doeljaar, neutraaljaar, referentieniveau, planTon } = names;
  const startLevel = forecast('beginniveau');
  const text = (code: Parameters<typeof reasonText>[0]) => `"${reasonText(code)}"`;
  const impossible = text({ code: 'readingImpossible', reading: 'A' });
  const notPositive = text({ code: 'levelNotPositive', year: 0, level: 0 });
  const steps: [when: string, then: string][] = [
    [`NOT(AND(${referentiejaar}<${startjaar},${startjaar}<${doeljaar},${doeljaar}<${neutraaljaar}))`, text({ code: 'yearsOutOfOrder', years: [] })],
    [`${neutraaljaar}-${startjaar}>${MOST_PATH_YEARS}`, text({ code: 'tooManyYears', years: 0, most: MOST_PATH_YEARS })],
    [`AND(ISNUMBER(${referentieniveau}),N(${referentieniveau})<=0)`, notPositive],
    [`AND(ISNUMBER(${startLevel}),N(${startLevel})<=0)`, notPositive],
    [`AND(ISNUMBER(${referentieniveau}),ISNUMBER(${startLevel}))`, '"ja"'],
    [`OR(ISNUMBER(${referentieniveau}),ISNUMBER(${startLevel}))`, `IF(${possible}="ja","ja",${impossible})`],
    [`NOT(ISNUMBER(${forecast('aandeelCijfers')}))`, text({ code: 'shareUnknown', key: 'vrij' })],
  ];
  return steps.reduceRight((otherwise, [when, then]) => `IF(${when},${then},${otherwise})`, `IF(AND(${possible}="ja",${planTon}>0),"ja",${impossible})`);
}

