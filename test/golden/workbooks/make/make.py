"""Writes every workbook and what is expected of it. Run from this folder: see ../README.md."""
import json
import subprocess
import sys
from pathlib import Path

import cases_headers  # noqa: F401  (each module adds its cases)
import cases_layout  # noqa: F401
import cases_names  # noqa: F401
import cases_traps  # noqa: F401
import cases_values  # noqa: F401
from paper import CASES
from writers import WRITERS

HERE = Path(__file__).parent.parent


def plain(case):
    """A case as data, for the program that is written in TypeScript."""
    return {'workbook': f'{case.case}.xlsx', 'sheet': case.name, 'cells': [[row - 1, column - 1, value] for (row, column), value in case.cells.items()]}


def compact(facts):
    """JSON with a line for each fact, row and value, so that a change of one can be read."""
    def line(key, value, indent):
        return f'{indent}{json.dumps(str(key))}: {json.dumps(value, ensure_ascii=False)}'

    def block(key, value):
        return f'  {json.dumps(key)}: {{\n' + ',\n'.join(line(k, v, '    ') for k, v in value.items()) + '\n  }'

    return '{\n' + ',\n'.join(block(k, v) if k in ('rows', 'values') and v else line(k, v, '  ') for k, v in facts.items()) + '\n}\n'


def main():
    only = sys.argv[1:]
    papers = []
    for case in CASES:
        if only and not any(case.case.startswith(wanted) for wanted in only):
            continue
        facts = case.stated()
        for extra, key in (('rows_may_ask', 'rowsMayAsk'), ('columns_may_ask', 'columnsMayAsk')):
            if getattr(case, extra, None):
                facts[key] = getattr(case, extra)
        (HERE / f'{case.case}.expected.json').write_text(compact(facts), encoding='utf-8')
        if case.program == 'hucre':
            papers.append(plain(case))
        else:
            WRITERS[case.program](case, HERE / f'{case.case}.xlsx')
    subprocess.run(['npx', 'tsx', str(HERE / 'make' / 'hucre.ts')], input=json.dumps(papers), text=True, check=True)
    print(len(CASES), 'cases')


if __name__ == '__main__':
    main()
