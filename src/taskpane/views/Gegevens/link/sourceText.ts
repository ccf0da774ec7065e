import { address, columnLetters, rangeAddress } from '../../../../workbook/a1';
import type { LinkTarget, Recognition, RowCandidate, SourceGrid } from '../../../../workbook/link/recognise/types';
import { formatPlain } from '../../../format/numbers';

/** "B3:F40": the range that was read. */
export function rangeOf({ top, left, values }: SourceGrid): string {
  return rangeAddress(top + 1, left + 1, top + values.length, left + values.reduce((widest, row) => Math.max(widest, row.length), 0));
}

/** Number of a row as the sheet shows it. */
export const sheetRow = ({ top }: Pick<SourceGrid, 'top'>, row: number): number => top + row + 1;
export const sheetColumn = ({ left }: Pick<SourceGrid, 'left'>, column: number): string => columnLetters(left + column + 1);
export const sheetCell = ({ top, left }: Pick<SourceGrid, 'top' | 'left'>, row: number, column: number): string => address(top + row + 1, left + column + 1);

/** "4, 7 en 9 t/m 12": rows as the sheet numbers them, shortened when there are many. */
export function rowsText(grid: SourceGrid, rows: readonly number[]): string {
  const shown = rows.slice(0, SHOWN).map((row) => String(sheetRow(grid, row)));
  return rows.length > SHOWN ? `${shown.join(', ')} … (${rows.length})` : shown.join(', ');
}
const SHOWN = 8;

/** What the model calls a row. */
export function nameOf({ input }: Recognition, { kind, index }: Pick<RowCandidate, 'kind' | 'index'>): string {
  const { teams, municipalities, districts } = input.known;
  return (kind === 'team' ? teams[index]?.name : kind === 'gemeente' ? municipalities[index]?.name : districts[index]) ?? '';
}

export function targetOf({ input, level }: Recognition, target: string): LinkTarget | undefined {
  return input.targets.find(({ table, column }) => table === level && column === target);
}

/** A value as the model shows it: 0.006 of a share is "0,6 %". */
export function valueText(value: number, share: boolean): string {
  return share ? `${formatPlain(value * 100)} %` : formatPlain(value);
}
