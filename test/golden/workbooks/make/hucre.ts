/** Writes the workbooks that are made by hucre, from the papers that make.py hands over on standard input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';

interface Paper {
  readonly workbook: string;
  readonly sheet: string;
  readonly cells: readonly (readonly [row: number, column: number, value: string | number | null])[];
}

const folder = join(import.meta.dirname, '..');
const papers = JSON.parse(readFileSync(0, 'utf8')) as Paper[];
for (const { workbook, sheet, cells } of papers) {
  const rows: (string | number | null)[][] = [];
  for (const [row, column, value] of cells) (rows[row] ??= [])[column] = value;
  const filled = Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
  writeFileSync(join(folder, workbook), await writeXlsx({ sheets: [{ name: sheet, rows: filled }] }));
}
