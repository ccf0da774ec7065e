import { pendingFor } from '../../../model/strength/ledger';
import { address, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef, columnRef } from '../../tables/place';
import type { BerekeningGrid } from '../berekening/grid';
import type { Column } from './columns';
import { RoundingChoice } from './roundingChoice';

/** Row of the column headers. */
export const HEADER = 5;

/** Writes the rows from top to bottom and remembers what each adds to. */
export class StrengthTable {
  lastRow = HEADER;
  readonly teamRows: number[] = [];
  private readonly choice: RoundingChoice;
  private readonly values = new Map<number, Map<string, number>>();

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly context: BuildContext,
    private readonly grid: BerekeningGrid,
    private readonly columns: readonly Column[],
  ) {
    this.choice = new RoundingChoice(context, grid);
  }

  /** Heading, teams, fixed units and total of a district. @returns row of the total */
  district(d: number): number {
    const { inputs, layout } = this.context;
    const district = inputs.districts[d];
    this.sheet.set(++this.lastRow, 1, formula(cellRef(layout.districten, 'district', d)), { style: 'heading', expected: district?.name ?? '' });
    const rows: number[] = [];
    inputs.teams.forEach((team, t) => {
      if (team.district === d) rows.push(this.team(t));
    });
    inputs.fixedUnits.forEach((unit, u) => {
      if (unit.kind === 'district' && unit.group === district?.name && unit.counts) rows.push(this.fixedUnit(u));
    });
    rows.push(this.districtMutations(d));
    return this.sum(`Totaal ${district?.name ?? ''}`, rows);
  }

  /** One row per dienst: its afdelingen that count. @returns the rows */
  diensten(): number[] {
    const { inputs, layout } = this.context;
    this.sheet.set(++this.lastRow, 1, 'Diensten', { style: 'heading' });
    const units = inputs.fixedUnits.filter((unit) => unit.kind === 'dienst');
    return [...new Set(units.map((unit) => unit.group))].map((group) => {
      const row = ++this.lastRow;
      const first = inputs.fixedUnits.findIndex((unit) => unit.group === group && unit.kind === 'dienst');
      const counted = units.filter((unit) => unit.group === group && unit.counts);
      const sumOf = (key: string) => `SUMIFS(${columnRef(layout.vasteOnderdelen, key)},${columnRef(layout.vasteOnderdelen, 'groep')},${cellRef(layout.vasteOnderdelen, 'groep', first)},${columnRef(layout.vasteOnderdelen, 'teltMee')},"ja")`;
      this.sheet.set(row, 1, formula(cellRef(layout.vasteOnderdelen, 'groep', first)), { style: 'calculation', expected: group });
      const strength = counted.reduce((sum, unit) => sum + unit.strength, 0);
      const pending = counted.reduce((sum, unit) => sum + pendingFor(unit.name, inputs.mutations, inputs.mutationsUntil), 0);
      const extension = counted.reduce((sum, unit) => sum + (unit.printedExtension ?? 0), 0);
      this.fixed(row, { strength: sumOf('sterkte'), pending: sumOf('mutaties'), extension: sumOf('uitbreiding') }, { strength, pending, extension });
      return row;
    });
  }

  /** A sum row over other rows. @returns its row */
  sum(label: string, rows: readonly number[]): number {
    const row = ++this.lastRow;
    this.sheet.set(row, 1, label, { style: 'total' });
    this.columns.forEach((column, i) => {
      const at = i + 2;
      if (column.adds) {
        const expected = rows.reduce((sum, source) => sum + (this.values.get(source)?.get(column.key) ?? 0), 0);
        this.put(row, column.key, at, `SUM(${compact(rows, at)})`, expected, 'total');
      } else if (column.key === 'verschil') {
        this.differenceCell(row, at, 'total');
      } else if (column.key === 'perDuizend') {
        const own = (key: string) => this.own(key, row);
        const people = this.values.get(row)?.get('inwoners') ?? 0;
        const expected = people > 0 ? ((this.values.get(row)?.get('nieuw') ?? 0) / people) * 1000 : '';
        this.sheet.set(row, at, formula(`IF(${own('inwoners')}>0,${own('nieuw')}/${own('inwoners')}*1000,"")`), { style: 'total', expected });
      } else {
        this.sheet.set(row, at, null, { style: 'total' });
      }
    });
    return row;
  }

  private team(t: number): number {
    const row = ++this.lastRow;
    this.teamRows.push(row);
    this.sheet.set(row, 1, formula(this.grid.outside('team', t)), { style: 'calculation', expected: this.context.inputs.teams[t]?.name ?? '' });
    this.columns.forEach((column, i) => {
      const style = column.key === 'nieuwAfgerond' || column.key === 'hbvsAfgerond' ? 'result' : column.key.startsWith('gedrukt') ? 'printed' : 'calculation';
      this.put(row, column.key, i + 2, column.team(t, row), column.expected(t), style);
    });
    return row;
  }

  private fixedUnit(u: number): number {
    const { inputs, layout } = this.context;
    const unit = inputs.fixedUnits[u];
    const row = ++this.lastRow;
    this.sheet.set(row, 1, formula(cellRef(layout.vasteOnderdelen, 'onderdeel', u)), { style: 'calculation', expected: unit?.name ?? '' });
    const pending = unit ? pendingFor(unit.name, inputs.mutations, inputs.mutationsUntil) : 0;
    const cell = (key: string) => cellRef(layout.vasteOnderdelen, key, u);
    this.fixed(row, { strength: cell('sterkte'), pending: cell('mutaties'), extension: `N(${cell('uitbreiding')})` }, { strength: unit?.strength ?? 0, pending, extension: unit?.printedExtension ?? 0 }, true);
    return row;
  }

  /** Mutations of a district that no team or unit carries yet. */
  private districtMutations(d: number): number {
    const { inputs, layout } = this.context;
    const row = ++this.lastRow;
    this.sheet.set(row, 1, 'Mutaties nog zonder team', { style: 'calculation' });
    const pending = pendingFor(inputs.districts[d]?.name ?? '', inputs.mutations, inputs.mutationsUntil);
    const name = cellRef(layout.districten, 'district', d);
    this.fixed(row, { strength: '0', extension: '0', pending: `SUMIF(${columnRef(layout.mutaties, 'onderdeel')},${name},${columnRef(layout.mutaties, 'nog')})` }, { strength: 0, pending, extension: 0 });
    return row;
  }

  /** A row outside the allocation: only its strength, mutations and new strength. */
  private fixed(row: number, source: { strength: string; pending: string; extension: string }, { strength, pending, extension }: { strength: number; pending: number; extension: number }, inHbvs = false): void {
    const set = (key: string, text: string, expected: number) => this.put(row, key, this.column(key), text, expected, key === 'nieuwAfgerond' ? 'result' : 'calculation');
    if (inHbvs) for (const key of ['basis', 'hbvs', 'hbvsAfgerond']) set(key, source.strength, strength);
    set('mutaties', source.pending, pending);
    set('nieuw', `${source.strength}+${this.own('mutaties', row)}`, strength + pending);
    const rounded = this.choice.single(this.own('nieuw', row), strength + pending);
    set('nieuwAfgerond', rounded.formula, rounded.expected);
    set('gedruktUitbreiding', source.extension, extension);
    set('gedruktSterkte', source.strength, strength);
    this.differenceCell(row, this.column('verschil'), 'calculation');
  }

  /** Rounded new strength less the printed strength of the same rows. */
  private differenceCell(row: number, at: number, style: 'total' | 'calculation'): void {
    const line = this.values.get(row);
    const expected = Math.round(((line?.get('nieuwAfgerond') ?? 0) - (line?.get('gedruktSterkte') ?? 0)) * 10) / 10;
    this.sheet.set(row, at, formula(`ROUND(${this.own('nieuwAfgerond', row)}-${this.own('gedruktSterkte', row)},1)`), { style, expected });
  }

  private put(row: number, key: string, at: number, text: string, expected: number | string | undefined, style: 'calculation' | 'result' | 'total' | 'printed'): void {
    this.sheet.set(row, at, formula(text), { style, ...(expected === undefined ? {} : { expected }) });
    if (typeof expected === 'number') {
      const line = this.values.get(row) ?? new Map<string, number>();
      line.set(key, expected);
      this.values.set(row, line);
    }
  }

  private column(key: string): number {
    return 2 + this.columns.findIndex((column) => column.key === key);
  }

  private own(key: string, row: number): string {
    return `$${address(row, this.column(key))}`;
  }
}

/** First and last of each run of consecutive rows. */
export function runs(rows: readonly number[]): [top: number, bottom: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** "B7:B10,B14" for consecutive and single rows. */
function compact(rows: readonly number[], column: number): string {
  return runs(rows)
    .map(([top, bottom]) => rangeAddress(top, column, bottom, column))
    .join(',');
}
