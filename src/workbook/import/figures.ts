import { decimalSignOf, readFigure } from './figure';
import type { DecimalSign } from './figure';
import { mergers, partsIn } from './mergers';
import { parsePeriod } from './period';
import type { Regions } from './regions';
import type { CbsRow, CbsTable, Figure } from './types';

/** A figure of a municipality as it lies now, for a year in which it may have been several. */
export type MergedFigure =
  | { readonly kind: 'figure'; readonly figure: Figure; /** Codes that were added; none when it is its own figure. */ readonly added: readonly string[] }
  /** Of these parts the file has no figure, so that the sum is not known. */
  | { readonly kind: 'partsMissing'; readonly parts: readonly string[] }
  /** A density of several municipalities is no sum, and what it could be computed from is not in the file. */
  | { readonly kind: 'noSum'; readonly parts: readonly string[] };

const absent: Figure = { kind: 'absent' };

/** count: whole, and parts add. amount: parts add. density: parts do not add. */
export type Measure = 'count' | 'amount' | 'density';

/** The figures of a file by region, year and topic, for one choice of its further dimensions. */
export class Figures {
  private readonly rows = new Map<string, CbsRow | 'twice'>();
  private readonly decimals = new Map<number, DecimalSign>();
  /** Years with a figure for the whole year, or for its twelve months; oldest first. */
  readonly years: readonly number[];
  readonly provisional: ReadonlySet<number>;
  readonly wards = new Map<string, string>();

  constructor(private readonly table: CbsTable, regions: Regions, chosen: readonly string[]) {
    const [years, provisional] = [new Set<number>(), new Set<number>()];
    for (const row of table.rows) {
      const period = parsePeriod(row.period);
      const region = regions.find(row.region);
      if (!period || (region.kind !== 'gemeente' && region.kind !== 'wijk') || row.others.some((value, d) => value !== chosen[d])) continue;
      const key = keyOf(region.code, period.year, period.month);
      this.rows.set(key, this.rows.has(key) ? 'twice' : row);
      if (region.kind === 'wijk') this.wards.set(region.code, region.municipality);
      if (period.month === null || period.month === 12) years.add(period.year);
      if (period.provisional) provisional.add(period.year);
    }
    this.years = [...years].sort((a, b) => a - b);
    this.provisional = provisional;
  }

  /** The figure of a year, or the sum of its twelve months. */
  of(topic: number, code: string, year: number, measure: Measure): Figure {
    const annual = this.rows.get(keyOf(code, year, null));
    if (annual) return this.read(annual, topic, measure);
    let sum = 0;
    for (let month = 1; month <= 12; month++) {
      const figure = this.read(this.rows.get(keyOf(code, year, month)), topic, measure);
      if (figure.kind !== 'number') return figure;
      sum += figure.value;
    }
    return { kind: 'number', value: sum };
  }

  /** The figure of a municipality as it lies now: counts of its former parts are added, densities never. */
  merged(topic: number, code: string, year: number, measure: Measure): MergedFigure {
    const own = this.of(topic, code, year, measure);
    const parts = partsIn(code, year);
    const plain = (figure: Figure): MergedFigure => ({ kind: 'figure', figure, added: [] });
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) {
      const figure = only === code ? own : this.of(topic, only, year, measure);
      return plain(figure.kind === 'absent' ? own : figure);
    }
    const figures = parts.map((part) => this.of(topic, part, year, measure));
    // The file counts the past by today's municipalities: the figure is already of the whole.
    const others = parts.every((part, i) => part === code || figures[i]?.kind === 'absent' || isBlank(figures[i]));
    if (own.kind === 'number' && others && (!parts.includes(code) || this.isReclassified(topic))) return plain(own);
    const without = parts.filter((_, i) => figures[i]?.kind !== 'number');
    if (without.length > 0) return { kind: 'partsMissing', parts: without };
    if (measure === 'density') return { kind: 'noSum', parts };
    return { kind: 'figure', figure: { kind: 'number', value: figures.reduce((sum, figure) => sum + (figure.kind === 'number' ? figure.value : 0), 0) }, added: parts };
  }

  /** Whether a municipality has a figure of a year in which it was not there yet. */
  private isReclassified(topic: number): boolean {
    return mergers
      .filter((merger) => !merger.from.some((part) => part.code === merger.to.code))
      .some((merger) => this.years.some((year) => year < Number(merger.date.slice(0, 4)) && this.of(topic, merger.to.code, year, 'density').kind === 'number'));
  }

  private read(row: CbsRow | 'twice' | undefined, topic: number, measure: Measure): Figure {
    if (row === undefined) return absent;
    return row === 'twice' ? { kind: 'twice' } : readFigure(row.cells[topic] ?? '', measure === 'count', this.decimalOf(topic));
  }

  /** OData writes a point where nothing shows otherwise. */
  private decimalOf(topic: number): DecimalSign {
    const known = this.decimals.get(topic);
    if (known !== undefined) return known;
    const sign = decimalSignOf(this.table.rows.map((row) => row.cells[topic] ?? '')) ?? (this.table.form === 'codes' ? '.' : null);
    this.decimals.set(topic, sign);
    return sign;
  }
}

const isBlank = (figure: Figure | undefined) => figure?.kind === 'missing' && figure.mark === 'leeg';
const keyOf = (code: string, year: number, month: number | null) => `${code} ${year} ${month ?? ''}`;
