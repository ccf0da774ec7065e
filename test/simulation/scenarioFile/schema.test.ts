import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../assets/schema/scenario-1.json';
import { readScenarioFile, writeScenarioFile } from '../../../src/simulation/scenarioFile/scenarioFile';
import { anyScenario } from './anyScenario';
import { damaged, full } from './fullScenario';

const validate = new Ajv({ allErrors: false }).compile(schema);
const accepts = (content: string) => validate(JSON.parse(content)) === true;
const reads = (content: string) => readScenarioFile(content).ok;

/** Every place in the complete scenario: "changes.0.amount.value". */
function placesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path === '' ? [] : [path]), ...Object.entries(value).flatMap(([key, field]) => placesOf(field, path === '' ? key : `${path}.${key}`))];
}

/** Values that a place may or may not take. */
const values = [undefined, null, true, 0, 1, -1, 0.5, 5, 5.5, 100, 100.5, 16, 15, 64, 65, 4096, 8192, 0.01, 0.009, 2024, 2025, 2031, 1e6, 1e7, 1e12, 4294967296, 1e13, '', ' ', 'alle', 'vast', 'geen', 'vrij', 'eenheid', 'procent', 'formule', 'empirisch', 'x'.repeat(61), [], [0.2, 0.2, 0.2, 0.2, 0.2], ['Ede'], {}, { kind: 'eenheid' }, { kind: 'normaal', sd: 0.1 }, { kind: 'toString' }, { rule: 'BVS 2007' }];

describe('the published schema', () => {
  it('takes what the add-in writes', () => {
    expect(accepts(writeScenarioFile([full]))).toBe(true);
    fc.assert(fc.property(anyScenario, (scenario) => {
      expect(accepts(writeScenarioFile([scenario]))).toBe(true);
    }), { numRuns: 200 });
  });

  it('says the same as the reader for every place in a scenario and every kind of value there', () => {
    const different: string[] = [];
    let refused = 0;
    for (const place of [...placesOf(full), 'onbekend', 'changes.0.onbekend', 'uncertainty.drivers.onbekend']) {
      for (const value of values) {
        const content = damaged(place, value);
        const [bySchema, byReader] = [accepts(content), reads(content)];
        if (bySchema !== byReader) different.push(`${place} = ${JSON.stringify(value)}: schema ${bySchema}, reader ${byReader}`);
        if (!byReader) refused++;
      }
    }
    expect(different).toEqual([]);
    expect(refused).toBeGreaterThan(1000);
  });

  it.each([
    ['another format', { format: 'x', version: 1, scenarios: [] }],
    ['another version', { format: 'sterktewijzer-scenario', version: 2, scenarios: [] }],
    ['no scenarios', { format: 'sterktewijzer-scenario', version: 1 }],
    ['something else beside them', { format: 'sterktewijzer-scenario', version: 1, scenarios: [], extra: 1 }],
  ])('refuses with the reader: %s', (_name, content) => {
    expect(accepts(JSON.stringify(content))).toBe(false);
    expect(reads(JSON.stringify(content))).toBe(false);
  });
});
