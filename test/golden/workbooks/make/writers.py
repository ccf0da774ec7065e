"""Each program writes the same paper in its own way."""
import csv
import datetime
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import openpyxl
import xlsxwriter
import openpyxl.chart
import openpyxl.workbook.defined_name
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from paper import Error, Formula, at, letters

STAMP = datetime.datetime(2024, 5, 2, 9, 0)


def write_openpyxl(case, target):
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = STAMP
    for sheet in [case, *case.others]:
        page = book.create_sheet(sheet.name)
        for (row, column), value in sheet.cells.items():
            cell = page.cell(row, column)
            if isinstance(value, Formula):
                cell.value = value.text
            else:
                cell.value = value
                if isinstance(value, Error):
                    cell.data_type = 'e'
                elif isinstance(value, str):
                    cell.data_type = 's'
            if (row, column) in sheet.formats:
                cell.number_format = sheet.formats[(row, column)]
            if row in getattr(sheet, 'headers', []):
                cell.font = Font(bold=True)
        for area in sheet.merges:
            page.merge_cells(area)
        for row in sheet.hidden_rows:
            page.row_dimensions[row].hidden = True
        for column in sheet.hidden_columns:
            page.column_dimensions[column].hidden = True
        if sheet.filter:
            page.auto_filter.ref = sheet.filter
        if sheet.table:
            page.add_table(Table(displayName=sheet.table[0], ref=sheet.table[1]))
        for area, choices in sheet.validations:
            rule = DataValidation(type='list', formula1=choices)
            rule.add(area)
            page.add_data_validation(rule)
    for name, refers in case.names.items():
        book.defined_names.append(openpyxl.workbook.defined_name.DefinedName(name, attr_text=refers))
    if case.chart_sheet:
        chart = openpyxl.chart.BarChart()
        chart.add_data(openpyxl.chart.Reference(book[case.name], range_string=case.chart_sheet), titles_from_data=True)
        book.create_chartsheet('Grafiek', 0).add_chart(chart)
    book.save(target)


def write_xlsxwriter(case, target):
    book = xlsxwriter.Workbook(str(target))
    book.set_properties({'created': STAMP})
    bold = book.add_format({'bold': True})
    for sheet in [case, *case.others]:
        page = book.add_worksheet(sheet.name)
        merged = {area.split(':')[0]: area for area in sheet.merges}
        for (row, column), value in sheet.cells.items():
            fmt = sheet.formats.get((row, column))
            style = book.add_format({'num_format': fmt}) if fmt else bold if row in getattr(sheet, 'headers', []) else None
            place = (row - 1, column - 1)
            address = f'{letters(column)}{row}'
            if address in merged:
                page.merge_range(merged[address], value, style)
            elif isinstance(value, Formula):
                page.write_formula(*place, value.text, style, value.value)
            elif isinstance(value, Error):
                page.write_formula(*place, '=NA()', style, str(value))
            elif isinstance(value, datetime.date):
                page.write_datetime(*place, value, style or book.add_format({'num_format': 'd-m-yyyy'}))
            elif isinstance(value, str):
                page.write_string(*place, value, style)
            else:
                page.write(*place, value, style)
        for row in sheet.hidden_rows:
            page.set_row(row - 1, None, None, {'hidden': True})
        for column in sheet.hidden_columns:
            page.set_column(f'{column}:{column}', None, None, {'hidden': True})
        if sheet.filter:
            page.autofilter(sheet.filter)
            if getattr(sheet, 'criterion', None):
                page.filter_column(*sheet.criterion)
        if sheet.table:
            name, area, columns = sheet.table
            page.add_table(area, {'name': name, 'total_row': any('total_function' in item for item in columns), 'columns': columns})
        for area, choices in sheet.validations:
            page.data_validation(area, {'validate': 'list', 'source': choices})
    for name, refers in case.names.items():
        book.define_name(name, '=' + refers)
    if case.chart_sheet:
        chart = book.add_chart({'type': 'column'})
        chart.add_series({'values': f"='{case.name}'!{case.chart_sheet}"})
        book.add_chartsheet('Grafiek').set_chart(chart)
    book.close()


def _flat_cell(value, fmt):
    if value is None:
        return '<table:table-cell/>'
    text = f'<text:p>{escape(str(value))}</text:p>'.replace('\n', '</text:p><text:p>')
    if isinstance(value, Formula):
        return f'<table:table-cell table:formula={quoteattr("of:" + value.text)} office:value-type="float" office:value="{value.value}"/>'
    if isinstance(value, datetime.date):
        return f'<table:table-cell table:style-name="date" office:value-type="date" office:date-value="{value.isoformat()}"/>'
    if isinstance(value, (int, float)):
        style = ' table:style-name="percent"' if fmt and '%' in fmt else ''
        kind = 'percentage' if style else 'float'
        return f'<table:table-cell{style} office:value-type="{kind}" office:value="{value}"/>'
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


def _flat_sheet(sheet):
    last_row = max(row for row, _ in sheet.cells)
    last_column = max(column for _, column in sheet.cells)
    spans = {at(area.split(':')[0]): at(area.split(':')[1]) for area in sheet.merges}
    lines = []
    for column in range(1, last_column + 1):
        hidden = ' table:visibility="collapse"' if letters(column) in sheet.hidden_columns else ''
        lines.append(f'<table:table-column{hidden}/>')
    for row in range(1, last_row + 1):
        state = 'filter' if row in getattr(sheet, 'filtered_rows', []) else 'collapse' if row in sheet.hidden_rows else ''
        cells = ''
        for column in range(1, last_column + 1):
            cell = _flat_cell(sheet.cells.get((row, column)), sheet.formats.get((row, column)))
            if (row, column) in spans:
                bottom, right = spans[(row, column)]
                span = f' table:number-columns-spanned="{right - column + 1}" table:number-rows-spanned="{bottom - row + 1}"'
                cell = cell.replace('<table:table-cell', f'<table:table-cell{span}', 1)
            cells += cell
        visibility = f' table:visibility="{state}"' if state else ''
        lines.append(f'<table:table-row{visibility}>{cells}</table:table-row>')
    return f'<table:table table:name={quoteattr(sheet.name)}>{"".join(lines)}</table:table>'


FLAT = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N2"><number:day/><number:text>-</number:text><number:month/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>{sheets}{ranges}</office:spreadsheet></office:body></office:document>'''


def _convert(source, target, filters=()):
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{Path(tempfile.gettempdir()) / "awkward-office"}', '--headless', *filters, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        made = next(Path(folder).glob('*.xlsx'))
        Path(target).write_bytes(made.read_bytes())


def write_libreoffice(case, target):
    """A flat OpenDocument sheet, saved as .xlsx by LibreOffice."""
    ranges = ''
    if case.filter:
        name = "'" + case.name.replace("'", "''") + "'"
        first, last = case.filter.split(':')
        ranges = f'<table:database-ranges><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address={quoteattr(f"{name}.{first}:{name}.{last}")} table:display-filter-buttons="true"/></table:database-ranges>'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / 'source.fods'
        source.write_text(FLAT.format(sheets=''.join(_flat_sheet(sheet) for sheet in [case, *case.others]), ranges=ranges), encoding='utf-8')
        _convert(source, target)


def write_csv(case, target):
    """A CSV with semicolons in Windows-1252 (or as the case says), opened by LibreOffice as all text or as it guesses, and saved as .xlsx."""
    rows = max(row for row, _ in case.cells)
    columns = max(column for _, column in case.cells)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f'{case.name}.csv'
        with open(source, 'w', encoding=case.encoding, newline='') as file:
            writer = csv.writer(file, delimiter=case.delimiter)
            writer.writerows([[case.cells.get((row, column), '') for column in range(1, columns + 1)] for row in range(1, rows + 1)])
        _convert(source, target, (f'--infilter=CSV:{case.infilter}',))


WRITERS = {'openpyxl': write_openpyxl, 'xlsxwriter': write_xlsxwriter, 'LibreOffice': write_libreoffice, 'LibreOffice (csv)': write_csv}
