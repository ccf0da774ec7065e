import { strToU8, zipSync } from 'fflate';

/** A file as another program could have written it: parts by path. */
export type ForeignParts = Readonly<Record<string, string>>;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export function relations(items: Readonly<Record<string, readonly [kind: string, target: string, external?: boolean]>>): string {
  const rows = Object.entries(items).map(([id, [kind, target, external]]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

export function contentTypes(workbookType = WORKBOOK_TYPE): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`
  );
}

/** A worksheet part around its children. */
export function worksheet(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN}>${inside}</worksheet>`;
}

export function styleSheet(inside: string): string {
  return `<styleSheet ${MAIN}>${inside}</styleSheet>`;
}

export function workbookPart(inside: string): string {
  return `<workbook ${MAIN}>${inside}</workbook>`;
}

/** One sheet "Begroting"; `parts` adds to the file or replaces what is there. */
export function foreignFile(sheet: string, parts: ForeignParts = {}): Uint8Array {
  const all: ForeignParts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookPart('<sheets><sheet name="Begroting" sheetId="7" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relations({ rId1: ['worksheet', 'worksheets/blad.xml'], rId2: ['styles', 'styles.xml'], rId3: ['sharedStrings', 'sharedStrings.xml'], rId4: ['theme', '/xl/theme/theme1.xml'] }),
    'xl/worksheets/blad.xml': worksheet(sheet),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

/** A theme with colours that are easy to recognise. */
export const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Eigen"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>${['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((color, i) => `<a:accent${i + 1}><a:srgbClr val="${color}"/></a:accent${i + 1}>`).join('')}<a:hlink><a:srgbClr val="0000EE"/></a:hlink><a:folHlink><a:srgbClr val="551A8B"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;
