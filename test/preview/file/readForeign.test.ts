import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/preview/file/readXlsx';
import { writeXlsx } from '../../../src/preview/file/writeXlsx';
import type { CellState, SheetState } from '../../../src/preview/workbookState';
import { foreignFile, relations, styleSheet, theme, workbookPart, type ForeignParts } from './foreignFile';

/** The only sheet of a file, and the same after saving and opening once more: what was read must also be written. */
async function sheetOf(inside: string, parts: ForeignParts = {}): Promise<SheetState> {
  const { state } = await readXlsx(foreignFile(inside, parts), 'vreemd.xlsx');
  const { state: saved } = await readXlsx(await writeXlsx(state), 'bewaard.xlsx');
  expect(JSON.parse(JSON.stringify(saved.sheets))).toEqual(JSON.parse(JSON.stringify(state.sheets)));
  const [sheet] = state.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function cellsOf(rows: string, parts: ForeignParts = {}): Promise<readonly CellState[]> {
  return (await sheetOf(`<sheetData>${rows}</sheetData>`, parts)).cells;
}

function strings(inside: string): ForeignParts {
  return { 'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</sst>` };
}

describe('values as another program writes them', () => {
  it.each<[string, string, CellState['value'], ForeignParts?]>([
    ['a number', '<c r="A1"><v>3.25</v></c>', 3.25],
    ['a number in scientific notation', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', 'tweede', strings('<si><t>eerste</t></si><si><t>tweede</t></si>')],
    ['a string with spaces', '<c r="A1" t="s"><v>0</v></c>', '  in  ', strings('<si><t xml:space="preserve">  in  </t></si>')],
    ['rich text', '<c r="A1" t="s"><v>0</v></c>', 'half vet', strings('<si><r><t xml:space="preserve">half </t></r><r><rPr><b/></rPr><t>vet</t></r></si>')],
    ['a string with its pronunciation', '<c r="A1" t="s"><v>0</v></c>', '課', strings('<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>')],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>los</t></is></c>', 'los'],
    ['escaped characters', '<c r="A1" t="inlineStr"><is><t>a&amp;b&#10;c_x000D_d&lt;</t></is></c>', 'a&b\nc\rd<'],
    ['text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c>', '<a> & b'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a date in ISO form', '<c r="A1" t="d"><v>2027-05-01</v></c>', 46508],
    ['a prefix on every element', '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A1"><x:v>4</x:v></x:c>', 4],
  ])('%s', async (_, cell, value, parts) => expect(await cellsOf(`<row r="1">${cell}</row>`, parts)).toEqual([{ row: 0, column: 0, value }]));

  it('cells and rows without an address stand beside and below the one before', async () => {
    const cells = await cellsOf('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>');
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([[0, 0, 1], [0, 3, 2], [0, 4, 3], [4, 0, 4], [5, 0, 5]]);
  });
});

describe('formulas as another program writes them', () => {
  const formulas = async (rows: string): Promise<(string | undefined)[]> => (await cellsOf(rows)).map((cell) => cell.formula);

  it('keeps the stored value of each kind', async () => {
    const cells = await cellsOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="b"><f>1=1</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A9</f></c></row>');
    expect(cells.map(({ formula, value }) => [formula, value])).toEqual([['=1+1', 2], ['="a"&"b"', 'ab'], ['=1=1', true], ['=1/0', { error: '#DIV/0!' }], ['=A9', undefined]]);
  });

  it('writes a shared formula out in each cell', async () => {
    expect(
      await formulas('<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1*$A2+Blad2!A$1+SUM(A:A)</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="0"/></c></row>'),
    ).toEqual(['=A1*$A2+Blad2!A$1+SUM(A:A)', '=B1*$A2+Blad2!B$1+SUM(B:B)', '=A2*$A3+Blad2!A$1+SUM(A:A)', '=B2*$A3+Blad2!B$1+SUM(B:B)']);
  });

  it('shows newer functions without the prefix of the file', async () => {
    expect(await formulas('<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B9,C1:C9)&amp;"_xlfn.X"</f></c><c r="B1"><f>_xlfn.LET(_xlpm.x,1,_xlpm.x+1)</f></c><c r="C1"><f>SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))</f></c></row>')).toEqual([
      '=XLOOKUP(1,B1:B9,C1:C9)&"_xlfn.X"',
      '=LET(x,1,x+1)',
      '=SUM(FILTER(A1:A9,B1:B9))',
    ]);
  });

  it('keeps the value where a formula reads another workbook: such a formula without its link makes Excel repair the file', async () => {
    const cells = await cellsOf(`<row r="1"><c r="A1"><f>[1]Blad1!A1+1</f><v>8</v></c><c r="B1"><f>SUM('[2]Mijn blad'!A1:A2)</f><v>9</v></c><c r="C1"><f>tbl[Kolom]&amp;"[1]"</f><v>1</v></c></row>`);
    expect(cells.map(({ formula, value }) => [formula, value])).toEqual([[undefined, 8], [undefined, 9], ['=tbl[Kolom]&"[1]"', 1]]);
  });
});

describe('looks as another program writes them', () => {
  const styles = (xfs: string, colors = ''): ForeignParts => ({
    'xl/theme/theme1.xml': theme,
    'xl/styles.xml': styleSheet(
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; fte&quot;"/></numFmts>' +
        '<fonts><font><sz val="10"/><color theme="1"/><name val="Verdana"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Verdana"/></font><font><sz val="10"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="50"/></patternFill></fill></fills>' +
        '<borders><border/><border><left style="thin"><color auto="1"/></left><right style="mediumDashed"><color rgb="FF00B050"/></right><top/><bottom style="double"><color theme="5"/></bottom></border></borders>' +
        `<cellXfs><xf/>${xfs}</cellXfs>${colors}`,
    ),
  });
  const styleOf = async (xf: string, colors = ''): Promise<CellState['style']> => (await cellsOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', styles(xf, colors)))[0]?.style;

  it.each<[string, string, CellState['style'], string?]>([
    ['font of the workbook: nothing to say', '<xf fontId="0"/>', undefined],
    ['font, with a theme colour made darker', '<xf fontId="1"/>', { bold: true, underline: true, fontSize: 14, color: '#2F5597' }],
    ['font with an indexed colour', '<xf fontId="2"/>', { fontName: 'Arial', color: '#FF0000' }],
    ['fill with a theme colour made darker', '<xf fillId="2"/>', { fill: '#D9D9D9' }],
    ['fill from the usual palette', '<xf fillId="3"/>', { fill: '#99CC00' }],
    ['fill from the palette of the workbook', '<xf fillId="3"/>', { fill: '#010203' }, `<colors><indexedColors>${Array.from({ length: 64 }, (_, i) => `<rgbColor rgb="00${i === 50 ? '010203' : '000000'}"/>`).join('')}</indexedColors></colors>`],
    ['borders', '<xf borderId="1"/>', { border: { left: { style: 'thin', color: '#000000' }, right: { style: 'dashed', color: '#00B050' }, bottom: { style: 'double', color: '#ED7D31' } } }],
    ['number format of its own', '<xf numFmtId="170"/>', { numberFormat: '0.0" fte"' }],
    ['built-in number format', '<xf numFmtId="10"/>', { numberFormat: '0.00%' }],
    ['date in the order of the user', '<xf numFmtId="14"/>', { numberFormat: 'm/d/yyyy' }],
    ['alignment', '<xf><alignment horizontal="right" vertical="top" wrapText="1" indent="1"/></xf>', { horizontal: 'right', vertical: 'top', wrap: true, indent: 1 }],
  ])('%s', async (_, xf, style, colors) => {
    const read = await readXlsx(foreignFile('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', styles(xf, colors)), 'f.xlsx');
    expect(read.state.sheets[0]?.cells[0]?.style).toEqual(style);
    expect(read.state.defaultFont).toEqual({ name: 'Verdana', size: 10 });
    const saved = await readXlsx(await writeXlsx(read.state), 'g.xlsx');
    expect(saved.state.sheets[0]?.cells[0]?.style).toEqual(style);
    expect(saved.state.defaultFont).toEqual(read.state.defaultFont);
  });

  it('keeps the look of an empty cell', async () => expect(await cellsOf('<row r="3"><c r="C3" s="1"/></row>', styles('<xf fillId="3"/>'))).toEqual([{ row: 2, column: 2, style: { fill: '#99CC00' } }]));

  it('gives empty cells the look of their column and row, within the used range', async () => {
    const sheet = await sheetOf('<cols><col min="2" max="16384" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData>', styles('<xf fillId="3"/><xf fillId="2"/>'));
    const green = { fill: '#99CC00' };
    const grey = { fill: '#D9D9D9' };
    expect(sheet.cells.map(({ row, column, style }) => [row, column, style])).toEqual([[0, 0, undefined], [0, 1, grey], [0, 2, grey], [1, 1, green], [1, 2, undefined]]);
  });

  it('reads the colour of a tab from the theme', async () => expect((await sheetOf('<sheetPr><tabColor theme="9"/></sheetPr><sheetData/>', styles(''))).tabColor).toBe('#70AD47'));

  it('does not take a wrong style number for a look', async () => expect(await styleOf('')).toBeUndefined());
});

describe('the rest of a sheet as another program writes it', () => {
  it('widths, heights, hidden lines, merges, frozen panes, gridlines, filter', async () => {
    const sheet = await sheetOf(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="17.5" customWidth="1"/><col min="4" max="4" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="31.5" customHeight="1"/><row r="2" ht="15"/><row r="3" hidden="1"/></sheetData><autoFilter ref="A2:C9"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    );
    expect(sheet).toMatchObject({ columnWidths: { 0: 17.5, 1: 17.5 }, rowHeights: { 0: 31.5 }, hiddenColumns: [3], hiddenRows: [2], merges: ['A1:C1'], freeze: { rows: 2, columns: 1 }, showGridlines: false, autoFilter: 'A2:C9' });
  });

  it('the printed page: header, footer, margins, options, zoom', async () => {
    const sheet = await sheetOf(
      '<sheetViews><sheetView zoomScale="85"/></sheetViews><sheetData/><printOptions gridLines="1" horizontalCentered="1" verticalCentered="0"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="70" orientation="portrait"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Arial"Begroting &amp;&amp; plan</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter>',
    );
    expect(sheet.zoom).toBe(85);
    expect(sheet.page).toEqual({
      margins: { top: 1, right: 0.5, bottom: 1, left: 0.5, header: 0.3, footer: 0.3 },
      gridlines: true,
      centerHorizontally: true,
      scale: 70,
      headerFooter: { oddHeader: '&C&"Arial"Begroting && plan', firstFooter: '&P', differentFirst: true },
    });
    expect((await sheetOf('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup fitToHeight="3"/>')).page).toEqual({ fitToHeight: 3 });
  });

  it('validations, also those that look at another sheet', async () => {
    const { validations } = await sheetOf(
      '<sheetData/><dataValidations><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="T" prompt="a&#10;b" error="fout" sqref="A1:A3 C1"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="B1"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>' +
        `<extLst><ext xmlns:x14="http://x"><x14:dataValidations xmlns:xm="http://m"><x14:dataValidation type="list" showErrorMessage="1" errorStyle="warning"><x14:formula1><xm:f>'Blad 2'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    expect(validations).toEqual([
      { range: 'A1:A3,C1', kind: 'whole', operator: 'greaterThanOrEqual', formula1: '0', allowBlank: true, promptTitle: 'T', prompt: 'a\nb', error: 'fout', errorStyle: 'stop' },
      { range: 'B1', kind: 'list', formula1: 'ja,nee', allowBlank: false, errorStyle: 'stop', showError: false },
      { range: 'D1', kind: 'list', formula1: "='Blad 2'!$A$1:$A$3", allowBlank: false, errorStyle: 'warning' },
    ]);
  });

  it.each([
    ['a formula', '<cfRule type="expression" priority="1"><formula>A1&gt;B1</formula></cfRule>', '=A1>B1'],
    ['a comparison', '<cfRule type="cellIs" operator="greaterThanOrEqual" priority="1"><formula>10</formula></cfRule>', '=A1>=10'],
    ['between', '<cfRule type="cellIs" operator="between" priority="1"><formula>1</formula><formula>$B$1</formula></cfRule>', '=AND(A1>=1,A1<=$B$1)'],
    ['not between', '<cfRule type="cellIs" operator="notBetween" priority="1"><formula>1</formula><formula>2</formula></cfRule>', '=NOT(AND(A1>=1,A1<=2))'],
    ['text', '<cfRule type="containsText" operator="containsText" text="x" priority="1"><formula>NOT(ISERROR(SEARCH("x",A1)))</formula></cfRule>', '=NOT(ISERROR(SEARCH("x",A1)))'],
    ['doubles', '<cfRule type="duplicateValues" priority="1"/>', '=AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)'],
  ])('conditional format by %s', async (_, rule, formula) => {
    const parts = { 'xl/styles.xml': styleSheet('<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>') };
    const { conditionalFormats } = await sheetOf(`<sheetData/><conditionalFormatting sqref="A1:A9">${rule.replace('priority', 'dxfId="0" priority')}</conditionalFormatting>`, parts);
    expect(conditionalFormats).toEqual([{ range: 'A1:A9', formula, style: { bold: true, color: '#9C0006', fill: '#FFC7CE' }, priority: 1 }]);
  });

  it('a chart of LibreOffice: literal series name as a reference, corners past the middle of a cell', async () => {
    const chart =
      '<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:lineChart><c:grouping val="standard"/><c:ser><c:tx><c:strRef><c:f>"Norm ""27"""</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>Begroting!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:lineChart></c:plotArea><c:legend/></c:chart></c:chartSpace>';
    const { charts } = await sheetOf('<sheetData/><drawing r:id="rId1"/>', {
      'xl/worksheets/_rels/blad.xml.rels': relations({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/drawing1.xml':
        '<d><twoCellAnchor><from><col>1</col><colOff>0</colOff><row>2</row><rowOff>100</rowOff></from><to><col>5</col><colOff>600000</colOff><row>9</row><rowOff>180000</rowOff></to><graphicFrame><cNvPr name="Pad"/><graphicData uri="http://x/chart"><chart id="rId2"/></graphicData></graphicFrame></twoCellAnchor></d>',
      'xl/drawings/_rels/drawing1.xml.rels': relations({ rId2: ['chart', '../charts/chart1.xml'] }),
      'xl/charts/chart1.xml': chart,
    });
    expect(charts).toEqual([{ name: 'Pad', kind: 'line', series: [{ name: 'Norm "27"', values: 'Begroting!$B$2:$B$4' }], position: { fromRow: 2, fromColumn: 1, toRow: 10, toColumn: 6 }, legend: true }]);
  });

  it('hyperlinks outside and inside, on filled and empty cells', async () => {
    const { cells } = await sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9" tooltip="uit"/><hyperlink ref="B2" location="Begroting!A1"/></hyperlinks>', {
      'xl/worksheets/_rels/blad.xml.rels': relations({ rId9: ['hyperlink', 'https://voorbeeld.nl/?a=1&amp;b=2', true] }),
    });
    expect(cells).toEqual([
      { row: 0, column: 0, value: 1, hyperlink: { target: 'https://voorbeeld.nl/?a=1&b=2', tooltip: 'uit' } },
      { row: 1, column: 1, hyperlink: { location: 'Begroting!A1', tooltip: undefined } },
    ]);
  });

  it('a table with a totals row', async () => {
    const { tables } = await sheetOf(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Post</t></is></c><c r="B1" t="inlineStr"><is><t>Bedrag</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Totaal</t></is></c><c r="B3"><f>SUBTOTAL(109,tbl[Bedrag])</f></c></row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts>',
      {
        'xl/worksheets/_rels/blad.xml.rels': relations({ rId1: ['table', '../tables/table9.xml'] }),
        'xl/tables/table9.xml': '<table id="9" name="tbl" displayName="tbl" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/><tableColumns><tableColumn id="1" name="Post" totalsRowLabel="Totaal"/><tableColumn id="2" name="Bedrag" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/></table>',
      },
    );
    expect(tables).toEqual([{ name: 'tbl', range: 'A1:B3', style: 'TableStyleMedium9', totals: [{ label: 'Totaal' }, { function: 'sum' }] }]);
  });
});

describe('the workbook as another program writes it', () => {
  it('keeps the theme', async () => {
    const { state, losses } = await readXlsx(foreignFile('<sheetData/>', { 'xl/theme/theme1.xml': theme }), 'thema.xlsx');
    expect(losses).toEqual([]);
    expect((await readXlsx(await writeXlsx(state), 't.xlsx')).state.theme).toBe(theme);
  });

  it('names: of the workbook, of a sheet, hidden, for printing', async () => {
    const workbook = workbookPart(
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Begroting" sheetId="1" r:id="rId1"/><sheet name="Blad, twee" sheetId="2" state="hidden" r:id="rId5"/></sheets>' +
        `<definedNames><definedName name="norm" comment="uit het plan">Begroting!$A$1</definedName><definedName name="plaatselijk" localSheetId="1" hidden="1">'Blad, twee'!$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Blad, twee'!$1:$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'Blad, twee'!$A$1:$C$9,'Blad, twee'!$E$1:$F$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Begroting!$A$1:$B$2</definedName></definedNames>`,
    );
    const { state } = await readXlsx(
      foreignFile('<sheetData/>', {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relations({ rId1: ['worksheet', 'worksheets/blad.xml'], rId5: ['worksheet', 'worksheets/twee.xml'] }),
        'xl/worksheets/twee.xml': '<worksheet><sheetData/></worksheet>',
      }),
      'namen.xlsx',
    );
    expect(state.names).toEqual([
      { name: 'norm', refersTo: '=Begroting!$A$1', visible: true, comment: 'uit het plan' },
      { name: 'plaatselijk', refersTo: "='Blad, twee'!$B$2", visible: false, sheet: 'Blad, twee' },
    ]);
    expect(state.activeSheet).toBe('Blad, twee');
    expect(state.sheets[1]).toMatchObject({ name: 'Blad, twee', visibility: 'hidden', print: { titleRows: '$1:$2', printArea: 'A1:C9,E1:F2' } });
    const saved = await readXlsx(await writeXlsx(state), 'n.xlsx');
    expect(saved.state.names).toEqual(state.names);
    expect(saved.state.sheets[1]?.print).toEqual(state.sheets[1]?.print);
  });

  it('counts dates from 1904 when the workbook does, and only dates', async () => {
    const { state, losses } = await readXlsx(
      foreignFile('<sheetData><row r="1"><c r="A1" s="1"><v>45046</v></c><c r="B1"><v>45046</v></c></row></sheetData>', {
        'xl/workbook.xml': workbookPart('<workbookPr date1904="1"/><sheets><sheet name="Begroting" sheetId="1" r:id="rId1"/></sheets>'),
        'xl/styles.xml': styleSheet('<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>'),
      }),
      'mac.xlsx',
    );
    expect(state.sheets[0]?.cells.map((cell) => cell.value)).toEqual([46508, 45046]);
    expect(losses.map((loss) => loss.what)).toContain('het datumsysteem 1904 (datums zijn omgerekend en blijven dezelfde dag)');
  });

  it('properties: own ones of each kind, and who made it', async () => {
    const { state } = await readXlsx(
      foreignFile('<sheetData/>', {
        'docProps/core.xml': '<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>Begroting &amp; plan</dc:title><dc:creator>J. Jansen</dc:creator></cp:coreProperties>',
        'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application><Company>Politie</Company></Properties>',
        'docProps/custom.xml': '<Properties xmlns:vt="v"><property name="tekst"><vt:lpwstr>a</vt:lpwstr></property><property name="getal"><vt:i4>5</vt:i4></property><property name="ja"><vt:bool>true</vt:bool></property><property name="dag"><vt:filetime>2027-05-01T00:00:00Z</vt:filetime></property></Properties>',
      }),
      'eigenschappen.xlsx',
    );
    expect(state.properties).toEqual({ tekst: 'a', getal: 5, ja: true, dag: '2027-05-01T00:00:00Z' });
    expect(state.documentProperties).toEqual({ title: 'Begroting & plan', creator: 'J. Jansen', company: 'Politie' });
    const saved = await readXlsx(await writeXlsx(state), 'e.xlsx');
    expect(saved.state.properties).toEqual(state.properties);
    expect(saved.state.documentProperties).toEqual(state.documentProperties);
  });
});
