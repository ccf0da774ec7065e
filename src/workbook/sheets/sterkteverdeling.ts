import { componentIds } from '../../model/strength/components';
import { phaseExtension } from '../../model/strength/extension';
import { ftePerThousand } from '../../model/strength/compute';
import { pendingFor } from '../../model/strength/ledger';
import { address, rangeAddress } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { cellRef, columnRef } from '../tables/place';
import type { BerekeningGrid } from './berekening/grid';
import { gridOf } from './berekening/sheet';
import { roundedTeamCell, roundStateRef } from './vastgelegdRefs';

interface Column {
  readonly key: string;
  readonly header: string;
  readonly format: string;
  readonly width: number;
  /** Formula of a team row. */
  readonly team: (t: number, row: number) => string;
  readonly expected: (t: number) => number | string | undefined;
  /** Whether total rows add this column. */
  readonly adds: boolean;
}

const HEADER = 5;

/** Sheet `Sterkteverdeling`: bijlage 1 as live formulas; district, diensten and unit totals are sums of the rounded rows (model 1.6). */
export function sterkteverdelingSheet(context: BuildContext): SheetBlueprint {
  const grid = gridOf(context);
  const columns = columnsOf(context, grid);
  const sheet = new SheetBuilder(sheetNames.sterkteverdeling, tabColors.result).title(
    `Sterkteverdeling op basis van HBVS+ ${context.inputs.baseYear}`,
    'Operationele sterkte in fte, zonder aspiranten. Totalen zijn sommen van de afgeronde rijen. Uitbreiding totaal is onafgerond; afgerond per cel is zij te vergelijken met bijlage 1.',
  );
  sheet.set(3, 1, formula(`"Scenario: "&${cellRef(context.layout.scenario, 'waarde', 0)}`), { style: 'note', expected: `Scenario: ${context.scenario.name}` });
  sheet.row(HEADER, 1, ['Onderdeel', ...columns.map((column) => column.header)], { style: 'header' });
  const table = new StrengthTable(sheet, context, grid, columns);
  const districtRows = context.inputs.districts.map((_, d) => table.district(d));
  const districts = table.sum('Totaal districten', districtRows);
  const diensten = table.sum('Totaal diensten', table.diensten());
  table.sum('Totaal eenheid', [districts, diensten]);
  columns.forEach((column, i) => sheet.look(HEADER + 1, i + 2, table.lastRow, i + 2, { format: column.format }));
  const difference = 2 + columns.findIndex((column) => column.key === 'verschil');
  // Only teams: a total differs by the sum of its rows' roundings.
  for (const [top, bottom] of runs(table.teamRows)) {
    const first = address(top, difference);
    sheet.condition({ range: rangeAddress(top, difference, bottom, difference), formula: `=AND(ISNUMBER(${first}),ABS(${first})>0.15)`, look: 'alarm' });
  }
  return sheet
    .columnWidths([40, ...columns.map((column) => column.width)])
    .freeze(HEADER, 1)
    .print({ orientation: 'landscape', titleRows: `$${HEADER}:$${HEADER}` })
    .build();
}

function columnsOf(context: BuildContext, grid: BerekeningGrid): Column[] {
  const { result, rounded, inputs, layout } = context;
  const from = (key: string) => (t: number) => grid.outside(key, t);
  const local = (key: string, row: number) => `$${address(row, 2 + keys.indexOf(key))}`;
  const phases = (year: 'in2024' | 'in2025') => (t: number) => phaseExtension(result.extension[t] ?? 0, inputs.extension.shareIn2024)?.[year] ?? '';
  const blankable = (key: string) => (t: number) => `IF(ISNUMBER(${cellRef(layout.basisteams, key, t)}),${cellRef(layout.basisteams, key, t)},"")`;
  const keys = ['basis', 'hbvs', 'hbvsAfgerond', ...componentIds.map((_, c) => `cel${c}`), 'uitbreiding', 'hovj', 'amendement', 'uitbreidingTotaal', 'mutaties', 'nieuw', 'nieuwAfgerond', 'gedruktUitbreiding', 'gedruktSterkte', 'verschil', 'inwoners', 'perDuizend', 'in2024', 'in2025'];
  const columns: Column[] = [
    { key: 'basis', header: `HBVS+ ${inputs.baseYear}`, format: formats.fte, width: 11, team: from('basis'), expected: (t) => inputs.teams[t]?.hbvs, adds: true },
    { key: 'hbvs', header: 'HBVS+ scenario', format: formats.fte, width: 11, team: from('hbvs'), expected: (t) => result.hbvs[t], adds: true },
    { key: 'hbvsAfgerond', header: 'HBVS+ afgerond', format: formats.fte, width: 11, team: (t) => `IF(${roundStateRef}="actueel",${roundedTeamCell(t)},${grid.outside('aH', t)})`, expected: (t) => (rounded.table.teamTotals[t] ?? 0) / 10, adds: true },
    ...componentIds.map((id, c): Column => ({ key: `cel${c}`, header: `Waarvan ${id}`, format: formats.fte, width: 12, team: from(`cel${c}`), expected: (t) => result.allocation.cells[c]?.[t], adds: true })),
    { key: 'uitbreiding', header: 'Uitbreiding', format: formats.fte, width: 11, team: from('uitbreiding'), expected: (t) => result.extension[t], adds: true },
    { key: 'hovj', header: 'Kwaliteits-HOvJ', format: formats.fte, width: 11, team: from('hovj'), expected: (t) => result.hovj[t], adds: true },
    { key: 'amendement', header: 'Amendement', format: formats.fteChange, width: 12, team: from('amendement'), expected: (t) => result.amendment[t], adds: true },
    { key: 'uitbreidingTotaal', header: 'Uitbreiding totaal', format: '#,##0.000', width: 11, team: from('uitbreidingTotaal'), expected: (t) => result.extensionTotal[t], adds: true },
    { key: 'mutaties', header: 'Mutaties', format: formats.fteChange, width: 10, team: from('mutaties'), expected: (t) => result.mutations[t], adds: true },
    { key: 'nieuw', header: 'Nieuwe sterkte (onafgerond)', format: '#,##0.000', width: 13, team: from('nieuw'), expected: (t) => result.newStrength[t], adds: true },
    { key: 'nieuwAfgerond', header: 'Nieuwe sterkte', format: formats.fte, width: 11, team: from('aN'), expected: (t) => (rounded.newStrength.rounded[t] ?? 0) / 10, adds: true },
    { key: 'gedruktUitbreiding', header: 'Bijlage 1: uitbreiding', format: formats.fte, width: 11, team: blankable('gedruktUitbreiding'), expected: (t) => inputs.teams[t]?.printedExtension ?? '', adds: true },
    { key: 'gedruktSterkte', header: 'Bijlage 1: sterkte', format: formats.fte, width: 11, team: blankable('gedruktSterkte'), expected: (t) => inputs.teams[t]?.printedStrength ?? '', adds: true },
    {
      key: 'verschil',
      header: 'Verschil met bijlage 1',
      format: formats.fteChange,
      width: 11,
      team: (_t, row) => `IF(ISNUMBER(${local('gedruktSterkte', row)}),ROUND(${local('nieuwAfgerond', row)}-${local('gedruktSterkte', row)},1),"")`,
      expected: (t) => difference((rounded.newStrength.rounded[t] ?? 0) / 10, inputs.teams[t]?.printedStrength ?? null),
      adds: false,
    },
    { key: 'inwoners', header: 'Inwoners', format: formats.whole, width: 11, team: from('inwNa'), expected: (t) => result.inhabitantsAfter[t], adds: true },
    { key: 'perDuizend', header: 'Fte per 1.000 inwoners', format: formats.perThousand, width: 11, team: from('perDuizend'), expected: (t) => ftePerThousand(result)[t] ?? 'n.v.t.', adds: false },
    { key: 'in2024', header: 'Uitbreiding in 2024', format: formats.fte, width: 11, team: from('in2024'), expected: phases('in2024'), adds: false },
    { key: 'in2025', header: 'Uitbreiding in 2025', format: formats.fte, width: 11, team: from('in2025'), expected: phases('in2025'), adds: false },
  ];
  return columns;
}

function difference(computed: number, printed: number | null): number | string {
  return printed === null ? '' : Math.round((computed - printed) * 10) / 10;
}

/** Writes the rows from top to bottom and remembers what each adds to. */
class StrengthTable {
  lastRow = HEADER;
  readonly teamRows: number[] = [];
  private readonly values = new Map<number, Map<string, number>>();

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly context: BuildContext,
    private readonly grid: BerekeningGrid,
    private readonly columns: readonly Column[],
  ) {}

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
    set('nieuwAfgerond', `ROUND(${this.own('nieuw', row)},1)`, Math.round((strength + pending) * 10) / 10);
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
function runs(rows: readonly number[]): [top: number, bottom: number][] {
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
