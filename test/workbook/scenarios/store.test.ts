import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../../src/simulation/library/names';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Scenario } from '../../../src/simulation/scenario';
import { publishedInputs } from '../../../src/model/plan/published';
import { keptColumns, keptRows } from '../../../src/workbook/scenarios/kept';
import { keepProblems, LONGEST_PIECE, readStore, storeRows } from '../../../src/workbook/scenarios/store';
import { summaryOf } from '../../../src/workbook/scenarios/summary';
import { anyScenario } from '../../simulation/scenarioFile/anyScenario';
import { full } from '../../simulation/scenarioFile/fullScenario';

/** The used range as Excel gives it: a rectangle, '' for an empty cell. */
const usedRange = (library: readonly Scenario[]) => {
  const rows = storeRows(library);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, c): unknown => row[c] ?? ''));
};

describe('the sheet of kept scenarios', () => {
  it('any library comes back the same, in cells that every program leaves as they are', () => {
    const library = fc.uniqueArray(anyScenario.filter(({ name, baseline = '' }) => !sameName(name, baseline)), { maxLength: 4, comparator: (a, b) => sameName(a.name, b.name) });
    fc.assert(fc.property(library.filter((scenarios) => keepProblems(scenarios).length === 0), (scenarios) => {
      const values = usedRange(scenarios);
      expect(readStore(values)).toEqual({ library: scenarios, problems: [] });
      for (const piece of values.slice(2).flatMap((row) => row.slice(3))) {
        if (piece === '') continue;
        expect(piece).toMatch(/^\|[\x20-\x7e]+\|$/);
        expect(piece).not.toContain('_x');
        expect(String(piece).length).toBeLessThanOrEqual(LONGEST_PIECE + 2);
      }
    }), { numRuns: 200 });
  });

  it('what would be too long to read back once its accents are escaped is not kept', () => {
    const noted = (note: string): Scenario => ({ ...baseScenario, name: 'Lang', changes: Array.from({ length: 800 }, () => ({ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.01 }, active: true, note }) as const) });
    expect(keepProblems([noted('e'.repeat(1000))])).toEqual([]);
    expect(keepProblems([noted('é'.repeat(1000))])).toMatchObject([{ code: 'cannotKeep', problem: { code: 'fileTooLarge' } }]);
  });

  it('a text cut anywhere is told and never read as something else', () => {
    const values = usedRange([full]);
    const [json = ''] = (values[2]?.slice(3) ?? []).map(String);
    for (let length = 0; length < json.length; length += 37) {
      const cut = values.map((row, r) => (r === 2 ? [...row.slice(0, 3), json.slice(0, length)] : row));
      expect(readStore(cut)).toMatchObject({ library: [], problems: [{ code: 'storeDamaged', row: 3, name: 'Alles' }] });
    }
  });

  it('an empty row is no scenario, and a name twice counts once', () => {
    const values = usedRange([full, { ...full, name: 'Ander' }]);
    const [first = [], second = [], one = [], two = []] = values;
    expect(readStore([first, second, one.map(() => ''), two, two])).toMatchObject({ library: [{ name: 'Ander' }], problems: [{ code: 'storeDamaged', row: 5 }] });
  });
});

describe('the list of kept scenarios', () => {
  const inputs = publishedInputs();
  it('has a cell per column, and says where there is no outcome', () => {
    const rows = keptRows([full, { ...baseScenario, name: 'Leeg' }, { ...baseScenario, name: 'Krap', totalBudget: 300 }], inputs, '2026-03-01');
    for (const row of rows) expect(row).toHaveLength(keptColumns.length);
    expect(rows[0]?.slice(6, 9)).toEqual(['geen uitkomst', null, null]);
    expect(rows[1]).toEqual(['Leeg', 'de basis', null, 0, 'geen wijzigingen', 2030, 0, 'geen', 'geen', 46082]);
    expect(rows[2]?.[6]).toBe('geen uitkomst');
    expect(keptRows([full], null, '2026-03-01')[0]?.slice(6)).toEqual([null, null, null, null]);
  });

  it('says in words what changes', () => {
    expect(summaryOf(full)).toBe(
      'groei per gemeente; hele eenheid: inwoners +10 %; Twente: werklast 12; Ede: werklast 0,6 * misdrijven; 1 wijziging staat uit; budget 3300 fte; andere aandelen per component; budget wijkagenten 656 fte; budget wijkagenten vast; 1 andere elasticiteit; 1 team met eigen grenzen; 1 minimum opgeheven; 1 amendement; ingroei 1 % per jaar; met onzekerheid',
    );
    expect(summaryOf({ ...baseScenario, changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'Zwolle' }, amount: { kind: 'groei', value: -0.0125 }, active: true }], liftedMinima: 'alle', damping: { rule: 'BVS 2007' } })).toBe('gemeente Zwolle: inwoners −1,25 % per jaar; alle minima opgeheven; ingroei BVS 2007');
  });
});
