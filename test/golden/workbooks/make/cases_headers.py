"""Headers that say less, more or something else than what the column holds."""
import datetime
from figures import MUNICIPALITIES, TEAMS
from paper import ASK, Case, Formula, fill, hbvs, minimum
from cases_names import places

HBVS, MINIMUM, INHABITANTS = 'basisteams.hbvs', 'basisteams.minimum', 'gemeenten.inwoners'

c = Case('66-shares-under-fte', 'LibreOffice', 'The header says fte, the cells are shares of the whole as percentages: asked or left alone.', 'Aandelen').select('A1:B28')
c.head(1, 'Basisteam', 'fte 2023')
c.expect('basisteams', 'A', B=ASK)
end = fill(c, 2, ('B', lambda t: round(t.hbvs2023 / 3228.5, 5), None))
for row in range(2, end):
    c.formats[(row, 2)] = '0.0%'

c = Case('67-occupancy-under-fte', 'openpyxl', 'Occupancy (made up: 0.9 of the figure and a bit), called "bezetting fte": not the formation.', 'Bezetting').select('A1:C28')
c.head(1, 'Basisteam', 'Bezetting fte', 'Bezettingsgraad')
c.expect('basisteams', 'A', B=None, C=None)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * .9 + len(t.name), 1), None), ('C', lambda t: round(.9 + len(t.name) / t.hbvs2023, 3), None))

c = Case('68-ratio-under-fte', 'hucre', 'Filled posts as a part of one (made up), under the header "fte": asked.', 'Vulling').select('A1:B28')
c.head(1, 'Basisteam', 'fte')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: round(.93 + len(t.name) / 200, 3), None))

c = Case('69-several-years', 'openpyxl', 'Three columns "fte" of three years, two of them made up: which one is the base year is known from 2023.', 'Jaren').select('A1:D28')
c.head(1, 'Basisteam', 'fte 2021', 'fte 2022', 'fte 2023')
c.expect('basisteams', 'A', B=None, C=None, D=HBVS)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * .97, 1), None), ('C', lambda t: round(t.hbvs2023 * .98, 1), None), ('D', hbvs, hbvs))
c.columns_may_ask = ['B', 'C', 'D']

c = Case('70-two-versions', 'xlsxwriter', '"HBVS+ 2023" and "HBVS+ 2023 concept" (made up): the one without a word too many, or asked.', 'Versies').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'HBVS+ 2023 concept')
c.expect('basisteams', 'A', B=HBVS, C=None)
fill(c, 2, ('B', hbvs, hbvs), ('C', lambda t: round(t.hbvs2023 * 1.01, 1), None))
c.columns_may_ask = ['B', 'C']

c = Case('71-inhabitants-in-thousands', 'LibreOffice', 'Inhabitants in thousands, "inw. x 1.000": multiplied and told, or asked.', 'Duizendtallen').select('A1:B77')
c.head(1, 'Gemeente', 'inw. x 1.000')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', shown=lambda p: p.inhabitants / 1000)
c.columns_may_ask = ['B']

c = Case('72-thousands-unsaid', 'openpyxl', 'Inhabitants in thousands, and the header does not say so: asked.', 'Duizend').select('A1:B77')
c.head(1, 'Gemeente', 'Inwoners')
c.expect('gemeenten', 'A', B=ASK)
places(c, 2, 'A', 'B', shown=lambda p: round(p.inhabitants / 1000, 1))
c.values = {}

c = Case('78-dates-as-headers', 'openpyxl', 'Twelve months as dates above made-up occupancy: nothing of it is ours.', 'Maanden').select('A1:M28')
c.head(1, 'Basisteam', *[datetime.date(2024, month, 1) for month in range(1, 13)])
for column in range(2, 14):
    c.formats[(1, column)] = 'mmm-yy'
c.expect('basisteams', 'A', **{chr(64 + column): None for column in range(2, 14)})
end = fill(c, 2)
for row in range(2, end):
    for column in range(2, 14):
        c.cells[(row, column)] = round(60 + (row * 13 + column * 7) % 90 + .5, 1)

c = Case('79-line-breaks-in-headers', 'xlsxwriter', 'Headers broken over three lines in one cell.', 'Koppen').select('A1:C28')
c.head(1, 'Basis-\nteam', 'HBVS+\n2023\n(fte)', 'Min.\nwijk-\nagenten')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 2, ('B', hbvs, hbvs), ('C', minimum, minimum))
c.columns_may_ask = ['C']

c = Case('82-no-header', 'hucre', 'No header: the figures are known to the model, yet nothing says so. Asked.', 'Kaal').select('A1:B27')
c.expect('basisteams', 'A', B=ASK)
fill(c, 1, ('B', hbvs, None))

c = Case('83-header-not-selected', 'openpyxl', 'The rows without the header were selected.', 'Deel').select('A2:C28')
c.line(1, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=ASK, C=ASK)
fill(c, 2, ('B', hbvs, None), ('C', minimum, None))

c = Case('84-euros', 'LibreOffice', 'A budget in euros per team (made up: 80,000 per fte) beside the fte.', 'Budget').select('A1:C28')
c.head(1, 'Basisteam', 'Budget 2023 (€)', 'HBVS+ 2023 (fte)')
c.expect('basisteams', 'A', B=None, C=HBVS)
fill(c, 2, ('B', lambda t: round(t.hbvs2023 * 80000), None), ('C', hbvs, hbvs))

c = Case('85-swapped-headers', 'xlsxwriter', 'The headers of fte and minimum stand above the other column: the figures do not look like it, so both are asked.', 'Wissel').select('A1:C28')
c.head(1, 'Basisteam', 'Min. wijkagenten', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK, C=ASK)
fill(c, 2, ('B', hbvs, None), ('C', minimum, None))

c = Case('86-inhabitants-of-three-years', 'hucre', 'Inhabitants of 2021 and (made up) of the two years before: by the year, or asked.', 'Jaren').select('A1:D77')
c.head(1, 'Gemeente', 'Inwoners 2019', 'Inwoners 2020', 'Inwoners 2021')
c.expect('gemeenten', 'A', B='gemeenten.inw2', C='gemeenten.inw1', D=INHABITANTS)
places(c, 2, 'A', 'D')
for row, place in enumerate(MUNICIPALITIES, 2):
    for letter, part in (('B', .98), ('C', .99)):
        c.put(f'{letter}{row}', round(place.inhabitants * part))
        c.arrives(f'{letter}{row}', round(place.inhabitants * part))
c.columns_may_ask = ['B', 'C', 'D']

c = Case('87-characteristics', 'openpyxl', 'Made-up characteristics of municipalities under the names CBS gives them.', 'Kenmerken').select('A1:E77')
c.head(1, 'Gemeente', 'Omgevingsadressendichtheid', 'Oppervlakte land (km²)', 'Horeca', 'Verhuisde personen')
c.expect('gemeenten', 'A', B='gemeenten.oad', C='gemeenten.opp', D='gemeenten.hrc', E='gemeenten.mob')
for row, place in enumerate(MUNICIPALITIES, 2):
    c.put(f'A{row}', place.name)
    c.is_(row, gemeente=place.name)
    for letter, value in (('B', place.inhabitants // 90), ('C', round(40 + place.inhabitants % 170 + .25, 2)), ('D', place.inhabitants // 400), ('E', place.inhabitants // 20)):
        c.put(f'{letter}{row}', value)
        c.arrives(f'{letter}{row}', value)

c = Case('88-indicators', 'LibreOffice', 'Made-up numbers of misdrijven, uitrukken and aangiftes per team, with a formula for their sum.', 'Werk').select('A1:E28')
c.head(1, 'Basisteam', 'Misdrijven', 'Uitrukken', 'Aangiftes', 'Som')
c.expect('basisteams', 'A', B='basisteams.indicator misdrijven', C='basisteams.indicator uitrukken', D='basisteams.indicator aangiftes', E=None)
counts = [lambda t: round(t.hbvs2023 * 40), lambda t: round(t.hbvs2023 * 25), lambda t: round(t.hbvs2023 * 30)]
end = fill(c, 2, *[(letter, count, count) for letter, count in zip('BCD', counts)])
for row in range(2, end):
    c.put(f'E{row}', Formula(f'=SUM([.B{row}:.D{row}])', sum(c.cells[(row, column)] for column in (2, 3, 4))))

c = Case('89-only-words', 'openpyxl', 'Names and words, no figures: refused.', 'Contact', outcome='refusal').select('A1:C28')
c.head(1, 'Basisteam', 'Contactpersoon', 'Opmerking')
for row, team in enumerate(TEAMS, 2):
    c.line(row, team.name, 'controller', 'geen')

c = Case('90-other-names', 'xlsxwriter', 'A good table of something else: the diensten of the unit.', 'Diensten', outcome='refusal').select('A1:B5')
c.head(1, 'Dienst', 'fte')
for row, (name, fte) in enumerate((('DRR', 1030.6), ('DRIO', 450.7), ('DROS', 789.8), ('DROC', 159.0)), 2):
    c.line(row, name, fte)
