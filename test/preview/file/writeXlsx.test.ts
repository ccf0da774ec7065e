import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { wrappedLines } from '../../../src/preview/file/write/autoHeights';
import { writeXlsx } from '../../../src/preview/file/writeXlsx';
import type { CellState, WorkbookState } from '../../../src/preview/workbookState';
import { everything, sheetOf, workbookOf } from './sampleState';

async function partsOf(state: WorkbookState): Promise<Map<string, string>> {
  const zip = unzipSync(await writeXlsx(state));
  return new Map(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function sheetXml(cells: readonly CellState[], part: Parameters<typeof sheetOf>[1] = {}): Promise<string> {
  return (await partsOf(workbookOf([sheetOf('Blad', { cells, ...part })]))).get('xl/worksheets/sheet1.xml') ?? '';
}

describe('a written workbook', () => {
  let parts: Map<string, string>;
  const part = (path: string): string => parts.get(path) ?? '';
  beforeAll(async () => {
    parts = await partsOf(everything);
  });

  it('names each part once, and each part has a content type', () => {
    const types = part('[Content_Types].xml');
    const defaults = [...types.matchAll(/<Default Extension="([^"]+)"/g)].map((match) => match[1]);
    const overrides = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of overrides) expect(parts.has(path), path).toBe(true);
    for (const path of parts.keys()) {
      if (path === '[Content_Types].xml') continue;
      expect(overrides.includes(path) || defaults.includes(path.split('.').pop()), path).toBe(true);
      if (path.endsWith('.xml') && !path.includes('_rels')) expect(overrides, path).toContain(path);
    }
  });

  it('has relations with unique ids that point at parts there are, and no id without one', () => {
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
      const used = [...(parts.get(owner) ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map((match) => match[1]);
      if (owner !== '') for (const id of used) expect(ids, `${owner} uses ${id}`).toContain(id);
      for (const [, target, external] of xml.matchAll(/ Target="([^"]+)"( TargetMode="External")?/g)) {
        if (external || target === undefined) continue;
        const folder = owner.split('/').slice(0, -1);
        const steps = target.split('/').reduce<string[]>((way, step) => (step === '..' ? way.slice(0, -1) : [...way, step]), folder);
        expect(parts.has(steps.join('/')), `${path} → ${target}`).toBe(true);
      }
    }
  });

  it('makes Excel recalculate at opening', () => expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"'));

  it('keeps hidden sheets and names hidden, quotes sheet names, and opens on the asked tab', () => {
    const workbook = part('xl/workbook.xml');
    expect(workbook).toMatch(/<sheet name="Verborgen"[^>]* state="hidden"\/>/);
    expect(workbook).toMatch(/<sheet name="Diep"[^>]* state="veryHidden"\/>/);
    expect(workbook).toContain('<definedName name="geheim" hidden="1">Diep!$A$1</definedName>');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Toelichting &amp; bron'!$1:$1</definedName>`);
    expect(workbook).toContain('activeTab="1"');
    expect(part('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  });

  it('gives table columns the texts of their header cells', () => {
    const names = [...part('xl/tables/table1.xml').matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map((match) => match[1]);
    expect(names).toEqual(['Team', 'Sterkte', 'Vorig jaar']);
  });

  it('prints on A4, one page wide', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(part('xl/worksheets/sheet1.xml')).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  it('lets series take their names from cells', () => {
    expect(part('xl/charts/chart1.xml')).toContain('<c:tx><c:strRef><c:f>Sterkte!$B$3</c:f></c:strRef></c:tx>');
    expect(part('xl/charts/chart3.xml')).toContain('<c:tx><c:v>Verloop</c:v></c:tx>');
    expect(part('xl/drawings/drawing1.xml')).toContain('name="grafiek &lt;Kolom&gt;" descr="Kolomdiagram: Nu &amp; vorig jaar"');
  });

  it('writes custom properties, large whole numbers as floating point', () => {
    expect(part('docProps/custom.xml')).toContain('name="zaad"><vt:i4>42<');
    expect(part('docProps/custom.xml')).toContain('name="groot"><vt:r8>12345678901<');
  });

  it('has the elements of a font in the order of the schema, and a name and size in each', () => {
    const fonts = [...part('xl/styles.xml').split('<dxfs')[0]?.matchAll(/<font>(.*?)<\/font>/g) ?? []].map((match) => [...(match[1] ?? '').matchAll(/<(\w+)/g)].map((element) => element[1]));
    expect(fonts).toContainEqual(['i', 'strike', 'u', 'sz', 'name']);
    expect(fonts).toContainEqual(['b', 'sz', 'color', 'name']);
    for (const font of fonts) expect(font).toEqual(expect.arrayContaining(['sz', 'name']));
  });

  it('keeps the date format that follows the user', () => {
    expect(part('xl/styles.xml')).toContain('<xf numFmtId="14"');
    expect(part('xl/styles.xml')).not.toContain('m/d/yyyy');
  });
});

describe('a written cell', () => {
  const at = { row: 0, column: 0 } as const;
  it.each<[string, Partial<CellState>, string]>([
    ['a whole number', { value: 3 }, '<c r="A1"><v>3</v></c>'],
    ['a fraction with all its digits', { value: 0.1 + 0.2 }, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a truth value', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#REF!' } }, '<c r="A1" t="e"><v>#REF!</v></c>'],
    ['a text that looks like an error', { value: '#REF!' }, '<c r="A1" t="inlineStr"><is><r><t>#REF!</t></r></is></c>'],
    ['a formula with a number', { formula: '=1+1', value: 2 }, '<c r="A1"><f>1+1</f><v>2</v></c>'],
    ['a formula with a text', { formula: '="a"&"<"', value: 'a<' }, '<c r="A1" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c>'],
    ['a formula with a truth value', { formula: '=1=2', value: false }, '<c r="A1" t="b"><f>1=2</f><v>0</v></c>'],
    ['a formula with an error', { formula: '=1/0', value: { error: '#DIV/0!' } }, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['a formula whose text looks like an error', { formula: '="#N/A"', value: '#N/A' }, '<c r="A1" t="str"><f>"#N/A"</f><v>#N/A</v></c>'],
    ['a formula without a value', { formula: '=1/0', value: Number.NaN }, '<c r="A1"><f>1/0</f></c>'],
    ['a newer function', { formula: '=IFNA(FILTER(A2:A9,B2:B9="IFS("),"XLOOKUP(")', value: 1 }, '<c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.FILTER(A2:A9,B2:B9="IFS("),"XLOOKUP(")</f><v>1</v></c>'],
  ])('holds %s', async (_, cell, xml) => expect(await sheetXml([{ ...at, ...cell }])).toContain(xml));

  it('gives table headers a text: a number as text, a gap a name, a repeat a number', async () => {
    const cells = [2026, undefined, 'Team', 'team'].flatMap((value, column): CellState[] => (value === undefined ? [] : [{ row: 0, column, value }]));
    const parts = await partsOf(workbookOf([sheetOf('Blad', { cells, tables: [{ name: 'tbl', range: 'A1:D3' }] })]));
    expect([...(parts.get('xl/tables/table1.xml') ?? '').matchAll(/<tableColumn id="\d" name="([^"]+)"/g)].map((match) => match[1])).toEqual(['2026', 'Kolom2', 'Team', 'team2']);
    expect([...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t>([^<]+)<\/t>/g)].map((match) => match[1]).sort()).toEqual(['2026', 'Kolom2', 'Team', 'team2']);
  });

  it('gives rows with wrapped text room, and leaves Excel free to adjust it', async () => {
    const cells: CellState[] = [{ ...at, value: 'een wat langere uitleg', style: { wrap: true } }, { row: 1, column: 0, value: 'een wat langere uitleg' }, { row: 2, column: 0, value: 'een wat langere uitleg', style: { wrap: true } }];
    const xml = await sheetXml(cells, { columnWidths: { 0: 10 }, rowHeights: { 2: 50 } });
    expect(xml).toContain('<row r="1" ht="45">');
    expect(xml).toContain('<row r="2">');
    expect(xml).toContain('<row r="3" ht="50" customHeight="1">');
  });

  it.each<[string, number, number]>([
    ['', 10, 1],
    ['tien teken', 10, 1],
    ['elf tekens.', 10, 2],
    ['een\n\ntwee', 10, 3],
    ['onafgebrokenwoord', 5, 4],
    ['a onafgebrokenwoord b', 5, 5],
    ['aa bb cc dd', 5, 2],
  ])('%j takes lines at width %d: %d', (text, width, lines) => expect(wrappedLines(text, width)).toBe(lines));

  it('keeps heights and hidden rows below the last cell', async () => {
    const xml = await sheetXml([{ ...at, value: 1 }], { rowHeights: { 7: 30 }, hiddenRows: [9] });
    expect(xml).toContain('<row r="8" ht="30" customHeight="1"');
    expect(xml).toContain('<row r="10" hidden="1"');
  });
});

describe('what no file can hold', () => {
  it.each<[string, WorkbookState, RegExp]>([
    ['no visible sheet', workbookOf([sheetOf('Blad', { visibility: 'hidden' })]), /visible/],
    ['two sheets with one name', workbookOf([sheetOf('Blad'), sheetOf('blad')]), /Duplicate/],
    ['a table without an address', workbookOf([sheetOf('Blad', { tables: [{ name: 't', range: 'x' }] })]), /no address/],
    ['a list that is too long', workbookOf([sheetOf('Blad', { validations: [{ range: 'A1', kind: 'list', formula1: 'x'.repeat(256) }] })]), /255/],
  ])('refuses %s', async (_, state, message) => expect(writeXlsx(state)).rejects.toThrow(message));

  it('cuts validation texts at what Excel accepts', async () => {
    const xml = await sheetXml([], { validations: [{ range: 'A1', kind: 'whole', formula1: '0', formula2: '9', promptTitle: 't'.repeat(40), prompt: 'p'.repeat(300) }] });
    expect(/promptTitle="([^"]*)"/.exec(xml)?.[1]).toBe(`${'t'.repeat(31)}…`);
    expect(/ prompt="([^"]*)"/.exec(xml)?.[1]).toBe(`${'p'.repeat(254)}…`);
  });
});
