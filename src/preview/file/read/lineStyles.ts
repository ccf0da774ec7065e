import type { CellState } from '../../workbookState';
import type { SheetContext } from './cells';

/** Number of the look of whole rows and columns. */
export interface LineStyles {
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

/** More empty cells than this get no look of their own: a fully coloured sheet would otherwise cost a million cells. */
const MOST_CELLS = 20_000;

/**
 * Gives the empty cells of coloured rows and columns their look, within the used range: the state knows looks of cells only.
 * Beyond it the look is a loss.
 */
export function spreadStyles(cells: readonly CellState[], lines: LineStyles, context: SheetContext): CellState[] {
  const styleOf = (number: number | undefined): CellState['style'] => (number === undefined ? undefined : context.styles.formats[number]?.style);
  const rows = [...lines.rows].filter(([, number]) => styleOf(number));
  const columns = [...lines.columns].filter(([, number]) => styleOf(number));
  if (rows.length === 0 && columns.length === 0) return [...cells];
  context.losses.add({ part: context.part, sheet: context.name, noun: 'de opmaak van hele rijen of kolommen buiten het gebruikte gebied', minor: true });
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), -1);
  const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), -1);
  const filled = new Set(cells.map((cell) => cell.row * 16384 + cell.column));
  const added: CellState[] = [];
  const add = (row: number, column: number, number: number): void => {
    const style = styleOf(number);
    if (!style || row > lastRow || column > lastColumn || added.length >= MOST_CELLS || filled.has(row * 16384 + column)) return;
    filled.add(row * 16384 + column);
    added.push({ row, column, style });
  };
  for (const [row, number] of rows) for (let column = 0; column <= lastColumn; column += 1) add(row, column, number);
  for (const [column, number] of columns) for (let row = 0; row <= lastRow; row += 1) add(row, column, number);
  return [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
}
