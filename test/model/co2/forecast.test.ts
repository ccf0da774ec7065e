import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf, lostIn, straightLine, trend, yearMet } from '../../../src/model/co2/forecast';
import { reasonOf, sure } from './co2Example';

const years = (at: readonly number[], tonnes: readonly number[]) => at.map((year, i) => ({ year, tonnes: tonnes[i] ?? NaN }));
const whole = years([2022, 2023, 2024, 2025], [77_411, 73_800, 70_100, 64_900]);
const withHoles = years([2019, 2020, 2022, 2025, 2026], [80_000, 71_000, 74_000, 69_500, 66_200]);

describe('forecasts with their 80 % interval', () => {
  // numpy: generalised least squares of the steps on the years between (straight line), ordinary least squares by lstsq with
  // s²·(1 + x₀'(X'X)⁻¹x₀) (trend); Student's t of scipy (not 1.10, which is off by 2e-9 with 3 degrees of freedom).
  it.each([
    { what: 'straight line', of: straightLine, from: whole, slope: -4170.333333333333, deviation: 892.827157591733, at: 2026, expected: [60_729.666666666664, 58_785.69247591178, 62_673.640857421546] },
    { what: 'straight line', of: straightLine, from: whole, slope: -4170.333333333333, deviation: 892.827157591733, at: 2030, expected: [44_048.333333333336, 37_900.94717796528, 50_195.71948870139] },
    { what: 'straight line, never under 0', of: straightLine, from: whole, slope: -4170.333333333333, deviation: 892.827157591733, at: 2049, expected: [0, 0, 0] },
    { what: 'straight line, holes', of: straightLine, from: withHoles, slope: -1971.4285714285713, deviation: 5031.046468820236, at: 2027, expected: [64_228.57142857143, 55_420.10277869, 73_037.04007844] },
    { what: 'straight line, holes', of: straightLine, from: withHoles, slope: -1971.4285714285713, deviation: 5031.046468820236, at: 2031, expected: [56_342.857142857145, 32_219.87225978, 80_465.84202593] },
    { what: 'straight line, holes, low end at 0', of: straightLine, from: withHoles, slope: -1971.4285714285713, deviation: 5031.046468820236, at: 2050, expected: [18_885.71428571429, 0, 103_831.50968427] },
    { what: 'trend', of: trend, from: whole, slope: -4123.3, deviation: 604.4734485484057, at: 2026, expected: [61_244.5, 59_442.30837126935, 63_046.69162873061] },
    { what: 'trend', of: trend, from: whole, slope: -4123.3, deviation: 604.4734485484057, at: 2030, expected: [44_751.3, 41_201.394183408884, 48_301.205816591006] },
    { what: 'trend, holes', of: trend, from: withHoles, slope: -1424.1935483870966, deviation: 3333.5779480137976, at: 2027, expected: [65_588.70967741935, 58_327.68016000, 72_849.73919483] },
    { what: 'trend, holes', of: trend, from: withHoles, slope: -1424.1935483870966, deviation: 3333.5779480137976, at: 2050, expected: [32_832.25806451613, 7_413.13785275, 58_251.37827628] },
  ])('$what in $at', ({ of, from, slope, deviation, at, expected }) => {
    const forecast = sure(of(from));
    expect(forecast.slope).toBeCloseTo(slope, 6);
    expect(forecast.deviation).toBeCloseTo(deviation, 6);
    const { tonnes, low, high } = forecastOf(forecast, at);
    [tonnes, low, high].forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it('two years: a line, without an interval; one year: a reason', () => {
    for (const of of [straightLine, trend]) {
      expect(forecastOf(sure(of(whole.slice(0, 2))), 2025)).toEqual({ year: 2025, tonnes: 77_411 - 3 * 3611, low: null, high: null });
      // Falls under 0 after 2024.
      expect(forecastOf(sure(of(years([2022, 2023], [20, 10]))), 2025)).toEqual({ year: 2025, tonnes: 0, low: null, high: null });
      expect(reasonOf(of(whole.slice(0, 1)))).toEqual({ code: 'tooFewYears', years: 1 });
      expect(reasonOf(of([]))).toEqual({ code: 'tooFewYears', years: 0 });
    }
  });

  it('points on a line are continued exactly, with an interval of nothing; the interval widens with the horizon', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 0 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(straightLine, trend), fc.array(fc.integer({ min: 50_000, max: 60_000 }), { minLength: 3, maxLength: 8 }), (slope, horizon, of, noisy) => {
        const line = sure(of(years([2020, 2022, 2023, 2026], [0, 2, 3, 6].map((k) => 50_000 + slope * k))));
        const { tonnes, low, high } = forecastOf(line, 2026 + horizon);
        for (const value of [tonnes, low, high]) expect(value).toBeCloseTo(50_000 + slope * (6 + horizon), 4);
        const scattered = sure(of(noisy.map((value, i) => ({ year: 2022 + i, tonnes: value }))));
        expect(scattered.spread(horizon + 1)).toBeGreaterThan(scattered.spread(horizon));
      }),
    );
  });
});

describe('yearMet: when a level is reached at the present pace', () => {
  const falling = years([2022, 2024], [70_000, 60_000]);
  it.each([
    // 5,000 t a year from 60,000 in 2024.
    { what: 'in whole years', goal: 40_000, year: 2028 },
    { what: 'within a year: the year in which it is there', goal: 39_999, year: 2029 },
    { what: 'zero', goal: 0, year: 2036 },
    { what: 'already there', goal: 60_000, year: 2024 },
  ])('$what', ({ goal, year }) => {
    expect(yearMet(sure(straightLine(falling)), goal)).toBe(year);
    expect(yearMet(sure(trend(falling)), goal)).toBe(year);
  });

  it('never when emissions do not fall, or hardly', () => {
    expect(yearMet(sure(straightLine(years([2022, 2024], [60_000, 60_000]))), 40_000)).toBe('nooit');
    expect(yearMet(sure(trend(years([2022, 2024], [60_000, 61_000]))), 40_000)).toBe('nooit');
    expect(yearMet(sure(straightLine(years([2022, 2024], [60_000, 59_999.9]))), 40_000)).toBe('nooit');
  });

  // By hand: mean 52,500 in the middle of 2023.5; slope −(1.5·60 + 0.5·50 − 0.5·46 − 1.5·54)/5 = −2,200; the trend is 49,200 in 2025.
  const bounced = years([2022, 2023, 2024, 2025], [60_000, 50_000, 46_000, 54_000]);
  it.each([
    { what: 'the actual is above it, the trend under it: the first later year', goal: 50_000, year: 2026, lost: false },
    { what: 'the same a little under the trend', goal: 47_000, year: 2026, lost: false },
    { what: 'a year further', goal: 46_000, year: 2027, lost: false },
    { what: 'the actual is under it', goal: 54_000, year: 2025, lost: false },
  ])('trend: $what', ({ goal, year, lost }) => {
    const forecast = sure(trend(bounced));
    expect([forecast.slope, forecast.level, forecast.actual]).toEqual([-2_200, 49_200, 54_000].map((value) => expect.closeTo(value, 6)));
    expect(yearMet(forecast, goal)).toBe(year);
    expect(lostIn(forecast, goal, 2030)).toBe(lost);
  });

  it.each([
    { what: 'rising, met now and exceeded in 2030', of: straightLine, tonnes: [38_000, 39_000], goal: 40_000, met: 2024, lost: true },
    { what: 'rising, still under it in 2030', of: straightLine, tonnes: [38_000, 39_000], goal: 45_000, met: 2024, lost: false },
    { what: 'flat at the level', of: trend, tonnes: [40_000, 40_000], goal: 40_000, met: 2024, lost: false },
    // Falls 1,000 a year: the level is not reached before 2030, so it is not lost.
    { what: 'falling, met later than 2030', of: straightLine, tonnes: [42_000, 41_000], goal: 30_000, met: 2035, lost: false },
    // Mean 37,667, 4,500 a year: 42,167 in the last year.
    { what: 'a trend that rises through a low last year', of: trend, tonnes: [30_000, 44_000, 39_000], goal: 39_500, met: 2024, lost: true },
    // Mean 31,000, 500 a year: 31,500 in the last year, 34,500 in 2030.
    { what: 'rising, under it in the last year, above it in the next', of: trend, tonnes: [33_000, 26_000, 34_000], goal: 31_900, met: 'nooit', lost: false },
    { what: 'rising, the line of next year still under it', of: trend, tonnes: [33_000, 26_000, 34_000], goal: 33_000, met: 2025, lost: true },
  ])('$what', ({ of, tonnes, goal, met, lost }) => {
    const forecast = sure(of(years(tonnes.map((_, i) => 2025 - tonnes.length + i), tonnes)));
    expect(yearMet(forecast, goal)).toBe(met);
    expect(lostIn(forecast, goal, 2030)).toBe(lost);
  });

  it('the last bits of a division or a sum make no year and lose none', () => {
    const line = { method: 'rechte lijn', lastYear: 2024, deviation: null, quantile: null, spread: () => 0 } as const;
    // 2.1 / 0.3 = 7.000000000000001.
    expect(yearMet({ ...line, actual: 2.1, level: 2.1, slope: -0.3 }, 0)).toBe(2031);
    expect(lostIn({ ...line, actual: 100, level: 100 + 1e-9, slope: 0 }, 100, 2030)).toBe(false);
    expect(lostIn({ ...line, actual: 100, level: 100.001, slope: 0 }, 100, 2030)).toBe(true);
  });

  it('what is reached in the year itself is not lost in it, though the trend lies above', () => {
    // Mean 37,667, 4,500 a year: 42,167 in 2024.
    const forecast = sure(trend(years([2022, 2023, 2024], [30_000, 44_000, 39_000])));
    expect([lostIn(forecast, 39_500, 2024), lostIn(forecast, 39_500, 2025)]).toEqual([false, true]);
  });

  it('the forecast of that year is at or under the level, that of the year before above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 59_000 }), fc.constantFrom(straightLine, trend), (fall, goal, of) => {
        const forecast = sure(of(years([2022, 2023, 2025], [60_000 + fall, 60_000 + fall / 3, 60_000])));
        const year = yearMet(forecast, goal);
        fc.pre(typeof year === 'number' && year > forecast.lastYear);
        if (typeof year !== 'number') return;
        expect(forecastOf(forecast, year).tonnes).toBeLessThanOrEqual(goal + 1e-4);
        // A line under the level in the last complete year, in which it was not reached, says nothing of that year.
        if (year > forecast.lastYear + 1) expect(forecastOf(forecast, year - 1).tonnes).toBeGreaterThan(goal - 1e-4);
      }),
    );
  });
});
