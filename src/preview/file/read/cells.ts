import type { CellState, ScalarValue } from '../../workbookState';
import { parseCell } from '../address';
import { withoutFilePrefixes } from '../futureFunctions';
import { decodeFileText } from '../xmlText';
import type { LossList, Noun } from './losses';
import { movedFormula } from './sharedFormula';
import { stringOf, type FileString } from './strings';
import type { Styles } from './styles';
import { child, numeric, type XmlNode } from './xml';

/** What a sheet needs to know of the rest of the file. */
export interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly FileString[];
  readonly styles: Styles;
  /** Days to add to dates: 1462 when the workbook counts from 1904. */
  readonly dateShift: number;
  readonly losses: LossList;
}

/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;

const EXTERNAL = /(?<![\p{L}\p{N}_\]])\[\d+\]|'[^']*\[[^\]]*\][^']*'!/u;

/** Whether a formula reads another workbook. Text between double quotes does not count. */
export function readsOtherWorkbook(formula: string): boolean {
  return EXTERNAL.test(formula.replace(/"[^"]*"/g, '""'));
}

/** "2027-05-01T12:00:00" as days since 1899-12-30; undefined when it is no such date. */
function serialOf(iso: string): number | undefined {
  const time = Date.parse(/\dT\d/.test(iso) && !/[Z+]/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}

/** Reads the rows of one sheet, in order: a shared formula stands in the first of its cells. */
export class CellReader {
  readonly cells: CellState[] = [];
  private row = -1;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly context: SheetContext) {}

  /** @returns the row's number */
  readRow(node: XmlNode): number {
    this.row = (numeric(node, 'r') ?? this.row + 2) - 1;
    let column = -1;
    for (const cell of node.children) {
      if (cell.name !== 'c') continue;
      column = parseCell(cell.attributes['r'] ?? '')?.column ?? column + 1;
      this.readCell(cell, column);
    }
    return this.row;
  }

  private lose(noun: Noun): void {
    this.context.losses.add({ part: this.context.part, sheet: this.context.name, noun });
  }

  private readCell(node: XmlNode, column: number): void {
    const format = this.context.styles.formats[numeric(node, 's') ?? 0];
    for (const lost of format?.lost ?? []) this.lose([`cel met ${lost}`, `cellen met ${lost}`]);
    if (node.attributes['vm'] !== undefined) this.lose(['cel met een gegevenstype of een afbeelding erin', 'cellen met een gegevenstype of een afbeelding erin']);
    const raw = this.value(node);
    const value = typeof raw === 'number' && format?.isDate ? raw + this.context.dateShift : raw;
    const formula = this.formula(node, column);
    if (value === undefined && formula === undefined && !format?.style) return;
    this.cells.push({ row: this.row, column, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }), ...(format?.style ? { style: format.style } : {}) });
  }

  private value(node: XmlNode): ScalarValue | undefined {
    const text = child(node, 'v')?.text;
    const type = node.attributes['t'] ?? 'n';
    if (type === 'inlineStr' || type === 's') {
      const string = type === 's' ? this.context.strings[Number(text ?? NaN)] : stringOf(child(node, 'is'));
      if (string?.rich) this.lose(['tekst met opmaak binnen de cel', 'teksten met opmaak binnen de cel']);
      return string?.text;
    }
    if (text === undefined) return undefined;
    if (type === 'str') return decodeFileText(text);
    if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'e') return { error: text.trim() };
    if (type === 'd') return serialOf(text.trim());
    const number = Number(text);
    return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
  }

  private formula(node: XmlNode, column: number): string | undefined {
    const element = child(node, 'f');
    if (!element) return undefined;
    const { t: kind, si, ref } = element.attributes;
    const text = this.expanded(element.text, kind === 'shared' ? si : undefined, column);
    if (kind === 'dataTable') {
      this.lose(['gegevenstabel (wat-als); de waarden blijven', 'gegevenstabellen (wat-als); de waarden blijven']);
      return undefined;
    }
    if (text === '') return undefined;
    if (readsOtherWorkbook(text)) {
      this.lose(['formule die een andere werkmap leest (de waarde blijft)', 'formules die een andere werkmap lezen (de waarden blijven)']);
      return undefined;
    }
    if (kind === 'array') {
      const many = ref !== undefined && ref.includes(':');
      this.lose(many ? ['matrixformule over meer cellen (de eerste cel houdt de formule, de andere hun waarde)', 'matrixformules over meer cellen (de eerste cel houdt de formule, de andere hun waarde)'] : ['matrixformule (wordt een gewone formule)', 'matrixformules (worden gewone formules)']);
    }
    return `=${withoutFilePrefixes(text)}`;
  }

  /** A shared formula is written once; its other cells only name it. */
  private expanded(text: string, shared: string | undefined, column: number): string {
    if (shared === undefined) return text;
    if (text !== '') this.shared.set(shared, { formula: text, row: this.row, column });
    const first = this.shared.get(shared);
    return first ? movedFormula(first.formula, this.row - first.row, column - first.column) : '';
  }
}
