import { describe, expect, test } from 'vitest';
import { reasonText } from '../../src/workbook/sheets/wijkagenten/namedReasons';

describe('why there is no figure', () => {
  test.each([
    [['Arnhem'], 'verdeling van Arnhem over teams niet bevestigd'],
    [['Arnhem', 'Nijmegen', 'Ede'], 'verdeling van Arnhem en nog 2 over teams niet bevestigd'],
  ])('the first municipality and how many more: %j', (municipalities, said) => {
    expect(reasonText({ code: 'openSplit', municipalities })).toBe(said);
  });

  test('the team without a figure', () => {
    expect(reasonText({ code: 'incompleteMonth', month: '2024-03-01', figure: 'occupancy', teams: ['Ede', 'Zwolle'] })).toBe('geen cijfer van Ede en nog 1 in deze maand');
  });

  test('what concerns nobody by name stays as it is', () => {
    expect(reasonText({ code: 'noSeries' })).toBe('geen maandcijfers ingevuld');
  });
});
