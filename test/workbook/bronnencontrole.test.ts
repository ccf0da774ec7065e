import { describe, expect, it } from 'vitest';
import { printedFigures } from '../../src/model/plan/printed';
import { address, parseRange } from '../../src/workbook/a1';
import type { CellContent, SheetBlueprint } from '../../src/workbook/blueprint';
import { bronnencontroleSheet, sortedComparisons, verdictCountName } from '../../src/workbook/sheets/bronnencontrole';
import { plancijfersSheet, printedCell } from '../../src/workbook/sheets/plancijfers';

const sheets = new Map<string, SheetBlueprint>([bronnencontroleSheet(), plancijfersSheet()].map((sheet) => [sheet.name, sheet]));
const bronnen = sheets.get('Bronnencontrole') as SheetBlueprint;
const plancijfers = sheets.get('Plancijfers') as SheetBlueprint;
const contentAt = (sheet: SheetBlueprint, row: number, column: number): CellContent => sheet.rows[row - 1]?.[column - 1] ?? null;

type Value = number | string | boolean | null;
const functions = {
  SUM: (...values: readonly (Value | readonly Value[])[]) => values.flat().reduce<number>((sum, value) => sum + Number(value), 0),
  ROUND: (value: number, digits: number) => Math.sign(value) * Math.round(Math.abs(value) * 10 ** digits + 1e-9) / 10 ** digits,
  ABS: Math.abs,
  IF: (condition: boolean, yes: Value, no: Value) => (condition ? yes : no),
  OR: (...conditions: readonly boolean[]) => conditions.some(Boolean),
  COUNTIF: (values: readonly Value[], wanted: Value) => values.filter((value) => value === wanted).length,
};

/** Calculates a cell from the formulas alone: enough of a spreadsheet for these two sheets, unaware of the expected values. */
function calculate(sheet: SheetBlueprint, at: string, known = new Map<string, Value>()): Value {
  const key = `${sheet.name}!${at}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { top, left } = parseRange(at);
  const content = contentAt(sheet, top, left);
  const value = content !== null && typeof content === 'object' ? evaluateFormula(sheet, content.formula, known) : content;
  known.set(key, value);
  return value;
}

function evaluateFormula(sheet: SheetBlueprint, text: string, known: Map<string, Value>): Value {
  const script = text.slice(1).replace(/"[^"]*"|(?:([A-Za-z]+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?|<>|(?<![<>])=/g, (match: string, name: string | undefined, letters: string | undefined) => {
    if (match.startsWith('"')) return match;
    if (match === '=') return '===';
    if (match === '<>') return '!==';
    if (letters === undefined) return match;
    const source = sheets.get(name ?? sheet.name);
    if (!source) throw new Error(`no sheet ${name}`);
    const { top, left, bottom, right } = parseRange(match);
    const cells: Value[] = [];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(calculate(source, address(row, column), known));
    return `(${JSON.stringify(match.includes(':') ? cells : cells[0])})`;
  });
  return new Function(...Object.keys(functions), `return ${script};`)(...Object.values(functions)) as Value;
}

const formulas = (sheet: SheetBlueprint): [string, string][] =>
  sheet.rows.flatMap((row, y) => row.flatMap((content, x): [string, string][] => (content !== null && typeof content === 'object' ? [[address(y + 1, x + 1), content.formula]] : [])));

describe('Plancijfers', () => {
  it('has the cell of every printed figure, with its id, place and value in that row', () => {
    for (const figure of printedFigures) {
      const cell = printedCell(figure.id);
      expect(cell).toMatch(/^Plancijfers!\$D\$\d+$/);
      const { top } = parseRange(cell);
      expect([contentAt(plancijfers, top, 1), contentAt(plancijfers, top, 2), contentAt(plancijfers, top, 4)]).toEqual([figure.id, figure.label, figure.value]);
    }
  });

  it('refuses a figure that the plan does not print', () => {
    expect(() => printedCell('bijlage1.team.Zutphen.hbvs2023')).toThrow('Zutphen');
  });

  it('names the columns so that all figures are within', () => {
    const rows = `$${5}:$D$${4 + printedFigures.length}`;
    expect(plancijfers.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['Stw_Plancijfers_id', `=Plancijfers!$A${rows.replace('$D', '$A')}`],
      ['Stw_Plancijfers_waarde', `=Plancijfers!$D${rows}`],
    ]);
  });

  it('shows a figure with the decimals of the plan', () => {
    const formatOf = (id: string) => {
      const { top, left } = parseRange(printedCell(id));
      return plancijfers.formats.filter(({ range }) => {
        const block = parseRange(range);
        return block.top <= top && top <= block.bottom && block.left <= left && left <= block.right;
      }).at(-1)?.format;
    };
    expect([formatOf('bijlage1.team.Zwolle.minWijkagenten'), formatOf('bijlage1.team.Zwolle.strength'), formatOf('bijlage1.team.Veluwe West.strength')]).toEqual(['#,##0', '#,##0.0', '#,##0']);
  });
});

describe('Bronnencontrole', () => {
  it('has an expected value for every formula and only for formulas', () => {
    expect(formulas(bronnen).map(([at]) => at).sort()).toEqual([...bronnen.expected.keys()].sort());
  });

  it('calculates to what the engine says', () => {
    const known = new Map<string, Value>();
    for (const [at, value] of bronnen.expected) {
      const calculated = calculate(bronnen, at, known);
      if (typeof value === 'number') expect(calculated, at).toBeCloseTo(value, 9);
      else expect(calculated, at).toBe(value);
    }
    expect(bronnen.expected.size).toBeGreaterThan(4 * sortedComparisons().length);
  });

  it('takes no figure from anywhere but Plancijfers', () => {
    const numbers = formulas(bronnen).flatMap(([, formula]) => formula.match(/(?<![A-Z$\d.])\d+\.?\d*/g) ?? []);
    expect([...new Set(numbers)].sort()).toEqual(['0', '100', '2', '27', '3', '4', '5', '6', '8']);
  });

  it('uses only functions that Excel 2016 and LibreOffice 7.4 know', () => {
    const used = new Set(formulas(bronnen).flatMap(([, formula]) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(['ABS', 'COUNTIF', 'IF', 'OR', 'ROUND', 'SUM']);
  });

  it('puts errors first, then rounding, then what agrees', () => {
    const words = bronnen.rows.slice(11, 11 + sortedComparisons().length).map((_, i) => bronnen.expected.get(address(12 + i, 11)));
    expect(words).toEqual([...Array<string>(9).fill('fout'), ...Array<string>(37).fill('afronding'), ...Array<string>(211).fill('klopt')]);
  });

  it('names the counts', () => {
    const counted = (['fout', 'afronding', 'klopt'] as const).map((verdict) => {
      const name = bronnen.names.find((candidate) => candidate.name === verdictCountName(verdict));
      return bronnen.expected.get((name?.refersTo ?? '').replace(/^.*!/, '').replace(/\$/g, ''));
    });
    expect(counted).toEqual([9, 37, 211]);
  });

  it('follows a corrected figure: the error becomes a match', () => {
    const { top } = parseRange(printedCell('bijlage1.district.Gelderland Midden.strength'));
    const known = new Map<string, Value>([[`Plancijfers!D${top}`, 850.9]]);
    expect(calculate(bronnen, 'K12', known)).toBe('klopt');
    expect(calculate(bronnen, 'C5', known)).not.toBe(9);
  });

  it.each([
    [3890.9, 'afronding', 'four figures, two tenths: exactly the margin'],
    [3890.5, 'afronding', 'the same downwards'],
    [3891, 'fout', 'a tenth more'],
    [3890.7, 'klopt', 'equal'],
  ])('judges a printed total of %f as %s: %s', (printed, verdict) => {
    const row = 12 + sortedComparisons().findIndex((comparison) => comparison.id === 'paragraaf411.uitbreiding.TOTAAL.newStrength ~ hbvs+110+hovj');
    const { top } = parseRange(printedCell('paragraaf411.uitbreiding.TOTAAL.newStrength'));
    expect(calculate(bronnen, `K${row}`, new Map<string, Value>([[`Plancijfers!D${top}`, printed]]))).toBe(verdict);
  });
});
