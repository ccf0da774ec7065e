"""Workbooks with what a plain reader does not keep, as xlsxwriter, openpyxl and LibreOffice make them."""
import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from figures import TEAMS
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.workbook.protection import WorkbookProtection
from writers import FLAT, STAMP, _convert

ICON = Path(__file__).parents[4] / 'assets' / 'icons' / 'app-32.png'


def _book(target):
    book = xlsxwriter.Workbook(str(target))
    book.set_properties({'title': 'Sterkte', 'author': 'Control', 'created': STAMP})
    return book


def _teams(page, top=0):
    page.write_row(top, 0, ['Basisteam', 'HBVS+ 2023', 'Uitbreiding', 'Min. wijkagenten'])
    for row, team in enumerate(TEAMS, top + 1):
        page.write_row(row, 0, [team.name, team.hbvs2023, team.extension, team.minWijkagenten])


def charts(target):
    book = _book(target)
    page = book.add_worksheet('Teams')
    _teams(page)
    kinds = [('pie', None), ('doughnut', None), ('scatter', 'smooth'), ('radar', 'filled'), ('area', 'percent_stacked'), ('column', None)]
    for i, (kind, subtype) in enumerate(kinds):
        chart = book.add_chart({'type': kind, **({'subtype': subtype} if subtype else {})})
        chart.add_series({'name': '=Teams!$B$1', 'categories': '=Teams!$A$2:$A$9', 'values': '=Teams!$B$2:$B$9', 'data_labels': {'value': True}})
        if kind == 'column':
            line = book.add_chart({'type': 'line'})
            line.add_series({'values': '=Teams!$C$2:$C$9', 'y2_axis': True, 'trendline': {'type': 'linear'}})
            chart.combine(line)
        page.insert_chart(1 + 16 * (i // 2), 5 + 8 * (i % 2), chart)
    sheet = book.add_chartsheet('Grafiekblad')
    stock = book.add_chart({'type': 'stock'})
    for column in 'BCD':
        stock.add_series({'values': f'=Teams!${column}$2:${column}$9'})
    sheet.set_chart(stock)
    book.close()


def pictures(target):
    book = _book(target)
    page = book.add_worksheet('Beelden')
    _teams(page, 6)
    page.insert_image('F2', str(ICON), {'x_scale': 2, 'y_scale': 2, 'description': 'Embleem', 'url': 'https://www.politie.nl'})
    page.insert_textbox('F10', 'Concept, niet verspreiden', {'fill': {'color': '#FFF2CC'}})
    page.insert_button('F16', {'caption': 'Ververs', 'macro': 'Ververs'})
    page.set_header('&L&G&CSterkteoverzicht', {'image_left': str(ICON)})
    page.set_background(str(ICON))
    book.close()


def looks(target):
    book = _book(target)
    page = book.add_worksheet('Opmaak')
    _teams(page)
    bold, red = book.add_format({'bold': True}), book.add_format({'font_color': 'red', 'italic': True})
    page.write_rich_string('A30', 'Veluwe West ', bold, '92*', red, ' (inclusief amendement)')
    page.write_array_formula('B30:B31', '{=LARGE(B2:B28,{1;2})}', None, 234)
    page.write_dynamic_array_formula('C30', '=SORT(B2:B28)')
    page.conditional_format('B2:B28', {'type': 'icon_set', 'icon_style': '4_traffic_lights', 'reverse_icons': True})
    page.conditional_format('C2:C28', {'type': 'data_bar', 'data_bar_2010': True, 'bar_solid': True, 'bar_negative_color_same': True})
    page.conditional_format('D2:D28', {'type': '3_color_scale'})
    page.conditional_format('D2:D28', {'type': 'top', 'value': 3, 'format': red})
    for row in range(1, 28):
        page.set_row(row, None, None, {'level': 1 if row % 5 else 0, 'hidden': row == 12, 'collapsed': row == 15})
        page.add_sparkline(row, 4, {'range': f'Opmaak!B{row + 1}:D{row + 1}', 'type': 'column', 'high_point': True})
    page.set_column('D:D', 14, None, {'level': 1})
    page.ignore_errors({'number_stored_as_text': 'A1:A28'})
    page.protect('', {'select_locked_cells': True, 'format_cells': True})
    page.unprotect_range('B2:B28', 'Invoer')
    page.set_h_pagebreaks([10, 20])
    page.repeat_rows(0)
    page.print_area('A1:E31')
    page.freeze_panes(1, 1)
    page.write_comment('B2', 'Vastgesteld', {'author': 'Control', 'visible': True})
    page.write_url('A33', "internal:'Opmaak'!B2", string='naar boven')
    book.close()


def protected(target):
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = STAMP
    book.security = WorkbookProtection(lockStructure=True)
    page = book.active
    page.title = 'Beveiligd'
    page.append(['Basisteam', 'HBVS+ 2023', 'Min. wijkagenten'])
    for team in TEAMS:
        page.append([team.name, team.hbvs2023, team.minWijkagenten])
    page['B2'].protection = Protection(locked=False, hidden=True)
    page['A1'].font = Font(name='Georgia', b=True, vertAlign='superscript')
    page['A1'].alignment = Alignment(textRotation=45, shrinkToFit=True)
    page['C2'].fill = PatternFill('lightUp', fgColor='FFC000')
    page['A2'].comment = Comment('Bron: bijlage 1', 'Control', height=60, width=180)
    page['D1'] = datetime.datetime(2024, 5, 1, 12, 30)
    page.row_dimensions.group(3, 8, outline_level=2, hidden=True)
    page.column_dimensions.group('C', 'D', outline_level=1)
    page.protection.sheet = True
    page.protection.autoFilter = False
    page.auto_filter.ref = 'A1:C28'
    page.auto_filter.add_filter_column(0, ['Zwolle', 'Ede'])
    page.auto_filter.add_sort_condition('B2:B28')
    page.sheet_view.zoomScale = 85
    page.print_options.gridLines = True
    page.oddFooter.right.text = '&P van &N'
    hidden = book.create_sheet('Zeer verborgen')
    hidden.sheet_state = 'veryHidden'
    hidden['A1'] = '=Beveiligd!B2*2'
    book.save(target)


PIVOT = '''<table:data-pilot-tables><table:data-pilot-table table:name="Draaitabel1" table:target-range-address="$Draai.$A$3:.$B$10" table:buttons="$Draai.$A$3" table:show-filter-button="false">
<table:source-cell-range table:cell-range-address="$Gegevens.$A$1:.$C$28"/>
<table:data-pilot-field table:source-field-name="District" table:orientation="row" table:used-hierarchy="0" table:function="auto"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field>
<table:data-pilot-field table:source-field-name="HBVS" table:orientation="data" table:used-hierarchy="0" table:function="sum"><table:data-pilot-level/></table:data-pilot-field>
</table:data-pilot-table></table:data-pilot-tables>'''


def pivot(target):
    def cell(value):
        if isinstance(value, float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    rows = [['Basisteam', 'District', 'HBVS'], *[[team.name, team.district, float(team.hbvs2023)] for team in TEAMS]]
    body = ''.join(f'<table:table-row>{"".join(map(cell, row))}</table:table-row>' for row in rows)
    sheets = f'<table:table table:name="Gegevens">{body}</table:table><table:table table:name="Draai"><table:table-row><table:table-cell/></table:table-row></table:table>'
    source = Path(target).with_suffix('.fods')
    source.write_text(FLAT.format(sheets=sheets, ranges=PIVOT), encoding='utf-8')
    _convert(source, target)
    source.unlink()
