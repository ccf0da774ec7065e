import { describe, expect, it } from 'vitest';
import type { Tenths } from '../../../src/model/units';
import { compareColumns, sortCompared } from '../../../src/simulation/results/comparison';
import { settingDifferences, settingsOf } from '../../../src/simulation/results/scenarioSettings';
import { baseScenario } from '../../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../../src/simulation/scenario';

const columns = [[1000, 600, 400], [1000, 590, 410], [1003, 590, 407]].map((column) => column as Tenths[]);

describe('scenarios side by side', () => {
  it('marks what differs from the first, and nothing else', () => {
    expect(compareColumns(columns).map(({ differs, spread }) => ({ differs, spread }))).toEqual([
      { differs: [false, false, true], spread: 3 },
      { differs: [false, true, true], spread: 10 },
      { differs: [false, true, true], spread: 10 },
    ]);
  });

  it.each([
    ['in the order of the plan', { by: 'volgorde' } as const, [0, 1, 2]],
    ['largest difference first, equal ones in the order of the plan', { by: 'spreiding' } as const, [1, 2, 0]],
    ['by the second scenario, high to low', { by: 'scenario', column: 1, descending: true } as const, [0, 1, 2]],
    ['by the third, low to high', { by: 'scenario', column: 2, descending: false } as const, [2, 1, 0]],
  ])('sorted %s', (_, order, expected) => expect(sortCompared(compareColumns(columns), order).map((row) => row.index)).toEqual(expected));

  it('of no scenario there is nothing to show', () => expect(compareColumns([])).toEqual([]));
});

describe('what differs in the settings', () => {
  const grow = (name: string, value: number, active = true): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name }, amount: { kind: 'procent', value }, active });
  const scenario = (part: Partial<Scenario>): Scenario => ({ ...baseScenario, ...part });

  it('changes that are off or 0 % set nothing; those of one scope stand together', () => {
    expect(settingsOf(scenario({ changes: [grow('Ede', 0.1), grow('Zwolle', 0), grow('Apeldoorn', 0.2, false), grow('Ede', 0.05)] }))).toEqual([
      { kind: 'wijziging', driver: 'inwoners', scope: { kind: 'basisteam', name: 'Ede' }, amounts: [{ kind: 'procent', value: 0.1 }, { kind: 'procent', value: 0.05 }] },
    ]);
  });

  it('what they share is left out', () => {
    const shared = { changes: [grow('Ede', 0.1)], damping: { rule: 'HBVS 2012' } as const };
    const found = settingDifferences([scenario({ ...shared, year: 2026 }), scenario({ ...shared, totalBudget: 3300 })]);
    expect(found.map(({ key }) => key)).toEqual(['jaar', 'budget']);
    expect(found[0]?.values).toEqual([{ kind: 'jaar', year: 2026 }, { kind: 'jaar', year: 2030 }]);
    expect(found[1]?.values).toEqual([null, { kind: 'budget', fte: 3300 }]);
  });

  it('the year counts only with growth, damping or a formula that asks for it', () => {
    expect(settingDifferences([scenario({ year: 2026 }), scenario({ year: 2028 })])).toEqual([]);
    const growth = { changes: [{ ...grow('Ede', 0), amount: { kind: 'groei', value: 0.01 } as const }] };
    expect(settingDifferences([scenario({ ...growth, year: 2026 }), scenario({ ...growth, year: 2028 })])).toHaveLength(1);
    const formula = (text: string) => ({ changes: [{ ...grow('Ede', 0), amount: { kind: 'formule', text } as const }] });
    const years = (text: string) => settingDifferences([scenario({ ...formula(text), year: 2026 }), scenario({ ...formula(text), year: 2028 })]).map(({ key }) => key);
    expect(years('inwoners * (1 + (Jaar-2023) / 100)')).toEqual(['jaar']);
    expect(settingDifferences([scenario({ municipalGrowth: true, year: 2026 }), scenario({ municipalGrowth: true, year: 2028 })]).map(({ key }) => key)).toEqual(['jaar']);
    expect(years('inwoners + voorjaar + jaar_2')).toEqual([]);
  });

  it('two amendments of one name are two settings', () => {
    const extra = (fte: number) => ({ name: 'Ede extra', receiver: 'Ede', fte, payers: { kind: 'eenheid' }, key: 'gelijk' }) as const;
    const found = settingDifferences([scenario({ amendments: [extra(1), extra(2)] }), scenario({ amendments: [extra(3), extra(2)] }), scenario({ amendments: [extra(1)] })]);
    expect(found.map(({ values }) => values.map((value) => (value?.kind === 'amendement' ? value.amendment.fte : null)))).toEqual([[1, 3, 1], [2, 2, null]]);
  });

  it('every rule of a scenario is seen', () => {
    const full = scenario({
      municipalGrowth: true,
      shares: [0.2, 0.2, 0.2, 0.2, 0.2],
      wijkagentenBudget: 660,
      wijkagentenRule: 'vast',
      elasticities: [{ component: 'noodhulp', driver: 'inwoners', value: 0.5 }, { component: 'noodhulp', driver: 'inwoners', value: 0.6 }],
      limits: [{ team: 'Ede', floor: 100, cap: null }],
      liftedMinima: 'alle',
      amendments: [{ name: 'Ede extra', receiver: 'Ede', fte: 1, payers: { kind: 'eenheid' }, key: 'gelijk' }],
      rounding: 'eenzijdig',
    });
    expect(settingDifferences([full, scenario({})]).map(({ key }) => key)).toEqual(['gemeentegroei', 'gewichten', 'wijkagentenbudget', 'wijkagentenregel', 'elasticiteit|noodhulp|inwoners', 'grenzen|Ede', 'minima', 'amendement|Ede extra', 'jaar', 'afronding']);
    expect(settingsOf(full).find((setting) => setting.kind === 'elasticiteit')).toMatchObject({ value: 0.6 });
  });
});
