import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/preview/file/readXlsx';
import { writeXlsx } from '../../../src/preview/file/writeXlsx';
import { foreignFile, relations, styleSheet, workbookPart, type ForeignParts } from './foreignFile';
import { everything } from './sampleState';

async function lossesOf(sheet: string, parts: ForeignParts = {}): Promise<string[]> {
  return (await readXlsx(foreignFile(sheet, parts), 'vreemd.xlsx')).losses.map((loss) => loss.what);
}

const on = " op blad 'Begroting'";
const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const drawn = (anchors: string, more: ForeignParts = {}): [string, ForeignParts] => [
  '<sheetData/><drawing r:id="rId1"/>',
  {
    'xl/worksheets/_rels/blad.xml.rels': relations({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:mc="m" xmlns:a="a" xmlns:c="c" xmlns:r="r">${anchors}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations({ rId1: ['image', '../media/image1.png'], rId2: ['chart', '../charts/chart1.xml'] }),
    'xl/media/image1.png': 'png',
    ...more,
  },
];
const chartFrame = '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:row>12</xdr:row></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>';
const chartPart = (plot: string): ForeignParts => ({ 'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>` });
const series = '<c:ser><c:tx><c:strRef><c:f>Begroting!$B$1</c:f></c:strRef></c:tx><c:cat><c:numRef><c:f>Begroting!$A$2:$A$4</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>Begroting!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>';

describe('what a saved file will not have is said', () => {
  it('nothing, of a plain file', async () => expect(await lossesOf(row('<c r="A1"><v>1</v></c>'))).toEqual([]));

  it.each<[string, string]>([
    ['<sheetProtection sheet="1"/>', 'de beveiliging'],
    ['<rowBreaks count="1"><brk id="5"/></rowBreaks>', 'de vaste pagina-einden'],
    ['<picture r:id="rId1"/>', 'de achtergrondafbeelding'],
    ['<oleObjects/>', 'ingesloten objecten'],
    ['<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>', 'het ingestelde filter (verborgen rijen blijven verborgen)'],
    ['<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting>', '1 kleurenschaal'],
    ['<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"/></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="2"/></conditionalFormatting>', '2 reeksen gegevensbalken'],
    ['<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"/></conditionalFormatting>', '1 pictogramset'],
    ['<dataValidations><dataValidation type="time" sqref="A1"/></dataValidations>', '1 invoerregel van een soort die hier niet bestaat (alleen een bericht, of een tijd)'],
    ['<extLst><ext><x14:sparklineGroups xmlns:x14="x"><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>', '2 sparklines'],
    ['<sheetViews><sheetView><pane ySplit="2000" topLeftCell="A9"/></sheetView></sheetViews>', 'de splitsing van het venster'],
    ['<cols><col min="1" max="1" outlineLevel="1"/></cols>', 'de groepering van rijen of kolommen'],
    ['<pageSetup paperSize="8"/>', 'de afdrukinstellingen (papierformaat, aantal pagina’s breed)'],
    ['<ietsNieuws/>', 'onderdeel <ietsNieuws>'],
  ])('%s', async (element, what) => expect(await lossesOf(`<sheetData/>${element}`)).toEqual([what + on]));

  it.each<[string, string, ForeignParts?]>([
    ['<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>vet</t></r></is></c>', '1 tekst met opmaak binnen de cel'],
    ['<c r="A1"><f t="array" ref="A1:A3">TRANSPOSE(B1:D1)</f><v>1</v></c>', '1 matrixformule over meer cellen (de eerste cel houdt de formule, de andere hun waarde)'],
    ['<c r="A1"><f t="array" ref="A1">SUM(B1:B3*C1:C3)</f><v>1</v></c>', '1 matrixformule (wordt een gewone formule)'],
    ['<c r="A1"><f t="dataTable" ref="A1:B2"/><v>1</v></c>', '1 gegevenstabel (wat-als); de waarden blijven'],
    ['<c r="A1"><f>[1]Blad!A1</f><v>1</v></c><c r="B1"><f>[1]Blad!A1</f><v>1</v></c>', '2 formules die een andere werkmap lezen (de waarden blijven)'],
    ['<c r="A1" vm="1" t="e"><v>#VALUE!</v></c>', '1 cel met een gegevenstype of een afbeelding erin'],
    ['<c r="A1" s="1"><v>1</v></c>', '1 cel met gedraaide tekst', { 'xl/styles.xml': styleSheet('<fonts><font/></fonts><cellXfs><xf/><xf><alignment textRotation="90"/></xf></cellXfs>') }],
    ['<c r="A1" s="1"><v>1</v></c>', '1 cel met een kleurverloop (wordt één kleur)', { 'xl/styles.xml': styleSheet('<fonts><font/></fonts><fills><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills><cellXfs><xf fillId="9"/><xf fillId="0"/></cellXfs>') }],
  ])('%s', async (cells, what, parts) => expect(await lossesOf(row(cells), parts)).toEqual([what + on]));

  it('pictures, shapes and SmartArt', async () => {
    const anchors = '<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><mc:AlternateContent><mc:Choice><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></mc:Choice><mc:Fallback><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></mc:Fallback></mc:AlternateContent>';
    expect(await lossesOf(...drawn(anchors))).toEqual([`2 afbeeldingen${on}`, `1 vorm of tekstvak${on}`]);
  });

  it('charts of other kinds', async () => expect(await lossesOf(...drawn(chartFrame, chartPart(`<c:pieChart>${series}</c:pieChart>`)))).toEqual([`1 grafiek${on}`]));

  it('stacked and combined charts', async () => {
    expect(await lossesOf(...drawn(chartFrame, chartPart(`<c:barChart><c:grouping val="stacked"/>${series}</c:barChart>`)))).toEqual([`1 grafiek${on}`]);
    expect(await lossesOf(...drawn(chartFrame, chartPart(`<c:barChart>${series}</c:barChart><c:lineChart>${series}</c:lineChart>`)))).toEqual([`1 grafiek${on}`]);
  });

  it('only the own look of a chart that can be kept', async () => {
    const { state, losses } = await readXlsx(foreignFile(...drawn(chartFrame, chartPart(`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}</c:barChart>`))), 'c.xlsx');
    expect(losses.map((loss) => loss.what)).toEqual([`1 grafiek waarvan de eigen opmaak vervalt (soort, reeksen en titels blijven)${on}`]);
    expect(state.sheets[0]?.charts).toEqual([
      { name: 'Diagram 1', kind: 'column', series: [{ nameRef: 'Begroting!$B$1', categories: 'Begroting!$A$2:$A$4', values: 'Begroting!$B$2:$B$4' }], position: { fromRow: 2, fromColumn: 1, toRow: 12, toColumn: 6 }, legend: false },
    ]);
  });

  it('parts that belong to a sheet', async () => {
    const rels = relations({ rId1: ['comments', '../comments1.xml'], rId2: ['pivotTable', '../pivotTables/pivotTable1.xml'], rId3: ['slicer', '../slicers/slicer1.xml'], rId4: ['printerSettings', '../printerSettings/printerSettings1.bin'] });
    const losses = await lossesOf('<sheetData/>', {
      'xl/worksheets/_rels/blad.xml.rels': rels,
      'xl/comments1.xml': '<comments><commentList><comment ref="A1"/><comment ref="A2"/><comment ref="A3"/></commentList></comments>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
      'xl/slicers/slicer1.xml': '<slicers><slicer name="a"/><slicer name="b"/></slicers>',
      'xl/printerSettings/printerSettings1.bin': 'x',
    });
    expect(losses).toEqual([`3 opmerkingen${on}`, `1 draaitabel (de waarden blijven)${on}`, `2 slicers${on}`, `instellingen van een printer${on}`]);
  });

  it('parts that belong to the workbook, and parts nobody knows', async () => {
    const losses = await lossesOf('<sheetData/>', {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/connections.xml': '<connections><connection/><connection/></connections>',
      'customXml/item1.xml': '<a/>',
      'customXml/itemProps1.xml': '<b/>',
      'docMetadata/LabelInfo.xml': '<labelList/>',
      'xl/ietsNieuws/part1.xml': '<x/>',
      'xl/media/image7.png': 'png',
      'xl/workbook.xml': workbookPart('<workbookProtection lockStructure="1"/><sheets><sheet name="Begroting" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="x">[1]Blad!$A$1</definedName></definedNames><calcPr iterate="1" calcMode="manual"/>'),
    });
    expect(losses).toEqual([
      '1 naam die naar een andere werkmap wijst',
      'de beveiliging van de werkmap',
      'handmatig rekenen (wordt automatisch)',
      'het toestaan van kringverwijzingen (iteratief rekenen)',
      '1 koppeling naar een andere werkmap',
      '2 gegevensverbindingen',
      '1 onderdeel met eigen XML',
      'het vertrouwelijkheidslabel',
      'onderdeel xl/ietsNieuws/part1.xml',
      '1 afbeelding buiten de cellen (achtergrond, koptekst of ongebruikt)',
    ]);
  });

  it('any part put into a file of our own', async () => {
    const parts = unzipSync(await writeXlsx(everything));
    const { losses } = await readXlsx(zipSync({ ...parts, 'xl/nieuw.xml': strToU8('<a/>') }), 'eigen.xlsx');
    expect(losses).toEqual([{ part: 'xl/nieuw.xml', what: 'onderdeel xl/nieuw.xml' }]);
  });
});
