import { describe, expect, it } from 'vitest';
import type { ModelProblem } from '../../src/model/errors';
import * as en from '../../src/workbook/messages/en';
import * as nl from '../../src/workbook/messages/nl';
import { problemSentenceIn } from '../../src/workbook/messages/sentence';
import type { InputProblem } from '../../src/workbook/problems';

const place = { sheet: 'Basisteams', range: 'D7' };
const cell = { place, column: 'Kolomkop', row: 'Rijnaam' };

/** One of each; a new code does not compile until it is added. */
const model: { readonly [code in ModelProblem['code']]: Extract<ModelProblem, { code: code }> } = {
  sharesNotOne: { code: 'sharesNotOne', sum: 0.9 },
  negativeShare: { code: 'negativeShare', component: 'noodhulp', share: -0.1 },
  minimumAboveBase: { code: 'minimumAboveBase', team: 'Zwolle', wijkagenten: 31.25, base: 30 },
  zeroSeedColumn: { code: 'zeroSeedColumn', component: 'noodhulp', budget: 514.5 },
  zeroSeedRow: { code: 'zeroSeedRow', team: 'Zwolle', margin: 120.4 },
  notConverged: { code: 'notConverged', iterations: 20_000, worst: 1.75 },
  zeroColumnAfterChange: { code: 'zeroColumnAfterChange', component: 'noodhulp', budget: 514.5 },
  budgetBelowWijkagenten: { code: 'budgetBelowWijkagenten', budget: 500, wijkagenten: 656.25 },
  floorAboveCap: { code: 'floorAboveCap', team: 'Zwolle', floor: 160, cap: 150.5 },
  floorsAboveBudget: { code: 'floorsAboveBudget', sum: 4050, budget: 3228.5, teams: ['Zwolle', 'Kampen'] },
  capsBelowBudget: { code: 'capsBelowBudget', sum: 2700, budget: 3228.5, teams: ['Zwolle', 'Kampen'] },
  capBelowWijkagenten: { code: 'capBelowWijkagenten', team: 'Zwolle', cap: 5, wijkagenten: 26.5 },
  noPayers: { code: 'noPayers', amendment: 'Compensatie' },
  noReceiver: { code: 'noReceiver', amendment: 'Compensatie' },
  noExtensionKey: { code: 'noExtensionKey', sum: 0 },
  invalidFactor: { code: 'invalidFactor', driver: 'inwoners', team: 'Zwolle', factor: -0.5 },
  unknownScope: { code: 'unknownScope', kind: 'district', name: 'Veluwe' },
  noOldStrength: { code: 'noOldStrength', total: 3228.5 },
  invalidFormula: { code: 'invalidFormula', scope: 'Zwolle', driver: 'werklast', text: '0,6 * misdaad', at: 6 },
  formulaNotFinite: { code: 'formulaNotFinite', scope: 'Zwolle', driver: 'werklast', text: '1 / (hbvs - hbvs)', team: 'Zwolle' },
  unknownBaseline: { code: 'unknownBaseline', scenario: 'Groei Zwolle', baseline: 'Prognose' },
  baselineCycle: { code: 'baselineCycle', names: ['Een', 'Twee', 'Een'] },
  noBaseForAbsolute: { code: 'noBaseForAbsolute', scope: 'Zwolle', driver: 'werklast' },
};

const input: { readonly [code in Exclude<InputProblem['code'], 'impossible'>]: Extract<InputProblem, { code: code }> } = {
  missingSheet: { code: 'missingSheet', place: { sheet: 'Basisteams' } },
  missingTable: { code: 'missingTable', place, header: 'Basisteam' },
  missingColumn: { code: 'missingColumn', place, column: 'Kolomkop', found: ['Andere kop'] },
  missingParameter: { code: 'missingParameter', place, parameter: 'Stw_HOvJ', label: 'HOvJ per team' },
  empty: { code: 'empty', ...cell },
  errorValue: { code: 'errorValue', ...cell, found: '#VALUE!' },
  textNumber: { code: 'textNumber', ...cell, found: '145,7', suggestion: 145.7 },
  notANumber: { code: 'notANumber', ...cell, found: 'veel' },
  negative: { code: 'negative', ...cell, found: -5.5 },
  outOfRange: { code: 'outOfRange', ...cell, found: 12.5, min: 0, max: 10 },
  notWhole: { code: 'notWhole', ...cell, found: 12.5 },
  notADate: { code: 'notADate', ...cell, found: '1 mei' },
  notInList: { code: 'notInList', ...cell, found: 'misschien', allowed: ['ja', 'nee'] },
  unknownName: { code: 'unknownName', ...cell, found: 'Zwole', closest: 'Zwolle' },
  unusableName: { code: 'unusableName', place, column: 'Kolomkop', found: 'Twente*' },
  duplicate: { code: 'duplicate', place, column: 'Kolomkop', found: 'Zwolle', first: { sheet: 'Basisteams', range: 'D5' } },
  incompleteColumn: { code: 'incompleteColumn', place, column: 'Kolomkop', missing: ['Zwolle'] },
  formulaMissing: { code: 'formulaMissing', place, column: 'Kolomkop', component: 'opsporing', missing: ['Ede', 'Zwolle'] },
  formulaNegative: { code: 'formulaNegative', place, component: 'opsporing', row: 'Rijnaam', found: -2.5 },
  formulaNothing: { code: 'formulaNothing', place, component: 'opsporing' },
  formulaOverData: { code: 'formulaOverData', place, column: 'Kolomkop', row: 'Rijnaam' },
  noAmount: { code: 'noAmount', place, row: 'Rijnaam' },
  twoAmounts: { code: 'twoAmounts', place, row: 'Rijnaam' },
  noRows: { code: 'noRows', place },
  wrongOrder: { code: 'wrongOrder', place, column: 'Kolomkop', expected: ['een', 'twee'] },
  mustBeEmpty: { code: 'mustBeEmpty', ...cell, found: 0.25 },
  zeroWeights: { code: 'zeroWeights', place, row: 'Rijnaam' },
  noActual: { code: 'noActual', place, row: 'Rijnaam' },
  twoActuals: { code: 'twoActuals', place, row: 'Rijnaam' },
  endBeforeStart: { code: 'endBeforeStart', place, row: 'Rijnaam', start: 2026, end: 2024 },
  halfRange: { code: 'halfRange', ...cell },
  leastAboveMost: { code: 'leastAboveMost', place, row: 'Rijnaam', least: 12.5, most: 7.5 },
  yearNotAfter: { code: 'yearNotAfter', place, column: 'Kolomkop', found: 2020, earlier: 'Beginjaar', year: 2022 },
  linkGone: { code: 'linkGone', place, column: 'Kolomkop', from: 'Begroting!C3:C30', name: 'Stw_Bron1_hbvs', nameDeleted: false, keys: false, count: 27 },
  linkRowGone: { code: 'linkRowGone', ...cell, cell: { sheet: 'Basisteams', range: 'C15' }, from: 'Begroting!C3:C30', key: 'Zwole' },
  linkNoNumber: { code: 'linkNoNumber', ...cell, cell: { sheet: 'Basisteams', range: 'C15' }, from: 'Begroting!C3:C30', found: '#VALUE!' },
  ambiguousName: { code: 'ambiguousName', ...cell, found: 'Flexteam', count: 5 },
};

const problems: readonly InputProblem[] = [...Object.values(input), ...Object.values(model).map((problem): InputProblem => ({ code: 'impossible', place, problem }))];
const nameOf = (problem: InputProblem) => (problem.code === 'impossible' ? problem.problem.code : problem.code);

/** Every text a problem carries that is data, not a code of ours. */
function factsOf(problem: InputProblem): string[] {
  const facts = (value: object): string[] => Object.entries(value).flatMap(([key, fact]) => (['code', 'place', 'first', 'kind', 'iterations'].includes(key) ? [] : typeof fact === 'string' ? [fact] : Array.isArray(fact) ? fact.map(String) : []));
  return problem.code === 'impossible' ? facts(problem.problem) : facts(problem);
}

describe.each(['nl', 'en'] as const)('every problem in %s', (language) => {
  it.each(problems.map((problem) => ({ code: nameOf(problem), problem })))('$code: title, detail and advice, with the cell and what is there', ({ problem }) => {
    const sentence = problemSentenceIn(language, problem);
    for (const text of [sentence.title, sentence.detail, sentence.advice]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(text).not.toMatch(/ {2}|«»|“”/);
    }
    expect(sentence.detail).toMatch(/[.?]$/);
    expect(sentence.advice).toMatch(/[.?]$/);
    const whole = [sentence.title, sentence.detail, sentence.advice].join(' ');
    const { placeText } = language === 'nl' ? nl : en;
    expect(whole).toContain(problem.code === 'missingSheet' ? problem.place.sheet : placeText(problem.place));
    const translated = language === 'nl' ? { '#VALUE!': '#WAARDE!' } : {};
    for (const fact of factsOf(problem)) expect(whole).toContain((translated as Record<string, string>)[fact] ?? fact);
  });
});

describe('the two languages', () => {
  it.each(problems.map((problem) => ({ code: nameOf(problem), problem })))('differ: $code', ({ problem }) => {
    const [dutch, english] = [problemSentenceIn('nl', problem), problemSentenceIn('en', problem)];
    expect(english.title).not.toBe(dutch.title);
    expect(english.detail).not.toBe(dutch.detail);
    expect(english.advice).not.toBe(dutch.advice);
  });

  it('write a place their own way', () => {
    expect(nl.placeText({ sheet: 'Basisteams' })).toBe('blad Basisteams');
    expect(en.placeText({ sheet: 'Basisteams' })).toBe('sheet Basisteams');
    expect([nl.placeText(place), en.placeText(place)]).toEqual(['Basisteams!D7', 'Basisteams!D7']);
  });

  it.each([
    { code: 'negative', problem: { ...input.negative, found: -1234.5 }, nl: '-1234,5', en: '-1234.5' },
    { code: 'negative share', problem: { ...input.negative, found: -0.125, percent: true as const }, nl: '-12,5 %', en: '-12.5%' },
    { code: 'large number', problem: { ...input.outOfRange, found: 1_234_567.25 }, nl: '1.234.567,25', en: '1,234,567.25' },
    { code: 'only a lower bound', problem: { ...input.outOfRange, max: Infinity }, nl: 'van 0 of hoger', en: '0 or more' },
    { code: 'only an upper bound', problem: { ...input.outOfRange, min: -Infinity }, nl: 'hoogstens 10', en: 'at most 10' },
    { code: 'fte', problem: { code: 'impossible' as const, place, problem: model.capBelowWijkagenten }, nl: '26,5 fte', en: '26.5 fte' },
    { code: 'too many shares', problem: { code: 'impossible' as const, place, problem: { ...model.sharesNotOne, sum: 1.2 } }, nl: 'Haal 20 procentpunt', en: 'Take 20 percentage points' },
    { code: 'a truth', problem: { ...input.notANumber, found: 'true' }, nl: '«WAAR»', en: '“TRUE”' },
    { code: 'a deleted column', problem: { ...input.missingColumn, found: [] }, nl: 'is verwijderd', en: 'was deleted' },
    { code: 'no name at all to suggest', problem: { ...input.unknownName, closest: null }, nl: 'Kies een bestaande naam', en: 'Choose an existing name' },
    { code: 'a row without a name', problem: { ...input.empty, row: '' }, nl: 'Verwacht wordt een waarde voor «Kolomkop».', en: 'A value is expected for “Kolomkop”.' },
    { code: 'many teams', problem: { ...input.incompleteColumn, missing: ['a', 'b', 'c', 'd', 'e', 'f'] }, nl: 'a, b, c, d en 2 andere', en: 'a, b, c, d and 2 more' },
  ] satisfies { code: string; problem: InputProblem; nl: string; en: string }[])('write numbers and lists their own way: $code', ({ problem, ...says }) => {
    for (const language of ['nl', 'en'] as const) expect(Object.values(problemSentenceIn(language, problem)).join(' ')).toContain(says[language]);
  });
});
