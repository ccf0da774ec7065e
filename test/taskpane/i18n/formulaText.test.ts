import { afterEach, describe, expect, it } from 'vitest';
import { compileFormula } from '../../../src/simulation/formula/compile';
import { formulaOutcomeText, formulaText } from '../../../src/taskpane/i18n/formulaText';
import { setLanguage } from '../../../src/taskpane/i18n/translate';

const text = (formula: string) => {
  const reading = compileFormula(formula, ['inwoners', 'misdrijven']);
  return reading.ok ? expect.fail(`«${formula}» is accepted`) : formulaText(reading.problem);
};

/** One formula per code. */
const refused = ['', '1'.repeat(501), '1+'.repeat(150), '('.repeat(30), '1 $', '1,2,3', '1'.repeat(16), '1.234', '0,6 + 0.4', 'inwoners %', 'misdrijf', 'sin(1)', 'min', '2 inwoners', '1 +', '(1', '1)', '1; 2', 'abs(1; 2)', 'als(1 > 2; 1)', 'afronden(1; 2; 3)', 'max()', '1 > 2', 'als(1; 2; 3)', 'als(1 < 2 < 3; 1; 2)', '2^3^4', 'afronden(1; inwoners)'];

afterEach(() => setLanguage('nl'));

describe('sentence of a refused formula', () => {
  it.each([
    ['0,6 * misdrijf', 'Teken 7: «misdrijf» is onbekend. U kunt gebruiken: inwoners, misdrijven.'],
    ['2 inwoners', 'Teken 3: Tussen «2» en «inwoners» ontbreekt een bewerking. Zet er bijvoorbeeld * tussen.'],
    ['abs(1; 2)', 'Teken 1: «abs» vraagt precies één argument; hier staan er 2.'],
    ['afronden(1; 2; 3)', 'Teken 1: «afronden» vraagt 1 tot 2 argumenten; hier staan er 3.'],
    ['', 'De formule is leeg. Typ bijvoorbeeld 0,6 * misdrijven + 0,4 * uitrukken.'],
  ])('%s', (formula, sentence) => {
    expect(text(formula)).toBe(sentence);
  });

  it.each(['nl', 'en'])('every sentence in %s is filled in', (language) => {
    setLanguage(language);
    const sentences = [...refused.map(text), formulaOutcomeText({ code: 'notFinite', team: 'Twente Noord' })];
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|formule\.[a-z]|undefined/i);
    // No two problems share a sentence.
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('English follows the display language', () => {
    setLanguage('en-US');
    expect(text('(1')).toBe('Character 1: This bracket is not closed.');
  });
});
