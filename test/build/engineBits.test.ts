import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });

async function rulesBroken(code: string, filePath: string): Promise<(string | null)[]> {
  return (await eslint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('arithmetic whose last bit differs between engines', () => {
  it.each([
    { code: 'export const f = (a: number) => a ** 2;\n', rule: 'no-restricted-syntax' },
    { code: 'export function f(a: number) {\n  a **= 2;\n  return a;\n}\n', rule: 'no-restricted-syntax' },
    { code: 'export const f = (a: number) => Math.pow(a, 2);\n', rule: 'no-restricted-properties' },
    { code: 'export const f = (a: number) => Math.exp(a);\n', rule: 'no-restricted-properties' },
  ])('is refused in the model and the simulator: $code', async ({ code, rule }) => {
    for (const folder of ['model', 'simulation']) expect(await rulesBroken(code, `src/${folder}/sample.ts`), folder).toEqual([rule]);
    expect(await rulesBroken(code, 'src/taskpane/sample.ts')).toEqual([]);
  });

  it('leaves what is exact', async () => {
    expect(await rulesBroken('export const f = (a: number) => Math.sqrt(a * a);\n', 'src/simulation/sample.ts')).toEqual([]);
  });
});
