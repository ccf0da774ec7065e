"""Workbooks with parts that only Excel makes; put in by hand, after [MS-XLSX] and ECMA-376."""
import xlsxwriter
from figures import TEAMS
from graft import MICROSOFT, OFFICE, Graft
from writers import STAMP

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
SHEET, BOOK = 'xl/worksheets/sheet1.xml', 'xl/workbook.xml'


def _base(target, table=False):
    book = xlsxwriter.Workbook(str(target))
    book.set_properties({'created': STAMP})
    page = book.add_worksheet('Teams')
    page.write_row(0, 0, ['Basisteam', 'HBVS+ 2023'])
    for row, team in enumerate(TEAMS, 1):
        page.write_row(row, 0, [team.name, team.hbvs2023])
    if table:
        page.add_table('A1:B28', {'name': 'tblTeams', 'columns': [{'header': 'Basisteam'}, {'header': 'HBVS+ 2023'}]})
    page.write_comment('B2', '[Gesprek]\nKlopt dit?', {'author': 'tc={0A0A0A0A-0000-4000-8000-000000000001}'})
    book.close()
    return Graft(target)


def threaded_comments(target):
    file = _base(target)
    file.add('xl/threadedComments/threadedComment1.xml', HEAD + '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-05-02T09:00:00.00" personId="{0A0A0A0A-0000-4000-8000-0000000000AA}" id="{0A0A0A0A-0000-4000-8000-000000000001}"><text>Klopt dit?</text></threadedComment><threadedComment ref="B2" dT="2024-05-02T09:05:00.00" personId="{0A0A0A0A-0000-4000-8000-0000000000AA}" id="{0A0A0A0A-0000-4000-8000-000000000002}" parentId="{0A0A0A0A-0000-4000-8000-000000000001}"><text>Ja, zie bijlage 1.</text></threadedComment></ThreadedComments>', 'application/vnd.ms-excel.threadedcomments+xml')
    file.relate(SHEET, 'rIdGesprek', f'{MICROSOFT}/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml')
    file.add('xl/persons/person.xml', HEAD + '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Control" id="{0A0A0A0A-0000-4000-8000-0000000000AA}" userId="control" providerId="None"/></personList>', 'application/vnd.ms-excel.person+xml')
    file.relate(BOOK, 'rIdPersonen', f'{MICROSOFT}/2017/10/relationships/person', 'persons/person.xml')
    file.save()


def custom_xml(target):
    file = _base(target)
    file.add('customXml/item1.xml', '\ufeff<?xml version="1.0" encoding="UTF-8"?><zaak xmlns="urn:voorbeeld:zaak"><nummer>2024-001</nummer></zaak>')
    file.add('customXml/itemProps1.xml', HEAD + '<ds:datastoreItem ds:itemID="{0A0A0A0A-0000-4000-8000-0000000000BB}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml')
    file.relate('customXml/item1.xml', 'rId1', f'{OFFICE}/customXmlProps', 'itemProps1.xml')
    file.relate(BOOK, 'rIdZaak', f'{OFFICE}/customXml', '../customXml/item1.xml')
    file.add('docProps/custom.xml', HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Zaaknummer"><vt:lpwstr>2024-001</vt:lpwstr></property></Properties>', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')
    file.relate('', 'rIdEigen', f'{OFFICE}/custom-properties', 'docProps/custom.xml')
    file.add('docMetadata/LabelInfo.xml', HEAD + '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{0A0A0A0A-0000-4000-8000-0000000000CC}" enabled="1" method="Standard" siteId="{0A0A0A0A-0000-4000-8000-0000000000DD}" contentBits="0" removed="0"/></clbl:labelList>', 'application/vnd.ms-office.classificationlabels+xml')
    file.relate('', 'rIdLabel', 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels', 'docMetadata/LabelInfo.xml')
    file.extension('bin', f'{SHEETML}.printerSettings')
    file.add('xl/printerSettings/printerSettings1.bin', bytes(range(256)) * 2)
    file.relate(SHEET, 'rIdPrinter', f'{OFFICE}/printerSettings', '../printerSettings/printerSettings1.bin')
    file.replace(SHEET, '<legacyDrawing', '<pageSetup paperSize="9" orientation="landscape" r:id="rIdPrinter"/><legacyDrawing')
    file.replace('xl/theme/theme1.xml', '<a:srgbClr val="4F81BD"/>', '<a:srgbClr val="004682"/>')
    file.save()


def external_link(target):
    file = _base(target)
    file.add('xl/externalLinks/externalLink1.xml', HEAD + f'<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{OFFICE}" r:id="rId1"><sheetNames><sheetName val="Formatie"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>145.7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>', f'{SHEETML}.externalLink+xml')
    file.relate('xl/externalLinks/externalLink1.xml', 'rId1', f'{OFFICE}/externalLinkPath', 'file:///C:/Control/formatie%202023.xlsx', external=True)
    file.relate(BOOK, 'rIdAnder', f'{OFFICE}/externalLink', 'externalLinks/externalLink1.xml')
    file.replace(BOOK, '</sheets>', '</sheets><externalReferences><externalReference r:id="rIdAnder"/></externalReferences><definedNames><definedName name="vorige">[1]Formatie!$A$1</definedName></definedNames>')
    file.replace(SHEET, '</row></sheetData>', '</row><row r="30"><c r="B30"><f>[1]Formatie!A1+B2</f><v>261.6</v></c></row></sheetData>')
    file.save()


def slicer(target):
    file = _base(target, table=True)
    x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
    file.add('xl/slicers/slicer1.xml', HEAD + f'<slicers xmlns="{x14}"><slicer name="Basisteam" cache="Slicer_Basisteam" caption="Basisteam" rowHeight="241300"/></slicers>', 'application/vnd.ms-excel.slicer+xml')
    file.relate(SHEET, 'rIdSlicer', f'{MICROSOFT}/2007/relationships/slicer', '../slicers/slicer1.xml')
    file.add('xl/slicerCaches/slicerCache1.xml', HEAD + f'<slicerCacheDefinition xmlns="{x14}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" name="Slicer_Basisteam" sourceName="Basisteam"><extLst><ext uri="{{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}}"><x15:tableSlicerCache tableId="1" column="1"/></ext></extLst></slicerCacheDefinition>', 'application/vnd.ms-excel.slicerCache+xml')
    file.relate(BOOK, 'rIdCache', f'{MICROSOFT}/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml')
    file.replace(BOOK, '</workbook>', f'<extLst><ext uri="{{46BE6895-7355-4a93-B00E-2C351335B9C9}}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="{x14}"><x14:slicerCache r:id="rIdCache"/></x15:slicerCaches></ext></extLst></workbook>')
    file.replace(SHEET, '</worksheet>', f'<extLst><ext uri="{{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x14:slicerList xmlns:x14="{x14}"><x14:slicer r:id="rIdSlicer"/></x14:slicerList></ext></extLst></worksheet>')
    file.save()


def data_model(target):
    file = _base(target)
    file.extension('data', f'{SHEETML}.model+data')
    file.add('xl/model/item.data', bytes((i * 131 + 7) % 256 for i in range(4096)))
    file.relate(BOOK, 'rIdModel', f'{MICROSOFT}/2011/relationships/powerPivotData', 'model/item.data')
    file.add('xl/connections.xml', HEAD + f'<connections xmlns="{MAIN}"><connection id="1" keepAlive="1" name="Query - formatie" type="5" refreshedVersion="7" background="1"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=formatie" command="SELECT * FROM [formatie]"/></connection></connections>', f'{SHEETML}.connections+xml')
    file.relate(BOOK, 'rIdBron', f'{OFFICE}/connections', 'connections.xml')
    file.add('customXml/item1.xml', '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAAAA==</DataMashup>'.encode('utf-16'))
    file.relate(BOOK, 'rIdMashup', f'{OFFICE}/customXml', '../customXml/item1.xml')
    file.add('xl/onbekend/deel1.xml', HEAD + '<deel xmlns="urn:voorbeeld:later"><van een="latere versie"/></deel>', 'application/vnd.voorbeeld.later+xml')
    file.relate(SHEET, 'rIdLater', 'urn:voorbeeld:later', '../onbekend/deel1.xml')
    file.save()


def embedded_object(target):
    file = _base(target)
    file.extension('bin', 'application/vnd.openxmlformats-officedocument.oleObject')
    file.add('xl/embeddings/oleObject1.bin', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(1016))
    file.relate(SHEET, 'rIdOle', f'{OFFICE}/oleObject', '../embeddings/oleObject1.bin')
    file.replace(SHEET, '</worksheet>', '<oleObjects><oleObject progId="Package" shapeId="1025" r:id="rIdOle"/></oleObjects></worksheet>')
    file.add('xl/ctrlProps/ctrlProp1.xml', HEAD + '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$D$2" lockText="1" noThreeD="1"/>', 'application/vnd.ms-excel.controlproperties+xml')
    file.relate(SHEET, 'rIdVink', f'{OFFICE}/ctrlProp', '../ctrlProps/ctrlProp1.xml')
    file.save()


def prefixed(target):
    """As the Open XML SDK and some reporting servers write: every element prefixed, absolute targets, other folder names, no shared strings."""
    cells = ''.join(f'<x:row r="{row}"><x:c r="A{row}" t="inlineStr"><x:is><x:t>{team.name}</x:t></x:is></x:c><x:c r="B{row}" s="1"><x:v>{team.hbvs2023}</x:v></x:c></x:row>' for row, team in enumerate(TEAMS, 1))
    file = _base(target)
    types = f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="{SHEETML}.sheet.main+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/excel/bladen/teams.xml" ContentType="{SHEETML}.worksheet+xml"/><Override PartName="/excel/opmaak.xml" ContentType="{SHEETML}.styles+xml"/></Types>'
    link = '<Relationship Id="R{0}" Type="' + OFFICE + '/{1}" Target="/{2}"/>'
    wrap = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    file.parts = {
        'excel/bladen/teams.xml': f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{cells}</x:sheetData><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></x:worksheet>'.encode(),
        '_rels/.rels': wrap.format(link.format(1, 'officeDocument', 'excel/werkmap.xml')).encode(),
        'excel/werkmap.xml': f'{HEAD}<x:workbook xmlns:x="{MAIN}" xmlns:r="{OFFICE}"><x:sheets><x:sheet name="Teams" sheetId="7" r:id="R1"/></x:sheets></x:workbook>'.encode(),
        'excel/_rels/werkmap.xml.rels': wrap.format(link.format(1, 'worksheet', 'excel/bladen/teams.xml') + link.format(2, 'styles', 'excel/opmaak.xml')).encode(),
        'excel/opmaak.xml': f'{HEAD}<x:styleSheet xmlns:x="{MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0"/></x:numFmts><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="2"><x:xf xfId="0"/><x:xf numFmtId="164" xfId="0" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>'.encode(),
        '[Content_Types].xml': types.encode(),
    }
    file.save()
