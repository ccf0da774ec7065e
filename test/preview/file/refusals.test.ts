import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/preview/file/read/limits';
import { openZip } from '../../../src/preview/file/read/openZip';
import { RefusedFile, type RefusalCode } from '../../../src/preview/file/read/refusedFile';
import { readXlsx } from '../../../src/preview/file/readXlsx';
import { contentTypes, foreignFile, relations, worksheet } from './foreignFile';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole2 = (entry: string): Uint8Array => Uint8Array.from([...OLE2, ...Array<number>(500).fill(0), ...utf16(entry), ...Array<number>(100).fill(0)]);
const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

async function refusal(bytes: Uint8Array, limits = LIMITS as Parameters<typeof readXlsx>[2]): Promise<RefusedFile> {
  const error: unknown = await readXlsx(bytes, 'mijn bestand.xlsx', limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RefusedFile)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

function cutShort(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length - 200);
}

describe('a file that is not opened', () => {
  it.each<[string, Uint8Array, RefusalCode, RegExp]>([
    ['an empty file', new Uint8Array(0), 'notZip', /geen geldig \.xlsx-bestand/],
    ['a text', strToU8('naam;waarde\n'), 'notZip', /geen geldig/],
    ['Excel 97-2003', ole2('Workbook'), 'oldExcel', /97-2003/],
    ['one with a password', ole2('EncryptedPackage'), 'password', /wachtwoord/],
    ['macros', foreignFile('<sheetData/>', { '[Content_Types].xml': contentTypes(MACRO) }), 'macros', /macro’s/],
    ['macros renamed to .xlsx, by the part', foreignFile('<sheetData/>', { 'xl/vbaProject.bin': 'x' }), 'macros', /macro’s/],
    ['macros under another name, by their type', foreignFile('<sheetData/>', { '[Content_Types].xml': contentTypes().replace('</Types>', '<Override PartName="/xl/code.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'), 'xl/code.bin': 'x' }), 'macros', /macro’s/],
    ['a binary workbook', foreignFile('<sheetData/>', { '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.binary.macroEnabled.main') }), 'binary', /\.xlsb/],
    ['a text document', foreignFile('<sheetData/>', { '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') }), 'noWorkbook', /geen werkmap/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'noWorkbook', /geen werkmap/],
    ['a workbook without sheets', foreignFile('<sheetData/>', { 'xl/_rels/workbook.xml.rels': relations({}) }), 'noWorkbook', /geen werkmap/],
    ['a file that was cut short', cutShort(foreignFile('<sheetData/>')), 'damaged', /beschadigd/],
    ['a sheet that is not well-formed', foreignFile('<sheetData><row></sheetData>'), 'damaged', /beschadigd/],
    ['a sheet that stops halfway', foreignFile('', { 'xl/worksheets/blad.xml': '<worksheet><sheetData><row r="1"><c r="A1"' }), 'damaged', /beschadigd/],
    ['XML with entities of its own', foreignFile('', { 'xl/worksheets/blad.xml': `<!DOCTYPE x [<!ENTITY lol "lol">]>${worksheet('<sheetData/>')}` }), 'doctype', /DOCTYPE/],
    ['XML that reads another file', foreignFile('', { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' }), 'doctype', /DOCTYPE/],
  ])('%s', async (_, bytes, code, sentence) => {
    const error = await refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^"mijn bestand\.xlsx" is niet geopend: [a-z]/);
    expect(error.message).toMatch(sentence);
  });

  it('one that is larger than the limit', async () => {
    const bytes = foreignFile('<sheetData/>');
    expect((await refusal(bytes, { ...LIMITS, packed: bytes.length - 1 })).code).toBe('tooLarge');
    expect((await refusal(bytes, { ...LIMITS, unpacked: 100 })).code).toBe('tooLarge');
    expect((await refusal(bytes, { ...LIMITS, parts: 3 })).code).toBe('tooLarge');
  });

  it('one that grows too much when unpacked', async () => {
    const bomb = foreignFile('<sheetData/>', { 'xl/media/bom.xml': '0'.repeat(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusal(bomb)).code).toBe('zipBomb');
  });

  it('unpacks a part that lies about its size to no more than it declared', () => {
    const bytes = foreignFile('<sheetData/>', { 'xl/media/bom.xml': '0'.repeat(30 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Declares 1000 bytes where there are 30 MB, in every directory entry of that size.
    for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === 30 * 1024 * 1024) view.setUint32(at, 1000, true);
    expect(openZip(bytes, 'f.xlsx').get('xl/media/bom.xml')?.length).toBeLessThanOrEqual(1000);
  });
});
