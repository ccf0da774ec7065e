import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A formula worked out where turning text into code is forbidden, as the page's content security policy does. */
const program = `
import { compileFormula } from './src/simulation/formula/compile.ts';
try { new Function('return 1'); console.log('allowed'); } catch { console.log('forbidden'); }
const reading = compileFormula('als(inwoners > 1; 0,6 * inwoners ^ 2,5; -1)', ['inwoners']);
console.log(reading.ok ? JSON.stringify(reading.formula.value([Float64Array.of(4)], ['A']).ok) : reading.problem.code);
`;

describe('formulas', () => {
  it('need no code made out of text', () => {
    const output = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--import', 'tsx', '--input-type=module', '--eval', program], { encoding: 'utf8' });
    expect(output.trim().split('\n')).toEqual(['forbidden', 'true']);
  });
});
