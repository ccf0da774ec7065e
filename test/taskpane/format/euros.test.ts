import { expect, test } from 'vitest';
import { formatEuro } from '../../../src/taskpane/format/euros';

test.each([
  [348_500.4, '€ 348.500'],
  [85, '€ 85'],
  [12.5, '€ 12,50'],
  [-20, '−€ 20'],
  [-1234.56, '−€ 1.235'],
  [-0.001, '€ 0'],
  [0, '€ 0'],
])('%d is %s', (euro, shown) => expect(formatEuro(euro).replace('\u00a0', ' ').replace('\u2060', '')).toBe(shown));
