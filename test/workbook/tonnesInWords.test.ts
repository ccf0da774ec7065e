import { describe, expect, test } from 'vitest';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import { answerLabels } from '../../src/workbook/sheets/co2Pad/answerTexts';
import { inDutch } from '../../src/workbook/sheets/co2Pad/tonnesInWords';
import { meaningOf } from '../../src/workbook/sheets/co2Pad/words';

describe('tonnes in words', () => {
  test.each([
    [0, '0'],
    [999.6, '1.000'],
    [4335, '4.335'],
    [20_000, '20.000'],
    [1_234_567, '1.234.567'],
  ])('%d', (tonnes, said) => expect(inDutch(tonnes)).toBe(said));

  const { co2 } = publishedOthers();

  test('the readings say the tonnes of the plan with a point', () => {
    expect(meaningOf('B', co2).expected).toBe('5,6 % van het jaar ervoor; 4.335 ton is de gemiddelde stap');
  });

  test('so does a residual that is reached', () => {
    const [word] = answerLabels.lijnNeutraal ?? [];
    if (typeof word !== 'object' || !('said' in word)) throw new Error('the label starts with a word of the inputs');
    expect(word.said({ ...co2, afterTarget: 'vast percentage', residual: 20_000 })).toBe('Restuitstoot van 20.000 t bereikt');
  });
});
