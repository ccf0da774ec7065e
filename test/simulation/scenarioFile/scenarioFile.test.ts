import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import type { ScenarioFileProblem } from '../../../src/simulation/scenarioFile/problems';
import { DEEPEST, LARGEST_FILE, readScenarioFile, tooLarge, writeScenarioFile } from '../../../src/simulation/scenarioFile/scenarioFile';
import { withoutAbsent } from '../../../src/simulation/stack';
import { sameName } from '../../../src/simulation/library/names';
import { anyScenario } from './anyScenario';
import { damaged, file, full } from './fullScenario';

const problemsOf = (content: string): readonly ScenarioFileProblem[] => {
  const read = readScenarioFile(content);
  return read.ok ? [] : read.problems;
};
describe('a file of scenarios', () => {
  it('reads as it was written, every field', () => expect(readScenarioFile(writeScenarioFile([full]))).toEqual({ ok: true, scenarios: [full] }));

  it('is readable text with its format and version first', () => expect(writeScenarioFile([baseScenario])).toMatch(/^\{\n {2}"format": "sterktewijzer-scenario",\n {2}"version": 1,\n {2}"scenarios": \[\n/));

  it('a list of numbers takes one line, a text that looks like one stays as it is', () => {
    const written = writeScenarioFile([{ ...full, description: '[\n  1,\n  2\n]' }]);
    expect(written).toContain('\n      "shares": [0.2, 0.2, 0.2, 0.2, 0.2],\n');
    expect(readScenarioFile(written)).toMatchObject({ ok: true, scenarios: [{ description: '[\n  1,\n  2\n]' }] });
  });

  it('what fits without spaces is written so that it can be read, and what does not is told', () => {
    const changes = Array.from({ length: 1000 }, () => ({ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }) as const);
    const many = (count: number) => Array.from({ length: count }, (_, i): Scenario => ({ ...baseScenario, name: `Nummer ${i}`, changes }));
    const fits = writeScenarioFile(many(35));
    expect(tooLarge(fits)).toBeNull();
    expect(readScenarioFile(fits).ok).toBe(true);
    expect(tooLarge(writeScenarioFile(many(45)))).toMatchObject({ code: 'fileTooLarge', most: LARGEST_FILE });
  });

  it('any scenarios come back the same, every number to the last bit', () => {
    const library = fc.uniqueArray(anyScenario.map((scenario) => withoutAbsent({ ...scenario, baseline: undefined })), { maxLength: 4, comparator: (a, b) => sameName(a.name, b.name) });
    fc.assert(fc.property(library, (scenarios) => {
      expect(readScenarioFile(writeScenarioFile(scenarios))).toEqual({ ok: true, scenarios });
    }), { numRuns: 400 });
  });

  it('a scenario keeps the baseline that is not in the file', () => {
    fc.assert(fc.property(anyScenario.filter(({ name, baseline = '' }) => !sameName(name, baseline)), (scenario) => {
      expect(readScenarioFile(writeScenarioFile([scenario]))).toEqual({ ok: true, scenarios: [scenario] });
    }), { numRuns: 200 });
  });

  it('takes a byte order mark and a schema reference', () => expect(readScenarioFile(`\uFEFF${JSON.stringify({ $schema: 'scenario-1.json', format: 'sterktewijzer-scenario', version: 1, scenarios: [] })}`)).toEqual({ ok: true, scenarios: [] }));
});

describe('a file that is refused', () => {
  it.each<[string, string, ScenarioFileProblem]>([
    ['nothing', '', { code: 'notJson', detail: expect.any(String) as unknown as string }],
    ['half a file', '{"format":', { code: 'notJson', detail: expect.any(String) as unknown as string }],
    ['a list', '[]', { code: 'otherFormat', found: '' }],
    ['another format', '{"format":"iets"}', { code: 'otherFormat', found: '"iets"' }],
    ['a format of the prototype', '{"__proto__":{"format":"sterktewijzer-scenario"}}', { code: 'otherFormat', found: '' }],
    ['no version', '{"format":"sterktewijzer-scenario"}', { code: 'unknownVersion', found: '', known: 1 }],
    ['an old version', '{"format":"sterktewijzer-scenario","version":0}', { code: 'unknownVersion', found: '0', known: 1 }],
    ['a version as text', '{"format":"sterktewijzer-scenario","version":"1"}', { code: 'unknownVersion', found: '"1"', known: 1 }],
    ['a newer version', '{"format":"sterktewijzer-scenario","version":2,"anders":[]}', { code: 'newerVersion', found: 2, known: 1 }],
    ['no scenarios', '{"format":"sterktewijzer-scenario","version":1}', { code: 'missingKey', path: '', key: 'scenarios' }],
    ['scenarios that are no list', '{"format":"sterktewijzer-scenario","version":1,"scenarios":{}}', { code: 'wrongType', path: 'scenarios', found: '{}', expected: 'list' }],
    ['something beside the scenarios', '{"format":"sterktewijzer-scenario","version":1,"scenarios":[],"extra":1}', { code: 'unknownKey', path: '', key: 'extra', allowed: ['format', 'version', 'scenarios', '$schema'] }],
    ['nesting without end', '['.repeat(1_000_000), { code: 'fileTooDeep', deepest: DEEPEST }],
    ['brackets in a text are no nesting', `"${'['.repeat(100)}"`, { code: 'otherFormat', found: '' }],
    ['a very large file', ' '.repeat(LARGEST_FILE + 1), { code: 'fileTooLarge', characters: LARGEST_FILE + 1, most: LARGEST_FILE }],
    ['a scenario that is none', file(7), { code: 'wrongType', path: 'scenarios[0]', found: '7', expected: 'object' }],
    ['null', file(null), { code: 'wrongType', path: 'scenarios[0]', found: 'null', expected: 'object' }],
  ])('%s', (_name, content, problem) => expect(problemsOf(content)).toEqual([problem]));

  it.each<[string, unknown, Partial<ScenarioFileProblem>]>([
    ['name', undefined, { code: 'missingKey', path: 'scenarios[0]', key: 'name' }],
    ['name', '  ', { code: 'emptyText', path: 'scenarios[0].name' }],
    ['name', 'x'.repeat(61), { code: 'textTooLong', path: 'scenarios[0].name', characters: 61, most: 60 }],
    ['name', 7, { code: 'wrongType', path: 'scenarios[0].name', found: '7', expected: 'text' }],
    ['naam', 'x', { code: 'unknownKey', path: 'scenarios[0]', key: 'naam' }],
    ['__proto__', { name: 'x' }, { code: 'unknownKey', path: 'scenarios[0]', key: '__proto__' }],
    ['constructor', { prototype: {} }, { code: 'unknownKey', path: 'scenarios[0]', key: 'constructor' }],
    ['changes', {}, { code: 'wrongType', path: 'scenarios[0].changes', found: '{}', expected: 'list' }],
    ['changes.0.driver', 'weer', { code: 'noChoice', path: 'scenarios[0].changes[0].driver', found: '"weer"', allowed: ['inwoners', 'werklast'] }],
    ['changes.0.active', 'ja', { code: 'wrongType', path: 'scenarios[0].changes[0].active', found: '"ja"', expected: 'truth' }],
    ['uncertainty.batches', 15, { code: 'numberOutOfRange', path: 'scenarios[0].uncertainty.batches', found: 15, min: 16, max: 64 }],
    ['uncertainty.perBatch', 8192, { code: 'noChoice', path: 'scenarios[0].uncertainty.perBatch', found: '8192' }],
    ['uncertainty.perBatch', 100, { code: 'noChoice', path: 'scenarios[0].uncertainty.perBatch', found: '100' }],
    ['uncertainty.enough', 0, { code: 'numberOutOfRange', path: 'scenarios[0].uncertainty.enough', found: 0, min: 0.01, max: 1 }],
    ['changes.0.amount.value', -1.5, { code: 'numberOutOfRange', path: 'scenarios[0].changes[0].amount.value', found: -1.5, min: -1, max: 100 }],
    ['changes.0.amount.value', '0,1', { code: 'wrongType', path: 'scenarios[0].changes[0].amount.value', found: '"0,1"', expected: 'number' }],
    ['changes.0.amount.text', 'x', { code: 'unknownKey', path: 'scenarios[0].changes[0].amount', key: 'text', allowed: ['kind', 'value'] }],
    ['changes.0.amount.kind', 'toString', { code: 'noChoice', path: 'scenarios[0].changes[0].amount.kind', found: '"toString"' }],
    ['changes.0.amount.kind', undefined, { code: 'missingKey', path: 'scenarios[0].changes[0].amount', key: 'kind' }],
    ['changes.1.scope.kind', 'provincie', { code: 'noChoice', path: 'scenarios[0].changes[1].scope.kind', allowed: ['eenheid', 'district', 'basisteam', 'gemeente'] }],
    ['changes.1.scope.name', undefined, { code: 'missingKey', path: 'scenarios[0].changes[1].scope', key: 'name' }],
    ['year', 2031, { code: 'numberOutOfRange', path: 'scenarios[0].year', found: 2031, min: 2024, max: 2030 }],
    ['year', 2025.5, { code: 'numberNotWhole', path: 'scenarios[0].year', found: 2025.5 }],
    ['municipalGrowth', false, { code: 'noChoice', path: 'scenarios[0].municipalGrowth', found: 'false', allowed: ['true'] }],
    ['totalBudget', undefined, { code: 'missingKey', path: 'scenarios[0]', key: 'totalBudget' }],
    ['totalBudget', -1, { code: 'numberOutOfRange', path: 'scenarios[0].totalBudget', found: -1 }],
    ['shares', [0.5, 0.5], { code: 'listLength', path: 'scenarios[0].shares', found: 2, min: 5, max: 5 }],
    ['shares.2', 'x', { code: 'wrongType', path: 'scenarios[0].shares[2]' }],
    ['wijkagentenRule', 'soms', { code: 'noChoice', path: 'scenarios[0].wijkagentenRule' }],
    ['elasticities.0.component', 'koffie', { code: 'noChoice', path: 'scenarios[0].elasticities[0].component' }],
    ['limits.0.cap', undefined, { code: 'missingKey', path: 'scenarios[0].limits[0]', key: 'cap' }],
    ['liftedMinima', 'geen', { code: 'noChoice', path: 'scenarios[0].liftedMinima', allowed: ['alle'] }],
    ['amendments.0.payers.kind', 'gemeente', { code: 'noChoice', path: 'scenarios[0].amendments[0].payers.kind' }],
    ['amendments.0.receiver', '', { code: 'emptyText', path: 'scenarios[0].amendments[0].receiver' }],
    ['damping.rule', 'geen', { code: 'unknownKey', path: 'scenarios[0].damping', key: 'perYear', allowed: ['rule'] }],
    ['rounding', null, { code: 'noChoice', path: 'scenarios[0].rounding', found: 'null' }],
    ['uncertainty.seed', 4294967296, { code: 'numberOutOfRange', path: 'scenarios[0].uncertainty.seed' }],
    ['uncertainty.drivers.weer', {}, { code: 'unknownKey', path: 'scenarios[0].uncertainty.drivers', key: 'weer' }],
    ['uncertainty.drivers.inwoners.distribution.kind', 'gelijk', { code: 'noChoice', path: 'scenarios[0].uncertainty.drivers.inwoners.distribution.kind' }],
    ['uncertainty.drivers.inwoners.teams.0.distribution.values.1', 'x', { code: 'wrongType', path: 'scenarios[0].uncertainty.drivers.inwoners.teams[0].distribution.values[1]' }],
    ['uncertainty.teamMatrix.1.0', 2, { code: 'numberOutOfRange', path: 'scenarios[0].uncertainty.teamMatrix[1][0]' }],
  ])('%s = %j', (path, value, problem) => {
    const problems = problemsOf(damaged(path, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  it('a number beyond what a computer holds', () => expect(problemsOf(damaged('totalBudget', 1).replace('"totalBudget":1', '"totalBudget":1e999'))).toMatchObject([{ code: 'numberOutOfRange', found: Infinity }]));

  it('tells everything that is wrong, not only the first', () => expect(problemsOf(file({ ...full, name: '', year: 1 })).map((problem) => problem.code)).toEqual(['emptyText', 'numberOutOfRange']));

  it('tells no more than a reader can use', () => expect(problemsOf(file({ ...full, limits: Array.from({ length: 900 }, () => 1) }))).toHaveLength(50));

  it('a name twice, and a circle of baselines', () => {
    const one = (name: string, baseline?: string) => ({ ...baseScenario, name, ...(baseline === undefined ? {} : { baseline }) });
    expect(problemsOf(writeScenarioFile([one('Groei'), one(' groei')]))).toEqual([{ code: 'nameTwice', path: 'scenarios[1].name', name: ' groei' }]);
    expect(problemsOf(writeScenarioFile([one('Een', 'Twee'), one('Twee', 'Een')]))).toEqual([{ code: 'fileCircle', names: ['Een', 'Twee', 'Een'] }]);
  });

  it('whatever stands in it: reading never throws and nothing gets into a prototype', () => {
    const content = fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((value) => file(value)), fc.tuple(fc.constantFrom('name', 'changes', 'uncertainty', 'damping', '__proto__'), fc.jsonValue()).map(([key, value]) => damaged(key, value)));
    fc.assert(fc.property(content, (found) => { readScenarioFile(found); }), { numRuns: 500 });
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});
