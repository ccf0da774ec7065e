import { describe, expect, test } from 'vitest';
import { measuresResult } from '../../../src/model/co2/measuresResult';
import type { Co2Inputs, Co2Measure } from '../../../src/model/co2/inputs';
import { formatTonnes, shownDifference } from '../../../src/taskpane/format/tonnes';
import { co2Of, withMeasures } from '../../../src/taskpane/state/co2';
import { co2Answer } from '../../../src/taskpane/views/Co2/answer';
import { answerLines, headline } from '../../../src/taskpane/views/Co2/answerText';
import { pathRows } from '../../../src/taskpane/views/Co2/pathRows';
import { figures, plan, tonnesOfYear } from '../co2Fixture';

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function told(inputs: Co2Inputs, method: 'rechte lijn' | 'trend' = 'rechte lijn') {
  const result = co2Of(inputs);
  const answer = co2Answer(inputs, result, method);
  const { lead, strong, plan: planned, then } = answerLines(answer, result, inputs, method);
  return { kind: answer.kind, ...headline(answer, result, inputs), lines: [lead, `${strong} ${planned}`.trim(), then].filter((line) => line !== '').map(spaces), text: spaces(headline(answer, result, inputs).text) };
}

describe('what the view says first, by what is known', () => {
  const cases: readonly [string, Co2Inputs, ReturnType<typeof told>][] = [
    ['nothing entered: what the plan asks under the reading', plan, { kind: 'asked', text: '4.335 t minder per jaar', verdict: 'none', lines: ['Dat vraagt het plan in lezing C: 5,6 % van het niveau van 2022 per jaar, lineair. Van 77.411 t in 2022 naar 42.731 t in 2030, landelijk.'] }],
    ['another reading, another path: D asks most in the first year', { ...plan, reading: 'D' }, { kind: 'asked', text: '4.335 t minder in het eerste jaar', verdict: 'none', lines: ['Dat vraagt het plan in lezing D: 5,6 % van het vorige jaar, 4.335 t in het eerste jaar. Van 77.411 t in 2022 naar 48.818 t in 2030, landelijk.'] }],
    // (80.000 − 40.000) / 8
    ['levels only', { ...figures, actuals: [] }, { kind: 'asked', text: '5.000 t minder per jaar', verdict: 'none', lines: ['Dat vragen uw cijfers in lezing C, van 80.000 t in 2022 naar 40.000 t in 2030. Het plan zegt 4.335 t per jaar.'] }],
    // 80.000 − 2 × 5.000 = 70.000 on the path; (76.500 − 40.000) / 6 a year
    ['one year', { ...figures, actuals: [tonnesOfYear(2024, 76_500)] }, { kind: 'gap', text: '6.500 t boven het pad', verdict: 'bad', lines: ['2024: 76.500 t uitgestoten, 70.000 t op het pad. Voor een verwachting zijn twee volledige jaren nodig.', 'Vanaf nu 6.083 t per jaar tot 2030; het plan zegt 4.335 t.', 'Daarna 2.000 t per jaar tot 2050.'] }],
    // Steps −2.000 and −1.500 against −1.750: deviation √125.000 with one degree of freedom, t = 3,0777; × √(6 × (1 + 6/2)) = 5.331
    [
      'three years',
      figures,
      {
        kind: 'expected',
        text: '26.000 t te veel',
        verdict: 'bad',
        lines: [
          '2030: 66.000 t verwacht, 40.000 t doel. Bij het tempo van 2022–2024 (rechte lijn). 80 % kans op 60.669 t tot 71.331 t.',
          'Vanaf nu 6.083 t per jaar tot 2030; het plan zegt 4.335 t.',
          'Daarna 2.000 t per jaar tot 2050. Doel van 40.000 t bij dit tempo gehaald in 2045. Klimaatneutraal in 2068.',
        ],
      },
    ],
    [
      'two years that rise',
      { ...figures, actuals: [tonnesOfYear(2022, 80_000), tonnesOfYear(2023, 81_000)] },
      { kind: 'expected', text: '48.000 t te veel', verdict: 'bad', lines: ['2030: 88.000 t verwacht, 40.000 t doel. Bij het tempo van 2022–2023 (rechte lijn). Met twee volledige jaren is niet te zeggen hoe zeker dat is.', 'Vanaf nu 5.857 t per jaar tot 2030; het plan zegt 4.335 t.', 'Daarna 2.000 t per jaar tot 2050. Bij dit tempo wordt het doel van 40.000 t nooit gehaald. Klimaatneutraal: nooit.'] },
    ],
    ['the target year is over', { ...figures, actuals: [tonnesOfYear(2029, 42_000), tonnesOfYear(2030, 39_000)] }, { kind: 'actual', text: '1.000 t onder het doel', verdict: 'good', lines: ['2030: 39.000 t uitgestoten, 40.000 t doel.', 'Vanaf nu 1.950 t per jaar tot 2050.'] }],
    // The last complete year lies before the path of 2022 on: (88.000 − 42.731) / 9 a year from it on, and 42.731 / 20 from 2030 on.
    [
      'years before the path only',
      { ...plan, actuals: [tonnesOfYear(2020, 90_000), tonnesOfYear(2021, 88_000)] },
      {
        kind: 'expected',
        text: '27.269 t te veel',
        verdict: 'bad',
        lines: ['2030: 70.000 t verwacht, 42.731 t doel. Bij het tempo van 2020–2021 (rechte lijn). Met twee volledige jaren is niet te zeggen hoe zeker dat is.', 'Vanaf nu 5.030 t per jaar tot 2030; het plan zegt 4.335 t.', 'Daarna 2.137 t per jaar tot 2050. Doel van 42.731 t bij dit tempo gehaald in 2044. Klimaatneutraal in 2065.'],
      },
    ],
    ['no path', { ...plan, figures: 'eenheid' }, { kind: 'noPath', text: 'Nog geen pad', verdict: 'none', lines: ['Uw cijfers gaan over de eenheid. Vul het aandeel van de eenheid in (fte), dan is er een pad.'] }],
  ];
  test.each(cases)('%s', (_, inputs, expected) => {
    expect(told(inputs)).toEqual(expected);
  });

  test('after the target year without a figure of that year: the last year against the path', () => {
    // On the path 38.000 in 2031 and 36.000 in 2032.
    expect(told({ ...figures, actuals: [tonnesOfYear(2031, 38_500), tonnesOfYear(2032, 37_000)] })).toMatchObject({ kind: 'gap', text: '1.000 t boven het pad', verdict: 'bad' });
  });

  test('exactly at the target is good', () => expect(told({ ...figures, actuals: [tonnesOfYear(2030, 40_000)] })).toMatchObject({ kind: 'actual', verdict: 'good' }));

  test('by trend: 78.166,7 − 1.750 × 7', () => {
    expect(told(figures, 'trend')).toMatchObject({ text: '25.917 t te veel' });
  });
});

describe('rows of the chart', () => {
  test('each line only where it has something to say', () => {
    const rows = pathRows(figures, co2Of(figures), 'rechte lijn');
    const row = (year: number) => rows.find((one) => one.year === year);
    expect([rows[0]?.year, rows.at(-1)?.year]).toEqual([2022, 2050]);
    expect(row(2023)).toEqual({ year: 2023, path: 75_000, actual: 78_000, forecast: null, low: null, high: null, measures: null });
    expect(row(2024)).toMatchObject({ actual: 76_500, forecast: 76_500, low: 76_500, high: 76_500 });
    // A trend has its doubt in the last year too; the band opens from its line there.
    const trend = pathRows(figures, co2Of(figures), 'trend').find(({ year }) => year === 2024);
    expect([trend?.low, trend?.high]).toEqual([trend?.forecast, trend?.forecast]);
    expect(row(2030)).toMatchObject({ path: 40_000, actual: null, forecast: 66_000 });
    expect(row(2050)).toMatchObject({ path: 0, forecast: 31_000 });
  });

  test('years before the path have their actuals; without a path there is nothing', () => {
    const earlier = { ...figures, actuals: [tonnesOfYear(2019, 85_000), ...figures.actuals] };
    expect(pathRows(earlier, co2Of(earlier), 'trend')[0]).toMatchObject({ year: 2019, path: null, actual: 85_000 });
    const none = { ...plan, figures: 'eenheid' } as const;
    expect(pathRows(none, co2Of(none), 'trend')).toEqual([]);
  });
});

const measure: Co2Measure = { name: 'Van gas los', category: 0, startYear: 2026, endYear: null, tonnes: 4000, rampYears: 2, investment: 0, yearlyCost: 0, life: 10, active: true, least: null, most: null };

describe('with measures', () => {
  test('half in the first year, all of it from the second; as the model itself says it', () => {
    const inputs: Co2Inputs = { ...figures, measures: [measure, { ...measure, name: 'Uit', active: false }] };
    const result = co2Of(inputs);
    const years = withMeasures(inputs, result) ?? [];
    expect(years.filter(({ year }) => year >= 2025 && year <= 2027).map(({ net }) => net)).toEqual([76_500, 74_500, 72_500]);
    const model = measuresResult(inputs, result).years;
    for (const { year, net } of years) expect(net).toBe(model.find((one) => one.year === year)?.net);
  });

  test('never more than its category emits', () => {
    const actuals = [2022, 2023, 2024].flatMap((year) => [tonnesOfYear(year, 70_000), tonnesOfYear(year, 1000, 1)]);
    const inputs: Co2Inputs = { ...figures, actuals, measures: [{ ...measure, category: 1, rampYears: 1 }] };
    expect(withMeasures(inputs, co2Of(inputs))?.find(({ year }) => year === 2030)?.net).toBeCloseTo(70_000, 6);
  });

  test('none that takes part: no line', () => {
    const off = { ...figures, measures: [{ ...measure, active: false }] };
    expect(withMeasures(off, co2Of(off))).toBeNull();
  });
});

test('a difference is that of the figures as they are shown', () => {
  expect(shownDifference(43_100.4, 42_730.6)).toBe(369);
  expect(formatTonnes(shownDifference(43_100.4, 42_730.6))).toBe('369\u00a0t');
  expect(formatTonnes(4.25)).toBe('4,3\u00a0t');
  expect(shownDifference(4.25, 4.04)).toBe(0.3);
  expect(formatTonnes(42)).toBe('42\u00a0t');
});

describe('what is not neutral, and what asks nothing', () => {
  test('a residual is reached, not called climate-neutral', () => {
    // (76.500 − 20.000) / 1.750 = 32,3 years after 2024
    const { lines } = told({ ...figures, afterTarget: 'vast percentage', residual: 20_000 });
    expect(lines.at(-1)).toMatch(/Restuitstoot van 20\.000 t bereikt in 2057\.$/);
    const rising = told({ ...figures, afterTarget: 'vast percentage', residual: 20_000, actuals: [tonnesOfYear(2022, 80_000), tonnesOfYear(2023, 81_000)] });
    expect(rising.lines.at(-1)).toMatch(/Restuitstoot van 20\.000 t: nooit bereikt\.$/);
  });

  test('a start level under the target', () => {
    expect(told({ ...figures, referenceLevel: 100_000, startLevel: 39_000, actuals: [] })).toMatchObject({ text: 'Niets te verminderen tot 2030', lines: ['Uw cijfers vragen niets tot 2030: het beginniveau (39.000 t) ligt al onder het doel van 2030 (40.000 t).'] });
  });
});
