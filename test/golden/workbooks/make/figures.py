"""The published figures the workbooks are filled with: the project's own assets/plan, never typed again here."""
import json
from pathlib import Path
from types import SimpleNamespace

PLAN = Path(__file__).parents[4] / 'assets' / 'plan'


def _rows(name):
    return json.loads((PLAN / name).read_text(encoding='utf-8'))['rows']


UNITS = [SimpleNamespace(**row) for row in _rows('bijlage1-districten.json')]
TEAMS = [unit for unit in UNITS if unit.kind == 'basisteam']
DISTRICTS = [SimpleNamespace(**row) for row in _rows('paragraaf411-districten.json') if row['hbvs2018'] is not None and row['district'] != 'TOTAAL']
DISTRICT_NAMES = [district.district for district in DISTRICTS]
MUNICIPALITIES = [SimpleNamespace(**row) for row in _rows('gemeenten.json')]


def teams_of(district):
    return [team for team in TEAMS if team.district == district]


def total(values):
    """Sum at one decimal, as the plan prints it."""
    return round(sum(values), 1)


def nl(value, decimals=1):
    """1234.5 as '1.234,5'."""
    return f'{value:,.{decimals}f}'.translate(str.maketrans(',.', '.,'))


def en(value, decimals=1):
    """1234.5 as '1,234.5'."""
    return f'{value:,.{decimals}f}'
