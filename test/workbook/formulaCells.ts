import { address } from '../../src/workbook/a1';
import type { Corners } from '../../src/workbook/a1';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { formulaParts } from './formulaParts';
import type { FormulaParts } from './formulaParts';

/** A formula of a blueprint and where it stands. */
export interface FormulaCell {
  readonly sheet: SheetBlueprint;
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly parts: FormulaParts;
}

/** Every formula of the sheets. */
export function formulaCells(sheets: readonly SheetBlueprint[]): FormulaCell[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((line, r) =>
      line.flatMap((content, c) => {
        if (content === null || typeof content !== 'object') return [];
        return [{ sheet, at: `${sheet.name}!${address(r + 1, c + 1)}`, row: r + 1, column: c + 1, text: content.formula, parts: formulaParts(content.formula) }];
      }),
    ),
  );
}

export const usedBlock = (sheet: SheetBlueprint): Corners => ({ top: 1, left: 1, bottom: sheet.rows.length, right: Math.max(...sheet.rows.map((row) => row.length)) });
export const inside = (inner: Corners, outer: Corners) => inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
export const overlap = (a: Corners, b: Corners) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
export const cellsOf = ({ top, left, bottom, right }: Corners) => Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_x, c) => address(top + r, left + c))).flat();
export const repeated = (names: readonly string[]) => names.map((name) => name.toLowerCase()).filter((name, i, all) => all.indexOf(name) !== i);
export const contentAt = (sheet: SheetBlueprint, row: number, column: number) => sheet.rows[row - 1]?.[column - 1] ?? null;
