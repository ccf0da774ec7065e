"""How numbers are written: as text, with notes, errors, words and signs among them."""
from figures import DISTRICTS, TEAMS, en, nl
from paper import ASK, Case, Error, fill, hbvs, minimum, strength
from cases_names import places

HBVS, MINIMUM, STRENGTH, INHABITANTS = 'basisteams.hbvs', 'basisteams.minimum', 'basisteams.gedruktSterkte', 'gemeenten.inwoners'

c = Case('60-dutch-numbers-as-text', 'openpyxl', 'Text "115,9": every figure with a Dutch comma.', 'Export').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Operationele sterkte')
c.expect('basisteams', 'A', B=HBVS, C=STRENGTH)
fill(c, 2, ('B', lambda t: nl(t.hbvs2023), hbvs), ('C', lambda t: nl(t.strength), strength))

c = Case('61-english-numbers-as-text', 'xlsxwriter', 'Text "115.9" for fte and "129,791" for inhabitants, in two workbooks of one kind: here fte.', 'Export').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=HBVS)
fill(c, 2, ('B', lambda t: en(t.hbvs2023), hbvs))

c = Case('62-thousands-with-points', 'LibreOffice', 'Text "129.791": only points between thousands; the inhabitants the model knows say which reading is right.', 'Inwoners').select('A1:B77')
c.head(1, 'Gemeente', 'Aantal inwoners')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', shown=lambda p: nl(p.inhabitants, 0))

c = Case('63-thousands-with-commas', 'hucre', 'Text "129,791", and the header is English.', 'Population').select('A1:B77')
c.head(1, 'Municipality', 'Inhabitants')
c.expect('gemeenten', 'A', B=INHABITANTS)
places(c, 2, 'A', 'B', shown=lambda p: en(p.inhabitants, 0))

c = Case('64-mixed-separators', 'openpyxl', 'Text with a comma in the first half, with a point in the second: asked, for one formula reads one kind.', 'Gemengd').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: nl(t.hbvs2023) if TEAMS.index(t) < 14 else en(t.hbvs2023), None))

c = Case('65-note-behind-number', 'xlsxwriter', 'As printed in the plan: "92*" for Veluwe West, numbers in the other rows, the note below.', 'Bijlage').select('A1:B30')
c.head(1, 'Basisteam', 'Operationele sterkte')
c.expect('basisteams', 'A', B=STRENGTH)
end = fill(c, 2, ('B', lambda t: '92*' if t.name == 'Veluwe West' else t.strength, strength))
c.is_(end, blank=True)
c.put(f'A{end + 1}', '* inclusief 0,9 fte ten laste van de overige basisteams van N.O. Gelderland')
c.is_(end + 1, note=True)
c.remarks = ['notes']

c = Case('73-errors', 'xlsxwriter', 'Two formulas of the user give #N/A: the column is asked, with these cells named.', 'Fouten').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: Error('#N/A') if t.name in ('Ede', 'Zwolle') else t.hbvs2023, None))
c.remarks = ['unreadable']

c = Case('74-text-in-a-column-of-numbers', 'LibreOffice', '"zie mail" in the middle of the figures: asked.', 'Tekst').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=ASK, C=MINIMUM)
fill(c, 2, ('B', lambda t: 'zie mail' if t.name == 'Ede' else t.hbvs2023, None), ('C', minimum, minimum))

c = Case('75-not-known', 'hucre', '"n.v.t." and "-" where a minimum is not known: not filled in, and told.', 'Minima').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Min. wijkagenten')
c.expect('basisteams', 'A', B=HBVS, C=MINIMUM)
GONE = {'Ede': 'n.v.t.', 'Vechtdal': '-'}
fill(c, 2, ('B', hbvs, hbvs), ('C', lambda t: GONE.get(t.name, t.minWijkagenten), minimum))
for row, what in c.rows.items():
    if what['team'] in GONE:
        c.values[f'C{row}'] = None
c.remarks = ['missingValues']
c.columns_may_ask = ['C']

c = Case('76-changes-with-minus', 'openpyxl', 'The change since 2018 per district (some below zero, as text with a real minus) beside the figures.', 'Mutatie').select('A1:D6')
c.head(1, 'District', 'HBVS+ 2018', 'HBVS+ 2023', 'Verschil')
c.expect('districten', 'A', B='districten.hbvs2018', C='districten.sleutel', D=None)
for row, district in enumerate(DISTRICTS, 2):
    change = round(district.hbvs2023 - district.hbvs2018, 1)
    c.line(row, district.district, district.hbvs2018, district.hbvs2023, nl(change).replace('-', '\u2212'))
    c.is_(row, district=district.district)
    c.arrives(f'B{row}', district.hbvs2018)
    c.arrives(f'C{row}', district.hbvs2023)
c.columns_may_ask = ['C']

c = Case('77-negative-fte', 'xlsxwriter', 'A column "HBVS+ 2023" with figures below zero (made up): asked.', 'Negatief').select('A1:B28')
c.head(1, 'Basisteam', 'HBVS+ 2023')
c.expect('basisteams', 'A', B=ASK)
fill(c, 2, ('B', lambda t: -t.hbvs2023 if t.district == 'Twente' else t.hbvs2023, None))

c = Case('80-windows-1252', 'LibreOffice (csv)', 'A CSV in Windows-1252, every column as text; a dash of that code page for "not known".', 'export').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Coördinator')
c.expect('basisteams', 'A', B=HBVS, C=None)
fill(c, 2, ('B', lambda t: nl(t.hbvs2023), hbvs), ('C', lambda t: '–' if t.district == 'Twente' else 'ja', None))
c.encoding, c.delimiter, c.infilter = 'cp1252', ';', '59,34,1,1,1/2/2/2/3/2'

c = Case('81-read-in-the-wrong-code-page', 'LibreOffice (csv)', 'UTF-8 read as Windows-1252: "CoÃ¶rdinator", and a space that does not break inside "Twente Noord".', 'export').select('A1:C28')
c.head(1, 'Basisteam', 'HBVS+ 2023', 'Coördinator')
c.expect('basisteams', 'A', B=HBVS, C=None)
fill(c, 2, ('B', lambda t: nl(t.hbvs2023), hbvs), ('C', lambda t: 'één', None), name=lambda t: t.name.replace(' ', '\u00a0') if t.district == 'Twente' else t.name)
c.encoding, c.delimiter, c.infilter = 'utf-8', ';', '59,34,1,1,1/2/2/2/3/2'
c.rows_may_ask = [row for row, what in c.rows.items() if what['team'] in ('Noordoost Twente', 'Twente Midden', 'Twente Noord', 'Twente West')]
