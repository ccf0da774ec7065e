"""Where things stand: titles above, totals anywhere, hidden rows, tables, more tables on a sheet."""
from figures import DISTRICTS, MUNICIPALITIES, TEAMS, total
from paper import Case, Formula, Sheet, fill, hbvs, minimum, strength

HBVS, MINIMUM, STRENGTH, INHABITANTS = 'basisteams.hbvs', 'basisteams.minimum', 'basisteams.gedruktSterkte', 'gemeenten.inwoners'

c = Case('01-plain', 'openpyxl', 'Nothing special: a header in the first row, 27 rows.', 'Teams').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 2, ('B', hbvs, hbvs), ('C', minimum, minimum))

c = Case('02-title-and-notes-above', 'openpyxl', 'A title, a date and a note above the header; a source below the rows.', 'Overzicht').select('A1:D37')
c.put('A1', 'Sterkteoverzicht basisteams Oost-Nederland')
c.put('A2', 'Peildatum 1 januari 2023')
c.put('A4', 'Let op: exclusief aspiranten, DR en Flexteam')
c.head(6, 'Team', 'District', 'HBVS+ 2023 (fte)', 'Minimum wijkagenten')
c.expect('basisteams', 'A', B=None, C=HBVS, D=MINIMUM)
end = fill(c, 7, ('C', hbvs, hbvs), ('D', minimum, minimum), district=('B', 'each'))
c.is_(end, blank=True)
c.put(f'A{end + 1}', 'Bron: Meerjarenbeleidsplan 2024-2027, bijlage 1')
c.is_(end + 1, note=True)
c.put(f'A{end + 3}', 'Vragen? Bel de afdeling Control.')
c.is_(end + 2, blank=True)
c.is_(end + 3, note=True)

c = Case('03-merged-two-row-header', 'openpyxl', 'Two header rows: "2023" merged over two columns, the team merged over both rows.', 'Formatie').select('A2:C30')
c.line(2, 'Basisteam', '2023')
c.head(3, None, 'HBVS+ fte', 'min. wijkagenten')
c.headers = [2, 3]
c.merges = ['B2:C2', 'A2:A3']
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 4, ('B', hbvs, hbvs), ('C', minimum, minimum))

c = Case('04-subtotals-below', 'LibreOffice', 'A subtotal row below each district and a total at the bottom.', 'HBVS').select('A1:B34')
c.head(1, 'Eenheid / team', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', hbvs, hbvs), subtotals=('below', lambda d: f'Subtotaal {d}'), total_row=('below', 'Totaal Oost-Nederland'))

c = Case('05-totals-above', 'xlsxwriter', 'The unit in the first row, each district above its teams, team names indented with spaces.', 'Sterkte').select('B3:D36')
c.head(3, 'Onderdeel', 'HBVS+ 2023', 'Minimum wijkagenten', left='B')
c.expect('basisteams', 'B', C=HBVS, D=MINIMUM)
fill(c, 4, ('C', hbvs, hbvs), ('D', minimum, minimum), name_column='B', name=lambda t: f'   {t.name}', subtotals=('above', lambda d: f'District {d}'), total_row=('above', 'Eenheid Oost-Nederland'))

c = Case('06-blank-rows', 'LibreOffice', 'A blank row after each district, a blank column between names and figures.', 'Blad 1').select('A1:D33')
c.head(1, 'Basisteam', None, 'HBVS+ 2023', 'Operationele sterkte')
c.expect('basisteams', 'A', B=None, C=HBVS, D=STRENGTH)
fill(c, 2, ('C', hbvs, hbvs), ('D', strength, strength), gap=1)

c = Case('07-hidden-rows', 'openpyxl', 'The rows of Twente and a column are hidden by hand; they count and the user is told.', 'Teams').select('A1:D28')
c.head(1, 'Basisteam', 'Opmerking', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=None, C=HBVS, D=MINIMUM)
fill(c, 2, ('C', hbvs, hbvs), ('D', minimum, minimum))
c.hidden_rows, c.hidden_columns = [6, 7, 8, 9, 10], ['B']
c.put('B6', 'navragen')
c.remarks = ['hiddenRows']

c = Case('08-autofilter', 'xlsxwriter', 'A filter shows one district only; the other rows are there, hidden by it.', 'Lijst').select('A1:C28')
c.head(1, 'District', 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'B', A=None, C=HBVS)
fill(c, 2, ('C', hbvs, hbvs), name_column='B', district=('A', 'each'))
c.filter, c.criterion = 'A1:C28', (0, 'x == Twente')
c.hidden_rows = [row for row in range(2, 29) if c.cells[(row, 1)] != 'Twente']
c.remarks = ['hiddenRows', 'filtered']

c = Case('09-excel-table-with-totals', 'xlsxwriter', 'An Excel Table with a totals row of its own.', 'Gegevens').select('B4:D32')
c.headers = [4]
c.line(4, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten', left='B')
c.expect('basisteams', 'B', C=HBVS, D=MINIMUM)
end = fill(c, 5, ('C', hbvs, hbvs), ('D', minimum, minimum), name_column='B')
c.table = ('tblSterkte', 'B4:D32', [{'header': 'Basisteam', 'total_string': 'Totaal'}, {'header': 'HBVS+ 2023', 'total_function': 'sum', 'total_value': 3228.5}, {'header': 'Min. wijkagenten', 'total_function': 'sum', 'total_value': sum(map(minimum, TEAMS))}])
c.is_(32, total=True)

c = Case('10-district-in-first-row-of-block', 'LibreOffice', 'Like a pivot: the district stands in the first row of its block only, "Eindtotaal" in the column of districts.', 'Draaitabel').select('A3:C31')
c.head(3, 'District', 'Basisteam', 'Som van HBVS+ 2023')
c.expect('basisteams', 'B', A=None, C=HBVS)
fill(c, 4, ('C', hbvs, hbvs), name_column='B', district=('A', 'first'))
c.put('A31', 'Eindtotaal')
c.put('C31', total(map(hbvs, TEAMS)))
c.is_(31, total=True)

c = Case('11-repeated-header', 'xlsxwriter', 'A list made for printing: the header comes back above each district.', 'Afdruk').select('A1:B32')
row = 1
c.expect('basisteams', 'A', B=HBVS)
for i, district in enumerate(DISTRICTS):
    c.line(row, 'Basisteam', 'HBVS+ 2023')
    c.headers.append(row) if i == 0 else c.is_(row, repeated=True)
    row += 1
    for team in [team for team in TEAMS if team.district == district.district]:
        c.line(row, team.name, team.hbvs2023)
        c.is_(row, team=team.name)
        c.arrives(f'B{row}', team.hbvs2023)
        row += 1

c = Case('12-subtotal-does-not-add-up', 'openpyxl', 'The subtotal of Twente is 10 too high: told, and the teams are linked.', 'HBVS').select('A1:B33')
c.head(1, 'Team', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', hbvs, hbvs), subtotals=('below', lambda d: f'Totaal {d}'))
c.put('B12', total(t.hbvs2023 for t in TEAMS if t.district == 'Twente') + 10)
c.remarks = ['sumDiffers']

c = Case('13-two-tables-side-by-side', 'openpyxl', 'Teams on the left, municipalities on the right, all selected at once: the user says which.', 'Beide', outcome='ask').select('A1:F77')
c.head(1, 'Basisteam', 'HBVS+ 2023', None, 'Gemeente', 'Inwoners', 'Provincie')
for i, team in enumerate(TEAMS):
    c.line(i + 2, team.name, team.hbvs2023)
for i, place in enumerate(MUNICIPALITIES):
    c.line(i + 2, place.name, place.inhabitants, place.province, left='D')

c = Case('14-transposed', 'LibreOffice', 'Teams in columns, figures in rows: refused, with the reason.', 'Dwars', outcome='refusal').select('A1:AB3')
c.line(1, 'Basisteam', *[team.name for team in TEAMS])
c.line(2, 'HBVS+ 2023', *[team.hbvs2023 for team in TEAMS])
c.line(3, 'Min. wijkagenten', *[team.minWijkagenten for team in TEAMS])

c = Case('15-empty-selection', 'openpyxl', 'Empty cells were selected beside the data.', 'Leeg', outcome='refusal').select('F10:H20')
c.line(1, 'Basisteam', 'HBVS+ 2023')
c.line(2, 'Zwolle', 145.7)

c = Case('16-incidents', 'xlsxwriter', 'A thousand registrations, many per team (made-up numbers): not one row per team.', 'Registraties', outcome='refusal').select('A1:D1001')
c.head(1, 'Nummer', 'Basisteam', 'Maand', 'Uren')
for i in range(1000):
    c.line(i + 2, i + 1, TEAMS[i * 7 % 27].name, i % 12 + 1, (i * 37) % 24 / 2)

c = Case('17-one-column-csv', 'LibreOffice (csv)', 'A CSV opened without splitting: "Zwolle;145,7" in one cell.', 'export', outcome='refusal').select('A1:A28')
c.line(1, 'Basisteam;HBVS+ 2023')
for i, team in enumerate(TEAMS):
    c.line(i + 2, f'{team.name};{str(team.hbvs2023).replace(".", ",")}')
c.encoding, c.delimiter, c.infilter = 'utf-8', '|', '124,34,76,1,1/2'

c = Case('18-quotes-in-sheet-name', 'hucre', 'A sheet name with spaces, an apostrophe and brackets.', "Sterkte '23 (def.)").select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', hbvs, hbvs))

c = Case('19-chart-sheet', 'xlsxwriter', 'A chart sheet beside the sheet; the totals are formulas.', 'Cijfers').select('A1:B29')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
end = fill(c, 2, ('B', hbvs, hbvs))
c.put(f'A{end}', 'Totaal')
c.put(f'B{end}', Formula('=SUM(B2:B28)', 3228.5))
c.is_(end, total=True)
c.chart_sheet = '$B$2:$B$28'

c = Case('20-validation-and-names', 'openpyxl', 'Lists of choices, defined names, a helper sheet; a status column that is not ours.', 'Invoer').select('A1:D28')
c.head(1, 'Basisteam', 'Status', 'HBVS+ 2023', 'Minimum wijkagenten')
c.expect('basisteams', 'A', B=None, C=HBVS, D=MINIMUM)
fill(c, 2, ('B', lambda _: 'akkoord', None), ('C', hbvs, hbvs), ('D', minimum, minimum))
c.validations = [('B2:B28', '"akkoord,open"')]
c.names = {'hbvs_2023': 'Invoer!$C$2:$C$28'}
helper = Sheet('Hulp')
helper.line(1, 'akkoord', 'open')
c.others = [helper]

c = Case('21-very-wide', 'hucre', 'Sixty columns: made-up hours of each month of five years, the HBVS+ in column BJ.', 'Breed').select('A1:BK28')
c.head(1, 'Basisteam', *[f'uren {month}-{year}' for year in range(2019, 2024) for month in range(1, 13)], 'HBVS+ 2023', 'Verlof')
c.expect('basisteams', 'A', B=None, M=None, Z=None, BI=None, BJ=HBVS, BK=None)
end = fill(c, 2, ('BJ', hbvs, hbvs), ('BK', lambda t: len(t.name) * 3, None))
for row in range(2, end):
    for column in range(2, 62):
        c.cells[(row, column)] = 800 + (row * 31 + column * 17) % 400

c = Case('22-merged-team-over-two-columns', 'openpyxl', 'Team names merged over two columns.', 'Teams').select('A1:C28')
c.head(1, 'Basisteam', None, 'HBVS+ 2023')
c.expect('basisteams', 'A', B=None, C=HBVS)
end = fill(c, 2, ('C', hbvs, hbvs))
c.merges = [f'A{row}:B{row}' for row in range(1, end)]

c = Case('23-merged-team-over-two-rows', 'LibreOffice', 'Each team takes two rows, one per measure, its name merged over both: refused or asked.', 'Twee regels', outcome='ask').select('A1:C55')
c.head(1, 'Basisteam', 'Gegeven', 'Waarde')
for i, team in enumerate(TEAMS):
    c.line(2 * i + 2, team.name, 'HBVS+ 2023', team.hbvs2023)
    c.line(2 * i + 3, None, 'Min. wijkagenten', team.minWijkagenten)
    c.merges.append(f'A{2 * i + 2}:A{2 * i + 3}')

c = Case('24-districts', 'hucre', 'One row per district, HBVS+ of two years side by side (paragraaf 4.1.1).', 'Districten').select('A1:C6')
c.head(1, 'District', 'HBVS+ 2018', 'HBVS+ 2023 incl. DR, Flexteam en Leiding')
c.expect('districten', 'A', B='districten.hbvs2018', C='districten.sleutel')
for i, district in enumerate(DISTRICTS):
    c.line(i + 2, district.district, district.hbvs2018, district.hbvs2023)
    c.is_(i + 2, district=district.district)
    c.arrives(f'B{i + 2}', district.hbvs2018)
    c.arrives(f'C{i + 2}', district.hbvs2023)
