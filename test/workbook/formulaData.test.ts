import { describe, expect, it } from 'vitest';
import { withMadeUp } from '../../src/cli/hbvsCases';
import { publishedInputs } from '../../src/model/plan/published';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { baseScenario } from '../../src/simulation/scenario';
import { parameters } from '../../src/workbook/parameters';
import { readModel } from '../../src/workbook/read/readModel';
import type { ReadModel } from '../../src/workbook/read/readModel';
import { outcomeKey } from '../../src/workbook/tables/specs';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

await loadFormulas();

const base = publishedInputs();
const used = withMadeUp(base, { use: true });
const spoiled = (inputs: StrengthInputs, change: (workbook: SpoiledWorkbook) => unknown) => {
  const workbook = new SpoiledWorkbook(rawModelOf(inputs, baseScenario));
  change(workbook);
  return readModel(workbook.raw);
};
const sound = (read: ReturnType<typeof readModel>): ReadModel => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

describe('the data cells that follow the HBVS formula', () => {
  it('are formulas in the workbook, but not the contents that a rebuild writes back', () => {
    const raw = rawModelOf(used, baseScenario);
    const noodhulp = raw.tables.basisteams?.values[0]?.indexOf('Gegevens noodhulp') ?? -1;
    expect(String(raw.tables.basisteams?.formulas[1]?.[noodhulp])).toMatch(/^=IF\(Stw_HBVS_gebruiken="ja",INDEX\('HBVS-formule'!/);
    expect(sound(readModel(raw)).rows.basisteams.map((row) => row[outcomeKey('noodhulp')])).toEqual(base.teams.map(() => null));
  });

  it('of the user are never overwritten: the cell is told', () => {
    const read = spoiled(used, (workbook) => workbook.set('basisteams', outcomeKey('noodhulp'), 'Zwolle', 12));
    expect(read.ok ? [] : read.problems.map(({ code, place }) => [code, place.sheet])).toEqual([['formulaOverData', 'Basisteams']]);
  });

  it('of the user may stand where the formula does not come', () => {
    const inputs = { ...used, components: used.components.map((component, c) => (c === 5 ? { ...component, outcomes: base.teams.map((_, t) => t + 1) } : component)) };
    expect(sound(readModel(rawModelOf(inputs, baseScenario))).inputs.components[5]?.outcomes).toHaveLength(27);
  });

  it('are blank data once the formula is not chosen any more: every component is proportional again', () => {
    const read = spoiled(used, (workbook) => {
      workbook.set('parameters', 'waarde', parameters.hbvsGebruiken.name, 'nee');
      for (const id of ['opsporing', 'handhaving overig', 'intake en service', 'noodhulp']) for (const { name } of base.teams) workbook.set('basisteams', outcomeKey(id), name, '');
    });
    const { components, hbvs } = sound(read).inputs;
    expect(components).toEqual(base.components);
    expect(hbvs).toBeUndefined();
  });
});
