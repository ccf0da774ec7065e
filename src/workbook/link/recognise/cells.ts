import type { CellValue, SourceGrid } from './grid';
import { isEmpty, isError, isMissing, marksOf } from './values/marks';
import { numberShape } from './values/numberShape';

/** Reads a grid by offset; what lies outside is empty. */
export class Cells {
  readonly rows: number;
  readonly columns: number;

  constructor(readonly grid: SourceGrid) {
    this.rows = grid.values.length;
    this.columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  }

  at(row: number, column: number): CellValue {
    return this.grid.values[row]?.[column] ?? null;
  }

  text(row: number, column: number): string {
    const value = this.at(row, column);
    return value === null ? '' : String(value).trim();
  }

  filled(row: number): number[] {
    return (this.grid.values[row] ?? []).flatMap((value, column) => (isEmpty(value) ? [] : [column]));
  }

  /** Whether nothing stands in a row, from one column to another. */
  blank(row: number, from: number, until: number): boolean {
    const values = this.grid.values[row] ?? [];
    for (let column = from; column <= until; column += 1) if (!isEmpty(values[column])) return false;
    return true;
  }

  /** Whether a number stands there, as such or as text. */
  numeric(row: number, column: number): boolean {
    const value = this.at(row, column);
    return typeof value === 'number' || (typeof value === 'string' && !isEmpty(value) && !isMissing(value) && numberShape(marksOf(value).core) !== 'none');
  }

  /** Whether words stand there: no number, no mark for "not known", no error. */
  words(row: number, column: number): boolean {
    const value = this.at(row, column);
    return typeof value === 'string' && !isEmpty(value) && !isMissing(value) && !isError(value) && !this.numeric(row, column);
  }

  /** Whether a number is shown as a date. */
  date(row: number, column: number): boolean {
    const format = this.grid.formats?.[row]?.[column] ?? '';
    return /[yjd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')) && !/general|standaard|standard/i.test(format);
  }

  /** The whole year of a header: 2023, "2023", or a date. */
  year(row: number, column: number): number | null {
    const value = this.at(row, column);
    if (typeof value === 'string') return /^\s*(19|20)\d{2}\s*$/.test(value) ? Number(value) : null;
    if (typeof value !== 'number') return null;
    if (Number.isInteger(value) && value >= 1990 && value < 2100) return value;
    const shown = this.grid.texts?.[row]?.[column] ?? '';
    if (!this.date(row, column) || value < 30000 || value > 80000) return null;
    const [, year] = /((?:19|20)\d{2})/.exec(shown) ?? [];
    return year === undefined ? yearOfSerial(value) : Number(year);
  }
}

/** Year of an Excel date serial (1900 system). */
const yearOfSerial = (serial: number): number => new Date(Math.round((serial - 25569) * 86400000)).getUTCFullYear();
