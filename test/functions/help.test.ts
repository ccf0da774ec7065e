import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionIds } from '../../src/functions/ids';
import { functionsMetadata } from '../../webpack.functions.js';

interface Definition {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

const page = readFileSync(new URL('../../src/taskpane/help.html', import.meta.url), 'utf8');
const codes = [...page.matchAll(/<code>([^<]*)<\/code>/g)].map(([, text]) => text ?? '');

describe('the help about functions in cells', () => {
  it('lists every function with the arguments it has, those that may be left out in brackets', async () => {
    const { functions } = JSON.parse((await functionsMetadata()).dutch) as { functions: Definition[] };
    const listed = codes.filter((code) => /^STERKTE\.\w+\(/.test(code));
    const expected = functions.map(({ name, parameters }) => `STERKTE.${name}(${parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name)).join('; ')})`);
    expect([...listed].sort()).toEqual(expected.sort());
  });

  it('has an example of each in the notation of a Dutch Excel, with enough arguments and not too many', async () => {
    const { functions } = JSON.parse((await functionsMetadata()).dutch) as { functions: Definition[] };
    const examples = codes.filter((code) => /^=STERKTE\.\w+\(/.test(code));
    expect(examples).toHaveLength(functionIds.length);
    for (const example of examples) {
      const [, name, given = ''] = /^=STERKTE\.(\w+)\((.*)\)$/.exec(example) ?? [];
      const parameters = functions.find((definition) => definition.name === name)?.parameters ?? [];
      const count = given.split(';').length;
      expect(count, example).toBeGreaterThanOrEqual(parameters.filter(({ optional }) => optional !== true).length);
      expect(count, example).toBeLessThanOrEqual(parameters.length);
      expect(given, example).not.toMatch(/\d\.\d/);
    }
  });
});
