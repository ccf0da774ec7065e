import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { baseScenario } from '../../src/simulation/scenario';
import { parameters } from '../../src/workbook/parameters';
import { readModel } from '../../src/workbook/read/readModel';
import type { ReadModel } from '../../src/workbook/read/readModel';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

const published = rawModelOf(publishedInputs(), baseScenario);

function reading(change: (workbook: SpoiledWorkbook) => unknown): ReadModel {
  const workbook = new SpoiledWorkbook(published);
  change(workbook);
  const read = readModel(workbook.raw);
  return read.ok ? read.value : expect.fail(JSON.stringify(read.problems));
}

describe('what a user may do', () => {
  it('a formula in an input cell counts with its outcome, and is kept', () => {
    const { inputs, rows } = reading((w) => w.set('basisteams', 'hbvs', 'Zwolle', 150, '=100+50'));
    const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');
    expect(inputs.teams[zwolle]?.hbvs).toBe(150);
    expect(rows.basisteams[zwolle]?.hbvs).toEqual({ formula: '=100+50' });
  });

  it('growth of some municipalities counts when the scenario says so; «nee» and nothing say it does not', () => {
    const zwolle = publishedInputs().municipalities.findIndex(({ name }) => name === 'Zwolle');
    const read = (answer: string) => reading((w) => w.set('gemeenten', 'groei', 'Zwolle', -0.004).set('scenario', 'waarde', 'Groei per gemeente meenemen', answer));
    expect(read('JA').scenario.municipalGrowth).toBe(true);
    expect(read('nee').scenario).not.toHaveProperty('municipalGrowth');
    expect(read('').scenario).not.toHaveProperty('municipalGrowth');
    expect(read('JA').inputs.municipalities.map(({ growth }) => growth ?? null)).toEqual(publishedInputs().municipalities.map((_, m) => (m === zwolle ? -0.004 : null)));
  });

  it('a text that looks like a formula stays a text', () => {
    const { inputs, rows } = reading((w) => w.set('amendementen', 'bron', 0, '=HYPERLINK("x")', '=HYPERLINK("x")'));
    expect(inputs.amendments[0]?.source).toBe('=HYPERLINK("x")');
    expect(rows.amendementen[0]?.bron).toBe('=HYPERLINK("x")');
  });

  it('a name in other capitals is the same name everywhere, as in a formula', () => {
    const { inputs, scenario } = reading((w) =>
      w
        .set('gemeenten', 'team1', 'Zwolle', 'zwolle')
        .set('basisteams', 'district', 'Zwolle', 'ijsselland')
        .set('vasteOnderdelen', 'groep', 0, 'IJSSELLAND')
        .set('mutaties', 'onderdeel', 0, 'ZWOLLE')
        .setRow('wijzigingen', 0, { actief: 'JA', wat: 'Inwoners', bereik: 'district', naam: 'twente', procent: 0.1 }),
    );
    expect(inputs.municipalities).toStrictEqual(publishedInputs().municipalities);
    expect(inputs.teams).toStrictEqual(publishedInputs().teams);
    expect(inputs.fixedUnits).toStrictEqual(publishedInputs().fixedUnits);
    expect(inputs.mutations[0]?.unit).toBe('Zwolle');
    expect(scenario.changes).toStrictEqual([{ driver: 'inwoners', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'procent', value: 0.1 }, active: true }]);
  });

  it('two spellings of a dienst are one dienst: its sums do not tell them apart', () => {
    const { inputs } = reading((w) => {
      const last = w.rows('vasteOnderdelen') - 1;
      w.set('vasteOnderdelen', 'groep', last, String(w.value('vasteOnderdelen', 'groep', last)).toUpperCase());
    });
    expect(inputs.fixedUnits).toStrictEqual(publishedInputs().fixedUnits);
  });

  it('a team more, on the first empty row', () => {
    const workbook = new SpoiledWorkbook(published);
    const { basisteams } = workbook.raw.tables;
    if (!basisteams) return expect.fail('no table');
    const line = (basisteams.values.at(-1) ?? []).map((value, i) => (i === 0 ? 'Nieuw team' : value));
    const raw = { ...published, tables: { ...published.tables, basisteams: { ...basisteams, values: [...basisteams.values, line], formulas: [...basisteams.formulas, line] } } };
    const read = readModel(raw);
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(read.value.inputs.teams.map((team) => team.name)).toEqual([...publishedInputs().teams.map((team) => team.name), 'Nieuw team']);
  });

  it('columns in another order, and a column of one\'s own', () => {
    const { gemeenten } = published.tables;
    if (!gemeenten) return expect.fail('no table');
    const turn = (lines: readonly (readonly unknown[])[]) => lines.map((line, r) => ['eigen notitie', ...line].reverse().map((value, c) => (r === 0 && c === line.length ? 'Notitie' : value)));
    const read = readModel({ ...published, tables: { ...published.tables, gemeenten: { ...gemeenten, values: turn(gemeenten.values), formulas: turn(gemeenten.formulas) } } });
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(read.value.inputs).toStrictEqual(publishedInputs());
  });

  it('headers in other capitals or with spaces around them', () => {
    expect(reading((w) => w.rename('basisteams', 'hbvs', ' hbvs+ BASISJAAR ')).inputs).toStrictEqual(publishedInputs());
  });

  it('an empty row between two changes', () => {
    const row = { actief: 'ja', wat: 'werklast', bereik: 'eenheid', procent: 0.1 };
    expect(reading((w) => w.setRow('wijzigingen', 0, row).setRow('wijzigingen', 2, row)).scenario.changes).toHaveLength(2);
  });

  it('open assumptions are told with their value and cell; a confirmed one is not', () => {
    const before = reading(() => undefined).open;
    const workbook = new SpoiledWorkbook(published);
    const place = workbook.place('parameters', 'waarde', parameters.wijkagentenRegel.name);
    expect(before.find((assumption) => assumption.place.range === place.range && assumption.place.sheet === place.sheet)).toEqual({ label: parameters.wijkagentenRegel.label, value: 'volgt de norm', place });
    const after = reading((w) => w.set('parameters', 'status', parameters.wijkagentenRegel.name, 'bevestigd')).open;
    expect(before.length - after.length).toBe(1);
    expect(before.filter((assumption) => assumption.place.sheet === 'Gemeenten')).toHaveLength(2);
  });
});
