import { describe, expect, it } from 'vitest';
import { columns, formulaOf, names, teams, valuesOf } from './read';

describe('outcome of a formula, by hand', () => {
  it.each<[string, number[]]>([
    // 0.6 × 500 + 0.4 × 900 = 660; 0.6 × 300 = 180; 120 + 160 = 280
    ['0,6 * misdrijven + 0,4 * uitrukken', [660, 180, 280]],
    ['0.6*misdrijven+0.4*uitrukken', [660, 180, 280]],
    ['=0,6*Misdrijven + 0,4*UITRUKKEN', [660, 180, 280]],
    ['7', [7, 7, 7]],
    ['1 + 2 * 3', [7, 7, 7]],
    ['(1 + 2) * 3', [9, 9, 9]],
    ['10 - 2 - 3', [5, 5, 5]],
    ['24 / 4 / 2', [3, 3, 3]],
    ['-inwoners + 50000', [0, 20_000, 30_000]],
    ['2 - -3', [5, 5, 5]],
    ['+7', [7, 7, 7]],
    ['2^10', [1024, 1024, 1024]],
    ['2 ^ -1', [0.5, 0.5, 0.5]],
    ['(-2)^3', [-8, -8, -8]],
    ['4^0,5', [2, 2, 2]],
    ['2 * 3^2', [18, 18, 18]],
    ['misdrijven × 2 ÷ 4 − 50', [200, 100, 50]],
    ['10 % * misdrijven', [50, 30, 20]],
    ['misdrijven * (1 + 12,5%)', [562.5, 337.5, 225]],
    ['min(misdrijven; uitrukken)', [500, 0, 200]],
    ['MAX(misdrijven, uitrukken, 450)', [900, 450, 450]],
    ['max(0,5; 1,5)', [1.5, 1.5, 1.5]],
    ['max(0.5, 1.5)', [1.5, 1.5, 1.5]],
    ['max(inwoners;1,5)', [50_000, 30_000, 20_000]],
    ['max((0,5)*2; 0,25)', [1, 1, 1]],
    ['abs(misdrijven - uitrukken)', [400, 300, 200]],
    ['wortel(uitrukken)', [30, 0, 20]],
    ['sqrt(0,25)', [0.5, 0.5, 0.5]],
    ['abs(1,5)', [1.5, 1.5, 1.5]],
    ['afronden(misdrijven / 150)', [3, 2, 1]],
    ['round(-2.5)', [-3, -3, -3]],
    ['afronden(2,675; 2)', [2.68, 2.68, 2.68]],
    ['afronden(inwoners / 7; -2)', [7100, 4300, 2900]],
    ['als(uitrukken > 0; misdrijven / uitrukken; -1)', [500 / 900, -1, 0.5]],
    ['if(uitrukken = 0, 1, 2)', [2, 1, 2]],
    ['als(uitrukken <> 0; 1; 2)', [1, 2, 1]],
    ['als(en(misdrijven >= 300; uitrukken <= 0); 1; 0)', [0, 1, 0]],
    ['als(of(misdrijven < 300, uitrukken < 1); 1; 0)', [0, 1, 1]],
    ['1.234,5 * 2', [2469, 2469, 2469]],
    ['1,234.5 * 2', [2469, 2469, 2469]],
    ['1,5 + 1.234', [1235.5, 1235.5, 1235.5]],
    ['0.5 + 1.234', [1.734, 1.734, 1.734]],
    ['1.234.567', [1_234_567, 1_234_567, 1_234_567]],
    ['0,125', [0.125, 0.125, 0.125]],
    ['0,600', [0.6, 0.6, 0.6]],
    [`${'-'.repeat(249)}1`, [-1, -1, -1]],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['misdrijven / uitrukken', 'B'],
    // As in Excel an error is not hidden by what is done with it.
    ['min(5; misdrijven / uitrukken)', 'B'],
    ['1 / (misdrijven / uitrukken)', 'B'],
    ['als(misdrijven / uitrukken > 1; 1; 2)', 'B'],
    ['wortel(300 - misdrijven)', 'A'],
    ['uitrukken ^ 0 + (uitrukken - uitrukken) ^ 0', 'A'],
    ['0 * (inwoners ^ 90)', 'A'],
    ['als(of(1 = 1; 1 / uitrukken > 0); 1; 0)', 'B'],
    ['(-misdrijven) ^ 0,5', 'A'],
  ])('%s has no outcome for %s', (text, team) => {
    expect(formulaOf(text).value(columns, teams)).toEqual({ ok: false, problem: { code: 'notFinite', team } });
  });

  it('says which names it uses, in the order of the names', () => {
    expect(formulaOf('uitrukken * uitrukken + inwoners').uses).toEqual(['inwoners', 'uitrukken']);
    expect(formulaOf('3').uses).toEqual([]);
    expect(names).toEqual(['inwoners', 'misdrijven', 'uitrukken']);
  });

  it('leaves its columns alone, and its outcome is a copy', () => {
    const outcome = formulaOf('inwoners').value(columns, teams);
    if (outcome.ok) outcome.values[0] = 1;
    expect(columns[0]?.[0]).toBe(50_000);
  });

  it('a column of another length is a mistake of the caller', () => {
    expect(() => formulaOf('inwoners').value([Float64Array.of(1)], teams)).toThrow(/inwoners has 1 values for 3 teams/);
  });
});
