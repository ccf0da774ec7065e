import { describe, expect, it } from 'vitest';
import { dateToSerial } from '../../../src/workbook/dates';
import { noAnswers } from '../../../src/workbook/import/plan';
import type { ImportAnswers, ImportPlan } from '../../../src/workbook/import/plan';
import { planImport } from '../../../src/workbook/import/planImport';
import { crime, labelled70072, laidOut70072, municipalCrimes, municipalities, opened, publishedTarget, untyped70072 } from './fixtures';

const target = publishedTarget();
const plan = (name: string, text: string, answers: Partial<ImportAnswers> = {}, into = target): ImportPlan => planImport(opened(name, text), into, { ...noAnswers, ...answers }, 2026);
const column = (found: ImportPlan, key: string) => found.columns.find((candidate) => candidate.key === key);
const cell = (found: ImportPlan, key: string, name: string) => column(found, key)?.cells.find((candidate) => candidate.name === name);
const left = (found: ImportPlan, key: string) => found.left.find((candidate) => candidate.key === key)?.reason;
const forms = [['untyped', '70072ned_UntypedDataSet.csv', untyped70072()], ['labels', 'a.csv', labelled70072()], ['laid out', 'a.csv', laidOut70072()]] as const;

describe('inhabitants', () => {
  it.each(forms)('every form gives the same figures: %s', (_form, name, text) => {
    const found = plan(name, text);
    expect(column(found, 'inwoners')?.cells.map(({ name: place, value }) => [place, value])).toEqual(municipalities.map(({ name: place, inhabitants }) => [place, inhabitants]));
    expect(cell(found, 'peildatum', 'Zwolle')?.value).toBe(dateToSerial('2021-01-01'));
    expect(found.regions).toMatchObject({ found: 76, of: 76, missing: [], elsewhere: 3, unsure: [] });
    expect(found.baseYear).toBe(2021);
  });

  it('a later year: what was and what comes', () => {
    const found = plan('70072ned.csv', untyped70072([2024, 2025], 10));
    expect(cell(found, 'inwoners', 'Zwolle')).toEqual({ row: 75, name: 'Zwolle', was: 129791, value: 129801, added: [] });
    expect(column(found, 'inwoners')?.period).toBe('2025');
    expect(cell(plan('70072ned.csv', untyped70072([2024, 2025], 10), { baseYear: 2024 }), 'peildatum', 'Ede')?.value).toBe(dateToSerial('2024-01-01'));
  });

  it('a missing mark is not 0: the municipality keeps its figure and its date', () => {
    const found = plan('70072ned.csv', untyped70072().replace(/(GM0193[^\n]*?)129791/, '$1     .'));
    expect(cell(found, 'inwoners', 'Zwolle')).toBeUndefined();
    expect(cell(found, 'peildatum', 'Zwolle')).toBeUndefined();
    expect(column(found, 'inwoners')?.skipped).toEqual([{ name: 'Zwolle', reason: { kind: 'missing', mark: 'onbekend' } }]);
  });

  it('the three years before go with it where the file has them; the area goes as it is, or out of hectares', () => {
    const found = plan('70072ned.csv', untyped70072([2021, 2022, 2024], 10), { areaUnit: 'ha' });
    expect([cell(found, 'inw2', 'Zwolle')?.value, cell(found, 'inw3', 'Zwolle')?.value]).toEqual([129_801, 129_801]);
    expect(left(found, 'inw1')).toEqual({ code: 'noYear', year: 2023, years: [2021, 2022, 2024] });
    expect(cell(found, 'opp', 'Zwolle')?.value).toBe(0.125);
    expect(column(found, 'opp')?.how).toEqual(['hectareNaarKm2']);
    expect(cell(plan('a.csv', labelled70072()), 'opp', 'Zwolle')?.value).toBe(12.5);
    expect(cell(plan('a.csv', labelled70072()), 'oad', 'Ede')?.value).toBe(850);
  });

  it('people who moved: within and out together', () => {
    const text = ['"RegioS";"Perioden";"BinnenGemeentenVerhuisdePersonen_1";"TussenGemeentenVertrokkenPersonen_3"', 'GM0193;2023JJ00;7000;5000', 'GM0200;2023JJ00;.;5000'].join('\n');
    const found = plan('60048ned.csv', text);
    expect(column(found, 'mob')).toMatchObject({ cells: [{ name: 'Zwolle', value: 12_000 }], how: ['binnenPlusVertrokken'] });
    expect(column(found, 'mob')?.skipped).toContainEqual({ name: 'Apeldoorn', reason: { kind: 'missing', mark: 'onbekend' } });
  });

  it('a density of a municipality that was several is not added', () => {
    const text = ['"RegioS";"Perioden";"Omgevingsadressendichtheid_248"', 'GM0299;2017JJ00;900', 'GM0196;2017JJ00;300', 'GM0193;2017JJ00;1500'].join('\n');
    expect(column(plan('a.csv', text), 'oad')).toMatchObject({ cells: [{ name: 'Zwolle', value: 1500 }] });
    expect(column(plan('a.csv', text), 'oad')?.skipped).toContainEqual({ name: 'Zevenaar', reason: { kind: 'noSum', parts: ['Zevenaar', 'Rijnwaarden'] } });
  });

  it('one municipality that is not out yet keeps no year back; a year of a few is no year', () => {
    const both = untyped70072([2023, 2024]);
    expect(plan('70072ned.csv', both.replace(/(GM0193[^\n]*?2024JJ00";" *)129791/, '$1.')).baseYear).toBe(2024);
    expect(plan('70072ned.csv', both.replace(/(GM0[12][^\n]*?2024JJ00";" *)\d+/g, '$1.')).baseYear).toBe(2023);
  });

  it('a formula in the cell stays', () => {
    const linked = { ...target, municipalities: target.municipalities.map((row) => (row.name === 'Ede' && row.cells.inwoners ? { ...row, cells: { ...row.cells, inwoners: { ...row.cells.inwoners, formula: true } } } : row)) };
    const found = plan('70072ned.csv', untyped70072(), {}, linked);
    expect(column(found, 'inwoners')?.skipped).toEqual([{ name: 'Ede', reason: { kind: 'formula' } }]);
    expect(cell(found, 'peildatum', 'Ede')).toBeUndefined();
  });

  it('names that differ by a letter are told, not taken; figures far off are told', () => {
    const found = plan('a.csv', labelled70072().replace('"Zwolle"', '"Zwole"').replace('118620', '118'));
    expect(found.regions).toMatchObject({ found: 75, missing: ['Zwolle'], unsure: ['Zwole'] });
    expect(found.remarks).toContainEqual({ code: 'farOff', names: ['Ede'] });
    expect(found.remarks).toContainEqual({ code: 'provisional', years: [2021] });
  });
});

describe('mergers', () => {
  const rows = (lines: readonly string[]) => ['"RegioS";"Perioden";"TotaleBevolking_1";"Omgevingsadressendichtheid_248"', ...lines].join('\n');
  const of = (found: ImportPlan, name: string) => cell(found, 'inwoners', name);

  it('counts of the parts are added, a density is not', () => {
    const found = plan('a.csv', rows(['GM0299;2017JJ00;32000;900', 'GM0196;2017JJ00;11000;300', 'GM0193;2017JJ00;125000;1500']));
    expect(of(found, 'Zevenaar')).toMatchObject({ value: 43000, added: ['Zevenaar', 'Rijnwaarden'] });
    expect(cell(found, 'oad', 'Zevenaar')).toBeUndefined();
  });

  it('a part without a figure makes the sum unknown, also where the code is that of the whole', () => {
    const found = plan('a.csv', rows(['GM0299;2017JJ00;32000;900', 'GM0236;2017JJ00;26000;1', 'GM0733;2017JJ00;.;1', 'GM0304;2017JJ00;12000;1', 'GM0193;2017JJ00;125000;1500']));
    expect(of(found, 'Zevenaar')).toBeUndefined();
    expect(column(found, 'inwoners')?.skipped).toContainEqual({ name: 'Zevenaar', reason: { kind: 'partsMissing', parts: ['Rijnwaarden'] } });
    expect(column(found, 'inwoners')?.skipped).toContainEqual({ name: 'West Betuwe', reason: { kind: 'partsMissing', parts: ['Lingewaal'] } });
  });

  it('a file that counts the past by today’s municipalities is taken as it is', () => {
    const found = plan('a.csv', rows(['GM0299;2017JJ00;43000;900', 'GM1960;2017JJ00;50000;1', 'GM0193;2017JJ00;125000;1500']));
    expect(of(found, 'West Betuwe')).toMatchObject({ value: 50000, added: [] });
    expect(of(found, 'Zevenaar')).toMatchObject({ value: 43000, added: [] });
  });

  it('a renamed municipality is found under its former name', () => {
    expect(of(plan('a.csv', '"Regio\'s";"Perioden";"Totale bevolking (aantal)"\n"Groesbeek";"2015";"34000"\n"Zwolle";"2015";"123000"'), 'Berg en Dal')?.value).toBe(34000);
  });
});

describe('what a file does not have', () => {
  it('households are not families in deciles, and leaving is not all that moved', () => {
    const found = plan('70072ned.csv', untyped70072());
    expect(left(found, 'gez')).toEqual({ code: 'otherThing', topic: 'TotaalAantalParticuliereHuishoudens_82' });
    expect(left(found, 'mob')).toEqual({ code: 'movesIncomplete', has: 'vertrokken' });
  });

  it('no unit of area: asked, with the unit that makes it a municipality proposed', () => {
    const found = plan('70072ned.csv', untyped70072());
    expect(found.questions).toEqual([{ kind: 'areaUnit', largest: 12.5, proposal: 'km2' }]);
    expect(plan('a.csv', untyped70072().replaceAll('12.50', '12500')).questions).toEqual([]);
    expect(plan('70072ned.csv', untyped70072().replaceAll('  12.50', '12500')).questions).toEqual([{ kind: 'areaUnit', largest: 12500, proposal: 'ha' }]);
  });

  it('a topic whose words fit is asked and never taken', () => {
    const text = labelled70072().replace('Totale bevolking', 'Bevolking volgens opgave');
    expect(plan('a.csv', text).questions).toContainEqual({ kind: 'topic', wanted: 'bevolking', options: [{ topic: 0, title: 'Bevolking/Bevolkingssamenstelling op 1 januari/Bevolking volgens opgave' }] });
    expect(column(plan('a.csv', text), 'inwoners')).toBeUndefined();
    expect(cell(plan('a.csv', text, { topics: { bevolking: 0 } }), 'inwoners', 'Zwolle')?.value).toBe(129791);
    expect(column(plan('a.csv', text, { topics: { bevolking: -1 } }), 'inwoners')).toBeUndefined();
  });
});

describe('a forecast', () => {
  const forecast = (line: (code: string, year: number) => string) => ['"RegioS";"Perioden";"TotaleBevolking_1"', ...municipalities.flatMap(({ code }) => [2023, 2025, 2035].map((year) => `"${code}";"${year}JJ00";"${line(code, year)}"`))].join('\n');

  it('gives the growth per year between two years', () => {
    const found = plan('Regionale_prognose_2023-2050_12032024_101500.csv', forecast((_code, year) => ({ 2023: '100.0', 2025: '121.0', 2035: '121.0' })[year] ?? ''), { growthYears: { from: 2023, to: 2025 } });
    expect(found).toMatchObject({ population: 'groei', baseYear: null });
    expect(cell(found, 'groei', 'Zwolle')).toMatchObject({ was: null });
    expect(cell(found, 'groei', 'Zwolle')?.value).toBeCloseTo(0.1, 12);
    expect(column(found, 'inwoners')).toBeUndefined();
  });

  it('runs from the first to the last year by itself, and years to come make it a forecast', () => {
    const found = plan('a.csv', forecast(() => '5'));
    expect(found.growthYears).toEqual({ from: 2023, to: 2035 });
    expect(cell(found, 'groei', 'Zwolle')?.value).toBe(0);
    expect(plan('a.csv', forecast(() => '5'), { population: 'stand', baseYear: 2023 }).baseYear).toBe(2023);
  });
});

describe('registered crime', () => {
  const key = 'indicator misdrijven';
  const split = ['Arnhem', 'Nijmegen'];
  const wards = [{ region: 'WK020201', count: 1 }, { region: 'WK020202', count: 2 }, { region: 'WK026801', count: 10 }, { region: 'WK026802', count: 20 }];
  const wardTeams = { WK020201: 'Arnhem Noord', WK020202: 'Arnhem Zuid', WK026801: 'Nijmegen Noord', WK026802: 'Nijmegen Zuid' };

  it('without the split of Arnhem and Nijmegen no team gets a figure', () => {
    expect(left(plan('47018NED.csv', crime(municipalCrimes)), key)).toEqual({ code: 'splitUnknown', municipalities: split, wards: false });
    expect(left(plan('47018NED.csv', crime([...municipalCrimes, ...wards])), key)).toEqual({ code: 'splitUnknown', municipalities: split, wards: true });
  });

  it('by the wards that the user assigned, with what CBS gives no ward of told', () => {
    const teams = target.municipalities.filter(({ name }) => split.includes(name)).map(({ teams: both }) => both.map(({ team }) => team));
    const [[an = '', az = ''] = [], [nn = '', nz = ''] = []] = teams;
    const found = plan('47018NED.csv', crime([...municipalCrimes, ...wards]), { wards: { ...wardTeams, WK020201: an, WK020202: az, WK026801: nn, WK026802: nz } });
    expect([an, az, nn, nz].map((name) => cell(found, key, name)?.value)).toEqual([1, 2, 10, 20]);
    const index = (name: string) => municipalities.findIndex((municipality) => municipality.name === name) + 1;
    expect(found.remarks).toEqual([{ code: 'noWard', municipality: 'Arnhem', count: index('Arnhem') - 3 }, { code: 'noWard', municipality: 'Nijmegen', count: index('Nijmegen') - 30 }]);
  });

  it('by the split that was confirmed; the teams add to the municipalities', () => {
    const confirmed = { ...target, municipalities: target.municipalities.map((row) => ({ ...row, splitConfirmed: true })) };
    const found = plan('47018NED.csv', crime(municipalCrimes), {}, confirmed);
    expect(column(found, key)?.cells.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo((76 * 77) / 2, 9);
    expect(column(found, key)?.how).toEqual(['somGemeenten', 'naarRato']);
  });

  it('twelve months make a year, eleven do not', () => {
    const confirmed = { ...target, municipalities: target.municipalities.map((row) => ({ ...row, splitConfirmed: true })) };
    const months = (last: number) => crime(municipalities.flatMap(({ code }) => Array.from({ length: last }, (_, month) => ({ region: code, period: `2023MM${String(month + 1).padStart(2, '0')}`, count: 1 }))));
    expect(column(plan('47022NED.csv', months(12), {}, confirmed), key)?.cells.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(76 * 12, 9);
    expect(left(plan('47022NED.csv', months(11), {}, confirmed), key)).toEqual({ code: 'noFigures' });
  });

  it('kinds without a total are asked: adding them would count crimes twice', () => {
    const found = plan('47018NED.csv', crime(municipalities.flatMap(({ code }) => [{ region: code, kind: '1.1.1', count: 1 }, { region: code, kind: '1.1', count: 2 }])));
    expect(found.questions).toEqual([{ kind: 'dimension', name: 'SoortMisdrijf', options: ['1.1.1', '1.1'] }]);
    expect(found.columns).toEqual([]);
  });
});
