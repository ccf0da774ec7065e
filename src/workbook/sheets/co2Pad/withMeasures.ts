import { SHORT_BY_NOTHING } from '../../../model/co2/cheapestSet/cheapestSet';
import { onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { sheetNames } from '../../sheetNames';
import { allSteps, co2MeasureYears } from '../co2Maatregelen/refs';
import { NO_FIGURES, NO_PATH, orElse, orEmpty } from './facts';
import type { AnswerFact, PadFacts, YearCell } from './facts';
import { allYears, answer, answerRow, forecast, year } from './refs';
import { dutch, inDutch } from './tonnesInWords';
import { names, tonnesFormat } from './words';

const NO_MEASURES = 'geen maatregelen';
const PAST_TARGET = 'doeljaar voorbij';

/** Number of measures that count and are switched on. */
const countActive = ({ layout }: BuildContext) => `COUNTIF(${onSheet(sheetNames.co2Maatregelen, allSteps(layout, 'telt'))},1)`;

/** Emissions of the i-th year with the measures that are switched on, from sheet `CO2-maatregelen`; empty without any. */
export function withMeasuresCell(context: BuildContext, { years, withMeasures }: PadFacts, i: number): YearCell {
  const [net, at] = [co2MeasureYears(context.layout, 'netto'), co2MeasureYears(context.layout, 'jaar')];
  return { text: `IF(OR(${year('jaar', i)}="",${countActive(context)}=0),"",IFERROR(INDEX(${net},MATCH(${year('jaar', i)},${at},0)),""))`, expected: orEmpty(withMeasures(years[i] ?? null)) };
}

/** What is expected in the target year with measures, beside the target. */
export function withMeasuresFacts(context: BuildContext, facts: PadFacts): Readonly<Record<'metMaatregelen' | 'metVerschil', AnswerFact>> {
  const { result } = facts;
  const { doeljaar } = names;
  const found = `INDEX(${allYears('maatregelen')},MATCH(${doeljaar},${allYears('jaar')},0))`;
  const [own, from] = [answer('metMaatregelen'), forecast('basisJaar')];
  const [expected, over] = expectedAndOver(facts);
  return {
    metMaatregelen: {
      text: `IF(${countActive(context)}=0,"${NO_MEASURES}",IF(N(${from})>${doeljaar},"${PAST_TARGET}",IFERROR(IF(ISNUMBER(${found}),${found},"${NO_FIGURES}"),"${NO_FIGURES}")))`,
      expected,
      format: tonnesFormat,
    },
    metVerschil: {
      text: `IF(ISNUMBER(${own}),IF(${answer('pad')}="ja",${own}-${answer('doel')},"${NO_PATH}"),${own})`,
      expected: typeof expected === 'number' && !result.path.known ? NO_PATH : orElse(over, String(expected)),
      format: '+#,##0;−#,##0;0',
    },
  };
}

/** "43.100 t verwacht met maatregelen; doel 42.731 t: 369 t te veel", across the columns; empty when one of the two is not known. */
export function verdict(sheet: SheetBuilder, facts: PadFacts): void {
  const [own, goal, difference] = [answer('metMaatregelen'), answer('doel'), answer('metVerschil')];
  const outcome = `IF(${difference}>${SHORT_BY_NOTHING},IF(ROUND(${difference},0)=0,"net niet gehaald",${dutch(difference)}&" t te veel"),IF(ROUND(${difference},0)=0,"gehaald","gehaald, met "&${dutch(`-${difference}`)}&" t over"))`;
  const [expected, over] = expectedAndOver(facts);
  const { levels } = facts.result.chosen;
  const said = typeof expected === 'number' && over !== null && levels.known ? `${inDutch(expected)} t verwacht met maatregelen; doel ${inDutch(levels.value.target)} t: ${outcomeOf(over)}` : '';
  sheet.set(answerRow('oordeel'), 1, formula(`IF(ISNUMBER(${difference}),${dutch(own)}&" t verwacht met maatregelen; doel "&${dutch(goal)}&" t: "&${outcome},"")`), { style: 'label', expected: said });
}

/** Tonnes of the target year or why there are none, and how far they are above the target; null without a path. */
function expectedAndOver({ inputs, result, measures, withMeasures }: PadFacts): readonly [number | string, number | null] {
  if (!measures) return [NO_MEASURES, null];
  const { baseline, path } = result;
  if (baseline.known && baseline.value.from.year > inputs.targetYear) return [PAST_TARGET, null];
  const tonnes = withMeasures(inputs.targetYear);
  if (tonnes === null) return [NO_FIGURES, null];
  return [tonnes, path.known ? tonnes - path.value.levels.target : null];
}

function outcomeOf(over: number): string {
  const whole = Math.round(Math.abs(over));
  if (over > SHORT_BY_NOTHING) return whole === 0 ? 'net niet gehaald' : `${inDutch(over)} t te veel`;
  return whole === 0 ? 'gehaald' : `gehaald, met ${inDutch(-over)} t over`;
}
