import { rangeAddress } from '../a1';
import type { CellContent, ValidationRule } from '../blueprint';
import type { Layout } from '../layout';
import type { SheetBuilder } from '../sheetBuilder';
import { columnOf, columnRef, firstRow, lastRow } from './place';
import type { PlacedTable } from './place';
import type { TableRow } from './tableRow';
import { MOST, MOST_FTE } from './spec';
import type { ColumnSpec } from './spec';

/** Gives the formula of a calculated column in body row `index` (from 0), with the engine's value. */
export type Calculated = (key: string, index: number) => { content: CellContent; expected?: number | string };

/** Writes an input table: headers, contents, looks, validation, and the Excel Table itself. */
export function writeTable(sheet: SheetBuilder, placed: PlacedTable, rows: readonly TableRow[], layout: Layout, calculated?: Calculated): void {
  const { spec, headerRow, left } = placed;
  sheet.row(headerRow, left, spec.columns.map((column) => column.header), { style: 'header' });
  spec.columns.forEach((column) => writeColumn(sheet, placed, column, rows, layout, calculated));
  sheet.table(spec.name, headerRow, left, lastRow(placed), left + spec.columns.length - 1);
}

function writeColumn(sheet: SheetBuilder, placed: PlacedTable, column: ColumnSpec, rows: readonly TableRow[], layout: Layout, calculated?: Calculated): void {
  const at = columnOf(placed, column.key);
  const top = firstRow(placed);
  const bottom = lastRow(placed);
  const isCalculated = column.rule.kind === 'calculated';
  for (let index = 0; index < placed.rows; index++) {
    if (isCalculated) {
      const cell = calculated?.(column.key, index);
      if (cell) sheet.set(top + index, at, cell.content, cell.expected === undefined ? {} : { expected: cell.expected });
    } else {
      sheet.set(top + index, at, rows[index]?.[column.key] ?? null);
    }
  }
  sheet.look(top, at, bottom, at, { style: isCalculated ? 'calculation' : column.label ? 'label' : 'input', ...(column.format === undefined ? {} : { format: column.format }) });
  if (isCalculated) return;
  sheet.input(top, at, bottom, at);
  const rule = validationOf(column, layout);
  if (rule) {
    sheet.validate({
      range: rangeAddress(top, at, bottom, at),
      rule,
      prompt: column.prompt ?? '',
      error: refusalOf(column),
      allowBlank: 'blank' in column.rule && column.rule.blank === true,
    });
  }
}

/** What Excel itself refuses when the user types; pasted values are caught by the reader. */
function validationOf(column: ColumnSpec, layout: Layout): ValidationRule | null {
  const { rule } = column;
  switch (rule.kind) {
    case 'number':
      return { kind: rule.whole ? 'whole' : 'decimal', min: rule.min ?? 0, max: rule.max ?? MOST };
    case 'choice':
      return { kind: 'list', source: rule.options };
    case 'name': {
      // A list in a validation has one source; names from several tables are checked by the reader only.
      const [only, ...more] = rule.of;
      if (only === undefined || more.length > 0) return null;
      const source = layout[only];
      return { kind: 'list', source: `=${columnRef(source, source.spec.columns[0]?.key ?? '')}` };
    }
    case 'date':
      return { kind: 'date' };
    case 'text':
    case 'any':
    case 'calculated':
      return null;
    default:
      throw rule satisfies never;
  }
}

function refusalOf(column: ColumnSpec): string {
  const { rule } = column;
  switch (rule.kind) {
    case 'number':
      return `Vul bij «${column.header}» een ${rule.whole ? 'geheel getal' : 'getal'} in ${between(rule.min ?? 0, rule.max ?? MOST, column.format)}.`;
    case 'choice':
      return `Kies bij «${column.header}» uit: ${rule.options.join(', ')}.`;
    case 'name':
      return `Kies bij «${column.header}» een naam uit de lijst.`;
    case 'date':
      return `Vul bij «${column.header}» een datum in.`;
    default:
      return '';
  }
}

/** "van 0 % tot en met 100 %", as the cell shows it; a bound that only keeps figures countable is not mentioned. */
function between(min: number, max: number, format = ''): string {
  const said = (value: number) => (format.includes('%') ? `${(value * 100).toLocaleString('nl-NL')} %` : value.toLocaleString('nl-NL'));
  return max >= MOST_FTE ? `van ${said(min)} of hoger` : `van ${said(min)} tot en met ${said(max)}`;
}
