import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ModelInWorkbook } from '../../src/excel/contract';
import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { publishedInputs } from '../../src/model/plan/published';
import type { Co2Inputs } from '../../src/model/co2/inputs';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { importState } from '../../src/preview/grid/importState';
import type { Scenario } from '../../src/simulation/scenario';
import { sheetNames } from '../../src/workbook/sheetNames';
import { isOlder, MODEL_VERSION } from '../../src/workbook/version';
import { contents, openOfficeWorkbook } from './officeWorkbook';
import type { OfficeWorkbook } from './officeWorkbook';

const golden = (file: string) => fileURLToPath(new URL(`../golden/${file}`, import.meta.url));

/** What stands in the golden workbook that version 0.1.0 of the model made. */
const base = publishedInputs();
const inputs: StrengthInputs = { ...base, wijkagentenBudget: { fte: 660, rule: 'vast' }, teams: base.teams.map((team, t) => (t === 3 ? { ...team, floor: 100.5, cap: 200 } : team)) };
const scenario: Scenario = {
  name: 'Groei Twente',
  changes: [
    { driver: 'inwoners', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'procent', value: 0.1 }, active: true, note: 'prognose' },
    { driver: 'inwoners', scope: { kind: 'basisteam', name: 'Enschede' }, amount: { kind: 'absoluut', value: 170_000 }, active: true },
    { driver: 'werklast', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: -0.05 }, active: false },
  ],
  totalBudget: 3300,
  shares: [0.3, 0.2, 0.2, 0.2, 0.1],
};
const modelOf = (found: ModelInWorkbook) => {
  if (found.kind !== 'model') throw new Error(JSON.stringify(found).slice(0, 500));
  return found;
};

const open = async (file: string): Promise<OfficeWorkbook> => {
  const workbook = await openOfficeWorkbook();
  await importState(workbook.grid, (await readXlsx(new Uint8Array(await readFile(golden(file))), file)).state);
  return workbook;
};
/** What version 0.2.0 had already. */
const rich = {
  name: 'Groei Twente',
  changes: [
    { driver: 'inwoners', scope: { kind: 'district', name: 'Twente' }, amount: { kind: 'procent', value: 0.1 }, active: true, note: 'prognose' },
    { driver: 'inwoners', scope: { kind: 'gemeente', name: 'Borne' }, amount: { kind: 'groei', value: 0.012 }, active: true },
  ],
  year: 2027,
  totalBudget: 3300,
  shares: [0.3, 0.2, 0.2, 0.2, 0.1],
  limits: [{ team: 'Zwolle', floor: null, cap: 200 }],
  liftedMinima: ['Ede'],
  damping: { rule: 'HBVS 2012' },
} satisfies Scenario;
const { wijkagenten, co2, agreements } = publishedOthers();
const readsWith = (path: Co2Inputs) => ({ wijkagenten: { ok: true, value: wijkagenten }, co2: { ok: true, value: path }, agreements: { ok: true, value: agreements } });
/** What version 0.3.0 brought, changed by the user: the reading and a figure of CO2, growth per municipality. */
const diesel = co2.categories.findIndex(({ name }) => name === 'dienstvoertuigen diesel');
const ownCo2: Co2Inputs = { ...co2, reading: 'B', actuals: [...co2.actuals, { category: diesel, year: 2023, amount: { kind: 'ton', tonnes: 100 }, source: '' }] };

/** `newSheets`: names of sheets that the version does not have yet. */
const older = [
  { version: '0.1.0', held: inputs, in: scenario, library: [], reads: readsWith(co2), newSheets: ['Wijkagenten', 'CO2-pad', 'afspraken'] },
  // Zwolle's minimum is a formula of the user: =Begroting!A2.
  { version: '0.2.0', held: { ...inputs, teams: inputs.teams.map((team) => (team.name === 'Zwolle' ? { ...team, minWijkagenten: 30 } : team)) }, in: rich, library: ['Bewaard'], reads: readsWith(co2), newSheets: ['Wijkagenten', 'CO2-pad', 'afspraken'] },
  {
    version: '0.3.0',
    held: { ...inputs, municipalities: inputs.municipalities.map((one) => (one.name === 'Borne' ? { ...one, growth: 0.004 } : one)) },
    in: { ...rich, municipalGrowth: true as const },
    library: ['Bewaard'],
    reads: readsWith(ownCo2),
    newSheets: ['HBVS-formule', 'Koppelingen'],
  },
];

describe.each(older)('a workbook of model $version', ({ version, held, in: stored, library, reads }) => {
  const pane = officeModelWorkbook();
  let workbook: OfficeWorkbook;
  beforeEach(async () => {
    workbook = await open(`model-${version}.xlsx`);
  });
  const growth: Scenario = { name: 'Groei', changes: [{ driver: 'inwoners', scope: { kind: 'gemeente', name: 'Borne' }, amount: { kind: 'groei', value: 0.012 }, active: true }], totalBudget: null, shares: null, year: 2027 };

  it('is read as it is, says that it must be built again, and has the published figures of what it did not have', async () => {
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(held);
    expect(found.scenario).toStrictEqual(stored);
    expect(found.library.map(({ name }) => name)).toEqual(library);
    expect(found.others).toStrictEqual(reads);
    expect(found.checks).toMatchObject({ inOrder: false, stale: true, unlogged: [] });
    expect(found.checks.failed.map((line) => line.label).join()).toContain(`model ${version}`);
    // What it does not have yet cannot be edited; what it has, can.
    const reading = reads.co2.value.reading;
    expect(await pane.edit([{ kind: 'parameter', parameter: 'co2Lezing', was: reading, value: 'A' }])).toMatchObject(isOlder(version, '0.3.0') ? { kind: 'refused', code: 'ItemNotFound' } : { kind: 'done' });
  });

  it('built again it keeps every input and is of this version; the new tables hold the published figures', async () => {
    expect(await pane.insert()).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(held);
    expect(found.scenario).toStrictEqual(stored);
    expect(found.library.map(({ name }) => name)).toEqual(library);
    expect(found.others).toStrictEqual(reads);
    expect(found.checks).toMatchObject({ inOrder: true, failed: [], stale: false });
    expect(workbook.state().sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(Object.values(sheetNames)));
    if (version === '0.2.0') expect(workbook.state().sheets.find((sheet) => sheet.name === 'Basisteams')?.cells.find((cell) => cell.formula?.includes('Begroting!A2'))).toBeDefined();
  });

  it('is built again when a scenario is put into it; a minimum that holds again is logged', async () => {
    expect(await pane.apply(growth)).toEqual({ kind: 'done' });
    const found = modelOf(await pane.read());
    expect(found.inputs).toStrictEqual(held);
    expect(found.scenario).toStrictEqual(growth);
    expect(found.checks.failed).toEqual([]);
    const log = workbook.state().sheets.find((sheet) => sheet.name === 'Mutaties')?.cells.filter((cell) => cell.value === 'Minimum wijkagenten geldt weer') ?? [];
    expect(log).toHaveLength(stored.liftedMinima === undefined ? 0 : 1);
  });
});

describe.each(older.filter(({ newSheets }) => newSheets.length > 0))('a workbook of model $version with sheets of the user', ({ version, held, newSheets }) => {
  const pane = officeModelWorkbook();
  it('a sheet of the user with a name that the model uses by now is never overwritten, but told', async () => {
    const workbook = await open(`model-${version}.xlsx`);
    await Excel.run(async (context) => {
      for (const name of newSheets) context.workbook.worksheets.add(name).getRange('A1').values = [[`mijn ${name}`]];
      await context.sync();
    });
    const before = contents(workbook.state());
    const taken = { kind: 'sheetNamesTaken', names: newSheets.map((name) => Object.values(sheetNames).find((own) => own.toLowerCase() === name.toLowerCase())) };
    expect(modelOf(await pane.read()).inputs).toStrictEqual(held);
    expect(await pane.insert()).toEqual(taken);
    expect(await pane.apply({ name: 'Groei', changes: [], totalBudget: null, shares: null, year: 2027 })).toEqual(taken);
    expect(contents(workbook.state())).toEqual(before);
  });
});

describe('the order of versions', () => {
  it.each([
    [null, '0.2.0', true],
    ['0.2.0', '0.3.0', true],
    ['0.3.0', '0.4.0', true],
    ['0.1.0', '0.2.0', true],
    ['0.2.0', '0.2.0', false],
    ['0.2.1', '0.2.0', false],
    ['0.10.0', '0.2.0', false],
    ['1.0.0', '0.2.0', false],
    [MODEL_VERSION, MODEL_VERSION, false],
  ] as const)('%s before %s: %s', (found, since, older) => expect(isOlder(found, since)).toBe(older));
});
