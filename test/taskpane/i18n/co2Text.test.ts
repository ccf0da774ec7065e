import { afterEach, describe, expect, test } from 'vitest';
import { readings } from '../../../src/model/co2/inputs';
import type { Co2Reason } from '../../../src/model/co2/outcome';
import type { Co2Remark } from '../../../src/model/co2/remarks';
import { readingSentence, reasonText, remarkText } from '../../../src/taskpane/i18n/co2Text';
import { setLanguage } from '../../../src/taskpane/i18n/translate';
import { figures } from '../co2Fixture';

afterEach(() => setLanguage('nl-NL'));

const reasons: readonly Co2Reason[] = [
  { code: 'yearsOutOfOrder', years: [1990, 2030, 2022, 2050] },
  { code: 'tooManyYears', years: 78, most: 40 },
  { code: 'readingImpossible', reading: 'C' },
  { code: 'levelNotPositive', year: 1990, level: 0 },
  { code: 'shareUnknown', key: 'm²' },
  { code: 'residualMissing' },
  { code: 'residualAboveTarget', residual: 50_000, target: 40_000 },
  { code: 'tooFewYears', years: 1 },
  { code: 'growthMissing' },
];
const remarks: readonly Co2Remark[] = [
  ...(['categorie', 'eenheid', 'methode', 'jaar'] as const).map((lack): Co2Remark => ({ code: 'noFactor', actual: 0, lack })),
  { code: 'gap', year: 2023, category: 1 },
  { code: 'categoryMissing', year: 2023, category: 1 },
  { code: 'yearsMissing', from: 2020, to: 2021 },
  { code: 'yearsMissing', from: 2020, to: 2020 },
  { code: 'categoryWithoutFigures', categories: [0, 1] },
];
const activity = { ...figures, actuals: [{ year: 2023, category: 1, amount: { kind: 'activiteit', quantity: 10, unit: 'kWh' }, source: '' }] } as const;

describe.each(['nl-NL', 'en-US'])('sentences in %s', (locale) => {
  test('every reason and remark has one of its own, with its facts and nothing left open', () => {
    setLanguage(locale);
    const all = [...reasons.map(reasonText), ...remarks.map((remark) => remarkText(remark, activity)), ...readings.map((reading) => readingSentence(reading, activity))];
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all) expect(sentence).not.toMatch(/co2\.|\{\{|undefined|NaN/);
  });
});

test('a remark names category, year and unit', () => {
  expect(remarkText({ code: 'noFactor', actual: 0, lack: 'eenheid' }, activity)).toBe('elektriciteit 2023: er is geen factor per kWh.');
  expect(remarkText({ code: 'gap', year: 2023, category: 1 }, activity)).toBe('elektriciteit: 2023 ontbreekt, er vóór en erna staan wel cijfers.');
});
