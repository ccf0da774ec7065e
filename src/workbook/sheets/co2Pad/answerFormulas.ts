import { unitShare } from '../../../model/co2/share';
import { valueOf } from '../../../model/co2/outcome';
import type { YearMet } from '../../../model/co2/result';
import type { BuildContext } from '../../context';
import { columnRef } from '../../tables/place';
import { NO_FACTOR } from '../co2GegevensFormulas';
import { NO_FIGURES, NO_PATH, orElse } from './facts';
import type { AnswerFact, PadFacts } from './facts';
import { reasonText } from './reason';
import { allScopes, allYears, answer, chosen, forecast } from './refs';
import type { AnswerRow, YearColumn } from './refs';
import { withMeasuresFacts } from './withMeasures';
import { withoutFiguresCount } from './withoutFigures';
import { names, percentFormat, tonnesFormat, yearFormat } from './words';

type Facts = Partial<Record<AnswerRow, AnswerFact>>;

export const PAST_TARGET = 'doeljaar voorbij';
const PAST_NEUTRAL = 'neutraal jaar voorbij';

export function answerFormulas(context: BuildContext, facts: PadFacts): Facts {
  return { ...levelFacts(facts), ...nowFacts(facts), ...withMeasuresFacts(context, facts), ...planFacts(facts), ...budgetFacts(context, facts), ...paceFacts(facts), ...transportFacts(facts), ...shareFacts(facts), ...dataFacts(context, facts) };
}

const yes = (of: string) => `${answer('pad')}="ja",${of}`;
const withPath = (text: string) => `IF(${yes(text)},"${NO_PATH}")`;
const ofYear = (key: YearColumn, which: string) => `INDEX(${allYears(key)},MATCH(${which},${allYears('jaar')},0))`;

function levelFacts({ inputs, result }: PadFacts): Facts {
  const { lezing, cijfers, naDoel, rest } = names;
  const { levels } = result.chosen;
  const [target, start] = [chosen('doel'), chosen('begin')];
  const text = (code: 'residualMissing' | 'residualAboveTarget') => `"${reasonText(code === 'residualMissing' ? { code } : { code, residual: 0, target: 0 })}"`;
  const end = `IF(${naDoel}="lineair","ja",IF(N(${rest})<=0,${text('residualMissing')},IF(${rest}>MIN(${start},${target}),${text('residualAboveTarget')},"ja")))`;
  return {
    lezing: { text: lezing, expected: inputs.reading, format: '@' },
    cijfers: { text: cijfers, expected: inputs.figures, format: '@' },
    pad: { text: `IF(${chosen('stand')}<>"ja",${chosen('stand')},${end})`, expected: result.path.known ? 'ja' : reasonText(result.path.reason), format: '@' },
    referentie: { text: chosen('referentie'), expected: levels.known ? levels.value.reference : NO_FIGURES, format: tonnesFormat },
    begin: { text: start, expected: levels.known ? levels.value.start : NO_FIGURES, format: tonnesFormat },
    doel: { text: target, expected: levels.known ? levels.value.target : NO_FIGURES, format: tonnesFormat },
    eind: { text: withPath(`IF(${naDoel}="lineair",0,${rest})`), expected: result.path.known ? result.path.value.end : NO_PATH, format: tonnesFormat },
  };
}

function nowFacts({ inputs, result }: PadFacts): Facts {
  const { startjaar, doeljaar, neutraaljaar } = names;
  const last = result.complete.at(-1);
  const [lastYear, lastTonnes, target, end] = [forecast('laatste'), forecast('tonLaatste'), answer('doel'), answer('eind')];
  const some = `${forecast('aantal')}>0`;
  /** Text when there is a path and a complete year. */
  const withActual = (text: string) => withPath(`IF(${forecast('aantal')}=0,"${NO_FIGURES}",${text})`);
  const linear = (from: string, to: string, years: string) => `IF(${from}<=${to},0,(${from}-${to})/(${years}))`;
  const constant = (from: string, to: string, years: string) => `IF(${from}<=${to},0,1-(${to}/${from})^(1/(${years})))`;
  const toTarget = (rule: typeof linear) => withActual(`IF(${lastYear}>=${doeljaar},"${PAST_TARGET}",${rule(lastTonnes, target, `${doeljaar}-${lastYear}`)})`);
  const toNeutral = (rule: typeof linear) => withPath(`IF(AND(${some},N(${lastYear})>=${doeljaar}),IF(${lastYear}>=${neutraaljaar},"${PAST_NEUTRAL}",${rule(lastTonnes, end, `${neutraaljaar}-${lastYear}`)}),${rule(`MIN(${chosen('begin')},${target})`, end, `${neutraaljaar}-${doeljaar}`)})`);
  const onThePath = last !== undefined && last.year >= inputs.startYear;
  const expected = (value: number | undefined, otherwise: string) => (result.path.known ? (value ?? otherwise) : NO_PATH);
  const { toTarget: needed, toNeutral: later } = result.remaining ?? {};
  const past = last !== undefined ? PAST_TARGET : NO_FIGURES;
  return {
    laatsteJaar: { text: `IF(${some},${lastYear},"${NO_FIGURES}")`, expected: orElse(last?.year, NO_FIGURES), format: yearFormat },
    laatste: { text: `IF(${some},${lastTonnes},"${NO_FIGURES}")`, expected: orElse(last?.tonnes, NO_FIGURES), format: tonnesFormat },
    verschil: { text: withActual(`IF(${lastYear}<${startjaar},"${NO_FIGURES}",${ofYear('verschil', lastYear)})`), expected: expected(onThePath ? result.gaps.at(-1)?.gap : undefined, NO_FIGURES), format: '+#,##0;−#,##0;0' },
    nodigDoel: { text: toTarget(linear), expected: expected(needed?.tonnes, past), format: tonnesFormat },
    nodigDoelDeel: { text: toTarget(constant), expected: expected(needed?.percentage, past), format: percentFormat },
    nodigNeutraal: { text: toNeutral(linear), expected: expected(later?.tonnes, PAST_NEUTRAL), format: tonnesFormat },
    nodigNeutraalDeel: { text: toNeutral(constant), expected: expected(later?.percentage, PAST_NEUTRAL), format: percentFormat },
  };
}

function planFacts({ inputs, result }: PadFacts): Facts {
  const { check } = result.chosen;
  const planTon = forecast('planTon');
  return {
    vraagt: { text: chosen('vraagt'), expected: orElse(check?.tonnes, NO_FIGURES), format: tonnesFormat },
    planTon: { text: `IF(ISNUMBER(${planTon}),${planTon},"${NO_FIGURES}")`, expected: orElse(planTonnes(inputs), NO_FIGURES), format: tonnesFormat },
    vraagtDeel: { text: chosen('vraagtDeel'), expected: orElse(check?.percentage, NO_FIGURES), format: percentFormat },
    planDeel: { text: names.planProcent, expected: inputs.planPercentage, format: percentFormat },
  };
}

function planTonnes(inputs: PadFacts['inputs']): number | null {
  const share = valueOf(unitShare(inputs));
  return inputs.figures === 'landelijk' ? inputs.planTonnes : share === null ? null : inputs.planTonnes * share;
}

function budgetFacts({ layout }: BuildContext, { result }: PadFacts): Facts {
  const { startjaar, doeljaar } = names;
  const within = allYears('budgetjaar');
  const entered = columnRef(layout.co2Verbruik, 'jaar');
  const { budget } = result;
  const some = budget !== null && budget.years.length > 0;
  const counted = (key: YearColumn) => withPath(`IF(COUNT(${within})=0,"${NO_FIGURES}",SUMIFS(${allYears(key)},${within},">0"))`);
  return {
    budget: { text: withPath(`SUMIFS(${allYears('pad')},${allYears('jaar')},">"&${startjaar},${allYears('jaar')},"<="&${doeljaar})`), expected: budget?.budget ?? NO_PATH, format: tonnesFormat },
    uitgestoten: { text: counted('realisatie'), expected: budget === null ? NO_PATH : some ? budget.emitted : NO_FIGURES, format: tonnesFormat },
    toegestaan: { text: counted('pad'), expected: budget === null ? NO_PATH : some ? budget.allowed : NO_FIGURES, format: tonnesFormat },
    ontbrekend: { text: withPath(`IF(COUNT(${entered})=0,0,MAX(0,MIN(MAX(${entered}),${doeljaar})-${startjaar}-COUNT(${within})))`), expected: budget?.missing.length ?? NO_PATH, format: yearFormat },
    over: { text: withPath(`IF(OR(${answer('ontbrekend')}>0,COUNT(${within})=0),"${NO_FIGURES}",${answer('budget')}-SUMIFS(${allYears('realisatie')},${within},">0"))`), expected: budget === null ? NO_PATH : orElse(budget.left, NO_FIGURES), format: tonnesFormat },
  };
}

function paceFacts({ result }: PadFacts): Facts {
  /** The last complete year when its actual is at or under a level, else the first later year in which a line is; the rounding keeps a whole number of years from depending on the last bit. */
  const met = (level: string, slope: string, goal: string): string => {
    const year = `${forecast('laatste')}+MAX(1,-INT(-ROUND((${level}-${goal})/(0-${slope}),9)))`;
    const rising = `IF(${level}+${slope}<=${goal},${forecast('laatste')}+1,"nooit")`;
    return `IF(${forecast('aantal')}<2,"${NO_FIGURES}",${withPath(`IF(${forecast('tonLaatste')}<=${goal},${forecast('laatste')},IF(${slope}<0,IF(${year}>9999,"nooit",${year}),${rising}))`)})`;
  };
  const [line, trend] = [
    [forecast('tonLaatste'), forecast('lijnHelling')],
    [forecast('trendNiveau'), forecast('trendHelling')],
  ] as const;
  const said = (year: YearMet) => year ?? (result.complete.length < 2 ? NO_FIGURES : NO_PATH);
  return {
    lijnDoel: { text: met(...line, answer('doel')), expected: said(result.straightLine.targetMet), format: yearFormat },
    trendDoel: { text: met(...trend, answer('doel')), expected: said(result.trend.targetMet), format: yearFormat },
    lijnNeutraal: { text: met(...line, answer('eind')), expected: said(result.straightLine.neutralMet), format: yearFormat },
    trendNeutraal: { text: met(...trend, answer('eind')), expected: said(result.trend.neutralMet), format: yearFormat },
  };
}

function transportFacts({ result }: PadFacts): Facts {
  const { vervoerniveau, vervoerreductie, doeljaar } = names;
  const { transport } = result;
  const last = result.years.flatMap((year) => (year.transport === null ? [] : [{ year: year.year, tonnes: year.transport }])).at(-1);
  const [target, year, tonnes] = [answer('vervoerDoel'), answer('vervoerJaar'), answer('vervoer')];
  return {
    vervoerDoel: { text: `IF(ISNUMBER(${vervoerniveau}),${vervoerniveau}*(1-${vervoerreductie}),"${NO_FIGURES}")`, expected: orElse(transport?.target, NO_FIGURES), format: tonnesFormat },
    vervoerJaar: { text: `IF(COUNT(${allScopes('vervoerJaar')})=0,"${NO_FIGURES}",MAX(${allScopes('vervoerJaar')}))`, expected: orElse(last?.year, NO_FIGURES), format: yearFormat },
    vervoer: { text: `IF(ISNUMBER(${year}),INDEX(${allScopes('vervoer')},MATCH(${year},${allScopes('vervoerJaar')},0)),"${NO_FIGURES}")`, expected: orElse(last?.tonnes, NO_FIGURES), format: tonnesFormat },
    vervoerNodig: {
      text: `IF(AND(ISNUMBER(${target}),ISNUMBER(${year})),IF(${year}>=${doeljaar},"${PAST_TARGET}",IF(${tonnes}<=${target},0,(${tonnes}-${target})/(${doeljaar}-${year}))),"${NO_FIGURES}")`,
      expected: transport === null || last === undefined ? NO_FIGURES : orElse(transport.required?.tonnes, PAST_TARGET),
      format: tonnesFormat,
    },
  };
}

function shareFacts({ inputs }: PadFacts): Facts {
  const { sleutel, sleutelEenheid, sleutelLandelijk, planTon } = names;
  const share = valueOf(unitShare(inputs));
  return {
    aandeel: {
      text: `IF(${sleutel}="vrij",IF(N(${sleutelEenheid})>0,${sleutelEenheid},"${NO_FIGURES}"),IF(AND(N(${sleutelEenheid})>0,N(${sleutelLandelijk})>0),${sleutelEenheid}/${sleutelLandelijk},"${NO_FIGURES}"))`,
      expected: orElse(share, NO_FIGURES),
      format: '0.00%',
    },
    aandeelPlan: { text: `IF(ISNUMBER(${answer('aandeel')}),${planTon}*${answer('aandeel')},"${NO_FIGURES}")`, expected: share === null ? NO_FIGURES : inputs.planTonnes * share, format: tonnesFormat },
  };
}

function dataFacts({ layout }: BuildContext, { result }: PadFacts): Facts {
  const years = columnRef(layout.co2Verbruik, 'jaar');
  const { remarks } = result;
  const gaps = remarks.reduce((sum, remark) => (remark.code === 'yearsMissing' ? sum + remark.to - remark.from + 1 : sum), 0);
  return {
    geenFactor: { text: `COUNTIF(${columnRef(layout.co2Verbruik, 'uitkomst')},"${NO_FACTOR}")`, expected: remarks.filter(({ code }) => code === 'noFactor').length, format: yearFormat },
    onvolledig: { text: `COUNTIF(${allScopes('ontbreekt')},">0")`, expected: result.years.filter(({ missing }) => missing.length > 0).length, format: yearFormat },
    zonderCijfers: { text: withoutFiguresCount(layout), expected: remarks.flatMap((remark) => (remark.code === 'categoryWithoutFigures' ? remark.categories : [])).length, format: yearFormat },
    jarenOntbreken: { text: `IF(COUNT(${years})=0,0,MAX(${years})-MIN(${years})+1-COUNT(${allScopes('ontbreekt')}))`, expected: gaps, format: yearFormat },
  };
}
