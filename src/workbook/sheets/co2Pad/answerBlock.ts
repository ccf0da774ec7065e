import type { Co2Inputs } from '../../../model/co2/inputs';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { answerFormulas } from './answerFormulas';
import { answerLabels, groupTitles } from './answerTexts';
import type { PadFacts } from './facts';
import { answer, answerRow, answerRows, chosen, forecast, VALUE } from './refs';
import type { AnswerRow } from './refs';
import { verdict } from './withMeasures';
import { withoutFiguresNote } from './withoutFigures';
import { meaningOf, names } from './words';

const NOTE = VALUE + 1;

/** The answer first: levels, where we stand, what is needed, and when it is reached. */
export function answerBlock(sheet: SheetBuilder, context: BuildContext, facts: PadFacts): void {
  const all = answerFormulas(context, facts);
  verdict(sheet, facts);
  for (const key of answerRows) {
    if (key === 'oordeel') continue;
    const row = answerRow(key);
    const title = groupTitles[key];
    if (title !== undefined) {
      sheet.set(row, 1, title, { style: 'heading' });
      continue;
    }
    const label = answerLabels[key] ?? '';
    if (typeof label === 'string') sheet.set(row, 1, label, { style: 'label' });
    else {
      const text = label.map((piece) => (typeof piece === 'string' ? `"${piece}"` : 'text' in piece ? piece.text : names[piece.year])).join('&');
      const expected = label.map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.said(facts.inputs) : String(yearOf(facts.inputs, piece.year)))).join('');
      sheet.set(row, 1, formula(text), { style: 'label', expected });
    }
    const fact = all[key];
    if (fact) sheet.set(row, VALUE, formula(fact.text), { style: 'result', format: fact.format, expected: fact.expected });
  }
  notes(sheet, context, facts);
  sheet.condition({ range: answer('pad').replace(/\$/g, ''), formula: `=${answer('pad')}<>"ja"`, look: 'alarm' });
  for (const key of ['ontbrekend', 'geenFactor', 'onvolledig', 'jarenOntbreken', 'zonderCijfers'] as const) sheet.condition({ range: answer(key).replace(/\$/g, ''), formula: `=N(${answer(key)})>0`, look: 'alarm' });
}

/** What stands beside a number: the reading it depends on, and where a level comes from. */
function notes(sheet: SheetBuilder, { layout }: BuildContext, facts: PadFacts): void {
  const { inputs, result } = facts;
  const { lezing, doeljaar } = names;
  // Spaces keep the note apart from the number before it.
  const note = (key: AnswerRow, text: string, expected: string) => sheet.set(answerRow(key), NOTE, formula(`"  "&${text}`), { style: 'note', expected: `  ${expected}` });
  const levels = result.chosen.levels.known ? result.chosen.levels.value : null;
  const origin = (of: string | undefined) => of ?? 'geen cijfers';
  note('lezing', chosen('betekenis'), meaningOf(inputs.reading, inputs).expected);
  note('referentie', chosen('referentieHerkomst'), origin(levels?.referenceOrigin));
  note('begin', chosen('beginHerkomst'), origin(levels?.startOrigin));
  for (const key of ['doel', 'verschil', 'nodigDoel', 'nodigDoelDeel', 'nodigNeutraalDeel', 'toegestaan', 'metVerschil', 'budget', 'over'] as const) note(key, `"volgens lezing "&${lezing}`, `volgens lezing ${inputs.reading}`);
  metNotes(facts, note);
  const without = withoutFiguresNote(layout, inputs, result);
  note('zonderCijfers', without.text, without.expected);
  const ownLevels = levels !== null && levels.referenceOrigin !== 'lezing';
  const below = levels !== null && levels.start < levels.target;
  const belowText = `AND(${chosen('stand')}="ja",N(${chosen('begin')})<N(${chosen('doel')}))`;
  note('pad', `IF(${belowText},"het beginniveau ligt al onder het doel van "&${doeljaar}&": tot "&${doeljaar}&" is er niets te verminderen","")`, below ? `het beginniveau ligt al onder het doel van ${inputs.targetYear}: tot ${inputs.targetYear} is er niets te verminderen` : '');
  for (const key of ['vraagt', 'vraagtDeel'] as const) {
    const asked = below ? `uw cijfers vragen niets tot ${inputs.targetYear}` : levels === null || ownLevels ? `volgens lezing ${inputs.reading}` : `lezing ${inputs.reading} zelf: u hebt nog geen niveau ingevuld`;
    note(key, `IF(${belowText},"uw cijfers vragen niets tot "&${doeljaar},IF(${chosen('referentieHerkomst')}="lezing","lezing "&${lezing}&" zelf: u hebt nog geen niveau ingevuld","volgens lezing "&${lezing}))`, asked);
  }
  // What does not fit beside the chart would lie under it.
  note('nodigNeutraal', `"lezing "&${lezing}&"; vanaf het doeljaar of een later volledig jaar"`, `lezing ${inputs.reading}; vanaf het doeljaar of een later volledig jaar`);
  sheet.set(answerRow('ontbrekend'), NOTE, '  zolang er een ontbreekt, is niet te zeggen wat er over is', { style: 'note' });
}

/** Beside the year in which a level is reached: that it is exceeded again in the year it is for, when the line says so. */
function metNotes({ inputs, result }: PadFacts, note: (key: AnswerRow, text: string, expected: string) => void): void {
  const { lezing, doeljaar, neutraaljaar } = names;
  const lines = [
    { line: ['lijnDoel', 'lijnNeutraal'], level: forecast('tonLaatste'), slope: forecast('lijnHelling'), says: result.straightLine },
    { line: ['trendDoel', 'trendNeutraal'], level: forecast('trendNiveau'), slope: forecast('trendHelling'), says: result.trend },
  ] as const;
  for (const { line: [target, neutral], level, slope, says } of lines) {
    const lost = (key: AnswerRow, goal: AnswerRow, year: string, lead: string) =>
      `IF(ISNUMBER(${answer(key)}),IF(${answer(key)}<${year},IF(ROUND(MAX(0,${level}+${slope}*(${year}-${forecast('laatste')}))-${answer(goal)},6)>0,"${lead}in "&${year}&" in dit tempo weer erboven",""),""),"")`;
    const words = (is: boolean, lead: string, year: number) => (is ? `${lead}in ${year} in dit tempo weer erboven` : '');
    note(target, `"volgens lezing "&${lezing}&${lost(target, 'doel', doeljaar, '; ')}`, `volgens lezing ${inputs.reading}${words(says.targetLost, '; ', inputs.targetYear)}`);
    note(neutral, lost(neutral, 'eind', neutraaljaar, ''), words(says.neutralLost, '', inputs.neutralYear));
  }
}

function yearOf(inputs: Co2Inputs, key: keyof typeof names): number | string {
  const years: Partial<Record<keyof typeof names, number>> = { referentiejaar: inputs.referenceYear, startjaar: inputs.startYear, doeljaar: inputs.targetYear, neutraaljaar: inputs.neutralYear };
  return years[key] ?? '';
}
