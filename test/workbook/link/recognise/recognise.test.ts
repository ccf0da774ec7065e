import { describe, expect, it } from 'vitest';
import { answer, recognise } from '../../../../src/workbook/link/recognise/recognise';
import { readCell } from '../../../../src/workbook/link/recognise/values/readCell';
import type { CellValue, LinkTarget } from '../../../../src/workbook/link/recognise/types';
import { gridOf, hbvs, inhabitants, known, mapping, minimum, municipalityNames, recognised, recogniseValues, targets, teamNames } from './model';

const teams = (...columns: readonly (readonly CellValue[])[]) => teamNames.map((name, i): CellValue[] => [name, ...columns.map((column) => column[i] ?? null)]);
const municipalities = (...columns: readonly (readonly CellValue[])[]) => municipalityNames.map((name, i): CellValue[] => [name, ...columns.map((column) => column[i] ?? null)]);
const codes = (result: { questions: readonly { code: string }[] }) => result.questions.map(({ code }) => code);
const kinds = (result: ReturnType<typeof recognised>) => result.rows.map(({ kind }) => kind);
const dutch = (value: number) => value.toFixed(1).replace('.', ',');
const newer = hbvs.map((value) => value * 1.03);

describe('a range of a controller, start to end', () => {
  const title = ['Formatie basisteams', null, null, null];
  const header = ['Basisteam', 'HBVS+ 2023', 'Min. wijkagenten', 'Opmerking'];
  const range = [title, [null, null, null, null], header, ...teams(hbvs.map(dutch), minimum), ['Totaal', dutch(3228.5), 656, null], ['Bron: bijlage 1', null, null, null]];

  it('finds header, rows and columns, and links without a question', () => {
    const found = recognised(range);
    expect(found.level).toBe('basisteams');
    expect(found.headerRows).toEqual([2]);
    expect(mapping(found)).toEqual(['geen', 'hbvs zeker', 'minimum zeker', 'geen']);
    expect(found.questions).toEqual([]);
    expect(kinds(found)).toEqual([...teamNames.map(() => 'team'), 'total', 'note']);
    expect(found.rows.slice(0, 27).map(({ index }) => index)).toEqual(teamNames.map((_, i) => i));
    const column = found.columns[1];
    expect(found.rows.slice(0, 27).map(({ row }) => column && readCell(range[row]?.[1], column.reading))).toEqual(hbvs);
  });

  it('reads again with the answers of the user', () => {
    const asked = recognised([['Team', 'fte'], ...teams(newer)]);
    expect(mapping(asked)).toEqual(['geen', 'hbvs vragen']);
    expect(codes(asked)).toEqual(['column']);
    const yes = answer(asked, { columns: { 1: 'hbvs' } });
    expect(yes.ok && [mapping(yes), yes.questions]).toEqual([['geen', 'hbvs zeker'], []]);
    const no = yes.ok ? answer(yes, { columns: { 1: null } }) : yes;
    expect(no.ok && [mapping(no), no.questions]).toEqual([['geen', 'geen'], []]);
  });
});

describe('headers', () => {
  it.each<[string, readonly CellValue[], string]>([
    ['HBVS+ 2023', newer, 'hbvs zeker'],
    ['hbvs', newer, 'hbvs zeker'],
    ['HBVS+ basisjaar (fte)', newer, 'hbvs zeker'],
    ['HBVS+ 2024', newer, 'hbvs vragen'],
    ['HBVS+ concept', newer, 'hbvs vragen'],
    ['fte 2023', hbvs, 'hbvs zeker'],
    ['fte 2023', newer, 'hbvs vragen'],
    ['Formatie', hbvs, 'hbvs zeker'],
    ['Strength', newer, 'hbvs vragen'],
    ['Minimum number of community officers', minimum, 'minimum zeker'],
    ['wijkagenten', minimum, 'minimum zeker'],
    ['wijkagenten', newer, 'minimum vragen'],
    ['Bezetting fte', hbvs, 'geen'],
    ['% van HBVS+', hbvs, 'geen'],
    ['Inwoners', hbvs.map(() => 1000), 'geen'],
    ['', hbvs, 'hbvs vragen'],
    ['', newer, 'vragen'],
    ['HBVS+ 2023', minimum, 'hbvs vragen'],
    ['HBVS+ 2023', hbvs.map((value) => -value), 'hbvs vragen'],
    ['HBSV+ 2023', newer, 'geen'],
    ['Wijkagentn minimum', minimum, 'minimum vragen'],
  ])('%s', (header, values, expected) => expect(mapping(recognised([['Basisteam', header, 'x'], ...teams(values)]))[1]).toBe(expected));

  it.each<[string, number, string]>([
    ['Inw.', 1, 'inwoners zeker'],
    ['Inwoners 1-1-2021', 1.01, 'inwoners zeker'],
    ['Bevolking op 1 januari 2024', 1.02, 'inwoners zeker'],
    ['Population', 1.02, 'inwoners zeker'],
    ['Inwoners 2015', 0.98, 'inwoners vragen'],
    ['Inw. x 1.000', 0.001, 'inwoners zeker'],
    ['Inwoners', 0.001, 'inwoners vragen'],
    ['Inw. x 1.000', 1, 'inwoners vragen'],
    ['Inwoners per 1.000 huishoudens', 0.02, 'geen'],
    ['Prognose inwoners 2030', 1.05, 'inwoners vragen'],
  ])('%s, %d times the model', (header, times, expected) => expect(mapping(recognised([['Gemeente', header], ...municipalities(inhabitants.map((value) => (times === 0.001 ? value / 1000 : Math.round(value * times))))]))[1]).toBe(expected));

  it('puts inhabitants of earlier years where the model keeps them, by their year', () => {
    const earlier = ['inw1', 'inw2', 'inw3'].map((column): LinkTarget => ({ table: 'gemeenten', column, header: column, min: 0, max: 1e9, whole: true, share: false }));
    const values = [['Gemeente', 'Inwoners 2019', 'Inwoners 2020', 'Inwoners 2021'], ...municipalities(inhabitants.map((value) => value - 90), inhabitants.map((value) => value - 40), inhabitants)];
    const found = recognise(gridOf(values), known, [...targets, ...earlier]);
    expect(found.ok && [mapping(found), found.questions]).toEqual([['geen', 'inw2 zeker', 'inw1 zeker', 'inwoners zeker'], []]);
  });

  it.each<[string, string]>([
    ['Omgevingsadressendichtheid', 'oad zeker'],
    ['Oppervlakte land (km²)', 'opp zeker'],
    ['Oppervlakte land (ha)', 'opp vragen'],
    ['Horeca', 'hrc zeker'],
    ['Verhuisde personen', 'mob zeker'],
    ['Regionaal klantenpotentieel', 'rkp zeker'],
    ['Gezinnen', 'gez vragen'],
  ])('of a characteristic: %s', (header, expected) => {
    const own = ['oad', 'opp', 'hrc', 'mob', 'rkp', 'gez'].map((column): LinkTarget => ({ table: 'gemeenten', column, header: column, min: 0, max: 1e9, whole: false, share: false }));
    const found = recognise(gridOf([['Gemeente', header], ...municipalities(inhabitants.map((value) => value / 100))]), known, [...targets, ...own]);
    expect(found.ok && mapping(found)[1]).toBe(expected);
  });

  it('joins the rows of a merged header', () => {
    const found = recognised([['Team', '2022', null, '2023', null], [null, 'fte', 'bezetting', 'fte', 'bezetting'], ...teams(newer, newer, hbvs, newer)], { merges: [{ row: 0, column: 1, rows: 1, columns: 2 }, { row: 0, column: 3, rows: 1, columns: 2 }] });
    expect(found.columns.map(({ header }) => header)).toEqual(['Team', '2022 fte', '2022 bezetting', '2023 fte', '2023 bezetting']);
    expect(found.columns.map(({ year }) => year)).toEqual([null, 2022, 2022, 2023, 2023]);
    expect(mapping(found)[2]).toBe('geen');
  });

  it('asks which of two columns, and takes the answer', () => {
    const found = recognised([['Team', 'HBVS+', 'HBVS+'], ...teams(newer, newer)]);
    expect(codes(found)).toEqual(['whichColumn']);
    const chosen = answer(found, { columns: { 1: null, 2: 'hbvs' } });
    expect(chosen.ok && [mapping(chosen), chosen.questions]).toEqual([['geen', 'geen', 'hbvs zeker'], []]);
  });

  it('asks everything where there is no header', () => {
    const found = recognised(teams(hbvs, minimum));
    expect(found.headerRows).toEqual([]);
    expect(mapping(found)).toEqual(['geen', 'hbvs vragen', 'minimum vragen']);
    expect(found.remarks.map(({ code }) => code)).toContain('noHeader');
    expect(mapping(recognised(teams(newer)))).toEqual(['geen', 'vragen']);
  });
});

describe('rows', () => {
  it('tells teams, subtotals, other units and totals apart, and says which sum does not fit', () => {
    const blocks = known.districts.flatMap((district): CellValue[][] => {
      const own = teamNames.map((name, i) => [name, hbvs[i] ?? 0] as const).filter((_, i) => known.teams[i]?.district === district);
      const sum = own.reduce((total, [, value]) => total + value, 0) + (district === 'Twente' ? 7 : 0);
      return [...own.map(([name, value]): CellValue[] => [name, value]), [`Totaal ${district}`, Math.round(sum * 10) / 10], [null, null]];
    });
    const found = recognised([['Team', 'HBVS+ 2023'], ...blocks, ['DR', 70]]);
    expect(kinds(found).filter((kind) => kind === 'team')).toHaveLength(27);
    expect(kinds(found).filter((kind) => kind === 'district')).toHaveLength(5);
    expect(kinds(found).at(-1)).toBe('other');
    const differs = found.remarks.filter(({ code }) => code === 'sumDiffers');
    expect(differs).toEqual([{ code: 'sumDiffers', row: 12, column: 1, found: 686.6, sum: 679.6 }]);
    expect(found.questions).toEqual([]);
  });

  it('asks typing errors, abbreviations and names that fit two', () => {
    const spelt = teamNames.map((name) => ({ Vechtdal: 'Vechtd.', Zwolle: 'Zwole', 'Arnhem Noord': 'Arnhem' })[name] ?? name);
    const found = recognised([['Team', 'HBVS+'], ...spelt.map((name, i): CellValue[] => [name, hbvs[i] ?? 0])]);
    const asked = found.questions.flatMap((question) => (question.code === 'row' ? [[question.found, question.proposed === null ? null : teamNames[question.proposed.index]]] : []));
    expect(asked).toEqual([['Vechtd.', 'Vechtdal'], ['Zwole', 'Zwolle'], ['Arnhem', 'Arnhem Noord']]);
    const row = found.rows.find(({ found: name }) => name === 'Vechtd.')?.row ?? -1;
    const after = answer(found, { rows: { [row]: { kind: 'team', index: teamNames.indexOf('Vechtdal') } } });
    expect(after.ok && codes(after)).toEqual(['row', 'row']);
  });

  it('asks a place of the same name in another province', () => {
    const named = (name: string) => recognised([['Gemeente', 'Inwoners'], ...municipalities(inhabitants).map(([own, value]): CellValue[] => [own === 'Hengelo' ? name : (own ?? null), value ?? null])]);
    expect(codes(named('Hengelo (Ov.)'))).toEqual([]);
    expect(codes(named('Hengelo (Gld.)'))).toEqual(['row']);
  });

  it('asks dates and outliers among figures, and units that it does not know', () => {
    const put = (value: CellValue) => hbvs.map((own, i): CellValue => (i === 4 ? value : own));
    expect(mapping(recognised([['Team', 'HBVS+ 2023'], ...teams(put(45058))]))[1]).toBe('hbvs vragen');
    const dated = teams(put(240)).map((row) => row.map(() => 'General'));
    expect(mapping(recognised([['Team', 'HBVS+ 2023'], ...teams(put(240))], { formats: [['General', 'General'], ...dated.map((row, i) => (i === 4 ? ['General', 'dd-mm-yyyy'] : row))] }))[1]).toBe('hbvs vragen');
    expect(mapping(recognised([['Team', 'HBVS+ 2023', 'Min. wijkagenten'], ...teams(hbvs.map((value) => `${value} stuks`), minimum)]))[1]).toBe('hbvs vragen');
    expect(mapping(recognised([['Team', 'HBVS+ 2023'], ...teams(hbvs.map((value) => `${dutch(value)} fte`))]))[1]).toBe('hbvs zeker');
  });

  it('asks which row counts where a name stands twice', () => {
    const found = recognised([['Team', 'HBVS+'], ...teams(hbvs), ['Basisteam Zwolle', 140]]);
    expect(codes(found)).toEqual(['duplicate']);
    const one = answer(found, { rows: { 28: null } });
    expect(one.ok && one.questions).toEqual([]);
  });

  it('leaves unknown names out and names those that are missing', () => {
    const found = recognised([['Gemeente', 'Inwoners'], ['Groesbeek', 19000], ...municipalities(inhabitants).slice(1)]);
    expect(found.questions).toEqual([]);
    expect(found.remarks).toContainEqual({ code: 'leftOut', kind: 'unknown', rows: [1] });
    expect(found.remarks).toContainEqual({ code: 'missingNames', kind: 'gemeente', indices: [0] });
  });

  it('takes codes with and without prefix', () => {
    for (const write of [(code: string): CellValue => Number(code.slice(2)), (code: string) => code.slice(2), (code: string) => code]) {
      const found = recognised([['Code', 'Inwoners'], ...known.municipalities.map(({ code }, i): CellValue[] => [write(code), inhabitants[i] ?? 0])]);
      expect(found.level).toBe('gemeenten');
      expect(found.rows.map(({ index }) => index)).toEqual(municipalityNames.map((_, i) => i));
      expect(mapping(found)[1]).toBe('inwoners zeker');
    }
  });

  it('asks where a code and a name disagree', () => {
    const found = recognised([['Code', 'Gemeente', 'Inwoners'], ...known.municipalities.map(({ code, name }, i): CellValue[] => [code, i === 3 ? 'Ede' : name, inhabitants[i] ?? 0])]);
    expect(codes(found)).toContain('row');
  });

  it('names hidden rows and a filter', () => {
    const found = recognised([['Team', 'HBVS+'], ...teams(hbvs)], { hiddenRows: [3, 4], filtered: true });
    expect(found.remarks).toContainEqual({ code: 'hiddenRows', rows: [3, 4], used: 2 });
    expect(found.remarks).toContainEqual({ code: 'filtered' });
    expect(found.rows.filter(({ hidden }) => hidden)).toHaveLength(2);
  });

  it('stops at a second table with a header of its own', () => {
    const found = recognised([['Team', 'HBVS+'], ...teams(hbvs).slice(0, 13), [null, null], ['Team', 'Bezetting'], ...teams(newer).slice(13)]);
    expect(found.remarks).toContainEqual({ code: 'secondTable', row: 15 });
    expect(found.rows.filter(({ kind }) => kind === 'team')).toHaveLength(13);
  });
});

describe('the level of a range', () => {
  const four = ['Zwolle', 'Enschede', 'Apeldoorn', 'Ede'].map((name): CellValue[] => [name, 150]);

  it.each([['Gemeente', 'gemeenten', []], ['Basisteam', 'basisteams', []], ['Naam', 'basisteams', ['level']]] as const)('of names that fit two kinds, under "%s"', (header, level, questions) => {
    const found = recognised([[header, 'Aantal'], ...four]);
    expect(found.level).toBe(level);
    expect(codes(found).filter((code) => code === 'level')).toEqual(questions);
  });

  it('is taken from the user', () => expect(recognised([['Naam', 'Inwoners'], ...four], {}, { level: 'gemeenten' }).level).toBe('gemeenten'));
  it('is that of districts where nothing else stands', () => expect(recognised([['District', 'HBVS+ 2018'], ...known.districts.map((name): CellValue[] => [name, 600])]).level).toBe('districten'));
});

describe('refusals', () => {
  it.each<[string, CellValue[][]]>([
    ['empty', [[null, ' '], [null, null]]],
    ['noNames', [['a', 'b'], ['c', 1]]],
    ['transposed', [['', ...teamNames], ['HBVS+', ...hbvs]]],
    ['severalRowsPerName', [['Team', 'Aantal'], ...Array.from({ length: 90 }, (_, i): CellValue[] => [teamNames[i % 9] ?? '', i])]],
    ['noNumbers', [['Team', 'Chef'], ...teamNames.map((name): CellValue[] => [name, 'A. Bakker'])]],
  ])('%s', (code, values) => expect(recogniseValues(values)).toMatchObject({ ok: false, code }));
});
