"""How teams, districts and municipalities are written."""
from figures import DISTRICT_NAMES, MUNICIPALITIES, TEAMS, UNITS
from paper import Case, fill, hbvs, minimum, strength

HBVS, MINIMUM, STRENGTH, INHABITANTS = 'basisteams.hbvs', 'basisteams.minimum', 'basisteams.gedruktSterkte', 'gemeenten.inwoners'


def places(case, start, key, column, shown=lambda p: p.inhabitants, of=lambda p: p.name, arrives=lambda p: p.inhabitants, among=MUNICIPALITIES):
    """One row per municipality. Returns the first free row."""
    for row, place in enumerate(among, start):
        case.put(f'{key}{row}', of(place))
        case.put(f'{column}{row}', shown(place))
        case.is_(row, gemeente=place.name)
        case.arrives(f'{column}{row}', arrives(place))
    return start + len(among)


c = Case('30-codes-as-numbers', 'openpyxl', 'Municipalities by number only: 193 for GM0193.', 'CBS').select('A1:B77')
c.head(1, 'Gemeentecode', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', of=lambda p: int(p.code[2:]))

c = Case('31-codes-as-text', 'xlsxwriter', 'Codes as text with zeros and without prefix ("0193"), the names beside them.', 'CBS').select('A1:C77')
c.head(1, 'GM-code', 'Gemeente', 'Inwoners')
c.level = 'gemeenten'
places(c, 2, 'A', 'C', of=lambda p: p.code[2:])
c.expect('gemeenten', ['A', 'B'], C=INHABITANTS)
for row, place in enumerate(MUNICIPALITIES, 2):
    c.put(f'B{row}', place.name)

c = Case('32-codes-with-prefix', 'LibreOffice', 'Codes as CBS prints them, in lower case in some rows.', 'Kerncijfers').select('A2:B78')
c.put('A1', 'Kerncijfers wijken en buurten')
c.head(2, 'Regiocode', 'inw.')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 3, 'A', 'B', of=lambda p: p.code.lower() if p.inhabitants % 2 else p.code)

TYPING = {'Achterhoek Oost': 'Acherhoek Oost', 'Noordoost Twente': 'Noord-Oost Twente', 'IJsselstreek': 'IJselstreek', 'Tweestromenland': 'Tweestromeland', 'Vechtdal': 'Vechtdaal', 'Rivierenland West': 'Rivierenland-West'}
c = Case('33-typing-errors', 'openpyxl', 'Six names with a typing error or a hyphen; none comes near a second name.', 'Teams').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', hbvs, hbvs), name=lambda t: TYPING.get(t.name, t.name))
c.rows_may_ask = [row for row in c.rows if c.rows[row]['team'] in TYPING]

c = Case('34-capitals-and-prefix', 'xlsxwriter', 'Everything in capitals, "BT" before each name.', 'BLAD1').select('A1:C28')
c.head(1, 'BASISTEAM', 'HBVS+ 2023', 'MIN. WIJKAGENTEN')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 2, ('B', hbvs, hbvs), ('C', minimum, minimum), name=lambda t: f'BT {t.name}'.upper())

SHORT = {'IJsselland Noord': 'IJss. Noord', 'IJsselland Zuid': 'IJss. Zuid', 'Noordoost Twente': 'N.O. Twente', 'Achterhoek Oost': 'Achterh. Oost', 'Achterhoek West': 'Achterh. West', 'Veluwe Vallei Noord': 'Vel. Vallei Noord', 'Veluwe Vallei Zuid': 'Vel. Vallei Zuid'}
GROUPS = {'IJsselland': 'IJsselland', 'Twente': 'Twente', 'N.O. Gelderland': 'NOG', 'Gelderland Midden': 'GLM', 'Gelderland Zuid': 'GLZ'}
c = Case('35-abbreviations', 'LibreOffice', 'Abbreviated team names, districts as GLM, GLZ and NOG.', 'Afkortingen').select('A1:C33')
c.head(1, 'Team', 'fte 2023', 'min. wa')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
fill(c, 2, ('B', hbvs, hbvs), ('C', minimum, minimum), name=lambda t: SHORT.get(t.name, t.name), subtotals=('below', lambda d: f'Tot. {GROUPS[d]}'))
c.rows_may_ask = [row for row, what in c.rows.items() if what.get('team') in SHORT]

c = Case('36-arnhem-is-two-teams', 'hucre', '"Arnhem" and "Nijmegen" in one row each in a list of teams: asked, never given to one of the two.', 'Teams').select('A1:B26')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
row = 2
for team in TEAMS:
    if team.name in ('Arnhem Zuid', 'Nijmegen Zuid'):
        continue
    both = {'Arnhem Noord': 'Arnhem', 'Nijmegen Noord': 'Nijmegen'}.get(team.name)
    c.line(row, both or team.name, team.hbvs2023)
    c.is_(row, **({'ask': True} if both else {'team': team.name}))
    if not both:
        c.arrives(f'B{row}', team.hbvs2023)
    row += 1

c = Case('37-municipalities-named-as-teams', 'openpyxl', 'Zwolle, Apeldoorn, Ede and Enschede are municipalities here, "Gemeente" before each name.', 'Gemeenten').select('A1:B77')
c.head(1, 'Naam', 'Bevolking 1 jan. 2021')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', of=lambda p: f'Gemeente {p.name}')

FOUR = ('Zwolle', 'Apeldoorn', 'Ede', 'Enschede')
c = Case('38-only-names-of-both-levels', 'hucre', 'Four names that are a team and a municipality, under a header that does not say which: asked.', 'Vier', outcome='ask').select('A1:B5')
c.head(1, 'Naam', 'Aantal')
for row, name in enumerate(FOUR, 2):
    c.line(row, name, next(p.inhabitants for p in MUNICIPALITIES if p.name == name))

c = Case('39-duplicate-team', 'xlsxwriter', 'Zwolle stands in two rows with different figures: asked which.', 'Dubbel').select('A1:B29')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
end = fill(c, 2, ('B', hbvs, hbvs))
c.line(end, 'Zwolle', 150)
c.is_(end, ask=True)
c.is_(5, ask=True)
del c.values['B5']
c.remarks = ['duplicate']

c = Case('40-missing-team', 'openpyxl', 'IJsselwaarden is not in the list: the others are linked, it is named.', 'Teams').select('A1:B27')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
row = 2
for team in [team for team in TEAMS if team.name != 'IJsselwaarden']:
    c.line(row, team.name, team.hbvs2023)
    c.is_(row, team=team.name)
    c.arrives(f'B{row}', team.hbvs2023)
    row += 1
c.remarks = ['missingNames']

OLD = ('Groesbeek', 'Millingen aan de Rijn', 'Ubbergen', 'Geldermalsen', 'Neerijnen', 'Lingewaal', 'Rijnwaarden')
c = Case('41-former-municipalities', 'LibreOffice', 'Seven municipalities that were merged into others (figures made up) among the present ones: not matched to anyone.', 'Oud').select('A1:B84')
c.head(1, 'Gemeente', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
end = places(c, 2, 'A', 'B')
for row, name in enumerate(OLD, end):
    c.line(row, name, 10000 + row)
    c.is_(row, unknown=True)

c = Case('42-with-other-units', 'xlsxwriter', 'The table of the plan: DR, Flexteam and Leiding below the teams of each district.', 'Bijlage 1').select('A1:D47')
c.head(1, 'District / onderdeel', 'HBVS+ 2023', 'Uitbreiding', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=HBVS, C='basisteams.gedruktUitbreiding', D=MINIMUM)
row = 2
for district in DISTRICT_NAMES:
    c.line(row, district)
    c.is_(row, district=district)
    row += 1
    for unit in [unit for unit in UNITS if unit.district == district]:
        c.line(row, unit.name, unit.hbvs2023, unit.extension, unit.minWijkagenten)
        if unit.kind == 'basisteam':
            c.is_(row, team=unit.name)
            c.arrives(f'B{row}', unit.hbvs2023)
            c.arrives(f'C{row}', unit.extension)
            c.arrives(f'D{row}', unit.minWijkagenten)
        else:
            c.is_(row, other=True)
        row += 1
c.selection = f'A1:D{row - 1}'

c = Case('43-word-order', 'openpyxl', 'Names turned round ("Noord, IJsselland") or with "Team" before or behind them.', 'Teams').select('A1:B28')
c.head(1, 'Teamnaam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', hbvs, hbvs), name=lambda t: ', '.join(reversed(t.name.split(' '))) if len(t.name.split(' ')) == 2 and t.name.split(' ')[1] in ('Noord', 'Zuid', 'Oost', 'West') else f'Team {t.name}')
c.rows_may_ask = [row for row in c.rows if ',' in c.cells[(row, 1)]]

c = Case('44-number-and-name', 'LibreOffice', 'A number of our own in front, the team in the second column, the district behind it.', 'Lijst').select('A1:D28')
c.head(1, 'Nr.', 'Basisteam', 'District', 'HBVS+ 2023')
c.expect('basisteams', 'B', A=None, C=None, D=HBVS)
fill(c, 2, ('A', lambda t: TEAMS.index(t) + 1, None), ('D', hbvs, hbvs), name_column='B', district=('C', 'each'))

c = Case('45-teams-with-their-municipalities', 'openpyxl', 'Each team is followed by its municipalities, all in one column, "Zwolle" under "Zwolle": the level must be asked.', 'Boom', outcome='ask').select('A1:B104')
c.head(1, 'Team / gemeente', 'Inwoners')
row = 2
for team in TEAMS:
    mine = [p for p in MUNICIPALITIES if p.basisteams == [team.name]]
    c.line(row, team.name, sum(p.inhabitants for p in mine) or None)
    for place in mine:
        row += 1
        c.line(row, place.name, place.inhabitants)
    row += 1
c.selection = f'A1:B{row - 1}'

c = Case('46-english', 'hucre', 'English headers and a total.', 'Sheet1').select('A1:D29')
c.head(1, 'Team', 'District', 'Strength FTE 2023', 'Operational strength')
c.expect('basisteams', 'A', B=None, C=HBVS, D=STRENGTH)
fill(c, 2, ('C', hbvs, hbvs), ('D', strength, strength), district=('B', 'each'), total_row=('below', 'Total'))

c = Case('47-english-municipalities', 'xlsxwriter', 'English headers for municipalities, with the province.', 'Population').select('A1:C77')
c.head(1, 'Municipality', 'Province', 'Population 2021')
c.expect('gemeenten', 'A', B=None, C=INHABITANTS)
places(c, 2, 'A', 'C')
for row, place in enumerate(MUNICIPALITIES, 2):
    c.put(f'B{row}', place.province)
