import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCbsFile } from '../../../src/workbook/import/readFile';
import { bytesOf, crime, labelled70072, laidOut70072, laidOutAcross, latinBytes, municipalCrimes, municipalities, opened, untyped70072 } from './fixtures';

const zwolle = (text: string, name = 'bestand.csv') => opened(name, text).table.rows.filter((row) => row.region === 'Zwolle' || row.region === 'GM0193');

describe('the forms of a file of CBS', () => {
  it.each([
    ['untyped', '70072ned_UntypedDataSet_29122019_191739.csv', untyped70072(), 'codes', '70072ned', ['129791', '.', '10', '100', '12.50', '850']],
    ['labels', 'Regionale_kerncijfers_Nederland_19052024_185018.csv', labelled70072(), 'labels', '70072ned', ['129791', '12,50', '.']],
    ['as on the screen', 'download.csv', laidOut70072(), 'tabel', '70072ned', ['129791', '12,50']],
  ] as const)('%s', (_form, name, text, form, id, cells) => {
    const { table } = opened(name, text);
    expect(table).toMatchObject({ form, id, dimensions: [] });
    expect(table.rows.find((row) => row.region === 'Zwolle' || row.region === 'GM0193')?.cells).toEqual(cells);
    expect(table.rows).toHaveLength(municipalities.length + 3);
  });

  it('units stand behind the topic, or under it', () => {
    expect(opened('a.csv', labelled70072()).table.topics[1]).toEqual({ title: 'Milieu/Bodemgebruik/Oppervlakte/Land', unit: 'km²' });
    expect(opened('a.csv', laidOut70072()).table.topics).toEqual([{ title: 'Bevolking|Totale bevolking', unit: 'aantal' }, { title: 'Bodemgebruik|Oppervlakte|Land', unit: 'km²' }]);
  });

  it('regions and periods above, topics in the rows', () => {
    const { table } = opened('a.csv', laidOutAcross());
    expect(table.topics).toEqual([{ title: 'Bevolking|Totale bevolking', unit: 'aantal' }]);
    expect(table.rows.filter((row) => row.region === 'Aalten')).toEqual([
      { region: 'Aalten', period: '2020', others: [], cells: ['27116'] },
      { region: 'Aalten', period: '2021', others: [], cells: ['27117'] },
    ]);
  });

  it('a further dimension is one of the table, not a topic', () => {
    expect(opened('47018NED_UntypedDataSet.csv', crime(municipalCrimes)).table).toMatchObject({ id: '47018NED', dimensions: ['SoortMisdrijf'], topics: [{ title: 'GeregistreerdeMisdrijven_1' }] });
  });

  it('commas and tabs divide as well as semicolons', () => {
    expect(zwolle(untyped70072().replaceAll(';', ','))[0]?.cells[0]).toBe('129791');
    expect(zwolle(untyped70072().replaceAll(';', '\t'))[0]?.cells[0]).toBe('129791');
  });
});

describe('encodings', () => {
  const text = labelled70072();
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 met BOM', bytesOf(`\uFEFF${text}`)],
    ['Windows-1252', latinBytes(text)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])],
  ] as const)('%s gives the same table', (encoding, bytes) => {
    const read = readCbsFile('a.csv', bytes, municipalities);
    expect(read).toEqual({ ok: true, value: { name: 'a.csv', encoding, table: opened('a.csv', text).table } });
  });

  it('property: every text of Latin-1 letters reads the same from UTF-8 and from Windows-1252', () => {
    // Two letters above ASCII in a row can be valid UTF-8 by chance: a plain one stands between.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xa1, max: 0xff }), { minLength: 1, maxLength: 20 }), (letters) => {
        const header = letters.map((letter) => `${String.fromCharCode(letter)}a`).join('');
        const file = `"Regio's";"Perioden";"Totale bevolking (aantal)";"${header} (aantal)"\n"Zwolle";"2021";"5";"6"`;
        const [one, other] = [bytesOf(file), latinBytes(file)].map((bytes) => readCbsFile('a.csv', bytes, municipalities));
        expect(one?.ok && one.value.table).toEqual(other?.ok && other.value.table);
      }),
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['empty', '', { code: 'empty' }],
    ['a zip', 'PK\u0003\u0004\u0000\u0000', { code: 'notText' }],
    ['no regions', '"Perioden";"TotaleBevolking_1"\n"2021JJ00";"5"', { code: 'noRegions', columns: ['Perioden', 'TotaleBevolking_1'] }],
    ['no periods', '"RegioS";"TotaleBevolking_1"\n"GM0193";"5"', { code: 'noPeriods', columns: ['RegioS', 'TotaleBevolking_1'] }],
    ['only other municipalities', '"RegioS";"Perioden";"TotaleBevolking_1"\n"GM0363";"2021JJ00";"5"', { code: 'noMunicipality', regions: ['GM0363'] }],
    ['a letter of the controller', 'Beste collega,\nhierbij de cijfers.', { code: 'noRegions', columns: ['Beste collega,'] }],
  ])('%s', (_what, text, refusal) => {
    expect(readCbsFile('a.csv', bytesOf(text), municipalities)).toEqual({ ok: false, refusal });
  });

  it('too large', () => {
    expect(readCbsFile('a.csv', new Uint8Array(30_000_001), municipalities)).toEqual({ ok: false, refusal: { code: 'tooLarge', bytes: 30_000_001, most: 30_000_000 } });
  });
});
