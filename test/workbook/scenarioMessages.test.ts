import { describe, expect, it } from 'vitest';
import type { ScenarioProblem } from '../../src/workbook/messages/scenarioProblem';
import { scenarioSentenceIn } from '../../src/workbook/messages/scenarioSentence';

const path = 'scenarios[0].changes[2].amount.value';
/** One of each; a new code does not compile until it is added. */
const each: { readonly [code in ScenarioProblem['code']]: Extract<ScenarioProblem, { code: code }> } = {
  nameEmpty: { code: 'nameEmpty' },
  nameTooLong: { code: 'nameTooLong', name: 'x'.repeat(61), longest: 60 },
  nameReserved: { code: 'nameReserved', name: 'basis' },
  nameTaken: { code: 'nameTaken', name: 'groei', existing: 'Groei' },
  notInLibrary: { code: 'notInLibrary', name: 'Groei' },
  othersBuildOnIt: { code: 'othersBuildOnIt', name: 'Groei', others: ['Bouw', 'Krap'] },
  circle: { code: 'circle', names: ['Een', 'Twee', 'Een'] },
  fileCircle: { code: 'fileCircle', names: ['Een', 'Twee', 'Een'] },
  fileTooLarge: { code: 'fileTooLarge', characters: 5_000_000, most: 4_000_000 },
  fileTooDeep: { code: 'fileTooDeep', deepest: 20 },
  notJson: { code: 'notJson', detail: 'Unexpected end of JSON input' },
  otherFormat: { code: 'otherFormat', found: '"iets"' },
  newerVersion: { code: 'newerVersion', found: 2, known: 1 },
  unknownVersion: { code: 'unknownVersion', found: '"1"', known: 1 },
  wrongType: { code: 'wrongType', path, found: '"veel"', expected: 'number' },
  missingKey: { code: 'missingKey', path, key: 'driver' },
  unknownKey: { code: 'unknownKey', path, key: '__proto__', allowed: ['driver', 'scope'] },
  noChoice: { code: 'noChoice', path, found: '"weer"', allowed: ['inwoners', 'werklast'] },
  numberOutOfRange: { code: 'numberOutOfRange', path, found: -1.5, min: -1, max: 100 },
  numberNotWhole: { code: 'numberNotWhole', path, found: 2025.5 },
  emptyText: { code: 'emptyText', path },
  textTooLong: { code: 'textTooLong', path, characters: 1234, most: 1000 },
  listLength: { code: 'listLength', path, found: 2, min: 5, max: 5 },
  nameTwice: { code: 'nameTwice', path, name: 'Groei' },
  storeUnknown: { code: 'storeUnknown', sheet: 'Stw_Scenarios' },
  storeNewer: { code: 'storeNewer', sheet: 'Stw_Scenarios', found: 2, known: 1 },
  storeDamaged: { code: 'storeDamaged', sheet: 'Stw_Scenarios', row: 4, name: 'Groei' },
  storeWrong: { code: 'storeWrong', sheet: 'Stw_Scenarios', row: 4, name: 'Groei', problem: { code: 'emptyText', path } },
  cannotKeep: { code: 'cannotKeep', problem: { code: 'emptyText', path } },
};
const problems: readonly ScenarioProblem[] = Object.values(each);
const says = (language: 'nl' | 'en', problem: ScenarioProblem) => Object.values(scenarioSentenceIn(language, problem)).join(' ');
/** The facts that a message must name. */
const factsOf = (problem: object): string[] => Object.entries(problem).flatMap(([key, fact]): string[] => (['code', 'expected', 'characters', 'most', 'known', 'max'].includes(key) ? [] : typeof fact === 'string' ? [fact] : Array.isArray(fact) ? fact.map(String) : typeof fact === 'object' && fact !== null ? factsOf(fact) : []));

describe.each(['nl', 'en'] as const)('what is wrong with scenarios, in %s', (language) => {
  it.each(problems.map((problem) => ({ code: problem.code, problem })))('$code: title, detail and advice, with the place and what is there', ({ problem }) => {
    const { title, detail, advice } = scenarioSentenceIn(language, problem);
    for (const text of [title, detail, advice]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/undefined|NaN|\[object| {2}|«»|“”/);
    }
    expect(detail).toMatch(/[.?]$/);
    expect(advice).toMatch(/[.?]$/);
    expect(title).not.toMatch(/\.$/);
    for (const fact of factsOf(problem)) expect(says(language, problem)).toContain(fact);
  });
});

describe('the two languages', () => {
  it.each(problems.map((problem) => ({ code: problem.code, problem })))('differ: $code', ({ problem }) => {
    const [dutch, english] = [scenarioSentenceIn('nl', problem), scenarioSentenceIn('en', problem)];
    for (const key of ['title', 'detail', 'advice'] as const) expect(english[key]).not.toBe(dutch[key]);
  });

  it.each<[string, ScenarioProblem, string, string]>([
    ['numbers', each.numberOutOfRange, 'Er staat −1,5; verwacht wordt −1 tot en met 100.', 'It says −1.5; −1 to 100 is expected.'],
    ['large numbers', each.fileTooLarge, '5.000.000 tekens', '5,000,000 characters'],
    ['a year keeps its digits together', each.numberNotWhole, '2025,5', '2025.5'],
    ['the whole file', { ...each.missingKey, path: '' }, '«driver» ontbreekt in het bestand', '“driver” is missing in the file'],
    ['nothing there', { ...each.otherFormat, found: '' }, 'er staat niets', 'nothing is there'],
    ['a scenario without a name', { ...each.storeDamaged, name: '' }, 'Bewaard scenario is beschadigd', 'Kept scenario is damaged'],
    ['a list of a length between', { ...each.listLength, min: 0 }, '0 tot en met 5', '0 to 5'],
    ['who builds on it', each.othersBuildOnIt, '«Bouw», «Krap»', '“Bouw”, “Krap”'],
  ])('%s', (_name, problem, dutch, english) => {
    expect(says('nl', problem)).toContain(dutch);
    expect(says('en', problem)).toContain(english);
  });
});
