import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import { checkNumber } from './checkNumber';
import { actualYearCell, euroFormat, names, tonnesFormat, UNKNOWN, yearFormat } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, allYears, answer, answerColumn, answerRow, answerRows, ANSWER_HEADER, goalKeys, goalYear, stored, storedKey } from './refs';
import type { AnswerRow, GoalKey, StoredRow } from './refs';
import { outcomeText } from './stepsBlock';

const labels: Readonly<Record<AnswerRow, string>> = {
  basislijn: 'Uitstoot zonder maatregelen (ton)',
  pad: 'Het pad staat toe (ton)',
  nodig: 'Moet eraf door maatregelen (ton)',
  teltMee: 'Maatregelen die meedoen, samen erbij (ton)',
  teltNietMee: 'Overlap: telt niet mee (ton)',
  netto: 'Uitstoot met deze maatregelen (ton)',
  verschil: 'Boven (+) of onder (−) het pad (ton)',
  pakket: 'Goedkoopste pakket',
  kosten: 'Pakket: kosten per jaar',
  vermindering: 'Pakket en wat al loopt: vermindering (ton)',
  tekort: 'Tekort met alle maatregelen (ton)',
  stand: 'Stand van het pakket',
  vastgelegd: 'Controlegetal bij vastleggen',
  nu: 'Controlegetal nu',
};

type PerYear = 'basislijn' | 'pad' | 'teltMee' | 'teltNietMee' | 'netto';

interface Answer {
  readonly text: string;
  readonly expected: number | string;
  readonly format: string;
}

/** Above the table: what is needed in the target year and the neutral year, what the measures give, and the cheapest set. */
export function answerBlock(sheet: SheetBuilder, context: BuildContext, facts: MeasureFacts): void {
  sheet.row(ANSWER_HEADER, 1, ['Nodig en gedaan, per doeljaar', null, null], { style: 'header' });
  for (const key of answerRows) sheet.set(answerRow(key), 1, labels[key], { style: 'label' });
  for (const key of ['pad', 'nodig', 'verschil'] as const) sheet.set(answerRow(key), 1, formula(`"${labels[key]}, lezing "&${names.lezing}`), { style: 'label', expected: `${labels[key]}, lezing ${context.others.co2.reading}` });
  for (const goal of goalKeys) {
    const column = answerColumn(goal);
    sheet.set(ANSWER_HEADER, column, formula(goal === 'doel' ? names.doeljaar : names.neutraaljaar), { style: 'header', format: yearFormat, expected: facts.goalYears[goal] });
    const { vastgelegd, ...answers } = answersOf(context, facts, goal);
    for (const key of answerRows) {
      if (key === 'vastgelegd') sheet.set(answerRow(key), column, vastgelegd, { style: 'calculation', format: 'General' });
      else sheet.set(answerRow(key), column, formula(answers[key].text), { style: key === 'stand' ? 'check' : key === 'nu' ? 'calculation' : 'result', format: answers[key].format, expected: answers[key].expected });
    }
    // One cell each: a rule over a block is more than the preview's calculation can keep apart from the cells at its top left.
    sheet.condition({ range: answer('stand', goal).replace(/\$/g, ''), formula: `=${answer('stand', goal)}="verouderd"`, look: 'alarm' });
    sheet.condition({ range: answer('teltNietMee', goal).replace(/\$/g, ''), formula: `=N(${answer('teltNietMee', goal)})>0.0005`, look: 'alarm' });
  }
  const already = `SUMPRODUCT((${allSteps(context.layout, 'telt')}=1)*1,${allSteps(context.layout, 'realisatie')})`;
  const { inActuals, actualYear } = facts.result;
  const tonnes = inActuals.reduce((sum, found) => sum + found.tonnes, 0);
  const [before, between, after] = ['  opbrengst tot en met ', ' (', ' t per jaar) zit al in de realisatie; alleen wat daarna verandert telt'];
  sheet.set(answerRow('teltMee'), answerColumn('neutraal') + 1, formula(`IF(${already}>0,"${before}"&${actualYearCell}&"${between}"&ROUND(${already},0)&"${after}","")`), { style: 'note', expected: tonnes > 0 ? `${before}${actualYear}${between}${Math.round(tonnes)}${after}` : '' });
  sheet.set(answerRow('stand'), answerColumn('neutraal') + 1, 'verouderd: kies «Opnieuw berekenen» in het deelvenster.', { style: 'note' });
}

function answersOf(context: BuildContext, facts: MeasureFacts, goal: GoalKey): Record<Exclude<AnswerRow, 'vastgelegd'>, Answer> & { readonly vastgelegd: number | string } {
  const { layout } = context;
  const { goals, goalYears, ofYear, path } = facts;
  const found = goals[goal];
  const cheapest = found?.cheapest ?? null;
  const [at, level] = [ofYear(goalYears[goal]), path(goalYears[goal])];
  const own = (key: AnswerRow) => answer(key, goal);
  const fixed = (key: StoredRow) => stored(layout, key, goal);
  const perYear = (key: PerYear) => `INDEX(${allYears(layout, key)},MATCH(${goalYear(goal)},${allYears(layout, 'jaar')},0))`;
  const tonnes = (text: string, expected: number | string | null | undefined): Answer => ({ text, expected: expected ?? UNKNOWN, format: tonnesFormat });
  const known = (key: PerYear, expected: number | null | undefined) => tonnes(`IFERROR(IF(ISNUMBER(${perYear(key)}),${perYear(key)},"${UNKNOWN}"),"${UNKNOWN}")`, expected);
  const difference = (a: AnswerRow, b: AnswerRow, expected: number | null) => tonnes(`IF(AND(ISNUMBER(${own(a)}),ISNUMBER(${own(b)})),${own(a)}-${own(b)},"${UNKNOWN}")`, expected);
  const current = (text: string) => `IF(${own('stand')}="actueel",${text},"")`;
  const affordable = cheapest?.kind === 'haalbaar';
  const check = checkNumber(context, facts, goal);
  const over = at === null || at.net === null || level === null ? null : at.net - level;
  return {
    basislijn: known('basislijn', at?.baseline),
    pad: known('pad', level),
    nodig: difference('basislijn', 'pad', found?.needed ?? null),
    teltMee: known('teltMee', at?.counted),
    teltNietMee: known('teltNietMee', at === null ? null : at.effect - at.counted),
    netto: known('netto', at?.net),
    verschil: { ...difference('netto', 'pad', over), format: '+#,##0;−#,##0;0' },
    pakket: { text: `IF(${own('stand')}="actueel",${fixed('uitkomst')},${own('stand')})`, expected: cheapest === null ? 'n.v.t.' : outcomeText(cheapest), format: '@' },
    kosten: { text: current(`IF(${fixed('uitkomst')}="niet haalbaar","",SUMPRODUCT(${allSteps(layout, storedKey(goal))},${columnRef(layout.co2Maatregelen, 'jaarkosten')}))`), expected: affordable ? cheapest.cost : '', format: euroFormat },
    vermindering: { text: current(fixed('vermindering')), expected: cheapest?.reduction ?? '', format: tonnesFormat },
    tekort: { text: current(fixed('tekort')), expected: cheapest === null ? '' : affordable ? 0 : cheapest.shortfall, format: tonnesFormat },
    stand: {
      text: `IF(NOT(ISNUMBER(${own('nu')})),"n.v.t.",IF(ISNUMBER(${own('vastgelegd')}),IF(ABS(${own('nu')}-${own('vastgelegd')})<=0.00000000001*MAX(1,ABS(${own('vastgelegd')})),"actueel","verouderd"),"verouderd"))`,
      expected: cheapest === null ? 'n.v.t.' : 'actueel',
      format: '@',
    },
    vastgelegd: check.value ?? 'n.v.t.',
    nu: { text: `IF(ISNUMBER(${own('nodig')}),${check.formula},"n.v.t.")`, expected: check.value ?? 'n.v.t.', format: 'General' },
  };
}
