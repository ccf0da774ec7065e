import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import { baseScenario } from '../../src/simulation/scenario';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { address } from '../../src/workbook/a1';
import { buildContext } from '../../src/workbook/context';
import { answerRow, VALUE } from '../../src/workbook/sheets/co2Pad/refs';
import { co2PadSheet } from '../../src/workbook/sheets/co2Pad/sheet';
import { aMeasure } from '../model/co2/measures/aMeasure';

await loadFormulas();

/** 60,000 t in 2024, which stays; the target of 2030 is 40,000 t. */
function padWith(tonnes: number | null, changed = {}) {
  const published = publishedOthers();
  const category = published.co2.categories.findIndex(({ name }) => name === 'elektriciteit');
  const measures = tonnes === null ? [] : [aMeasure({ category, startYear: 2026, tonnes })];
  const actuals = [{ year: 2024, category, amount: { kind: 'ton' as const, tonnes: 60_000 }, source: 'proef' }];
  const { expected } = co2PadSheet(buildContext(publishedInputs(), baseScenario, { ...published, co2: { ...published.co2, baseline: 'gelijk', referenceLevel: 100_000, startLevel: 80_000, measures, actuals, ...changed } }));
  return { said: expected.get(address(answerRow('oordeel'), 1)), tonnes: expected.get(address(answerRow('metMaatregelen'), VALUE)), over: expected.get(address(answerRow('metVerschil'), VALUE)) };
}

describe('what sheet CO2-pad says of the target year with measures', () => {
  it.each([
    { tonnes: 19_500, said: '40.500 t verwacht met maatregelen; doel 40.000 t: 500 t te veel' },
    { tonnes: 18_765, said: '41.235 t verwacht met maatregelen; doel 40.000 t: 1.235 t te veel' },
    { tonnes: 20_000, said: '40.000 t verwacht met maatregelen; doel 40.000 t: gehaald' },
    { tonnes: 19_999.9, said: '40.000 t verwacht met maatregelen; doel 40.000 t: net niet gehaald' },
    { tonnes: 59_100, said: '900 t verwacht met maatregelen; doel 40.000 t: gehaald, met 39.100 t over' },
  ])('$said', ({ tonnes, said }) => {
    const found = padWith(tonnes);
    expect(found.said).toBe(said);
    expect(found.tonnes).toBeCloseTo(60_000 - tonnes, 6);
    expect(found.over).toBeCloseTo(20_000 - tonnes, 6);
  });

  it.each([
    { what: 'without measures', tonnes: null, changed: {}, expected: 'geen maatregelen', over: 'geen maatregelen' },
    { what: 'without a baseline', tonnes: 100, changed: { baseline: 'groei per jaar' }, expected: 'geen cijfers', over: 'geen cijfers' },
    { what: 'without a path', tonnes: 100, changed: { afterTarget: 'vast percentage' }, expected: 59_900, over: 'geen pad' },
  ])('$what it says nothing of the target', ({ tonnes, changed, expected, over }) => {
    expect(padWith(tonnes, changed)).toEqual({ said: '', tonnes: expected, over });
  });
});
