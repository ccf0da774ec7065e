import { describe, expect, it } from 'vitest';
import { checkCases } from '../../src/cli/checkCases';
import { address, parseRange } from '../../src/workbook/a1';
import type { Corners } from '../../src/workbook/a1';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { buildWorkbook } from '../../src/workbook/build';
import { isFormulaCell } from '../../src/workbook/formulaCells';
import { buildContext } from '../../src/workbook/context';
import { gridOf } from '../../src/workbook/sheets/berekening/sheet';
import type { ColumnSpec } from '../../src/workbook/tables/spec';
import { tableSpecs } from '../../src/workbook/tables/specs';
import { cellsOf, contentAt, formulaCells, inside, overlap, repeated, usedBlock } from './formulaCells';
import type { FormulaCell } from './formulaCells';
import { formulaCycle } from './formulaCycle';
import { formulaParts } from './formulaParts';

await loadFormulas();

/** Functions of Excel 2016 and LibreOffice 7.4 both, with the same meaning in both. Add one only after trying it in both. */
const functions = new Set([
  ...['SQRT', 'SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'PRODUCT', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'ROUND', 'INT', 'ABS', 'MIN', 'MAX', 'N'],
  ...['DATE', 'YEAR', 'MONTH', 'MID', 'EXACT', 'LOWER', 'SMALL', 'TINV', 'NA', 'MOD', 'RIGHT', 'SUBSTITUTE', 'TRIM'],
  ...['IF', 'IFERROR', 'AND', 'OR', 'NOT', 'ISNUMBER', 'ISFORMULA', 'ISERROR', 'ISBLANK', 'INDEX', 'MATCH', 'ROW', 'COLUMN'],
]);

/** Formula cells that are not compared with the engine, by the heading above or the label beside them, and why. */
const notCompared: Readonly<Record<string, string>> = {
  'Past in budget': 'equal sums decide in the last bit; the factor that follows is the same',
  'Past (onder)': 'as above',
  'Past (boven)': 'as above',
  'Wijkagenten: hoogste breekpunt dat past': 'as above',
  'Wijkagenten: schaalfactor': 'any factor between two breakpoints without growth gives the same cells, which are compared',
  'Grenzen: hoogste breekpunt dat past': 'as above',
  'Grenzen: schaalfactor': 'as above; 0 matters only without limits, when it is not used',
  'Weegt amendement': 'a step to the charge, which is compared',
  Rang: 'a step to the rounded figure, which is compared; the engine sorts instead of ranking',
};

const wanted = ['basis', 'hbvs: in gebruik met werklast', 'norm: verdeling', '08 boom', '12 boom', 'formules', 'veel regels', 'co2 jaren met een gat', 'maatregelen met realisatie', 'afspraken: eigen'];
const cases = checkCases().filter((check) => wanted.some((name) => check.name.startsWith(name)));

describe.each(cases)('the workbook of $name', ({ inputs, scenario, others }) => {
  const context = buildContext(inputs, scenario, others);
  const { sheets } = buildWorkbook(context);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells = formulaCells(sheets);
  const names = new Map(sheets.flatMap((sheet) => sheet.names.map((name) => [name.name, name.refersTo] as const)));
  /** What is wrong, one line per cell; no lines is well. */
  const wrong = (is: (cell: FormulaCell) => boolean) => cells.filter(is).map((cell) => `${cell.at} ${cell.text}`);
  const conditions = sheets.flatMap((sheet) => sheet.conditionalFormats.map((condition) => ({ sheet, condition, parts: formulaParts(condition.formula) })));

  it('has formulas everywhere', () => expect(cells.length).toBeGreaterThan(4000));

  it('formulas are no longer and no deeper than Excel takes', () => {
    expect(wrong(({ text }) => text.length > 8192)).toEqual([]);
    expect(wrong(({ parts }) => parts.depth > 64)).toEqual([]);
    expect(wrong(({ parts }) => parts.functions.length > 255)).toEqual([]);
  });

  it('uses only functions that every host knows', () => {
    expect(wrong(({ parts }) => parts.functions.some((name) => !functions.has(name)))).toEqual([]);
    expect(conditions.filter(({ parts }) => parts.functions.some((name) => !functions.has(name)))).toEqual([]);
  });

  it('never puts a bare sign before a defined name', () => expect(wrong(({ parts }) => parts.signedNames.length > 0)).toEqual([]));

  it('every name in a formula is defined', () => {
    expect(wrong(({ parts }) => parts.names.some((name) => !names.has(name)))).toEqual([]);
    expect(conditions.flatMap(({ parts }) => parts.names.filter((name) => !names.has(name)))).toEqual([]);
  });

  it('every reference lies on a sheet of the model, inside what is written there', () => {
    const fits = (own: SheetBlueprint, reference: Corners & { sheet?: string }) => {
      const sheet = byName.get(reference.sheet ?? own.name);
      return sheet !== undefined && inside(reference, usedBlock(sheet));
    };
    expect(wrong(({ sheet, parts }) => !parts.references.every((reference) => fits(sheet, reference)))).toEqual([]);
    for (const refersTo of names.values()) expect(formulaParts(refersTo).references.every((reference) => reference.sheet !== undefined && fits(sheets[0] as SheetBlueprint, reference))).toBe(true);
  });

  it('a reference to one cell finds something there, or a cell that is the user\'s to fill', () => {
    const toFill = new Map(sheets.map((sheet) => [sheet.name, new Set(sheet.inputs.flatMap((range) => cellsOf(parseRange(range))))]));
    // Empty as long as no component has data.
    const fitted = parseRange(names.get('Stw_Ipf') ?? '');
    const finds = (own: SheetBlueprint, { sheet = own.name, top, left, bottom, right }: Corners & { sheet?: string }) =>
      top !== bottom || left !== right || contentAt(byName.get(sheet) as SheetBlueprint, top, left) !== null || toFill.get(sheet)?.has(address(top, left)) || (sheet === 'Vastgelegd' && inside({ top, left, bottom, right }, fitted)) || (sheet === 'Vastgelegd' && address(top, left) === 'B7');
    expect(wrong(({ sheet, parts }) => !parts.references.every((reference) => finds(sheet, reference)))).toEqual([]);
  });

  it('no formula depends on itself', () => expect(formulaCycle(cells, names)).toEqual([]));

  it('every formula has the engine\'s value beside it, or a reason why not', () => {
    const explained = ({ sheet, row, column }: FormulaCell) => {
      const above = Array.from({ length: row }, (_, i) => contentAt(sheet, row - 1 - i, column)).find((content) => typeof content === 'string');
      const reasons = Object.keys(notCompared);
      return [above, contentAt(sheet, row, column - 1)].some((text) => typeof text === 'string' && reasons.some((reason) => text === reason || (reason.endsWith('amendement') && text.startsWith(reason))));
    };
    expect(wrong((cell) => !cell.sheet.expected.has(address(cell.row, cell.column)) && !explained(cell))).toEqual([]);
  });

  it('engine values stand beside formulas only, and are figures', () => {
    for (const sheet of sheets) {
      for (const [at, value] of sheet.expected) {
        const { top, left } = parseRange(at);
        expect(contentAt(sheet, top, left)).toHaveProperty('formula');
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('all of the team block of Berekening is formulas', () => {
    const grid = gridOf(context);
    const sheet = byName.get('Berekening') as SheetBlueprint;
    const block = { top: grid.teamRow(0), left: 1, bottom: grid.teamRow(inputs.teams.length - 1), right: grid.teamKeys.length };
    expect(block.bottom - block.top + 1).toBe(inputs.teams.length);
    expect(cellsOf(block).filter((at) => typeof (sheet.rows[parseRange(at).top - 1]?.[parseRange(at).left - 1] ?? '') !== 'object')).toEqual([]);
  });

  it('values are texts and finite numbers that a cell can hold', () => {
    for (const { name, rows } of sheets) {
      rows.flat().forEach((content) => {
        if (typeof content === 'number' && !Number.isFinite(content)) expect.fail(`${name} holds ${content}`);
        if (typeof content === 'string' && content.length > 32_767) expect.fail(`${name} holds a text of ${content.length} characters`);
      });
    }
  });

  it('sheet names, table names and defined names are valid and unique', () => {
    for (const { name } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*(?<!')$/);
    }
    expect(repeated(sheets.map((sheet) => sheet.name))).toEqual([]);
    // Tables and defined names share one space in Excel.
    const defined = [...sheets.flatMap((sheet) => sheet.names.map((name) => name.name)), ...sheets.flatMap((sheet) => sheet.tables.map((table) => table.name))];
    expect(repeated(defined)).toEqual([]);
    for (const name of defined) {
      expect(name).toMatch(/^Stw_[A-Za-z0-9_.]{1,200}$/);
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/);
    }
  });

  it('tables have filled, unique headers, room for rows, and touch no other table', () => {
    for (const sheet of sheets) {
      const ranges = sheet.tables.map((table) => parseRange(table.range));
      ranges.forEach((range, i) => {
        const headers = Array.from({ length: range.right - range.left + 1 }, (_, c) => contentAt(sheet, range.top, range.left + c));
        for (const header of headers) expect(typeof header === 'string' && header.trim() === header && header !== '').toBe(true);
        expect(repeated(headers.map(String))).toEqual([]);
        expect(range.bottom).toBeGreaterThan(range.top);
        expect(inside(range, usedBlock(sheet))).toBe(true);
        ranges.slice(i + 1).forEach((other) => expect(overlap({ ...range, bottom: range.bottom + 1 }, other)).toBe(false));
      });
    }
  });

  it('what the user fills in looks like it, and nothing else does', () => {
    for (const sheet of sheets) {
      const inputCells = sheet.inputs.flatMap((range) => cellsOf(parseRange(range)));
      expect(new Set(inputCells).size).toBe(inputCells.length);
      const looks = sheet.styles.filter(({ style }) => style === 'input' || style === 'inputOpen').flatMap(({ range }) => cellsOf(parseRange(range)));
      // The names of rows may be changed, but are not there to be filled in.
      const names = sheet.tables.flatMap(({ name, range }) => {
        const { top, left, bottom } = parseRange(range);
        const columns: readonly ColumnSpec[] = Object.values(tableSpecs).find((spec) => spec.name === name)?.columns ?? [];
        return columns.flatMap((column, i) => (column.label ? cellsOf({ top: top + 1, left: left + i, bottom, right: left + i }) : []));
      });
      expect([...looks, ...names].sort()).toEqual([...inputCells].sort());
      for (const at of inputCells) {
        const { top, left } = parseRange(at);
        const content = contentAt(sheet, top, left);
        // A printed figure refers to where it stands once; data of a component follow the HBVS formula when the user chose that.
        if (content !== null && typeof content === 'object' && !isFormulaCell(content) && !/^=Plancijfers!\$[A-Z]+\$\d+$/.test(content.formula)) expect.fail(`${sheet.name}!${at} is an input and a formula of the model`);
      }
    }
  });

  it('one look and one format per cell', () => {
    for (const sheet of sheets) {
      for (const ranges of [sheet.styles, sheet.formats]) {
        const all = ranges.flatMap(({ range }) => cellsOf(parseRange(range)));
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  it('validations fit in Excel and lie on inputs', () => {
    for (const sheet of sheets) {
      const inputs = new Set(sheet.inputs.flatMap((range) => cellsOf(parseRange(range))));
      const validated = sheet.validations.flatMap(({ range }) => cellsOf(parseRange(range)));
      expect(validated.filter((at) => !inputs.has(at))).toEqual([]);
      expect(new Set(validated).size).toBe(validated.length);
      for (const { rule, prompt, error } of sheet.validations) {
        expect(prompt.length).toBeLessThanOrEqual(255);
        expect(error.length).toBeLessThanOrEqual(255);
        expect(error).not.toBe('');
        if (rule.kind === 'list' && typeof rule.source === 'string') {
          const [source] = formulaParts(rule.source).references;
          expect(source && inside(source, usedBlock(byName.get(source.sheet ?? sheet.name) as SheetBlueprint))).toBe(true);
        } else if (rule.kind === 'list') {
          expect((rule.source as readonly string[]).join(',').length).toBeLessThanOrEqual(255);
          expect((rule.source as readonly string[]).filter((item) => item.includes(','))).toEqual([]);
        } else if (rule.kind !== 'date') expect(rule.min ?? -Infinity).toBeLessThan(rule.max ?? Infinity);
      }
    }
  });

  it('every value that the reader has a rule for is validated while typing', () => {
    const free = sheets.flatMap((sheet) => {
      const validated = new Set(sheet.validations.flatMap(({ range }) => cellsOf(parseRange(range))));
      return sheet.tables.flatMap(({ name, range }) => {
        const { top, left, bottom } = parseRange(range);
        const spec = Object.values(tableSpecs).find((candidate) => candidate.name === name);
        // Names out of several tables have no one list; the first two settings of a scenario are its name and what it is about.
        const ruled = (column: ColumnSpec) => !['text', 'calculated'].includes(column.rule.kind) && !(column.rule.kind === 'name' && column.rule.of.length > 1);
        const columns: readonly ColumnSpec[] = spec?.columns ?? [];
        return columns.flatMap((column, i) => (ruled(column) ? cellsOf({ top: top + (name === tableSpecs.scenario.name ? 3 : 1), left: left + i, bottom, right: left + i }) : [])).filter((at) => !validated.has(at)).map((at) => `${sheet.name}!${at}`);
      });
    });
    expect(free).toEqual([]);
  });

  it('the formulas of a table follow their own row when it is sorted', () => {
    const fixed = cells.filter(({ sheet, row, column, parts, text }) => {
      const table = sheet.tables.find(({ range }) => inside({ top: row, bottom: row, left: column, right: column }, parseRange(range)));
      const ownRow = parts.references.some((reference) => reference.sheet === undefined && reference.top === row && reference.bottom === row);
      return table !== undefined && ownRow && new RegExp(`(?<!!)\\$[A-Z]+\\$${row}(?!\\d)`).test(text.replace(/(?:'[^']+'|\w+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g, ''));
    });
    expect(fixed.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('conditional formats start at the first row of their range', () => {
    for (const { sheet, condition, parts } of conditions) {
      const range = parseRange(condition.range);
      expect(inside(range, usedBlock(sheet))).toBe(true);
      // A relative row that is off colours the neighbour's row.
      const relative = condition.formula.replace(/"[^"]*"/g, '').match(/\$?[A-Z]{1,3}(\d+)/g) ?? [];
      for (const cell of relative) expect(`${sheet.name} ${condition.range} ${cell}`).toBe(`${sheet.name} ${condition.range} ${cell.replace(/\d+$/, String(range.top))}`);
      expect(parts.references.every((reference) => reference.sheet === undefined)).toBe(true);
    }
  });

  it('charts have data and cover no cell with contents', () => {
    const charts = sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
    expect(charts.length).toBeGreaterThan(0);
    expect(repeated(charts.map(({ chart }) => chart.name))).toEqual([]);
    for (const { sheet, chart } of charts) {
      expect(inside(parseRange(chart.source), usedBlock(sheet))).toBe(true);
      const covered = parseRange(chart.position);
      expect(cellsOf(covered).filter((at) => contentAt(sheet, parseRange(at).top, parseRange(at).left) !== null)).toEqual([]);
      for (const { sheet: other, chart: beside } of charts) if (other === sheet && beside !== chart) expect(overlap(covered, parseRange(beside.position))).toBe(false);
    }
  });

  it('every sheet says what it is, prints, and has a width per column', () => {
    for (const sheet of sheets) {
      expect(typeof contentAt(sheet, 1, 1)).toBe('string');
      expect(typeof contentAt(sheet, 2, 1)).toBe('string');
      expect(sheet.columnWidths.length).toBeGreaterThanOrEqual(sheet.tables.reduce((most, table) => Math.max(most, parseRange(table.range).right), 1));
      if (sheet.print.titleRows) expect(sheet.print.titleRows).toMatch(/^\$\d+:\$\d+$/);
      for (const width of sheet.columnWidths) expect(width > 0 && width <= 255).toBe(true);
    }
  });
});
