"""A sheet as it will be written, and beside it what a reader must make of it: both come from the same hand, none from a recogniser."""
import re
from figures import TEAMS, DISTRICT_NAMES, teams_of, total

ASK = 'ask'
"""The column must be asked: nothing may be linked to it without the user's word."""


class Error(str):
    """An error value in a cell."""


class Formula:
    """A formula with the value it had when it was last calculated."""

    def __init__(self, text, value):
        self.text, self.value = text, value


def at(address):
    """'B7' -> (7, 2)."""
    letters, digits = re.fullmatch(r'([A-Z]+)(\d+)', address).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits), column


def letters(column):
    """2 -> 'B'."""
    name = ''
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class Sheet:
    def __init__(self, name):
        self.name = name
        self.cells, self.formats = {}, {}
        self.merges, self.hidden_rows, self.hidden_columns, self.validations = [], [], [], []
        self.filter = self.table = None

    def put(self, address, value, fmt=None):
        self.cells[at(address)] = value
        if fmt:
            self.formats[at(address)] = fmt

    def line(self, row, *values, left='A'):
        """Values side by side from column `left`; None leaves a cell empty."""
        first = at(f'{left}1')[1]
        for i, value in enumerate(values):
            if value is not None:
                self.cells[(row, first + i)] = value


class Case(Sheet):
    """One workbook: the sheet that is selected (itself), other sheets, and the expectation."""

    def __init__(self, name, program, about, sheet='Blad1', outcome='link'):
        super().__init__(sheet)
        self.case, self.program, self.about, self.outcome = name, program, about, outcome
        self.others, self.names, self.chart_sheet = [], {}, None
        self.selection = self.level = self.key = None
        self.headers, self.columns, self.rows, self.values, self.remarks = [], {}, {}, {}, []
        CASES.append(self)

    def select(self, area):
        self.selection = area
        return self

    def head(self, row, *titles, left='A'):
        self.line(row, *titles, left=left)
        self.headers.append(row)

    def expect(self, level, key, **columns):
        self.level, self.key = level, key
        self.columns.update(columns)

    def is_(self, row, **what):
        """What a row is: team='Zwolle', district=…, gemeente=…, total=True, blank=True, note=True, repeated=True, unknown=True, leftOut=True (any of these), ask=True."""
        self.rows[row] = what

    def arrives(self, address, value):
        self.values[address] = value

    def stated(self):
        """The expectation as it is written beside the workbook."""
        facts = {'workbook': f'{self.case}.xlsx', 'madeBy': self.program, 'about': self.about, 'sheet': self.name, 'selection': self.selection, 'outcome': self.outcome}
        if self.level:
            facts.update(level=self.level, key=self.key, headerRows=self.headers, columns=self.columns, rows=self.rows, values=self.values)
        if self.remarks:
            facts['named'] = self.remarks
        return facts


CASES = []


def fill(case, start, *columns, name_column='A', name=lambda team: team.name, district=None, subtotals=None, total_row=None, gap=0):
    """
    The 27 teams from row `start`, in the plan's order.
    columns: (letter, what is shown, what must arrive or None); a shown value of None leaves the cell empty.
    district: column of the district's name on each row. subtotals: 'below' or 'above' the teams of a district, with `name` of the row from subtotal(district).
    total_row: 'below' or 'above'. gap: blank rows after each district. Returns the first free row.
    """
    row = start

    def sums(row_, members, label):
        case.put(f'{name_column}{row_}', label)
        for letter, _, arrives in columns:
            if arrives:
                case.put(f'{letter}{row_}', total(arrives(team) for team in members))

    if total_row and total_row[0] == 'above':
        sums(row, TEAMS, total_row[1])
        case.is_(row, total=True)
        row += 1
    for district_name in DISTRICT_NAMES:
        members = teams_of(district_name)

        def subtotal():
            sums(row, members, subtotals[1](district_name))
            case.is_(row, district=district_name)

        if subtotals and subtotals[0] == 'above':
            subtotal()
            row += 1
        for i, team in enumerate(members):
            case.put(f'{name_column}{row}', name(team))
            case.is_(row, team=team.name)
            if district and (district[1] == 'each' or i == 0):
                case.put(f'{district[0]}{row}', district_name)
            for letter, shown, arrives in columns:
                value = shown(team)
                if value is not None:
                    case.put(f'{letter}{row}', value)
                if arrives:
                    case.arrives(f'{letter}{row}', arrives(team))
            row += 1
        if subtotals and subtotals[0] == 'below':
            subtotal()
            row += 1
        for _ in range(gap):
            case.is_(row, blank=True)
            row += 1
    if total_row and total_row[0] == 'below':
        sums(row, TEAMS, total_row[1])
        case.is_(row, total=True)
        row += 1
    return row


def hbvs(team):
    return team.hbvs2023


def minimum(team):
    return team.minWijkagenten


def strength(team):
    return team.strength
