"""Traps: names, numbers and headers that look like ours and are not."""
import datetime
from figures import DISTRICTS, MUNICIPALITIES, TEAMS, nl
from paper import ASK, Case, fill, hbvs, minimum
from cases_names import places

HBVS, MINIMUM, INHABITANTS = 'basisteams.hbvs', 'basisteams.minimum', 'gemeenten.inwoners'


def others(case, start, names, key='A', column='B', value=lambda row: 20000 + row):
    """Rows of units that are not ours, with made-up figures."""
    for row, name in enumerate(names, start):
        case.put(f'{key}{row}', name)
        case.put(f'{column}{row}', value(row))
        case.is_(row, unknown=True)
    case.rows_may_ask = getattr(case, 'rows_may_ask', []) + list(range(start, start + len(names)))


c = Case('91-neighbours-of-other-units', 'openpyxl', 'Rhenen, Woerden, Almere and Emmen (figures made up) while Rheden, Wierden, Almelo and Ommen are not in the list: never taken for a typing error without a word.', 'Gemeenten').select('A1:B77')
c.head(1, 'Gemeente', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
end = places(c, 2, 'A', 'B', among=[p for p in MUNICIPALITIES if p.name not in ('Rheden', 'Wierden', 'Almelo', 'Ommen')])
others(c, end, ('Rhenen', 'Woerden', 'Almere', 'Emmen'))

c = Case('92-teams-that-do-not-exist', 'xlsxwriter', 'Twente Oost, Veluwe Zuid, Arnhem West and Nijmegen Oost in place of four of ours (figures made up).', 'Teams').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
row = 2
for team in [team for team in TEAMS if team.name not in ('Twente West', 'Veluwe Noord', 'Arnhem Zuid', 'Nijmegen Noord')]:
    c.line(row, team.name, team.hbvs2023)
    c.is_(row, team=team.name)
    c.arrives(f'B{row}', team.hbvs2023)
    row += 1
others(c, row, ('Twente Oost', 'Veluwe Zuid', 'Arnhem West', 'Nijmegen Oost'), value=lambda row: 70 + row)

c = Case('93-other-staff-columns', 'LibreOffice', 'Made-up vacancies, contract fte, sick leave and wijkagenten in place, beside the figures.', 'Personeel').select('A1:G28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Contract fte', 'Vacatures (fte)', 'Ziekteverzuim', 'Wijkagenten bezet', 'Inwoners')
c.expect('basisteams', 'A', B=HBVS, C=None, D=None, E=None, F=None, G=None)
end = fill(c, 2, ('B', hbvs, hbvs), ('C', lambda t: round(t.hbvs2023 * .95, 1), None), ('D', lambda t: round(t.hbvs2023 * .05, 1), None), ('E', lambda t: .05 + len(t.name) / 1000, None), ('F', lambda t: t.minWijkagenten - 1, None), ('G', lambda t: round(t.hbvs2023 * 1000), None))
for row in range(2, end):
    c.formats[(row, 5)] = '0.0%'
c.columns_may_ask = ['C', 'D', 'F', 'G']

c = Case('94-districts-abbreviated', 'hucre', 'Five districts as a planner writes them: IJss., Twente, NOG, GLM, GLZ.', 'Districten').select('A1:C7')
c.head(1, 'District', 'HBVS+ 2018', 'HBVS+ 2023')
c.expect('districten', 'A', B='districten.hbvs2018', C='districten.sleutel')
for row, (district, short) in enumerate(zip(DISTRICTS, ('IJsselland', 'Twente', 'NOG', 'GLM', 'GLZ')), 2):
    c.line(row, short, district.hbvs2018, district.hbvs2023)
    c.is_(row, district=district.district)
    c.arrives(f'B{row}', district.hbvs2018)
    c.arrives(f'C{row}', district.hbvs2023)
c.line(7, 'Oost-Nederland', 3753.2, 3753.7)
c.is_(7, total=True)
c.columns_may_ask = ['C']

c = Case('95-half-names', 'openpyxl', '"Veluwe", "Veluwe Vallei", "Achterhoek", "Rivierenland" and "Nijmegen" for teams whose other half is missing: asked.', 'Teams').select('A1:B23')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
HALVES = {'Veluwe Noord': 'Veluwe', 'Veluwe Vallei Noord': 'Veluwe Vallei', 'Achterhoek Oost': 'Achterhoek', 'Rivierenland Oost': 'Rivierenland', 'Nijmegen Noord': 'Nijmegen'}
GONE = ('Veluwe West', 'Veluwe Vallei Zuid', 'Achterhoek West', 'Rivierenland West', 'Nijmegen Zuid')
row = 2
for team in [team for team in TEAMS if team.name not in GONE]:
    half = HALVES.get(team.name)
    c.line(row, half or team.name, team.hbvs2023)
    c.is_(row, **({'ask': True} if half else {'team': team.name}))
    if not half:
        c.arrives(f'B{row}', team.hbvs2023)
    row += 1

c = Case('96-numbers-that-look-like-codes', 'LibreOffice', 'A row number from 141 to 216 in front: many of them are the code of some other municipality. The names decide.', 'Lijst').select('A1:C77')
c.head(1, 'Nr.', 'Gemeente', 'Aantal inwoners')
c.expect('gemeenten', 'B', A=None, C=INHABITANTS)
places(c, 2, 'B', 'C')
for row in range(2, 78):
    c.put(f'A{row}', 139 + row)

c = Case('97-dates-among-numbers', 'xlsxwriter', 'A spreadsheet program made dates of some figures ("12.5" as 12 May): asked.', 'Datums').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: datetime.date(2023, 5, 12) if t.name in ('Vechtdal', 'Ede', 'Zwolle') else t.hbvs2023, None))

c = Case('98-lost-decimals', 'openpyxl', 'The decimal comma was lost: 1159 for 115,9. Asked.', 'Import').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * 10), None))

c = Case('99-hours-under-our-name', 'hucre', '"HBVS+ 2023 (uren)": the figures times 1,400 (made up). Not fte.', 'Uren').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023 (uren)')
c.expect('basisteams', 'A', B=None)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * 1400), None))
c.columns_may_ask = ['B']

c = Case('100-same-header-twice', 'openpyxl', 'A hidden column with older figures (made up) under the same header: asked, both.', 'Teams').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK, C=ASK)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * .99, 1), None), ('C', hbvs, None))
c.hidden_columns = ['B']

c = Case('101-two-blocks-below-each-other', 'LibreOffice', 'HBVS+ 2022 (made up) above, HBVS+ 2023 below, each with all teams: asked, or the first left as another year.', 'Blokken', outcome='ask').select('A1:B57')
for start, year, part in ((1, 2022, .98), (30, 2023, 1)):
    c.line(start, 'Basisteam', f'HBVS+ {year}')
    for row, team in enumerate(TEAMS, start + 1):
        c.line(row, team.name, round(team.hbvs2023 * part, 1))

c = Case('102-provinces-as-totals', 'xlsxwriter', 'Gelderland and Overijssel as totals (sums of the rows): no district, no municipality.', 'Provincies').select('A1:B79')
c.head(1, 'Regio', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
row = 2
for province in ('Gelderland', 'Overijssel'):
    mine = [p for p in MUNICIPALITIES if p.province == province]
    c.line(row, province, sum(p.inhabitants for p in mine))
    c.is_(row, unknown=True)
    c.rows_may_ask = getattr(c, 'rows_may_ask', []) + [row]
    row = places(c, row + 1, 'A', 'B', among=mine)

c = Case('103-code-and-name-in-one-cell', 'openpyxl', '"GM0193 Zwolle" in one cell; "Hengelo (O.)" and "Ede (Gld.)" as CBS writes them in older tables.', 'Regio').select('A1:B77')
c.head(1, 'Gemeente', 'Inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', of=lambda p: {'Hengelo': 'Hengelo (O.)', 'Ede': 'Ede (Gld.)', 'Zwolle': 'GM0193 Zwolle', 'Tiel': 'Tiel (GM0281)'}.get(p.name, p.name))
c.rows_may_ask = [row for row in c.rows if '(' in c.cells[(row, 1)] or 'GM' in c.cells[(row, 1)]]

c = Case('104-hengelo-in-gelderland', 'hucre', 'Hengelo (Gld.), a municipality until 2005 (figure made up), while Hengelo of Overijssel is not in the list: not taken for it.', 'Gemeenten').select('A1:B77')
c.head(1, 'Gemeente', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
end = places(c, 2, 'A', 'B', among=[p for p in MUNICIPALITIES if p.name != 'Hengelo'])
others(c, end, ('Hengelo (Gld.)',))

c = Case('105-thin-spaces-and-quotes', 'LibreOffice', 'Inhabitants as text with a space that does not break between thousands, names with double and trailing spaces.', 'Spaties').select('A1:B77')
c.head(1, ' Gemeente ', 'Aantal  inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', shown=lambda p: nl(p.inhabitants, 0).replace('.', '\u00a0'), of=lambda p: f' {p.name.replace(" ", "  ")} ')

c = Case('106-unit-behind-number', 'xlsxwriter', '"115,9 fte" in every cell, "27 wa" for the minimum.', 'Eenheden').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 2, ('B', lambda t: f'{nl(t.hbvs2023)} fte', hbvs), ('C', lambda t: f'{t.minWijkagenten} wa', minimum))
c.columns_may_ask = ['B', 'C']

c = Case('107-averages-below', 'openpyxl', 'Below the teams: "Gemiddeld", "Mediaan", "Maximum" and a sum with a sign for it.', 'Statistiek').select('A1:B32')
c.head(1, 'Team', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
end = fill(c, 2, ('B', hbvs, hbvs))
for row, (label, value) in enumerate((('Gemiddeld', 119.6), ('Mediaan', 117.3), ('Maximum', 234.0), ('Σ', 3228.5)), end):
    c.line(row, label, value)
    c.is_(row, leftOut=True)
c.rows_may_ask = list(range(end, end + 4))

c = Case('108-growth', 'hucre', 'Growth per year as text "0,6%" per municipality (made up).', 'Groei').select('A1:C77')
c.head(1, 'Gemeente', 'Aantal inwoners', 'Groei per jaar')
c.expect('gemeenten', 'A', B=INHABITANTS, C='gemeenten.groei')
places(c, 2, 'A', 'B')
for row, place in enumerate(MUNICIPALITIES, 2):
    c.put(f'C{row}', f'{nl(place.inhabitants % 9 / 10)}%')
    c.arrives(f'C{row}', place.inhabitants % 9 / 1000)

c = Case('109-newer-year', 'LibreOffice', 'Inhabitants of 2024 (made up: 2 % more) while the model holds 2021: linked and told, or asked.', 'Nieuw').select('A1:B77')
c.head(1, 'Gemeente', 'Inwoners 1-1-2024')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', shown=lambda p: round(p.inhabitants * 1.02), arrives=lambda p: round(p.inhabitants * 1.02))
c.columns_may_ask, c.remarks = ['B'], ['year']

c = Case('110-district-merged-down', 'xlsxwriter', 'Districts merged downwards beside their teams, a two-row header with 2022 (made up) and 2023 side by side.', 'Twee jaar').select('A1:F29')
c.line(1, 'District', 'Basisteam', '2022', None, '2023')
c.line(2, None, None, 'HBVS+', 'Min. wijkagenten', 'HBVS+', 'Min. wijkagenten')
c.headers, c.merges = [1, 2], ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']
c.expect('basisteams', 'B', A=None, C=None, D=None, E=HBVS, F=MINIMUM)
fill(c, 3, ('C', lambda t: round(t.hbvs2023 * .98, 1), None), ('D', lambda t: t.minWijkagenten - 1, None), ('E', hbvs, hbvs), ('F', minimum, minimum), name_column='B', district=('A', 'first'))
row = 3
for district in DISTRICTS:
    size = sum(team.district == district.district for team in TEAMS)
    c.merges.append(f'A{row}:A{row + size - 1}')
    row += size
c.columns_may_ask = ['C', 'D', 'E', 'F']

c = Case('111-code-of-another', 'openpyxl', 'A list whose codes slipped one row: names and codes contradict each other. Asked.', 'Verschoven', outcome='ask').select('A1:C77')
c.head(1, 'Gemeentecode', 'Gemeente', 'Aantal inwoners')
for row, place in enumerate(MUNICIPALITIES, 2):
    c.line(row, MUNICIPALITIES[(row - 1) % len(MUNICIPALITIES)].code, place.name, place.inhabitants)
