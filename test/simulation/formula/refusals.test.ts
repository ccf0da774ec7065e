import { describe, expect, it } from 'vitest';
import { compileFormula } from '../../../src/simulation/formula/compile';
import type { FormulaProblem } from '../../../src/simulation/formula/problem';
import { names, refusalOf } from './read';

/** The refused part is marked by the sign ‸ in front of it. */
type Refusal = FormulaProblem extends infer P ? (P extends FormulaProblem ? Omit<P, 'at'> : never) : never;

describe('a formula that is refused says what and where', () => {
  it.each<[string, Refusal]>([
    ['‸', { code: 'empty' }],
    ['‸   ', { code: 'empty' }],
    ['‸=', { code: 'empty' }],
    ['misdrijven + ‸diefstal', { code: 'unknownName', name: 'diefstal', known: names }],
    ['0,6 * ‸sin(misdrijven)', { code: 'unknownFunction', name: 'sin', known: ['min', 'max', 'abs', 'wortel', 'afronden', 'als', 'en', 'of'] }],
    ['1 + ‸inwoners(3)', { code: 'unknownFunction', name: 'inwoners', known: ['min', 'max', 'abs', 'wortel', 'afronden', 'als', 'en', 'of'] }],
    ['2 * ‸Min + 1', { code: 'functionWithoutBrackets', name: 'Min' }],
    ['2 ‸misdrijven', { code: 'missingOperator', before: '2', after: 'misdrijven' }],
    ['2‸(3)', { code: 'missingOperator', before: '2', after: '(' }],
    ['(1)‸(2)', { code: 'missingOperator', before: ')', after: '(' }],
    ['1‸e6', { code: 'unknownName', name: 'e6', known: names }],
    ['1 + ‸', { code: 'missingValue', after: '+' }],
    ['1 + ‸* 2', { code: 'missingValue', after: '+' }],
    ['‸* 2', { code: 'missingValue', after: '' }],
    ['(‸)', { code: 'missingValue', after: '(' }],
    ['max(1; ‸; 2)', { code: 'missingValue', after: ';' }],
    ['max(1;‸)', { code: 'missingValue', after: ';' }],
    ['‸(1 + 2', { code: 'notClosed' }],
    ['max‸(1; 2', { code: 'notClosed' }],
    ['1 + 2‸)', { code: 'notOpened' }],
    ['1 ‸; 2', { code: 'separatorOutsideFunction', text: ';' }],
    ['max(1; (2 ‸; 3))', { code: 'separatorOutsideFunction', text: ';' }],
    ['1 + ‸abs()', { code: 'argumentCount', name: 'abs', found: 0, least: 1, most: 1 }],
    ['1 + ‸als(1 > 2; 3)', { code: 'argumentCount', name: 'als', found: 2, least: 3, most: 3 }],
    ['‸wortel(1; 2)', { code: 'argumentCount', name: 'wortel', found: 2, least: 1, most: 1 }],
    ['‸1,5,6', { code: 'badNumber', text: '1,5,6' }],
    ['2 * ‸12.34.5', { code: 'badNumber', text: '12.34.5' }],
    ['‸1.23,4', { code: 'badNumber', text: '1.23,4' }],
    ['‸1234567890123456', { code: 'numberTooLong', text: '1234567890123456', limit: 15 }],
    ['0,6 * misdrijven + ‸0.4 * uitrukken', { code: 'mixedDecimals', text: '0.4' }],
    ['0.6 * misdrijven + ‸0,4 * uitrukken', { code: 'mixedDecimals', text: '0,4' }],
    ['2 * ‸1.234', { code: 'ambiguousNumber', text: '1.234' }],
    ['2 * ‸1,234', { code: 'ambiguousNumber', text: '1,234' }],
    ['min(‸1,5)', { code: 'ambiguousNumber', text: '1,5' }],
    ['max(misdrijven, ‸1,5)', { code: 'ambiguousNumber', text: '1,5' }],
    ['max(‸2,5 * inwoners, 3)', { code: 'ambiguousNumber', text: '2,5' }],
    ['max(0, ‸1,234.5)', { code: 'ambiguousNumber', text: '1,234.5' }],
    ['max(0.5, 2 * (1 + min(‸1,234, inwoners)))', { code: 'ambiguousNumber', text: '1,234' }],
    ['als(1 > 0; ‸1.234; 2)', { code: 'ambiguousNumber', text: '1.234' }],
    ['‸-inwoners^2', { code: 'ambiguousPower' }],
    ['2^3‸^2', { code: 'ambiguousPower' }],
    ['2^‸-3^2', { code: 'ambiguousPower' }],
    ['als(1 < inwoners ‸< 3; 1; 2)', { code: 'chainedComparison' }],
    ['inwoners ‸> 3', { code: 'numberExpected' }],
    ['1 + (inwoners ‸> 3)', { code: 'numberExpected' }],
    ['‸en(1 > 2; 2 > 3)', { code: 'numberExpected' }],
    ['als(‸inwoners; 1; 2)', { code: 'conditionExpected' }],
    ['als(en(1 > 2; ‸7); 1; 2)', { code: 'conditionExpected' }],
    ['afronden(inwoners; ‸misdrijven)', { code: 'digitsNotFixed' }],
    ['afronden(inwoners; ‸7)', { code: 'digitsNotFixed' }],
    ['afronden(inwoners; ‸1,5)', { code: 'digitsNotFixed' }],
    ['inwoners ‸%', { code: 'percentWithoutNumber' }],
    ['10 % ‸3', { code: 'missingOperator', before: ')', after: '3' }],
    ['inwoners‸[1]', { code: 'unknownCharacter', character: '[' }],
    ['‸"tekst"', { code: 'unknownCharacter', character: '"' }],
    ['1 + ‸😀', { code: 'unknownCharacter', character: '😀' }],
    ['inwoners‸.length', { code: 'unknownCharacter', character: '.' }],
    ['inwoners ‸! ', { code: 'unknownCharacter', character: '!' }],
    [`${'('.repeat(20)}‸(1)${')'.repeat(20)}`, { code: 'tooDeep', limit: 20 }],
    [`${'1+'.repeat(125)}‸1`, { code: 'tooManyParts', limit: 250 }],
    [`${'1'.repeat(500)}‸1`, { code: 'tooLong', length: 501, limit: 500 }],
  ])('%s', (marked, refusal) => {
    const at = marked.indexOf('‸');
    expect(refusalOf(marked.replace('‸', ''))).toEqual({ ...refusal, at });
  });

  it.each(['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'globalThis', 'window', 'process', 'Function', 'import', 'createUnit', 'evaluate', 'parse', 'simplify', 'end', 'i', 'pi', 'e', 'Infinity', 'NaN', 'true', 'null', 'undefined', 'mod', 'in', 'to', 'not', 'and'])('%s is out of reach', (name) => {
    for (const text of [name, `${name}(1)`, `1 + ${name}`, `inwoners ${name} 2`, `${name} 1`]) {
      expect(['unknownName', 'unknownFunction', 'functionWithoutBrackets', 'conditionExpected', 'numberExpected']).toContain(refusalOf(text).code);
    }
  });

  it('a name that is a word of the parser is a name all the same', () => {
    const reading = compileFormula('in + mod * end', ['in', 'mod', 'end']);
    expect(reading.ok && reading.formula.value([1, 2, 3].map((value) => Float64Array.of(value)), ['A'])).toEqual({ ok: true, values: Float64Array.of(7) });
  });
});
